//! Anchors: how a claim finds its words again.
//!
//! [`resolve`] never guesses: an anchor stands at words that are its own, or it is orphaned and
//! shown to the reviewer.

mod align;
mod matching;
mod occurrences;
mod resolve;
mod words;

pub use resolve::resolve;

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// How many characters of context an anchor keeps on either side.
const CONTEXT: usize = 32;

/// Several selectors for the same words: position, quote with context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// Where the words stood.
    pub range: TextRange,
    /// The words.
    pub exact: String,
    /// Up to 32 characters before them.
    pub prefix: String,
    /// Up to 32 characters after them.
    pub suffix: String,
}

impl Anchor {
    /// The anchor of `range` in `text`; a range that does not fit the text gives empty words.
    pub fn new(text: &str, range: TextRange) -> Self {
        let before = text.get(..range.start() as usize).unwrap_or_default();
        let after = text.get(range.end() as usize..).unwrap_or_default();
        let prefix = before
            .char_indices()
            .nth_back(CONTEXT - 1)
            .map_or(before, |(at, _)| before.split_at(at).1);
        let suffix = after
            .char_indices()
            .nth(CONTEXT)
            .map_or(after, |(at, _)| after.split_at(at).0);
        Self {
            range,
            exact: range.of(text).to_owned(),
            prefix: prefix.to_owned(),
            suffix: suffix.to_owned(),
        }
    }
}

/// How well an anchor was found again in a revision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AnchorState {
    /// The same words at the same place of the article.
    #[default]
    Exact,
    /// The same words elsewhere.
    Moved,
    /// The words were changed.
    Changed,
    /// The words are gone; the claim is shown apart, never dropped.
    Orphaned,
}

/// Where an anchor stands in a new text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resolved {
    /// The range in the new text; `None` exactly when orphaned.
    pub range: Option<TextRange>,
    /// How well it was found.
    pub state: AnchorState,
    /// Likeness of the found words to the anchor's, 0 to 1.
    pub score: f64,
}

impl Resolved {
    /// Not found.
    pub const ORPHANED: Self = Self {
        range: None,
        state: AnchorState::Orphaned,
        score: 0.0,
    };

    fn found(range: TextRange, state: AnchorState, score: f64) -> Self {
        Self {
            range: Some(range),
            state,
            score,
        }
    }
}

#[cfg(test)]
mod tests;
