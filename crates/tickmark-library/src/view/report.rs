//! Exports.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Formats a report can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// One self-contained page.
    Html,
    /// Markdown.
    Markdown,
}

/// A report on disk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportView {
    /// Names the file for "Show in folder".
    pub handle: String,
    /// File name.
    pub file_name: String,
}
