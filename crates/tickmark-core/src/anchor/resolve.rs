//! Finding anchors again in a new text.

use super::{Anchor, AnchorState, Resolved};
use crate::text::TextRange;

/// Where each anchor of `old` stands in `new`, in the order given.
pub fn resolve(old: &str, new: &str, anchors: &[Anchor]) -> Vec<Resolved> {
    anchors
        .iter()
        .map(|anchor| resolve_one(old, new, anchor))
        .collect()
}

fn resolve_one(old: &str, new: &str, anchor: &Anchor) -> Resolved {
    if anchor.exact.is_empty() {
        return Resolved::ORPHANED;
    }
    if old == new && anchor.range.get(new) == Some(&anchor.exact) {
        return found(anchor.range, AnchorState::Exact);
    }
    let mut places = memchr::memmem::find_iter(new.as_bytes(), anchor.exact.as_bytes());
    match (places.next(), places.next()) {
        (Some(at), None) => {
            let range = TextRange::from_usize(at, at + anchor.exact.len());
            found(range, AnchorState::Exact)
        }
        _ => Resolved::ORPHANED,
    }
}

fn found(range: TextRange, state: AnchorState) -> Resolved {
    Resolved {
        range: Some(range),
        state,
        score: 1.0,
    }
}
