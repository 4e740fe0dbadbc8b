//! Finding anchors again in a new text.
//!
//! The two texts are aligned word by word once. An anchor whose words all stand together in the
//! alignment is exact; one that kept most of them is changed. Otherwise its words are looked for
//! among the words of the new text that are nobody else's. What falls short is orphaned.

use std::ops::Range;

use super::align::Alignment;
use super::matching::matching_runs;
use super::occurrences::Occurrences;
use super::words::{Pause, Vocabulary, Words};
use super::{Anchor, AnchorState, Resolved};
use crate::text::TextRange;

/// Likeness from which changed words at the same place are still the anchor's.
const CHANGED: f64 = 0.55;
/// Share of its weight that an anchor must keep: with less, what is left is a remnant.
const KEPT: f64 = 0.5;
/// Likeness from which changed words at another place are: nothing but the words speaks for them.
const CHANGED_ELSEWHERE: f64 = 0.75;
/// What a word between two matched ones costs: a little, so that a far stray match is left out.
const GAP_COST: f64 = 0.2;
/// Words that need no context to be known again: a clause of this many, of this weight…
const CLAUSE_WORDS: usize = 4;
const CLAUSE_WEIGHT: f64 = 16.0;
/// … or a name that holds a word of its own.
const NAME_WORDS: usize = 2;
const NAME_WEIGHT: f64 = 8.0;
/// Characters of context that make fewer words known again.
const CONTEXT_NEEDED: usize = 10;
/// Likeness of the same words set with other spaces, such as "re-elected" and "re- elected".
const RESPACED: f64 = 0.99;
/// Words on either side of a short anchor that must not all have gone when it stays in place.
const NEIGHBOURS: usize = 8;
/// A word that stands more often than this says little about where a passage went.
const SEED_OCCURRENCES: usize = 32;
/// Longest passage, in words, that is looked for elsewhere with changes.
const LONGEST_SEARCH: usize = 2_000;

/// Where each anchor of `old` stands in `new`, in the order given.
pub fn resolve(old: &str, new: &str, anchors: &[Anchor]) -> Vec<Resolved> {
    if anchors.is_empty() {
        return Vec::new();
    }
    if old == new && anchors.iter().all(|anchor| fits(old, anchor)) {
        let unmoved = |anchor: &Anchor| Resolved::found(anchor.range, AnchorState::Exact, 1.0);
        return anchors.iter().map(unmoved).collect();
    }
    let search = Search::new(old, new);
    anchors
        .iter()
        .map(|anchor| search.resolve(anchor))
        .collect()
}

fn fits(text: &str, anchor: &Anchor) -> bool {
    !anchor.exact.is_empty() && anchor.range.get(text) == Some(&anchor.exact)
}

struct Search<'t> {
    old: Words<'t>,
    new: Words<'t>,
    alignment: Alignment,
    in_old: Occurrences,
    in_new: Occurrences,
}

/// Words of the new text that answer an anchor.
struct Fit {
    words: Range<usize>,
    score: f64,
}

impl<'t> Search<'t> {
    fn new(old: &'t str, new: &'t str) -> Self {
        let mut vocabulary = Vocabulary::default();
        let old = Words::new(old, &mut vocabulary);
        let new = Words::new(new, &mut vocabulary);
        Self {
            alignment: Alignment::new(&old, &new),
            in_old: Occurrences::new(&old.ids, vocabulary.len()),
            in_new: Occurrences::new(&new.ids, vocabulary.len()),
            old,
            new,
        }
    }

    fn resolve(&self, anchor: &Anchor) -> Resolved {
        let Some(place) = self.place_in_old(anchor) else {
            return Resolved::ORPHANED;
        };
        let span = self.old.within(place);
        if span.is_empty() {
            return Resolved::ORPHANED;
        }
        if let Some(start) = self.kept_whole(&span) {
            return self.same_words(place, &span, start, AnchorState::Exact);
        }
        if let Some(start) = self.moved(anchor, &span) {
            return self.same_words(place, &span, start, AnchorState::Moved);
        }
        let best = match (self.changed_here(&span), self.changed_elsewhere(&span)) {
            (Some(here), Some(there)) if there.score > here.score => Some(there),
            (here, there) => here.or(there),
        };
        best.map_or(Resolved::ORPHANED, |fit| {
            Resolved::found(self.new.cover(fit.words), AnchorState::Changed, fit.score)
        })
    }

    /// Where the anchor stands in the old text: at its range, or, when that is out of step with
    /// the text, at the one place where its words stand.
    fn place_in_old(&self, anchor: &Anchor) -> Option<TextRange> {
        if fits(self.old.text, anchor) {
            return Some(anchor.range);
        }
        if anchor.exact.is_empty() {
            return None;
        }
        let mut places = memchr::memmem::find_iter(self.old.text.as_bytes(), &anchor.exact);
        match (places.next(), places.next()) {
            (Some(at), None) => Some(TextRange::from_usize(at, at + anchor.exact.len())),
            _ => None,
        }
    }

