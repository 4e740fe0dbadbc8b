//! Quarters, halves, seasons, and minutes of a game.

use super::Parsed;
use super::calendar;
use super::duration;
use super::expression::{Time, Which};
use super::moment::Moment;
use super::year::following_year;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::token::Tokens;

/// `Q3 2016`, `the third quarter of 2016`, `the first half`, `the 62nd minute`.
pub(super) fn quarter(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if let Some((number, end)) = short_quarter(tokens, at) {
        let (year, end) = following_year(tokens, end)?;
        return Some(Parsed::new(Time::Fixed(Moment::Quarter(year, number)), end));
    }
    let start = at + usize::from(tokens.is(at, "the"));
    let (number, end) = place(tokens, start)?;
    let (part, end) = (end, end + 1);
    if matches!(tokens.lex(part), Lex::Unit(TimeUnit::Minute, false)) {
        let minute = duration::iso(Some(f64::from(number)), TimeUnit::Minute)?;
        return Some(Parsed::new(Time::Duration(minute), end));
    }
    let half = tokens.is(part, "half");
    if !half && !matches!(tokens.lex(part), Lex::Unit(TimeUnit::Quarter, false)) {
        return None;
    }
    let Some((year, year_end)) = following_year(tokens, end) else {
        // The halves of a game are no dates.
        return (!half).then(|| open_quarter(number, end)).flatten();
    };
    let moment = match (half, number) {
        (true, 1..=2) => Moment::Half(year, number),
        (false, 1..=4) => Moment::Quarter(year, number),
        _ => return None,
    };
    Some(Parsed::new(Time::Fixed(moment), year_end))
}

/// `the second quarter` of a year that is not told.
fn open_quarter(number: u32, end: usize) -> Option<Parsed> {
    const QUARTERS: [&str; 4] = ["XXXX-Q1", "XXXX-Q2", "XXXX-Q3", "XXXX-Q4"];
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    QUARTERS
        .get(index)
        .map(|name| Parsed::new(Time::Vague(name), end))
}

/// An ordinal in words or digits; minutes of a game go beyond the days of a month.
fn place(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    match tokens.lex(at) {
        Lex::Ordinal(number) => Some((number, at + 1)),
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=3,
        } if tokens.glued(at + 1) && calendar::is_ordinal_suffix(tokens, at + 1) => {
            Some((value as u32, at + 2))
        }
        _ => None,
    }
}

/// Whether the noun at `at` is described by the word before it: `winter storms`, `Christmas tree`.
pub(super) fn describes(tokens: &Tokens, at: usize) -> bool {
    /// Words that may follow a time without being described by it.
    const FUNCTION: &[&str] = &[
        "and", "or", "of", "in", "on", "to", "for", "with", "from", "by", "as", "but", "when",
        "while", "which", "who", "is", "are", "was", "were", "will", "would", "has", "have", "had",
        "can", "could", "might", "should", "he", "she", "it", "they", "we", "you", "i", "there",
        "after", "before", "during", "until", "than", "if", "because", "so", "not", "nor", "yet",
        "since", "about", "over", "without", "saw", "through", "into", "once", "where", "did",
        "does", "came", "also", "when", "another", "both", "then", "only",
    ];
    let noun = matches!(tokens.lex(at), Lex::Word)
        && !tokens.is_any(at, FUNCTION)
        && !tokens.word(at).ends_with("ed");
    noun && !tokens.breaks(at) && !tokens.glued(at)
}

fn short_quarter(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    match tokens.lex(at + 1) {
        Lex::Figure {
            value, digits: 1, ..
        } if tokens.word(at) == "Q" && tokens.glued(at + 1) => (1..=4)
            .contains(&(value as u32))
            .then_some((value as u32, at + 2)),
        _ => None,
    }
}

/// `summer of 2010`, `summer 2010`, `summer`.
pub(super) fn season(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let Lex::Season(season) = tokens.lex(at) else {
        return None;
    };
    match following_year(tokens, at + 1) {
        Some((year, end)) => Some(Parsed::new(Time::Fixed(Moment::Season(year, season)), end)),
        // “spring” and “fall” alone are as often water and a tumble.
        None => (tokens.is_any(at, &["summer", "winter", "autumn"]) && !describes(tokens, at + 1))
            .then(|| Parsed::new(Time::Season(season, Which::Bare), at + 1)),
    }
}
