//! Where a name begins and ends: runs of capitalised words with the small words between them.

use std::ops::Range;

use tickmark_core::TextRange;

use super::lists;
use crate::language::english::calendar::{is_month, is_short_month, is_weekday};
use crate::language::english::word::{Tag, Word};

/// The longest name, in words.
const MAX_NAME_WORDS: usize = 12;

/// Small words inside the names of people and places.
const PARTICLES: [&str; 31] = [
    "de", "van", "von", "bin", "ibn", "al", "el", "da", "das", "do", "dos", "del", "della", "der",
    "den", "di", "du", "la", "le", "les", "ter", "ten", "y", "e", "bint", "ben", "abu", "zu", "af",
    "dello", "degli",
];

/// Nouns behind which `of`, `for` or `and` goes on with the same name.
const OPEN_HEADS: [&str; 33] = [
    "academy",
    "archbishop",
    "association",
    "bank",
    "bay",
    "bishop",
    "cape",
    "chamber",
    "church",
    "college",
    "committee",
    "council",
    "county",
    "court",
    "department",
    "duchess",
    "duke",
    "gulf",
    "house",
    "institute",
    "isle",
    "kingdom",
    "league",
    "ministry",
    "museum",
    "office",
    "prince",
    "republic",
    "sea",
    "school",
    "state",
    "strait",
    "university",
];

/// Whether `lower` is a weekday or a month, alone.
pub fn is_calendar(lower: &str) -> bool {
    let lower = lower.trim_end_matches('.');
    is_month(lower) || is_short_month(lower) || is_weekday(lower)
}

/// The run of name words that starts at `at`: names, initials, and small words between names.
pub fn run(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let first = words.get(at)?;
    if first.tag != Tag::Name && !is_arabic_surname(text, first) {
        return None;
    }
    let given_next = words
        .get(at + 1)
        .is_some_and(|w| w.tag == Tag::Name && lists::is_given_name(&w.lower));
    // A weekday stands before a name as often as in it.
    if given_next && is_weekday(&first.lower) {
        return None;
    }
    let mut end = at + 1;
    while let (Some(last), Some(next)) = (words.get(end - 1), words.get(end)) {
        if apart(text, last, next) || end - at >= MAX_NAME_WORDS {
            break;
        }
        let name = words.get(at..end)?;
        let linked = links(name, last, next);
        if next.tag == Tag::Name {
            end += 1;
        } else if linked && follows(words, end + 1, next) {
            end += 2;
        } else if linked && is_particle(&words.get(end + 1)?.lower) && follows(words, end + 2, next)
        {
            // `van der Berg`, `de la Cruz`.
            end += 3;
        } else {
            break;
        }
    }
    Some(at..end)
}

/// `al-Amin`, `el-Sayed`, alone: a small article joined to a capital.
fn is_arabic_surname(text: &str, word: &Word) -> bool {
    let joined = word.lower.starts_with("al-") || word.lower.starts_with("el-");
    joined
        && word
            .range
            .of(text)
            .get(3..)
            .is_some_and(|stem| stem.starts_with(char::is_uppercase))
}

/// Whether more than one space or a line end parts the two words.
fn apart(text: &str, last: &Word, next: &Word) -> bool {
    let gap = TextRange::new(last.range.end(), next.range.start().max(last.range.end()));
    gap.len() > 1 || gap.of(text) == "\n"
}

/// Whether `next` holds a name together: the stop of an initial, `of` in an organisation, `de`.
fn links(name: &[Word], last: &Word, next: &Word) -> bool {
    let lower = next.lower.as_str();
    let initial = next.is_mark('.') && last.lower.chars().count() == 1;
    let joins = match lower {
        "of" | "for" => opens_phrase(last),
        // `the Department of Health and Social Care`, but not `the Bank of England and Barclays`.
        "and" => {
            name.iter()
                .any(|w| matches!(w.lower.as_str(), "of" | "for"))
                && name.first().is_some_and(|w| {
                    matches!(
                        w.lower.as_str(),
                        "department" | "ministry" | "minister" | "secretary" | "office" | "school"
                    )
                })
        }
        _ => next.is_mark('&'),
    };
    initial || is_particle(lower) || joins
}

fn is_particle(lower: &str) -> bool {
    PARTICLES.contains(&lower)
}

fn opens_phrase(last: &Word) -> bool {
    let lower = last.lower.as_str();
    OPEN_HEADS.contains(&lower) || lists::is_organisation_word(lower) || lists::is_title(lower)
}

fn follows(words: &[Word], at: usize, before: &Word) -> bool {
    words.get(at).is_some_and(|w| {
        w.tag == Tag::Name && w.range.start().saturating_sub(before.range.end()) <= 6
    })
}

