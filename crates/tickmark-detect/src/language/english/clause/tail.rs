//! Phrases behind a clause that say something of their own: a measure, a rank, a reason, a place.

use super::cut::Cutter;
use super::group::Group;
use super::phrase::noun_phrase_end;
use crate::language::english::word::{Tag, Word};

/// Verbs of blame, praise, punishment and reward: what stands behind their `for` is the reason.
const JUDGING: &str = "accused acquitted admired apologised apologized applauded arrested attacked \
    awarded banned blamed booked cautioned celebrated charged cited commended condemned congratulated \
    convicted criticised criticized decorated detained disciplined dismissed disqualified ejected \
    executed expelled fined fired forgave forgiven hailed honored honoured imprisoned indicted \
    investigated jailed known mocked ousted penalised penalized praised prosecuted punished rebuked \
    remembered reprimanded rewarded sacked sanctioned sentenced sued suspended thanked tried";

/// Units of distance.
const DISTANCES: &str = "mile miles kilometer kilometers kilometre kilometres km meter meters metre \
    metres m feet foot yards yard blocks block inches leagues";

/// Words that say in which direction.
const DIRECTIONS: &str = "north south east west northeast northwest southeast southwest away off \
    outside inland offshore upstream downstream above below from inside beyond apart";

fn is_in(list: &str, word: &Word) -> bool {
    list.split_whitespace().any(|listed| listed == word.lower)
}

