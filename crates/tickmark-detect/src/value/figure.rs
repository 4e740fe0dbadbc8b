//! Bare numbers.

use tickmark_core::ValueKind;

use super::candidate::{Candidate, Content};
use super::number::{self, decimal};
use super::token::Tokens;

/// The number that begins at token `at`.
pub(super) fn find(tokens: &Tokens, at: usize) -> Option<Candidate> {
    let number = number::read(tokens, at)?;
    Some(Candidate {
        range: tokens.range(at..number.end),
        meaning: Content::Figure {
            kind: ValueKind::Number,
            value: decimal(number.value),
            unit: None,
            reason: "A number in digits or words.",
        },
    })
}
