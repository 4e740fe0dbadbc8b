//! Claims.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimId, ClaimantId};
use tickmark_core::{CheckStatus, ClaimKind, ClaimState, Verdict};

use crate::derived::Dirt;
use crate::derived::search::match_expression;
use crate::reader::queries;
use crate::record::record;

/// A claim; its words stand in its anchors, one for each revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimRecord {
    /// Its key.
    pub claim_id: ClaimId,
    /// The article.
    pub article_id: ArticleId,
    /// Who asserts it, when that is not the article itself.
    pub claimant_id: Option<ClaimantId>,
    /// How far from the reviewer's hand.
    pub state: ClaimState,
    /// Who found it.
    pub origin: ClaimOrigin,
    /// What it is mainly about.
    pub kind: ClaimKind,
    /// All kinds that apply.
    pub kinds: Vec<ClaimKind>,
    /// The sentence that stands alone.
    pub restatement: String,
    /// Check-worthiness, 0 to 1, for sorting only.
    pub score: f64,
    /// Why it was proposed.
    pub reason: String,
    /// A question the engine would ask the author.
    pub suggested_query: Option<String>,
    /// What is true.
    pub verdict: Option<Verdict>,
    /// How far the work is.
    pub check_status: CheckStatus,
    /// The reviewer's note; empty for none.
    pub note: String,
    /// What the claim says, by which a dismissal is known again.
    pub content_key: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// What speaks for and against checking it early: “names a figure (+0.9)”.
    #[serde(default)]
    pub score_reasons: Vec<String>,
}

/// Who found a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimOrigin {
    /// The splitting engine.
    Engine,
    /// The reviewer.
    Reviewer,
}

record!(
    ClaimRecord in Claims, key claim_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id),
    derived |row| Dirt::Claim(row.claim_id.clone()),
    columns {
        claim_id, article_id, claimant_id, state, origin, kind, kinds, restatement, score, reason,
        suggested_query, verdict, check_status, note, content_key, created_at,
        score_reasons,
    }
);

queries! {
    /// Claims of an article, in the order they were made. Text order comes from their anchors.
    pub fn claims_of(reader, article: &ArticleId) -> Vec<ClaimRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Claims of any article that hold every word of `query` in excerpt, restatement or note, the
    /// best first, at most `limit` of them; none when it holds no word.
    pub fn search_claims(reader, query: &str, limit: u32) -> Vec<ClaimRecord> {
        match match_expression(query) {
            Some(words) => reader.list(include_str!("search.sql"), (words, limit)),
            None => Ok(Vec::new()),
        }
    }
}
