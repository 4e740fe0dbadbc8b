//! Blocks of a revision.

use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, BlockId, RevisionId};
use tickmark_core::{BlockRole, Keep, TextRange};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A stretch of a revision's text with one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BlockRecord {
    /// Its key.
    pub block_id: BlockId,
    /// The article.
    pub article_id: ArticleId,
    /// The revision.
    pub revision_id: RevisionId,
    /// Its place in the revision, from 0.
    pub number: u32,
    /// Where it stands in the revision's text.
    pub range: TextRange,
    /// What it is.
    pub role: BlockRole,
    /// Whether the importer was sure of it.
    pub keep: Keep,
}

record!(
    BlockRecord in Blocks, key block_id,
    article |row| Some(&row.article_id), claim |_| None,
    derived |row| Dirt::Words(row.article_id.clone()),
    columns { block_id, article_id, revision_id, number, range, role, keep }
);

queries! {
    /// Blocks of a revision in text order.
    pub fn blocks_of(reader, revision: &RevisionId) -> Vec<BlockRecord> {
        reader.list(include_str!("of_revision.sql"), [revision.as_str()])
    }
}
