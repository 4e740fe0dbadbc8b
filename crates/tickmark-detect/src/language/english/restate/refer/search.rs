//! Looks back from a word for who fits, sentence by sentence.

use std::ops::Range;

use tickmark_core::BlockRole;

use super::{Referent, described};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::phrase;
use crate::language::english::name::lists;
use crate::language::english::name::{Entity, EntityKind};
use crate::language::english::word::{Tag, Word};

/// How many sentences are looked back over.
const LOOK_BACK: usize = 10;
/// How many sentences a name of unknown kind waits for a person.
const PATIENCE: usize = 4;
/// How many words before a name may stand behind the `and` that joins it to another.
const JOINED: usize = 4;
/// How much more often one of two must be named to be meant where grammar does not tell.
const LEADS: usize = 3;

/// Verbs that tell somebody something: whom a pronoun in what is told means, nobody can say.
const TELLING: [&str; 14] = [
    "told",
    "tells",
    "informed",
    "reminded",
    "warned",
    "assured",
    "promised",
    "asked",
    "advised",
    "convinced",
    "persuaded",
    "notified",
    "texted",
    "emailed",
];

/// A search for who is meant.
pub struct Search<'a> {
    /// Where.
    pub article: &'a Article<'a>,
    /// The pronouns settled so far, which count as mentions.
    pub resolved: &'a [(usize, Referent)],
    /// Whether `the singer` at the start of a sentence counts as a mention.
    pub descriptions: bool,
}

/// Somebody who fits, and the words that mean him.
struct Candidate {
    words: Range<usize>,
    entity: usize,
}

