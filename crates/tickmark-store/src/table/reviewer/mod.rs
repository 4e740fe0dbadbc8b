//! Reviewers.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::ReviewerId;

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A person at the desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewerRecord {
    /// Its key.
    pub reviewer_id: ReviewerId,
    /// Full name, as it stands on reports.
    pub name: String,
    /// One to four letters.
    pub initials: String,
    /// When first seen.
    pub created_at: DateTime<Utc>,
}

record!(
    ReviewerRecord in Reviewers, key reviewer_id, article |_| None, claim |_| None,
    derived |_| Dirt::None, columns { reviewer_id, name, initials, created_at }
);

queries! {
    /// Reviewers, the first one seen first.
    pub fn reviewers(reader) -> Vec<ReviewerRecord> {
        reader.list(include_str!("list.sql"), [])
    }
}
