//! Matching two rows of numbers in order.
//!
//! Items that stand once in both rows are matched first, and the stretches between them in turn
//! (patience); what is left is matched by the shortest edit where it is small, and not at all
//! where it is large, so that no input takes quadratic time.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Product of lengths up to which the shortest edit is looked for.
const SMALL: usize = 250_000;
/// Rounds of looking for unique items inside what the round before left over.
const ROUNDS: u32 = 10;

/// A stretch of equal items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) old: usize,
    pub(super) new: usize,
    pub(super) len: usize,
}

/// The matching stretches of two rows, in order and without overlap.
pub(super) fn matching_runs(old: &[u32], new: &[u32]) -> Vec<Run> {
    let mut runs = Vec::new();
    match_part(
        Part {
            old,
            new,
            old_at: 0,
            new_at: 0,
        },
        ROUNDS,
        &mut runs,
    );
    runs
}

#[derive(Clone, Copy)]
struct Part<'a> {
    old: &'a [u32],
    new: &'a [u32],
    old_at: usize,
    new_at: usize,
}

impl<'a> Part<'a> {
    fn slice(self, old: std::ops::Range<usize>, new: std::ops::Range<usize>) -> Self {
        Self {
            old: self.old.get(old.clone()).unwrap_or_default(),
            new: self.new.get(new.clone()).unwrap_or_default(),
            old_at: self.old_at + old.start,
            new_at: self.new_at + new.start,
        }
    }

    fn run(self, old: usize, new: usize, len: usize) -> Run {
        Run {
            old: self.old_at + old,
            new: self.new_at + new,
            len,
        }
    }
}

fn match_part(part: Part<'_>, rounds: u32, runs: &mut Vec<Run>) {
    let head = equal_items(part.old.iter(), part.new.iter());
    let rest = part.slice(head..part.old.len(), head..part.new.len());
    let tail = equal_items(rest.old.iter().rev(), rest.new.iter().rev());
    let middle = rest.slice(0..rest.old.len() - tail, 0..rest.new.len() - tail);
    if head > 0 {
        runs.push(part.run(0, 0, head));
    }
    match_middle(middle, rounds, runs);
    if tail > 0 {
        runs.push(rest.run(middle.old.len(), middle.new.len(), tail));
    }
}

fn equal_items<'a>(
    old: impl Iterator<Item = &'a u32>,
    new: impl Iterator<Item = &'a u32>,
) -> usize {
    old.zip(new).take_while(|(a, b)| a == b).count()
}

fn match_middle(part: Part<'_>, rounds: u32, runs: &mut Vec<Run>) {
    if part.old.is_empty() || part.new.is_empty() {
        return;
    }
    let fixed = if rounds == 0 {
        Vec::new()
    } else {
        unique_in_both(part)
    };
    if fixed.is_empty() {
        shortest_edit(part, runs);
        return;
    }
    let (mut old_at, mut new_at) = (0, 0);
    for (old, new) in fixed {
        match_part(part.slice(old_at..old, new_at..new), rounds - 1, runs);
        runs.push(part.run(old, new, 1));
        (old_at, new_at) = (old + 1, new + 1);
    }
    let end = part.slice(old_at..part.old.len(), new_at..part.new.len());
    match_part(end, rounds - 1, runs);
}

fn shortest_edit(part: Part<'_>, runs: &mut Vec<Run>) {
    if part.old.len().saturating_mul(part.new.len()) > SMALL {
        return;
    }
    for op in capture_diff_slices(Algorithm::Myers, part.old, part.new) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        {
            runs.push(part.run(old_index, new_index, len));
        }
    }
}

/// Items that stand once in either row, thinned out to the longest series in the same order.
fn unique_in_both(part: Part<'_>) -> Vec<(usize, usize)> {
    let mut seen: HashMap<u32, (Seen, Seen)> = HashMap::new();
    for (at, id) in part.old.iter().enumerate() {
        let entry = seen.entry(*id).or_default();
        entry.0 = entry.0.again(at);
    }
    for (at, id) in part.new.iter().enumerate() {
        if let Some(entry) = seen.get_mut(id) {
            entry.1 = entry.1.again(at);
        }
    }
    let mut pairs: Vec<(usize, usize)> = seen
        .into_values()
        .filter_map(|(old, new)| Some((old.once()?, new.once()?)))
        .collect();
    pairs.sort_unstable();
    longest_rising(&pairs)
}

#[derive(Clone, Copy, Default)]
enum Seen {
    #[default]
    Never,
    Once(usize),
    Often,
}

impl Seen {
    fn again(self, at: usize) -> Self {
        match self {
            Self::Never => Self::Once(at),
            _ => Self::Often,
        }
    }

    fn once(self) -> Option<usize> {
        match self {
            Self::Once(at) => Some(at),
            _ => None,
        }
    }
}

/// The longest series of pairs that rises in the second place too (patience sorting).
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut piles: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let second = |at: usize| pairs.get(at).map_or(0, |pair| pair.1);
    for (at, pair) in pairs.iter().enumerate() {
        let pile = piles.partition_point(|top| second(*top) < pair.1);
        before.push(
            pile.checked_sub(1)
                .and_then(|pile| piles.get(pile))
                .copied(),
        );
        match piles.get_mut(pile) {
            Some(top) => *top = at,
            None => piles.push(at),
        }
    }
    let mut series = Vec::with_capacity(piles.len());
    let mut next = piles.last().copied();
    while let Some(at) = next {
        series.extend(pairs.get(at));
        next = before.get(at).copied().flatten();
    }
    series.reverse();
    series
}