/// Whether a run names an office and nobody: `Foreign Secretary`, `US President`, `Minister of
/// Health`.
pub fn is_office(name: &[Word]) -> bool {
    let of = name.iter().position(|w| w.lower == "of");
    let held = name.get(of.unwrap_or(name.len())..).unwrap_or_default();
    if held
        .iter()
        .any(|w| lists::is_given_name(&w.lower) || lists::is_title(&w.lower))
    {
        // `Minister of Health Ana Ruiz`.
        return false;
    }
    let name = name.get(..of.unwrap_or(name.len())).unwrap_or_default();
    let title = name.last().is_some_and(|w| {
        let title = lists::is_title(&w.lower) && !w.lower.ends_with('.');
        let plural = w.lower.ends_with('s') && !w.lower.ends_with("ss");
        !plural && (title || lists::is_role(&w.lower)) && !lists::is_given_name(&w.lower)
    });
    title
        && name.iter().all(|w| {
            let lower = w.lower.as_str();
            lists::is_title(lower)
                || lists::is_role(lower)
                || is_title_modifier(lower)
                || lists::is_people(lower)
                || matches!(lower, "us" | "u.s." | "uk" | "u.k." | "eu" | "un")
        })
}

/// Words that go before a title as a part of it: `Prime Minister`, `Deputy Mayor`.
pub fn is_title_modifier(lower: &str) -> bool {
    matches!(
        lower,
        "prime"
            | "vice"
            | "deputy"
            | "foreign"
            | "home"
            | "defence"
            | "defense"
            | "interior"
            | "finance"
            | "health"
            | "education"
            | "assistant"
            | "acting"
            | "attorney"
            | "crown"
            | "grand"
            | "first"
            | "chief"
            | "state"
            | "shadow"
            | "executive"
            | "managing"
            | "general"
            | "head"
            | "former"
            | "press"
            | "climate"
            | "energy"
            | "trade"
            | "transport"
            | "justice"
            | "environment"
            | "labour"
            | "labor"
            | "national"
            | "presidential"
            | "special"
            | "senior"
    )
}

/// How many words of a run are title: `US President` before a given name, `Minister of Education`
/// before `Mr`, else the plain titles at its start.
pub fn title_len(slice: &[Word]) -> usize {
    let plain = slice
        .iter()
        .take_while(|w| {
            lists::is_title(&w.lower) || w.is_mark('.') || matches!(&*w.lower, "prime" | "vice")
        })
        .count();
    let titles = if plain < slice.len() { plain } else { 0 };
    let described = slice
        .first()
        .is_some_and(|w| lists::is_role(&w.lower) && !lists::is_given_name(&w.lower));
    let office = slice
        .get(1)
        .is_some_and(|w| matches!(w.lower.as_str(), "of" | "for"));
    if described && !office && (2..=3).contains(&(slice.len() - 1)) {
        // `Striker Tomas Reyes` at the start of a sentence.
        return titles.max(1);
    }
    after_strong_title(slice)
        .or_else(|| after_office(slice))
        .unwrap_or({
            let of = slice.get(titles);
            let of = of.is_some_and(|w| matches!(w.lower.as_str(), "of" | "for"));
            if of { 0 } else { titles }
        })
}

/// The last title of the run that one to three words of a person's name follow.
fn after_strong_title(slice: &[Word]) -> Option<usize> {
    let at = slice.iter().rposition(|w| {
        lists::is_title(&w.lower)
            && !matches!(
                w.lower.as_str(),
                "father"
                    | "sister"
                    | "coach"
                    | "judge"
                    | "chief"
                    | "director"
                    | "justice"
                    | "count"
            )
    })?;
    let name = slice.get(at + 1..).unwrap_or_default();
    let words = name.iter().filter(|w| !w.is_mark('.')).count();
    let plain = !name
        .iter()
        .any(|w| matches!(w.lower.as_str(), "of" | "for") || lists::is_organisation_word(&w.lower));
    (at > 0 && (1..=3).contains(&words) && plain).then(|| {
        let stop = name.first().is_some_and(|w| w.is_mark('.'));
        at + 1 + usize::from(stop)
    })
}

/// `Supreme Court Justice Elena Ruiz`: the first given name behind the words of an office.
fn after_office(slice: &[Word]) -> Option<usize> {
    let at = (1..slice.len()).find(|at| {
        let rest = slice.len() - at;
        slice.get(*at).is_some_and(|w| {
            (lists::is_given_name(&w.lower) && (2..=3).contains(&rest))
                || matches!(w.lower.trim_end_matches('.'), "mr" | "mrs" | "ms") && rest >= 2
        })
    })?;
    let office = slice
        .get(..at)?
        .iter()
        .any(|w| lists::is_title(&w.lower) || lists::is_role(&w.lower));
    let titled = slice.get(at).is_some_and(|w| lists::is_title(&w.lower));
    office.then_some(at + usize::from(titled))
}
