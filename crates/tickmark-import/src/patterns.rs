//! Compiled patterns.

use std::sync::LazyLock;

use regex::Regex;

/// A pattern of ours, compiled on first use.
pub(crate) type Pattern = LazyLock<Regex>;

/// Compiles a constant pattern.
#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of this crate and runs in its tests"
)]
pub(crate) fn compile(source: &str) -> Regex {
    Regex::new(source).expect("a valid pattern")
}
