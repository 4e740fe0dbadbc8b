//! Dates written out: days, months, quarters, seasons; years have a file of their own.

use chrono::NaiveDate;

use super::Parsed;
use super::expression::{Time, Which};
use super::feast;
use super::moment::Moment;
use super::period::{quarter, season};
use super::relative;
use super::year::{
    YEARS, century, decade, era_or_year, following_year, named_year, short_end, short_year,
    year_words_alone,
};
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::token::Tokens;

/// The date that begins at `at`, the longest reading first.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let readings = match tokens.lex(at) {
        Lex::Weekday(_) => [weekday_date(tokens, at), None, None, None, None],
        Lex::Month(_) => [month_first(tokens, at), None, None, None, None],
        Lex::Figure { .. } => [
            numeric(tokens, at),
            day_first(tokens, at),
            decade(tokens, at),
            century(tokens, at),
            era_or_year(tokens, at)
                .or_else(|| quarter(tokens, at))
                .or_else(|| short_end(tokens, at)),
        ],
        Lex::Ordinal(_) | Lex::Cardinal(_) => [
            day_first(tokens, at),
            century(tokens, at),
            quarter(tokens, at),
            year_words_alone(tokens, at),
            None,
        ],
        Lex::Season(_) => [season(tokens, at), None, None, None, None],
        _ => [
            quarter(tokens, at),
            era_or_year(tokens, at),
            decade(tokens, at),
            feast::read(tokens, at),
            named_year(tokens, at),
        ],
    };
    readings
        .into_iter()
        .flatten()
        .max_by_key(|parsed| parsed.end)
}

/// `March`, `Mar.`: the month and one past it.
pub(super) fn month(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let Lex::Month(month) = tokens.lex(at) else {
        return None;
    };
    Some((month, after_short_form(tokens, at)))
}

/// `Friday`, `Fri.`
pub(super) fn weekday(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let Lex::Weekday(day) = tokens.lex(at) else {
        return None;
    };
    let plural = tokens.word(at).len() > 5 && tokens.word(at).ends_with('s');
    let short = tokens.word(at).len() <= 5;
    // “Sun Yat-sen”, “Sat Nav”: a short form stands before a sign, a figure or a month.
    let name = short
        && matches!(tokens.lex(at + 1), Lex::Word | Lex::Cue | Lex::Unit(..))
        && !tokens.breaks(at + 1);
    (!plural && !name).then(|| (day, after_short_form(tokens, at)))
}

/// One past the word and the stop of its short form.
fn after_short_form(tokens: &Tokens, at: usize) -> usize {
    let short = tokens.word(at).len() <= 5;
    let stop = short && tokens.is_sign(at + 1, '.') && tokens.glued(at + 1);
    // The stop of a whole sentence is no part of the date: “in May.”
    let more = stop && !tokens.breaks(at + 2) && tokens.get(at + 2).is_some();
    let full = matches!(
        tokens.word(at).to_ascii_lowercase().as_str(),
        "may" | "june" | "july" | "march" | "april"
    );
    at + 1 + usize::from(stop && more && !full)
}

/// A day of the month in digits, with or without `st nd rd th`, or as an ordinal word.
pub(super) fn day(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let (value, end) = match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } => {
            let suffix = tokens.glued(at + 1) && is_ordinal_suffix(tokens, at + 1);
            (value as u32, at + 1 + usize::from(suffix))
        }
        Lex::Ordinal(value) => (value, at + 1),
        Lex::Cardinal(tens @ (20 | 30)) => {
            let dash = usize::from(tokens.is_dash(at + 1));
            match tokens.lex(at + 1 + dash) {
                Lex::Ordinal(ones @ 1..=9) | Lex::Cardinal(ones @ 1..=9) => {
                    (tens + ones, at + 2 + dash)
                }
                _ => (tens, at + 1),
            }
        }
        Lex::Cardinal(value) => (value, at + 1),
        _ => return None,
    };
    (1..=31).contains(&value).then_some((value, end))
}

