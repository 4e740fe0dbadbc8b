//! Dates as they are written, whether or not a calendar has them.

use chrono::{Datelike, NaiveDate};

use super::Sentence;
use crate::language::english::calendar;

/// A day of a month, written with the name of the month or as `2024-03-12`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    /// The tokens, from the first to one past the last.
    pub from: usize,
    pub end: usize,
    pub day: u32,
    pub month: u32,
    pub year: Option<i32>,
    /// One of several days told together: `7 and 8 March`.
    pub several: bool,
    /// `th` or `of` shows that it is a day and no count.
    pub marked: bool,
    /// The month comes first: `June 31`.
    pub month_first: bool,
}

impl Written {
    pub fn date(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

const DASHES: &[char] = &['-', '–', '—', '‑'];

/// The name of a month in the sentences for the reviewer.
pub(crate) fn month_name(month: u32) -> &'static str {
    calendar::month_name(month).unwrap_or("that month")
}

/// A day as the reviewer reads it: `3 March 2025`.
pub(crate) fn day_name(date: NaiveDate) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month()),
        date.year()
    )
}

/// The date that begins at `at`.
pub(crate) fn read(sentence: &Sentence<'_>, at: usize) -> Option<Written> {
    month_first(sentence, at)
        .or_else(|| day_first(sentence, at))
        .or_else(|| iso(sentence, at))
}

/// `March`, `Mar.`: its number and one past it.
fn month(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    const SHORT: usize = 4;
    let number = sentence.look_up(at, sentence.words.months)?;
    let short = sentence.get(at)?.words.len() <= SHORT;
    let stop = short && sentence.is_sign(at + 1, &['.']) && sentence.glued(at + 1);
    let day_behind = stop && sentence.digits(at + 2, 1, 4).is_some();
    sentence
        .capital(at)
        .then_some((number, at + 1 + usize::from(day_behind)))
}

/// `12`, `12th`: the day, one past it, and whether it is marked as a day.
fn day(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize, bool)> {
    let day = sentence.digits(at, 1, 2)?;
    let marked = sentence.glued(at + 1) && sentence.is(at + 1, sentence.words.ordinals);
    Some((day, at + 1 + usize::from(marked), marked))
}

fn month_first(sentence: &Sentence<'_>, at: usize) -> Option<Written> {
    let (month, next) = month(sentence, at)?;
    let (day, end, marked) = day(sentence, next)?;
    if is_longer_number(sentence, next, end) {
        return None;
    }
    let (year, end) = year(sentence, end);
    Some(Written {
        from: at,
        end,
        day,
        month,
        year,
        several: year.is_none() && goes_on(sentence, end),
        marked,
        month_first: true,
    })
}

fn day_first(sentence: &Sentence<'_>, at: usize) -> Option<Written> {
    let (day, next, marked) = day(sentence, at)?;
    let of = sentence.is(next, sentence.words.of);
    let (month, end) = month(sentence, next + usize::from(of))?;
    let part_of_number = sentence.glued(at)
        && at
            .checked_sub(1)
            .is_some_and(|before| sentence.is_sign(before, &['.', ',', ':', '/', '$', '£', '€']));
    if part_of_number {
        return None;
    }
    let (year, end) = year(sentence, end);
    Some(Written {
        from: at,
        end,
        day,
        month,
        year,
        several: comes_behind(sentence, at) || (year.is_none() && goes_on(sentence, end)),
        marked: marked || of,
        month_first: false,
    })
}

/// `2024-03-12`.
fn iso(sentence: &Sentence<'_>, at: usize) -> Option<Written> {
    let numeric = numeric(sentence, at).filter(|numeric| numeric.sign == '-')?;
    let [(year, 4), (month, 2), (day, 2)] = numeric.parts else {
        return None;
    };
    Some(Written {
        from: at,
        end: numeric.end,
        day,
        month,
        year: i32::try_from(year).ok(),
        several: false,
        marked: true,
        month_first: false,
    })
}

/// Three numbers with the same sign between them.
pub(crate) struct Numeric {
    /// Each with how many digits it has.
    pub parts: [(u32, usize); 3],
    pub sign: char,
    pub end: usize,
}

