//! Sentences by stops, capitals and a table of abbreviations.

use tickmark_core::TextRange;

use super::{Tables, look_up};

/// Signs that end a sentence.
const STOPS: [char; 10] = ['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔'];
/// Signs that belong to the sentence before them.
const CLOSING: [char; 12] = [
    '”', '“', '"', '’', '\'', '»', '«', '」', '』', ')', ']', '›',
];

/// The sentences of `text`; a line break always ends one.
pub fn sentences(tables: &Tables, text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut base = 0;
    for line in text.split('\n') {
        of_line(tables, line, base, &mut found);
        base += line.len() + 1;
    }
    found
}

fn of_line(tables: &Tables, line: &str, base: usize, found: &mut Vec<TextRange>) {
    let mut push = |start: usize, end: usize| {
        let range = TextRange::from_usize(start, end).trim(line);
        if !range.is_empty() {
            found.push(range.shift(base as u32));
        }
    };
    let mut start = 0;
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !STOPS.contains(&c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((_, next)) =
            chars.next_if(|(_, next)| STOPS.contains(next) || CLOSING.contains(next))
        {
            end += next.len_utf8();
        }
        let rest = line.get(end..).unwrap_or_default();
        let before = line.get(start..at).unwrap_or_default();
        let wide = matches!(c, '。' | '！' | '？');
        if wide || (rest.starts_with(char::is_whitespace) && ends(tables, before, c, rest)) {
            push(start, end);
            start = end;
        }
    }
    push(start, line.len());
}

/// Whether a stop behind `before` ends the sentence.
fn ends(tables: &Tables, before: &str, stop: char, rest: &str) -> bool {
    let next = rest.trim_start();
    let small = next
        .chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(char::is_lowercase);
    if small && stop != '!' && stop != '?' {
        return false;
    }
    if stop != '.' {
        return true;
    }
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let abbreviation = tables.abbreviations.contains(&word.to_lowercase().as_str());
    let follows: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
    let day = word.len() <= 2
        && !word.is_empty()
        && word.bytes().all(|b| b.is_ascii_digit())
        && look_up(tables.months, &follows.to_lowercase()).is_some();
    !(initial || abbreviation || day)
}
