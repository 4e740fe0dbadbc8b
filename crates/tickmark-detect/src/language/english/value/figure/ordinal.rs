//! Places in an order: `third`, `36th`, `twenty-fifth`, `#2`, `No. 1`, `last`, `next to last`.
//!
//! A place that is counted from the end or from where one stands has no number of its own: its value
//! says so, `end-1` for the last but one and `current+1` for the next.

use tickmark_core::ValueKind;

use super::Figure;
use crate::language::english::value::candidate::Content;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number::Number;
use crate::language::english::value::token::Tokens;

const REASON: &str = "This is a place in an order, by its ordinal number.";
const RANK_REASON: &str = "This is a rank: the number after a number sign.";
const RELATIVE_REASON: &str =
    "This is a place in an order, counted from the end or from the current place.";

/// The place that begins at `at`; `lead` is the number there, if there is one.
pub(super) fn read(tokens: &Tokens, at: usize, lead: Option<Number>) -> Option<Figure> {
    if let Some((value, end)) = rank(tokens, at) {
        let kind = ValueKind::Ordinal;
        return Some(Figure::new(end, kind, value, None, RANK_REASON));
    }
    let (value, end) = digits(tokens, at).or_else(|| words(tokens, at, lead))?;
    Some(Figure::new(end, ValueKind::Ordinal, value, None, REASON))
}

/// `36th`
fn digits(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let Lex::Figure { value, .. } = tokens.lex(at) else {
        return None;
    };
    let suffix = tokens.glued(at + 1) && tokens.is_any(at + 1, &["st", "nd", "rd", "th"]);
    suffix.then_some((value, at + 2))
}

/// `third`, `twenty-fifth`, `one hundred and first`, `two hundredth`.
fn words(tokens: &Tokens, at: usize, lead: Option<Number>) -> Option<(f64, usize)> {
    match tokens.lex(at) {
        Lex::Ordinal(2) if is_second(tokens, at) => None,
        Lex::Ordinal(value) => Some((f64::from(value), at + 1)),
        Lex::ScaleOrdinal(value) if tokens.word(at).ends_with("th") => Some((value, at + 1)),
        Lex::Cardinal(_) | Lex::Cue => compound(tokens, lead?),
        _ => None,
    }
}

/// `twenty-fifth`, `one hundred and first`, `two hundredth`: an ordinal behind a number.
fn compound(tokens: &Tokens, lead: Number) -> Option<(f64, usize)> {
    let link = usize::from(tokens.is_dash(lead.end) || tokens.is(lead.end, "and"));
    let last = lead.end + link;
    if tokens.breaks(last) {
        return None;
    }
    let room = |size: f64| lead.value >= size && lead.value % size == 0.0;
    match tokens.lex(last) {
        Lex::Ordinal(value @ 1..=9) if room(10.0) => {
            Some((lead.value + f64::from(value), last + 1))
        }
        Lex::Ordinal(value) if room(100.0) => Some((lead.value + f64::from(value), last + 1)),
        Lex::ScaleOrdinal(size) if link == 0 && lead.value > 1.0 && lead.value < size => {
            Some((lead.value * size, last + 1))
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
    matches!(tokens.word(at), "No" | "Nr" | "Nos")
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

/// Words behind which `last` is no place: `to last`, `at last`.
const NO_PLACE_AFTER: &[&str] = &[
    "to", "will", "can", "could", "would", "may", "might", "must", "should", "shall", "not", "at",
    "did", "does", "do", "t", "first", "and",
];

/// `last`, `the next one`, `the last but one`, `second to last`, `penultimate`.
pub(super) fn relative(tokens: &Tokens, at: usize) -> Option<Figure> {
    let (value, end) = from_the_end(tokens, at).or_else(|| from_here(tokens, at))?;
    Some(Figure {
        end,
        content: Content::Figure {
            kind: ValueKind::Ordinal,
            value: value.into(),
            unit: None,
            reason: RELATIVE_REASON,
        },
    })
}

/// `penultimate`, `the last but one`, `next to last`, `third from last`, `the one before the last`.
fn from_the_end(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    let place = |steps: u32, end| {
        let value = ["end+0", "end-1", "end-2", "end-3", "end-4"];
        value.get(usize::try_from(steps).ok()?).map(|v| (*v, end))
    };
    if tokens.is(at, "penultimate") {
        return place(1, at + 1);
    }
    if tokens.is(at, "antepenultimate") {
        return place(2, at + 1);
    }
    if let Some(end) = tokens.phrase(at, &["the", "one", "before", "the", "last"]) {
        return place(1, end + usize::from(tokens.is(end, "one")));
    }
    let start = at + usize::from(tokens.is(at, "the"));
    if let Some(number) = tokens.phrase(start, &["last", "but"])
        && let Lex::Cardinal(steps @ 1..=4) = tokens.lex(number)
    {
        return place(steps, number + 1);
    }
    let steps = match tokens.lex(at) {
        Lex::Ordinal(n @ 2..=5) => n - 1,
        _ if tokens.is(at, "next") => 1,
        _ => return None,
    };
    let dash = usize::from(tokens.is_dash(at + 1));
    let link = at + 1 + dash;
    let last = link + 1 + usize::from(tokens.is_dash(link + 1));
    (tokens.is_any(link, &["to", "from"]) && tokens.is(last, "last"))
        .then(|| place(steps, last + 1))?
}

/// `last`, `next`, `previous`, `current` before what they place, and `one` with it.
fn from_here(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    let value = match tokens.word(at) {
        "last" | "Last" => "end+0",
        "next" | "Next" => "current+1",
        "previous" | "Previous" => "current-1",
        "current" | "Current" => "current+0",
        _ => return None,
    };
    let placed = matches!(tokens.lex(at + 1), Lex::Word | Lex::Cue | Lex::Cardinal(_))
        || matches!(tokens.lex(at + 1), Lex::Figure { digits: 1..=2, .. });
    let before = at.wrapping_sub(1);
    if !placed
        || tokens.breaks(at + 1)
        || (value == "end+0" && !tokens.breaks(at) && tokens.is_any(before, NO_PLACE_AFTER))
        || (tokens.is(at + 1, "to") && value == "current+1")
    {
        return None;
    }
    let one = value != "end+0" && tokens.is(at + 1, "one");
    Some((value, at + 1 + usize::from(one)))
}
