//! `cargo xtask run`: the window, or without a display the same article on the terminal.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build::{self, Profile};
use crate::sh::{at, root, run as start, target};
use crate::{Result, display, setup};

const SAMPLE: &str = "examples/harbor-raid.md";

/// Builds what is needed and opens the file, or the sample article.
pub fn run(file: Option<PathBuf>) -> Result {
    let file = match file {
        Some(file) => file.canonicalize().map_err(at(&file))?,
        None => root().join(SAMPLE),
    };
    setup::build()?;
    build::page()?;
    build::programs(Profile::Debug)?;
    if display::here() {
        start(Command::new(Profile::Debug.app()).arg(&file))
    } else {
        headless(&file)
    }
}

fn headless(file: &Path) -> Result {
    println!("\nThere is no display here: the claims as a table, the report as a file.");
    let cli = Profile::Debug.cli();
    start(Command::new(&cli).arg("split").arg(file))?;
    let name = file
        .file_stem()
        .map(|stem| stem.to_string_lossy())
        .unwrap_or_default();
    let report = target().join(format!("{name}-report.html"));
    start(
        Command::new(&cli)
            .arg("report")
            .arg(file)
            .args(["--format", "html", "-o"])
            .arg(&report),
    )?;
    println!("\nThe report is at {}", report.display());
    Ok(())
}
