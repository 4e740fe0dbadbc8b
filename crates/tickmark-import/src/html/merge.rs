//! What two extractors kept, as one: a paragraph both keep is sure, one only one of them keeps is
//! doubtful.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use tickmark_core::Keep;

use super::extractors::Kept;
use crate::part::Part;
use crate::roles::fold;

/// A part is in the other text when so many tenths of its three-word runs are.
const ENOUGH_TENTHS: usize = 8;
/// The two texts are compared so many parts ahead.
const LOOK_AHEAD: usize = 40;

/// Everything either extractor kept, in reading order.
pub(super) fn merge(kept: Kept) -> Vec<Part> {
    let (first, second) = (kept.readability, kept.trafilatura);
    if first.is_empty() || second.is_empty() {
        return if first.is_empty() { second } else { first };
    }
    let in_first = Words::of(&first);
    let in_second = Words::of(&second);
    let mut merged: Vec<Part> = first
        .into_iter()
        .map(|part| Part {
            keep: sure(in_second.hold(&part.text)),
            ..part
        })
        .collect();
    insert_rest(&mut merged, second, &in_first);
    merged
}

fn sure(both: bool) -> Keep {
    if both { Keep::Sure } else { Keep::Doubtful }
}

/// Parts only the second list has go after what they follow there.
fn insert_rest(merged: &mut Vec<Part>, rest: Vec<Part>, in_first: &Words) {
    let mut at = 0;
    for part in rest {
        if in_first.hold(&part.text) {
            at = after(merged, at, &part);
        } else {
            let keep = Keep::Doubtful;
            merged.insert(at, Part { keep, ..part });
            at += 1;
        }
    }
}

/// The place after the last of the next parts that `part` holds; it may hold several.
fn after(merged: &[Part], at: usize, part: &Part) -> usize {
    let words = Words::of(std::slice::from_ref(part));
    let mut ahead = merged.iter().enumerate().skip(at).take(LOOK_AHEAD);
    ahead
        .rfind(|(_, other)| words.hold(&other.text))
        .map_or(at, |(found, _)| found + 1)
}

/// The words of a whole text, ready to be asked for parts of it.
pub(super) struct Words {
    runs: HashSet<[u64; 3]>,
    short: HashSet<Vec<u64>>,
}

impl Words {
    pub(super) fn of(parts: &[Part]) -> Self {
        let words: Vec<u64> = parts.iter().flat_map(|p| hashes(&p.text)).collect();
        Self {
            runs: words.windows(3).map(|w| [w[0], w[1], w[2]]).collect(),
            short: parts.iter().map(|p| hashes(&p.text)).collect(),
        }
    }

    pub(super) fn hold(&self, text: &str) -> bool {
        let words = hashes(text);
        if words.len() < 3 {
            return self.short.contains(&words);
        }
        let found = words
            .windows(3)
            .filter(|w| self.runs.contains(&[w[0], w[1], w[2]]))
            .count();
        found * 10 >= (words.len() - 2) * ENOUGH_TENTHS
    }
}

fn hashes(text: &str) -> Vec<u64> {
    fold(text)
        .into_iter()
        .map(|word| {
            let mut hasher = DefaultHasher::new();
            word.hash(&mut hasher);
            hasher.finish()
        })
        .collect()
}
