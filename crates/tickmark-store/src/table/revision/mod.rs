//! Revisions: the states of an article's text. The one with the highest number is current.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, RevisionId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

use super::column::Cells;

/// One state of an article's text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RevisionRecord {
    /// Its key.
    pub revision_id: RevisionId,
    /// The article.
    pub article_id: ArticleId,
    /// 1 for the first import.
    pub number: u32,
    /// How it came about.
    pub cause: RevisionCause,
    /// The file it came from, name only.
    pub origin: Option<String>,
    /// The whole text: LF-only, NFC.
    pub text: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// How a revision came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevisionCause {
    /// First import.
    Import,
    /// The reviewer edited the text.
    Edit,
    /// The next draft was imported.
    Draft,
}

record!(
    RevisionRecord in Revisions, key revision_id,
    article |row| Some(&row.article_id), claim |_| None,
    derived |row| Dirt::Text(row.article_id.clone()),
    columns { revision_id, article_id, number, cause, origin, text, created_at }
);

/// A revision without its text.
#[derive(Clone, Debug, PartialEq)]
pub struct RevisionSummary {
    /// The revision.
    pub revision_id: RevisionId,
    /// 1 for the first import.
    pub number: u32,
    /// How it came about.
    pub cause: RevisionCause,
    /// The file it came from, name only.
    pub origin: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

queries! {
    /// All revisions of an article with their texts, oldest first.
    pub fn revisions_of(reader, article: &ArticleId) -> Vec<RevisionRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// All revisions of an article without their texts, oldest first.
    pub fn revision_summaries_of(reader, article: &ArticleId) -> Vec<RevisionSummary> {
        reader.list_by(include_str!("summaries.sql"), [article.as_str()], summary)
    }

    /// The current revision of an article.
    pub fn current_revision(reader, article: &ArticleId) -> Option<RevisionRecord> {
        reader.one(include_str!("current.sql"), [article.as_str()])
    }
}

fn summary(row: &rusqlite::Row<'_>) -> rusqlite::Result<RevisionSummary> {
    let mut cells = Cells::new(row);
    Ok(RevisionSummary {
        revision_id: cells.next()?,
        number: cells.next()?,
        cause: cells.next()?,
        origin: cells.next()?,
        created_at: cells.next()?,
    })
}