    /// The new word at which the words of `span` begin, when all of them stand together.
    fn kept_whole(&self, span: &Range<usize>) -> Option<usize> {
        let start = self.alignment.of_old(span.start)?;
        let together = span
            .clone()
            .zip(start..)
            .all(|(old, new)| self.alignment.of_old(old) == Some(new));
        (together && (self.is_distinct(span) || self.has_neighbours(span, start))).then_some(start)
    }

    /// Whether the words are known again without their context: a clause, or a name with a word
    /// in it that stands once in either text.
    fn is_distinct(&self, span: &Range<usize>) -> bool {
        let weight = self.old.weights(span.clone());
        let clause = span.len() >= CLAUSE_WORDS && weight >= CLAUSE_WEIGHT;
        let name = span.len() >= NAME_WORDS && weight >= NAME_WEIGHT;
        clause || name && span.clone().any(|word| self.is_unique(word))
    }

    fn is_unique(&self, word: usize) -> bool {
        let id = self.old.ids.get(word);
        self.in_old.of(id).len() == 1 && self.in_new.of(id).len() == 1
    }

    /// Whether a quarter of the words around `span` are still around `start`: "43" in a rewritten
    /// sentence is not the "43" that was checked.
    fn has_neighbours(&self, span: &Range<usize>, start: usize) -> bool {
        let before = span.start.saturating_sub(NEIGHBOURS)..span.start;
        let after = span.end..(span.end + NEIGHBOURS).min(self.old.ids.len());
        let near = start.saturating_sub(2 * NEIGHBOURS)..start + span.len() + 2 * NEIGHBOURS;
        let all = before.len() + after.len();
        let kept = before
            .chain(after)
            .filter_map(|old| self.alignment.of_old(old))
            .filter(|new| near.contains(new))
            .count();
        kept * 4 >= all
    }

    fn same_words(
        &self,
        place: TextRange,
        span: &Range<usize>,
        start: usize,
        state: AnchorState,
    ) -> Resolved {
        let (old, new) = (
            self.old.cover(span.clone()),
            self.new.cover(start..start + span.len()),
        );
        // A place may begin or end inside a word, or in the white space around it.
        let head = place.start().saturating_sub(old.start());
        let tail = old.end().saturating_sub(place.end());
        let range = TextRange::new(new.start() + head, new.end().saturating_sub(tail));
        if same_but_for_spaces(place.of(self.old.text), range.of(self.new.text)) {
            Resolved::found(range, state, 1.0)
        } else {
            Resolved::found(range, AnchorState::Changed, RESPACED)
        }
    }

    /// The same words elsewhere, where they are nobody else's.
    fn moved(&self, anchor: &Anchor, span: &Range<usize>) -> Option<usize> {
        let words = self.old.ids.get(span.clone())?;
        let key = span
            .clone()
            .min_by_key(|word| self.in_new.of(self.old.ids.get(*word)).len())?;
        let near = self.alignment.near(span.start) + (key - span.start);
        let mut best: Option<(usize, usize)> = None;
        for at in self.in_new.nearest(self.old.ids.get(key), near) {
            let Some(start) = at.checked_sub(key - span.start) else {
                continue;
            };
            let end = start + words.len();
            if self.new.ids.get(start..end) != Some(words) || self.is_taken(start..end, span) {
                continue;
            }
            let context = self.context(anchor, start..end);
            if best.is_none_or(|(most, _)| context > most) {
                best = Some((context, start));
            }
        }
        let (context, start) = best?;
        (self.is_distinct(span) || context >= CONTEXT_NEEDED).then_some(start)
    }

    /// Whether these words of the new text are, one after the other, words of the old text from
    /// outside `span`: another occurrence of the same words, not this one.
    fn is_taken(&self, words: Range<usize>, span: &Range<usize>) -> bool {
        let Some(first) = self.alignment.of_new(words.start) else {
            return false;
        };
        first != span.start
            && words
                .zip(first..)
                .all(|(new, old)| self.alignment.of_new(new) == Some(old))
    }

    fn belongs_elsewhere(&self, word: usize, span: &Range<usize>) -> bool {
        self.alignment
            .of_new(word)
            .is_some_and(|old| !span.contains(&old))
    }

    /// How many characters around `words` are as the anchor remembers them.
    fn context(&self, anchor: &Anchor, words: Range<usize>) -> usize {
        let range = self.new.cover(words);
        let before = self
            .new
            .text
            .get(..range.start() as usize)
            .unwrap_or_default();
        let after = self
            .new
            .text
            .get(range.end() as usize..)
            .unwrap_or_default();
        same(before.chars().rev(), anchor.prefix.chars().rev())
            + same(after.chars(), anchor.suffix.chars())
    }

    /// What became of the words where they stood.
    fn changed_here(&self, span: &Range<usize>) -> Option<Fit> {
        let pairs: Vec<(usize, usize)> = span
            .clone()
            .filter_map(|old| Some((old, self.alignment.of_old(old)?)))
            .collect();
        self.fit(span, &pairs).filter(|fit| {
            fit.score >= CHANGED
                && (self.is_distinct(span) || self.has_neighbours(span, fit.words.start))
        })
    }

