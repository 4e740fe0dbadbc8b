//! A language as tables of words: what follows from them is the same for all languages.
//!
//! Empty tables are allowed, each for itself. Without any, digits, ISO dates, punctuation and
//! quotation marks still tell, and every sentence that holds a value, a name or a quotation is
//! proposed as one claim.

mod claims;
mod names;
mod quotes;
mod reader;
mod sentences;
mod token;
mod values;

use chrono::NaiveDate;
use tickmark_core::{TextRange, Value};

use super::{Language, Reader};

/// The words of a language, in lower case; every list may be empty.
#[derive(Debug)]
pub struct Tables {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// What the language is called in English.
    pub name: &'static str,
    /// Words whose stop ends no sentence, without the stop: `dr`.
    pub abbreviations: &'static [&'static str],
    /// Months, 1 is January.
    pub months: &'static [(&'static str, u32)],
    /// Days of the week, 1 is Monday.
    pub weekdays: &'static [(&'static str, u32)],
    /// Days counted from publication: `yesterday`, -1.
    pub days: &'static [(&'static str, i64)],
    /// Numbers in words: `seven`.
    pub numbers: &'static [(&'static str, f64)],
    /// Words that multiply the number before: `million`.
    pub scales: &'static [(&'static str, f64)],
    /// Words for a hundredth.
    pub percent: &'static [&'static str],
    /// Currencies with their ISO 4217 codes.
    pub currencies: &'static [(&'static str, &'static str)],
    /// Units of measure with their symbols.
    pub units: &'static [(&'static str, &'static str)],
    /// The sign before decimals; the other one of `.` and `,` groups thousands.
    pub decimal: char,
    /// Verbs of saying in every form that reports: `said`.
    pub reporting: &'static [&'static str],
    /// Small words; with a capital they open a sentence and are no names.
    pub function_words: &'static [&'static str],
    /// Words that stand for a person named before: `she`.
    pub pronouns: &'static [&'static str],
    /// Words before a name that are no part of it: `mayor`.
    pub titles: &'static [&'static str],
    /// Whether common nouns have a capital, so that one capital makes no name.
    pub capital_nouns: bool,
}

impl Tables {
    /// No words at all.
    pub const EMPTY: Self = Self {
        tag: "und",
        name: "this language",
        abbreviations: &[],
        months: &[],
        weekdays: &[],
        days: &[],
        numbers: &[],
        scales: &[],
        percent: &[],
        currencies: &[],
        units: &[],
        decimal: '.',
        reporting: &[],
        function_words: &[],
        pronouns: &[],
        titles: &[],
        capital_nouns: false,
    };

    /// Whether there is not a word in it.
    fn is_plain(&self) -> bool {
        self.months.is_empty() && self.reporting.is_empty() && self.function_words.is_empty()
    }
}

impl Language for Tables {
    fn tag(&self) -> &'static str {
        self.tag
    }

    fn name(&self) -> &'static str {
        self.name
    }

    fn notice(&self) -> Option<String> {
        self.is_plain().then(|| {
            format!(
                "Tickmark has no rules for {} yet: it proposes one claim per sentence that holds a \
                 figure, a name or a quotation.",
                self.name
            )
        })
    }

    fn sentences(&self, text: &str) -> Vec<TextRange> {
        sentences::sentences(self, text)
    }

    fn values(&self, text: &str, published: Option<NaiveDate>) -> Vec<Value> {
        values::values(self, text, published)
    }

    fn reader(&'static self, published: Option<NaiveDate>) -> Box<dyn Reader> {
        Box::new(reader::Memory::new(self, published))
    }
}

/// Looks a word in lower case up.
fn look_up<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, value)| *value)
}
