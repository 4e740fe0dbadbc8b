//! Where a resolved time stands in the calendar: its first and last day, and the order of times.

use chrono::{Datelike, Days as Later, Months, NaiveDate, Weekday};

use crate::value::{Value, ValueKind};

/// The days a resolved time can mean. An impossible day stands at the end of its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first of them.
    pub first: NaiveDate,
    /// The last of them.
    pub last: NaiveDate,
    /// Minutes into the first day, where a time of day is given.
    pub minutes: i64,
}

impl Days {
    /// What sorts times truly: the minute they begin, counted from the year 1.
    pub fn order(&self) -> i64 {
        i64::from(self.first.num_days_from_ce()) * 24 * 60 + self.minutes
    }
}

impl Value {
    /// The days it means; `None` for figures, lengths of time, recurring times and times that no
    /// calendar places.
    pub fn days(&self) -> Option<Days> {
        let placed = matches!(
            self.kind,
            ValueKind::Date | ValueKind::Datetime | ValueKind::Range
        );
        if !placed {
            return None;
        }
        let mut ends = self.value.splitn(2, '/');
        let begin = ends.next().and_then(moment)?;
        let end = ends.next().and_then(moment).unwrap_or(begin);
        Some(Days {
            last: end.last.max(begin.first),
            ..begin
        })
    }
}

/// `2016-11-07T15:00`, `2016-W45`, `1931`, `197`, `BC0044`.
fn moment(value: &str) -> Option<Days> {
    let (day, clock) = match value.split_once('T') {
        Some((day, clock)) => (day, minutes(clock)),
        None => (value, 0),
    };
    let (first, last) = match day.strip_prefix("BC") {
        Some(before) => days(before, |year| 1 - year)?,
        None => days(day, |year| year)?,
    };
    Some(Days {
        first,
        last,
        minutes: clock,
    })
}

fn days(value: &str, count: impl Fn(i32) -> i32) -> Option<(NaiveDate, NaiveDate)> {
    let mut parts = value.split('-');
    let written = parts.next()?;
    if !written.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let year = written.parse().ok()?;
    let (Some(part), rest) = (parts.next(), parts.next()) else {
        return years(written.len(), year, count);
    };
    part_of_year(count(year), part, rest)
}

/// A year, a decade (`197`) or a century (`18`).
fn years(digits: usize, year: i32, count: impl Fn(i32) -> i32) -> Option<(NaiveDate, NaiveDate)> {
    let (from, until) = match digits {
        4 => (year, year),
        3 => (year * 10, year * 10 + 9),
        2 => (year * 100, year * 100 + 99),
        _ => return None,
    };
    let (from, until) = (count(from), count(until));
    Some((
        NaiveDate::from_ymd_opt(from.min(until), 1, 1)?,
        NaiveDate::from_ymd_opt(from.max(until), 12, 31)?,
    ))
}

fn part_of_year(year: i32, part: &str, rest: Option<&str>) -> Option<(NaiveDate, NaiveDate)> {
    let months = match part {
        "SP" => (3, 3),
        "SU" => (6, 3),
        "FA" => (9, 3),
        "WI" => (12, 3),
        "H1" => (1, 6),
        "H2" => (7, 6),
        "Q1" => (1, 3),
        "Q2" => (4, 3),
        "Q3" => (7, 3),
        "Q4" => (10, 3),
        part => match part.strip_prefix('W') {
            Some(number) => return week(year, number.parse().ok()?, rest),
            None => (part.parse().ok()?, 1),
        },
    };
    let first = NaiveDate::from_ymd_opt(year, months.0, 1)?;
    let last = first
        .checked_add_months(Months::new(months.1))?
        .pred_opt()?;
    let Some(day) = rest else {
        return Some((first, last));
    };
    let day = first.with_day(day.parse().ok()?).unwrap_or(last);
    Some((day, day))
}

