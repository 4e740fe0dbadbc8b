//! Dates, times of day, durations and recurring times.
//!
//! ## What it finds
//! Dates written out or counted from another, coarse (`the 1970s`) or fine (`3 p.m. on Friday`),
//! whole or partial (`March`), and lengths of time. Each is placed in the calendar: see [`resolve`].
//!
//! ## Why a checker cares
//! When something happened is the detail most often wrong and most easily checked.
//!
//! ## Examples
//! ```text values published=2025-01-27
//! The strike began three weeks ago and ended earlier this month.
//!                  ^^^^^^^^^^^^^^^ date 2025-01-06
//!                                            ^^^^^^^^^^^^^^^^^^ date 2025-01
//! She was born in the spring of 1915 and emigrated the following year.
//!                     ^^^^^^^^^^^^^^ date 1915-SP
//!                                                  ^^^^^^^^^^^^^^^^^^ date 1916
//! The tunnel was shut for ten days; trains run twice a week since Thursday afternoon.
//!                         ^^^^^^^^ duration P10D
//!                                              ^^^^^ number 2
//!                                                                 ^^^^^^^^^^^^^^^^^^ date 2025-01-23
//! ```
//!
//! ## Not a claim
//! `now`, `then` and `once` are tied to no date. `may` and `march` are verbs, `1200 people` is a count.
//!
//! ```text values published=2025-01-27
//! The crowd may march now, as it once did.
//! ```
//!
//! ## References
//! - TimeML annotation guidelines 1.2.1, TIMEX3.

mod agenda;
mod calendar;
mod clock;
mod duration;
mod expression;
mod feast;
mod moment;
mod period;
mod placed;
mod relative;
mod resolve;
pub(super) mod words;
mod year;

pub(super) use agenda::Agenda;
pub(super) use expression::Time as Meaning;
use expression::{Time, Which};
pub(super) use resolve::Resolver;

use super::lexicon::{Lex, TimeUnit};
use super::token::Tokens;

/// A time expression as read: what it says and one past its last token.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    pub time: Time,
    pub end: usize,
}

impl Parsed {
    fn new(time: Time, end: usize) -> Self {
        Self { time, end }
    }
}

/// The longest time expression that begins at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if !may_begin(tokens, at) {
        return None;
    }
    let simple = [
        date(tokens, at),
        prefixed(tokens, at),
        part_of_day(tokens, at),
        clock_first(tokens, at),
        duration::set(tokens, at),
        length(tokens, at),
        shared_range(tokens, at).or_else(|| days_of_month(tokens, at)),
    ];
    simple.into_iter().flatten().max_by_key(|parsed| parsed.end)
}

/// Whether a time may begin with the token: most words, and articles before them, are passed over.
fn may_begin(tokens: &Tokens, at: usize) -> bool {
    const LEADS: &[&str] = &[
        "the", "a", "an", "that", "this", "his", "her", "their", "its", "some", "at",
    ];
    match tokens.lex(at) {
        Lex::Word | Lex::None | Lex::Code | Lex::Magnitude(_) | Lex::Multiple(_) => false,
        Lex::Sign(sign) => matches!(sign, '\'' | '’' | '‘'),
        Lex::Cue if tokens.is_any(at, LEADS) => {
            !matches!(tokens.lex(at + 1), Lex::Word | Lex::Sign(_) | Lex::None)
                || tokens.is(at + 1, "present")
        }
        _ => true,
    }
}

/// A date, and the time of day that follows it.
fn date(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let date = day_or_period(tokens, at)?;
    let link = usize::from(tokens.is_any(date.end, &["at"]) || tokens.is_sign(date.end, ','));
    match clock::read_clock(tokens, date.end + link) {
        Some((clock, end)) if !tokens.breaks(date.end) && is_day(&date.time) => {
            Some(Parsed::new(Time::At(Box::new(date.time), clock), end))
        }
        _ => Some(date),
    }
}

fn day_or_period(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let written = calendar::read(tokens, at);
    let relative = relative::read(tokens, at);
    [written, relative]
        .into_iter()
        .flatten()
        .max_by_key(|parsed| parsed.end)
}

/// Whether a time of day may join the date.
fn is_day(time: &Time) -> bool {
    matches!(
        time,
        Time::Fixed(moment::Moment::Day(_))
            | Time::Yearless { day: Some(_), .. }
            | Time::InYear { day: Some(_), .. }
            | Time::Weekday(..)
            | Time::Day(_)
            | Time::DayOfMonth(_)
            | Time::Feast { .. }
    )
}

/// A time of day, and the date after it: `3 p.m. on Friday`.
fn clock_first(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let clock = clock::read(tokens, at)?;
    let Time::Clock(time) = clock.time else {
        return Some(clock);
    };
    let link = usize::from(tokens.is(clock.end, "on") || tokens.is_sign(clock.end, ','));
    match day_or_period(tokens, clock.end + link) {
        // “closes at 20:00, Sunday 14:00”: the day goes with the time after it.
        Some(date)
            if !tokens.breaks(clock.end)
                && is_day(&date.time)
                && (link == 0
                    || tokens.is(clock.end, "on")
                    || clock::read_clock(tokens, date.end).is_none()) =>
        {
            Some(Parsed::new(Time::At(Box::new(date.time), time), date.end))
        }
        _ => Some(clock),
    }
}

