//! The people, organisations, places and works an article names.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// One person, organisation, place or work, with every place of the article that means it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// The fullest name the article gives it.
    pub name: String,
    /// Every way its name is written, titles left out, in order of first use.
    pub spellings: Vec<String>,
    /// Where it is meant, in text order.
    pub mentions: Vec<EntityMention>,
    /// What the article says of it beside its name, in text order.
    pub traits: Vec<EntityTrait>,
    /// Why it is taken for what it is, in one sentence.
    pub reason: String,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum EntityKind {
    /// A human being.
    Person,
    /// A company, agency, team, party.
    Organisation,
    /// A country, city, region, street, river.
    Place,
    /// A film, book, song or other work.
    Work,
    /// A name that nothing in the article tells the sort of.
    Other,
}

/// One place where an entity is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityMention {
    /// The words; a title before the name is not among them.
    pub range: TextRange,
    /// How it is meant.
    pub form: MentionForm,
}

/// How a mention means its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum MentionForm {
    /// By the fullest name.
    Name,
    /// By another name: a surname, a first name, an acronym, a short form.
    Variant,
    /// By what it is: "the singer", "the company".
    Description,
    /// By "he" or "she".
    Pronoun,
}

/// Something said of an entity right beside its name: the words, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityTrait {
    /// What sort of detail.
    pub kind: TraitKind,
    /// The words.
    pub range: TextRange,
    /// The words as text, for lists.
    pub text: String,
}

/// What a trait tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum TraitKind {
    /// A title before the name: "Dr", "Prime Minister".
    Title,
    /// An occupation, office or sort: "singer", "company".
    Role,
    /// An age in years.
    Age,
    /// A nationality or origin: "Brazilian".
    Nationality,
}
