//! Sources.

use tickmark_core::{SourceKind, SourceRank};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A source of the library.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SourceView {
    /// The source.
    pub source_id: String,
    /// Its fields.
    pub fields: SourceFields,
    /// Claims it is attached to.
    pub used_by: u32,
}

/// The fields of a source a reviewer edits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceFields {
    /// What it is.
    pub kind: SourceKind,
    /// Primary or secondary.
    pub rank: SourceRank,
    /// Title; empty when only the address is known.
    pub title: String,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Address, http or https.
    pub url: Option<String>,
    /// Day it was published, ISO 8601 (may be partial: `2019-10`).
    pub published: Option<String>,
    /// Day it was consulted, ISO 8601.
    pub accessed: Option<String>,
    /// Note.
    pub note: String,
}
