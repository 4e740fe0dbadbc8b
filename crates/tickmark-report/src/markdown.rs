//! The report as Markdown.

use crate::Report;

pub(crate) fn write(report: &Report) -> String {
    format!("{}\n", report.document.text)
}
