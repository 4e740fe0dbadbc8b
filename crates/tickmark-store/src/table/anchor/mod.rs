//! Anchors: where a claim, or a detail of one, stands in a revision.

use serde::{Deserialize, Serialize};
use tickmark_core::id::{AnchorId, ArticleId, ClaimId, DetailId, RevisionId};
use tickmark_core::{AnchorState, TextRange};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// The place of a claim in one revision; of a detail of that claim when `detail_id` is set. At most
/// one for each claim or detail and revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnchorRecord {
    /// Its key.
    pub anchor_id: AnchorId,
    /// The article.
    pub article_id: ArticleId,
    /// The revision.
    pub revision_id: RevisionId,
    /// The claim.
    pub claim_id: ClaimId,
    /// The detail of the claim whose words these are; none for the claim's own.
    pub detail_id: Option<DetailId>,
    /// Where in the revision's text; `None` exactly when orphaned.
    pub range: Option<TextRange>,
    /// The words there; the last words known when orphaned.
    pub exact: String,
    /// Words before them.
    pub prefix: String,
    /// Words after them.
    pub suffix: String,
    /// How well it was found in this revision.
    pub state: AnchorState,
    /// Likeness of the found words, 0 to 1.
    pub score: f64,
}

record!(
    AnchorRecord in Anchors, key anchor_id,
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id),
    derived |row| match row.detail_id {
        None => Dirt::Claim(row.claim_id.clone()),
        Some(_) => Dirt::None,
    },
    columns {
        anchor_id, article_id, revision_id, claim_id, detail_id, range, exact, prefix, suffix,
        state, score,
    }
);

queries! {
    /// Anchors of claims and details in a revision.
    pub fn anchors_of(reader, revision: &RevisionId) -> Vec<AnchorRecord> {
        reader.list(include_str!("of_revision.sql"), [revision.as_str()])
    }

    /// Anchors of a claim and its details in every revision.
    pub fn anchors_of_claim(reader, claim: &ClaimId) -> Vec<AnchorRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }

    /// Anchors of an article in every revision.
    pub fn anchors_of_article(reader, article: &ArticleId) -> Vec<AnchorRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }
}
