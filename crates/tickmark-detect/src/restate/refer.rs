//! Who a pronoun or a description such as "the singer" stands for.
//!
//! The nearest earlier sentence that names somebody who fits decides; within it the first name, as
//! a rule the subject. Where two people fit equally well nobody is guessed: the author is asked.

use std::ops::Range;

use tickmark_core::BlockRole;

use crate::article::{Article, Sentence};
use crate::clause::phrase;
use crate::name::lists;
use crate::name::{Entity, EntityKind, Gender, Mention};
use crate::word::{Tag, Word};

/// What a word refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referent {
    /// An entity, by its number.
    Entity(usize),
    /// Several entities fit equally well.
    Ambiguous(Vec<usize>),
    /// Nothing fits.
    Unknown,
}

/// Roles that are as often things, or anybody: no guess is made from them alone.
const AMBIGUOUS_ROLES: [&str; 18] = [
    "model",
    "head",
    "general",
    "fellow",
    "chair",
    "speaker",
    "principal",
    "anchor",
    "friend",
    "partner",
    "host",
    "guard",
    "forward",
    "marine",
    "official",
    "member",
    "master",
    "agent",
];

/// How many sentences are looked back over.
const LOOK_BACK: usize = 10;

/// Whether `word` is a third-person pronoun for one person.
pub fn personal(word: &Word) -> Option<Gender> {
    match word.lower.as_str() {
        "he" | "him" | "his" | "himself" => Some(Gender::Male),
        "she" | "her" | "hers" | "herself" => Some(Gender::Female),
        _ => None,
    }
}

/// The person the pronoun at `at` stands for.
pub fn person(article: &Article<'_>, at: usize) -> Referent {
    let Some(gender) = article.words.get(at).and_then(personal) else {
        return Referent::Unknown;
    };
    let fits = |entity: &Entity| match entity.kind {
        EntityKind::Person => entity.gender.is_none_or(|g| g == gender),
        EntityKind::Unknown => {
            entity.acts && entity.name.contains(' ') && entity.gender.is_none_or(|g| g == gender)
        }
        _ => false,
    };
    if let Some(ahead) =
        ahead(article, at).filter(|entity| article.names.entities.get(*entity).is_some_and(&fits))
    {
        return Referent::Entity(ahead);
    }
    nearest(article, at, &fits, true)
}

/// `Discussing his plan, Ben Holt said`: a pronoun in an opening phrase looks ahead to the subject.
fn ahead(article: &Article<'_>, at: usize) -> Option<usize> {
    let sentence = article.sentence_at(at)?;
    let first = article.words.get(sentence.words.start)?;
    if !matches!(
        first.tag,
        Tag::Gerund | Tag::Preposition | Tag::Subordinator | Tag::Participle
    ) {
        return None;
    }
    let before = article.names.mentions_in(&(sentence.words.start..at));
    let comma =
        (at..sentence.words.end).find(|i| article.words.get(*i).is_some_and(|w| w.is_mark(',')))?;
    let verb = (comma..sentence.words.end)
        .find(|i| article.words.get(*i).is_some_and(|w| w.tag.is_verbal()))?;
    let subject = article.names.mentions_in(&(comma..verb));
    let earlier = article
        .words(&(sentence.words.start..at))
        .iter()
        .any(|w| w.is_mark(','));
    let person = subject.iter().rev().find(|m| {
        article
            .names
            .entity(m)
            .is_some_and(|e| e.kind == EntityKind::Person)
    });
    (before.is_empty() && !earlier).then_some(person?.entity)
}

/// The person a description (`the singer`, `the mayor`) stands for: somebody with that role, else
/// the person the article names most, if that person's gender fits the word.
pub fn described(article: &Article<'_>, words: &Range<usize>) -> Referent {
    let Some(role) = article
        .words(words)
        .iter()
        .rev()
        .find(|w| lists::is_role(&w.lower))
    else {
        return Referent::Unknown;
    };
    let has_role =
        |entity: &Entity| entity.kind == EntityKind::Person && entity.roles.contains(&role.lower);
    let named = nearest(article, words.start, &has_role, false);
    if named != Referent::Unknown {
        return named;
    }
    if AMBIGUOUS_ROLES.contains(&role.lower.as_str()) {
        return Referent::Unknown;
    }
    let gender = lists::gender(&role.lower);
    let people = article
        .names
        .leading
        .iter()
        .filter_map(|at| Some((*at, article.names.entities.get(*at)?)));
    let people: Vec<(usize, &Entity)> = people
        .filter(|(_, e)| gender.is_none() || e.gender.is_none() || e.gender == gender)
        .collect();
    match people.as_slice() {
        [(first, a), (_, b), ..] if a.mentions >= b.mentions * 2 => Referent::Entity(*first),
        [(first, _)] => Referent::Entity(*first),
        _ => Referent::Unknown,
    }
}