impl Search<'_> {
    /// The one who fits nearest before the word `at`.
    pub fn nearest(&self, at: usize, fits: &impl Fn(usize, &Entity) -> bool) -> Referent {
        let article = self.article;
        let index = article.sentences.partition_point(|s| s.words.end <= at);
        let Some(own) = article.sentences.get(index) else {
            return Referent::Unknown;
        };
        let back = article.sentences.get(..=index).unwrap_or_default();
        let back = back
            .iter()
            .rev()
            .take(LOOK_BACK * 4)
            .filter(|s| s.role != BlockRole::Caption || own.role == BlockRole::Caption)
            .take_while(|s| s.quoted == own.quoted)
            .take(LOOK_BACK + 1);
        let mut fallback = Referent::Unknown;
        for (looked, sentence) in (1..).zip(back) {
            let here = sentence.words.start == own.words.start;
            let until = if here { at } else { sentence.words.end };
            if let Some(told) = self.description(sentence, until, fits) {
                return told;
            }
            match self.within(sentence, until, here, fits) {
                Referent::Unknown => {}
                // A name of unknown kind counts only where no person is near.
                Referent::Entity(entity)
                    if !self.is_person(entity) && (looked > 1 || !self.opens(sentence, entity)) =>
                {
                    if fallback == Referent::Unknown {
                        fallback = Referent::Entity(entity);
                    }
                }
                found => return found,
            }
            if fallback != Referent::Unknown && looked > PATIENCE {
                break;
            }
        }
        fallback
    }

    fn entity(&self, number: usize) -> Option<&Entity> {
        self.article.names.entities.get(number)
    }

    fn is_person(&self, entity: usize) -> bool {
        self.entity(entity)
            .is_some_and(|e| e.kind == EntityKind::Person)
    }

    /// Whether the sentence starts with this name: its subject, in all likelihood.
    fn opens(&self, sentence: &Sentence, entity: usize) -> bool {
        self.article
            .names
            .mention_in(&(sentence.words.start..sentence.words.start + 1))
            .is_some_and(|m| m.entity == entity)
    }

    /// The person a sentence starts with by description: `The painter spoke …`.
    fn description(
        &self,
        sentence: &Sentence,
        until: usize,
        fits: &impl Fn(usize, &Entity) -> bool,
    ) -> Option<Referent> {
        let words = &self.article.words;
        let start = sentence.words.start;
        if !self.descriptions || words.get(start).is_none_or(|w| w.lower != "the") {
            return None;
        }
        let end = phrase::noun_phrase_end(words, start, until);
        let role = end.checked_sub(1).and_then(|at| words.get(at))?;
        if !lists::is_role(&role.lower) || role.tag != Tag::Noun {
            return None;
        }
        match described(self.article, &(start..end)) {
            Referent::Entity(entity) => {
                let fit = self.entity(entity).is_some_and(|e| fits(entity, e));
                fit.then_some(Referent::Entity(entity))
            }
            _ => None,
        }
    }

    /// Everybody who fits in `range`, each once, in text order.
    fn candidates(
        &self,
        range: &Range<usize>,
        fits: &impl Fn(usize, &Entity) -> bool,
    ) -> Vec<Candidate> {
        let mentions = self.article.names.mentions_in(range);
        let mut all: Vec<Candidate> = mentions
            .iter()
            .map(|m| Candidate {
                words: m.words.clone(),
                entity: m.entity,
            })
            .collect();
        let from = self.resolved.partition_point(|(at, _)| *at < range.start);
        let pronouns = self.resolved.get(from..).unwrap_or_default();
        for (at, referent) in pronouns.iter().take_while(|(at, _)| *at < range.end) {
            if let Referent::Entity(entity) = referent {
                all.push(Candidate {
                    words: *at..at + 1,
                    entity: *entity,
                });
            }
        }
        all.sort_by_key(|c| c.words.start);
        let mut people: Vec<Candidate> = Vec::new();
        for candidate in all {
            let fit = self
                .entity(candidate.entity)
                .is_some_and(|e| fits(candidate.entity, e));
            if fit && !people.iter().any(|c| c.entity == candidate.entity) {
                people.push(candidate);
            }
        }
        people
    }

    /// The one who fits in this sentence before the word `until`.
    fn within(
        &self,
        sentence: &Sentence,
        until: usize,
        here: bool,
        fits: &impl Fn(usize, &Entity) -> bool,
    ) -> Referent {
        let people = self.candidates(&(sentence.words.start..until), fits);
        let known = |entity: usize| {
            self.entity(entity)
                .is_some_and(|e| e.kind == EntityKind::Person && e.gender.is_some())
        };
        let [first, second, ..] = people.as_slice() else {
            return people
                .first()
                .map_or(Referent::Unknown, |one| Referent::Entity(one.entity));
        };
        match (known(first.entity), known(second.entity)) {
            (false, true) => return Referent::Entity(second.entity),
            (true, false) => return Referent::Entity(first.entity),
            _ => {}
        }
        if self.joined(first, second) || (here && self.tells(first, second)) {
            return Referent::Ambiguous(people.iter().map(|c| c.entity).collect());
        }
        if self.owns(first, second) {
            // `Ruiz’s deputy Clara Holt said`: the deputy is the subject.
            return Referent::Entity(second.entity);
        }
        if !self.is_subject(sentence, first) && !here {
            return self.leader(&people);
        }
        Referent::Entity(first.entity)
    }

    fn between(&self, first: &Candidate, second: &Candidate) -> &[Word] {
        self.article.words(&(first.words.end..second.words.start))
    }

    /// `Ana Ruiz and Clara Holt`.
    fn joined(&self, first: &Candidate, second: &Candidate) -> bool {
        self.between(first, second)
            .iter()
            .all(|w| matches!(w.tag, Tag::Conjunction | Tag::Mark(',')) || w.lower == "with")
    }

    /// `Ana Ruiz told Clara Holt that …`.
    fn tells(&self, first: &Candidate, second: &Candidate) -> bool {
        let between = self.between(first, second);
        between.len() <= 3
            && between
                .last()
                .is_some_and(|w| TELLING.contains(&w.lower.as_str()))
    }

    /// `Ana Ruiz’s deputy, Clara Holt`.
    fn owns(&self, first: &Candidate, second: &Candidate) -> bool {
        let between = self.between(first, second);
        between.first().is_some_and(|w| w.tag == Tag::Genitive)
            && !between.iter().any(|w| w.tag.is_verbal())
    }

    /// Whether no verb stands before the candidate in its sentence.
    fn is_subject(&self, sentence: &Sentence, candidate: &Candidate) -> bool {
        let before = self
            .article
            .words(&(sentence.words.start..candidate.words.start));
        let verb = before.iter().any(|w| {
            matches!(
                w.tag,
                Tag::Past | Tag::Present | Tag::Be | Tag::Have | Tag::Modal | Tag::Do
            )
        });
        // `Jon Vale and his wife Ida`: neither is the subject alone.
        let shares = before.iter().rev().take(JOINED).any(|w| w.lower == "and")
            && before.iter().any(|w| w.tag == Tag::Name);
        !verb && !shares
    }

    /// None of them is a subject: the one the article names far more than the others, or nobody.
    fn leader(&self, people: &[Candidate]) -> Referent {
        let named = |c: &Candidate| self.entity(c.entity).map_or(0, |e| e.mentions);
        let most = people.iter().max_by_key(|c| named(c));
        let Some(most) = most else {
            return Referent::Unknown;
        };
        let leads = people
            .iter()
            .filter(|c| c.entity != most.entity)
            .all(|c| named(most) >= named(c) * LEADS);
        if leads {
            Referent::Entity(most.entity)
        } else {
            Referent::Ambiguous(people.iter().map(|c| c.entity).collect())
        }
    }
}
