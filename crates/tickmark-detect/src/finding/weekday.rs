//! A weekday and a date that disagree.
//!
//! ## What it finds
//! A date written with its weekday, before or behind it, that fell on another day of the week.
//! A date without a year is held against the year of publication; where the article names another
//! year in which both agree, nothing is said.
//!
//! ## Why a checker cares
//! One of the two is wrong, and readers who plan by them come on the wrong day.
//!
//! ## Examples
//! ```text findings published=2025-03-10
//! The bridge opened on Tuesday, March 4, 2025, after a delay.
//! The bridge opened on Tuesday, March 3, 2025, after a delay.
//!                      ^^^^^^^^^^^^^^^^^^^^^^ D1 3 March 2025 was a Monday.
//! ```
//!
//! ## Not a finding
//! Days before 1753, which may be told by the Julian calendar, and sentences that name it.
//! Several days told together: `Friday and Saturday, 7 and 8 March`.
//!
//! ## References
//! - ISO 8601: the Gregorian calendar, without end in both directions.

use chrono::{Datelike, NaiveDate};
use tickmark_core::{Finding, RuleId};

use super::Sentence;
use super::written::{self, Written, day_name};
use crate::language::english::calendar;

/// From this year on every English-speaking country counts by the Gregorian calendar.
pub(super) const GREGORIAN: i32 = 1753;
/// A date without a year that lies so near to the day of publication, in days, is of that year.
const NEAR: i64 = 60;
/// The most tokens between a date and the weekday said of it: `, which was a`.
const SAID_WITHIN: usize = 5;

pub(super) fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let words = sentence.words;
    let weekday =
        |at: usize| sentence.look_up(at, words.weekdays).is_some() && sentence.capital(at);
    if !(0..sentence.tokens.len()).any(weekday) || sentence.holds(words.odd) {
        return;
    }
    let mut at = 0;
    while at < sentence.tokens.len() {
        let Some(date) = written::read(sentence, at) else {
            at += 1;
            continue;
        };
        at = date.end;
        let beside = before(sentence, &date).or_else(|| behind(sentence, &date));
        if let Some(beside) = beside.filter(|_| !date.several) {
            found.extend(compare(sentence, &date, beside));
        }
    }
}

/// The weekday told with a date, and the tokens of both.
#[derive(Clone, Copy)]
struct Beside {
    weekday: u32,
    at: usize,
    from: usize,
    end: usize,
}

/// `Tuesday, `, `Tuesday night, the`, `Tuesday (` before the date.
fn before(sentence: &Sentence<'_>, date: &Written) -> Option<Beside> {
    let words = sentence.words;
    let mut at = date.from.checked_sub(1)?;
    let bracket = sentence.is_sign(at, &['(']);
    if sentence.is(at, words.the) || sentence.is_sign(at, &[',', '(']) {
        at = at.checked_sub(1)?;
        if sentence.is_sign(at, &[',']) {
            at = at.checked_sub(1)?;
        }
    }
    if sentence.is(at, words.parts_of_day) {
        at = at.checked_sub(1)?;
    }
    let stop = sentence.is_sign(at, &['.']) && sentence.glued(at);
    if stop {
        at = at.checked_sub(1)?;
    }
    let weekday = sentence.look_up(at, words.weekdays)?;
    if !sentence.capital(at) || one_of_several(sentence, at) {
        return None;
    }
    let closed = bracket && sentence.is_sign(date.end, &[')']);
    Some(Beside {
        weekday,
        at,
        from: at,
        end: date.end + usize::from(closed),
    })
}

/// Whether another weekday is joined before: `Friday and`, `Monday–`.
fn one_of_several(sentence: &Sentence<'_>, at: usize) -> bool {
    let words = sentence.words;
    let joint = |at: usize| {
        sentence.is_sign(at, &['-', '–', '—', '/', '&', ','])
            || sentence.is(at, words.and)
            || sentence.is(at, words.to)
    };
    let Some(other) = at.checked_sub(2).filter(|_| joint(at - 1)) else {
        return false;
    };
    sentence.look_up(other, words.weekdays).is_some() || sentence.is(other, words.parts_of_day)
}

/// `, a Monday`, ` was a Monday`, ` (Monday)` behind the date.
fn behind(sentence: &Sentence<'_>, date: &Written) -> Option<Beside> {
    let words = sentence.words;
    let mut said = false;
    for at in date.end..date.end + SAID_WITHIN {
        let bracket = sentence.is_sign(at, &['(']);
        said |= bracket || sentence.is(at, words.a);
        if let Some(weekday) = sentence.look_up(at, words.weekdays) {
            let closed = usize::from(sentence.is_sign(at + 1, &[')']));
            return (said && sentence.capital(at)).then_some(Beside {
                weekday,
                at,
                from: date.from,
                end: at + 1 + closed,
            });
        }
        if !bracket && !sentence.is(at, words.says) && !sentence.is_sign(at, &[',']) {
            return None;
        }
    }
    None
}

fn compare(sentence: &Sentence<'_>, date: &Written, beside: Beside) -> Option<Finding> {
    let told = match date.year {
        Some(year) => date.date(year).filter(|day| day.year() >= GREGORIAN)?,
        None => without_year(sentence, date, beside.weekday)?,
    };
    if falls_on(told, beside.weekday) {
        return None;
    }
    let is = weekday_name(told.weekday().number_from_monday());
    let later = sentence.told.published.is_some_and(|day| told > day);
    let verb = if later { "is" } else { "was" };
    let mut working = format!("{} {verb} a {is}.", day_name(told));
    if date.year.is_none() {
        working = format!(
            "No year stands there; the article is of {}, so {} is meant. {working}",
            sentence.told.published.map(day_name).unwrap_or_default(),
            told.year(),
        );
    }
    let range = sentence.span(beside.from, beside.end)?;
    let related = [
        sentence.get(beside.at).map(|token| token.range),
        sentence.span(date.from, date.end),
    ];
    let message = format!(
        "The text says {}, but the date {verb} a {is}.",
        weekday_name(beside.weekday)
    );
    let related = related.into_iter().flatten().collect();
    Some(sentence.finding(RuleId::D1, range, related, message, working))
}

/// The day meant by a date without a year; none where another year would do.
fn without_year(sentence: &Sentence<'_>, date: &Written, weekday: u32) -> Option<NaiveDate> {
    let published = sentence.told.published?;
    let year = published.year();
    let nearest = [year - 1, year, year + 1]
        .into_iter()
        .filter_map(|year| date.date(year))
        .min_by_key(|day| (*day - published).num_days().abs())?;
    let near = (nearest - published).num_days().abs() <= NEAR;
    let neighbours = [year - 1, year, year + 1];
    let named = sentence.told.years.iter().copied();
    let agrees = |year: i32| date.date(year).is_some_and(|day| falls_on(day, weekday));
    let other = named
        .filter(|year| !(near && neighbours.contains(year)))
        .chain(neighbours.into_iter().filter(|_| !near))
        .any(agrees);
    (!other).then_some(nearest)
}

fn falls_on(day: NaiveDate, weekday: u32) -> bool {
    day.weekday().number_from_monday() == weekday
}

fn weekday_name(number: u32) -> &'static str {
    calendar::weekday_name(number).unwrap_or_default()
}