fn nearest(
    article: &Article<'_>,
    at: usize,
    fits: &impl Fn(&Entity) -> bool,
    descriptions: bool,
) -> Referent {
    let Some(index) = sentence_index(article, at) else {
        return Referent::Unknown;
    };
    let Some(own) = article.sentences.get(index) else {
        return Referent::Unknown;
    };
    let mut looked = 0;
    let known = |entity: usize| {
        article
            .names
            .entities
            .get(entity)
            .is_some_and(|e| e.kind == EntityKind::Person)
    };
    let mut fallback = Referent::Unknown;
    for sentence in article
        .sentences
        .get(..=index)
        .unwrap_or_default()
        .iter()
        .rev()
        .take(LOOK_BACK * 4)
    {
        if sentence.role == BlockRole::Caption && own.role != BlockRole::Caption {
            continue;
        }
        if sentence.quoted != own.quoted {
            break;
        }
        if looked > LOOK_BACK {
            break;
        }
        looked += 1;
        let until = if sentence.words.start == own.words.start {
            at
        } else {
            sentence.words.end
        };
        let told = if descriptions {
            description(article, sentence, until)
        } else {
            Referent::Unknown
        };
        if let Referent::Entity(entity) = told
            && article.names.entities.get(entity).is_some_and(fits)
        {
            return told;
        }
        match within(article, sentence, until, fits) {
            Referent::Unknown => {}
            // A name of unknown kind counts only where no person is near.
            Referent::Entity(entity)
                if !known(entity) && (looked > 1 || !opens(article, sentence, entity)) =>
            {
                if fallback == Referent::Unknown {
                    fallback = Referent::Entity(entity);
                }
            }
            found => return found,
        }
        if fallback != Referent::Unknown && looked > 4 {
            return fallback;
        }
    }
    fallback
}

/// Whether the sentence starts with this name: its subject, in all likelihood.
fn opens(article: &Article<'_>, sentence: &Sentence, entity: usize) -> bool {
    article
        .names
        .mention_in(&(sentence.words.start..sentence.words.start + 1))
        .is_some_and(|m| m.entity == entity)
}

/// The person a sentence starts with by description: `The painter spoke …`.
fn description(article: &Article<'_>, sentence: &Sentence, until: usize) -> Referent {
    let start = sentence.words.start;
    if article.words.get(start).is_none_or(|w| w.lower != "the") {
        return Referent::Unknown;
    }
    let end = phrase::noun_phrase_end(&article.words, start, until);
    let role = end.checked_sub(1).and_then(|at| article.words.get(at));
    if role.is_some_and(|w| lists::is_role(&w.lower) && w.tag == Tag::Noun) {
        described(article, &(start..end))
    } else {
        Referent::Unknown
    }
}

/// The one who fits in this sentence before the word `until`.
fn within(
    article: &Article<'_>,
    sentence: &Sentence,
    until: usize,
    fits: &impl Fn(&Entity) -> bool,
) -> Referent {
    let range = sentence.words.start..until;
    let mut people: Vec<(&Mention, usize)> = Vec::new();
    for mention in article.names.mentions_in(&range) {
        let fit = article.names.entity(mention).is_some_and(fits);
        if fit && !people.iter().any(|(_, e)| *e == mention.entity) {
            people.push((mention, mention.entity));
        }
    }
    let known = |entity: usize| {
        article
            .names
            .entities
            .get(entity)
            .is_some_and(|e| e.kind == EntityKind::Person && e.gender.is_some())
    };
    match people.as_slice() {
        [] => Referent::Unknown,
        [(_, one)] => Referent::Entity(*one),
        [(first, one), (second, two), ..] => {
            let joined = article
                .words(&(first.words.end..second.words.start))
                .iter()
                .all(|w| matches!(w.tag, Tag::Conjunction | Tag::Mark(',')) || w.lower == "with");
            if joined && known(*one) == known(*two) {
                Referent::Ambiguous(people.iter().map(|(_, entity)| *entity).collect())
            } else if !known(*one) && known(*two) {
                Referent::Entity(*two)
            } else {
                Referent::Entity(*one)
            }
        }
    }
}

fn sentence_index(article: &Article<'_>, at: usize) -> Option<usize> {
    let index = article.sentences.partition_point(|s| s.words.end <= at);
    (index < article.sentences.len()).then_some(index)
}
