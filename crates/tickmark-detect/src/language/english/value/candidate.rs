//! What detectors propose, and the one place where overlaps are settled.

use tickmark_core::{TextRange, ValueKind};

use super::time::Meaning;

/// A proposal of one detector.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub range: TextRange,
    pub meaning: Content,
}

impl Candidate {
    /// Whether it is a time of some kind.
    pub fn is_time(&self) -> bool {
        match &self.meaning {
            Content::Time(_) => true,
            Content::Figure { kind, .. } => kind.is_temporal(),
        }
    }
}

/// What a proposal means.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A time, placed in the calendar once overlaps are settled.
    Time(Meaning),
    /// A figure of some kind.
    Figure {
        kind: ValueKind,
        value: String,
        unit: Option<String>,
        reason: &'static str,
    },
}

/// Of proposals that overlap the longest wins, of equals the first. `found` is in order of its
/// starts; so is the result.
pub(super) fn settle(found: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        match kept.last_mut() {
            Some(last) if last.range.overlaps(candidate.range) => {
                if candidate.range.len() > last.range.len() {
                    *last = candidate;
                }
            }
            _ => kept.push(candidate),
        }
    }
    kept
}