/// `early October`, `mid-1980s`, `earlier this month`, `the end of 2015`, `the last week of May`:
/// as coarse as what follows.
fn prefixed(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let inner = part_of(tokens, start)?;
    let dash = usize::from(tokens.is_dash(inner));
    let link = usize::from(tokens.is_any(inner, &["in", "on"]));
    let at = inner + dash + link;
    if tokens.breaks(inner) {
        return None;
    }
    let parsed = day_or_period(tokens, at).or_else(|| the_period(tokens, at))?;
    // “later Friday” keeps the day; “late three days ago” is no expression.
    let plain = !matches!(
        parsed.time,
        Time::Offset { .. } | Time::Stretch { .. } | Time::Vague(_)
    );
    plain.then_some(parsed)
}

/// One past the words that name a part: `early`, `end of`, `last week of`.
fn part_of(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.is_any(at, &["early", "late", "mid", "earlier", "later"]) {
        return Some(at + 1);
    }
    if tokens.is_any(at, &["beginning", "end", "middle", "start"]) {
        return tokens.phrase(at + 1, &["of"]);
    }
    let place =
        matches!(tokens.lex(at), Lex::Ordinal(1..=5)) || tokens.is_any(at, &["last", "early"]);
    let unit = at
        + 1
        + usize::from(matches!(tokens.lex(at + 1), Lex::Cardinal(_)) || tokens.is(at + 1, "few"));
    let sized = matches!(
        tokens.lex(unit),
        Lex::Unit(
            TimeUnit::Day | TimeUnit::Week | TimeUnit::Month | TimeUnit::Quarter | TimeUnit::Year,
            _
        )
    ) || tokens.is(unit, "part");
    (place && sized)
        .then(|| tokens.phrase(unit + 1, &["of"]))
        .flatten()
}

/// `the year` after `the end of`.
fn the_period(tokens: &Tokens, at: usize) -> Option<Parsed> {
    match tokens.lex(at + 1) {
        Lex::Unit(
            unit @ (TimeUnit::Day | TimeUnit::Week | TimeUnit::Month | TimeUnit::Year),
            false,
        ) if tokens.is(at, "the") => Some(Parsed::new(Time::Period(unit, Which::Bare), at + 2)),
        _ => None,
    }
}

/// `the morning of 4 March 2025`, `the night of Friday`.
fn part_of_day(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let start = start + usize::from(tokens.is_any(start, &["early", "late"]));
    let Lex::DayPart(part) = tokens.lex(start) else {
        return None;
    };
    let date = day_or_period(tokens, tokens.phrase(start + 1, &["of"])?)?;
    is_day(&date.time).then(|| Parsed::new(Time::PartOf(Box::new(date.time), part), date.end))
}

/// A length of time; `a week` and `years` only where they are one.
fn length(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let amount = duration::amount(tokens, at)?;
    if amount.bare && !duration::is_length(tokens, at) {
        return None;
    }
    duration::read(tokens, at)
}

/// `May 15–24`, `October 25–26, 2016`: two days of one month.
fn days_of_month(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (month, end) = calendar::month(tokens, at)?;
    let (first, end) = calendar::day(tokens, end)?;
    let tied = tokens.is_dash(end) && tokens.glued(end) && tokens.glued(end + 1);
    let (last, end) = calendar::day(tokens, end + 1).filter(|_| tied)?;
    let day = |day| match year::following_year(tokens, end) {
        Some((year, _)) => chrono::NaiveDate::from_ymd_opt(year, month, day)
            .map(|day| Time::Fixed(moment::Moment::Day(day))),
        None => Some(Time::Yearless {
            month,
            day: Some(day),
        }),
    };
    let after = year::following_year(tokens, end).map_or(end, |(_, end)| end);
    let digits = matches!(tokens.lex(end - 1), Lex::Figure { .. });
    (digits && first < last)
        .then(|| Some(Time::Between(Box::new(day(first)?), Box::new(day(last)?))))
        .flatten()
        .map(|time| Parsed::new(time, after))
}

/// `7–8 October 2017`, `January–June 2016`: two ends that share the month or the year.
fn shared_range(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (day, end) = calendar::day(tokens, at)?;
    let link = tokens.is_dash(end) || tokens.is_any(end, &["to", "and"]);
    let digits = matches!(tokens.lex(at), Lex::Figure { .. });
    if !link || !digits || tokens.is_sign(end, '-') && !tokens.glued(end + 1) && tokens.glued(end) {
        return None;
    }
    let last = calendar::read(tokens, end + 1)?;
    let first = match last.time {
        Time::Fixed(moment::Moment::Day(date)) => Time::Fixed(moment::Moment::Day(
            chrono::Datelike::with_day(&date, day).filter(|first| *first < date)?,
        )),
        Time::Yearless {
            month,
            day: Some(last),
        } if day < last => Time::Yearless {
            month,
            day: Some(day),
        },
        _ => return None,
    };
    // “5 to September 6” shares nothing: the second end begins with its day.
    matches!(tokens.lex(end + 1), Lex::Figure { .. }).then(|| {
        Parsed::new(
            Time::Between(Box::new(first), Box::new(last.time)),
            last.end,
        )
    })
}
