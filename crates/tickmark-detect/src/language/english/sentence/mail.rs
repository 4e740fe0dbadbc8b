//! Lines of electronic mail run together: time stamps, addresses, closings.

use super::label::digits;
use super::sign::{Cut, step};
use super::starter::is_starter;

/// Longest address between `<` and `>`, in bytes.
const ADDRESS_LIMIT: usize = 120;

/// Longest closing such as “With best wishes”, in words.
const CLOSING_WORDS: usize = 3;

/// Words that close a letter before the name of its writer.
const CLOSINGS: &[&str] = &[
    "Best",
    "Cheers",
    "Cordially",
    "Faithfully",
    "Greetings",
    "Love",
    "Regards",
    "Respectfully",
    "Sincerely",
    "Thanks",
    "Truly",
    "Yours",
    "again",
    "faithfully",
    "love",
    "luck",
    "regards",
    "respectfully",
    "sincerely",
    "thanks",
    "truly",
    "wishes",
    "you",
    "yours",
];

/// Words that closings of several words begin with.
const OPENINGS: &[&str] = &[
    "All", "Good", "Kind", "Kindest", "Many", "Thank", "Warm", "Warmest", "With",
];

/// The word that a formal greeting begins with.
const GREETING: &str = "Dear";

/// Longer first words open neither, in bytes.
const FIRST_LIMIT: usize = 13;

/// Where the line that begins the sentence at `start` ends after its comma: a closing before a name
/// (“Best wishes, Ana”) or a formal greeting (“Dear Mr. Horn, The”).
pub(super) fn line_ends(text: &str, start: usize) -> Option<usize> {
    let line = text.get(start..)?;
    let length = line
        .bytes()
        .take(FIRST_LIMIT)
        .take_while(u8::is_ascii_alphabetic)
        .count();
    let first = line.get(..length)?;
    if first != GREETING && !begins_closing(first) {
        return None;
    }
    let head = line
        .char_indices()
        .take(ADDRESS_LIMIT / 2)
        .find(|&(_, c)| matches!(c, ',' | '\n'))
        .filter(|&(_, c)| c == ',')
        .and_then(|(at, _)| line.get(..at))?;
    let rest = line.get(head.len() + 1..)?;
    let next = rest.trim_start();
    let capital = next.starts_with(char::is_uppercase) && next.len() < rest.len();
    let words = head.split_whitespace().count();
    let word = next
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let greets = first == GREETING && words <= CLOSING_WORDS + 1;
    let closes = words <= CLOSING_WORDS
        && head
            .split_whitespace()
            .last()
            .is_some_and(|word| CLOSINGS.contains(&word))
        && first != GREETING
        && !is_starter(word)
        && !is_address(word);
    (capital && (greets || closes)).then_some(start + head.len() + 1)
}

/// “Thank you, Madam President” speaks to somebody.
fn is_address(word: &str) -> bool {
    matches!(word, "Madam" | "Sir" | "Mr" | "Mrs" | "Ms" | "Dr" | "Your")
}

/// Whether `first` is a word that closings begin with.
fn begins_closing(first: &str) -> bool {
    first.starts_with(|c: char| c.is_ascii_uppercase())
        && (CLOSINGS.contains(&first) || OPENINGS.contains(&first))
}

/// A time stamp, by the first slash of its date: `Ana Ruiz 10/22/2026 07:15 PM Parties are`. The
/// name before it and the text after it stand in lines of their own.
pub(super) fn stamp(text: &str, start: usize, slash: usize) -> Option<Cut> {
    let before = text.get(..slash)?;
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let date = slash.checked_sub(digits).filter(|_| digits <= 2)?;
    let lead = text.get(..date)?;
    if digits == 0 || !(lead.is_empty() || lead.ends_with(char::is_whitespace)) {
        return None;
    }
    let rest = text.get(slash..)?;
    let end = slash + clock_after_date(rest)?;
    // “arrived on 12/3/2001 14:20”: part of a sentence.
    let inside = lead.trim_end().ends_with(char::is_lowercase)
        && lead
            .split_whitespace()
            .next_back()
            .is_some_and(|word| word.starts_with(char::is_lowercase) && !word.contains('@'));
    let after = text.get(end..)?;
    let next = after.trim_start();
    let follows = next.len() < after.len()
        && next.starts_with(|c: char| c.is_uppercase() || (!inside && c.is_alphabetic()));
    let named = !inside && text.get(start..date).is_some_and(|s| !s.trim().is_empty());
    Some(Cut {
        before: named.then_some(date),
        after: follows.then_some(end),
        from: end,
    })
}

/// The length of `/22/2000 06:28 PM`.
fn clock_after_date(rest: &str) -> Option<usize> {
    let (rest_len, mut tail) = (rest.len(), rest.strip_prefix('/')?);
    tail = digits(tail, 2)?.strip_prefix('/')?;
    tail = digits(tail, 4)?.strip_prefix(' ')?;
    tail = digits(tail, 2)?.strip_prefix(':')?;
    tail = digits(tail, 2)?;
    if let Some(seconds) = tail.strip_prefix(':').and_then(|tail| digits(tail, 2)) {
        tail = seconds;
    }
    for half in [" AM", " PM", " am", " pm"] {
        if let Some(end) = tail.strip_prefix(half) {
            tail = end;
        }
    }
    Some(rest_len - tail.len())
}

/// The end of `<ana@example.org>` or `<<letter.doc>>`: a capital after it begins a new line.
pub(super) fn address_ends(text: &str, at: usize) -> Cut {
    let end = at + text.bytes().skip(at).take_while(|&b| b == b'>').count();
    let bytes = text.as_bytes();
    let floor = at.saturating_sub(ADDRESS_LIMIT);
    let inside = bytes
        .get(floor..at)
        .and_then(|window| {
            let open = window.iter().rposition(|&b| b == b'<')?;
            window.get(open..)
        })
        .unwrap_or_default();
    let double = end - at >= 2 && !inside.is_empty();
    let address = double || inside.contains(&b'@');
    let after = text.get(end..).unwrap_or_default();
    let next = after.trim_start();
    let follows = next.len() < after.len() && next.starts_with(char::is_uppercase);
    if address && follows {
        Cut {
            after: Some(end),
            from: end,
            ..Cut::default()
        }
    } else {
        Cut {
            from: end.max(step(text, at).from),
            ..Cut::default()
        }
    }
}
