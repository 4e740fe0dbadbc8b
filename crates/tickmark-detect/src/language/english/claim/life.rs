//! The words of a life to be ticked: roles taken up, relatives left behind, parents.

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail};

use super::detail::plain;
use super::draft::Draft;
use super::place;
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::Clause;
use crate::language::english::clause::group::Group;
use crate::language::english::clause::phrase::noun_phrase_end;
use crate::language::english::name::{EntityKind, lists};
use crate::language::english::restate;
use crate::language::english::restate::refer::{self, Referent};
use crate::language::english::word::{Tag, Word};

/// Verbs that make somebody something.
const BECOMING: [&str; 9] = [
    "become",
    "becomes",
    "became",
    "appointed",
    "named",
    "elected",
    "made",
    "promoted",
    "remained",
];
/// Verbs whose school belongs to them: `studied at the University of Oslo`.
const STUDIES: [&str; 10] = [
    "studied",
    "studies",
    "taught",
    "teaches",
    "educated",
    "trained",
    "graduated",
    "lectured",
    "enrolled",
    "enroled",
];
/// Words of the names of schools.
const SCHOOLS: [&str; 9] = [
    "university",
    "college",
    "school",
    "academy",
    "institute",
    "conservatory",
    "conservatoire",
    "polytechnic",
    "seminary",
];
/// Verbs that are ticked without the spouse.
const MARRIES: [&str; 5] = ["married", "marries", "marry", "wed", "divorced"];
/// Relatives.
const RELATIVES: [&str; 32] = [
    "mother",
    "father",
    "parents",
    "wife",
    "husband",
    "widow",
    "widower",
    "partner",
    "spouse",
    "child",
    "children",
    "son",
    "sons",
    "daughter",
    "daughters",
    "brother",
    "brothers",
    "sister",
    "sisters",
    "sibling",
    "siblings",
    "twins",
    "grandson",
    "grandsons",
    "granddaughter",
    "granddaughters",
    "grandchild",
    "grandchildren",
    "stepson",
    "stepdaughter",
    "nephew",
    "niece",
];
/// The longest way from a determiner to the relative behind it, in words.
const ORIGIN_WORDS: usize = 7;

/// Where the words of a verb of life end: before the place, which is ticked alone, but behind the
/// school of who studied or taught there.
pub fn verb_end(article: &Article<'_>, group: &Group, words: &Range<usize>, limit: usize) -> usize {
    let Some(head) = article.words.get(group.head) else {
        return words.end;
    };
    if MARRIES.contains(&head.lower.as_str()) {
        return group.words.end;
    }
    let places = place::of_places(article, &(group.words.end..limit));
    let Some(first) = places.first() else {
        return words.end;
    };
    let dated = article
        .values_in(article.range_of(&(group.words.end..limit)))
        .any(|v| v.kind.is_temporal());
    if head.lower == "born" && !dated {
        // `born in Oslo` is one thing to tick where no day stands beside it.
        return words.end;
    }
    let text = first.range.of(article.text).to_lowercase();
    if STUDIES.contains(&head.lower.as_str()) && SCHOOLS.iter().any(|s| text.contains(s)) {
        let behind = (group.words.end..limit)
            .find(|at| starts(article, *at) >= first.range.end())
            .unwrap_or(limit);
        return behind.max(words.end.min(behind));
    }
    let mut end = (group.words.end..limit)
        .find(|at| starts(article, *at) >= first.range.start())
        .unwrap_or(limit);
    let tag = |at: usize| article.words.get(at).map(|w| w.tag);
    while end > group.words.end && tag(end - 1) == Some(Tag::Determiner) {
        end -= 1;
    }
    if end > group.words.end && tag(end - 1) == Some(Tag::Preposition) {
        end -= 1;
    }
    end.min(words.end).max(group.words.end)
}

fn starts(article: &Article<'_>, at: usize) -> u32 {
    article.words.get(at).map_or(u32::MAX, |w| w.range.start())
}

/// The roles and relatives a clause tells of with its verb: `became chief engineer`, `is survived by
/// a son, Ole, and two sisters`.
pub fn details(article: &Article<'_>, clause: &Clause) -> Vec<Detail> {
    let Some(group) = &clause.group else {
        return Vec::new();
    };
    let Some(head) = article.words.get(group.head) else {
        return Vec::new();
    };
    if head.lower == "survived" {
        return survivors(article, &(group.words.end..clause.words.end));
    }
    if !BECOMING.contains(&head.lower.as_str()) {
        return Vec::new();
    }
    let role = role_at(article, group.words.end, clause.words.end);
    role.into_iter().collect()
}

/// The role in the noun phrase at `at`, without its determiner.
fn role_at(article: &Article<'_>, at: usize, limit: usize) -> Option<Detail> {
    let tag = |at: usize| article.words.get(at).map(|w| w.tag);
    let determined = matches!(tag(at), Some(Tag::Determiner | Tag::Possessive));
    let start = at + usize::from(determined);
    let end = noun_phrase_end(&article.words, at, limit).max(start);
    let phrase = article.words(&(start..end));
    let last = phrase.last()?;
    let named = phrase.iter().any(|w| w.tag == Tag::Name);
    (lists::is_role(&last.lower) && last.tag == Tag::Noun && !named).then(|| {
        let range = article.range_of(&(start..end));
        plain(range, ClaimKind::Biography, "the role")
    })
}

