//! Points and periods of the calendar, coarse or fine, and how they are written.

use std::fmt;

use chrono::{Datelike, Duration, Months, NaiveDate};

use crate::language::english::value::lexicon::{Season, TimeUnit};

/// A calendar date or period. Years before Christ are negative: `-44` is 44 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    Day(NaiveDate),
    /// ISO week.
    Week(i32, u32),
    /// The weekend of an ISO week.
    Weekend(i32, u32),
    Month(i32, u32),
    Quarter(i32, u32),
    Half(i32, u32),
    Season(i32, Season),
    Year(i32),
    /// `197` for the 1970s.
    Decade(i32),
    /// `19` for the 1900s, the 20th century.
    Century(i32),
}

impl Moment {
    /// The period of size `unit` that holds `day`, moved by `steps` such periods.
    pub fn period(day: NaiveDate, unit: TimeUnit, steps: i64) -> Option<Self> {
        let moved = shift(day, unit, steps)?;
        Some(match unit {
            TimeUnit::Week => Self::Week(moved.iso_week().year(), moved.iso_week().week()),
            TimeUnit::Weekend => Self::Weekend(moved.iso_week().year(), moved.iso_week().week()),
            TimeUnit::Month => Self::Month(moved.year(), moved.month()),
            TimeUnit::Quarter => Self::Quarter(moved.year(), moved.month0() / 3 + 1),
            TimeUnit::Year => Self::Year(moved.year()),
            TimeUnit::Decade => Self::Decade(moved.year().div_euclid(10)),
            TimeUnit::Century => Self::Century(moved.year().div_euclid(100)),
            _ => Self::Day(moved),
        })
    }

    /// The calendar year, where the moment lies in one.
    pub fn year(self) -> Option<i32> {
        match self {
            Self::Day(day) => Some(day.year()),
            Self::Week(year, _)
            | Self::Weekend(year, _)
            | Self::Month(year, _)
            | Self::Quarter(year, _)
            | Self::Half(year, _)
            | Self::Season(year, _)
            | Self::Year(year) => Some(year),
            Self::Decade(_) | Self::Century(_) => None,
        }
    }

    /// The month, where the moment lies in one.
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Day(day) => Some(day.month()),
            Self::Month(_, month) => Some(month),
            Self::Season(_, season) => Some(season.middle_month()),
            _ => None,
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Option<NaiveDate> {
        let month = |year, month| NaiveDate::from_ymd_opt(year, month, 1);
        match self {
            Self::Day(day) => Some(day),
            Self::Week(year, week) => NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon),
            Self::Weekend(year, week) => {
                NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Sat)
            }
            Self::Month(year, m) => month(year, m),
            Self::Quarter(year, quarter) => month(year, quarter * 3 - 2),
            Self::Half(year, half) => month(year, half * 6 - 5),
            Self::Season(year, season) => month(year, season.middle_month()),
            Self::Year(year) => month(year, 1),
            Self::Decade(decade) => month(decade * 10, 1),
            Self::Century(century) => month(century * 100, 1),
        }
    }
}

/// `day` moved by `steps` units.
pub(crate) fn shift(day: NaiveDate, unit: TimeUnit, steps: i64) -> Option<NaiveDate> {
    let days = |size: i64| day.checked_add_signed(Duration::try_days(steps.checked_mul(size)?)?);
    let months = |size: i64| {
        let steps = steps.checked_mul(size)?;
        let count = Months::new(u32::try_from(steps.unsigned_abs()).ok()?);
        if steps < 0 {
            day.checked_sub_months(count)
        } else {
            day.checked_add_months(count)
        }
    };
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => Some(day),
        TimeUnit::Day => days(1),
        TimeUnit::Week | TimeUnit::Weekend => days(7),
        TimeUnit::Fortnight => days(14),
        TimeUnit::Month => months(1),
        TimeUnit::Quarter => months(3),
        TimeUnit::Year => months(12),
        TimeUnit::Decade => months(120),
        TimeUnit::Century => months(1200),
        TimeUnit::Millennium => months(12000),
    }
}

impl Season {
    /// The month that is surely in it.
    pub fn middle_month(self) -> u32 {
        match self {
            Self::Spring => 4,
            Self::Summer => 7,
            Self::Autumn => 10,
            Self::Winter => 1,
        }
    }

    /// The TIMEX3 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }
}

/// A year as TIMEX3 writes it.
pub(crate) struct YearText(pub i32);

impl fmt::Display for YearText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            write!(f, "BC{:04}", -self.0)
        } else {
            write!(f, "{:04}", self.0)
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Day(day) => write!(
                f,
                "{}-{:02}-{:02}",
                YearText(day.year()),
                day.month(),
                day.day()
            ),
            Self::Week(year, week) => write!(f, "{}-W{week:02}", YearText(year)),
            Self::Weekend(year, week) => write!(f, "{}-W{week:02}-WE", YearText(year)),
            Self::Month(year, month) => write!(f, "{}-{month:02}", YearText(year)),
            Self::Quarter(year, quarter) => write!(f, "{}-Q{quarter}", YearText(year)),
            Self::Half(year, half) => write!(f, "{}-H{half}", YearText(year)),
            Self::Season(year, season) => write!(f, "{}-{}", YearText(year), season.code()),
            Self::Year(year) => write!(f, "{}", YearText(year)),
            Self::Decade(decade) => write!(f, "{decade:03}"),
            Self::Century(century) => write!(f, "{century:02}"),
        }
    }
}
