//! Ages: `aged 32`, `32-year-old`, `five years old`, `74 yo`, `the actress, 32, said`.

use tickmark_core::ValueKind;

use super::Figure;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::number::Number;
use crate::language::english::value::token::Tokens;

/// Oldest age read from a bare number between commas.
const OLDEST: f64 = 115.0;

const OLD_REASON: &str = "This is an age: a length of time that somebody or something is old.";
const AGED_REASON: &str = "This is an age: the number after “aged” or “age”.";
const APPOSITION_REASON: &str = "This is an age: a number between commas after a name.";

/// The age whose number is `lead`.
pub(super) fn read(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    old(tokens, lead).or_else(|| bare(tokens, at, lead))
}

/// `32-year-old`, `five years old`, `3 years of age`, `18-month-olds`, `74 yo`.
fn old(tokens: &Tokens, lead: Number) -> Option<Figure> {
    let dash = usize::from(tokens.is_dash(lead.end));
    let unit_at = lead.end + dash;
    if tokens.breaks(unit_at) {
        return None;
    }
    let Lex::Unit(unit, _) = tokens.lex(unit_at) else {
        let end = years_old(tokens, unit_at)?;
        return Some(age(end, lead.value, "years", OLD_REASON));
    };
    let after = unit_at + 1;
    let dash = usize::from(tokens.is_dash(after));
    let end = if tokens.is_any(after + dash, &["old", "olds"]) {
        after + dash + 1
    } else {
        tokens.phrase(after, &["of", "age"])?
    };
    let unit = match unit {
        TimeUnit::Year => "years",
        TimeUnit::Month => "months",
        TimeUnit::Week => "weeks",
        TimeUnit::Day => "days",
        _ => return None,
    };
    Some(age(end, lead.value, unit, OLD_REASON))
}

/// `yo`, `y/o`, `y.o.`: one past it.
fn years_old(tokens: &Tokens, at: usize) -> Option<usize> {
    match tokens.word(at) {
        "yo" | "YO" | "yos" => Some(at + 1),
        "y" | "Y" => tokens
            .phrase(at, &["y", "/", "o"])
            .or_else(|| tokens.phrase(at, &["y", ".", "o", "."])),
        _ => None,
    }
}

fn age(end: usize, value: f64, unit: &str, reason: &'static str) -> Figure {
    Figure::new(end, ValueKind::Age, value, Some(unit), reason)
}

/// The number alone, where its neighbours say that it is an age.
fn bare(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    if !(0.0..=OLDEST).contains(&lead.value) || at == 0 {
        return None;
    }
    let before = at - 1;
    // “aged 13–17”, “aged 18 to 25”: the second end is an age as well.
    let first = before.wrapping_sub(1);
    let second_end = (tokens.is_dash(before) || tokens.is_any(before, &["to", "and"]))
        && matches!(tokens.lex(first), Lex::Figure { .. })
        && (tokens.is_any(first.wrapping_sub(1), &["aged", "ages"])
            || tokens.is(first.wrapping_sub(1), "between")
                && tokens.is_any(first.wrapping_sub(2), &["aged", "ages"]));
    let between = tokens.is(before, "between") && tokens.is_any(first, &["aged", "ages"]);
    let said = second_end
        || between
        || tokens.is_any(before, &["aged", "ages"])
        || (tokens.is(before, "age") && !tokens.breaks(at))
        || tokens.is(before, "of") && tokens.is(before.wrapping_sub(1), "age");
    if said {
        return Some(age(lead.end, lead.value, "years", AGED_REASON));
    }
    in_apposition(tokens, at, lead.end)
        .then(|| age(lead.end, lead.value, "years", APPOSITION_REASON))
}

/// `Ana Ruiz, 32, said`; not a list of numbers, a date or an address.
fn in_apposition(tokens: &Tokens, at: usize, end: usize) -> bool {
    let plain = matches!(
        tokens.lex(at),
        Lex::Figure {
            whole: true,
            digits: 1..=3,
            ..
        }
    );
    let comma = at.wrapping_sub(1);
    let named = matches!(
        tokens.lex(comma.wrapping_sub(1)),
        Lex::Word | Lex::Sign('”' | '"' | ')')
    ) && tokens.is_sign(comma, ',');
    let closed = tokens.is_sign(end, ',')
        && tokens.glued(end)
        && !matches!(tokens.lex(end + 1), Lex::Figure { .. });
    let listed = matches!(
        tokens.lex(comma.wrapping_sub(2)),
        Lex::Figure { .. } | Lex::Month(_)
    );
    plain && named && closed && !listed && !tokens.breaks(end)
}
