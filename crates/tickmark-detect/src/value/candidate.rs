//! What detectors propose, and the one place where overlaps are settled.

use tickmark_core::Value;

/// A proposal of one detector.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub value: Value,
}

/// Of proposals that overlap the longest wins, of equals the first. `found` is in order of its
/// starts; so is the result.
pub(super) fn settle(found: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        match kept.last_mut() {
            Some(last) if last.value.range.overlaps(candidate.value.range) => {
                if candidate.value.range.len() > last.value.range.len() {
                    *last = candidate;
                }
            }
            _ => kept.push(candidate),
        }
    }
    kept
}
