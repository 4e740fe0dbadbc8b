//! `tickmark`: the command line. Import, split, report and verify without a window, measure the
//! engine, and serve as the worker that reads files for the desktop.
//!
//! What a command found goes to standard output; everything else goes to standard error: an error
//! is one sentence, then what to do about it.

mod arguments;
mod command;
mod failure;
mod machine;
mod output;
mod table;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Split(wanted) => command::split::run(&wanted),
        Command::Check(wanted) => command::check::run(&wanted),
        Command::Report(wanted) => command::report::run(&wanted),
        Command::Library(wanted) => command::library::run(&wanted),
        Command::Bench { bench } => command::bench::run(bench),
        Command::Worker => command::worker::run(),
    }
}
