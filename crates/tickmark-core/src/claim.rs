//! Claims and their details, as the splitting engine proposes them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// What a claim is mainly about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ClaimKind {
    /// When.
    Date,
    /// How many, how much.
    Figure,
    /// A detail about a person.
    Biography,
    /// Words attributed to a speaker or document.
    Quote,
    /// That something happened.
    Event,
    /// Where.
    Place,
    /// First, only, largest, more than, a change.
    Comparison,
    /// That one thing led to another.
    Cause,
    /// Any other checkable statement.
    Description,
}

impl ClaimKind {
    /// Every kind, in the order menus and filters show them.
    pub const ALL: [Self; 9] = [
        Self::Date,
        Self::Figure,
        Self::Biography,
        Self::Quote,
        Self::Event,
        Self::Place,
        Self::Comparison,
        Self::Cause,
        Self::Description,
    ];
}

/// Details have the kinds of claims.
pub type DetailKind = ClaimKind;

/// Exact words of a claim to be ticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    /// The words.
    pub range: TextRange,
    /// What they are.
    pub kind: DetailKind,
    /// The resolved value, where there is one (see [`crate::Value::value`]).
    pub value: Option<String>,
    /// How the value was reached, in one sentence.
    pub reason: Option<String>,
}

/// How far a claim is from the reviewer's hand. A verdict accepts; a dismissal is kept by content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ClaimState {
    /// Found by the engine, not yet looked at.
    #[default]
    Proposed,
    /// Taken on by the reviewer.
    Accepted,
    /// Set aside by the reviewer.
    Dismissed,
}

/// A statement that can be right or wrong on its own, as the engine proposes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The shortest contiguous stretch that states it.
    pub range: TextRange,
    /// What it is mainly about.
    pub kind: ClaimKind,
    /// All kinds that apply, `kind` among them, in [`ClaimKind::ALL`] order.
    pub kinds: Vec<ClaimKind>,
    /// The words to be ticked; at least one.
    pub details: Vec<Detail>,
    /// The claim as a sentence that stands alone: names for pronouns, absolute dates for relative
    /// ones, attribution and hedge kept.
    pub restatement: String,
    /// Who asserts it inside the article, when that is not the article itself.
    pub claimant: Option<String>,
    /// Check-worthiness, 0 to 1; used only for sorting.
    pub score: f64,
    /// What moved the score most, the strongest first.
    pub score_reasons: Vec<WorthReason>,
    /// Why it was proposed, in one sentence.
    pub reason: String,
    /// A question for the author, where the engine could not decide (an ambiguous pronoun).
    pub query: Option<String>,
}

/// One reason for a check-worthiness score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorthReason {
    /// What the claim has, in plain words: `names a figure`.
    pub label: String,
    /// What that adds to the log-odds of being worth a check.
    pub weight: f64,
}

impl fmt::Display for WorthReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.weight < 0.0 { '−' } else { '+' };
        write!(f, "{} ({sign}{:.1})", self.label, self.weight.abs())
    }
}

/// A stretch the engine looked at and did not propose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotClaim {
    /// The words.
    pub range: TextRange,
    /// Why not.
    pub why: NotClaimReason,
}

/// Why a stretch is no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum NotClaimReason {
    /// A judgement of taste or value.
    Opinion,
    /// About the future.
    Prediction,
    /// A promise or wish.
    Promise,
    /// A question.
    Question,
    /// Advice or a request.
    Advice,
    /// Navigation, slug, credit, repeated caption.
    Boilerplate,
    /// A link to another story.
    Link,
    /// A greeting.
    Greeting,
    /// A heading, a name or a turn of phrase that asserts nothing.
    Fragment,
}

impl NotClaimReason {
    /// Why a stretch is no claim, in one sentence for the reader.
    pub const fn explanation(self) -> &'static str {
        match self {
            Self::Opinion => "A judgement of taste or value: there is nothing to look up.",
            Self::Prediction => "It speaks of the future, which nobody can check yet.",
            Self::Promise => "A promise or a wish: it can be kept or broken, not checked.",
            Self::Question => "A question asserts nothing.",
            Self::Advice => "Advice or a request to the reader asserts nothing.",
            Self::Boilerplate => "A credit, a menu or words that stand here twice.",
            Self::Link => "A link to another story.",
            Self::Greeting => "A greeting asserts nothing.",
            Self::Fragment => {
                "A heading, a name or a turn of phrase that asserts nothing to check."
            }
        }
    }
}
