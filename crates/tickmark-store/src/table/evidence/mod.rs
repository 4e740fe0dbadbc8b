//! Evidence: claims joined to sources.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::Stance;
use tickmark_core::id::{ArticleId, ClaimId, EvidenceId, SourceId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// One claim joined to one source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvidenceRecord {
    /// Its key.
    pub evidence_id: EvidenceId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim.
    pub claim_id: ClaimId,
    /// The source.
    pub source_id: SourceId,
    /// What the passage does for the claim.
    pub stance: Stance,
    /// Exact words of the source; empty until given.
    pub excerpt: String,
    /// Page, paragraph, cell or timestamp; empty for none.
    pub locator: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

record!(
    EvidenceRecord in Evidence, key evidence_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id), derived |_| Dirt::None,
    columns { evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at }
);

queries! {
    /// Evidence of an article, in the order they were made.
    pub fn evidence_of(reader, article: &ArticleId) -> Vec<EvidenceRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Evidence of a claim, in the order they were made.
    pub fn evidence_of_claim(reader, claim: &ClaimId) -> Vec<EvidenceRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }
}
