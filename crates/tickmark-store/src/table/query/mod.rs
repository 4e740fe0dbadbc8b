//! Queries: questions to the author.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimId, QueryId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A question to the author about a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueryRecord {
    /// Its key.
    pub query_id: QueryId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim.
    pub claim_id: ClaimId,
    /// The question.
    pub question: String,
    /// The author's answer, once there is one.
    pub answer: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

record!(
    QueryRecord in Queries, key query_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id), derived |_| Dirt::None,
    columns { query_id, article_id, claim_id, question, answer, created_at }
);

queries! {
    /// Queries of an article, in the order they were made.
    pub fn queries_of(reader, article: &ArticleId) -> Vec<QueryRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Queries of a claim, in the order they were made.
    pub fn queries_of_claim(reader, claim: &ClaimId) -> Vec<QueryRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }
}
