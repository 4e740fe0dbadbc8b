//! A new revision of an article: every claim finds its words again or is shown as orphaned, and
//! what the engine newly finds is proposed. The reviewer's work stays as it is.

mod edited;
mod found;
mod proposals;
mod redated;
mod reread;

use std::collections::HashMap;

use tickmark_core::id::RevisionId;
use tickmark_core::{AnchorState, ClaimState, Detail, Document, TextRange};
use tickmark_store::{AnchorRecord, ClaimRecord, DetailRecord};

use crate::claim_parts::ClaimParts;
use crate::range_index::likeness;
use crate::rows::{Found, RowMaker, Rows};
use crate::stretch::{Engine, SAME_CLAIM};

pub(crate) use edited::document_of_edit;
pub(crate) use found::LastSeen;
pub(crate) use redated::{Redated, redate};
pub(crate) use reread::{Reread, reread};

/// What a new revision is made from.
pub(crate) struct Before<'a> {
    /// The document of the revision before.
    pub document: &'a Document,
    /// What the engine found in it.
    pub engine: &'a Engine,
    /// Every claim, dismissed ones too, with the anchors of the revision before.
    pub claims: &'a [ClaimParts],
    /// Where orphaned claims were seen last.
    pub last_seen: &'a LastSeen,
}

/// The rows that make a new revision.
pub(crate) struct Redraft {
    /// Rows to add.
    pub rows: Rows,
    /// Claims whose restatement follows their changed words.
    pub claims: Vec<ClaimRecord>,
    /// Details whose value follows their changed words.
    pub details: Vec<DetailRecord>,
}

/// Carries every claim into the new revision and proposes what is new in it.
pub(crate) fn redraft(
    before: &Before<'_>,
    document: &Document,
    new: &Engine,
    mut maker: RowMaker<'_>,
) -> Redraft {
    let old = before.engine;
    let found = found::claims(before, &document.text);
    maker.blocks(document);
    let mut carried = Carried {
        before,
        old,
        new,
        maker,
        claims: Vec::new(),
        details: Vec::new(),
    };
    for (parts, found) in before.claims.iter().zip(&found) {
        carried.carry(parts, *found);
    }
    let taken = found.iter().flatten().map(|found| found.range);
    for claim in proposals::new_claims(before, old, new, taken.collect()) {
        carried.maker.proposal(new, claim);
    }
    Redraft {
        rows: carried.maker.rows,
        claims: carried.claims,
        details: carried.details,
    }
}

struct Carried<'a, 'b> {
    before: &'a Before<'a>,
    old: &'a Engine,
    new: &'a Engine,
    maker: RowMaker<'b>,
    claims: Vec<ClaimRecord>,
    details: Vec<DetailRecord>,
}

impl Carried<'_, '_> {
    fn carry(&mut self, parts: &ClaimParts, found: Option<Found>) {
        let Some(last) = parts.anchor() else {
            return;
        };
        let Some(found) = found else {
            parts
                .anchors
                .iter()
                .for_each(|last| self.maker.orphan(last));
            return;
        };
        self.maker
            .anchor(parts.id(), None, still_changed(parts, last, found));
        match last.range {
            Some(was) if found.state != AnchorState::Changed => {
                self.shift_details(parts, was, found);
            }
            was => {
                self.follow_words(parts, was, found.range);
                self.find_details(parts, found);
            }
        }
    }

    /// The words are the same, so each detail stands as far into them as before.
    fn shift_details(&mut self, parts: &ClaimParts, was: TextRange, found: Found) {
        for detail in &parts.details {
            let Some(anchor) = parts.detail_anchor(&detail.detail_id) else {
                continue;
            };
            match anchor.range.filter(|range| was.contains(*range)) {
                Some(range) => {
                    let start = range.start() - was.start() + found.range.start();
                    let range = TextRange::new(start, start + range.len());
                    let id = Some(detail.detail_id.clone());
                    self.maker.anchor(parts.id(), id, Found { range, ..found });
                }
                None => self.maker.orphan(anchor),
            }
        }
    }

    /// A restatement the reviewer never touched follows the words.
    fn follow_words(&mut self, parts: &ClaimParts, was: Option<TextRange>, is: TextRange) {
        let untouched =
            was.is_some_and(|was| self.old.describe(was).restatement == parts.claim.restatement);
        let fresh = self.new.describe(is).restatement;
        if untouched && fresh != parts.claim.restatement {
            self.claims.push(ClaimRecord {
                restatement: fresh,
                content_key: self.new.content_key(is),
                ..parts.claim.clone()
            });
        }
    }

    /// Details of changed words: those found again keep their row, words that came are added, and
    /// details whose words are gone are kept as orphans.
    fn find_details(&mut self, parts: &ClaimParts, found: Found) {
        let anchors: Vec<&AnchorRecord> = parts
            .details
            .iter()
            .filter_map(|detail| parts.detail_anchor(&detail.detail_id))
            .collect();
        let places = found::details(self.before, self.new.text(), &anchors, found.range);
        let mut taken = Vec::new();
        let fresh = self.new.describe(found.range).details;
        for (anchor, place) in anchors.into_iter().zip(places) {
            match place {
                Some(place) => {
                    taken.push(place.range);
                    let id = anchor.detail_id.clone();
                    self.maker.anchor(parts.id(), id, place);
                    self.follow_value(parts, anchor, place, &fresh);
                }
                None => self.maker.orphan(anchor),
            }
        }
        let mut number = parts
            .details
            .iter()
            .map(|d| d.number + 1)
            .max()
            .unwrap_or(0);
        for detail in fresh {
            if taken.iter().all(|range| !range.overlaps(detail.range)) {
                self.maker.detail(parts.id(), number, &detail);
                number += 1;
            }
        }
    }

    fn follow_value(
        &mut self,
        parts: &ClaimParts,
        anchor: &AnchorRecord,
        place: Found,
        fresh: &[Detail],
    ) {
        let detail = parts
            .details
            .iter()
            .find(|detail| Some(&detail.detail_id) == anchor.detail_id.as_ref());
        let now = fresh
            .iter()
            .find(|fresh| likeness(fresh.range, place.range) >= SAME_CLAIM);
        if let (Some(detail), Some(now)) = (detail, now)
            && detail.value != now.value
        {
            self.details.push(DetailRecord {
                value: now.value.clone(),
                reason: now.reason.clone(),
                ..detail.clone()
            });
        }
    }
}

/// Words that were changed under a reviewer's work stay marked until the reviewer has looked: one
/// more revision does not make them right.
fn still_changed(parts: &ClaimParts, last: &AnchorRecord, found: Found) -> Found {
    let unseen = last.state == AnchorState::Changed && parts.claim.state == ClaimState::Accepted;
    if unseen {
        Found {
            state: AnchorState::Changed,
            score: last.score.min(found.score),
            ..found
        }
    } else {
        found
    }
}

/// Ranges by the revision they belong to.
type ByRevision<T> = HashMap<RevisionId, T>;