impl Cutter<'_> {
    /// `, about three miles west of the harbour`: how far off it happened.
    pub(super) fn measures(&self, at: usize) -> bool {
        let words = self.phrase(at, 8);
        let unit = words.iter().take(5).position(|w| is_in(DISTANCES, w));
        let number = words.iter().take(4).any(|w| w.tag == Tag::Number);
        let direction = unit.is_some_and(|unit| {
            words
                .get(unit + 1..)
                .is_some_and(|rest| rest.iter().take(2).any(|w| is_in(DIRECTIONS, w)))
        });
        number && direction && !words.iter().any(|w| w.tag.is_verbal())
    }

    /// `, the biggest purchase in its history`, `, half of what it paid before`: a rank or a share
    /// that closes the clause.
    pub(super) fn ranks(&self, at: usize) -> bool {
        let behind_noun = at
            .checked_sub(2)
            .and_then(|at| self.word(at))
            .is_some_and(|w| w.tag.is_head() || matches!(w.tag, Tag::Mark('”' | '"' | ')' | '%')));
        let words = self.phrase(at, 14);
        let opens = words
            .first()
            .is_some_and(|w| matches!(w.tag, Tag::Determiner | Tag::Possessive));
        let superlative = words
            .iter()
            .skip(1)
            .take(4)
            .any(|w| w.is_superlative() || is_in("most least first only", w));
        let end = noun_phrase_end(self.words, at, self.end);
        let no_subject = self.group_at(end).is_none();
        let share = words
            .first()
            .is_some_and(|w| is_in("half twice double triple", w))
            && words.get(2).is_some_and(|w| w.lower == "what")
            || words.first().is_some_and(|w| w.tag == Tag::Number)
                && words.get(1).is_some_and(|w| w.lower == "times")
                && words
                    .get(2)
                    .is_some_and(|w| matches!(w.lower.as_str(), "what" | "as" | "the" | "more"));
        behind_noun && (opens && superlative && words.len() >= 3 && no_subject || share)
    }

    /// `fined for failing to train them`: the reason for blame, praise, punishment or reward.
    pub(super) fn judged_for(&self, at: usize) -> bool {
        let reason =
            self.word(at).is_some_and(|w| w.lower == "for") && self.is(at + 1, Tag::Gerund);
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        reason
            && self
                .words
                .get(from..at)
                .is_some_and(|words| words.iter().any(|w| is_in(JUDGING, w)))
    }

    /// `died on Monday at her home in Brighton`: where somebody died or was born, behind the day.
    pub(super) fn where_of_life(&self, at: usize) -> bool {
        let place = self
            .word(at)
            .is_some_and(|w| matches!(w.lower.as_str(), "at" | "in" | "near"));
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        let before = self.words.get(from..at).unwrap_or_default();
        let life = before
            .iter()
            .any(|w| matches!(w.lower.as_str(), "died" | "born" | "dies"));
        let dated = before
            .last()
            .is_some_and(|w| w.tag == Tag::Number || w.lower.ends_with("day") && w.capital);
        let named = self.word(at + 1).is_some_and(|w| {
            matches!(w.tag, Tag::Possessive | Tag::Determiner | Tag::Name)
                && !w.lower.ends_with("day")
        });
        let month = self
            .word(at + 1)
            .is_some_and(|w| crate::language::english::clause::phrase::is_month(&w.lower));
        place && life && dated && named && !month
    }

    /// `killing one is punished`: an `-ing` form with its object as the subject of a verb.
    pub(super) fn gerund_subject(&self, at: usize) -> bool {
        if !self.is(at, Tag::Gerund) {
            return false;
        }
        let mut end = noun_phrase_end(self.words, at + 1, self.end);
        if self.is(end, Tag::Preposition) {
            end = noun_phrase_end(self.words, end + 1, self.end);
        }
        end > at + 1 && self.group_at(end).is_some_and(|g| g.finite)
    }

    /// `, the origin of which is unclear`.
    pub(super) fn part_of_which(&self, at: usize) -> bool {
        let words = self.phrase(at, 5);
        let of = words.iter().position(|w| w.lower == "of");
        of.is_some_and(|of| {
            of > 0
                && words
                    .get(..of)
                    .is_some_and(|w| w.iter().all(|w| w.tag.is_nominal()))
                && words
                    .get(of + 1)
                    .is_some_and(|w| matches!(w.lower.as_str(), "which" | "whom"))
        })
    }

    /// `this rich, national resource`: the comma at `at` stands between two adjectives of a noun.
    pub(super) fn joins_adjectives(&self, at: usize) -> bool {
        let adjective = |at: Option<usize>| at.is_some_and(|at| self.is(at, Tag::Adjective));
        let noun = self
            .word(at + 2)
            .is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural | Tag::Adjective));
        adjective(at.checked_sub(1)) && adjective(Some(at + 1)) && noun
    }

    /// `to reach, enroll and keep its members`: verbs without an object between them share one.
    pub(super) fn shares_object(&self, at: usize, group: &Group) -> bool {
        let open = self
            .word(group.words.end)
            .is_some_and(|w| w.is_mark(',') || w.tag == Tag::Conjunction);
        let before = self
            .groups
            .iter()
            .any(|g| g.words.end + 1 == at && g.form != Tag::Participle);
        open && before && group.words.len() == 1
    }

    /// `has published 66 posts, answered 300 letters, and made a film`: participles in a row behind one
    /// `has`.
    pub(super) fn goes_on_perfect(&self, at: usize, group: &Group) -> bool {
        let perfect = self
            .groups
            .iter()
            .rev()
            .find(|g| g.finite && g.words.start < at)
            .is_some_and(|g| g.form == Tag::Have && !g.passive && g.words.len() >= 2);
        let closed = (at..self.end).any(|i| {
            self.word(i).is_some_and(|w| w.lower == "and")
                && self
                    .group_at(i + 1)
                    .is_some_and(|g| matches!(g.form, Tag::Participle | Tag::Have | Tag::Past))
        });
        group.form == Tag::Participle && perfect && closed
    }

    /// `was, quite simply, the best`: a comma on either side of adverbs behind a form of `be`.
    pub(super) fn parenthetical(&self, at: usize) -> bool {
        let be = |at: Option<usize>| at.is_some_and(|at| self.is(at, Tag::Be));
        let adverbs = (0..at)
            .rev()
            .take(4)
            .take_while(|i| self.is(*i, Tag::Adverb))
            .count();
        let opening = at.checked_sub(adverbs + 1);
        let opens = be(at.checked_sub(1)) && self.is(at + 1, Tag::Adverb);
        let closes = adverbs > 0
            && opening.is_some_and(|open| self.is(open, Tag::Mark(',')) && be(open.checked_sub(1)));
        opens || closes
    }

    /// Up to `most` words from `at` to the next break.
    fn phrase(&self, at: usize, most: usize) -> &[Word] {
        let words = self.words.get(at..self.end).unwrap_or_default();
        let len = words
            .iter()
            .take(most)
            .take_while(|w| !w.is_break())
            .count();
        words.get(..len).unwrap_or_default()
    }
}
