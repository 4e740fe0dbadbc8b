//! Days of the year known by name.

use chrono::NaiveDate;

use super::Parsed;
use super::expression::{Time, Which};
use super::moment::Moment;
use super::period;
use super::year::following_year;
use crate::language::english::value::token::Tokens;

/// Days of the year known by name, longest first where one begins another.
const FEASTS: &[(&[&str], u32, u32)] = &[
    (&["christmas", "eve"], 12, 24),
    (&["christmas", "day"], 12, 25),
    (&["christmas"], 12, 25),
    (&["boxing", "day"], 12, 26),
    (&["halloween"], 10, 31),
    (&["new", "year", "'", "s", "eve"], 12, 31),
    (&["new", "year", "’", "s", "eve"], 12, 31),
    (&["new", "year", "'", "s", "day"], 1, 1),
    (&["new", "year", "’", "s", "day"], 1, 1),
    (&["valentine", "'", "s", "day"], 2, 14),
    (&["valentine", "’", "s", "day"], 2, 14),
    (&["independence", "day"], 7, 4),
    (&["bastille", "day"], 7, 14),
    (&["waitangi", "day"], 2, 6),
    (&["australia", "day"], 1, 26),
    (&["armistice", "day"], 11, 11),
    (&["may", "day"], 5, 1),
    (&["st", ".", "patrick", "’", "s", "day"], 3, 17),
    (&["juneteenth"], 6, 19),
];

/// `Christmas Eve 2019`, `Halloween`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if !tokens.word(at).starts_with(char::is_uppercase) {
        return None;
    }
    let (end, month, day) = FEASTS
        .iter()
        .find_map(|&(name, month, day)| Some((tokens.phrase(at, name)?, month, day)))?;
    match following_year(tokens, end) {
        Some((year, end)) => Some(Parsed::new(
            Time::Fixed(Moment::Day(NaiveDate::from_ymd_opt(year, month, day)?)),
            end,
        )),
        None if period::describes(tokens, end) => None,
        None => Some(Parsed::new(
            Time::Feast {
                month,
                day,
                which: Which::Bare,
            },
            end,
        )),
    }
}
