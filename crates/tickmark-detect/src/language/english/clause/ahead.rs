//! What [`super::cut`] asks of the words around a place before it cuts there.

use super::cut::{Cutter, Form};
use super::group::Group;
use super::phrase::noun_phrase_end;
use crate::language::english::word::lexicon::{PREPOSITION, REPORTING};
use crate::language::english::word::{Tag, Word};

impl Cutter<'_> {
    /// `but in recent weeks it has been third`: a short adverbial, then a clause.
    pub(super) fn clause_after_adverbial(&self, at: usize) -> bool {
        if !self.is(at, Tag::Preposition) {
            return false;
        }
        let end = noun_phrase_end(self.words, at + 1, self.end);
        let next = if self.word(end).is_some_and(|w| w.is_mark(',')) {
            end + 1
        } else {
            end
        };
        end > at + 1 && self.clause_starts(next)
    }

    /// `it is vital that mothers and children have …`: `and` joins two subjects of a clause that has
    /// no verb yet.
    pub(super) fn joins_subjects(&self, at: usize) -> bool {
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        let that = (from..at).rev().find(|i| {
            self.word(*i)
                .is_some_and(|w| w.tag == Tag::Subordinator && w.lower == "that")
        });
        that.is_some_and(|that| {
            !self
                .groups
                .iter()
                .any(|g| g.finite && (that..at).contains(&g.words.start))
        })
    }

    /// Whether a comma and no verb stands in the noun phrases before the `and` at `at`.
    pub(super) fn lists(&self, at: usize) -> bool {
        let words = self.words.get(..at).unwrap_or_default();
        let mut phrase = words
            .iter()
            .rev()
            .take(8)
            .take_while(|w| w.tag.is_nominal() || w.is_mark(',') || w.tag == Tag::Past);
        phrase.any(|w| w.is_mark(','))
    }

    /// `burnt roofs, broken windows and soot`: a participle that describes the noun behind it.
    pub(super) fn describes(&self, group: &Group) -> bool {
        matches!(group.form, Tag::Participle | Tag::Past)
            && group.words.len() == 1
            && self
                .word(group.words.end)
                .is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural))
    }

    /// `and by noon had arrested 38`: a short adverbial, then a verb that shares its subject.
    pub(super) fn verb_after_adverbial(&self, at: usize) -> bool {
        if !self.is(at, Tag::Preposition) {
            return false;
        }
        let end = noun_phrase_end(self.words, at + 1, self.end);
        (at + 2..=at + 4).contains(&end) && self.group_at(end).is_some_and(|g| g.finite)
    }

    /// `…, the mayor said on Friday`, `…, said the mayor`: who says what stands before.
    pub(super) fn attributes(&self, at: usize) -> bool {
        let says =
            |group: &Group| group.finite && self.word(group.head).is_some_and(|w| w.has(REPORTING));
        let closed = |at: usize| {
            self.word(at).is_none_or(|w| {
                matches!(w.tag, Tag::Mark(_) | Tag::Preposition | Tag::Adverb)
                    || w.lower.ends_with("day")
            })
        };
        let quotes = |at: usize| {
            let mark = usize::from(
                self.word(at)
                    .is_some_and(|w| w.is_mark(',') || w.is_mark(':')),
            );
            self.is(at + mark, Tag::Quote) || self.word(at + mark).is_some_and(|w| w.is_mark('“'))
        };
        let end = noun_phrase_end(self.words, at, self.end);
        if end > at {
            return self.group_at(end).is_some_and(|g| {
                // `the mayor told reporters`.
                let told = self
                    .word(g.head)
                    .is_some_and(|w| matches!(w.lower.as_str(), "told" | "tells" | "informed"));
                let after = if told {
                    noun_phrase_end(self.words, g.words.end, self.end)
                } else {
                    g.words.end
                };
                says(g) && closed(after) && !quotes(after)
            });
        }
        let quoted = self
            .words
            .get(..self.end)
            .is_some_and(|w| w.iter().rev().take(60).any(|w| w.tag == Tag::Quote));
        let Some(group) = self.group_at(at).filter(|g| says(g) && !quoted) else {
            return false;
        };
        let speaker = noun_phrase_end(self.words, group.words.end, self.end);
        let named = self
            .words
            .get(group.words.end..speaker)
            .is_some_and(|w| w.iter().any(|w| w.tag == Tag::Name || w.lower == "the"));
        named
            && self
                .word(speaker)
                .is_none_or(|w| matches!(w.tag, Tag::Mark(',' | '.')))
    }

    /// `The atlas, published in 2004, describes`, `A tax, set in 1790, and the loss of trade ruined
    /// them`: a participle between the subject and its verb.
    pub(super) fn inserted(&self, at: usize) -> bool {
        let close = self
            .words
            .get(at..self.end)
            .unwrap_or_default()
            .iter()
            .position(|w| w.is_mark(','));
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        let subject = self
            .words
            .get(from..at)
            .is_some_and(|w| w.iter().any(|w| w.tag.is_head()));
        subject
            && close.is_some_and(|close| {
                let next = at + close + 1;
                self.group_at(next).is_some_and(|g| g.finite)
                    || self.is(next, Tag::Conjunction) && self.is(next + 1, Tag::Determiner)
            })
    }

    /// Whether a noun phrase starts at `at` and a finite verb follows it before any other break.
    pub(super) fn clause_starts(&self, at: usize) -> bool {
        let mut stop = at;
        loop {
            let end = noun_phrase_end(self.words, stop, self.end);
            if end == stop {
                return false;
            }
            if self.group_at(end).is_some_and(|g| g.finite) {
                return true;
            }
            let Some(word) = self.word(end) else {
                return false;
            };
            match word.tag {
                // `the head of the office in Rome said`, `Anna and Ben left`; but `milk and salted
                // fish` is a list.
                Tag::Conjunction if self.group_at(end + 1).is_some() => return false,
                Tag::Preposition | Tag::Conjunction => stop = end + 1,
                Tag::Adverb | Tag::Negation => stop = end + 1,
                // `Arne Holt, the Minister of Ports, phoned`.
                Tag::Mark(',') => return self.appositive_then_verb(end),
                // `the Orba agency [OA] said`.
                Tag::Mark('(' | '[') => {
                    let close = self
                        .words
                        .get(end..self.end)
                        .and_then(|w| w.iter().position(|w| matches!(w.tag, Tag::Mark(')' | ']'))));
                    let Some(close) = close else { return false };
                    return self.group_at(end + close + 1).is_some_and(|g| g.finite);
                }
                // `crates seen on the pier may have sunk`.
                Tag::Participle | Tag::Gerund if word.tag == Tag::Participle => stop = end + 1,
                _ => return false,
            }
            if stop >= self.end || stop > at + 18 {
                return false;
            }
            if self.group_at(stop).is_some_and(|g| g.finite) {
                return true;
            }
            if self.is(stop, Tag::Preposition) {
                stop += 1;
            }
        }
    }

    /// `, the Minister of Ports, phoned`: a short insertion between commas, then the verb.
    pub(super) fn appositive_then_verb(&self, comma: usize) -> bool {
        let rest = self
            .words
            .get(comma + 1..self.end.min(comma + 14))
            .unwrap_or_default();
        let Some(close) = rest.iter().position(|w| w.is_mark(',')) else {
            // `Norland's Foreign Minister, Arne Holt said`.
            let end = noun_phrase_end(self.words, comma + 1, self.end);
            return self.is(comma + 1, Tag::Name) && self.group_at(end).is_some_and(|g| g.finite);
        };
        let inside = rest.get(..close).unwrap_or_default();
        let plain = inside
            .iter()
            .all(|w| w.tag.is_nominal() || w.tag == Tag::Preposition || w.tag == Tag::Conjunction);
        plain && self.group_at(comma + close + 2).is_some_and(|g| g.finite)
    }
    /// `, about $2 million more than planned`: a figure set against another, without a verb.
    pub(super) fn compares(&self, at: usize) -> bool {
        let rest = self.words.get(at..self.end).unwrap_or_default();
        let phrase: Vec<&Word> = rest.iter().take_while(|w| !w.is_break()).take(14).collect();
        let opens = phrase.iter().take(3).any(|w| {
            w.tag == Tag::Number
                || matches!(w.tag, Tag::Mark('$' | '€' | '£'))
                || matches!(w.lower.as_str(), "twice" | "half" | "third" | "up" | "down")
        });
        let compared = phrase.iter().any(|w| {
            matches!(
                w.lower.as_str(),
                "than" | "twice" | "from" | "double" | "rise" | "increase" | "drop" | "decline"
            )
        });
        // `12,000 people live there, half of them near the harbor`.
        let share = phrase.get(1).is_some_and(|w| w.lower == "of")
            && phrase.get(2).is_some_and(|w| w.lower == "them");
        if share && phrase.len() >= 4 && opens {
            return !phrase.iter().any(|w| w.tag.is_verbal());
        }
        // `a 40 percent rise on the $2 million lost before`.
        let change = phrase.iter().take(5).any(|w| {
            matches!(
                w.lower.as_str(),
                "rise" | "increase" | "drop" | "decline" | "fall"
            )
        });
        opens
            && compared
            && phrase.len() >= 3
            && (change
                || !phrase
                    .iter()
                    .any(|w| w.tag.is_verbal() && w.tag != Tag::Participle))
    }

    /// Whether the prepositional phrase at `at` gives an amount of money or a percentage.
    pub(super) fn counts(&self, at: usize) -> bool {
        self.words
            .get(at..self.end)
            .unwrap_or_default()
            .iter()
            .take_while(|w| !w.is_break())
            .any(|w| {
                w.tag == Tag::Number && w.lower.len() > 1
                    || matches!(w.tag, Tag::Mark('$' | '€' | '£' | '%'))
            })
    }

    /// How many words the adjunct at `at` has up to the next break.
    pub(super) fn adjunct_len(&self, at: usize) -> usize {
        self.words
            .get(at..self.end)
            .unwrap_or_default()
            .iter()
            .take_while(|w| !w.is_break())
            .count()
    }

    /// `including` and the like list, they do not tell.
    pub(super) fn is_quantifier(&self, at: usize) -> bool {
        self.word(at).is_some_and(|w| w.has(PREPOSITION))
    }

    pub(super) fn has_quote(&self) -> bool {
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        self.words
            .get(from..self.end)
            .is_some_and(|w| w.iter().any(|w| w.tag == Tag::Quote))
    }

    pub(super) fn prepared_relative(&self, at: usize) -> bool {
        self.is(at, Tag::Preposition)
            && self
                .word(at + 1)
                .is_some_and(|w| matches!(w.lower.as_str(), "which" | "whom" | "whose"))
    }

    /// Whether two finite verbs follow: one for the relative clause, one for the main clause.
    pub(super) fn finite_ahead_of(&self, at: usize) -> bool {
        self.groups
            .iter()
            .filter(|g| g.finite && g.words.start > at && g.words.start < self.end)
            .count()
            >= 2
    }

    pub(super) fn reports_before(&self, at: usize) -> bool {
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        self.words
            .get(from..at)
            .unwrap_or_default()
            .iter()
            .rev()
            .any(|w| w.tag.is_verbal() && w.has(REPORTING))
    }

    pub(super) fn is_group_head(&self, at: usize) -> bool {
        self.groups.iter().any(|g| g.head == at && g.finite)
    }

    pub(super) fn has_object(&self, group: &Group) -> bool {
        self.word(group.words.end)
            .is_some_and(|w| !matches!(w.tag, Tag::Conjunction | Tag::Mark(',' | '.')))
    }

    /// Whether a group behind `and` goes on an earlier one of the same sort.
    pub(super) fn parallel(&self, group: &Group) -> bool {
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        // `to sign and seal the deed`: one object, one claim.
        let shared = self.groups.iter().any(|g| {
            let alike = g.form == group.form
                || matches!((g.form, group.form), (Tag::To | Tag::Modal, Tag::Base));
            let side_by_side = g.words.end + 1 == group.words.start && g.words.start >= from;
            side_by_side && alike && g.form != Tag::Gerund
        });
        if shared {
            return false;
        }
        let before = |sort: &dyn Fn(&Group) -> bool| {
            self.groups
                .iter()
                .any(|g| g.words.start >= from && g.words.start < group.words.start && sort(g))
        };
        if group.finite {
            return self.finite || !matches!(self.form(), Form::Main);
        }
        match group.form {
            Tag::Gerund => {
                let reported = self.cuts.iter().any(|c| {
                    c.form == Form::Reported
                        && self
                            .groups
                            .iter()
                            .any(|g| g.words.start == c.at && g.form == Tag::Gerund)
                });
                self.has_object(group)
                    && (before(&|g| g.form == Tag::Gerund)
                        || self.form() == Form::Participial
                        || reported)
            }
            Tag::Participle => {
                let passive = self.groups.iter().any(|g| {
                    g.words.end <= group.words.start && (g.passive || g.form == Tag::Have)
                });
                passive && self.has_object(group)
            }
            Tag::Base | Tag::To => {
                before(&|g| g.form == Tag::To || g.form == Tag::Modal || g.form == Tag::Base)
                    && self.has_object(group)
            }
            _ => false,
        }
    }
}
