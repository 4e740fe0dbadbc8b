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

/// Everything either extractor kept, in reading order. Each part is taken apart once, and parts
/// are only ever appended, so that a page costs what its length costs.
pub(super) fn merge(kept: Kept) -> Vec<Part> {
    let (first, second) = (kept.readability, kept.trafilatura);
    if first.is_empty() || second.is_empty() {
        return if first.is_empty() { second } else { first };
    }
    let (first, second) = (hashed(first), hashed(second));
    let in_first = Words::of_hashes(first.iter().map(|(_, words)| words));
    let in_second = Words::of_hashes(second.iter().map(|(_, words)| words));
    let places = places(&first, &second, &in_first);
    let mut rest = second.into_iter().zip(places).peekable();
    let mut merged = Vec::new();
    for (at, (part, words)) in (0..).zip(first) {
        while let Some((only, _)) = rest.next_if(|(_, place)| *place <= at) {
            merged.extend(doubtful(only, &in_first));
        }
        let keep = if in_second.hold(&words) {
            Keep::Sure
        } else {
            Keep::Doubtful
        };
        merged.push(Part { keep, ..part });
    }
    merged.extend(rest.filter_map(|(only, _)| doubtful(only, &in_first)));
    merged
}

/// A part with its words.
type Hashed = (Part, Vec<u64>);

fn hashed(parts: Vec<Part>) -> Vec<Hashed> {
    let with_words = |part: Part| {
        let words = hashes(&part.text);
        (part, words)
    };
    parts.into_iter().map(with_words).collect()
}

/// A part of the second list that the first has not.
fn doubtful((part, words): Hashed, in_first: &Words) -> Option<Part> {
    let keep = Keep::Doubtful;
    (!in_first.hold(&words)).then_some(Part { keep, ..part })
}

/// Before which part of the first list each part of the second goes: after what it follows there.
fn places(first: &[Hashed], second: &[Hashed], in_first: &Words) -> Vec<usize> {
    let mut at = 0;
    second
        .iter()
        .map(|(_, words)| {
            if in_first.hold(words) {
                at = after(first, at, words);
            }
            at
        })
        .collect()
}

/// The place after the last of the next parts that `words` hold; they may hold several.
fn after(first: &[Hashed], at: usize, words: &Vec<u64>) -> usize {
    let words = Words::of_hashes([words].into_iter());
    let mut ahead = first.iter().enumerate().skip(at).take(LOOK_AHEAD);
    ahead
        .rfind(|(_, (_, other))| words.hold(other))
        .map_or(at, |(found, _)| found + 1)
}

/// The words of a whole text, ready to be asked for parts of it.
pub(super) struct Words {
    runs: HashSet<[u64; 3]>,
    short: HashSet<Vec<u64>>,
}

impl Words {
    /// The words of texts that follow one another.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let words: Vec<Vec<u64>> = texts.map(hashes).collect();
        Self::of_hashes(words.iter())
    }

    fn of_hashes<'w>(parts: impl Iterator<Item = &'w Vec<u64>> + Clone) -> Self {
        let words: Vec<u64> = parts.clone().flatten().copied().collect();
        Self {
            runs: words.windows(3).map(|w| [w[0], w[1], w[2]]).collect(),
            short: parts.cloned().collect(),
        }
    }

    /// Whether nearly all of `text` stands in it.
    pub(super) fn hold_text(&self, text: &str) -> bool {
        self.hold(&hashes(text))
    }

    fn hold(&self, words: &[u64]) -> bool {
        if words.len() < 3 {
            return self.short.contains(words);
        }
        let most_missing = (words.len() - 2) * (10 - ENOUGH_TENTHS) / 10;
        let missing = words
            .windows(3)
            .filter(|w| !self.runs.contains(&[w[0], w[1], w[2]]));
        missing.take(most_missing + 1).count() <= most_missing
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
