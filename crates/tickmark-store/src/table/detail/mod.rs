//! Details: words of a claim to be ticked.

use serde::{Deserialize, Serialize};
use tickmark_core::DetailKind;
use tickmark_core::id::{ArticleId, ClaimId, DetailId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A detail; its words stand in its anchors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DetailRecord {
    /// Its key.
    pub detail_id: DetailId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim.
    pub claim_id: ClaimId,
    /// Its place in the claim, from 0.
    pub number: u32,
    /// What the words are.
    pub kind: DetailKind,
    /// The resolved value.
    pub value: Option<String>,
    /// How the value was reached.
    pub reason: Option<String>,
}

record!(
    DetailRecord in Details, key detail_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id), derived |_| Dirt::None,
    columns { detail_id, article_id, claim_id, number, kind, value, reason }
);

queries! {
    /// Details of an article, claim by claim.
    pub fn details_of(reader, article: &ArticleId) -> Vec<DetailRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Details of a claim in order.
    pub fn details_of_claim(reader, claim: &ClaimId) -> Vec<DetailRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }
}
