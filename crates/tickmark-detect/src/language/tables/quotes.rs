//! What stands between quotation marks, and who said it by a table of reporting verbs.

use tickmark_core::TextRange;

use super::Tables;
use super::token::Token;

/// From this many words on, words in marks are speech and not a title or a borrowed word.
const SPEECH_WORDS: usize = 3;
/// And from this many signs on, where a sign is a word or half of one.
const SPEECH_SIGNS: usize = 6;

/// Opening marks with those that close them.
const PAIRS: [(char, &[char]); 9] = [
    ('“', &['”', '"']),
    ('„', &['“', '”', '"']),
    ('«', &['»']),
    ('»', &['«', '»']),
    ('「', &['」']),
    ('『', &['』']),
    ('”', &['”']),
    ('‹', &['›']),
    ('"', &['"', '”']),
];

/// The stretches between marks in a block, which begins at byte `base`; each with its marks and
/// without. A mark that is never closed opens nothing.
pub fn stretches(text: &str, base: u32) -> Vec<(TextRange, TextRange)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        match open {
            Some((start, mark)) if closes(mark, c) => {
                let content = TextRange::from_usize(start + mark.len_utf8(), at).trim(text);
                if content.of(text).contains(char::is_alphanumeric) {
                    let whole = TextRange::from_usize(start, at + c.len_utf8());
                    found.push((whole.shift(base), content.shift(base)));
                }
                open = None;
            }
            None if PAIRS.iter().any(|(mark, _)| *mark == c) => open = Some((at, c)),
            _ => {}
        }
    }
    found
}

fn closes(mark: char, c: char) -> bool {
    let pair = PAIRS.iter().find(|(open, _)| *open == mark);
    pair.is_some_and(|(_, closing)| closing.contains(&c))
}

/// Whether the words are somebody's and not a title; scripts without spaces are counted by signs.
pub fn is_speech(words: &str) -> bool {
    let wide = |c: &char| ('\u{2e80}'..='\u{ffef}').contains(c);
    words.split_whitespace().count() >= SPEECH_WORDS
        || words.chars().filter(wide).count() >= SPEECH_SIGNS
}

/// The words that name the speaker of `quote` in its sentence: the name next to the nearest verb of
/// saying, else a pronoun next to it.
pub fn speaker(
    tables: &Tables,
    tokens: &[Token],
    names: &[TextRange],
    quote: TextRange,
) -> Option<TextRange> {
    let verb = tokens
        .iter()
        .filter(|token| !quote.overlaps(token.range))
        .filter(|token| tables.reporting.contains(&token.lower.as_str()))
        .min_by_key(|token| distance(token.range, quote))?;
    let outside = names.iter().copied().filter(|name| !quote.overlaps(*name));
    let pronoun = tokens
        .iter()
        .filter(|token| tables.pronouns.contains(&token.lower.as_str()))
        .map(|token| token.range)
        .filter(|range| !quote.overlaps(*range));
    outside
        .chain(pronoun)
        .min_by_key(|range| distance(*range, verb.range))
}

fn distance(a: TextRange, b: TextRange) -> u32 {
    let gap = a
        .start()
        .max(b.start())
        .saturating_sub(a.end().min(b.end()));
    gap.min(u32::MAX / 2)
}
