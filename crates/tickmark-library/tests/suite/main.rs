//! The use cases, each from the outside: a library in memory, a fixed clock, one article.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod article;
mod claim;
mod desk;
mod export;
mod facts;
mod finding;
mod import;
mod language;
mod open;
mod place;
mod property;
mod rating;
mod revision;
mod search;
mod shelf;
mod source;
mod tick;
