//! The checking rules: what in an article cannot be right, each with its working.
//!
//! A rule is one file. It is a pure function of a sentence, and it speaks only where the text leaves
//! no other reading: a check that is often wrong is worse than none. What a rule needs to know of a
//! language is in [`Words`]; a language without them is checked by its digits alone.

mod impossible_date;
mod parts_and_total;
mod sentence;
mod weekday;
mod words;
mod written;

use chrono::NaiveDate;
use tickmark_core::{Document, Finding};

use crate::language::Language;
use crate::split::Split;

pub(crate) use sentence::Sentence;
pub use words::{Category, Words};

/// Finds what does not hold in one sentence.
type Rule = fn(&Sentence<'_>, &mut Vec<Finding>);

/// Every rule over the text.
const RULES: [Rule; 3] = [
    weekday::check,
    impossible_date::check,
    parts_and_total::check,
];

/// What the rules find in a document that was split, in text order.
pub fn findings(
    document: &Document,
    split: &Split,
    language: &dyn Language,
    published: Option<NaiveDate>,
) -> Vec<Finding> {
    let years = sentence::years(&document.text);
    let mut found = Vec::new();
    let mut behind = split.values.as_slice();
    for range in &split.sentences {
        let first = behind.partition_point(|value| value.range.end() <= range.start());
        behind = behind.get(first..).unwrap_or_default();
        let inside = behind.partition_point(|value| value.range.start() < range.end());
        let values = behind.get(..inside).unwrap_or_default();
        let digits = range.of(&document.text).bytes().any(|b| b.is_ascii_digit());
        if values.is_empty() && !digits {
            continue;
        }
        let sentence = Sentence::new(
            &document.text,
            *range,
            values,
            language.finding_words(),
            sentence::Told {
                published,
                years: &years,
            },
        );
        RULES.iter().for_each(|rule| rule(&sentence, &mut found));
    }
    found.sort_by_key(|finding| (finding.range, finding.rule));
    found
}
