//! A time placed on the line: from, to, and how fine it is told.

use chrono::{Datelike, Duration, Months, NaiveDate, NaiveDateTime, Timelike};

use crate::language::english::value::lexicon::TimeUnit;

/// How fine a time is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grain {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    /// Any other stretch: it is written by its two ends.
    Stretch,
}

/// What the words leave to be filled in: the nearest one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    Nothing,
    Week,
    Month,
    Year,
}

/// A stretch of time, `to` exclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct When {
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
    pub grain: Grain,
    pub open: Open,
    /// The TIMEX3 code of a part of the day or a season.
    pub code: &'static str,
}

impl When {
    pub fn stretch(from: NaiveDateTime, to: NaiveDateTime, grain: Grain) -> Self {
        Self {
            from,
            to,
            grain,
            open: Open::Nothing,
            code: "",
        }
    }

    /// The period of `unit` that begins at `from`.
    pub fn period(from: NaiveDateTime, unit: TimeUnit) -> Option<Self> {
        let grain = match unit {
            TimeUnit::Second => Grain::Second,
            TimeUnit::Minute => Grain::Minute,
            TimeUnit::Hour => Grain::Hour,
            TimeUnit::Day => Grain::Day,
            TimeUnit::Week => Grain::Week,
            TimeUnit::Month => Grain::Month,
            TimeUnit::Quarter => Grain::Quarter,
            TimeUnit::Year => Grain::Year,
            _ => Grain::Stretch,
        };
        let length = if unit == TimeUnit::Weekend {
            add(from, TimeUnit::Day, 2)
        } else {
            add(from, unit, 1)
        };
        Some(Self::stretch(from, length?, grain))
    }

    pub fn day(day: NaiveDate) -> Option<Self> {
        Self::period(midnight(day), TimeUnit::Day)
    }

    pub fn date(year: i32, month: u32, day: u32) -> Option<Self> {
        Self::day(NaiveDate::from_ymd_opt(year, month, day)?)
    }

    pub fn month(year: i32, month: u32) -> Option<Self> {
        Self::period(
            midnight(NaiveDate::from_ymd_opt(year, month, 1)?),
            TimeUnit::Month,
        )
    }

    pub fn open(self, open: Open) -> Self {
        Self { open, ..self }
    }

    /// `moment` alone, as fine as a second.
    pub fn moment(moment: NaiveDateTime) -> Option<Self> {
        Self::period(moment, TimeUnit::Second)
    }

    /// The same day or month in `year`.
    pub fn in_year(self, year: i32) -> Option<Self> {
        let day = self.from.date();
        match self.grain {
            Grain::Month => Self::month(year, day.month()),
            _ => Self::date(year, day.month(), day.day()),
        }
    }

    /// As written: ISO 8601, or by its two ends.
    pub fn text(&self, ends: bool) -> String {
        let day = self.from.format("%Y-%m-%d");
        match self.grain {
            _ if !self.code.is_empty() && !ends && self.open == Open::Nothing => match self.grain {
                Grain::Stretch => format!("{}-{}", self.from.date().year(), self.code),
                _ => format!("{day}{}", self.code),
            },
            _ if !self.code.is_empty() => self.ends(),
            Grain::Week => self.from.format("%G-W%V").to_string(),
            Grain::Quarter => {
                format!("{:04}-Q{}", self.from.year(), self.from.month0() / 3 + 1)
            }
            Grain::Stretch => self.ends(),
            grain if grain < Grain::Day && !ends => written(self.from, Grain::Second),
            grain => written(self.from, grain),
        }
    }

    /// Both ends: dates where the stretch has whole days.
    fn ends(&self) -> String {
        let whole = |t: NaiveDateTime| t.time() == chrono::NaiveTime::MIN;
        let grain = if whole(self.from) && whole(self.to) {
            Grain::Day
        } else if self.from.second() + self.to.second() > 0 {
            Grain::Second
        } else {
            Grain::Minute
        };
        format!("{}/{}", written(self.from, grain), written(self.to, grain))
    }
}

/// A moment as fine as `grain`.
pub(super) fn written(moment: NaiveDateTime, grain: Grain) -> String {
    let format = match grain {
        Grain::Second => "%Y-%m-%dT%H:%M:%S",
        Grain::Minute => "%Y-%m-%dT%H:%M",
        Grain::Hour => "%Y-%m-%dT%H",
        Grain::Month => "%Y-%m",
        Grain::Year => "%Y",
        _ => "%Y-%m-%d",
    };
    moment.format(format).to_string()
}

