//! The entry: a document becomes claims.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tickmark_core::{Claim, Document, Entity, NotClaim, TextRange, Value};

use crate::language::{self, Language};
use crate::quote::Quote;

/// What the engine knows besides the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The day of publication: relative dates resolve against it.
    pub published: Option<NaiveDate>,
    /// The language the text is in; `None` when the text itself has to tell.
    pub language: Option<&'static dyn Language>,
}

impl Context {
    /// The language set, else the one the text shows.
    pub fn language_of(&self, text: &str) -> &'static dyn Language {
        self.language.unwrap_or_else(|| language::of_text(text))
    }
}

/// Everything the engine found in a document; all ranges are in `document.text`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Split {
    /// The sentences of the blocks that are split.
    pub sentences: Vec<TextRange>,
    /// Dates, figures and other values.
    pub values: Vec<Value>,
    /// Quotations with their speakers.
    pub quotes: Vec<Quote>,
    /// The people, organisations, places and works named, in order of first mention.
    #[serde(default)]
    pub entities: Vec<Entity>,
    /// The claims, in text order.
    pub claims: Vec<Claim>,
    /// What was looked at and not proposed.
    pub not_claims: Vec<NotClaim>,
}

/// Splits a document into claims. Blocks whose role is not split give none.
pub fn split(document: &Document, context: &Context) -> Split {
    let language = context.language_of(&document.text);
    language.reader(context.published).read(document)
}

impl Split {
    /// Every range, to be moved.
    pub(crate) fn for_ranges(&mut self, mut f: impl FnMut(&mut TextRange)) {
        self.sentences.iter_mut().for_each(&mut f);
        self.values.iter_mut().for_each(|value| f(&mut value.range));
        for quote in &mut self.quotes {
            f(&mut quote.range);
            quote.speaker.iter_mut().for_each(&mut f);
        }
        for entity in &mut self.entities {
            entity.mentions.iter_mut().for_each(|m| f(&mut m.range));
            entity.traits.iter_mut().for_each(|t| f(&mut t.range));
        }
        for claim in &mut self.claims {
            f(&mut claim.range);
            claim
                .details
                .iter_mut()
                .for_each(|detail| f(&mut detail.range));
        }
        self.not_claims.iter_mut().for_each(|not| f(&mut not.range));
    }

    /// Adds what was found behind; the pieces of an entity are still to be joined.
    pub(crate) fn append(&mut self, other: Self) {
        let Self {
            sentences,
            values,
            quotes,
            entities,
            claims,
            not_claims,
        } = other;
        self.sentences.extend(sentences);
        self.values.extend(values);
        self.quotes.extend(quotes);
        self.entities.extend(entities);
        self.claims.extend(claims);
        self.not_claims.extend(not_claims);
    }
}
