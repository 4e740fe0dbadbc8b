//! Whether a stop ends its sentence, and whether a line break does.

use super::abbreviation::{Abbreviation, is_starter};
use super::stop::{Mark, Stop};

/// A line with fewer words is a heading or list item, not a wrapped line of prose.
const WRAPPED_WORDS: usize = 4;

/// A bracket longer than this, in bytes, holds sentences of its own.
const BRACKET_LIMIT: usize = 300;

/// “At 5 a.m.” alone is no sentence: words before a stop that may still be an opening phrase.
const OPENING_WORDS: usize = 3;

/// How many words may stand between a quotation and its “said”: “Mayor Ana Ruiz said”.
const SPEAKER_WORDS: usize = 4;

/// Verbs that hand a quotation to its speaker.
const SPEECH_VERBS: &[&str] = &[
    "added",
    "admitted",
    "agreed",
    "announced",
    "answered",
    "argued",
    "asked",
    "asks",
    "called",
    "cried",
    "declared",
    "demanded",
    "exclaimed",
    "explained",
    "insisted",
    "joked",
    "noted",
    "recalled",
    "replied",
    "said",
    "says",
    "shouted",
    "stated",
    "told",
    "tweeted",
    "warned",
    "whispered",
    "wondered",
    "wrote",
    "yelled",
];

/// Whether the line break between `line` (all since the last break) and `rest` is mere wrapping.
pub(super) fn is_wrapped(line: &str, rest: &str) -> bool {
    let line = line.rsplit('\n').next().unwrap_or(line).trim_end();
    let goes_on = rest
        .trim_start_matches([' ', '\t'])
        .starts_with(char::is_lowercase);
    let open = line
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '’' | '”' | ')' | '-'));
    goes_on && open && line.split_whitespace().take(WRAPPED_WORDS).count() == WRAPPED_WORDS
}

/// Byte ranges of brackets that open inside a sentence and close soon: no sentence ends in them.
pub(super) fn mid_sentence_brackets(text: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut before = '.';
    for (at, c) in text.char_indices() {
        match c {
            '(' => open.push((at, before)),
            ')' => {
                if let Some((start, before)) = open.pop()
                    && at - start <= BRACKET_LIMIT
                    && !matches!(before, '.' | '!' | '?')
                {
                    while pairs.last().is_some_and(|&(inner, _)| inner > start) {
                        pairs.pop();
                    }
                    pairs.push((start, at));
                }
            }
            _ => {}
        }
        if !c.is_whitespace() && !matches!(c, '"' | '”' | '\'' | '’' | '“') {
            before = c;
        }
    }
    pairs
}

/// Whether the sentence that began at byte `start` ends with `stop`.
pub(super) fn ends_here(
    text: &str,
    start: usize,
    stop: &Stop,
    brackets: &[(usize, usize)],
) -> bool {
    if stop.rest.is_empty() || stop.mark == Mark::Ideographic {
        return true;
    }
    let after = brackets.partition_point(|&(_, close)| close < stop.start);
    if brackets
        .get(after)
        .is_some_and(|&(open, _)| open < stop.start)
        && !closes_text(stop)
    {
        return false;
    }
    if !stop.spaced {
        return runs_together(stop);
    }
    if text[start..stop.start].trim().is_empty() {
        return false;
    }
    match stop.mark {
        Mark::Question => question_ends(text, start, stop),
        Mark::Ellipsis | Mark::EllipsisAndStop => next_begins(stop) && !hands_to_speaker(stop),
        _ => full_stop_ends(text, start, stop),
    }
}

/// A bracket closes with the stop and a sentence follows: “(He left.) The”.
fn closes_text(stop: &Stop) -> bool {
    stop.closes_bracket && next_begins(stop)
}

/// Whether what follows looks like the first word of a sentence.
fn next_begins(stop: &Stop) -> bool {
    match stop.next_char() {
        Some(c) if c.is_lowercase() => false,
        Some(c) if c.is_alphanumeric() => true,
        Some(c) => !matches!(
            c,
            ',' | ';' | ':' | '.' | ')' | ']' | '—' | '–' | '-' | '/' | '&'
        ),
        None => true,
    }
}

