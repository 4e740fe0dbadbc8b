//! Evidence: claims joined to sources.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::Stance;
use tickmark_core::id::{ArticleId, ClaimId, EvidenceId, SourceId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;
use crate::table::column::Cells;
use crate::words::SearchWords;

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
    article |row| Some(&row.article_id), claim |row| Some(&row.claim_id),
    derived |row| Dirt::Passage(row.evidence_id.clone()),
    columns { evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at }
);

/// A passage the search found, with what it is shown beside.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPassage {
    /// The evidence it stands in.
    pub evidence_id: EvidenceId,
    /// The article.
    pub article_id: ArticleId,
    /// The claim it speaks about.
    pub claim_id: ClaimId,
    /// The passage.
    pub excerpt: String,
    /// Page, paragraph, cell or timestamp; empty for none.
    pub locator: String,
    /// The title of the source; empty when only the address is known.
    pub source_title: String,
    /// The address of the source.
    pub source_url: Option<String>,
    /// The article's title.
    pub article_title: String,
}

queries! {
    /// Evidence of an article, in the order they were made.
    pub fn evidence_of(reader, article: &ArticleId) -> Vec<EvidenceRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// Evidence of a claim, in the order they were made.
    pub fn evidence_of_claim(reader, claim: &ClaimId) -> Vec<EvidenceRecord> {
        reader.list(include_str!("of_claim.sql"), [claim.as_str()])
    }

    /// Passages that hold every word, the newest first, at most `limit` of them.
    pub fn passages_found(reader, words: &SearchWords, limit: u32) -> Vec<FoundPassage> {
        reader.list_by(include_str!("found.sql"), (words.expression(), limit), found)
    }
}

fn found(row: &rusqlite::Row<'_>) -> rusqlite::Result<FoundPassage> {
    let mut cells = Cells::new(row);
    Ok(FoundPassage {
        evidence_id: cells.next()?,
        article_id: cells.next()?,
        claim_id: cells.next()?,
        excerpt: cells.next()?,
        locator: cells.next()?,
        source_title: cells.next()?,
        source_url: cells.next()?,
        article_title: cells.next()?,
    })
}
