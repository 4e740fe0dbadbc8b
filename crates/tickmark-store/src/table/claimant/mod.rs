//! Claimants: who asserts a claim inside an article.

use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimantId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A person or body quoted by one article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimantRecord {
    /// Its key.
    pub claimant_id: ClaimantId,
    /// The article.
    pub article_id: ArticleId,
    /// The name, as the article has it.
    pub name: String,
}

record!(
    ClaimantRecord in Claimants, key claimant_id,
    article |row| Some(&row.article_id), claim |_| None, derived |_| Dirt::None,
    columns { claimant_id, article_id, name }
);

queries! {
    /// Claimants of an article by name.
    pub fn claimants_of(reader, article: &ArticleId) -> Vec<ClaimantRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }
}
