//! Reviewed articles become reports.
//!
//! [`write`] is a pure function: no clock, no files, no network, and the same report gives the
//! same bytes.

mod digest;
mod entry;
mod error;
mod html;
mod link;
mod markdown;
mod marks;
mod model;
mod page;
mod penciled;
mod row;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod words;

pub use error::ReportError;
pub use model::{
    ClaimEntry, DetailEntry, Draft, EvidenceEntry, QueryEntry, Report, Reviewer, SourceEntry,
    TickEntry,
};

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The format.
    pub format: Format,
}

/// The formats a report can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One self-contained page.
    Html,
    /// Markdown.
    Markdown,
}

/// Writes a report.
pub fn write(report: &Report, options: &Options) -> Result<Vec<u8>, ReportError> {
    match options.format {
        Format::Html => html::write(report),
        Format::Markdown => Ok(markdown::write(report).into_bytes()),
    }
}
