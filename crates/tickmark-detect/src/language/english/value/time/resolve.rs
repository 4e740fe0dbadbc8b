//! Places time expressions in the calendar.
//!
//! ## What it finds
//! The date that an expression means. Two dates are known at each point of a text: the day of
//! publication, from which `yesterday` and `Friday` are counted, and the date told last, from which
//! `the following day` and a month without a year are. A text that tells mostly of years before its
//! publication is read as history: there months without a year belong to the date told last.
//!
//! ## Why a checker cares
//! “On Friday” is right or wrong only as a day. The reason of each value names the day it was counted
//! from, so that a wrong turn is seen at a glance.
//!
//! ## Examples
//! ```text values published=2025-01-27
//! Rescuers found the boat on Friday and raised it yesterday.
//!                            ^^^^^^ date 2025-01-24
//!                                                 ^^^^^^^^^ date 2025-01-26
//! The bank closed on 3 March 1931. The following day its owner fled.
//!                    ^^^^^^^^^^^^ date 1931-03-03
//!                                  ^^^^^^^^^^^^^^^^^ date 1931-03-04
//! ```
//!
//! ```text values published=2025-01-27
//! Fire took the mill in 1871. It reopened in May 1902, and in July it burned again.
//!                       ^^^^ date 1871
//!                                            ^^^^^^^^ date 1902-05
//!                                                             ^^^^ date 1902-07
//! ```
//!
//! ## Not a claim
//! Without a day of publication a relative date keeps what it says and no more: no day is guessed.
//!
//! ```text values
//! Rescuers found the boat on Friday.
//!                            ^^^^^^ date XXXX-WXX-5
//! ```
//!
//! ## References
//! - TimeML annotation guidelines 1.2.1: the anchors of relative expressions.

use chrono::{Datelike, NaiveDate};
use tickmark_core::ValueKind;

use super::expression::{Clock, From, Time, Which};
use super::moment::{Moment, YearText, shift};
use crate::language::english::value::lexicon::{Season, TimeUnit};
use crate::language::english::value::number::decimal;

/// A month without a year is the coming one only when it is at most this many months ahead.
const MONTHS_AHEAD: i32 = 6;

/// One date counted from publication makes news of a text that tells of as many past years.
const NEWS_WEIGHT: u32 = 3;

/// A month this soon after a date ahead belongs to the same plan: “from 20 November to 11 December”.
const MONTHS_ON: i32 = 2;

/// In history, a month that lies this far before the month told last is of the next year.
const MONTHS_BACK: i32 = 5;

/// A date told last that lies this many years before publication makes the text a history.
const HISTORY_YEARS: i32 = 1;

const FROM_PUBLISHED: &str = "This date is counted from the day of publication.";
const FROM_TOLD: &str = "This date is counted from the date told before.";
const YEAR_TOLD: &str = "This date has no year of its own and takes that of the date told before.";
const YEAR_NEAREST: &str =
    "This date has no year of its own and takes the one nearest to publication.";
const AMOUNT: &str =
    "This is an amount of time: it measures a thing and places none in the calendar.";

/// The dates known while a text is read from front to back.
#[derive(Clone, Debug)]
pub(crate) struct Resolver {
    published: Option<NaiveDate>,
    told: Option<Moment>,
    /// How many dates so far lie years before publication, and how many are counted from it.
    past: u32,
    present: u32,
}

/// An expression in its place.
#[derive(Debug, PartialEq)]
pub(crate) struct Resolved {
    pub kind: ValueKind,
    pub value: String,
    pub unit: Option<&'static str>,
    pub how: String,
}

impl Resolver {
    pub fn new(published: Option<NaiveDate>) -> Self {
        Self {
            published,
            told: None,
            past: 0,
            present: 0,
        }
    }

    /// Places `time`; a date it names becomes the date told last.
    pub fn resolve(&mut self, time: &Time) -> Resolved {
        if let Time::Amount { count, unit, .. } = *time
            && !(unit >= TimeUnit::Day && self.history().is_some())
            && let Some(symbol) = unit.symbol()
        {
            return Resolved {
                kind: ValueKind::Quantity,
                value: decimal(count),
                unit: Some(symbol),
                how: AMOUNT.to_owned(),
            };
        }
        let (kind, value, how) = self.place(time);
        Resolved {
            kind,
            value,
            unit: None,
            how,
        }
    }

