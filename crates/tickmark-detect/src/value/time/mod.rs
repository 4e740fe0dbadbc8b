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
//! - `earlier this month`, in an article of 27 January 2025, is `2025-01`.
//! - `three weeks ago`, `the following year`, `Thursday afternoon`, `the spring of 1915`.
//!
//! ## Not a claim
//! `now`, `then` and `once` are tied to no date. `may` and `march` are verbs, `1200 people` is a count.
//!
//! ## References
//! - TimeML annotation guidelines 1.2.1, TIMEX3.

mod calendar;
mod clock;
mod duration;
mod expression;
mod moment;
mod relative;
mod resolve;

use expression::Time;
pub(super) use expression::Time as Meaning;
pub(super) use resolve::Resolver;

use super::lexicon::Lex;
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
    if matches!(tokens.lex(at), Lex::Word | Lex::None | Lex::Code) {
        return None;
    }
    let simple = [
        date(tokens, at),
        prefixed(tokens, at),
        clock_first(tokens, at),
        duration::set(tokens, at),
        length(tokens, at),
        shared_range(tokens, at),
    ];
    simple.into_iter().flatten().max_by_key(|parsed| parsed.end)
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
        Some(date) if !tokens.breaks(clock.end) && is_day(&date.time) => {
            Some(Parsed::new(Time::At(Box::new(date.time), time), date.end))
        }
        _ => Some(clock),
    }
}

/// `early October`, `mid-1980s`, `earlier this month`, `the end of 2015`: as coarse as what follows.
fn prefixed(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let inner = match tokens.word(start).to_ascii_lowercase().as_str() {
        "early" | "late" | "mid" | "earlier" | "later" => start + 1,
        "beginning" | "end" | "middle" | "start" => tokens.any_phrase(
            start,
            &[
                &["beginning", "of"],
                &["end", "of"],
                &["middle", "of"],
                &["start", "of"],
            ],
        )?,
        _ => return None,
    };
    let dash = usize::from(tokens.is_dash(inner));
    let link = usize::from(tokens.is_any(inner, &["in", "on"]));
    let parsed = day_or_period(tokens, inner + dash + link).filter(|_| !tokens.breaks(inner))?;
    // “later Friday” keeps the day; “late three days ago” is no expression.
    let plain = !matches!(
        parsed.time,
        Time::Offset { .. } | Time::Stretch { .. } | Time::Vague(_)
    );
    plain.then_some(parsed)
}

/// A length of time; `a week` and `years` only where they are one.
fn length(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let amount = duration::amount(tokens, at)?;
    if amount.bare && !duration::is_length(tokens, at) {
        return None;
    }
    duration::read(tokens, at)
}

/// `5–6 September 2019`, `January–June 2016`: two ends that share the month or the year.
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
