//! The one place where overlapping candidates are settled.

use std::collections::HashSet;

use tickmark_core::ClaimKind;

use super::draft::Draft;

/// Two candidates that share this much of their stretch are the same claim.
const SAME_SHARE: f64 = 0.85;

/// Candidates in text order, without doubles: of two that cover nearly the same words the one with
/// more details stays, and a caption that repeats an earlier one word for word is dropped.
pub fn settle(mut drafts: Vec<Draft>) -> Vec<Draft> {
    drafts.sort_by_key(|d| (d.range.start(), std::cmp::Reverse(d.range.end())));
    let mut kept: Vec<Draft> = Vec::with_capacity(drafts.len());
    let mut seen = HashSet::new();
    for draft in drafts {
        if draft.range.is_empty() || draft.details.is_empty() {
            continue;
        }
        if !seen.insert((draft.range.start(), draft.range.end())) {
            continue;
        }
        let rival = kept
            .iter_mut()
            .rev()
            .take(8)
            .find(|other| same(other, &draft));
        match rival {
            Some(other)
                if draft.details.len() > other.details.len() && draft.kind == other.kind =>
            {
                *other = draft
            }
            Some(_) => {}
            None => kept.push(draft),
        }
    }
    kept
}

fn same(a: &Draft, b: &Draft) -> bool {
    // What is said inside a quotation is another claim than that it was said.
    if (a.kind == ClaimKind::Quote) != (b.kind == ClaimKind::Quote) {
        return false;
    }
    let Some(shared) = a.range.intersect(b.range) else {
        return false;
    };
    let longest = f64::from(a.range.len().max(b.range.len()));
    f64::from(shared.len()) / longest >= SAME_SHARE
}
