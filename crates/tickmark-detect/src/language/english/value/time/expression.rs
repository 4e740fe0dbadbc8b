//! What a time expression says, before it is placed in the calendar.

use crate::language::english::value::lexicon::{DayPart, Season, TimeUnit};

use super::moment::Moment;

/// The meaning of a time expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Time {
    /// Placed by its own words: `12 March 2024`, `the 1970s`.
    Fixed(Moment),
    /// `12 March`, `March`: the year is missing.
    Yearless { month: u32, day: Option<u32> },
    /// `March of that year`, `5 May last year`.
    InYear {
        month: u32,
        day: Option<u32>,
        which: Which,
    },
    /// `the 18th`: month and year are missing.
    DayOfMonth(u32),
    /// `Friday`, `last Monday`.
    Weekday(u32, Which),
    /// `last year`, `this month`, `the following day`.
    Period(TimeUnit, Which),
    /// `last March`, `next summer`.
    MonthOf(u32, Which),
    /// `the summer`, `last summer`.
    Season(Season, Which),
    /// `three days ago`, `two years later`.
    Offset {
        amount: f64,
        unit: TimeUnit,
        from: From,
    },
    /// `the past 40 days`.
    Stretch {
        amount: Option<f64>,
        unit: TimeUnit,
        past: bool,
    },
    /// `today`, `yesterday`: days from the day of publication.
    Day(i64),
    /// `Christmas`: a fixed day of each year.
    Feast { month: u32, day: u32, which: Which },
    /// `Thursday afternoon`, `this morning`.
    PartOf(Box<Time>, DayPart),
    /// `3:30 p.m.`
    Clock(Clock),
    /// `3 p.m. on Friday`.
    At(Box<Time>, Clock),
    /// `between March and May`.
    Between(Box<Time>, Box<Time>),
    /// `three days`, as an ISO 8601 duration.
    Duration(String),
    /// `a 40-minute film`, `three days of rest`: time as an amount. In a history, where lengths of
    /// days and more lie between its dates, it is the duration `length`.
    Amount {
        length: String,
        count: f64,
        unit: TimeUnit,
    },
    /// `every Monday`, as TIMEX3 writes it.
    Set(String),
    /// `recently`: `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
    Vague(&'static str),
}

/// Which of several: `last`, `this`, `next`, or as seen from the date told before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// No word says so.
    Bare,
    /// The verb before it says that it is to come: `will meet on Friday`.
    Coming,
    Last,
    This,
    Next,
    /// `that year`, `the same year`.
    Same,
    /// `the following year`.
    Following,
    /// `the previous year`.
    Previous,
}

/// Where an offset is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// `ago`: back from publication.
    Ago,
    /// `from now`: on from publication.
    Hence,
    /// `later`: on from the date told before.
    Later,
    /// `earlier`: back from the date told before.
    Earlier,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub hour: u32,
    pub minute: Option<u32>,
    pub second: Option<u32>,
}

impl DayPart {
    /// The TIMEX3 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Morning => "TMO",
            Self::Midday => "T12",
            Self::Afternoon => "TAF",
            Self::Evening => "TEV",
            Self::Night => "TNI",
        }
    }
}
