//! The exact words of a claim to be ticked.

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, TextRange, Value, ValueKind};

use super::marker;
use crate::article::Article;
use crate::clause::group::Group;
use crate::clause::phrase::noun_phrase_end;
use crate::name::{EntityKind, lists};
use crate::word::Tag;

/// The longest event detail, in words: the verb and its object, not the whole clause.
const EVENT_WORDS: usize = 9;

/// The detail kind a value has.
pub fn kind_of(value: &Value, words: &str) -> ClaimKind {
    match value.kind {
        ValueKind::Age => ClaimKind::Biography,
        ValueKind::Ordinal if matches!(words.to_lowercase().as_str(), "first" | "last") => ClaimKind::Comparison,
        kind if kind.is_temporal() => ClaimKind::Date,
        _ => ClaimKind::Figure,
    }
}

/// Details for the values inside `range`.
pub fn of_values(article: &Article<'_>, range: TextRange) -> Vec<Detail> {
    let mut details: Vec<Detail> = Vec::new();
    for value in article.values_in(range) {
        let words = value.range.of(article.text);
        details.push(Detail {
            range: marker::widened(article, range, value),
            kind: kind_of(value, words),
            value: Some(value.value.clone()),
            reason: Some(value.reason.clone()),
        });
    }
    for (moment, kind, reason) in marker::moments(article, range) {
        if !details.iter().any(|d| d.range.contains(moment)) {
            details.retain(|d| !moment.contains(d.range));
            details.push(plain(moment, kind, reason));
        }
    }
    details.sort_by_key(|d| d.range);
    details
}

/// A detail without a value.
pub fn plain(range: TextRange, kind: ClaimKind, reason: &str) -> Detail {
    Detail { range, kind, value: None, reason: Some(reason.to_owned()) }
}

/// The verb and its object, for an event; the predicate, for a description.
pub fn of_verb(article: &Article<'_>, clause: &Range<usize>, group: &Group, kind: ClaimKind) -> Option<Detail> {
    let limit = clause.end.min(group.head + EVENT_WORDS);
    let mut end = noun_phrase_end(&article.words, group.words.end, limit).max(group.words.end);
    let stative = article.words.get(group.head).is_some_and(|w| matches!(w.tag, Tag::Be | Tag::Have));
    if end == group.words.end {
        // `emigrated from Mexico`, `cracked down on trafficking`.
        let mut next = end;
        while article.words.get(next).filter(|_| next < limit).is_some_and(|w| matches!(w.tag, Tag::Preposition | Tag::Adverb)) {
            next += 1;
        }
        let phrase = noun_phrase_end(&article.words, next, limit);
        if phrase > next {
            end = phrase;
        }
    }
    let start = if stative { group.words.end.min(end) } else { group.head };
    let words = if start < end { start..end } else { group.words.clone() };
    let range = article.range_of(&words);
    (!range.is_empty()).then(|| plain(range, kind, "the verb and its object"))
}

/// `in Milan`, `at the Volgograd Arena`: the place a clause names.
pub fn of_places(article: &Article<'_>, words: &Range<usize>) -> Vec<Detail> {
    let mut details = Vec::new();
    for mention in article.names.mentions_in(words) {
        let before = mention.words.start.checked_sub(1).filter(|at| *at >= words.start);
        let before = before.map(|at| if article.words.get(at).is_some_and(|w| w.tag == Tag::Determiner) { at.saturating_sub(1) } else { at });
        let locative = before.and_then(|at| article.words.get(at)).is_some_and(|w| {
            matches!(w.lower.as_str(), "in" | "at" | "near" | "from" | "to" | "into" | "off" | "toward" | "towards" | "outside" | "across")
        });
        let Some(entity) = article.names.entity(mention) else { continue };
        let last = article.words.get(mention.words.end.saturating_sub(1)).map(|w| w.lower.clone()).unwrap_or_default();
        let site = matches!(last.as_str(), "stadium" | "arena" | "park" | "square" | "street" | "airport" | "hall" | "bridge" | "museum" | "festival" | "mosque" | "church" | "hospital" | "school" | "university" | "hotel");
        let genitive = article.words.get(mention.words.end).is_some_and(|w| w.tag == Tag::Genitive);
        let fits = entity.kind == EntityKind::Place || site || (lists::is_place(&last));
        if locative && fits && !genitive {
            details.push(plain(mention.range, ClaimKind::Place, "a place named after a preposition of place"));
        }
    }
    details
}
