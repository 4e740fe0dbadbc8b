//! Findings a reviewer waved off.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, DismissalId};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// One finding waved off by its content, or a rule for a whole article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingDismissalRecord {
    /// Its key.
    pub dismissal_id: DismissalId,
    /// The article.
    pub article_id: ArticleId,
    /// The id of the rule: `D1`.
    pub rule: String,
    /// What the finding was about; none for every finding of the rule.
    pub content_key: Option<String>,
    /// Why, in the reviewer's words.
    pub reason: String,
    /// When.
    pub created_at: DateTime<Utc>,
}

record!(
    FindingDismissalRecord in FindingDismissals, key dismissal_id,
    article |row| Some(&row.article_id), claim |_| None, derived |_| Dirt::None,
    columns { dismissal_id, article_id, rule, content_key, reason, created_at }
);

queries! {
    /// What was waved off in an article, in that order.
    pub fn finding_dismissals_of(reader, article: &ArticleId) -> Vec<FindingDismissalRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }
}
