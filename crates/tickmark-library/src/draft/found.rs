//! Where the words of claims and details went.

use tickmark_core::{Anchor, AnchorState, TextRange, anchor};
use tickmark_store::AnchorRecord;

use super::{Before, ByRevision};
use crate::rows::Found;

/// Orphaned claims and the texts they were seen in last, by claim in the order of the claims.
#[derive(Default)]
pub(crate) struct LastSeen {
    /// Index of the claim, and its last anchor that had a range.
    pub anchors: Vec<(usize, AnchorRecord)>,
    /// Texts of the revisions those anchors belong to.
    pub texts: ByRevision<String>,
}

/// For each claim, where its words stand in the new text.
pub(super) fn claims(before: &Before<'_>, text: &str) -> Vec<Option<Found>> {
    let mut found: Vec<Option<Found>> = vec![None; before.claims.len()];
    let seen: Vec<(usize, &AnchorRecord)> = before
        .claims
        .iter()
        .enumerate()
        .filter_map(|(index, parts)| Some((index, parts.anchor()?)))
        .collect();
    fill(&mut found, &before.document.text, text, &seen);
    for (revision, old) in &before.last_seen.texts {
        let seen: Vec<(usize, &AnchorRecord)> = before
            .last_seen
            .anchors
            .iter()
            .filter(|(_, anchor)| anchor.revision_id == *revision)
            .map(|(index, anchor)| (*index, anchor))
            .collect();
        fill(&mut found, old, text, &seen);
    }
    found
}

fn fill(found: &mut [Option<Found>], old: &str, new: &str, anchors: &[(usize, &AnchorRecord)]) {
    let placed: Vec<(usize, Anchor)> = anchors
        .iter()
        .filter_map(|(index, row)| Some((*index, selectors(row)?)))
        .collect();
    let (indexes, anchors): (Vec<usize>, Vec<Anchor>) = placed.into_iter().unzip();
    for (index, resolved) in indexes.into_iter().zip(anchor::resolve(old, new, &anchors)) {
        if let (Some(place), Some(range)) = (found.get_mut(index), resolved.range) {
            *place = Some(Found {
                range,
                state: resolved.state,
                score: resolved.score,
            });
        }
    }
}

/// For each detail of a claim, where its words stand inside the claim's new range. Words found
/// elsewhere are not the claim's.
pub(super) fn details(
    before: &Before<'_>,
    text: &str,
    anchors: &[&AnchorRecord],
    claim: TextRange,
) -> Vec<Option<Found>> {
    let mut found = vec![None; anchors.len()];
    let numbered: Vec<(usize, &AnchorRecord)> = anchors.iter().copied().enumerate().collect();
    fill(&mut found, &before.document.text, text, &numbered);
    for (place, anchor) in found.iter_mut().zip(anchors) {
        let inside = place.filter(|found: &Found| claim.contains(found.range));
        *place = inside.or_else(|| only_place(&anchor.exact, text, claim));
    }
    found
}

/// The one place in the claim where the same words stand.
fn only_place(words: &str, text: &str, claim: TextRange) -> Option<Found> {
    if words.is_empty() {
        return None;
    }
    let mut places = claim.of(text).match_indices(words);
    let (at, _) = places.next()?;
    if places.next().is_some() {
        return None;
    }
    Some(Found {
        range: TextRange::from_usize(at, at + words.len()).shift(claim.start()),
        state: AnchorState::Moved,
        score: 1.0,
    })
}

fn selectors(row: &AnchorRecord) -> Option<Anchor> {
    Some(Anchor {
        range: row.range?,
        exact: row.exact.clone(),
        prefix: row.prefix.clone(),
        suffix: row.suffix.clone(),
    })
}
