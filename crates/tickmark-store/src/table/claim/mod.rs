//! Claims.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimId, ClaimantId};
use tickmark_core::{CheckStatus, ClaimKind, ClaimState, Verdict};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;
use crate::table::column::Cells;
use crate::words::SearchWords;

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

/// A claim the search found.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundClaim {
    /// The claim.
    pub claim_id: ClaimId,
    /// Its article.
    pub article_id: ArticleId,
    /// The article's title.
    pub article_title: String,
    /// How far from the reviewer's hand.
    pub state: ClaimState,
    /// What is true.
    pub verdict: Option<Verdict>,
    /// Its words in the current revision; empty when they are gone.
    pub excerpt: String,
    /// The sentence that stands alone.
    pub restatement: String,
    /// The reviewer's note; empty for none.
    pub note: String,
}

queries! {
    /// Claims of an article, in the order they were made. Text order comes from their anchors.
    pub fn claims_of(reader, article: &ArticleId) -> Vec<ClaimRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Claims that hold every word in excerpt, restatement or note, the newest first, at most
    /// `limit` of them. Those of articles in the bin are left out.
    pub fn claims_found(reader, words: &SearchWords, limit: u32) -> Vec<FoundClaim> {
        reader.list_by(include_str!("found.sql"), (words.expression(), limit), found)
    }
}

fn found(row: &rusqlite::Row<'_>) -> rusqlite::Result<FoundClaim> {
    let mut cells = Cells::new(row);
    Ok(FoundClaim {
        claim_id: cells.next()?,
        article_id: cells.next()?,
        article_title: cells.next()?,
        state: cells.next()?,
        verdict: cells.next()?,
        excerpt: cells.next()?,
        restatement: cells.next()?,
        note: cells.next()?,
    })
}
