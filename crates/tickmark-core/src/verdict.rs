//! Verdicts, rating scales and check status. What is true and how far the work is are two fields.

use serde::{Deserialize, Serialize};

/// The editorial scale, in its fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Verdict {
    /// True as worded.
    Confirmed,
    /// True once a small change is made.
    ConfirmedWithChange,
    /// Not true.
    Wrong,
    /// True but misleading without more.
    NeedsContext,
    /// Sources of equal weight disagree.
    ConflictingSources,
    /// No source could be found.
    CannotConfirm,
    /// Rests on the author's word.
    OnAuthor,
    /// A view, not a fact.
    Opinion,
    /// Cannot be true or false.
    NotCheckable,
    /// Taken out of the article.
    Cut,
}

impl Verdict {
    /// The scale in order.
    pub const ALL: [Self; 10] = [
        Self::Confirmed,
        Self::ConfirmedWithChange,
        Self::Wrong,
        Self::NeedsContext,
        Self::ConflictingSources,
        Self::CannotConfirm,
        Self::OnAuthor,
        Self::Opinion,
        Self::NotCheckable,
        Self::Cut,
    ];

    /// The exact label of the editorial scale.
    pub fn label(self) -> &'static str {
        match self {
            Self::Confirmed => "Confirmed",
            Self::ConfirmedWithChange => "Confirmed with change",
            Self::Wrong => "Wrong",
            Self::NeedsContext => "Needs context",
            Self::ConflictingSources => "Conflicting sources",
            Self::CannotConfirm => "Cannot confirm",
            Self::OnAuthor => "On author",
            Self::Opinion => "Opinion",
            Self::NotCheckable => "Not checkable",
            Self::Cut => "Cut",
        }
    }

    /// One sentence that says when to use it.
    pub fn definition(self) -> &'static str {
        match self {
            Self::Confirmed => "True as worded, and a source says so.",
            Self::ConfirmedWithChange => "True once the proposed correction is made.",
            Self::Wrong => "A source shows that it is not true.",
            Self::NeedsContext => "True, but misleads a reader without more.",
            Self::ConflictingSources => "Sources of equal weight disagree.",
            Self::CannotConfirm => "No source that settles it could be found.",
            Self::OnAuthor => "Rests on the author's own reporting alone.",
            Self::Opinion => "A view, fair as one; not a statement of fact.",
            Self::NotCheckable => "Cannot be shown true or false.",
            Self::Cut => "Taken out of the article.",
        }
    }

    /// Whether the article needs a change or a decision because of it.
    pub fn is_problem(self) -> bool {
        matches!(
            self,
            Self::ConfirmedWithChange
                | Self::Wrong
                | Self::NeedsContext
                | Self::ConflictingSources
                | Self::CannotConfirm
        )
    }
}

/// How far the work on a claim is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CheckStatus {
    /// Nobody has begun.
    #[default]
    Open,
    /// Being checked.
    InProgress,
    /// Waits for a source.
    NeedsSource,
    /// Waits for the author.
    WithAuthor,
    /// The verdict is in.
    Checked,
    /// Seen by a second person.
    SignedOff,
}

impl CheckStatus {
    /// Every status, in working order.
    pub const ALL: [Self; 6] = [
        Self::Open,
        Self::InProgress,
        Self::NeedsSource,
        Self::WithAuthor,
        Self::Checked,
        Self::SignedOff,
    ];

    /// The label shown.
    pub fn label(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in progress",
            Self::NeedsSource => "needs source",
            Self::WithAuthor => "with author",
            Self::Checked => "checked",
            Self::SignedOff => "signed off",
        }
    }
}
