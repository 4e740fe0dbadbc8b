//! Noun phrases around verbs: the subject of a verb, the noun a relative clause hangs on.

use std::ops::Range;

use super::group::Group;
use crate::language::english::calendar::{self, is_weekday};
use crate::language::english::word::{Tag, Word};

/// The subject of `group` within a clause that starts at `from`: the noun phrase before the verb,
/// without an opening adverbial (`On Friday, …`) and without appositives.
pub fn subject(words: &[Word], from: usize, group: &Group) -> Option<Range<usize>> {
    let pronoun = group.words.start.checked_sub(1).filter(|at| {
        *at >= from
            && words.get(*at).is_some_and(|w| {
                w.tag == Tag::Pronoun
                    && matches!(
                        w.lower.as_str(),
                        "he" | "she" | "it" | "they" | "we" | "i" | "you"
                    )
            })
    });
    let joined = pronoun.is_some_and(|at| {
        at > from && words.get(at - 1).is_some_and(|w| w.tag == Tag::Conjunction)
    });
    if let Some(at) = pronoun.filter(|_| !joined) {
        return Some(at..at + 1);
    }
    let start = behind_adverbials(words, from, group.words.start)?;
    let mut end = group.words.start;
    if let Some(name) = name_after_role(words, start..end) {
        return Some(name);
    }
    // Appositives and brackets are no part of the subject that a restatement needs.
    let stop = words
        .get(start..end)?
        .iter()
        .position(|w| matches!(w.tag, Tag::Mark(',' | '(' | '[' | '—' | '–' | '-')));
    if let Some(offset) = stop.filter(|offset| *offset > 0)
        && !is_list(words, start..end)
    {
        end = start + offset;
    }
    while end > start
        && words.get(end - 1).is_some_and(|w| {
            matches!(
                w.tag,
                Tag::Mark(_) | Tag::Adverb | Tag::Negation | Tag::Relative | Tag::Subordinator
            )
        })
    {
        end -= 1;
    }
    let range = start..without_date(words, start, end);
    words
        .get(range.clone())?
        .iter()
        .any(|w| w.tag.is_head() || w.tag == Tag::Quote || w.tag == Tag::Determiner)
        .then_some(range)
}

/// Where the subject starts: behind `that`, `after`, `because` and opening adverbials up to their
/// comma.
fn behind_adverbials(words: &[Word], from: usize, verb: usize) -> Option<usize> {
    let mut start = from;
    while words.get(start).is_some_and(|w| {
        matches!(
            w.tag,
            Tag::Subordinator | Tag::Conjunction | Tag::Mark(_) | Tag::Adverb
        ) || (w.tag == Tag::Relative && start + 1 < verb && w.lower != "whose")
    }) && start < verb
    {
        start += 1;
    }
    let day = words
        .get(from)
        .is_some_and(|w| matches!(w.lower.as_str(), "yesterday" | "today" | "tomorrow"));
    if day && start > from {
        start = last_segment(words, start..verb);
    }
    if words.get(start).is_some_and(opens_adverbial) {
        start = behind_adverbial(words, start, verb)?;
    }
    let comma = |start: usize| words.get(start..verb)?.iter().position(|w| w.is_mark(','));
    // `Four minutes later, the goalkeeper …`.
    let counted = comma(start).filter(|at| words.get(start..start + at).is_some_and(counts_time));
    if let Some(at) = counted.filter(|at| start + at + 1 < verb) {
        start += at + 1;
    }
    // `In May, nearly 30 boats were …`.
    let dated = comma(start)
        .filter(|at| (1..5).contains(at) && words.get(start + at - 1).is_some_and(ends_time));
    Some(start + dated.map_or(0, |at| at + 1))
}

