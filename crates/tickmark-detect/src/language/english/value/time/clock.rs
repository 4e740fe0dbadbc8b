//! Times of day.

use super::Parsed;
use super::expression::{Clock, Time};
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number;
use crate::language::english::value::token::Tokens;

/// Time zones that may follow a time of day.
const ZONES: &[&str] = &[
    "GMT", "UTC", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT",
    "BST", "CET", "CEST", "IST", "JST", "AEST", "AEDT", "NZST",
];

/// `3:30 p.m.`, `3pm`, `15:11 GMT`, `noon`, `five o'clock`, `half past seven`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (clock, end) = read_clock(tokens, at)?;
    Some(Parsed::new(Time::Clock(clock), end))
}

pub(super) fn read_clock(tokens: &Tokens, at: usize) -> Option<(Clock, usize)> {
    let (clock, end) = digits(tokens, at)
        .or_else(|| named(tokens, at))
        .or_else(|| past(tokens, at))
        .or_else(|| o_clock(tokens, at))?;
    let zone = ZONES.contains(&tokens.word(end)) && !tokens.breaks(end);
    Some((clock, end + usize::from(zone)))
}

/// `15:11`, `3:30:10 pm`, `3 p.m.`
fn digits(tokens: &Tokens, at: usize) -> Option<(Clock, usize)> {
    let hour = two_digits(tokens, at).filter(|&hour| hour <= 24)?;
    let minute = colon(tokens, at + 1);
    let second = minute.and_then(|_| colon(tokens, at + 3));
    let end = at + 1 + 2 * (usize::from(minute.is_some()) + usize::from(second.is_some()));
    let meridiem = meridiem(tokens, end);
    if minute.is_none() && (meridiem.is_none() || hour > 12) {
        return None;
    }
    // A score or a ratio: 1:1, 12:0.
    if tokens.is_sign(end, ':') && tokens.glued(end) {
        return None;
    }
    let (hour, end) = match meridiem {
        Some((true, end)) if hour < 12 => (hour + 12, end),
        Some((false, end)) if hour == 12 => (0, end),
        Some((_, end)) => (hour, end),
        None => (hour, end),
    };
    Some((
        Clock {
            hour,
            minute,
            second,
        },
        end,
    ))
}

/// A whole figure of one or two digits.
pub(super) fn two_digits(tokens: &Tokens, at: usize) -> Option<u32> {
    match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } => Some(value as u32),
        _ => None,
    }
}

/// `:30`, glued to what stands before; both digits must be there.
fn colon(tokens: &Tokens, at: usize) -> Option<u32> {
    let fits = tokens.is_sign(at, ':') && tokens.glued(at) && tokens.glued(at + 1);
    match tokens.lex(at + 1) {
        Lex::Figure {
            value,
            whole: true,
            digits: 2,
        } if fits && value < 60.0 => Some(value as u32),
        _ => None,
    }
}

/// `a.m.`, `pm`: whether it is after noon, and one past it.
fn meridiem(tokens: &Tokens, at: usize) -> Option<(bool, usize)> {
    if tokens.breaks(at) {
        return None;
    }
    if tokens.is_any(at, &["am", "pm"]) {
        return Some((tokens.is(at, "pm"), at + 1));
    }
    let afternoon = tokens.is(at, "p");
    let letters = (afternoon || tokens.is(at, "a"))
        && tokens.is_sign(at + 1, '.')
        && tokens.is(at + 2, "m")
        && tokens.glued(at + 2);
    let stop = usize::from(tokens.is_sign(at + 3, '.') && tokens.glued(at + 3));
    letters.then_some((afternoon, at + 3 + stop))
}

fn named(tokens: &Tokens, at: usize) -> Option<(Clock, usize)> {
    let start = at + usize::from(tokens.is(at, "12"));
    let hour = if tokens.is(start, "noon") || tokens.is(start, "midday") {
        12
    } else if tokens.is(start, "midnight") {
        0
    } else {
        return None;
    };
    Some((
        Clock {
            hour,
            minute: None,
            second: None,
        },
        start + 1,
    ))
}

/// `half past seven`, `quarter to five`, `ten past six`.
fn past(tokens: &Tokens, at: usize) -> Option<(Clock, usize)> {
    let start = at + usize::from(tokens.is(at, "a"));
    let minutes = match tokens.lex(start) {
        _ if tokens.is(start, "half") => 30,
        _ if tokens.is(start, "quarter") => 15,
        Lex::Cardinal(n @ 1..=29) => n,
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } => value as u32,
        _ => return None,
    };
    let before = tokens.is_any(start + 1, &["to", "till"]);
    if !before && !tokens.is(start + 1, "past") {
        return None;
    }
    let hour = match tokens.lex(start + 2) {
        Lex::Cardinal(hour @ 1..=12) => hour,
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } if !before => value as u32,
        _ => return None,
    };
    // “ten to twelve” is as often a range: only the quarter counts back.
    if before && minutes != 15 {
        return None;
    }
    let (hour, minute) = if before {
        (hour - 1, 60 - minutes)
    } else {
        (hour, minutes)
    };
    let end = tokens
        .any_phrase(start + 3, &[&["o", "'", "clock"], &["o", "’", "clock"]])
        .unwrap_or(start + 3);
    (hour <= 23).then_some((
        Clock {
            hour,
            minute: Some(minute),
            second: None,
        },
        end,
    ))
}

fn o_clock(tokens: &Tokens, at: usize) -> Option<(Clock, usize)> {
    let number = number::read(tokens, at).filter(|n| (1.0..=12.0).contains(&n.value))?;
    let end = tokens.any_phrase(number.end, &[&["o", "'", "clock"], &["o", "’", "clock"]])?;
    let afternoon = meridiem(tokens, end);
    let hour = number.value as u32;
    match afternoon {
        Some((true, end)) if hour < 12 => Some((
            Clock {
                hour: hour + 12,
                minute: None,
                second: None,
            },
            end,
        )),
        Some((_, end)) => Some((
            Clock {
                hour,
                minute: None,
                second: None,
            },
            end,
        )),
        None => Some((
            Clock {
                hour,
                minute: None,
                second: None,
            },
            end,
        )),
    }
}
