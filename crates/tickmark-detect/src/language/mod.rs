//! The seam between what every text has and what only one language has.
//!
//! A [`Language`] is a pack with everything that is particular to it. [`english`] is complete and
//! brings detectors of its own. A pack may as well be nothing but [`Tables`] of words: sentences,
//! dates, figures, names, quotations with their speakers and claims by the sentence follow from
//! them. [`PLAIN`] is the pack with empty tables; it serves every language that has none.

mod detection;
pub mod english;
mod tables;

use std::fmt;

use chrono::NaiveDate;
use tickmark_core::{Document, TextRange, Value};

use crate::finding::Words;
use crate::reading::Change;
use crate::split::Split;

pub use detection::{detect, detect_or, of_tag, of_text};
pub use english::{ENGLISH, English};
pub use tables::Tables;

/// No language: what digits, capitals and marks tell in all of them.
pub static PLAIN: Tables = Tables::EMPTY;

/// Everything the engine knows of one language.
pub trait Language: Send + Sync {
    /// The BCP 47 tag: `en`.
    fn tag(&self) -> &'static str;

    /// What the language is called in English.
    fn name(&self) -> &'static str;

    /// What a reviewer should know of the pack, in one sentence, where it is not complete.
    fn notice(&self) -> Option<String> {
        None
    }

    /// The sentences of a plain text, in order.
    fn sentences(&self, text: &str) -> Vec<TextRange>;

    /// Dates, figures and other values; dates are resolved against `published`.
    fn values(&self, text: &str, published: Option<NaiveDate>) -> Vec<Value>;

    /// The words that the checking rules read; a pack without them is checked by its digits alone.
    fn finding_words(&self) -> &'static Words {
        &Words::EMPTY
    }

    /// Begins to read an article.
    fn reader(&'static self, published: Option<NaiveDate>) -> Box<dyn Reader>;
}

/// Reads one article, and keeps what the whole tells of its paragraphs.
pub trait Reader: fmt::Debug + Send + Sync {
    /// Reads the whole.
    fn read(&mut self, document: &Document) -> Split;

    /// The change with the blocks that cannot be read without it.
    fn widen(&self, old: &Document, new: &Document, change: Change) -> Change;

    /// Reads the blocks of `new` that came by the change; gives what is in these alone.
    fn read_again(&mut self, old: &Document, new: &Document, change: Change) -> Split;

    /// A reader that knows the same.
    fn copy(&self) -> Box<dyn Reader>;
}

impl fmt::Debug for dyn Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for dyn Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for dyn Language {}
