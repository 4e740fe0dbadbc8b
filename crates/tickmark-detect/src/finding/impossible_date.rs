//! A date or a time of day that does not exist.
//!
//! ## What it finds
//! Days that no month has (`30 February`, `June 31`), 29 February in a year that is no leap year,
//! dates in figures that give no day in any order of reading (`31/06/2024`), and times of day past
//! midnight (`25:00 GMT`).
//!
//! ## Why a checker cares
//! A slip of a digit or of the month; the right day has to be asked for.
//!
//! ## Examples
//! ```text findings
//! The lease ended on February 30, 2009, and the hall on 28 February 2010.
//!                    ^^^^^^^^^^^^^^^^^ D2 February has 28 days, 29 in a leap year.
//! ```
//!
//! ## Not a finding
//! A count beside the name of a month: `In June 31 shops closed`.
//! A sentence that knows: `There is no such day as February 30`.
//! 30 February 1712, which Sweden had, and leap days of the Julian calendar.
//!
//! ## References
//! - ISO 8601; Inter gravissimas, 1582: years that 100 divides and 400 does not have no leap day.

use tickmark_core::{Finding, RuleId};

use super::Sentence;
use super::weekday::GREGORIAN;
use super::written::{self, Numeric, Written, month_name, numeric};

/// The year in which Sweden had a 30 February.
const SWEDEN: i32 = 1712;
/// Above this a number is no slip for a day or a month.
const SLIP: u32 = 39;

pub(super) fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    if !sentence
        .tokens
        .iter()
        .any(|token| token.words.starts_with(|c: char| c.is_ascii_digit()))
        || sentence.holds(sentence.words.odd)
    {
        return;
    }
    let mut at = 0;
    while at < sentence.tokens.len() {
        let (end, finding) = read(sentence, at);
        found.extend(finding);
        at = end.max(at + 1);
    }
}

/// What begins at `at`: one past it, and what is wrong with it.
fn read(sentence: &Sentence<'_>, at: usize) -> (usize, Option<Finding>) {
    if let Some(numeric) = numeric(sentence, at) {
        return (numeric.end, in_figures(sentence, at, &numeric));
    }
    if let Some(date) = written::read(sentence, at) {
        return (date.end, in_words(sentence, &date));
    }
    (at + 1, time_of_day(sentence, at))
}

fn in_words(sentence: &Sentence<'_>, date: &Written) -> Option<Finding> {
    let working = why_not(date.day, date.month, date.year)?;
    let known = date.year.is_some_and(|year| {
        year == SWEDEN || (year < GREGORIAN && year % 4 == 0 && date.day == 29)
    });
    if known || !is_date(sentence, date) {
        return None;
    }
    let range = sentence.span(date.from, date.end)?;
    let message = format!(
        "There is no {} {}{}.",
        date.day,
        month_name(date.month),
        of_year(date)
    );
    Some(sentence.finding(RuleId::D2, range, Vec::new(), message, working))
}

fn of_year(date: &Written) -> String {
    let leap_day = date.day == 29 && date.month == 2;
    match date.year.filter(|_| leap_day) {
        Some(year) => format!(" {year}"),
        None => String::new(),
    }
}

/// Whether the words are a date and no count beside a month.
fn is_date(sentence: &Sentence<'_>, date: &Written) -> bool {
    let words = sentence.words;
    let comma = date
        .from
        .checked_sub(1)
        .filter(|before| sentence.is_sign(*before, &[',']))
        .unwrap_or(date.from);
    let led = sentence.led_by(date.from, words.leads)
        || comma
            .checked_sub(1)
            .is_some_and(|at| sentence.look_up(at, words.weekdays).is_some());
    let counts = sentence
        .get(date.end)
        .is_some_and(|token| token.words.starts_with(char::is_alphabetic))
        && date.year.is_none();
    match date.day {
        // A day that no month has is more often something else.
        0 | 32.. => led && date.year.is_some(),
        _ if date.year.is_some() => true,
        _ if date.marked => true,
        _ => led && !(counts && date.month_first && !sentence.is(date.end, words.to)),
    }
}

/// Why no calendar has the day.
fn why_not(day: u32, month: u32, year: Option<i32>) -> Option<String> {
    if !(1..=12).contains(&month) {
        return Some(format!("There is no month {month}."));
    }
    let most = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let leap = |year: i32| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match day {
        0 => Some("Months begin with day 1.".to_owned()),
        32.. => Some("No month has more than 31 days.".to_owned()),
        29 if month == 2 && year.is_some_and(|year| !leap(year)) => Some(format!(
            "{} is no leap year: February has 28 days.",
            year.unwrap_or_default()
        )),
        day if day <= most => None,
        _ if month == 2 => Some("February has 28 days, 29 in a leap year.".to_owned()),
        _ => Some(format!("{} has {most} days.", month_name(month))),
    }
}

/// Figures that are a date by their form and give none in any order.
fn in_figures(sentence: &Sentence<'_>, at: usize, numeric: &Numeric) -> Option<Finding> {
    let [first, second, third] = numeric.parts;
    let (year, one, two) = match (first, second, third) {
        ((year, 4), (one, 2), (two, 2)) if numeric.sign == '-' => (year, one, two),
        ((one, 1..=2), (two, 1..=2), (year, 4)) => (year, one, two),
        _ => return None,
    };
    let plausible = (GREGORIAN.unsigned_abs()..2200).contains(&year) && one.max(two) <= SLIP;
    let year = i32::try_from(year).ok().filter(|_| plausible)?;
    let exists = |day: u32, month: u32| chrono::NaiveDate::from_ymd_opt(year, month, day).is_some();
    if exists(one, two) || exists(two, one) {
        return None;
    }
    let (day, month) = if first.1 == 4 || one <= 12 && two > 12 {
        (two, one)
    } else {
        (one, two)
    };
    let working = why_not(day, month, Some(year))?;
    let range = sentence.span(at, numeric.end)?;
    let message = format!("There is no day {}.", range.of(sentence.text));
    Some(sentence.finding(RuleId::D2, range, Vec::new(), message, working))
}

/// `25:00 GMT`; without the clock it may be a score or a running time.
fn time_of_day(sentence: &Sentence<'_>, at: usize) -> Option<Finding> {
    let (hour, minute) = (sentence.digits(at, 2, 2)?, sentence.digits(at + 2, 2, 2)?);
    let alone = !sentence.glued(at) || at == 0 || sentence.is_sign(at - 1, &['(']);
    let colon =
        sentence.is_sign(at + 1, &[':']) && sentence.glued(at + 1) && sentence.glued(at + 2);
    let clock = sentence.is(at + 3, sentence.words.clocks);
    let exists = hour < 24 && minute < 60 || hour == 24 && minute == 0;
    if exists || !alone || !colon || !clock {
        return None;
    }
    let working = match hour {
        24.. => "A day ends at 24:00.",
        _ => "An hour has 60 minutes.",
    };
    let range = sentence.span(at, at + 4)?;
    let message = format!("There is no time {hour:02}:{minute:02}.");
    Some(sentence.finding(RuleId::D2, range, Vec::new(), message, working.to_owned()))
}