/// Behind a phrase such as `On Friday, …` or `In 2014 the …` that starts at `start`.
fn behind_adverbial(words: &[Word], start: usize, verb: usize) -> Option<usize> {
    let comma = words.get(start..verb)?.iter().position(|w| w.is_mark(','));
    let inner = noun_after_adverbial(words, start, verb)
        .filter(|at| words.get(at - 1).is_some_and(ends_time));
    match comma {
        Some(offset) => {
            Some(inner.unwrap_or_else(|| last_segment(words, start + offset + 1..verb)))
        }
        None => noun_after_adverbial(words, start, verb),
    }
}

/// `four minutes later`, `only a week into the season`.
fn counts_time(words: &[Word]) -> bool {
    let number = words
        .iter()
        .position(|w| w.tag == Tag::Number || matches!(w.lower.as_str(), "a" | "few" | "several"));
    let unit = words.iter().position(|w| {
        matches!(
            w.lower.trim_end_matches('s'),
            "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "second"
        )
    });
    matches!((number, unit), (Some(number), Some(unit)) if number <= 1 && unit > number && unit <= 3)
        && words.len() <= 9
        && !words.iter().any(|w| w.tag.is_verbal())
}

/// `Yesterday, the last evening of the fair, Norway won`: the subject stands behind the last comma.
fn last_segment(words: &[Word], range: Range<usize>) -> usize {
    let slice = words.get(range.clone()).unwrap_or_default();
    let joined = slice.iter().any(|w| w.tag == Tag::Conjunction);
    let comma = slice.iter().rposition(|w| w.is_mark(','));
    match comma {
        Some(comma) if !joined && comma + 1 < slice.len() && comma > 0 => {
            let rest = slice.get(comma + 1..).unwrap_or_default();
            let plain = rest
                .iter()
                .all(|w| w.tag.is_nominal() || w.tag == Tag::Pronoun);
            let named = rest
                .iter()
                .any(|w| matches!(w.tag, Tag::Name | Tag::Pronoun));
            if plain && named {
                range.start + comma + 1
            } else {
                range.start
            }
        }
        _ => range.start,
    }
}

/// Where the subject ends without the day it acted on: `OA on Monday told` is OA.
fn without_date(words: &[Word], start: usize, end: usize) -> usize {
    let date = (start + 1..end).find(|at| {
        let preposition = words
            .get(*at)
            .is_some_and(|w| w.tag == Tag::Preposition || is_day(&w.lower));
        let day = |w: &Word| {
            is_day(&w.lower) || is_month(&w.lower) || matches!(w.lower.as_str(), "last" | "earlier")
        };
        preposition
            && words
                .get(*at..end)
                .is_some_and(|w| w.iter().take(2).any(day))
    });
    date.unwrap_or(end)
}

fn is_day(lower: &str) -> bool {
    lower.ends_with("day") && (is_weekday(lower) || matches!(lower, "today" | "yesterday"))
}

/// A month by its name; `may` is a verb as well.
pub(super) fn is_month(lower: &str) -> bool {
    lower != "may" && calendar::is_month(lower)
}

/// `Norland's Foreign Minister, Arne Holt, said`: the name behind the comma is the subject.
fn name_after_role(words: &[Word], range: Range<usize>) -> Option<Range<usize>> {
    let mut end = range.end;
    while end > range.start
        && words
            .get(end - 1)
            .is_some_and(|w| w.is_mark(',') || w.tag == Tag::Adverb)
    {
        end -= 1;
    }
    let mut start = end;
    while start > range.start && words.get(start - 1).is_some_and(|w| w.tag == Tag::Name) {
        start -= 1;
    }
    let comma = start
        .checked_sub(1)
        .filter(|at| *at > range.start && words.get(*at).is_some_and(|w| w.is_mark(',')))?;
    let before = words.get(range.start..comma)?;
    let role = before
        .iter()
        .any(|w| crate::language::english::name::lists::is_role(&w.lower));
    let plain = before
        .iter()
        .all(|w| !w.is_mark(',') && w.tag != Tag::Conjunction);
    (role && plain && end > start).then_some(start..end)
}

fn opens_adverbial(word: &Word) -> bool {
    matches!(
        word.tag,
        Tag::Preposition | Tag::Gerund | Tag::Participle | Tag::To
    ) || matches!(
        word.lower.as_str(),
        "yesterday" | "today" | "tomorrow" | "according" | "prior" | "due" | "thanks" | "owing"
    )
}

