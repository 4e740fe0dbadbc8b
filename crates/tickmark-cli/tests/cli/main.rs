//! The command line from the outside: the real program, its output and its exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod bad_input;
mod bench;
mod check;
mod help;
mod library;
mod program;
mod report;
mod split;
mod worker;
