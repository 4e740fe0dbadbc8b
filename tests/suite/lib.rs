//! Tests over the whole product: one module per feature, and the rules of the house as tests.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod gold;
mod graph;
mod shell;
mod tree;
