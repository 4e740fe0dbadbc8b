//! Dates and figures by tables of months, days, numbers and units.

use chrono::{Datelike, Days, NaiveDate};
use tickmark_core::{TextRange, Value, ValueKind};

use super::token::{Form, Token, tokens};
use super::{Tables, look_up};

/// Four digits in this range are a year.
const YEARS: std::ops::RangeInclusive<i32> = 1500..=2199;

/// The values of a text, in order.
pub fn values(tables: &Tables, text: &str, published: Option<NaiveDate>) -> Vec<Value> {
    of_tokens(tables, text, &tokens(text, 0), published)
}

/// The values among `tokens` of a text.
pub fn of_tokens(
    tables: &Tables,
    text: &str,
    tokens: &[Token],
    published: Option<NaiveDate>,
) -> Vec<Value> {
    let scan = Scan {
        tables,
        text,
        tokens,
        published,
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match scan.date(at).or_else(|| scan.figure(at)) {
            Some((value, end)) => {
                found.push(value);
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

struct Scan<'a> {
    tables: &'a Tables,
    text: &'a str,
    tokens: &'a [Token],
    published: Option<NaiveDate>,
}

impl Scan<'_> {
    fn lower(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    fn is_sign(&self, at: usize, c: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(c))
    }

    fn range(&self, from: usize, end: usize) -> TextRange {
        let last = end.checked_sub(1).and_then(|at| self.tokens.get(at));
        match (self.tokens.get(from), last) {
            (Some(first), Some(last)) => first.range.cover(last.range),
            _ => TextRange::new(0, 0),
        }
    }

    fn value(
        &self,
        (from, end): (usize, usize),
        kind: ValueKind,
        value: String,
        reason: &str,
    ) -> (Value, usize) {
        let value = Value {
            range: self.range(from, end),
            kind,
            value,
            unit: None,
            reason: reason.to_owned(),
        };
        (value, end)
    }

    fn date(&self, at: usize) -> Option<(Value, usize)> {
        let lower = self.lower(at);
        let token = self.tokens.get(at)?;
        if token.form == Form::Digits {
            return self.day_first(at).or_else(|| self.written(at, lower));
        }
        if let Some(days) = look_up(self.tables.days, lower) {
            let day = self.published.and_then(|day| moved(day, days));
            return Some(self.of_day(
                (at, at + 1),
                day,
                "This date is counted from the day of publication.",
            ));
        }
        if let Some(weekday) = look_up(self.tables.weekdays, lower) {
            let day = self.published.and_then(|day| last(day, weekday));
            let reason = "This is the last such day before publication.";
            return Some(self.of_day((at, at + 1), day, reason));
        }
        self.month_first(at)
    }

    /// `12 March 2024`, `12. March`, `12 of March`.
    fn day_first(&self, at: usize) -> Option<(Value, usize)> {
        let day: u32 = self
            .lower(at)
            .parse()
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let stop = at + 1 + usize::from(self.is_sign(at + 1, '.'));
        let small = self.tables.function_words.contains(&self.lower(stop));
        let at_month = stop + usize::from(small);
        let month = look_up(self.tables.months, self.lower(at_month))?;
        Some(self.in_month((at, at_month + 1), Some(day), month))
    }

    /// `March 12, 2024`, `March 2024`, `March`.
    fn month_first(&self, at: usize) -> Option<(Value, usize)> {
        let month = look_up(self.tables.months, self.lower(at))?;
        let day = self
            .lower(at + 1)
            .parse()
            .ok()
            .filter(|day| (1..=31).contains(day));
        let comma = day.is_some() && self.is_sign(at + 2, ',') && self.year(at + 3).is_some();
        let end = at + 1 + usize::from(day.is_some()) + usize::from(comma);
        Some(self.in_month((at, end), day, month))
    }

    /// A month with what was read before it, and the year that follows.
    fn in_month(
        &self,
        (from, end): (usize, usize),
        day: Option<u32>,
        month: u32,
    ) -> (Value, usize) {
        let small = self.tables.function_words.contains(&self.lower(end));
        let at_year = end + usize::from(small);
        let (year, end, reason) = match self.year(at_year) {
            Some(year) => (Some(year), at_year + 1, "This date is written out."),
            None => {
                let year = self.published.map(|day| nearest(day, month));
                (
                    year,
                    end,
                    "This date has no year of its own and takes the one nearest to publication.",
                )
            }
        };
        let value = match (year, day) {
            (Some(year), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(year), None) => format!("{year:04}-{month:02}"),
            (None, Some(day)) => format!("XXXX-{month:02}-{day:02}"),
            (None, None) => format!("XXXX-{month:02}"),
        };
        self.value((from, end), ValueKind::Date, value, reason)
    }

    fn year(&self, at: usize) -> Option<i32> {
        let lower = self.lower(at);
        let year = lower.parse().ok().filter(|year| YEARS.contains(year))?;
        (lower.len() == 4).then_some(year)
    }

    /// `2024-03-12`, `12.3.2024`, `15:30`, `2024`.
    fn written(&self, at: usize, lower: &str) -> Option<(Value, usize)> {
        let place = (at, at + 1);
        let parts = |sign: char| -> Vec<u32> {
            let parts: Option<Vec<u32>> = lower.split(sign).map(|part| part.parse().ok()).collect();
            parts.unwrap_or_default()
        };
        if let [hour @ 0..=24, minute @ 0..=59] = parts(':')[..] {
            let value = format!("T{hour:02}:{minute:02}");
            return Some(self.value(place, ValueKind::Time, value, "This is a time of day."));
        }
        for sign in ['-', '.', '/'] {
            let date = match parts(sign)[..] {
                [year, month, day] if sign == '-' && year >= 1000 => Some((year, month, day)),
                [day, month, year] if year >= 1000 => Some((year, month, day)),
                _ => None,
            };
            let date = date.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y as i32, m, d));
            if date.is_some() {
                return Some(self.of_day(place, date, "This date is written out."));
            }
        }
        let year = self.year(at).filter(|_| !self.measured(at + 1))?;
        Some(self.value(
            place,
            ValueKind::Date,
            format!("{year}"),
            "This is a year in digits.",
        ))
    }

    /// Whether what follows makes a figure of the number before.
    fn measured(&self, at: usize) -> bool {
        let lower = self.lower(at);
        let table = self.tables;
        self.is_sign(at, '%')
            || currency_sign(lower).is_some()
            || look_up(table.scales, lower).is_some()
            || look_up(table.currencies, lower).is_some()
            || look_up(table.units, lower).is_some()
            || table.percent.contains(&lower)
    }

    fn of_day(
        &self,
        place: (usize, usize),
        day: Option<NaiveDate>,
        reason: &str,
    ) -> (Value, usize) {
        match day {
            Some(day) => self.value(place, ValueKind::Date, day.to_string(), reason),
            None => {
                let reason = "This date is kept as it is told, for no date to count from is known.";
                self.value(place, ValueKind::Date, "PRESENT_REF".to_owned(), reason)
            }
        }
    }

    /// A number with what it counts: money, a share, a measure.
    fn figure(&self, at: usize) -> Option<(Value, usize)> {
        let sign = currency_sign(self.lower(at));
        let start = at + usize::from(sign.is_some());
        let (mut amount, mut end) = (self.number(start)?, start + 1);
        if let Some(scale) = look_up(self.tables.scales, self.lower(end)) {
            amount *= scale;
            end += 1;
        }
        let behind = self.lower(end);
        let currency = sign
            .or_else(|| currency_sign(behind))
            .or_else(|| look_up(self.tables.currencies, behind));
        let (kind, unit, reason) = if let Some(currency) = currency {
            end += usize::from(sign.is_none());
            (
                ValueKind::Money,
                Some(currency),
                "This is an amount of money.",
            )
        } else if self.is_sign(end, '%') || self.tables.percent.contains(&behind) {
            end += 1;
            (ValueKind::Percent, Some("%"), "This is a percentage.")
        } else if let Some(unit) = look_up(self.tables.units, behind) {
            end += 1;
            (
                ValueKind::Quantity,
                Some(unit),
                "This is a number with its unit.",
            )
        } else {
            (ValueKind::Number, None, "This is a number.")
        };
        let (mut value, end) = self.value((at, end), kind, format!("{amount}"), reason);
        value.unit = unit.map(str::to_owned);
        Some((value, end))
    }

    fn number(&self, at: usize) -> Option<f64> {
        let token = self.tokens.get(at)?;
        if token.form != Form::Digits {
            return look_up(self.tables.numbers, &token.lower);
        }
        let group = if self.tables.decimal == '.' { ',' } else { '.' };
        let plain: String = token
            .range
            .get(self.text)?
            .chars()
            .filter(|c| *c != group && !c.is_whitespace() && *c != '\'')
            .map(|c| if c == self.tables.decimal { '.' } else { c })
            .collect();
        plain.parse().ok()
    }
}

/// The currency of a sign.
fn currency_sign(sign: &str) -> Option<&'static str> {
    match sign {
        "$" => Some("USD"),
        "€" => Some("EUR"),
        "£" => Some("GBP"),
        "¥" => Some("JPY"),
        "₹" => Some("INR"),
        "₽" => Some("RUB"),
        _ => None,
    }
}

fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    match days < 0 {
        true => day.checked_sub_days(by),
        false => day.checked_add_days(by),
    }
}

/// The last day of the week `weekday` that is not after `day`.
fn last(day: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    let back = (day.weekday().number_from_monday() + 7).checked_sub(weekday)? % 7;
    moved(day, -i64::from(back))
}

/// The year in which `month` lies nearest to `day`.
fn nearest(day: NaiveDate, month: u32) -> i32 {
    match i64::from(month) - i64::from(day.month()) {
        ahead @ 7.. => day.year() - i32::from(ahead > 6),
        ..=-7 => day.year() + 1,
        _ => day.year(),
    }
}