fn week(year: i32, number: u32, rest: Option<&str>) -> Option<(NaiveDate, NaiveDate)> {
    let monday = NaiveDate::from_isoywd_opt(year, number, Weekday::Mon)?;
    let (from, long) = match rest {
        Some("WE") => (5, 1),
        Some(day) => (day.parse::<u64>().ok()?.checked_sub(1)?, 0),
        None => (0, 6),
    };
    let first = monday.checked_add_days(Later::new(from))?;
    Some((first, first.checked_add_days(Later::new(long))?))
}

/// Minutes of a time of day: `15:30`, `09`, or a part of the day.
fn minutes(clock: &str) -> i64 {
    let hour = match clock {
        "MO" => 6,
        "MI" | "AF" | "DT" => 12,
        "EV" | "EL" => 18,
        "NI" => 20,
        clock => {
            let mut parts = clock.split(':').map(|part| part.parse().unwrap_or(0));
            let hour: i64 = parts.next().unwrap_or(0);
            return hour * 60 + parts.next().unwrap_or(0);
        }
    };
    hour * 60
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextRange;

    fn value(value: &str, kind: ValueKind) -> Value {
        Value {
            range: TextRange::new(0, 1),
            kind,
            value: value.to_owned(),
            unit: None,
            reason: String::new(),
        }
    }

    fn check(written: &str, expected: &str) {
        let kind = match written.contains('/') {
            true => ValueKind::Range,
            false => ValueKind::Date,
        };
        let days = value(written, kind).days();
        let drawn = days.map(|days| format!("{} – {}", days.first, days.last));
        assert_eq!(drawn.unwrap_or_default(), expected, "{written}");
    }

    #[test]
    fn partial_dates_stand_for_all_their_days() {
        check("2024-03-12", "2024-03-12 – 2024-03-12");
        check("2024-02", "2024-02-01 – 2024-02-29");
        check("1931", "1931-01-01 – 1931-12-31");
        check("197", "1970-01-01 – 1979-12-31");
        check("18", "1800-01-01 – 1899-12-31");
        check("2022-SP", "2022-03-01 – 2022-05-31");
        check("2022-WI", "2022-12-01 – 2023-02-28");
        check("2022-Q3", "2022-07-01 – 2022-09-30");
        check("2017-H1", "2017-01-01 – 2017-06-30");
        check("2025-W12", "2025-03-17 – 2025-03-23");
        check("2025-W12-WE", "2025-03-22 – 2025-03-23");
        check("BC0044", "-0043-01-01 – -0043-12-31");
    }

    #[test]
    fn a_range_runs_to_the_end_of_its_last_part() {
        check("1970/1980", "1970-01-01 – 1980-12-31");
        check("2025-06-15/2025-06-18", "2025-06-15 – 2025-06-18");
    }

    #[test]
    fn an_impossible_day_stands_at_the_end_of_its_month() {
        check("2009-02-30", "2009-02-28 – 2009-02-28");
    }

    #[test]
    fn times_no_calendar_places_have_no_days() {
        for written in [
            "XXXX-05-03",
            "XXXX-WXX-5",
            "PRESENT_REF",
            "T12:00:00",
            "2024-13",
            "",
        ] {
            check(written, "");
        }
        assert_eq!(value("2500", ValueKind::Number).days(), None);
        assert_eq!(value("P2Y", ValueKind::Duration).days(), None);
    }

    #[test]
    fn times_of_one_day_stand_in_their_order() {
        let order = |written| {
            value(written, ValueKind::Datetime)
                .days()
                .map(|days| days.order())
        };
        let written = [
            "2025-01-24",
            "2025-01-24TMO",
            "2025-01-24T15:30",
            "2025-01-24TNI",
            "2025-01-25",
        ];
        let orders: Vec<_> = written.map(order).into_iter().collect();
        assert!(orders.is_sorted_by(|a, b| a < b), "{orders:?}");
    }
}
