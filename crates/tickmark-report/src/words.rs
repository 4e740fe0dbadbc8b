//! The words a report uses for closed lists, counts and days, and what it does with characters
//! that do not print.

use chrono::{DateTime, NaiveDate, Utc};
use tickmark_core::{ClaimKind, Severity, SourceKind, SourceRank, Stance, TickKind};

/// Severities, most urgent first.
pub(crate) const SEVERITIES: [Severity; 3] =
    [Severity::MustFix, Severity::ShouldFix, Severity::Note];

/// How the checking was done, when the desk has no words of its own.
pub(crate) const METHOD: &str = "Tickmark splits the draft into single claims. \
The reviewer accepts, rewords, adds or dismisses them, looks each one up and gives the verdict; \
no verdict is given by a program. \
A verdict judges the exact words marked in the draft named above. \
Evidence names its source and, where one was noted, the exact passage and where it stands in it. \
A claim may be confirmed without a passage; where that happened, the entry says so.";

pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::MustFix => "must fix",
        Severity::ShouldFix => "should fix",
        Severity::Note => "note",
    }
}

pub(crate) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "supports",
        Stance::Refutes => "refutes",
        Stance::Context => "context",
    }
}

pub(crate) fn kind(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Date => "date",
        ClaimKind::Figure => "figure",
        ClaimKind::Biography => "biography",
        ClaimKind::Quote => "quote",
        ClaimKind::Event => "event",
        ClaimKind::Place => "place",
        ClaimKind::Comparison => "comparison",
        ClaimKind::Cause => "cause",
        ClaimKind::Description => "description",
    }
}

/// The main kind first, then the others.
pub(crate) fn kinds(main: ClaimKind, all: &[ClaimKind]) -> String {
    let others = all.iter().filter(|other| **other != main);
    let names: Vec<&str> = std::iter::once(&main)
        .chain(others)
        .map(|k| kind(*k))
        .collect();
    names.join(", ")
}

pub(crate) fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::WebPage => "web page",
        SourceKind::Document => "document",
        SourceKind::Book => "book",
        SourceKind::DataSet => "data set",
        SourceKind::Interview => "interview",
        SourceKind::Email => "e-mail",
        SourceKind::Recording => "recording",
        SourceKind::Image => "image",
        SourceKind::Law => "law",
        SourceKind::AuthorNotes => "author’s notes",
    }
}

pub(crate) fn source_rank(rank: SourceRank) -> Option<&'static str> {
    match rank {
        SourceRank::Unranked => None,
        SourceRank::Primary => Some("primary source"),
        SourceRank::Secondary => Some("secondary source"),
    }
}

pub(crate) fn ticked(kind: TickKind) -> &'static str {
    match kind {
        TickKind::Ticked => "ticked",
        TickKind::Waived => "waived",
    }
}

/// `1 claim`, `3 claims`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

/// `24 November 2026`.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// A day that may be partial or no day at all: `24 November 2026`, `November 2026`, or as given.
pub(crate) fn loose_day(text: &str) -> String {
    let whole = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    let month = || NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d");
    match whole {
        Ok(date) => day(date),
        Err(_) if text.len() == 7 => {
            month().map_or_else(|_| printable(text), |date| date.format("%B %Y").to_string())
        }
        Err(_) => printable(text),
    }
}

/// `24 November 2026, 09:41 UTC`.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.format("%-d %B %Y, %H:%M UTC").to_string()
}

/// The text with nothing in it that acts without being seen: controls that turn the direction of
/// other text are named, other control characters are dropped, line breaks and tabs are kept.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.push_str(&format!("[U+{:04X}]", c as u32));
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// `12,400`.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// [`printable`] text on one line.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    printable(&words.join(" "))
}
