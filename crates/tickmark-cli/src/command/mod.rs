//! One module for each command.

pub(crate) mod bench;
pub(crate) mod check;
pub(crate) mod library;
pub(crate) mod report;
pub(crate) mod split;
pub(crate) mod worker;

use std::path::Path;

use tickmark_library::{Environment, Error, SplitFile, Stated};

use crate::output;

/// A file, or standard input for -, split; says on standard error which dates stay open.
fn read(path: &Path, stated: Stated, environment: &Environment) -> Result<SplitFile, Error> {
    let file = if path == Path::new("-") {
        SplitFile::read_stream(std::io::stdin().lock(), stated, environment)?
    } else {
        SplitFile::read(path, stated, environment)?
    };
    if file.has_open_dates() {
        output::aside(
            "The day of publication is not known, so relative dates stay open; --published YYYY-MM-DD resolves them.",
        );
    }
    Ok(file)
}