    fn place(&mut self, time: &Time) -> (ValueKind, String, String) {
        match time {
            Time::Duration(value) | Time::Amount { length: value, .. } => (
                ValueKind::Duration,
                value.clone(),
                "This is a length of time.".into(),
            ),
            Time::Set(value) => (
                ValueKind::Set,
                value.clone(),
                "This is a time that recurs.".into(),
            ),
            Time::Vague(value) => (
                ValueKind::Date,
                (*value).into(),
                "This is a time without a date.".into(),
            ),
            Time::Clock(clock) => (
                ValueKind::Time,
                clock.iso(),
                "This is a time of day.".into(),
            ),
            Time::At(day, clock) => {
                let (_, value, how) = self.place(day);
                (
                    ValueKind::Datetime,
                    format!("{value}T{}", clock.short()),
                    how,
                )
            }
            // “Friday morning”, “tonight”: news is checked by its day; the part is in the words.
            Time::PartOf(day, _) if matches!(**day, Time::Day(_) | Time::Weekday(..)) => {
                self.place(day)
            }
            Time::PartOf(day, part) => {
                let (_, value, how) = self.place(day);
                (ValueKind::Datetime, format!("{value}{}", part.code()), how)
            }
            Time::Between(from, to) => self.place_between(from, to),
            Time::Stretch { amount, unit, past } => self.place_stretch(*amount, *unit, *past),
            _ => self.place_moment(time),
        }
    }

    fn place_between(&mut self, from: &Time, to: &Time) -> (ValueKind, String, String) {
        let (_, start, _) = self.place(from);
        let (_, end, how) = self.place(to);
        (ValueKind::Range, format!("{start}/{end}"), how)
    }

    fn place_stretch(
        &self,
        amount: Option<f64>,
        unit: TimeUnit,
        past: bool,
    ) -> (ValueKind, String, String) {
        let how = self.reason(FROM_PUBLISHED);
        let sign = if past { -1 } else { 1 };
        let other = amount
            .zip(self.published)
            .and_then(|(amount, day)| Some((day, shift(day, unit, sign * whole(amount)?)?)));
        let value = match other {
            Some((day, other)) if past => format!("{}/{}", Moment::Day(other), Moment::Day(day)),
            Some((day, other)) => format!("{}/{}", Moment::Day(day), Moment::Day(other)),
            None => (if past { "PAST_REF" } else { "FUTURE_REF" }).to_owned(),
        };
        (ValueKind::Range, value, how)
    }

    fn place_moment(&mut self, time: &Time) -> (ValueKind, String, String) {
        match self.moment(time) {
            Some((moment, how)) => {
                self.tell(moment, how);
                (ValueKind::Date, moment.to_string(), self.reason(how))
            }
            None => (
                ValueKind::Date,
                open(time),
                "This date is kept as it is told, for no date to count from is known.".to_owned(),
            ),
        }
    }

    /// How a date was reached, with the day it was counted from.
    fn reason(&self, how: &str) -> String {
        match self.published {
            Some(day) if how == FROM_PUBLISHED => {
                let day = day.format("%-d %B %Y");
                format!("This date is counted from the day of publication, {day}.")
            }
            _ => how.to_owned(),
        }
    }

    /// Remembers a date as the one told last. A bare year does not blur a date within it, and in a
    /// history what is counted from publication is an aside.
    fn tell(&mut self, moment: Moment, how: &str) {
        let coarse = moment.year().is_none();
        let blurs =
            matches!(moment, Moment::Year(year) if self.told.and_then(Moment::year) == Some(year));
        let aside = how == FROM_PUBLISHED && self.history().is_some();
        self.weigh(moment, how);
        if !coarse && !blurs && !aside {
            self.told = Some(moment);
        }
    }

    /// Counts the date as one of news or of history.
    fn weigh(&mut self, moment: Moment, how: &str) {
        if how == FROM_PUBLISHED || (moment.year().is_some() && !self.is_past(moment)) {
            self.present += 1;
        } else if self.is_past(moment) {
            self.past += 1;
        }
    }

    /// Whether the moment lies years before publication; so does every one when that is unknown.
    fn is_past(&self, moment: Moment) -> bool {
        moment.year().is_some_and(|year| {
            self.published
                .is_none_or(|day| year < day.year() - HISTORY_YEARS)
        })
    }