pub(super) fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(chrono::NaiveTime::MIN)
}

/// `moment` moved by whole units.
pub(super) fn add(moment: NaiveDateTime, unit: TimeUnit, count: i64) -> Option<NaiveDateTime> {
    let seconds =
        |size: i64| moment.checked_add_signed(Duration::try_seconds(count.checked_mul(size)?)?);
    let months = |size: i64| {
        let count = count.checked_mul(size)?;
        let months = Months::new(u32::try_from(count.unsigned_abs()).ok()?);
        if count < 0 {
            moment.checked_sub_months(months)
        } else {
            moment.checked_add_months(months)
        }
    };
    match unit {
        TimeUnit::Second => seconds(1),
        TimeUnit::Minute => seconds(60),
        TimeUnit::Hour => seconds(3600),
        TimeUnit::Day => seconds(86_400),
        TimeUnit::Week | TimeUnit::Weekend => seconds(7 * 86_400),
        TimeUnit::Fortnight => seconds(14 * 86_400),
        TimeUnit::Month => months(1),
        TimeUnit::Quarter => months(3),
        TimeUnit::Year => months(12),
        TimeUnit::Decade => months(120),
        TimeUnit::Century => months(1200),
        TimeUnit::Millennium => months(12_000),
    }
}

/// `moment` moved by a count that may be broken: `2.5 hours`.
pub(super) fn add_part(moment: NaiveDateTime, unit: TimeUnit, count: f64) -> Option<NaiveDateTime> {
    /// Beyond it the calendar has no dates.
    const LIMIT: f64 = 1e6;
    if count.abs() > LIMIT {
        return None;
    }
    let (whole, part) = (count.trunc(), count.fract());
    let moved = add(moment, unit, whole as i64)?;
    let Some((smaller, size)) = smaller(unit).filter(|_| part != 0.0) else {
        return Some(moved);
    };
    add(moved, smaller, (part * size).round() as i64)
}

/// The unit in which a part of `unit` is counted, and how many make one.
pub(super) fn smaller(unit: TimeUnit) -> Option<(TimeUnit, f64)> {
    Some(match unit {
        TimeUnit::Minute => (TimeUnit::Second, 60.0),
        TimeUnit::Hour => (TimeUnit::Minute, 60.0),
        TimeUnit::Day => (TimeUnit::Hour, 24.0),
        TimeUnit::Week => (TimeUnit::Day, 7.0),
        TimeUnit::Month => (TimeUnit::Day, 30.0),
        TimeUnit::Year => (TimeUnit::Month, 12.0),
        TimeUnit::Decade => (TimeUnit::Year, 10.0),
        TimeUnit::Century => (TimeUnit::Year, 100.0),
        _ => return None,
    })
}

/// The beginning of the `unit` that holds `moment`.
pub(super) fn floor(moment: NaiveDateTime, unit: TimeUnit) -> Option<NaiveDateTime> {
    let day = moment.date();
    let first = |year, month| NaiveDate::from_ymd_opt(year, month, 1).map(midnight);
    let weekday = i64::from(day.weekday().num_days_from_monday());
    match unit {
        TimeUnit::Second => Some(moment),
        TimeUnit::Minute => moment.with_second(0),
        TimeUnit::Hour => moment.with_minute(0)?.with_second(0),
        TimeUnit::Day => Some(midnight(day)),
        TimeUnit::Week | TimeUnit::Fortnight => add(midnight(day), TimeUnit::Day, -weekday),
        TimeUnit::Weekend => add(midnight(day), TimeUnit::Day, 5 - weekday),
        TimeUnit::Month => first(day.year(), day.month()),
        TimeUnit::Quarter => first(day.year(), day.month0() / 3 * 3 + 1),
        TimeUnit::Year => first(day.year(), 1),
        TimeUnit::Decade => first(day.year().div_euclid(10) * 10, 1),
        TimeUnit::Century => first(day.year().div_euclid(100) * 100, 1),
        TimeUnit::Millennium => first(day.year().div_euclid(1000) * 1000, 1),
    }
}
