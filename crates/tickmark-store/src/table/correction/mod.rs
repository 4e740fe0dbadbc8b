//! Corrections: proposed words.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::Severity;
use tickmark_core::id::{ArticleId, ClaimId, CorrectionId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A proposed change of words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CorrectionRecord {
    /// Its key.
    pub correction_id: CorrectionId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim.
    pub claim_id: ClaimId,
    /// Words that should stand instead of the claim's excerpt.
    pub replacement: String,
    /// How urgent.
    pub severity: Severity,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

record!(
    CorrectionRecord in Corrections, key correction_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id), derived |_| Dirt::None,
    columns { correction_id, article_id, claim_id, replacement, severity, created_at }
);

queries! {
    /// Corrections of an article, in the order they were made.
    pub fn corrections_of(reader, article: &ArticleId) -> Vec<CorrectionRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Corrections of a claim, in the order they were made.
    pub fn corrections_of_claim(reader, claim: &ClaimId) -> Vec<CorrectionRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }
}
