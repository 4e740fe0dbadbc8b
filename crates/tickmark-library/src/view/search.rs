//! What a search of the library found.

use serde::{Deserialize, Serialize};
use tickmark_core::{Utf16Range, Verdict};
use ts_rs::TS;

/// What is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchKind {
    /// Titles and texts.
    Article,
    /// Excerpts, restatements and notes.
    Claim,
    /// Titles, authors, publishers and addresses.
    Source,
    /// Exact words of sources.
    Passage,
}

/// What was found, by kind; kinds with nothing are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SearchView {
    /// The words searched for say too little: the first letter of one word.
    pub too_short: bool,
    /// In the order shown.
    pub groups: Vec<SearchGroup>,
}

/// What was found of one kind, the best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SearchGroup {
    /// What these are.
    pub kind: SearchKind,
    /// What was found.
    pub hits: Vec<SearchHit>,
    /// There are more.
    pub more: bool,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SearchHit {
    /// The article, claim, source or evidence.
    pub id: String,
    /// Headline, restatement, title or passage.
    pub title: MarkedText,
    /// Where else the words stand: the text of an article, the excerpt or note of a claim.
    pub text: Option<MarkedText>,
    /// Where it belongs: byline and publication, the article's headline, the source.
    pub place: String,
    /// The verdict of a claim.
    pub verdict: Option<Verdict>,
    /// The claim was dismissed.
    pub dismissed: bool,
    /// What is opened.
    pub target: SearchTarget,
}

/// A text with the words searched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MarkedText {
    /// The text, cut to where the words stand.
    pub text: String,
    /// The words, in UTF-16 units of this text, in order.
    pub marks: Vec<Utf16Range>,
}

/// What is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "open")]
pub enum SearchTarget {
    /// An article, at words of its text where it holds them.
    Article {
        /// The article.
        article_id: String,
        /// In UTF-16 units of its current text.
        words: Option<Utf16Range>,
    },
    /// A claim in its article.
    Claim {
        /// The article.
        article_id: String,
        /// The claim.
        claim_id: String,
    },
    /// A source.
    Source {
        /// The source.
        source_id: String,
    },
}