/// `st`, `nd`, `rd`, `th`.
pub(super) fn is_ordinal_suffix(tokens: &Tokens, at: usize) -> bool {
    tokens.is_any(at, &["st", "nd", "rd", "th"])
}

fn date(year: i32, month: u32, day: u32) -> Option<Time> {
    NaiveDate::from_ymd_opt(year, month, day).map(|day| Time::Fixed(Moment::Day(day)))
}

/// `March 12, 2024`, `March 12`, `March 2024`, `March`.
fn month_first(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (number, end) = month(tokens, at)?;
    let article = usize::from(tokens.is(end, "the"));
    let dashed =
        usize::from(tokens.is_sign(end, '-') && tokens.glued(end) && tokens.glued(end + 1));
    let day_at = end + article + dashed;
    if !tokens.breaks(end)
        && let Some((day, day_end)) = day(tokens, day_at)
        && !matches!(tokens.lex(day_at), Lex::Cardinal(..20))
        && !(tokens.is_sign(day_end, ':') && tokens.glued(day_end))
    {
        if let Some((year, end)) = following_year(tokens, day_end + dashed) {
            return Some(Parsed::new(date(year, number, day)?, end));
        }
        if let Some((which, end)) = which_year(tokens, day_end) {
            return Some(in_year(number, Some(day), which, end));
        }
        let time = shared_year(tokens, day_end)
            .and_then(|year| date(year, number, day))
            .unwrap_or(Time::Yearless {
                month: number,
                day: Some(day),
            });
        return Some(Parsed::new(time, day_end));
    }
    if let Some((year, end)) = following_year(tokens, end + dashed) {
        return Some(Parsed::new(Time::Fixed(Moment::Month(year, number)), end));
    }
    if let Some((which, end)) = which_year(tokens, end) {
        return Some(in_year(number, None, which, end));
    }
    if let Some(year) = shared_year(tokens, end) {
        return Some(Parsed::new(Time::Fixed(Moment::Month(year, number)), end));
    }
    is_month_alone(tokens, at, end).then(|| {
        Parsed::new(
            Time::Yearless {
                month: number,
                day: None,
            },
            end,
        )
    })
}

/// `of that year`, `last year` after a month or a day.
fn which_year(tokens: &Tokens, at: usize) -> Option<(Which, usize)> {
    let start = at + usize::from(tokens.is(at, "of"));
    if tokens.breaks(at) || tokens.breaks(start) {
        return None;
    }
    let parsed = relative::which(tokens, start)?;
    match parsed.time {
        Time::Period(TimeUnit::Year, which) => Some((which, parsed.end)),
        _ => None,
    }
}

fn in_year(month: u32, day: Option<u32>, which: Which, end: usize) -> Parsed {
    Parsed::new(Time::InYear { month, day, which }, end)
}

/// The year told once for both ends: `February–March 1794`, `May 3 to June 5, 2019`.
fn shared_year(tokens: &Tokens, at: usize) -> Option<i32> {
    let link = tokens.is_dash(at) || tokens.is_any(at, &["to", "and", "through", "until"]);
    let (_, end) = month(tokens, at + 1).filter(|_| link && !tokens.breaks(at))?;
    let end = day(tokens, end).map_or(end, |(_, day_end)| day_end);
    following_year(tokens, end).map(|(year, _)| year)
}

/// Months that are first names or verbs stand alone only after a word that leads a date.
fn is_month_alone(tokens: &Tokens, at: usize, end: usize) -> bool {
    const LEADS: &[&str] = &[
        "in", "since", "until", "till", "by", "of", "from", "during", "before", "after", "early",
        "late", "mid", "last", "next", "this", "to", "between", "and", "through", "each", "every",
        "around", "for", "on",
    ];
    let led = at.checked_sub(1).is_some_and(|before| {
        tokens.is_any(before, LEADS)
            || tokens.is_dash(before) && tokens.is(before.wrapping_sub(1), "mid")
    });
    let name = tokens.is_any(
        at,
        &[
            "may", "march", "april", "june", "august", "mar", "jan", "dec",
        ],
    );
    let title_follows = tokens.word(end).starts_with(char::is_uppercase)
        && !tokens.breaks(end)
        && matches!(tokens.lex(end), Lex::Word);
    led || (!name && !title_follows)
}

