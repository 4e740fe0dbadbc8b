//! The entry: a document becomes claims.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tickmark_core::{Claim, Document, NotClaim, TextRange, Value};

use crate::article::Article;
use crate::claim;
use crate::quote::{self, Quote};

/// What the engine knows besides the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The day of publication: relative dates resolve against it.
    pub published: Option<NaiveDate>,
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
    /// The claims, in text order.
    pub claims: Vec<Claim>,
    /// What was looked at and not proposed.
    pub not_claims: Vec<NotClaim>,
}

/// Splits a document into claims. Blocks whose role is not split give none.
pub fn split(document: &Document, context: &Context) -> Split {
    let article = Article::new(&document.text, &document.blocks, context.published);
    let attributed = quote::speaker::attribute(&article);
    let (claims, not_claims) = claim::claims(&article, &attributed);
    Split {
        sentences: article
            .sentences
            .iter()
            .take(article.own)
            .map(|s| s.range)
            .collect(),
        quotes: quote::quotations(&article, &attributed),
        values: article.values,
        claims,
        not_claims,
    }
}
