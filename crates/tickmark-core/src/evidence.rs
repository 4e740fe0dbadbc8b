//! Sources, evidence and corrections: the small closed lists they use.

use serde::{Deserialize, Serialize};

/// What a source is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SourceKind {
    /// A page on the web.
    #[default]
    WebPage,
    /// A paper or file.
    Document,
    /// A book.
    Book,
    /// A data set.
    DataSet,
    /// A conversation.
    Interview,
    /// An e-mail.
    Email,
    /// Sound or film.
    Recording,
    /// A picture.
    Image,
    /// A statute or a court's decision.
    Law,
    /// The author's own notes.
    AuthorNotes,
}

/// How near a source is to the fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SourceRank {
    /// Not yet judged.
    #[default]
    Unranked,
    /// First hand.
    Primary,
    /// Reports what others found.
    Secondary,
}

/// What a passage does for a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Stance {
    /// Says the same.
    #[default]
    Supports,
    /// Says otherwise.
    Refutes,
    /// Neither; needed to judge.
    Context,
}

/// How urgent a correction is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Severity {
    /// An error that may not go to print.
    #[default]
    MustFix,
    /// Better changed.
    ShouldFix,
    /// For the editor to know.
    Note,
}

/// A proposed change of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The words that should stand instead of the claim's excerpt.
    pub replacement: String,
    /// How urgent.
    pub severity: Severity,
}
