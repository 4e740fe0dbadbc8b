//! Ages of people: `aged 32`, `32-year-old`, `five years old`, `the actress, 32, said`.

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::lexicon::{Lex, TimeUnit};
use crate::value::number;
use crate::value::token::Tokens;

/// Oldest age read from a bare number between commas.
const OLDEST: f64 = 115.0;

const REASON: &str = "An age.";

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    old(tokens, at).or_else(|| bare(tokens, at))
}

/// `32-year-old`, `five years old`, `3 years of age`, `18-month-olds`.
fn old(tokens: &Tokens, at: usize) -> Option<Figure> {
    let number = number::read(tokens, at)?;
    let dash = usize::from(tokens.is_dash(number.end));
    let Lex::Unit(unit, _) = tokens.lex(number.end + dash) else {
        return None;
    };
    let after = number.end + dash + 1;
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
    Some(Figure::new(
        end,
        ValueKind::Age,
        number.value,
        Some(unit),
        REASON,
    ))
}

/// The number alone, where its neighbours say that it is an age.
fn bare(tokens: &Tokens, at: usize) -> Option<Figure> {
    let number =
        number::read(tokens, at).filter(|number| (0.0..=OLDEST).contains(&number.value))?;
    let before = at.wrapping_sub(1);
    let said = tokens.is(before, "aged")
        || (tokens.is(before, "age") && !tokens.breaks(at))
        || tokens.is(before, "of") && tokens.is(before.wrapping_sub(1), "age");
    (said || in_apposition(tokens, at, number.end)).then(|| {
        Figure::new(
            number.end,
            ValueKind::Age,
            number.value,
            Some("years"),
            REASON,
        )
    })
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
