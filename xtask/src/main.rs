//! `cargo xtask setup | run [FILE] | test | bench | fuzz | bindings | reference | train | dist`:
//! everything that is done to the source tree, the same on a new machine and in continuous
//! integration.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "talks to a terminal, reads its environment and handles files"
)]

mod bench;
mod build;
mod deb;
mod display;
mod fuzz;
mod measure;
mod run;
mod scores;
mod setup;
mod sh;
mod tally;
mod test;
mod train;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What every step returns: a sentence for the person when it cannot go on.
type Result<T = ()> = std::result::Result<T, String>;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Sets Tickmark up, runs, tests, measures and packs it"
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing: system packages and npm packages.
    Setup,
    /// Build and open Tickmark with FILE, or with the sample article.
    Run {
        /// The article to import.
        file: Option<PathBuf>,
    },
    /// Every check: format, lints, tests, the window's tests, scores, the package.
    Test {
        /// Only the tests in the real window, or those whose name holds NAME.
        #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "")]
        window: Option<String>,
    },
    /// Every score and time in one table, beside the last run, other splitters and a bare window.
    Bench {
        /// Only these parts.
        parts: Vec<bench::Part>,
    },
    /// Feed any bytes at all to the engine, with cargo-fuzz.
    Fuzz {
        /// Only this target.
        target: Option<fuzz::Target>,
        /// Minutes for each target.
        #[arg(long, default_value_t = 10)]
        minutes: u32,
    },
    /// Make the .deb.
    Dist,
    /// Write ui/src/ipc/bindings.ts again after a change of a view type.
    Bindings,
    /// Make the weights of check-worthiness again from the labelled sentences beside the tree.
    Train {
        /// Only say whether the weights are what training gives.
        #[arg(long)]
        check: bool,
    },
    /// Write docs/reference again after a change of a detector's doc comment.
    Reference,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Setup => setup::all(),
        Task::Run { file } => run::run(file),
        Task::Test { window: None } => test::all(),
        Task::Test { window: Some(name) } => test::window_only(&name),
        Task::Bench { parts } => bench::bench(&parts),
        Task::Fuzz { target, minutes } => fuzz::fuzz(target, minutes),
        Task::Dist => deb::dist(),
        Task::Bindings => build::bindings(),
        Task::Train { check } => train::train(check),
        Task::Reference => build::reference(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // A run that was counted has said all there is to say.
            if !message.is_empty() {
                eprintln!("\n{message}");
            }
            ExitCode::FAILURE
        }
    }
}