/// `12 March 2024`, `the 9th of May of 1987`, `7–8 October 2017`.
fn day_first(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (first, end) = day(tokens, at)?;
    let link = usize::from(
        tokens.is(end, "of")
            || ((tokens.is_sign(end, '-') || tokens.is_sign(end, '.')) && tokens.glued(end)),
    );
    let (number, end) = month(tokens, end + link).filter(|_| !tokens.breaks(end))?;
    let dashed =
        usize::from(tokens.is_sign(end, '-') && tokens.glued(end) && tokens.glued(end + 1));
    match following_year(tokens, end + dashed) {
        Some((year, end)) => Some(Parsed::new(date(year, number, first)?, end)),
        None if let Some((which, end)) = which_year(tokens, end) => {
            Some(in_year(number, Some(first), which, end))
        }
        None => Some(Parsed::new(
            Time::Yearless {
                month: number,
                day: Some(first),
            },
            end,
        )),
    }
}

/// `Monday, October 3, 2011`, `Monday 27 January`, `Monday the 27th`.
fn weekday_date(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (_, end) = weekday(tokens, at)?;
    let comma = usize::from(tokens.is_sign(end, ','));
    let article = usize::from(tokens.is(end + comma, "the"));
    let next = end + comma + article;
    if tokens.breaks(next) {
        return None;
    }
    let written = match tokens.lex(next) {
        Lex::Month(_) => month_first(tokens, next),
        _ => numeric(tokens, next).or_else(|| day_first(tokens, next)),
    };
    written
        .filter(|parsed| {
            matches!(
                parsed.time,
                Time::Fixed(Moment::Day(_)) | Time::Yearless { day: Some(_), .. }
            )
        })
        .or_else(|| {
            let (day, end) = day(tokens, next)?;
            let ordinal =
                article == 1 || matches!(tokens.lex(next), Lex::Ordinal(_)) || end > next + 1;
            ordinal.then(|| Parsed::new(Time::DayOfMonth(day), end))
        })
}

/// `2016-11-07`, `11/07/2016`, `7.11.2016`, `2016-11`.
fn numeric(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let part = |index: usize| match tokens.lex(at + index) {
        Lex::Figure {
            value,
            whole: true,
            digits,
        } if index == 0 || tokens.glued(at + index) => Some((value as u32, digits)),
        _ => None,
    };
    let sign = |index: usize| match tokens.lex(at + index) {
        Lex::Sign(sign @ ('-' | '/' | '.' | '‑')) if tokens.glued(at + index) => Some(sign),
        _ => None,
    };
    let ((first, first_digits), (second, second_digits)) = (part(0)?, part(2)?);
    let separator = sign(1)?;
    let third = part(4).filter(|_| sign(3) == Some(separator));
    let Some((third, third_digits)) = third else {
        let month =
            first_digits == 4 && second_digits == 2 && separator == '-' && sign(3).is_none();
        return (month && (1..=12).contains(&second) && YEARS.contains(&(first as i32)))
            .then(|| Parsed::new(Time::Fixed(Moment::Month(first as i32, second)), at + 3));
    };
    if sign(5).is_some() && part(6).is_some() {
        return None;
    }
    let (year, month, day) = match (first_digits, third_digits) {
        (4, _) => (first as i32, second, third),
        (_, 4) if first > 12 => (third as i32, second, first),
        (_, 4) => (third as i32, first, second),
        (_, 2) if first > 12 => (short_year(third as i32), second, first),
        (_, 2) if separator == '/' => (short_year(third as i32), first, second),
        _ => return None,
    };
    Some(Parsed::new(date(year, month, day)?, at + 5))
}