/// `On Saturday night the quartet`: a word of time before the subject.
fn ends_time(word: &Word) -> bool {
    is_day(&word.lower)
        || is_month(&word.lower)
        || word.tag == Tag::Number
        || matches!(
            word.lower.as_str(),
            "night" | "morning" | "afternoon" | "evening" | "week" | "month" | "year"
        )
}

/// `In 2014 the Danish …`: the subject starts at the first determiner, name or pronoun behind a
/// number or date.
fn noun_after_adverbial(words: &[Word], from: usize, end: usize) -> Option<usize> {
    (from + 2..end).find(|at| {
        words.get(*at).is_some_and(|w| {
            matches!(
                w.tag,
                Tag::Determiner | Tag::Name | Tag::Pronoun | Tag::Possessive
            )
        }) && words.get(at - 1).is_some_and(|w| {
            matches!(
                w.tag,
                Tag::Number | Tag::Noun | Tag::Plural | Tag::Name | Tag::Adverb
            )
        }) && words.get(*at).is_some_and(|w| {
            w.tag != Tag::Name || words.get(at - 1).is_some_and(|p| p.tag != Tag::Name)
        })
    })
}

/// `A, B and C` before a verb is a list, not an appositive.
fn is_list(words: &[Word], range: Range<usize>) -> bool {
    let Some(slice) = words.get(range) else {
        return false;
    };
    let comma = slice.iter().rposition(|w| w.is_mark(','));
    let and = slice.iter().rposition(|w| w.tag == Tag::Conjunction);
    match (comma, and) {
        (Some(comma), Some(and)) => and > comma && !slice.last().is_some_and(|w| w.is_mark(',')),
        _ => false,
    }
}

/// The noun phrase of the sentence from `from` on that ends right before `at`.
pub fn antecedent(words: &[Word], from: usize, at: usize) -> Option<Range<usize>> {
    let mut end = at;
    while end > from
        && words.get(end - 1).is_some_and(|w| {
            matches!(
                w.tag,
                Tag::Mark(',' | ')' | '—' | '”' | '"') | Tag::Conjunction
            ) || (w.tag == Tag::Preposition && end == at)
        })
    {
        end -= 1;
    }
    end = before_age(words, from, end);
    let mut start = noun_phrase_start(words, end).max(from);
    // `a note on the door that …`: the relative clause tells of the message.
    let name = words
        .get(end.wrapping_sub(1))
        .is_some_and(|w| w.tag == Tag::Name)
        && end == at;
    let locative = start.checked_sub(1).filter(|before| {
        words.get(*before).is_some_and(|w| {
            let person = words.get(at).is_some_and(|w| w.lower == "who");
            matches!(w.lower.as_str(), "on" | "in" | "at" | "from")
                || person && matches!(w.lower.as_str(), "for" | "of" | "with")
        })
    });
    if let Some(preposition) = locative.filter(|p| {
        name && p
            .checked_sub(1)
            .and_then(|p| words.get(p))
            .is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural))
    }) {
        start = noun_phrase_start(words, preposition).max(from);
    }
    // `about 40 sailors whose ship …`: the count is no part of what is told of them.
    let number = words.get(start).is_some_and(|w| w.tag == Tag::Number)
        && start + 1 < end
        && !words.get(end).is_some_and(|w| w.is_mark(','));
    let start = if number { start + 1 } else { start };
    // `Ana Ruiz, a diver whose boat …`: what is told is told of her.
    let common = words
        .get(start)
        .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an"));
    let name_end = start.checked_sub(1).filter(|comma| {
        common && *comma > from && words.get(*comma).is_some_and(|w| w.is_mark(','))
    });
    if let Some(name_end) =
        name_end.filter(|at| words.get(at - 1).is_some_and(|w| w.tag == Tag::Name))
    {
        let name = noun_phrase_start(words, name_end).max(from);
        return Some(name..name_end);
    }
    let several = words
        .get(at + 1)
        .is_some_and(|w| matches!(w.lower.as_str(), "are" | "were" | "have"));
    if !several {
        return (start < end).then_some(start..end);
    }
    let listed = list_start(words, from, start);
    let one = listed == start
        && words
            .get(end.wrapping_sub(1))
            .is_some_and(|w| w.tag == Tag::Noun);
    if let Some(many) = Some(start)
        .filter(|_| one)
        .and_then(|at| plural_before(words, from, at))
    {
        return Some(many);
    }
    (listed < end).then_some(listed..end)
}

