//! `cargo xtask bench`: every measure of quality and speed in one table, beside the figures of the
//! last run, which stand in docs/quality.md. What is timed is timed beside a peer, in turn in the
//! same run: ratios are what counts, absolute times follow the machine's load.

mod quality;
mod speed;
mod table;
mod window;

use clap::ValueEnum;

use crate::Result;
use crate::scores::{measured, quality_page};
use crate::sh::{cargo, run};

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The scores of the scripts beside the source tree.
    Scores,
    /// The engine beside other splitters, its growth, a keystroke, the command line.
    Speed,
    /// Start and memory beside a bare window.
    Window,
}

/// Measures the parts, or everything, and prints one table.
pub fn bench(parts: &[Part]) -> Result {
    let mut rows = Vec::new();
    for part in Part::value_variants() {
        if parts.is_empty() || parts.contains(part) {
            rows.extend(match part {
                Part::Scores => quality::rows()?,
                Part::Speed => speed::rows()?,
                Part::Window => window::rows()?,
            });
        }
    }
    println!("\n{}", table::table(&rows, &measured(&quality_page()?)));
    Ok(())
}

fn build_command_line() -> Result {
    run(&mut cargo(&[
        "build",
        "--locked",
        "--release",
        "-p",
        "tickmark-cli",
    ]))
}
