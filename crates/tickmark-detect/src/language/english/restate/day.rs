//! Absolute dates for relative ones: `Friday` becomes `Friday, 24 January 2025`.

use chrono::{Datelike, NaiveDate};
use tickmark_core::Value;

use crate::language::english::calendar::{WEEKDAY_WORDS, WEEKDAYS, month_name, weekday_name};

const PARTS: [&str; 5] = ["morning", "afternoon", "evening", "night", "noon"];

/// The absolute form of a relative date, for use after the word `before`; `None` when the words are
/// absolute already or nothing is known of the day they are relative to.
pub fn absolute(value: &Value, words: &str, before: &str) -> Option<String> {
    let lower = words.to_lowercase();
    if !is_relative(&lower) {
        return None;
    }
    let iso = value.value.as_str();
    if iso.contains('/') {
        // `the past 40 days`: a stretch has no one day.
        return None;
    }
    let date = iso
        .get(..10)
        .and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    let needs = !follows_preposition(before);
    if let Some(date) = date {
        let weekday = weekday_name(date.weekday().number_from_monday())?;
        let day = format!("{weekday}, {}", day_month_year(date));
        let part = PARTS.iter().find(|part| lower.contains(*part));
        return Some(match part {
            Some(&"noon") => format!("noon on {day}"),
            Some(part) if needs => format!("on the {part} of {day}"),
            Some(part) => format!("the {part} of {day}"),
            None if needs => format!("on {day}"),
            None => day,
        });
    }
    let phrase = period(iso)?;
    Some(if needs {
        format!("in {phrase}")
    } else {
        phrase
    })
}

/// Whether the word before is a preposition that a date can stand behind.
fn follows_preposition(before: &str) -> bool {
    matches!(
        before,
        "on" | "in"
            | "since"
            | "until"
            | "by"
            | "from"
            | "to"
            | "before"
            | "after"
            | "of"
            | "during"
            | "for"
            | "between"
            | "through"
            | "the"
            | "a"
            | "his"
            | "her"
            | "their"
            | "its"
    )
}

/// A year, week or month in words: `2024`, `the week of 2 March 2026`, `March 2026`.
fn period(iso: &str) -> Option<String> {
    let (year, rest) = (iso.get(..4)?, iso.get(4..)?);
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    if rest.is_empty() {
        return Some(year.to_owned());
    }
    if let Some(week) = rest.strip_prefix("-W") {
        let week: u32 = week.get(..2)?.parse().ok()?;
        let monday = NaiveDate::from_isoywd_opt(year.parse().ok()?, week, chrono::Weekday::Mon)?;
        return Some(format!("the week of {}", day_month_year(monday)));
    }
    let month = month_name(rest.get(1..3)?.parse().ok()?)?;
    Some(format!("{month} {year}"))
}

/// `24 January 2025`.
pub fn day_month_year(date: NaiveDate) -> String {
    let month = month_name(date.month()).unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

fn is_relative(lower: &str) -> bool {
    let first_digit = lower.chars().any(|c| c.is_ascii_digit());
    let weekday = WEEKDAY_WORDS
        .iter()
        .take(WEEKDAYS.len())
        .any(|(day, _)| lower.contains(day))
        && !first_digit;
    weekday
        || ["yesterday", "today", "tomorrow", "tonight"]
            .iter()
            .any(|word| lower.contains(word))
        || [
            "last ",
            "this ",
            "next ",
            "earlier this ",
            "later this ",
            "past ",
        ]
        .iter()
        .any(|word| lower.starts_with(word) || lower.contains(&format!(" {word}")))
}
