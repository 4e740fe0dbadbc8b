//! What the engine found in an article besides its claims.

use serde::Serialize;
use tickmark_core::{EntityKind, MentionForm, NotClaimReason, TraitKind, Utf16Range, ValueKind};
use ts_rs::TS;

/// Everything found in the current revision besides claims; nothing of it is stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ArticleFacts {
    /// People, organisations, places and works, in order of first mention.
    pub entities: Vec<EntityView>,
    /// Dates, figures and other values, in text order.
    pub values: Vec<ValueView>,
    /// What was looked at and set aside, in text order.
    pub not_claims: Vec<NotClaimView>,
}

/// A person, organisation, place or work.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EntityView {
    /// What it is.
    pub kind: EntityKind,
    /// The fullest name the article gives it.
    pub name: String,
    /// Every way its name is written.
    pub spellings: Vec<String>,
    /// Where it is meant, in text order.
    pub mentions: Vec<MentionView>,
    /// What the article says of it beside its name.
    pub traits: Vec<TraitView>,
    /// Why it is taken for what it is.
    pub reason: String,
}

/// A place where an entity is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MentionView {
    /// Where.
    pub range: Utf16Range,
    /// How.
    pub form: MentionForm,
}

/// Something said of an entity beside its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TraitView {
    /// What sort of detail.
    pub kind: TraitKind,
    /// Where.
    pub range: Utf16Range,
    /// The words.
    pub text: String,
}

/// A date, a figure or another value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ValueView {
    /// Where.
    pub range: Utf16Range,
    /// The words.
    pub text: String,
    /// What sort of value.
    pub kind: ValueKind,
    /// Normalised: ISO 8601 for times, a plain decimal for figures.
    pub value: String,
    /// Unit or currency.
    pub unit: Option<String>,
    /// How it was found and reached.
    pub reason: String,
}

/// Words that were looked at and not proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NotClaimView {
    /// Where.
    pub range: Utf16Range,
    /// The words.
    pub text: String,
    /// Why not.
    pub why: NotClaimReason,
    /// Why not, in one sentence.
    pub reason: String,
}
