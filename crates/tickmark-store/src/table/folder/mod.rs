//! Folders: where articles are kept in the library.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::FolderId;

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A folder of articles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FolderRecord {
    /// Its key.
    pub folder_id: FolderId,
    /// Its name.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

record!(
    FolderRecord in Folders, key folder_id,
    article |_| None, claim |_| None, derived |_| Dirt::None,
    columns { folder_id, name, created_at }
);

queries! {
    /// Every folder, by name.
    pub fn folders(reader) -> Vec<FolderRecord> {
        reader.list(include_str!("list.sql"), [])
    }
}
