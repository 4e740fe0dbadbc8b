//! The day a date line or a metadata field names. Only whole calendar dates count; relative and
//! partial ones are the splitter's business.

use chrono::NaiveDate;

use crate::patterns::{Pattern, compile};

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// A month as written out or shortened.
pub(crate) const MONTH: &str = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)";

static ISO: Pattern = Pattern::new(|| compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?:\b|T)"));
static MONTH_FIRST: Pattern = Pattern::new(|| {
    compile(&format!(
        r"(?i)\b({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b"
    ))
});
static DAY_FIRST: Pattern = Pattern::new(|| {
    compile(&format!(
        r"(?i)\b(\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?({MONTH}),?\s+(\d{{4}})\b"
    ))
});
static NUMBERS: Pattern = Pattern::new(|| compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b"));
static COMPACT: Pattern = Pattern::new(|| compile(r"^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$"));

/// The first whole date in `text`; `None` when there is none or it could be read two ways.
pub(crate) fn date_in(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    iso(text)
        .or_else(|| written(text))
        .or_else(|| numbers(text))
}

/// Where the first whole date written with its month's name, or as ISO, stands.
pub(crate) fn find(text: &str) -> Option<std::ops::Range<usize>> {
    [&MONTH_FIRST, &DAY_FIRST, &ISO]
        .iter()
        .filter_map(|pattern| pattern.find(text))
        .map(|found| found.range())
        .min_by_key(|range| range.start)
}

fn iso(text: &str) -> Option<NaiveDate> {
    let found = ISO.captures(text).or_else(|| COMPACT.captures(text))?;
    day(
        found[1].parse().ok()?,
        found[2].parse().ok()?,
        found[3].parse().ok()?,
    )
}

fn written(text: &str) -> Option<NaiveDate> {
    if let Some(found) = MONTH_FIRST.captures(text) {
        return day(
            found[3].parse().ok()?,
            month(&found[1])?,
            found[2].parse().ok()?,
        );
    }
    let found = DAY_FIRST.captures(text)?;
    day(
        found[3].parse().ok()?,
        month(&found[2])?,
        found[1].parse().ok()?,
    )
}

/// 27/01/2025 can only be January; 03/04/2025 could be two days and is left to the reviewer.
fn numbers(text: &str) -> Option<NaiveDate> {
    let found = NUMBERS.captures(text)?;
    let (a, b): (u32, u32) = (found[1].parse().ok()?, found[2].parse().ok()?);
    let year = found[3].parse().ok()?;
    match (a > 12, b > 12) {
        (true, false) => day(year, b, a),
        (false, true) => day(year, a, b),
        _ if a == b => day(year, a, b),
        _ => None,
    }
}

fn month(name: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let index = MONTHS.iter().position(|m| name.starts_with(m))?;
    u32::try_from(index + 1).ok()
}

/// Articles are dated within living memory of print.
fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1600..=2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(
            date_in(text).map(|d| d.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn whole_dates_in_many_shapes() {
        check("Friday, September 4, 2015", Some("2015-09-04"));
        check("Published Jan. 27, 2025, 3:15 p.m. ET", Some("2025-01-27"));
        check("7th of May 2015", Some("2015-05-07"));
        check("2 Sept 1999", Some("1999-09-02"));
        check("2024-02-29T10:00:00+01:00", Some("2024-02-29"));
        check("20240229", Some("2024-02-29"));
        check("27/01/2025", Some("2025-01-27"));
    }

    #[test]
    fn what_is_no_certain_date() {
        check("03/04/2025", None);
        check("May 2015", None);
        check("February 30, 2020", None);
        check("in 2008 the march of 1,500 people", None);
    }
}
