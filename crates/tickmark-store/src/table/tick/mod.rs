//! Ticks: exact words the reviewer has ticked or waived.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, RevisionId, TickId};
use tickmark_core::{AnchorState, TextRange, TickKind};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// Words ticked or waived, by whom and when. The row follows the article's revisions; where it
/// stood in an earlier one is in the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TickRecord {
    /// Its key.
    pub tick_id: TickId,
    /// The article.
    pub article_id: ArticleId,
    /// The revision it stands in: the current one.
    pub revision_id: RevisionId,
    /// Ticked or waived.
    pub kind: TickKind,
    /// Where in the revision's text; `None` exactly when orphaned.
    pub range: Option<TextRange>,
    /// The words that were ticked.
    pub exact: String,
    /// Words before them.
    pub prefix: String,
    /// Words after them.
    pub suffix: String,
    /// Exact or moved while the words are those that were ticked; else the tick counts no more.
    pub state: AnchorState,
    /// Why the words need no check; empty for a tick.
    pub reason: String,
    /// Who ticked.
    pub reviewer: String,
    /// Their initials.
    pub initials: String,
    /// When.
    pub created_at: DateTime<Utc>,
}

record!(
    TickRecord in Ticks, key tick_id,
    article |row| Some(&row.article_id), claim |_| None, derived |_| Dirt::None,
    columns {
        tick_id, article_id, revision_id, kind, range, exact, prefix, suffix, state, reason,
        reviewer, initials, created_at,
    }
);

queries! {
    /// Ticks of an article, in the order they were made.
    pub fn ticks_of(reader, article: &ArticleId) -> Vec<TickRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }
}
