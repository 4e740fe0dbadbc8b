//! Shares of a hundred: `5 %`, `half a percent`, `three percentage points`, `per cent of 20`.

use tickmark_core::ValueKind;

use super::Figure;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number::{self, Form, Number};
use crate::language::english::value::token::Tokens;

const REASON: &str = "This is a percentage: a number and the sign or word after it.";
const POINTS_REASON: &str = "This is a difference between two percentages, in points.";
const OF_REASON: &str = "This is a percentage whose number is named after it.";

/// The share whose number is `lead`.
pub(super) fn read(tokens: &Tokens, lead: Number) -> Option<Figure> {
    let dash = usize::from(tokens.is_dash(lead.end) && tokens.glued(lead.end));
    let of = usize::from(lead.form == Form::Fraction && tokens.is(lead.end, "of"));
    let share = lead.form == Form::Fraction && tokens.is_any(lead.end + of, &["a", "an", "one"]);
    let at = if share {
        lead.end + of + 1
    } else {
        lead.end + dash
    };
    let end = sign(tokens, at)?;
    let dash = usize::from(tokens.is_dash(end) && tokens.glued(end) && tokens.glued(end + 1));
    if tokens.is_any(end + dash, &["point", "points"]) || is_points(tokens, at) {
        let end = if is_points(tokens, at) {
            end
        } else {
            end + dash + 1
        };
        let unit = Some("percentage points");
        return Some(Figure::new(
            end,
            ValueKind::Percent,
            lead.value,
            unit,
            POINTS_REASON,
        ));
    }
    Some(Figure::new(
        end,
        ValueKind::Percent,
        lead.value,
        Some("%"),
        REASON,
    ))
}

/// `percent of twenty`, where the number ends the phrase and none stands before the word.
pub(super) fn of_number(tokens: &Tokens, at: usize) -> Option<Figure> {
    let counted = at
        .checked_sub(1)
        .is_some_and(|before| !matches!(tokens.lex(before), Lex::Word | Lex::Cue));
    let word = name(tokens, at)?;
    let number = tokens
        .is(word, "of")
        .then(|| number::read(tokens, word + 1))??;
    let closed = matches!(tokens.lex(number.end), Lex::None | Lex::Sign(_));
    (closed && !counted).then(|| {
        Figure::new(
            number.end,
            ValueKind::Percent,
            number.value,
            Some("%"),
            OF_REASON,
        )
    })
}

/// `%10`: the sign before the number.
pub(super) fn sign_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    let free = !tokens.glued(at) && tokens.glued(at + 1);
    let Lex::Figure { .. } = tokens.lex(at + 1) else {
        return None;
    };
    let number = free.then(|| number::read(tokens, at + 1))??;
    Some(Figure::new(
        number.end,
        ValueKind::Percent,
        number.value,
        Some("%"),
        REASON,
    ))
}

/// `pp`: percentage points.
fn is_points(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.word(at), "pp" | "pps" | "ppts")
}

/// `%`, `percent`, `per cent`, `pct`: one past it.
fn sign(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.breaks(at) {
        return None;
    }
    match tokens.lex(at) {
        Lex::Sign('%' | '％') => Some(at + 1),
        Lex::Word if is_points(tokens, at) => Some(at + 1),
        Lex::Word => name(tokens, at),
        _ => None,
    }
}

/// `percent`, `per cent`, `pct`: one past it.
fn name(tokens: &Tokens, at: usize) -> Option<usize> {
    match tokens.lex(at) {
        Lex::Word
            if tokens.is_any(
                at,
                &["percent", "percents", "pct", "percentage", "percentages"],
            ) =>
        {
            Some(at + 1)
        }
        Lex::Word if tokens.is(at, "per") && tokens.is_any(at + 1, &["cent", "cents"]) => {
            Some(at + 2)
        }
        _ => None,
    }
}
