//! Places in an order: `third`, `36th`, `twenty-fifth`, `#2`, `No. 1`.

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::lexicon::Lex;
use crate::value::number;
use crate::value::token::Tokens;

const REASON: &str = "A place in an order.";

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    let (value, end) = digits(tokens, at)
        .or_else(|| words(tokens, at))
        .or_else(|| rank(tokens, at))?;
    Some(Figure::new(end, ValueKind::Ordinal, value, None, REASON))
}

/// `36th`
fn digits(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let Lex::Figure { value, .. } = tokens.lex(at) else {
        return None;
    };
    let suffix = tokens.is_any(at + 1, &["st", "nd", "rd", "th"]) && tokens.glued(at + 1);
    suffix.then_some((value, at + 2))
}

/// `third`, `twenty-fifth`, `one hundred and first`, `two hundredth`.
fn words(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    match tokens.lex(at) {
        Lex::Ordinal(2) if is_second(tokens, at) => None,
        Lex::Ordinal(value) => Some((f64::from(value), at + 1)),
        Lex::ScaleOrdinal(value) if tokens.word(at).ends_with("th") => Some((value, at + 1)),
        Lex::Cardinal(_) => {
            let lead = number::read(tokens, at)?;
            let link = usize::from(tokens.is_dash(lead.end) || tokens.is(lead.end, "and"));
            match tokens.lex(lead.end + link) {
                Lex::Ordinal(value @ 1..=9) if lead.value % 10.0 == 0.0 => {
                    Some((lead.value + f64::from(value), lead.end + link + 1))
                }
                Lex::Ordinal(value) if lead.value % 100.0 == 0.0 => {
                    Some((lead.value + f64::from(value), lead.end + link + 1))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// The unit of time: `a second`, `per second`, `split second`.
fn is_second(tokens: &Tokens, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["per", "split", "one", "every"]))
        || tokens.is(at + 1, "of") && tokens.is(at.wrapping_sub(1), "a")
}

/// Whether the word is the `No` of `No. 1`.
pub(super) fn is_rank(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.word(at), "No" | "Nr")
}

/// `#2`, `No. 1`
fn rank(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let figure = match tokens.word(at) {
        "#" if tokens.glued(at + 1) => at + 1,
        "No" | "Nr" => at + 1 + usize::from(tokens.is_sign(at + 1, '.')),
        _ => return None,
    };
    match tokens.lex(figure) {
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=4,
        } if !tokens.breaks(figure) => Some((value, figure + 1)),
        _ => None,
    }
}
