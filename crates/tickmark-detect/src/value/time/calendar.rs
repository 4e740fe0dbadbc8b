//! Dates written out: days, months, years, decades, centuries, quarters, seasons.

use chrono::NaiveDate;

use super::Parsed;
use super::expression::{Time, Which};
use super::moment::Moment;
use crate::value::lexicon::{Lex, TimeUnit};
use crate::value::number::{self, Form};
use crate::value::token::Tokens;

/// Years a figure of four digits may stand for.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2199;

/// Two-digit years up to this are of this century.
const PIVOT: i32 = 49;

/// Words after which a figure of four digits is a year, whatever follows.
const YEAR_CUES: &[&str] = &[
    "in", "since", "until", "till", "by", "of", "from", "during", "before", "after", "early",
    "late", "mid", "circa", "year", "and", "to", "between", "around", "through",
];

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
            era_or_year(tokens, at),
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
            feast(tokens, at),
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
    (!plural).then(|| (day, after_short_form(tokens, at)))
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

/// A year in digits, `'98`, or words.
pub(super) fn year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 4,
        } => {
            let year = value as i32;
            YEARS.contains(&year).then_some((year, at + 1))
        }
        Lex::Sign('\'' | '’' | '‘') => match tokens.lex(at + 1) {
            Lex::Figure {
                value,
                whole: true,
                digits: 2,
            } if tokens.glued(at + 1) => Some((short_year(value as i32), at + 2)),
            _ => None,
        },
        Lex::Cardinal(_) => year_words(tokens, at),
        _ => None,
    }
}

fn short_year(year: i32) -> i32 {
    year + if year <= PIVOT { 2000 } else { 1900 }
}

/// `nineteen eighty-six`, `two thousand and five`.
fn year_words(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    if let Lex::Cardinal(high @ 15..=20) = tokens.lex(at)
        && let Lex::Cardinal(low @ 10..) = tokens.lex(at + 1)
        && tokens.get(at + 1).is_some_and(|token| token.spaced)
    {
        let dash = usize::from(tokens.is_dash(at + 2));
        let (ones, end) = match tokens.lex(at + 2 + dash) {
            Lex::Cardinal(ones @ 1..=9) if low >= 20 => (ones, at + 3 + dash),
            _ => (0, at + 2),
        };
        return Some(((high * 100 + low + ones) as i32, end));
    }
    let words = tokens.is(at, "two") && tokens.is(at + 1, "thousand");
    let number = number::read(tokens, at).filter(|_| words)?;
    let year = number.value as i32;
    (number.form == Form::Words && (2001..=2099).contains(&year)).then_some((year, number.end))
}

fn year_words_alone(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let cue = at
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["in", "since", "of", "year"]));
    let (year, end) = year_words(tokens, at).filter(|_| cue)?;
    Some(Parsed::new(Time::Fixed(Moment::Year(year)), end))
}

/// The year after a day and month or a month: `, 2024`, ` of 2024`, ` 2024`.
fn following_year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    let link = usize::from(tokens.is_sign(at, ',') || tokens.is(at, "of"));
    if tokens.breaks(at) || tokens.breaks(at + link) {
        return None;
    }
    year(tokens, at + link).filter(|&(_, end)| !is_count(tokens, at + link, end))
}

/// A figure of four digits is a count when a clock, a unit or a fraction goes on from it.
fn is_count(tokens: &Tokens, at: usize, end: usize) -> bool {
    let glued_on = tokens.glued(end)
        && (matches!(tokens.lex(end), Lex::Sign('%' | ':' | '°') | Lex::Code)
            || (matches!(tokens.lex(end), Lex::Word | Lex::Cue) && !tokens.is(end, "s")));
    let apostrophe = matches!(tokens.lex(at), Lex::Sign(_));
    glued_on && !apostrophe
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
        return Some(Parsed::new(
            Time::Yearless {
                month: number,
                day: Some(day),
            },
            day_end,
        ));
    }
    if let Some((year, end)) = following_year(tokens, end + dashed) {
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

/// `12 March 2024`, `the 4th of July of 1995`, `5–6 September 2019`.
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
        None => Some(Parsed::new(
            Time::Yearless {
                month: number,
                day: Some(first),
            },
            end,
        )),
    }
}

/// `Friday, September 9, 2016`, `Monday 27 January`, `Monday the 27th`.
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

