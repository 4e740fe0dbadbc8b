//! Whether a length of time places an event or measures a thing.
//!
//! A length tied to an event by a word of time (`within 48 hours`, `for three years`, `six days
//! before the vote`) is a duration: it says when, and is checked against dates. Any other (`a
//! 40-minute film`, `a permit of 30 days`) is an amount of time, as a price is one of money, and is
//! checked against the thing that it measures.

use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::token::Tokens;

/// Words before a length that count it from or up to an event.
const BOUNDS: &[&str] = &[
    "within",
    "after",
    "before",
    "since",
    "until",
    "till",
    "following",
    "first",
    "last",
    "next",
    "past",
    "previous",
    "final",
    "opening",
    "closing",
];

/// Words before a length of days or more that say how long an event went on.
const SPANS: &[&str] = &[
    "for",
    "in",
    "during",
    "throughout",
    "lasted",
    "lasting",
    "lasts",
    "last",
    "took",
    "taking",
];

/// Words after a length that count it from or up to an event.
const AFTER: &[&str] = &[
    "after",
    "before",
    "since",
    "prior",
    "following",
    "later",
    "earlier",
    "previously",
    "until",
];

/// Words between a preposition and the number.
const HEDGES: &[&str] = &[
    "about",
    "around",
    "almost",
    "nearly",
    "roughly",
    "approximately",
    "just",
    "only",
    "some",
    "over",
    "under",
    "than",
    "more",
    "less",
    "fewer",
    "at",
    "least",
    "most",
    "up",
    "to",
    "close",
    "barely",
    "exactly",
    "the",
    "a",
    "another",
    "well",
    "perhaps",
    "maybe",
    "as",
    "many",
    "long",
];

/// How many of them there may be.
const HEDGES_MOST: usize = 4;

/// Whether the length from `at` to `end` is tied to an event.
pub(super) fn is_placed(tokens: &Tokens, at: usize, end: usize, unit: TimeUnit) -> bool {
    if !tokens.breaks(end) && tokens.is_any(end, AFTER) {
        return true;
    }
    let mut lead = at;
    for _ in 0..=HEDGES_MOST {
        let Some(before) = lead.checked_sub(1).filter(|_| !tokens.breaks(lead)) else {
            return false;
        };
        if tokens.is_any(before, BOUNDS) || unit >= TimeUnit::Day && tokens.is_any(before, SPANS) {
            return true;
        }
        if !tokens.is_any(before, HEDGES) {
            return false;
        }
        lead = before;
    }
    false
}

/// `in the second half`, `into the first half`, after minutes of a game: one past it.
pub(super) fn into_half(tokens: &Tokens, at: usize) -> Option<usize> {
    let fits = tokens.is_any(at, &["in", "into"]) && tokens.is(at + 1, "the");
    let number = matches!(tokens.lex(at + 2), Lex::Ordinal(1..=2));
    (fits && number && !tokens.breaks(at) && tokens.is(at + 3, "half")).then_some(at + 4)
}
