//! The exact words of a claim to be ticked.

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, TextRange, Value, ValueKind};

use super::marker;
use crate::article::Article;
use crate::clause::group::Group;
use crate::clause::phrase::noun_phrase_end;
use crate::name::{EntityKind, Mention, lists};
use crate::quote::mark::Form;
use crate::word::Tag;

/// The longest event detail, in words: the verb and its object, not the whole clause.
const EVENT_WORDS: usize = 9;

/// Whether a value is to be ticked: not a number in the title of a work, nor `one` as a pronoun,
/// nor a name that is also a month or a feast.
fn counts(article: &Article<'_>, value: &Value) -> bool {
    let title = article
        .stretches_in(value.range)
        .any(|(_, s)| s.form == Form::Title);
    let words = value.range.of(article.text).to_lowercase();
    let lead = article
        .before(value.range)
        .trim_end()
        .rsplit(' ')
        .next()
        .unwrap_or_default();
    let before = lead.to_lowercase();
    let after = article.after(value.range);
    let pronoun = words == "one"
        && (after.starts_with(" of the")
            || after.starts_with(['.', ',', ';'])
            || BEFORE_ONE.contains(&before.as_str()));
    // `Johnnie Christmas` is a person.
    let surname = NAMES_OF_TIMES.contains(&words.as_str())
        && lead.starts_with(char::is_uppercase)
        && lead.chars().all(char::is_alphabetic)
        && !BEFORE_TIMES.contains(&before.as_str());
    !title && !pronoun && !surname
}

/// Words behind which `one` is a pronoun.
const BEFORE_ONE: [&str; 11] = [
    "the", "this", "that", "no", "another", "new", "current", "other", "any", "every", "each",
];
/// Times that are also people's names.
const NAMES_OF_TIMES: [&str; 7] = [
    "christmas",
    "easter",
    "may",
    "august",
    "april",
    "june",
    "march",
];
/// Words that make such a name a time, also at the start of a sentence.
const BEFORE_TIMES: [&str; 11] = [
    "in", "on", "by", "since", "until", "last", "next", "this", "early", "late", "mid",
];

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
        ValueKind::Number if is_age_of_somebody(article, value) => ClaimKind::Biography,
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

/// `She was 88`, `dies at 88`.
fn is_age_of_somebody(article: &Article<'_>, value: &Value) -> bool {
    let plausible = value
        .value
        .parse::<f64>()
        .is_ok_and(|age| (5.0..=115.0).contains(&age));
    let mut back = article.before(value.range).split_whitespace().rev();
    let (verb, subject) = (
        back.next().unwrap_or_default(),
        back.next().unwrap_or_default(),
    );
    let after = article.after(value.range);
    let closed = after.is_empty()
        || after.starts_with(['.', ',', ';', '\n'])
        || after.starts_with(" when")
        || after.starts_with(" and");
    let person = matches!(subject.to_lowercase().as_str(), "he" | "she" | "who" | "i")
        || subject.starts_with(char::is_uppercase)
            && lists::gender(&subject.to_lowercase()).is_some();
    let told = matches!(verb, "was" | "is" | "turned" | "aged") && person;
    let death = verb == "at" && matches!(subject, "dies" | "died" | "dead");
    plausible && closed && (told || death)
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
    join_ranges(article, &mut details);
    for (moment, kind, reason) in marker::moments(article, range) {
        if !details.iter().any(|d| d.range.contains(moment)) {
            details.retain(|d| !moment.contains(d.range));
            details.push(plain(moment, kind, reason));
        }
    }
    details.sort_by_key(|d| d.range);
    details
}

/// `from 2004 to 2009`, `between 1990 and 2015`, `7 to 2`: two ends are one thing to tick.
fn join_ranges(article: &Article<'_>, details: &mut Vec<Detail>) {
    let mut at = 0;
    while at + 1 < details.len() {
        let (Some(first), Some(second)) = (details.get(at), details.get(at + 1)) else {
            break;
        };
        let gap = TextRange::new(
            first.range.end(),
            second.range.start().max(first.range.end()),
        );
        let before = article
            .before(first.range)
            .trim_end()
            .rsplit(' ')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let opened = match gap.of(article.text) {
            " to " => {
                before == "from" || first.kind == ClaimKind::Figure || first.kind == ClaimKind::Date
            }
            " and " => before == "between",
            "–" | "-" | " – " => true,
            _ => false,
        };
        let same =
            first.kind == second.kind && matches!(first.kind, ClaimKind::Date | ClaimKind::Figure);
        // `fell from 141 to 109` is a change, two figures.
        let change = first.kind == ClaimKind::Figure && before == "from";
        if opened && same && !change {
            let joined = first.range.cover(second.range);
            let value = first
                .value
                .clone()
                .zip(second.value.clone())
                .map(|(a, b)| format!("{a}/{b}"));
            if let Some(first) = details.get_mut(at) {
                first.range = joined;
                first.value = value;
            }
            details.remove(at + 1);
        } else {
            at += 1;
        }
    }
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

/// `in Milan`, `at the Harbor Hall`: the places a clause names.
pub fn of_places(article: &Article<'_>, words: &Range<usize>) -> Vec<Detail> {
    let mentions = article.names.mentions_in(words).iter();
    mentions
        .filter(|mention| {
            is_place(article, mention) && follows_locative(article, mention, words.start)
        })
        .map(|mention| {
            plain(
                mention.range,
                ClaimKind::Place,
                "a place named after a preposition of place",
            )
        })
        .collect()
}

/// Prepositions of place.
const LOCATIVE: [&str; 11] = [
    "in", "at", "near", "from", "to", "into", "off", "toward", "towards", "outside", "across",
];
/// Last words of the names of sites.
const SITES: [&str; 16] = [
    "stadium",
    "arena",
    "park",
    "square",
    "street",
    "airport",
    "hall",
    "bridge",
    "museum",
    "festival",
    "mosque",
    "church",
    "hospital",
    "school",
    "university",
    "hotel",
];

fn is_place(article: &Article<'_>, mention: &Mention) -> bool {
    let kind = article.names.entity(mention).map(|e| e.kind);
    let last = mention
        .words
        .end
        .checked_sub(1)
        .and_then(|at| article.words.get(at));
    let listed =
        last.is_some_and(|w| SITES.contains(&w.lower.as_str()) || lists::is_place(&w.lower));
    let genitive = article
        .words
        .get(mention.words.end)
        .is_some_and(|w| w.tag == Tag::Genitive);
    (kind == Some(EntityKind::Place) || listed) && !genitive
}

/// Whether a preposition of place stands before the name, with or without an article between.
fn follows_locative(article: &Article<'_>, mention: &Mention, from: usize) -> bool {
    let before = article.words(&(from..mention.words.start));
    let mut back = before.iter().rev().skip_while(|w| w.tag == Tag::Determiner);
    back.next()
        .is_some_and(|w| LOCATIVE.contains(&w.lower.as_str()))
}
