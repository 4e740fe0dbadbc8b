//! Check-worthiness: how much a claim deserves to be checked first. It sorts, it never filters.
//!
//! A sum of documented weights, squeezed into 0 to 1. The weights are set by hand: figures, dates
//! and comparisons go wrong most often and can be looked up; descriptions least.

use tickmark_core::ClaimKind;

use super::draft::Draft;

/// Where the scale starts: a bare description.
const BASE: f64 = -0.8;
/// A figure can be looked up and is often wrong.
const FIGURE: f64 = 1.2;
/// A superlative or a change from a to b needs a second figure.
const COMPARISON: f64 = 0.9;
/// A legal or causal conclusion.
const CAUSE: f64 = 0.8;
/// A date can be looked up.
const DATE: f64 = 0.6;
/// What somebody did or what happened.
const EVENT: f64 = 0.5;
/// Names, titles, ages.
const BIOGRAPHY: f64 = 0.4;
/// The words of a quotation.
const QUOTE: f64 = 0.3;
/// A claim put into somebody's mouth.
const ATTRIBUTED: f64 = 0.2;

/// The score of a claim, 0 to 1.
pub fn of(draft: &Draft) -> f64 {
    let has = |kind: ClaimKind| draft.kind == kind || draft.details.iter().any(|d| d.kind == kind);
    let mut sum = BASE;
    for (kind, weight) in [
        (ClaimKind::Figure, FIGURE),
        (ClaimKind::Comparison, COMPARISON),
        (ClaimKind::Cause, CAUSE),
        (ClaimKind::Date, DATE),
        (ClaimKind::Event, EVENT),
        (ClaimKind::Biography, BIOGRAPHY),
        (ClaimKind::Quote, QUOTE),
    ] {
        if has(kind) {
            sum += weight;
        }
    }
    if draft.claimant.is_some() {
        sum += ATTRIBUTED;
    }
    1.0 / (1.0 + (-sum).exp())
}
