//! What can go wrong while a report is written.

/// A report that could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A template of ours refused the data; a bug, never the reviewer's doing.
    #[error("the report could not be laid out")]
    Template(#[from] minijinja::Error),
}
