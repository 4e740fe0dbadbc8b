//! The exact words of a claim to be ticked.

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, TextRange, Value, ValueKind};

use super::marker;
use crate::article::Article;
use crate::clause::group::Group;
use crate::clause::phrase::noun_phrase_end;
use crate::name::{EntityKind, lists};
use crate::quote::mark::Form;
use crate::word::Tag;

/// The longest event detail, in words: the verb and its object, not the whole clause.
const EVENT_WORDS: usize = 9;

/// Whether a value is to be ticked: not a number in the title of a work, nor `one` as a pronoun.
fn counts(article: &Article<'_>, value: &Value) -> bool {
    let title = article
        .stretches_in(value.range)
        .any(|(_, s)| s.form == Form::Title);
    let words = value.range.of(article.text).to_lowercase();
    let after = article.after(value.range);
    let before = article
        .before(value.range)
        .trim_end()
        .rsplit(' ')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let pronoun = words == "one"
        && (after.starts_with(" of the")
            || after.starts_with(['.', ',', ';'])
            || matches!(
                before.as_str(),
                "the"
                    | "this"
                    | "that"
                    | "no"
                    | "another"
                    | "new"
                    | "current"
                    | "other"
                    | "any"
                    | "every"
                    | "each"
            ));
    !title && !pronoun
}

/// The detail kind a value has.
pub fn kind_of(article: &Article<'_>, value: &Value) -> ClaimKind {
    let words = value.range.of(article.text);
    let after = article.after(value.range);
    let next = after
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .trim_matches(|c: char| !c.is_alphanumeric());
    match value.kind {
        ValueKind::Age
            if words.ends_with("-old")
                && !next.is_empty()
                && after.starts_with(' ')
                && !is_human(next) =>
        {
            ClaimKind::Date
        }
        ValueKind::Age => ClaimKind::Biography,
        kind if kind.is_temporal() && words.to_lowercase().ends_with("quarter") && next == "of" => {
            ClaimKind::Figure
        }
        ValueKind::Ordinal if matches!(words.to_lowercase().as_str(), "first" | "last") => {
            ClaimKind::Comparison
        }
        kind if kind.is_temporal() => ClaimKind::Date,
        _ => ClaimKind::Figure,
    }
}

fn is_human(word: &str) -> bool {
    let lower = word.to_lowercase();
    lists::is_role(&lower)
        || word.starts_with(char::is_uppercase)
        || matches!(
            lower.as_str(),
            "man"
                | "woman"
                | "boy"
                | "girl"
                | "child"
                | "baby"
                | "teenager"
                | "who"
                | "was"
                | "has"
                | "from"
                | "said"
        )
}

/// Details for the values inside `range`.
pub fn of_values(article: &Article<'_>, range: TextRange) -> Vec<Detail> {
    let mut details: Vec<Detail> = Vec::new();
    for value in article.values_in(range) {
        if !counts(article, value) {
            continue;
        }
        details.push(Detail {
            range: marker::widened(article, range, value),
            kind: kind_of(article, value),
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
    Detail {
        range,
        kind,
        value: None,
        reason: Some(reason.to_owned()),
    }
}

/// The verb and its object, for an event; the predicate, for a description.
pub fn of_verb(
    article: &Article<'_>,
    clause: &Range<usize>,
    group: &Group,
    kind: ClaimKind,
) -> Option<Detail> {
    let limit = clause.end.min(group.head + EVENT_WORDS);
    let mut end = noun_phrase_end(&article.words, group.words.end, limit).max(group.words.end);
    let stative = article
        .words
        .get(group.head)
        .is_some_and(|w| matches!(w.tag, Tag::Be | Tag::Have));
    if end == group.words.end {
        // `emigrated from Mexico`, `cracked down on trafficking`.
        let mut next = end;
        while article
            .words
            .get(next)
            .filter(|_| next < limit)
            .is_some_and(|w| matches!(w.tag, Tag::Preposition | Tag::Adverb))
        {
            next += 1;
        }
        let phrase = noun_phrase_end(&article.words, next, limit);
        if phrase > next {
            end = phrase;
        }
    }
    let start = if stative {
        group.words.end.min(end)
    } else {
        group.head
    };
    let mut words = if start < end {
        start..end
    } else {
        group.words.clone()
    };
    if kind == ClaimKind::Biography && clause.end - words.start <= EVENT_WORDS {
        words.end = clause.end;
    }
    let mut range = article.range_of(&words);
    if let Some(value) = article
        .values_in(range)
        .find(|v| v.range.start() > range.start())
    {
        range = TextRange::new(range.start(), value.range.start()).trim(article.text);
    }
    (!range.is_empty()).then(|| plain(range, kind, "the verb and its object"))
}

/// `in Milan`, `at the Volgograd Arena`: the place a clause names.
pub fn of_places(article: &Article<'_>, words: &Range<usize>) -> Vec<Detail> {
    let mut details = Vec::new();
    for mention in article.names.mentions_in(words) {
        let before = mention
            .words
            .start
            .checked_sub(1)
            .filter(|at| *at >= words.start);
        let before = before.map(|at| {
            if article
                .words
                .get(at)
                .is_some_and(|w| w.tag == Tag::Determiner)
            {
                at.saturating_sub(1)
            } else {
                at
            }
        });
        let locative = before
            .and_then(|at| article.words.get(at))
            .is_some_and(|w| {
                matches!(
                    w.lower.as_str(),
                    "in" | "at"
                        | "near"
                        | "from"
                        | "to"
                        | "into"
                        | "off"
                        | "toward"
                        | "towards"
                        | "outside"
                        | "across"
                )
            });
        let Some(entity) = article.names.entity(mention) else {
            continue;
        };
        let last = article
            .words
            .get(mention.words.end.saturating_sub(1))
            .map(|w| w.lower.clone())
            .unwrap_or_default();
        let site = matches!(
            last.as_str(),
            "stadium"
                | "arena"
                | "park"
                | "square"
                | "street"
                | "airport"
                | "hall"
                | "bridge"
                | "museum"
                | "festival"
                | "mosque"
                | "church"
                | "hospital"
                | "school"
                | "university"
                | "hotel"
        );
        let genitive = article
            .words
            .get(mention.words.end)
            .is_some_and(|w| w.tag == Tag::Genitive);
        let fits = entity.kind == EntityKind::Place || site || (lists::is_place(&last));
        if locative && fits && !genitive {
            details.push(plain(
                mention.range,
                ClaimKind::Place,
                "a place named after a preposition of place",
            ));
        }
    }
    details
}
