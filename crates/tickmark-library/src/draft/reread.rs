//! The same text read in another language: proposals nobody has looked at are made anew.

use std::collections::HashSet;

use tickmark_core::{ClaimState, TextRange};
use tickmark_store::{AnchorRecord, ClaimOrigin, ClaimRecord, Tx};

use crate::Result;
use crate::claim::delete_detail;
use crate::claim_parts::ClaimParts;
use crate::range_index::{RangeIndex, likeness};
use crate::rows::{RowMaker, Rows};
use crate::stretch::{Engine, SAME_CLAIM};

/// Rows that follow another reading of the text.
#[derive(Default)]
pub(crate) struct Reread {
    /// Proposals of the engine as it read before.
    gone: Vec<Gone>,
    rows: Rows,
}

struct Gone {
    claim: ClaimRecord,
    details: Vec<tickmark_store::DetailRecord>,
}

impl Reread {
    pub(crate) fn write(&self, tx: &mut Tx<'_>) -> Result<()> {
        for gone in &self.gone {
            for detail in &gone.details {
                delete_detail(tx, detail)?;
            }
            for anchor in tx.anchors_of_claim(&gone.claim.claim_id)? {
                tx.delete::<AnchorRecord>(anchor.anchor_id.as_str())?;
            }
            tx.delete::<ClaimRecord>(gone.claim.claim_id.as_str())?;
        }
        self.rows.insert(tx)
    }
}

/// Every claim the reviewer has had in hand stays, dismissed ones too; what the engine proposed and
/// nobody looked at makes room for what it proposes now.
pub(crate) fn reread(claims: &[ClaimParts], new: &Engine, mut maker: RowMaker<'_>) -> Reread {
    let (gone, kept): (Vec<&ClaimParts>, Vec<&ClaimParts>) =
        claims.iter().partition(|parts| is_untouched(parts));
    let dismissed: HashSet<&str> = kept
        .iter()
        .filter(|parts| parts.claim.state == ClaimState::Dismissed)
        .map(|parts| parts.claim.content_key.as_str())
        .collect();
    let places = kept.iter().filter_map(|parts| parts.anchor()?.range);
    let places = RangeIndex::new(places.map(|range| (range, ())));
    let is_taken = |range: TextRange| {
        places
            .overlapping(range)
            .any(|(place, ())| likeness(*place, range) >= SAME_CLAIM)
    };
    for claim in new.claims() {
        let key = new.content_key(claim.range);
        if !dismissed.contains(key.as_str()) && !is_taken(claim.range) {
            maker.proposal(new, claim);
        }
    }
    Reread {
        gone: gone
            .into_iter()
            .map(|parts| Gone {
                claim: parts.claim.clone(),
                details: parts.details.clone(),
            })
            .collect(),
        rows: maker.rows,
    }
}

/// A proposal of the engine that carries no work of the reviewer's.
fn is_untouched(parts: &ClaimParts) -> bool {
    let claim = &parts.claim;
    claim.state == ClaimState::Proposed
        && claim.origin == ClaimOrigin::Engine
        && claim.verdict.is_none()
        && claim.note.is_empty()
        && parts.evidence.is_empty()
        && parts.query.is_none()
        && parts.correction.is_none()
}
