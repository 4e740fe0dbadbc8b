//! `cargo xtask fuzz [TARGET] [--minutes N]`: any bytes at all against the engine, with cargo-fuzz and
//! the nightly compiler. Never part of `test`. What it finds is mended and kept as a case in
//! crates/tickmark-detect/tests/properties.rs.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ValueEnum;

use crate::Result;
use crate::build::program;
use crate::sh::{cargo, command, output, root, run, target};

/// The version that is known to build the targets.
const CARGO_FUZZ: &str = "0.13.1";

/// Longest input, in bytes: long enough to show work that grows faster than its input.
const MOST_BYTES: u32 = 16_384;

/// Seconds that one input may take; far more than the engine needs for the longest.
const SECONDS: u32 = 10;

/// What is fed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// Where sentences end.
    Sentences,
    /// Dates, figures and other values.
    Values,
    /// Quotations and speakers.
    Quotes,
    /// Everything together.
    Claims,
}

impl Target {
    fn name(self) -> &'static str {
        match self {
            Self::Sentences => "sentences",
            Self::Values => "values",
            Self::Quotes => "quotes",
            Self::Claims => "claims",
        }
    }
}

/// Runs one target, or each in turn, for so many minutes each.
pub fn fuzz(only: Option<Target>, minutes: u32) -> Result {
    let cargo_fuzz = installed()?;
    for target in Target::value_variants() {
        if only.is_none_or(|only| only == *target) {
            one(&cargo_fuzz, *target, minutes)?;
        }
    }
    Ok(())
}

fn one(cargo_fuzz: &Path, which: Target, minutes: u32) -> Result {
    let corpus = target().join("fuzz-corpus").join(which.name());
    std::fs::create_dir_all(&corpus).map_err(crate::sh::at(&corpus))?;
    let mut fuzz = nightly(&cargo_fuzz.to_string_lossy(), &["run"]);
    fuzz.arg(which.name())
        .arg(&corpus)
        .arg(root().join("tests/fixtures/articles"))
        .arg("--target-dir")
        .arg(target().join("fuzz"))
        .arg("--")
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!("-max_len={MOST_BYTES}"))
        .arg(format!("-timeout={SECONDS}"));
    run(&mut fuzz)
}

/// A program of the nightly compiler, whatever compiler runs us.
fn nightly(program: &str, arguments: &[&str]) -> Command {
    let mut command = command(program, arguments);
    command
        .env("RUSTUP_TOOLCHAIN", "nightly")
        .env_remove("CARGO")
        .env_remove("RUSTC")
        .env_remove("CARGO_TARGET_DIR");
    command
}

/// cargo-fuzz, installed among the tools of this tree when it is not there.
fn installed() -> Result<PathBuf> {
    let tools = root().join(".tools");
    let found = program(&tools.join("bin"), "cargo-fuzz");
    if output(&mut nightly("rustc", &["--version"])).is_none() {
        return Err(
            "Fuzzing needs the nightly compiler: rustup toolchain install nightly".to_owned(),
        );
    }
    if !found.is_file() {
        // Its locked dependencies want a stable compiler.
        let mut install = cargo(&["install", "--locked", "cargo-fuzz"]);
        install
            .args(["--version", CARGO_FUZZ, "--root"])
            .arg(&tools);
        run(&mut install)?;
    }
    Ok(found)
}
