//! What the words around a name tell of it: roles, sorts, verbs of speech, prepositions of place.

use std::ops::Range;

use super::lists;
use crate::language::english::word::{Tag, Word};

/// How far before a name the noun that describes it may stand.
const BEFORE: usize = 3;
/// How far behind a name the noun that describes it may stand.
const BEHIND: usize = 8;

/// Verbs whose subject speaks, as people do.
const SPEECH: [&str; 10] = [
    "said",
    "says",
    "told",
    "wrote",
    "added",
    "explained",
    "replied",
    "recalled",
    "admitted",
    "tweeted",
];

/// Whether the name is followed by a finite verb and not preceded by a small word that makes it
/// part of something else.
pub fn acts(words: &[Word], run: &Range<usize>) -> bool {
    let before = word_before(words, run.start);
    let free =
        before.is_none_or(|w| !matches!(w.tag, Tag::Preposition | Tag::Determiner | Tag::Genitive));
    free && verb_follows(words, run)
}

/// Whether a finite verb stands right behind the name.
pub fn verb_follows(words: &[Word], run: &Range<usize>) -> bool {
    let behind = words.get(run.end..).unwrap_or_default();
    behind
        .iter()
        .find(|w| w.tag != Tag::Adverb)
        .is_some_and(|w| {
            matches!(
                w.tag,
                Tag::Past | Tag::Present | Tag::Be | Tag::Have | Tag::Modal
            )
        })
}

/// Whether a preposition of place stands right before the name.
pub fn located(words: &[Word], run: &Range<usize>) -> bool {
    word_before(words, run.start).is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "in" | "near" | "outside" | "across" | "throughout" | "around" | "at"
        )
    }) && words
        .get(run.end)
        .is_none_or(|w| !matches!(w.tag, Tag::Noun | Tag::Plural | Tag::Adjective))
}

/// Whether `the` stands right before the name.
pub fn determined(words: &[Word], run: &Range<usize>) -> bool {
    word_before(words, run.start).is_some_and(|w| w.lower == "the")
}

/// Whether the words around a name are those around a person's: an age, a role, `who`, a verb of
/// speech.
pub fn told_as_person(words: &[Word], run: &Range<usize>, single: bool) -> bool {
    let word = |at: usize| words.get(run.end + at);
    let comma = word(0).is_some_and(|w| w.is_mark(','));
    let age = age_behind(words, run).is_some();
    // `Marta Quill, a jeweller on Dock Street, said`.
    let appositive = !single && comma && {
        let rest = words.get(run.end + 1..).unwrap_or_default();
        let close = rest.iter().take(12).position(|w| w.is_mark(','));
        let article = rest
            .first()
            .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an" | "the"));
        let verb = close.and_then(|close| rest.get(close + 1));
        article && verb.is_some_and(|w| SPEECH.contains(&w.lower.as_str()))
    };
    let role = word_before(words, run.start)
        .is_some_and(|w| w.tag == Tag::Noun && lists::is_role(&w.lower));
    let is_who = |w: &Word| matches!(w.lower.as_str(), "who" | "whose");
    let who = word(0).is_some_and(is_who) || (comma && word(1).is_some_and(is_who));
    let speaks = !single
        && word(0).is_some_and(|w| {
            matches!(w.tag, Tag::Past | Tag::Present) && SPEECH.contains(&w.lower.as_str())
        });
    age || role || who || speaks || appositive
}

/// The word that gives the age right behind a name: `Ana Ruiz, 41,`.
pub fn age_behind(words: &[Word], run: &Range<usize>) -> Option<usize> {
    let word = |at: usize| words.get(run.end + at);
    let age = word(1)?
        .lower
        .parse::<u32>()
        .is_ok_and(|age| (1..=110).contains(&age));
    let framed = word(0)?.is_mark(',')
        && word(2).is_none_or(|w| matches!(w.tag, Tag::Mark(',' | '.' | ')' | ';')));
    let bracketed = word(0)?.is_mark('(') && word(2).is_some_and(|w| w.is_mark(')'));
    (age && (framed || bracketed)).then_some(run.end + 1)
}

/// The nouns that describe a name, and which of them are roles of people, sorts of organisations,
/// places or works is for the reader to ask: right before it (`singer Ana Ruiz`), in an appositive
/// (`Ana Ruiz, a singer`), behind a form of `be` (`Ana Ruiz is a singer`).
pub fn nouns_beside(words: &[Word], run: &Range<usize>) -> Vec<usize> {
    let mut found = before(words, run.start);
    let first = words.get(run.end);
    let appositive = first.is_some_and(|w| w.is_mark(','));
    let told = first.is_some_and(|w| matches!(w.lower.as_str(), "is" | "was"))
        && words
            .get(run.end + 1)
            .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an" | "the"));
    if appositive || told {
        found.extend(behind(words, run.end + 1));
    }
    found
}

fn before(words: &[Word], start: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let comma = word_before(words, start).is_some_and(|w| w.is_mark(','));
    let of = word_before(words, start).is_some_and(|w| w.lower == "of");
    let start = if comma || of { start - 1 } else { start };
    for at in (start.saturating_sub(BEFORE)..start).rev() {
        let Some(word) = words.get(at) else { break };
        if word.tag == Tag::Noun && describes(&word.lower) {
            let opened = comma
                && !words.get(at.wrapping_sub(1)).is_some_and(|w| {
                    matches!(w.lower.as_str(), "the" | "its") || w.tag == Tag::Genitive
                });
            if (of && !lists::is_place_sort(&word.lower)) || opened {
                break;
            }
            found.push(at);
            if comma || of {
                break;
            }
        } else if !matches!(word.tag, Tag::Noun | Tag::Adjective) || comma || of {
            break;
        }
    }
    found
}

fn behind(words: &[Word], start: usize) -> Option<usize> {
    for at in start..start + BEHIND {
        let word = words.get(at)?;
        if word.tag == Tag::Noun && describes(&word.lower) {
            let goes_on = words.get(at + 1).is_some_and(|w| w.tag == Tag::Noun);
            let genitive = words.get(at + 1).is_some_and(|w| w.tag == Tag::Genitive);
            if !goes_on && !genitive {
                return Some(at);
            }
        }
        if matches!(word.tag, Tag::Mark(',' | '.') | Tag::Preposition) || word.tag.is_verbal() {
            return None;
        }
    }
    None
}

/// Whether a noun says what somebody or something is.
fn describes(lower: &str) -> bool {
    lists::is_role(lower)
        || lists::sort_of_organisation(lower).is_some()
        || lists::is_place_sort(lower)
        || lists::is_work_sort(lower)
}

fn word_before(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at.checked_sub(1)?)
}

/// Whether the run is one word of two to six capitals.
pub fn is_acronym(words: &[Word], run: &Range<usize>) -> bool {
    words
        .get(run.start)
        .is_some_and(|w| w.upper && (2..=6).contains(&w.range.len()))
}