    /// The moment and how it was reached.
    fn moment(&self, time: &Time) -> Option<(Moment, &'static str)> {
        match *time {
            Time::Fixed(moment) => Some((moment, "This date is written out.")),
            Time::Yearless { month, day } => self.yearless(month, day),
            Time::InYear { month, day, which } => {
                let (year, how) = self.moment(&Time::Period(TimeUnit::Year, which))?;
                Some((written(year.year()?, month, day)?, how))
            }
            Time::DayOfMonth(day) => {
                let base = self.anchor()?;
                let date = NaiveDate::from_ymd_opt(base.year(), base.month(), day)?;
                Some((
                    Moment::Day(date),
                    "This date has no month of its own and takes that of the date told before.",
                ))
            }
            Time::Day(days) => {
                let day = shift(self.published?, TimeUnit::Day, days)?;
                Some((Moment::Day(day), FROM_PUBLISHED))
            }
            Time::Weekday(weekday, which) => Some((self.weekday(weekday, which)?, FROM_PUBLISHED)),
            Time::Period(unit, which) => {
                let (base, steps, how) = match which {
                    Which::Last => (self.published?, -1, FROM_PUBLISHED),
                    Which::Next => (self.published?, 1, FROM_PUBLISHED),
                    Which::Bare if self.history().is_some() => {
                        (self.anchor_for(unit)?, 0, FROM_TOLD)
                    }
                    Which::This | Which::Bare | Which::Coming => {
                        (self.published?, 0, FROM_PUBLISHED)
                    }
                    Which::Same => (self.anchor_for(unit)?, 0, FROM_TOLD),
                    Which::Following => (self.anchor_for(unit)?, 1, FROM_TOLD),
                    Which::Previous => (self.anchor_for(unit)?, -1, FROM_TOLD),
                };
                Some((Moment::period(base, unit, steps)?, how))
            }
            Time::MonthOf(month, which) => Some((
                Moment::Month(self.year_of(month, which)?, month),
                FROM_PUBLISHED,
            )),
            Time::Season(season, which) => self.season(season, which),
            Time::Feast { month, day, which } => self.feast(month, day, which),
            Time::Offset { amount, unit, from } => {
                let (base, sign, how) = match from {
                    From::Ago => (self.published?, -1, FROM_PUBLISHED),
                    From::Hence => (self.published?, 1, FROM_PUBLISHED),
                    From::Later => (self.anchor_for(unit)?, 1, FROM_TOLD),
                    From::Earlier => (self.anchor_for(unit)?, -1, FROM_TOLD),
                };
                Some((offset(base, amount, unit, sign)?, how))
            }
            _ => None,
        }
    }

    /// The day from which `later` and `that year` are counted.
    fn anchor(&self) -> Option<NaiveDate> {
        self.told.and_then(Moment::first_day).or(self.published)
    }

    /// The date told last, when it is fine enough to say which `unit` it lies in.
    fn anchor_for(&self, unit: TimeUnit) -> Option<NaiveDate> {
        let fine = match self.told {
            Some(Moment::Day(_)) | None => true,
            Some(Moment::Month(..)) => unit >= TimeUnit::Month,
            Some(_) => unit >= TimeUnit::Year,
        };
        self.anchor().filter(|_| fine)
    }

    /// The year told last, when the text is a history or its publication is unknown.
    fn history(&self) -> Option<(i32, Option<u32>)> {
        let told = self.told?;
        let news = self.past <= NEWS_WEIGHT * self.present && self.published.is_some();
        (!news && self.is_past(told)).then_some((told.year()?, told.month()))
    }

    fn yearless(&self, month: u32, day: Option<u32>) -> Option<(Moment, &'static str)> {
        let (year, how) = match self.history() {
            Some((year, told)) => {
                let turned = told.is_some_and(|told| months_between(month, told) < -MONTHS_BACK);
                (year + i32::from(turned), YEAR_TOLD)
            }
            None => (self.nearest_year(month)?, YEAR_NEAREST),
        };
        Some((written(year, month, day)?, how))
    }

    /// The year of a month without one: the coming months continue a date ahead told before.
    fn nearest_year(&self, month: u32) -> Option<i32> {
        let day = self.published?;
        match self.told {
            Some(told)
                if told.first_day().is_some_and(|told| told > day)
                    && told.month().is_some_and(|told| {
                        (0..=MONTHS_ON).contains(&months_between(month, told).rem_euclid(12))
                    }) =>
            {
                let turned = told.month().is_some_and(|told| month < told);
                told.year().map(|year| year + i32::from(turned))
            }
            _ => self.year_of(month, Which::Bare),
        }
    }

    /// The year of `month` seen from publication.
    fn year_of(&self, month: u32, which: Which) -> Option<i32> {
        let day = self.published?;
        let ahead = months_between(month, day.month());
        Some(match which {
            Which::Last => day.year() - i32::from(ahead >= 0),
            Which::Next => day.year() + i32::from(ahead <= 0),
            Which::Bare if ahead > MONTHS_AHEAD => day.year() - 1,
            _ => day.year(),
        })
    }

