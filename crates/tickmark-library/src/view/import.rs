//! What the import dialog shows and sends back.

use tickmark_core::{BlockRole, Keep};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changes, MetadataView};

/// A file or paste, read but not yet an article.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPreview {
    /// Names this import until it is confirmed or cancelled.
    pub handle: String,
    /// File name, none for a paste.
    pub file_name: Option<String>,
    /// What the text says of itself.
    pub metadata: MetadataView,
    /// Blocks in order.
    pub blocks: Vec<PreviewBlock>,
    /// What was lost or guessed, one sentence each.
    pub warnings: Vec<String>,
    /// The text holds relative dates and the publication day is unknown.
    pub needs_published: bool,
    /// Words that would be kept.
    pub words: u32,
}

/// A block of the preview.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreviewBlock {
    /// Its words.
    pub text: String,
    /// What it is.
    pub role: BlockRole,
    /// Whether the importer is sure.
    pub keep: Keep,
}

/// The reviewer's decisions.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportChoice {
    /// The preview's handle.
    pub handle: String,
    /// Metadata as edited.
    pub metadata: MetadataView,
    /// Indexes of blocks to drop (doubtful ones the reviewer did not want).
    pub drop: Vec<u32>,
    /// Roles the reviewer changed.
    pub roles: Vec<RoleChoice>,
    /// The article this is the next draft of; none for a new article.
    pub next_draft_of: Option<String>,
}

/// A changed role.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct RoleChoice {
    /// Index of the block in the preview.
    pub block: u32,
    /// Its role.
    pub role: BlockRole,
}

/// What a confirmed import made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportOutcome {
    /// The article made, or the one that got its next draft.
    pub article_id: String,
    /// What screens reload.
    pub changes: Changes,
}

/// How far a long import is: the payload of `import-progress`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportProgress {
    /// Names the import.
    pub handle: String,
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub of: u32,
    /// What is going on, in words.
    pub text: String,
}

/// A file let go over the window: the payload of `file-dropped`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FileDropped {
    /// Names the file for `dropped_file`.
    pub handle: String,
    /// Its name.
    pub file_name: String,
}
