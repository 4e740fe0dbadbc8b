//! Times read at a moment: appointments and requests, as against articles.
//!
//! ## What it finds
//! Where the moment of writing is known to the minute, a text speaks of plans and not of history:
//! `at 5`, `from 3 to 5 on Friday`, `in two hours` and `until the end of next week` are each one time
//! on the line. A text that is nothing but one expression is read more freely still, for it can mean
//! nothing else: `march`, `2/15`, `half three`.
//!
//! ## Why a checker cares
//! A date typed into a field, or quoted from a message, is resolved the way its writer meant it.
//!
//! ## Examples
//! ```text values now=2025-01-27T09:30:00
//! Call the registry in two weeks.
//!                   ^^^^^^^^^^^^ date 2025-02-10
//! The hearing is tomorrow from 3 to 4:30pm.
//!                ^^^^^^^^^^^^^^^^^^^^^^^^^ range 2025-01-28T15:00/2025-01-28T16:30
//! They meet on the first Monday of next month.
//!           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-02-03
//! The archive stays closed until the end of next week.
//!                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ range 2025-02-10
//! ```
//!
//! ## Not a claim
//! A request, a pronoun and a verb that look like months and an hour are no times.
//!
//! ```text values now=2025-01-27T09:30:00
//! May I ask one of them to sign here?
//! ```
//!
//! ## References
//! - ISO 8601; TimeML, TIMEX3.

mod amount;
mod bound;
mod clock;
mod compose;
mod day;
mod entry;
mod figures;
mod holiday;
mod lasting;
mod nth;
mod part;
mod period;
mod range;
mod set;
mod shift;
mod when;

use chrono::NaiveDateTime;
use tickmark_core::ValueKind;

use super::Tokens;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use when::{Open, When, add, midnight};

/// What was read and one past its last token.
type Read<T> = Option<(T, usize)>;

/// How deep one expression may stand in another: `two days before the end of next month`.
const DEPTH: u8 = 4;

/// Longest text that may be nothing but one expression, in tokens.
const WHOLE_LIMIT: usize = 24;

/// Reads times at one moment.
#[derive(Clone, Copy, Debug)]
pub(in crate::language::english::value) struct Agenda<'t, 'a> {
    tokens: &'t Tokens<'a>,
    now: NaiveDateTime,
    /// The text is nothing but the expression.
    whole: bool,
    depth: u8,
    /// Where the expression begins: what goes on from it stands on the same line.
    start: usize,
}

/// A time as it is reported.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::language::english::value) struct Entry {
    pub kind: ValueKind,
    pub value: String,
    pub reason: &'static str,
}

impl<'t, 'a> Agenda<'t, 'a> {
    pub fn new(tokens: &'t Tokens<'a>, now: NaiveDateTime) -> Self {
        Self {
            tokens,
            now,
            whole: false,
            depth: 0,
            start: 0,
        }
    }

    /// The text as one expression, if it is nothing else.
    pub fn whole(&self) -> Read<Entry> {
        let len = self.tokens.len();
        if len == 0 || len > WHOLE_LIMIT {
            return None;
        }
        let freely = Self {
            whole: true,
            ..*self
        };
        freely.entry(0).filter(|&(_, end)| end == len)
    }

    /// The longest time that begins at `at`.
    pub fn read(&self, at: usize) -> Read<Entry> {
        match self.tokens.lex(at) {
            Lex::None | Lex::Magnitude(_) | Lex::Multiple(_) => None,
            _ => Self { start: at, ..*self }.entry(at),
        }
    }

    fn deeper(&self) -> Option<Self> {
        (self.depth < DEPTH).then_some(Self {
            depth: self.depth + 1,
            ..*self
        })
    }

    /// A day or a longer period, the longest reading.
    fn date(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        if tokens.get(at).is_none() || (at > self.start && tokens.breaks(at)) {
            return None;
        }
        let readings = [
            self.day_word(at),
            self.week_and_day(at),
            self.weekday_date(at),
            self.weekday_alone(at),
            self.month_first(at),
            self.day_first(at),
            self.numeric(at),
            self.year_first(at),
            self.placed(at),
            self.quarter(at),
            self.nth_of(at),
            self.which(at),
            self.which_date(at),
            self.day_of_month(at),
            self.holiday(at),
            self.shifted(at),
            self.near_shift(at),
            self.partial(at),
        ];
        readings
            .into_iter()
            .flatten()
            .rev()
            .max_by_key(|found| found.1)
    }

    /// `today`, `tmrw`, `the day after`, `yesterday`.
    fn day_word(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "the"));
        let phrases: [(&[&str], i64); 6] = [
            (&["day", "after", "tomorrow"], 2),
            (&["day", "before", "yesterday"], -2),
            (&["day", "after"], 1),
            (&["day", "before"], -1),
            (&["current", "date"], 0),
            (&["current", "day"], 0),
        ];
        let open = |end: usize| matches!(tokens.lex(end), Lex::None | Lex::Sign(_));
        let phrase = phrases
            .iter()
            .enumerate()
            .find_map(|(place, (words, days))| {
                let end = tokens.phrase(start, words)?;
                (!(2..=3).contains(&place) || (start > at && open(end))).then_some((*days, end))
            });
        let (days, end) = match tokens.word(at).to_ascii_lowercase().as_str() {
            "today" => (0, at + 1),
            "tomorrow" | "tomorrows" | "tmrw" | "tmr" => (1, at + 1),
            "yesterday" => (-1, at + 1),
            _ => phrase?,
        };
        let day = add(midnight(self.now.date()), TimeUnit::Day, days)?;
        Some((When::day(day.date())?, end))
    }

    /// `Friday`: the one to come.
    fn weekday_alone(&self, at: usize) -> Read<When> {
        let article = usize::from(self.tokens.is(at, "the") && at > self.start);
        let (weekday, end) = self.weekday(at + article)?;
        if let Some(after) = self.tokens.phrase(end, &["after", "next"]) {
            let first = self.on_which(weekday, period::Which::Coming)?;
            let second = add(first.from, TimeUnit::Day, 7)?;
            return Some((When::day(second.date())?, after));
        }
        let when = self.on_which(weekday, period::Which::Coming)?;
        Some((when.open(Open::Week), end))
    }

    /// `Tuesday of last week`, `next week on Tuesday`, `last week's Sunday`.
    fn week_and_day(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let (weekday, week, end) = if let Some((weekday, end)) = self.weekday(at) {
            let of = usize::from(tokens.is_any(end, &["of", "from", "in"]));
            let (week, end) = self.which(end + of)?;
            (weekday, week, end)
        } else {
            let (week, end) = self.which(at)?;
            let link = tokens
                .any_phrase(end, &[&["on"], &["-"], &["'", "s"], &["’", "s"], &["of"]])
                .unwrap_or(end);
            let (weekday, end) = self.weekday(link)?;
            (weekday, week, end)
        };
        if week.grain != when::Grain::Week {
            return None;
        }
        let day = add(week.from, TimeUnit::Day, i64::from(weekday) - 1)?;
        Some((When::day(day.date())?, end))
    }
}