/// `31/06/2024`, `2024-13-41`; longer chains of numbers and codes are none.
pub(crate) fn numeric(sentence: &Sentence<'_>, at: usize) -> Option<Numeric> {
    let part = |index: usize| {
        let number = sentence.digits(at + index, 1, 4)?;
        let joined = index == 0 || sentence.glued(at + index);
        joined.then_some((number, sentence.get(at + index)?.words.len()))
    };
    let sign = |index: usize| {
        ['-', '/', '.']
            .into_iter()
            .find(|sign| sentence.is_sign(at + index, &[*sign]) && sentence.glued(at + index))
    };
    let between = sign(1).filter(|first| sign(3) == Some(*first))?;
    let parts = [part(0)?, part(2)?, part(4)?];
    let end = at + 5;
    let opened = at.checked_sub(1).is_some_and(|before| {
        sentence.glued(at) && !sentence.is_sign(before, &['(', '[', '“', '"', '‘', '\'', ','])
    });
    let stop = sentence.is_sign(
        end,
        &['.', ',', ';', ':', ')', ']', '”', '"', '’', '?', '!'],
    );
    let goes_on = sentence.glued(end)
        && (!stop || (sentence.glued(end + 1) && sentence.digits(end + 1, 1, 9).is_some()));
    (!opened && !goes_on).then_some(Numeric {
        parts,
        sign: between,
        end,
    })
}

/// The year behind a day and month, and one past it.
fn year(sentence: &Sentence<'_>, at: usize) -> (Option<i32>, usize) {
    let comma = usize::from(sentence.is_sign(at, &[',']));
    let next = at + comma;
    let found = sentence
        .digits(next, 4, 4)
        .and_then(|year| i32::try_from(year).ok())
        .filter(|year| (1000..2200).contains(year));
    let spaced = sentence.get(next).is_some_and(|token| token.spaced);
    let round = found.is_some_and(|year| year % 100 == 0);
    // “On May 4, 1900 people came”: a round number before a word may be a count.
    let counts = round
        && sentence
            .get(next + 1)
            .is_some_and(|token| token.words.starts_with(char::is_lowercase));
    match found.filter(|_| spaced && !counts && !is_longer_number(sentence, next, next + 1)) {
        Some(year) => (Some(year), next + 1),
        None => (None, at),
    }
}

/// Whether the digits are the beginning of `12,000`, `12.5`, `12:30` or `12%`.
fn is_longer_number(sentence: &Sentence<'_>, at: usize, end: usize) -> bool {
    let digits_behind = sentence.glued(end + 1) && sentence.digits(end + 1, 1, 9).is_some();
    let thousands = digits_behind && sentence.digits(end + 1, 3, 3).is_some();
    let word = sentence.glued(end)
        && end == at + 1
        && sentence
            .get(end)
            .is_some_and(|token| token.words.starts_with(char::is_alphabetic));
    word || sentence.glued(end)
        && (sentence.is_sign(end, &['%', '°'])
            || sentence.is_sign(end, &['.', ':', '/']) && digits_behind
            || sentence.is_sign(end, &[',']) && thousands)
}

/// Whether another day or date is joined behind: `7–9`, `7 and 8`, `7, 8`.
fn goes_on(sentence: &Sentence<'_>, at: usize) -> bool {
    let words = sentence.words;
    let joint = sentence.is_sign(at, DASHES)
        || sentence.is_sign(at, &[',', '/', '&'])
        || sentence.is(at, words.and)
        || sentence.is(at, words.to);
    joint
        && (sentence.digits(at + 1, 1, 2).is_some()
            || sentence.look_up(at + 1, words.months).is_some())
}

/// Whether another day is joined before: `7–9`, `7 and 9`.
fn comes_behind(sentence: &Sentence<'_>, at: usize) -> bool {
    let words = sentence.words;
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let joint = sentence.is_sign(before, DASHES)
        || sentence.is_sign(before, &[',', '/', '&'])
        || sentence.is(before, words.and)
        || sentence.is(before, words.to);
    let number = before.checked_sub(1).is_some_and(|number| {
        sentence.digits(number, 1, 2).is_some() || sentence.is(number, words.ordinals)
    });
    joint && number
}
