//! What the engine finds in a new text that it did not find in the old one.

use std::collections::{HashMap, HashSet};

use tickmark_core::{Claim, ClaimState, TextRange};

use super::Before;
use crate::range_index::{RangeIndex, likeness};
use crate::stretch::{Engine, SAME_CLAIM};

/// Claims of the new text to propose: none the engine found before (the reviewer has had those in
/// hand, whole, split or merged), none on the words of a claim carried over, and none whose
/// content was dismissed.
pub(super) fn new_claims<'e>(
    before: &Before<'_>,
    old: &Engine,
    new: &'e Engine,
    taken: Vec<TextRange>,
) -> Vec<&'e Claim> {
    let mut known: HashMap<String, usize> = HashMap::new();
    for claim in old.claims() {
        *known.entry(old.content_key(claim.range)).or_default() += 1;
    }
    let dismissed: HashSet<&str> = before
        .claims
        .iter()
        .filter(|parts| parts.claim.state == ClaimState::Dismissed)
        .map(|parts| parts.claim.content_key.as_str())
        .collect();
    let taken = RangeIndex::new(taken.into_iter().map(|range| (range, ())));
    let is_taken = |range: TextRange| {
        taken
            .overlapping(range)
            .any(|(taken, ())| likeness(*taken, range) >= SAME_CLAIM)
    };
    new.claims()
        .iter()
        .filter(|claim| {
            let key = new.content_key(claim.range);
            let was_known = take_one(&mut known, &key);
            !was_known && !dismissed.contains(key.as_str()) && !is_taken(claim.range)
        })
        .collect()
}

fn take_one(known: &mut HashMap<String, usize>, key: &str) -> bool {
    match known.get_mut(key) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    }
}
