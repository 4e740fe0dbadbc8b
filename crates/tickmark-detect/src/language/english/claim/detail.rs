//! The exact words of a claim to be ticked.

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, TextRange, Value, ValueKind};

use super::{life, marker};
use crate::language::english::article::Article;
use crate::language::english::clause::group::Group;
use crate::language::english::clause::phrase::noun_phrase_end;
use crate::language::english::name::lists;
use crate::language::english::quote::mark::Form;
use crate::language::english::word::Tag;

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
            || BEFORE_ONE.contains(&before.as_str())
            || one_of_a_sort(after));
    let both = words == "both";
    let enumerates = value.kind == ValueKind::Ordinal && ENUMERATED.contains(&next_word(after));
    // `Johnnie Christmas` is a person.
    let surname = NAMES_OF_TIMES.contains(&words.as_str())
        && lead.starts_with(char::is_uppercase)
        && lead.chars().all(char::is_alphabetic)
        && !BEFORE_TIMES.contains(&before.as_str());
    // `the current flag` places the flag nowhere that could be ticked.
    let here = value.kind == ValueKind::Ordinal && value.value.starts_with("current");
    !title && !pronoun && !surname && !here && !both && !enumerates
}

fn next_word(after: &str) -> &str {
    let next = after.split_whitespace().next().unwrap_or_default();
    next.trim_matches(|c: char| !c.is_alphanumeric())
}

/// `One teacher said`: somebody, and no count.
fn one_of_a_sort(after: &str) -> bool {
    let mut words = after.split_whitespace();
    let role = words.next().is_some_and(lists::is_role);
    let verb = words.next().unwrap_or_default();
    role && matches!(
        verb,
        "said"
            | "says"
            | "told"
            | "wrote"
            | "added"
            | "recalled"
            | "who"
            | "has"
            | "had"
            | "described"
    )
}

/// What an ordinal only numbers off: `in the second case`.
const ENUMERATED: [&str; 12] = [
    "case",
    "instance",
    "example",
    "point",
    "reason",
    "option",
    "question",
    "step",
    "thing",
    "sentence",
    "paragraph",
    "argument",
];

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
        kind if kind.is_temporal() || value.is_amount_of_time() => ClaimKind::Date,
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
    // `She left school at 15`.
    let lived = verb == "at"
        && back
            .take_while(|w| !w.ends_with(['.', ';', '“', '”']))
            .any(|w| matches!(w.to_lowercase().as_str(), "he" | "she"));
    plausible && closed && (told || death || lived)
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

/// `from 2003 to 2008`, `between 1990 and 2015`, `7 to 2`: two ends are one thing to tick.
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
    let end = predicate_end(article, group, limit);
    let stative = article
        .words
        .get(group.head)
        .is_some_and(|w| matches!(w.tag, Tag::Be | Tag::Have));
    let start = if stative {
        group.words.end.min(clause.end)
    } else {
        group.head
    };
    let mut words = start..end.max(start);
    let whole = matches!(kind, ClaimKind::Biography | ClaimKind::Description);
    if whole && clause.end.saturating_sub(start) <= EVENT_WORDS {
        words.end = clause.end;
    }
    if kind == ClaimKind::Biography && !stative {
        words.end = life::verb_end(article, group, &words, clause.end);
    }
    let mut words = before_value(article, words);
    if words.end == group.words.end && is_particle(article, words.end, limit) {
        words.end += 1;
    }
    let words = if words.is_empty() && !stative {
        group.head..group.words.end
    } else {
        words
    };
    let range = article.range_of(&words);
    (!range.is_empty()).then(|| plain(range, kind, "the verb and its object"))
}

/// Where the verb with its object ends: `closed two schools`, `set off`, `intends to hold a vote`,
/// `asked the town to pay`.
fn predicate_end(article: &Article<'_>, group: &Group, limit: usize) -> usize {
    let tag = |at: usize| {
        let word = article.words.get(at).filter(|_| at < limit);
        word.map(|w| w.tag)
    };
    let mut end = group.words.end;
    if is_particle(article, end, limit) {
        end += 1;
    }
    let object = noun_phrase_end(&article.words, end, limit).max(end);
    if object == end
        && let Some(phrase) = complement_end(article, end, limit)
    {
        return phrase;
    }
    end = object;
    if tag(end) == Some(Tag::To) {
        while tag(end + 1).is_some_and(Tag::is_verbal) {
            end += 1;
        }
        end += 1;
        end = noun_phrase_end(&article.words, end, limit).max(end);
    }
    end
}

/// `cracked down on smugglers`, `taken to hospital`: the phrase that completes a verb without an
/// object; where and when something happened stands apart.
fn complement_end(article: &Article<'_>, at: usize, limit: usize) -> Option<usize> {
    let word = article.words.get(at).filter(|_| at < limit)?;
    let completes = matches!(
        word.lower.as_str(),
        "to" | "for"
            | "with"
            | "by"
            | "from"
            | "into"
            | "against"
            | "on"
            | "as"
            | "about"
            | "under"
    );
    let end = noun_phrase_end(&article.words, at + 1, limit);
    let phrase = at..end;
    let range = article.range_of(&phrase);
    let fits = completes
        && word.tag == Tag::Preposition
        && end > at + 1
        && article.values_in(range).next().is_none()
        && super::place::of_places(article, &phrase).is_empty();
    fits.then_some(end)
}

/// Without what stands from the first value on, and without the small words before that.
fn before_value(article: &Article<'_>, words: Range<usize>) -> Range<usize> {
    let range = article.range_of(&words);
    let value = article
        .values_in(range)
        .map(|value| marker::widened(article, range, value))
        .find(|value| value.start() > range.start());
    let Some(value) = value else {
        return words;
    };
    let mut end = words.start;
    for at in words.clone() {
        let inside = article
            .words
            .get(at)
            .is_some_and(|w| w.range.end() <= value.start());
        let small = article.words.get(at).is_none_or(|w| {
            matches!(
                w.tag,
                Tag::Preposition
                    | Tag::Determiner
                    | Tag::Possessive
                    | Tag::Conjunction
                    | Tag::Adverb
                    | Tag::Adjective
                    | Tag::To
                    | Tag::Mark(_)
            )
        });
        if !inside {
            break;
        }
        if !small {
            end = at + 1;
        }
    }
    words.start..end
}

/// Whether the small word at `at` belongs to the verb before it: `gave up their seats`, `took over
/// from him`, but `over 700 people`.
fn is_particle(article: &Article<'_>, at: usize, limit: usize) -> bool {
    let next = article.words.get(at + 1).filter(|_| at + 1 < limit);
    let Some(word) = article.words.get(at).filter(|_| at < limit) else {
        return false;
    };
    match word.lower.as_str() {
        "up" | "down" | "out" | "away" | "back" | "apart" => {
            next.is_none_or(|n| n.tag != Tag::Number && n.lower != "to")
        }
        "off" | "over" | "on" | "around" => next.is_none_or(|n| {
            matches!(
                n.tag,
                Tag::Preposition | Tag::Mark(',' | '.' | ';') | Tag::Conjunction
            )
        }),
        _ => false,
    }
}