    /// The passage of free words that is most like the anchor's.
    fn changed_elsewhere(&self, span: &Range<usize>) -> Option<Fit> {
        if span.len() < CLAUSE_WORDS || span.len() > LONGEST_SEARCH {
            return None;
        }
        let start = self.most_likely_start(span)?;
        let slack = span.len() / 2 + 4;
        let window =
            start.saturating_sub(slack)..(start + span.len() + slack).min(self.new.ids.len());
        let runs = matching_runs(
            self.old.ids.get(span.clone())?,
            self.new.ids.get(window.clone())?,
        );
        let pairs: Vec<(usize, usize)> = runs
            .iter()
            .flat_map(|run| (0..run.len).map(|step| (run.old + step, run.new + step)))
            .map(|(old, new)| (span.start + old, window.start + new))
            .filter(|(_, new)| !self.belongs_elsewhere(*new, span))
            .collect();
        self.fit(span, &pairs)
            .filter(|fit| fit.score >= CHANGED_ELSEWHERE)
    }

    /// Each rare free word of the new text votes for the start its place in the anchor implies.
    fn most_likely_start(&self, span: &Range<usize>) -> Option<usize> {
        let mut votes: Vec<(usize, f64)> = Vec::new();
        for word in span.clone() {
            let places = self.in_new.of(self.old.ids.get(word));
            if places.len() > SEED_OCCURRENCES {
                continue;
            }
            let weight = self.old.weight(word);
            votes.extend(
                places
                    .iter()
                    .map(|place| *place as usize)
                    .filter(|place| !self.belongs_elsewhere(*place, span))
                    .map(|place| (place.saturating_sub(word - span.start), weight)),
            );
        }
        votes.sort_unstable_by_key(|vote| vote.0);
        heaviest_window(&votes, span.len() / 2 + 4)
    }

    /// The densest stretch of matched words, widened over words put in place of lost ones.
    fn fit(&self, span: &Range<usize>, pairs: &[(usize, usize)]) -> Option<Fit> {
        let core = self.densest(pairs)?;
        let (first, last) = (core.first()?, core.last()?);
        let kept: f64 = core.iter().map(|(old, _)| self.old.weight(*old)).sum();
        let start = self.widen_back(span, first.0, first.1);
        let end = self.widen_on(span, last.0, last.1);
        let words = start..end;
        let all = self.old.weights(span.clone());
        let score = 2.0 * kept / (all + self.new.weights(words.clone()));
        (kept >= all * KEPT).then_some(Fit { words, score })
    }

    /// The neighbouring pairs that keep the most weight for the words that stand between them.
    fn densest<'p>(&self, pairs: &'p [(usize, usize)]) -> Option<&'p [(usize, usize)]> {
        let (mut best, mut best_at) = (0.0, 0..0);
        let (mut sum, mut start) = (0.0_f64, 0);
        for (at, (_, new)) in pairs.iter().enumerate() {
            if let Some((_, before)) = at.checked_sub(1).and_then(|at| pairs.get(at)) {
                sum -= self.new.weights(before + 1..*new) * GAP_COST;
            }
            if sum <= 0.0 {
                (sum, start) = (0.0, at);
            }
            sum += self.new.weight(*new);
            if sum > best {
                (best, best_at) = (sum, start..at + 1);
            }
        }
        pairs.get(best_at).filter(|pairs| !pairs.is_empty())
    }

    fn widen_back(&self, span: &Range<usize>, old: usize, new: usize) -> usize {
        let lost = old - span.start;
        let mut start = new;
        for _ in 0..widest(lost) {
            let Some(before) = start.checked_sub(1) else {
                break;
            };
            if self.alignment.of_new(before).is_some()
                || self.new.pause_after(before) != Pause::None
            {
                break;
            }
            start = before;
        }
        start
    }

    fn widen_on(&self, span: &Range<usize>, old: usize, new: usize) -> usize {
        let lost = span.end - 1 - old;
        let mut end = new + 1;
        for _ in 0..widest(lost) {
            if end >= self.new.ids.len()
                || self.alignment.of_new(end).is_some()
                || self.new.pause_after(end - 1) != Pause::None
            {
                break;
            }
            end += 1;
        }
        end
    }
}

/// Words that may stand for `lost` ones.
fn widest(lost: usize) -> usize {
    if lost == 0 { 0 } else { lost * 3 / 2 + 3 }
}

fn same_but_for_spaces(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

fn same(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// The first vote of the stretch of `width` that holds the most weight.
fn heaviest_window(votes: &[(usize, f64)], width: usize) -> Option<usize> {
    let (mut best, mut best_start) = (0.0, None);
    let (mut sum, mut first) = (0.0, 0);
    for vote in votes {
        sum += vote.1;
        while let Some(early) = votes.get(first).filter(|early| early.0 + width < vote.0) {
            sum -= early.1;
            first += 1;
        }
        if sum > best {
            (best, best_start) = (sum, votes.get(first).map(|vote| vote.0));
        }
    }
    best_start
}