/// `brought divers into the team who are`: a plural verb tells of the plural before.
fn plural_before(words: &[Word], from: usize, start: usize) -> Option<Range<usize>> {
    let preposition = start.checked_sub(1).filter(|at| *at > from)?;
    if words.get(preposition)?.tag != Tag::Preposition
        || words.get(preposition - 1)?.tag != Tag::Plural
    {
        return None;
    }
    let first = noun_phrase_start(words, preposition).max(from);
    (first < preposition).then_some(first..preposition)
}

/// `Norway, Chad, and Peru, which are …`: all of them, where the verb is plural.
fn list_start(words: &[Word], from: usize, last: usize) -> usize {
    let is_name = |at: usize| words.get(at).is_some_and(|w| w.tag == Tag::Name);
    let joins = |at: usize| {
        words
            .get(at)
            .is_some_and(|w| w.tag == Tag::Conjunction || w.is_mark(','))
    };
    let mut start = last;
    while is_name(start) && start > from + 1 && joins(start - 1) {
        let mut end = start - 1;
        while end > from && joins(end - 1) {
            end -= 1;
        }
        let mut name = end;
        while name > from && is_name(name - 1) {
            name -= 1;
        }
        if name == end {
            break;
        }
        start = name;
    }
    start
}

/// `Ana Ruiz, 61, who …`: what is told is told of her, not of her age.
fn before_age(words: &[Word], from: usize, end: usize) -> usize {
    let comma = end.checked_sub(2).filter(|at| *at > from);
    let age = end
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|w| w.tag == Tag::Number);
    match comma {
        Some(comma) if age && words.get(comma).is_some_and(|w| w.is_mark(',')) => comma,
        _ => end,
    }
}

/// Where the simple noun phrase that ends at `end` starts: `an asylum seeker`, `the Bank of England`.
pub fn noun_phrase_start(words: &[Word], end: usize) -> usize {
    let mut start = end;
    while start > 0 {
        let Some(word) = words.get(start - 1) else {
            break;
        };
        let of = word.lower == "of" && start < end;
        if !(word.tag.is_nominal() || of || (word.tag == Tag::Pronoun && start == end)) {
            break;
        }
        start -= 1;
        if matches!(word.tag, Tag::Determiner | Tag::Possessive)
            && words
                .get(start.wrapping_sub(1))
                .is_none_or(|w| w.lower != "of")
        {
            break;
        }
    }
    while start < end
        && words
            .get(start)
            .is_some_and(|w| w.lower == "of" || w.tag == Tag::Genitive)
    {
        start += 1;
    }
    start
}

/// Where the noun phrase that starts at `start` ends: determiners, adjectives, nouns, names,
/// quoted words, and `of`-phrases.
pub fn noun_phrase_end(words: &[Word], start: usize, limit: usize) -> usize {
    let mut end = start;
    while end < limit {
        let Some(word) = words.get(end) else { break };
        let fits = word.tag.is_nominal()
            || (word.tag == Tag::Pronoun && end == start)
            || matches!(word.tag, Tag::Mark('“' | '”' | '"' | '‘' | '’' | '%'))
            || (word.lower == "of" && end > start)
            || (word.tag == Tag::Adverb
                && words
                    .get(end + 1)
                    .is_some_and(|w| matches!(w.tag, Tag::Adjective | Tag::Number)));
        if !fits {
            break;
        }
        end += 1;
    }
    end
}
