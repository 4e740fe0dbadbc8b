//! Labels at the edges of a paragraph: a date above or below a headline, the number of a figure.

use crate::language::english::calendar::{MONTHS, WEEKDAYS};

const FIGURES: [&str; 8] = [
    "Figure", "Fig.", "Table", "Box", "Chart", "Map", "Plate", "Exhibit",
];

/// Longest number of a heading, such as `12.4.11.`, in bytes.
const NUMBER_LIMIT: usize = 12;

/// Longest date such as `Wednesday, November 11, 2009`, in bytes.
const DATE_LIMIT: usize = 32;

/// Where a label at the start of the paragraph ends: `Table 7.2 Ferries are drawn`, `Tuesday, June 9,
/// 2009 Ferries stop`. The text after it begins a sentence.
pub(super) fn opening(paragraph: &str) -> Option<usize> {
    let end = if paragraph.starts_with(['F', 'T', 'B', 'C', 'M', 'P', 'E'])
        && let Some(end) = figure(paragraph)
    {
        end
    } else if paragraph.starts_with(['M', 'T', 'W', 'F', 'S']) {
        dated(paragraph)?
    } else {
        return None;
    };
    let mut words = paragraph.get(end..)?.strip_prefix(' ')?.split(' ');
    let first = words.next()?;
    (first.starts_with(char::is_uppercase) && words.next().is_some()).then_some(end)
}

/// The length of the number that a heading or caption begins with, stops included: `2.1.`,
/// `Figure 1.`. No sentence ends in it. 0 when there is none.
pub(super) fn numbered(paragraph: &str) -> usize {
    let kind = FIGURES.into_iter().find(|kind| {
        paragraph.starts_with(kind) && paragraph.get(kind.len()..kind.len() + 1) == Some(" ")
    });
    let before = kind.map_or(0, |kind| kind.len() + 1);
    let number = paragraph.get(before..).unwrap_or_default();
    let length = number
        .bytes()
        .take(NUMBER_LIMIT)
        .take_while(|b| b.is_ascii_digit() || *b == b'.')
        .count();
    let level = number.get(..length).unwrap_or_default();
    let starts = level.starts_with(|c: char| c.is_ascii_digit()) && level.ends_with('.');
    let many = level.matches('.').count() > 1 && !level.contains("..");
    if starts && (kind.is_some() || many) {
        before + length
    } else {
        0
    }
}

/// Where a date line at the end of a headline begins: `Ministers meet at last Friday, May 7, 2015`.
pub(super) fn closing_date(paragraph: &str) -> Option<usize> {
    let end = paragraph.trim_end();
    if !end.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let floor = end.len().saturating_sub(DATE_LIMIT);
    let floor = (floor..end.len()).find(|&at| end.is_char_boundary(at))?;
    let window = end.get(floor..)?;
    window
        .char_indices()
        .filter(|&(_, c)| c == ' ')
        .map(|(at, _)| floor + at + 1)
        .find(|&at| {
            end.get(at..)
                .is_some_and(|date| dated(date) == Some(date.len()))
        })
        .filter(|&at| end.get(..at).is_some_and(|head| !head.trim().is_empty()))
}

/// The length of `Table 7.2` without a stop.
fn figure(text: &str) -> Option<usize> {
    let kind = FIGURES
        .into_iter()
        .find(|kind| text.starts_with(kind) && text.get(kind.len()..kind.len() + 1) == Some(" "))?;
    let rest = text.get(kind.len() + 1..)?;
    let length = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(rest.len());
    let number = rest.get(..length)?;
    let good = number.starts_with(|c: char| c.is_ascii_digit()) && !number.ends_with('.');
    good.then_some(kind.len() + 1 + length)
}

/// The length of a full date with its weekday.
fn dated(text: &str) -> Option<usize> {
    let mut rest = WEEKDAYS
        .into_iter()
        .find_map(|day| text.strip_prefix(day))?
        .strip_prefix(", ")?;
    if let Some(day) = MONTHS.into_iter().find_map(|m| rest.strip_prefix(m)) {
        rest = digits(day.strip_prefix(' ')?, 2)?.strip_prefix(", ")?;
    } else {
        rest = digits(rest, 2)?.strip_prefix(' ')?;
        rest = MONTHS.into_iter().find_map(|m| rest.strip_prefix(m))?;
        rest = rest.trim_start_matches(',').strip_prefix(' ')?;
    }
    rest = digits(rest, 4)?;
    Some(text.len() - rest.len())
}

/// What follows one to `most` digits.
pub(super) fn digits(text: &str, most: usize) -> Option<&str> {
    let count = text
        .bytes()
        .take(most)
        .take_while(u8::is_ascii_digit)
        .count();
    (count > 0).then(|| text.get(count..)).flatten()
}
