//! Every "he" and "she" of an article, from left to right, so that one that is settled counts as a
//! mention for those behind it.

use std::collections::HashMap;

use super::search::Search;
use super::{Referent, personal};
use crate::language::english::article::Article;
use crate::language::english::name::{Entity, EntityKind, Gender};
use crate::language::english::word::Tag;

/// What every pronoun for one person stands for, by its position among the words.
pub fn pronouns(article: &Article<'_>) -> Vec<(usize, Referent)> {
    let mut resolved: Vec<(usize, Referent)> = Vec::new();
    // People of whom no name or role tells the gender, but an earlier pronoun did.
    let mut learned: HashMap<usize, Gender> = HashMap::new();
    for (at, word) in article.words.iter().enumerate() {
        let Some(gender) = personal(word) else {
            continue;
        };
        let referent = resolve(article, at, gender, &resolved, &learned);
        if let Referent::Entity(entity) = &referent
            && article
                .names
                .entities
                .get(*entity)
                .is_some_and(|e| e.gender.is_none())
        {
            learned.entry(*entity).or_insert(gender);
        }
        resolved.push((at, referent));
    }
    resolved
}

fn resolve(
    article: &Article<'_>,
    at: usize,
    gender: Gender,
    resolved: &[(usize, Referent)],
    learned: &HashMap<usize, Gender>,
) -> Referent {
    let fits = |number: usize, entity: &Entity| {
        let known = entity.gender.or_else(|| learned.get(&number).copied());
        // `D.C.` is nobody.
        let spelt = entity.name.contains(|c: char| c.is_lowercase());
        known.is_none_or(|g| g == gender)
            && spelt
            && match entity.kind {
                EntityKind::Person => true,
                EntityKind::Unknown => entity.acts && entity.name.contains(' '),
                _ => false,
            }
    };
    let fitting = |number: &usize| {
        let entity = article.names.entities.get(*number);
        entity.is_some_and(|entity| fits(*number, entity))
    };
    if let Some(ahead) = ahead(article, at).filter(fitting) {
        return Referent::Entity(ahead);
    }
    Search {
        article,
        resolved,
        descriptions: true,
    }
    .nearest(at, &fits)
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
