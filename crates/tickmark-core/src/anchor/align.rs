//! Which word of the old text is which word of the new one.
//!
//! Equal paragraphs are matched first, then equal words in what is left between them.
//! Then matches slide to where sentences begin, so that an inserted sentence is inserted whole.

use std::ops::Range;

use super::matching::{Run, matching_runs};
use super::words::{Vocabulary, Words};

/// How far an insertion may slide to begin where a sentence begins.
const SLIDE: usize = 64;

/// The words of two texts, matched in order.
pub(super) struct Alignment {
    forward: Vec<Option<usize>>,
    backward: Vec<Option<usize>>,
    /// For each old word the new word after the nearest match before it.
    near: Vec<usize>,
}

impl Alignment {
    pub(super) fn new(old: &Words<'_>, new: &Words<'_>) -> Self {
        let mut forward = vec![None; old.ids.len()];
        for run in word_runs(old, new) {
            for (slot, to) in forward
                .iter_mut()
                .skip(run.old)
                .take(run.len)
                .zip(run.new..)
            {
                *slot = Some(to);
            }
        }
        slide(&mut forward, &old.ids, new);
        let mut backward = inverse(&forward, new.ids.len());
        slide(&mut backward, &new.ids, old);
        let forward = inverse(&backward, old.ids.len());
        let near = forward
            .iter()
            .scan(0, |near, to| {
                *near = to.map_or(*near, |to| to + 1);
                Some(*near)
            })
            .collect();
        Self {
            forward,
            backward,
            near,
        }
    }

    /// The new word an old word became.
    pub(super) fn of_old(&self, word: usize) -> Option<usize> {
        self.forward.get(word).copied().flatten()
    }

    /// The old word a new word was.
    pub(super) fn of_new(&self, word: usize) -> Option<usize> {
        self.backward.get(word).copied().flatten()
    }

    /// The new word beside which `word` of the old text stood.
    pub(super) fn near(&self, word: usize) -> usize {
        self.near.get(word).copied().unwrap_or_default()
    }
}

fn inverse(forward: &[Option<usize>], len: usize) -> Vec<Option<usize>> {
    let mut backward = vec![None; len];
    for (at, to) in forward.iter().enumerate() {
        if let Some(slot) = to.and_then(|to| backward.get_mut(to)) {
            *slot = Some(at);
        }
    }
    backward
}

fn word_runs(old: &Words<'_>, new: &Words<'_>) -> Vec<Run> {
    let mut vocabulary = Vocabulary::default();
    let old_lines = old.paragraphs(&mut vocabulary);
    let new_lines = new.paragraphs(&mut vocabulary);
    let lines = matching_runs(&old_lines.ids, &new_lines.ids);
    let end = Run {
        old: old_lines.ids.len(),
        new: new_lines.ids.len(),
        len: 0,
    };
    let mut runs = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    for line in lines.into_iter().chain([end]) {
        let (old_start, new_start) = (
            old_lines.first_word(line.old),
            new_lines.first_word(line.new),
        );
        runs.extend(runs_between(old, old_at..old_start, new, new_at..new_start));
        (old_at, new_at) = (
            old_lines.first_word(line.old + line.len),
            new_lines.first_word(line.new + line.len),
        );
        runs.push(Run {
            old: old_start,
            new: new_start,
            len: old_at - old_start,
        });
    }
    runs
}

fn runs_between(
    old: &Words<'_>,
    old_part: Range<usize>,
    new: &Words<'_>,
    new_part: Range<usize>,
) -> Vec<Run> {
    let old_ids = old.ids.get(old_part.clone()).unwrap_or_default();
    let new_ids = new.ids.get(new_part.clone()).unwrap_or_default();
    let mut runs = matching_runs(old_ids, new_ids);
    for run in &mut runs {
        run.old += old_part.start;
        run.new += new_part.start;
    }
    runs
}

/// Between two neighbours of one text that are parted in the other, the insertion can often begin
/// at several words: "The cat sat. [The dog ran.] The cat slept" or "The [cat sat. The] cat …".
/// It is moved to where it begins and ends with a sentence.
fn slide(map: &mut [Option<usize>], from: &[u32], to: &Words<'_>) {
    for at in 1..map.len() {
        if let (Some(left), Some(right)) = (value(map, at - 1), value(map, at))
            && right > left + 1
        {
            slide_one(map, from, to, at);
        }
    }
}

fn value(map: &[Option<usize>], at: usize) -> Option<usize> {
    map.get(at).copied().flatten()
}

/// Moves the insertion before `at`. Its length stays; the words it passes change sides.
fn slide_one(map: &mut [Option<usize>], from: &[u32], to: &Words<'_>, at: usize) {
    let (Some(left), Some(right)) = (value(map, at - 1), value(map, at)) else {
        return;
    };
    let gap = right - left - 1;
    let worth = |last: usize| to.pause_after(last) as u8 + to.pause_after(last + gap) as u8;
    let same = |word: usize, place: usize| from.get(word) == to.ids.get(place);
    let mut best = (worth(left), at);
    let mut offer = |worth: u8, edge: usize| {
        if worth > best.0 {
            best = (worth, edge);
        }
    };
    for step in 1..SLIDE.min(at).min(left + 1) {
        let (word, place) = (at - step, left + 1 - step);
        if value(map, word - 1) != Some(place - 1) || !same(word, place + gap) {
            break;
        }
        offer(worth(place - 1), word);
    }
    for step in 0..SLIDE {
        let (word, place) = (at + step, right + step);
        if value(map, word + 1) != Some(place + 1) || !same(word, place - gap) {
            break;
        }
        offer(worth(place - gap), word + 1);
    }
    let edge = best.1;
    for slot in map.iter_mut().take(at).skip(edge).flatten() {
        *slot += gap;
    }
    for slot in map.iter_mut().take(edge).skip(at).flatten() {
        *slot -= gap;
    }
}
