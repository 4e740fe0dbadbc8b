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
    /// What somebody is reported to have said, in text order.
    pub quotations: Vec<QuotationView>,
    /// What was looked at and set aside, in text order.
    pub not_claims: Vec<NotClaimView>,
    /// The words a checker counts, by sort.
    pub wanted: WantedView,
}

/// Words that want the pencil first, each sort in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct WantedView {
    /// Figures that are no times.
    pub figures: Vec<Utf16Range>,
    /// Dates and other times.
    pub dates: Vec<Utf16Range>,
    /// Names, wherever they are written.
    pub names: Vec<Utf16Range>,
    /// What somebody is reported to have said.
    pub quotations: Vec<Utf16Range>,
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
    /// Names of the article that differ from one of these by a letter or two: perhaps misspelled.
    pub look_alikes: Vec<String>,
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
    /// Where it stands in the calendar, when it is a time that has a place there.
    pub when: Option<WhenView>,
    /// How it was found and reached.
    pub reason: String,
}

/// Where a time stands in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WhenView {
    /// The first day it can mean, ISO 8601.
    pub first: String,
    /// The last day it can mean.
    pub last: String,
    /// Sorts times by their beginning.
    pub order: i64,
}

/// What somebody is reported to have said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuotationView {
    /// Where.
    pub range: Utf16Range,
    /// The words.
    pub text: String,
    /// In quotation marks or in the article's own words.
    pub form: QuotationForm,
    /// The name a reader would give the speaker.
    pub speaker: Option<String>,
}

/// How speech is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuotationForm {
    /// The speaker's own words, in quotation marks.
    Direct,
    /// The article's words for what was said.
    Indirect,
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
