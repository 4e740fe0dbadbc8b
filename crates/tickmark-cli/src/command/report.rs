//! `tickmark report`.

use std::path::Path;

use tickmark_library::view::ReportFormat;
use tickmark_library::write_file;

use crate::arguments::Report;
use crate::failure::Failure;
use crate::{machine, output};

pub(crate) fn run(wanted: &Report) -> Result<(), Failure> {
    let format = wanted
        .format
        .map_or_else(|| format_of(&wanted.output), ReportFormat::from);
    let report = match (&wanted.file, &wanted.article) {
        (Some(file), _) => {
            let environment = machine::environment();
            let file = super::read(file, wanted.stated.clone().into(), &environment)?;
            for warning in file.warnings() {
                output::aside(&warning);
            }
            file.report(format, &environment)?
        }
        (None, article) => {
            let library = machine::open_library(wanted.library.as_deref())?;
            library.report(article.as_deref().unwrap_or_default(), format)?
        }
    };
    if wanted.output == Path::new("-") {
        output::bytes(&report)?;
    } else {
        write_file(&wanted.output, &report)?;
    }
    Ok(())
}

/// The format the name of the output asks for: Markdown for .md, else a page.
fn format_of(output: &Path) -> ReportFormat {
    let ending = output.extension().map(|e| e.to_ascii_lowercase());
    if ending.is_some_and(|e| e == "md" || e == "markdown") {
        ReportFormat::Markdown
    } else {
        ReportFormat::Html
    }
}