/// `2019`, `the year 2019`, `508 BC`, `AD 347`, `'98`.
fn era_or_year(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if tokens.is(at, "AD") && tokens.word(at) == "AD" {
        return match tokens.lex(at + 1) {
            Lex::Figure {
                value, whole: true, ..
            } => Some(fixed_year(value as i32, at + 2)),
            _ => None,
        };
    }
    if let Lex::Figure {
        value,
        digits: 1..=5,
        ..
    } = tokens.lex(at)
        && let Some((before, end)) = era(tokens, at + 1)
    {
        let year = value as i32;
        return Some(fixed_year(if before { -year } else { year }, end));
    }
    let (year, end) = year(tokens, at)?;
    let apostrophe = matches!(tokens.lex(at), Lex::Sign(_));
    let words = matches!(tokens.lex(at), Lex::Cardinal(_));
    (!words && !apostrophe && is_year(tokens, at, end)).then(|| fixed_year(year, end))
}

fn fixed_year(year: i32, end: usize) -> Parsed {
    Parsed::new(Time::Fixed(Moment::Year(year)), end)
}

/// `BC`, `B.C.`, `AD`, `CE`: whether it counts back, and one past it.
fn era(tokens: &Tokens, at: usize) -> Option<(bool, usize)> {
    match tokens.word(at) {
        "BC" | "BCE" => Some((true, at + 1)),
        "AD" | "CE" => Some((false, at + 1)),
        "B" => tokens
            .phrase(at, &["B", ".", "C", "."])
            .map(|end| (true, end)),
        "A" => tokens
            .phrase(at, &["A", ".", "D", "."])
            .map(|end| (false, end)),
        _ => None,
    }
}

/// Whether a figure of four digits is a year and not a count, a code or part of a number.
fn is_year(tokens: &Tokens, at: usize, end: usize) -> bool {
    let before = at.wrapping_sub(1);
    let money = matches!(
        tokens.lex(before),
        Lex::Sign('$' | '£' | '€' | '¥' | '#' | '№' | '+' | '.')
    );
    let tied = tokens.glued(at)
        && matches!(
            tokens.lex(before),
            Lex::Sign(':' | '=' | '_' | '&' | '@') | Lex::Word | Lex::Code
        );
    let tied_code = tokens.glued(at)
        && tokens.is_dash(before)
        && tokens.glued(before)
        && !matches!(
            tokens.lex(before.wrapping_sub(1)),
            Lex::Figure { digits: 4, .. } | Lex::Month(_)
        )
        && !tokens.is_any(
            before.wrapping_sub(1),
            &["mid", "pre", "post", "early", "late"],
        );
    if money || tied || tied_code || is_count(tokens, at, end) {
        return false;
    }
    let cue = tokens.is_any(before, YEAR_CUES)
        || matches!(tokens.lex(before), Lex::Month(_) | Lex::Season(_));
    cue || !counts_things(tokens, end)
}

/// The word after the figure is what it counts: `1200 people`, `2000 soldiers`, `1500 metres`.
fn counts_things(tokens: &Tokens, at: usize) -> bool {
    if tokens.breaks(at) || tokens.glued(at) {
        return false;
    }
    let word = tokens.word(at);
    let plural = word.len() > 3
        && word.ends_with('s')
        && word.starts_with(char::is_lowercase)
        && !matches!(
            word,
            "was"
                | "has"
                | "does"
                | "this"
                | "versus"
                | "as"
                | "elections"
                | "games"
                | "its"
                | "his"
        );
    let people = tokens.is_any(at, &["people", "men", "women", "children", "of", "percent"]);
    let unit = matches!(tokens.lex(at), Lex::Unit(_, true) | Lex::Scale(_))
        || tokens.is_any(at, &["km", "m", "ft", "feet", "kg", "mph"]);
    unit || plural || (people && !tokens.is(at, "of"))
}

/// `the year 2030`, `fiscal year 2008`.
fn named_year(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let start = start + usize::from(tokens.is_any(start, &["fiscal", "calendar", "financial"]));
    if !tokens.is(start, "year") {
        return None;
    }
    let (year, end) = year(tokens, start + 1)?;
    Some(fixed_year(year, end))
}