/// Two sentences without a space between them: `world.Today is`.
fn runs_together(stop: &Stop) -> bool {
    let next = stop.next_word();
    let tail = stop.word.rsplit('.').next().unwrap_or_default();
    let plain = !stop.word.contains(['/', '@', '\\', ':', '=']) && !stop.word.starts_with("www");
    let begins = is_starter(next)
        || Abbreviation::of(next) == Abbreviation::BeforeName
            && next.starts_with(char::is_uppercase);
    plain
        && begins
        && tail.chars().count() > 1
        && (stop.closes_quote || !tail.ends_with(char::is_uppercase))
}

fn question_ends(text: &str, start: usize, stop: &Stop) -> bool {
    let lower = stop.next_char().is_some_and(char::is_lowercase);
    if lower && (stop.closes_quote || stop.closes_bracket) {
        return false;
    }
    if lower {
        // “Yahoo! in Paris”: a name with its mark goes on, careless small letters do not.
        let name = stop.word.starts_with(char::is_uppercase)
            && !text[start..stop.start].trim().eq(stop.word);
        return !name;
    }
    next_begins(stop) && !hands_to_speaker(stop)
}

/// “Why?” Mayor Ana Ruiz asked.
fn hands_to_speaker(stop: &Stop) -> bool {
    stop.closes_quote
        && !stop.rest.starts_with(super::stop::is_opener)
        && stop
            .rest
            .split_whitespace()
            .take(SPEAKER_WORDS)
            .skip(1)
            .take_while(|word| word.starts_with(char::is_uppercase) || is_verb(word))
            .any(is_verb)
        && !is_long_starter(stop.next_word())
}

fn is_verb(word: &str) -> bool {
    SPEECH_VERBS.contains(&word.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// “The” may open a speaker's title (“The mayor said”), but then small letters follow; a pronoun
/// with a capital after a closed quotation begins a sentence: “No.” He said so twice.
fn is_long_starter(word: &str) -> bool {
    matches!(word, "He" | "She" | "They" | "It" | "We")
}

fn full_stop_ends(text: &str, start: usize, stop: &Stop) -> bool {
    let lower = stop.next_char().is_some_and(char::is_lowercase);
    if lower && is_careless(text, start, stop) {
        return Abbreviation::of(stop.word) == Abbreviation::None && !stop.closes_quote;
    }
    if !next_begins(stop) {
        return false;
    }
    if stop.closes_quote || stop.closes_bracket {
        return !hands_to_speaker(stop);
    }
    let word = stop
        .word_since(start)
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    let number_next = stop.rest.starts_with(|c: char| c.is_numeric());
    if is_initial(word) {
        return initial_ends(text, start, stop, word);
    }
    match Abbreviation::of(word) {
        Abbreviation::None => true,
        Abbreviation::BeforeName => false,
        Abbreviation::BeforeNumber if number_next => false,
        Abbreviation::BeforeNumber if is_month(word) => is_starter(stop.next_word()),
        Abbreviation::BeforeNumber => true,
        Abbreviation::Anywhere if is_clock(word) => !is_opening(text, start, stop),
        Abbreviation::Anywhere => !number_next && is_starter(stop.next_word()),
    }
}

/// Who writes one sentence with a small letter writes the next so: “i left. they stayed.”
fn is_careless(text: &str, start: usize, stop: &Stop) -> bool {
    let small = text[start..]
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .starts_with(char::is_lowercase);
    small && !is_initial(stop.word) && stop.word.chars().count() > 1
}

fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

/// `Albert I. Jones` goes on, `you and I. Did you` does not; neither does a list letter.
fn initial_ends(text: &str, start: usize, stop: &Stop, word: &str) -> bool {
    let before = text[start..stop.start - word.len()].trim_end();
    !before.is_empty() && word.chars().all(char::is_uppercase) && is_starter(stop.next_word())
}

fn is_month(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "jan"
            | "feb"
            | "mar"
            | "apr"
            | "jun"
            | "jul"
            | "aug"
            | "sep"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
    )
}

fn is_clock(word: &str) -> bool {
    word.eq_ignore_ascii_case("a.m") || word.eq_ignore_ascii_case("p.m")
}

fn is_opening(text: &str, start: usize, stop: &Stop) -> bool {
    text[start..stop.start]
        .split_whitespace()
        .take(OPENING_WORDS + 1)
        .count()
        <= OPENING_WORDS
}