    fn weekday(&self, weekday: u32, which: Which) -> Option<Moment> {
        let day = self.published?;
        let today = i64::from(day.weekday().number_from_monday());
        let back = (today - i64::from(weekday)).rem_euclid(7);
        let days = match which {
            Which::Last | Which::Previous if back == 0 => -7,
            Which::Next => i64::from(weekday) - today + 7,
            Which::This => i64::from(weekday) - today,
            Which::Following => 7 - back,
            Which::Coming => (7 - back) % 7,
            _ => -back,
        };
        Some(Moment::Day(shift(day, TimeUnit::Day, days)?))
    }

    fn season(&self, season: Season, which: Which) -> Option<(Moment, &'static str)> {
        if let (Some((year, _)), Which::Bare | Which::Same) = (self.history(), which) {
            return Some((Moment::Season(year, season), YEAR_TOLD));
        }
        let year = match which {
            Which::Bare | Which::Same => return None,
            _ => self.year_of(season.middle_month(), which)?,
        };
        Some((Moment::Season(year, season), FROM_PUBLISHED))
    }

    fn feast(&self, month: u32, day: u32, which: Which) -> Option<(Moment, &'static str)> {
        let (year, how) = match (which, self.history()) {
            (Which::Bare, Some((year, _))) => (year, YEAR_TOLD),
            _ => (self.year_of(month, which)?, YEAR_NEAREST),
        };
        Some((Moment::Day(NaiveDate::from_ymd_opt(year, month, day)?), how))
    }
}

/// The day, or the month where no day is told.
fn written(year: i32, month: u32, day: Option<u32>) -> Option<Moment> {
    match day {
        Some(day) => NaiveDate::from_ymd_opt(year, month, day).map(Moment::Day),
        None => Some(Moment::Month(year, month)),
    }
}

/// Months from `other` to `month` within one year.
fn months_between(month: u32, other: u32) -> i32 {
    i32::try_from(month).unwrap_or(0) - i32::try_from(other).unwrap_or(0)
}

fn whole(amount: f64) -> Option<i64> {
    /// No text counts further; beyond it the calendar has no dates.
    const LIMIT: f64 = 1e6;
    (amount.abs() <= LIMIT).then(|| amount.round() as i64)
}

/// `three days ago` is a day, `two years later` a year: as fine as its unit.
fn offset(base: NaiveDate, amount: f64, unit: TimeUnit, sign: i64) -> Option<Moment> {
    match unit {
        TimeUnit::Decade => Moment::period(base, TimeUnit::Year, sign * whole(amount * 10.0)?),
        TimeUnit::Century => Moment::period(base, TimeUnit::Year, sign * whole(amount * 100.0)?),
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => Some(Moment::Day(base)),
        TimeUnit::Fortnight | TimeUnit::Week => {
            Some(Moment::Day(shift(base, unit, sign * whole(amount)?)?))
        }
        _ => Moment::period(base, unit, sign * whole(amount)?),
    }
}

/// The value of an expression whose year or day stays open, as TIMEX3 writes it.
fn open(time: &Time) -> String {
    match *time {
        Time::Yearless {
            month,
            day: Some(day),
        }
        | Time::InYear {
            month,
            day: Some(day),
            ..
        }
        | Time::Feast { month, day, .. } => {
            format!("XXXX-{month:02}-{day:02}")
        }
        Time::Yearless { month, day: None }
        | Time::InYear {
            month, day: None, ..
        }
        | Time::MonthOf(month, _) => format!("XXXX-{month:02}"),
        Time::DayOfMonth(day) => format!("XXXX-XX-{day:02}"),
        Time::Weekday(day, _) => format!("XXXX-WXX-{day}"),
        Time::Season(season, _) => format!("XXXX-{}", season.code()),
        Time::Offset {
            from: From::Ago | From::Earlier,
            ..
        } => "PAST_REF".to_owned(),
        Time::Offset { .. } => "FUTURE_REF".to_owned(),
        Time::Period(TimeUnit::Week, _) => "XXXX-WXX".to_owned(),
        Time::Period(TimeUnit::Month, _) => "XXXX-XX".to_owned(),
        Time::Period(TimeUnit::Day, _) | Time::Day(_) => "XXXX-XX-XX".to_owned(),
        Time::Fixed(Moment::Year(year)) => YearText(year).to_string(),
        _ => "XXXX".to_owned(),
    }
}

impl Clock {
    /// ISO 8601, to the second.
    fn iso(self) -> String {
        let (minute, second) = (self.minute.unwrap_or(0), self.second.unwrap_or(0));
        format!("{:02}:{minute:02}:{second:02}", self.hour)
    }

    /// As fine as it is written.
    fn short(self) -> String {
        match (self.minute, self.second) {
            (Some(minute), Some(second)) => format!("{:02}:{minute:02}:{second:02}", self.hour),
            (Some(minute), None) => format!("{:02}:{minute:02}", self.hour),
            _ => format!("{:02}", self.hour),
        }
    }
}
