//! Ratings: the public label of a claim, beside its verdict.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimId, RatingId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A claim's label on one scale; at most one for each claim and scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingRecord {
    /// Its key.
    pub rating_id: RatingId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim.
    pub claim_id: ClaimId,
    /// The scale.
    pub scale: String,
    /// The label, as the scale writes it.
    pub label: String,
    /// When it was given.
    pub created_at: DateTime<Utc>,
}

record!(
    RatingRecord in Ratings, key rating_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id), derived |_| Dirt::None,
    columns { rating_id, article_id, claim_id, scale, label, created_at }
);

queries! {
    /// Ratings of an article, in the order they were given.
    pub fn ratings_of(reader, article: &ArticleId) -> Vec<RatingRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Ratings of a claim, in the order they were given.
    pub fn ratings_of_claim(reader, claim: &ClaimId) -> Vec<RatingRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }
}
