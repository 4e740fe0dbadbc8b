//! Anchors: how a claim finds its words again.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

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