/// `1970s`, `1970's`, `'70s`, `the seventies`.
fn decade(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let apostrophe = usize::from(matches!(tokens.lex(start), Lex::Sign('\'' | '’' | '‘')));
    let figure = start + apostrophe;
    match tokens.lex(figure) {
        Lex::Figure {
            value,
            whole: true,
            digits,
        } if value % 10.0 == 0.0 => {
            let end = after_plural(tokens, figure + 1)?;
            let value = value as i32;
            let moment = match digits {
                4 if value % 100 == 0 && value != 2000 => Moment::Century(value / 100),
                4 => Moment::Decade(value / 10),
                2 if apostrophe == 1 || start > at => Moment::Decade(short_year(value) / 10),
                _ => return None,
            };
            Some(Parsed::new(Time::Fixed(moment), end))
        }
        Lex::Cue if start > at => {
            let tens = decade_word(tokens.word(figure))?;
            Some(Parsed::new(
                Time::Fixed(Moment::Decade(190 + tens)),
                figure + 1,
            ))
        }
        _ => None,
    }
}

fn decade_word(word: &str) -> Option<i32> {
    const NAMES: [&str; 8] = [
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
    ];
    let index = NAMES
        .iter()
        .position(|name| word.eq_ignore_ascii_case(name))?;
    i32::try_from(index + 2).ok()
}

fn after_plural(tokens: &Tokens, at: usize) -> Option<usize> {
    let apostrophe =
        usize::from(tokens.glued(at) && matches!(tokens.lex(at), Lex::Sign('\'' | '’')));
    let end = at + apostrophe;
    (tokens.glued(end) && tokens.word(end) == "s").then_some(end + 1)
}

/// `the 19th century`, `nineteenth-century`, `5th century BC`.
fn century(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (number, end) = day(tokens, at)?;
    let ordinal = matches!(tokens.lex(at), Lex::Ordinal(_)) || end > at + 1;
    let dash = usize::from(tokens.is_dash(end));
    let unit = end + dash;
    let fits = ordinal && matches!(tokens.lex(unit), Lex::Unit(TimeUnit::Century, _));
    if !fits {
        return None;
    }
    let number = i32::try_from(number).ok()?;
    match era(tokens, unit + 1) {
        Some((true, end)) => Some(fixed_year(-number * 100, end)),
        Some((false, end)) => Some(Parsed::new(Time::Fixed(Moment::Century(number - 1)), end)),
        None => Some(Parsed::new(
            Time::Fixed(Moment::Century(number - 1)),
            unit + 1,
        )),
    }
}

/// `Q3 2016`, `the third quarter of 2016`, `the first half of 2015`.
fn quarter(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if let Some((number, end)) = short_quarter(tokens, at) {
        let (year, end) = following_year(tokens, end)?;
        return Some(Parsed::new(Time::Fixed(Moment::Quarter(year, number)), end));
    }
    let start = at + usize::from(tokens.is(at, "the"));
    let (number, end) = day(tokens, start).filter(|_| {
        matches!(tokens.lex(start), Lex::Ordinal(_))
            || tokens.is_any(start + 1, &["st", "nd", "rd", "th"])
    })?;
    let half = tokens.is(end, "half");
    let fits = half || matches!(tokens.lex(end), Lex::Unit(TimeUnit::Quarter, false));
    let (year, year_end) = following_year(tokens, end + 1).filter(|_| fits)?;
    let moment = match (half, number) {
        (true, 1..=2) => Moment::Half(year, number),
        (false, 1..=4) => Moment::Quarter(year, number),
        _ => return None,
    };
    Some(Parsed::new(Time::Fixed(moment), year_end))
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
fn season(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let Lex::Season(season) = tokens.lex(at) else {
        return None;
    };
    match following_year(tokens, at + 1) {
        Some((year, end)) => Some(Parsed::new(Time::Fixed(Moment::Season(year, season)), end)),
        // “spring” and “fall” alone are as often water and a tumble.
        None => tokens
            .is_any(at, &["summer", "winter", "autumn"])
            .then(|| Parsed::new(Time::Season(season, Which::Bare), at + 1)),
    }
}

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
fn feast(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if !tokens.word(at).starts_with(char::is_uppercase) {
        return None;
    }
    let (end, month, day) = FEASTS
        .iter()
        .find_map(|&(name, month, day)| Some((tokens.phrase(at, name)?, month, day)))?;
    match following_year(tokens, end) {
        Some((year, end)) => Some(Parsed::new(date(year, month, day)?, end)),
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