/// `as a visiting professor`: the role behind `as`.
pub fn role_as(article: &Article<'_>, words: &Range<usize>) -> Option<Detail> {
    let is = |at: usize, list: &[&str]| {
        let word = article.words.get(at);
        word.is_some_and(|w| list.contains(&w.lower.as_str()))
    };
    let at = words
        .clone()
        .find(|at| is(*at, &["as"]) && is(at + 1, &["a", "an", "the", "his", "her", "its"]))?;
    role_at(article, at + 1, words.end)
}

/// Each relative in a list, with the name behind it.
fn survivors(article: &Article<'_>, words: &Range<usize>) -> Vec<Detail> {
    let by = article
        .words
        .get(words.start)
        .is_some_and(|w| w.lower == "by");
    let kin = |at: &usize| {
        let word = article.words.get(*at);
        // `six grandchildren`: the number is ticked.
        let before = at.checked_sub(1).and_then(|at| article.words.get(at));
        let counted = before.is_some_and(|w| w.tag == Tag::Number);
        by && !counted && word.is_some_and(|w| RELATIVES.contains(&w.lower.as_str()))
    };
    let told = words.clone().filter(kin).map(|at| {
        let comma = article.words.get(at + 1).is_some_and(|w| w.is_mark(','));
        let name = article
            .names
            .mention_in(&(at + 2..at + 3))
            .filter(|m| comma && m.words.start == at + 2 && m.words.end <= words.end);
        let range = article.range_of(&(at..name.map_or(at + 1, |m| m.words.end)));
        plain(range, ClaimKind::Biography, "a relative")
    });
    told.collect()
}

/// `, the only child of a baker and a nurse`: whose child somebody is.
pub fn origin(article: &Article<'_>, sentence: &Sentence) -> Option<Draft> {
    let word = |at: usize| article.words.get(at).filter(|_| at < sentence.words.end);
    let kin = sentence.words.clone().find(|at| {
        let tie = word(*at).is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "child" | "children" | "son" | "sons" | "daughter" | "daughters"
            )
        });
        tie && word(at + 1).is_some_and(|w| w.lower == "of")
    })?;
    let from = sentence.words.start.max(kin.saturating_sub(ORIGIN_WORDS));
    let comma = (from..kin)
        .rev()
        .find(|at| word(*at).is_some_and(|w| matches!(w.tag, Tag::Mark(_)) || w.tag.is_verbal()))
        .filter(|at| word(*at).is_some_and(|w| w.is_mark(',')))?;
    let start = comma + 1;
    let the = word(start).is_some_and(|w| matches!(w.lower.as_str(), "the" | "a" | "an" | "one"));
    let mut details = vec![plain(
        article.range_of(&(start + usize::from(the)..kin + 1)),
        ClaimKind::Biography,
        "the place among the children",
    )];
    let mut end = kin + 2;
    loop {
        let next = noun_phrase_end(&article.words, end, sentence.words.end);
        let common = word(end).is_some_and(|w| matches!(w.lower.as_str(), "a" | "an"));
        if !common || next <= end + 1 {
            break;
        }
        details.push(plain(
            article.range_of(&(end + 1..next)),
            ClaimKind::Biography,
            "what a parent is",
        ));
        end = next;
        if word(end).is_none_or(|w| w.lower != "and") {
            break;
        }
        end += 1;
    }
    // `the son of a baker` is one thing to tick, as an appositive.
    if details.len() < 2 || !the || kin == start + 1 {
        return None;
    }
    let words = start..end;
    let mut named = Vec::new();
    let text = restate::render(article, &words, &mut named).text;
    let who = subject(article, sentence)?;
    let was = article.words(&sentence.words).iter().any(is_past);
    let verb = if was { "was" } else { "is" };
    Some(Draft::new(
        article.range_of(&words),
        ClaimKind::Biography,
        details,
        restate::sentence(&format!("{who} {verb} {text}")),
        "This says whose child somebody is, in an appositive.",
    ))
}

fn is_past(word: &Word) -> bool {
    matches!(word.lower.as_str(), "was" | "were" | "died")
}

/// The person a sentence starts with, by name or pronoun.
fn subject(article: &Article<'_>, sentence: &Sentence) -> Option<String> {
    let start = sentence.words.start;
    let entity = match article.names.mentions_in(&sentence.words).first() {
        Some(mention) if mention.words.start <= start + 1 => mention.entity,
        _ => match refer::person(article, start) {
            Referent::Entity(entity) => entity,
            Referent::Ambiguous(_) | Referent::Unknown => return None,
        },
    };
    let entity = article.names.entities.get(entity)?;
    (entity.kind == EntityKind::Person).then(|| entity.name.clone())
}
