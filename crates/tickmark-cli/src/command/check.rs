//! `tickmark check`.

use std::path::Path;

use tickmark_library::FileFinding;

use crate::arguments::Check;
use crate::failure::Failure;
use crate::machine;
use crate::output::{self, plain};

pub(crate) fn run(wanted: &Check) -> Result<(), Failure> {
    let stated = wanted.stated.clone().into();
    let file = super::read(&wanted.file, stated, &machine::environment())?;
    for warning in file.warnings() {
        output::aside(&warning);
    }
    let findings = file.findings();
    for finding in &findings {
        output::text(&plain(&line(&wanted.file, finding)))?;
    }
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

/// `article.txt:12:8: D1 …`, or the words where the file has no place for them.
fn line(path: &Path, finding: &FileFinding) -> String {
    let FileFinding {
        place,
        excerpt,
        rule,
        message,
        working,
    } = finding;
    let path = path.display();
    match place {
        Some((line, column)) => format!("{path}:{line}:{column}: {rule} {message} {working}"),
        None => format!("{path}: {rule} “{excerpt}”: {message} {working}"),
    }
}
