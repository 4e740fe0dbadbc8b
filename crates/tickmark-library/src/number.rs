//! Claims are numbered in text order; orphaned ones come last, dismissed ones have no number.

use std::cmp::Reverse;
use std::collections::HashMap;

use tickmark_core::id::ClaimId;
use tickmark_core::{ClaimState, TextRange};
use tickmark_store::{AnchorRecord, ClaimRecord};

/// Where a claim stands among the others: wider claims before those inside them.
pub(crate) type Place = (bool, u32, Reverse<u32>, ClaimId);

/// The place of a claim.
pub(crate) fn place(range: Option<TextRange>, claim: &ClaimId) -> Place {
    match range {
        Some(range) => (false, range.start(), Reverse(range.end()), claim.clone()),
        None => (true, 0, Reverse(0), claim.clone()),
    }
}

/// The number of every claim that is not dismissed.
pub(crate) fn numbers(claims: &[ClaimRecord], anchors: &[AnchorRecord]) -> HashMap<ClaimId, u32> {
    let ranges: HashMap<&ClaimId, Option<TextRange>> = anchors
        .iter()
        .filter(|anchor| anchor.detail_id.is_none())
        .map(|anchor| (&anchor.claim_id, anchor.range))
        .collect();
    let mut places: Vec<Place> = claims
        .iter()
        .filter(|claim| claim.state != ClaimState::Dismissed)
        .map(|claim| {
            let range = ranges.get(&claim.claim_id).copied().flatten();
            place(range, &claim.claim_id)
        })
        .collect();
    places.sort();
    (1..)
        .zip(places)
        .map(|(number, (.., claim))| (claim, number))
        .collect()
}
