//! Whether a stop ends its sentence.

use super::abbreviation::{Abbreviation, has_inner_stop, is_unit};
use super::bracket::Brackets;
use super::sign::begins_address;
use super::starter::{is_careless_starter, is_starter};
use super::stop::{Mark, Stop};
use crate::language::english::calendar::is_short_month;

/// An opening phrase is no longer than this, in bytes.
const OPENING_LIMIT: usize = 64;

/// Longest reference in brackets after a quotation, in bytes: `(Ruiz and Horn 2009, 55)`.
const REFERENCE_LIMIT: usize = 60;

/// “At 5 a.m.” alone is no sentence: words before a stop that may still be an opening phrase.
const OPENING_WORDS: usize = 3;

/// How many words may stand between a quotation and its “said”: “Mayor Ana Ruiz said”.
const SPEAKER_WORDS: usize = 4;

/// Numbers of more digits count no items.
const ITEM_DIGITS: usize = 2;

/// Longer words are no verbs of speech.
const SPEECH_LIMIT: usize = 12;

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

/// Whether the sentence that began at byte `start` ends with `stop`.
pub(super) fn ends_here(text: &str, start: usize, stop: &Stop, brackets: &Brackets) -> bool {
    if stop.rest.is_empty() || stop.mark == Mark::Ideographic {
        return true;
    }
    if brackets.hold(stop.start) && !closes_text(stop) {
        return false;
    }
    if !stop.spaced {
        return runs_together(stop);
    }
    if text
        .get(start..stop.start)
        .is_none_or(|s| s.trim().is_empty())
        || is_referenced(stop)
    {
        return false;
    }
    match stop.mark {
        Mark::Question => question_ends(text, start, stop),
        Mark::Ellipsis => ellipsis_ends(text, start, stop),
        Mark::EllipsisAndStop => next_begins(stop) && !hands_to_speaker(stop),
        _ => full_stop_ends(text, start, stop),
    }
}

/// A bracket closes with the stop and a sentence follows: “(He left.) The”.
fn closes_text(stop: &Stop) -> bool {
    stop.closes_bracket && next_begins(stop)
}

/// A reference in brackets with the stop of its sentence comes next: `“… and so on.” (Ruiz 55).`
fn is_referenced(stop: &Stop) -> bool {
    stop.closes_quote
        && stop.rest.starts_with('(')
        && stop
            .rest
            .char_indices()
            .take_while(|&(at, c)| at < REFERENCE_LIMIT && !matches!(c, '.' | '!' | '?'))
            .find(|&(_, c)| c == ')')
            .and_then(|(at, _)| stop.rest.get(at + 1..))
            .is_some_and(|after| after.starts_with('.'))
}

/// Dots alone leave it open: not before “I”, which always has its capital, when the words before
/// them want more.
fn ellipsis_ends(text: &str, start: usize, stop: &Stop) -> bool {
    let last = text
        .get(start..stop.start)
        .and_then(|s| s.split_whitespace().next_back())
        .unwrap_or_default();
    let open =
        stop.next_word() == "I" && matches!(last, "is" | "was" | "the" | "a" | "to" | "that");
    next_begins(stop) && !open && !hands_to_speaker(stop)
}

/// Whether what follows looks like the first word of a sentence.
fn next_begins(stop: &Stop) -> bool {
    match stop.next_char() {
        Some(c) if c.is_lowercase() => {
            begins_address(stop.rest)
                || has_capital(stop.next_word())
                || (stop.rest.starts_with('(') && matches!(stop.mark, Mark::Full | Mark::Question))
        }
        Some(c) if c.is_alphanumeric() => true,
        Some('—' | '–' | '-') => begins_signature(stop.rest),
        Some(c) => !matches!(c, ',' | ';' | ':' | '.' | ')' | ']' | '/' | '&'),
        None => true,
    }
}

/// `eBay`, `iPhone`: a name that is written with a small letter first.
fn has_capital(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

/// `— Ana Ruiz`, `--Ana`: who wrote or said what stands before.
fn begins_signature(rest: &str) -> bool {
    let after = rest.trim_start_matches(['—', '–', '-']);
    let long = rest.starts_with(['—', '–']) || rest.starts_with("--");
    let name = if long { after.trim_start() } else { after };
    name.starts_with(char::is_uppercase)
}

/// Two sentences without a space between them: `world.Today is`.
fn runs_together(stop: &Stop) -> bool {
    let next = stop.next_word();
    let tail = stop.word.rsplit('.').next().unwrap_or_default();
    let plain = !stop.word.contains(['/', '@', '\\', ':', '=']) && !stop.word.starts_with("www");
    let capital = next.starts_with(char::is_uppercase);
    let begins = is_starter(next) || capital && Abbreviation::of(next) == Abbreviation::BeforeName;
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
            && text
                .get(start..stop.start)
                .is_some_and(|s| s.trim() != stop.word);
        return !name;
    }
    next_begins(stop) && !hands_to_speaker(stop)
}

/// “Why?” Mayor Ana Ruiz asked.
fn hands_to_speaker(stop: &Stop) -> bool {
    if stop.closes_quote && is_said_by_me(stop.rest) {
        return true;
    }
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

/// “Sorry!” I say.
fn is_said_by_me(rest: &str) -> bool {
    rest.strip_prefix("I ").is_some_and(|rest| {
        rest.char_indices()
            .find(|&(at, c)| at > SPEECH_LIMIT || !c.is_alphabetic())
            .is_some_and(|(_, c)| matches!(c, '.' | ','))
    })
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
    let word = stop
        .word_since(start)
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    if stop.rest.starts_with(char::is_lowercase) && !next_begins(stop) {
        return careless_ends(text, start, stop, word);
    }
    if is_item_number(text, start, stop, word) {
        return false;
    }
    if !next_begins(stop) {
        return begins_with_ellipsis(stop.rest);
    }
    if stop.closes_quote || stop.closes_bracket {
        return !hands_to_speaker(stop);
    }
    if is_initial(word) {
        return initial_ends(text, start, stop, word);
    }
    let number_next = stop.rest.starts_with(|c: char| c.is_numeric());
    match abbreviation(text, stop, word) {
        Abbreviation::None => true,
        Abbreviation::BeforeName => false,
        Abbreviation::BeforeNumber if number_next => false,
        Abbreviation::BeforeNumber if is_short_month(word) => is_starter(stop.next_word()),
        Abbreviation::BeforeNumber => true,
        Abbreviation::Anywhere if is_clock(word) => {
            !is_opening(text, start, stop) && !stop.rest.starts_with('(')
        }
        Abbreviation::Anywhere if word == "etc" => !number_next,
        Abbreviation::Anywhere => !number_next && is_starter(stop.next_word()),
    }
}

/// A sentence that takes up after an omission: `… in the end. ... Later he left`.
fn begins_with_ellipsis(rest: &str) -> bool {
    let spaced = rest.starts_with(". . .")
        && rest
            .trim_start_matches(['.', ' '])
            .starts_with(char::is_uppercase);
    spaced || rest.starts_with("...")
}

/// `2. Milk` after a sentence or a colon: the number of an item.
fn is_item_number(text: &str, start: usize, stop: &Stop, word: &str) -> bool {
    let digits =
        (1..=ITEM_DIGITS).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    digits
        && text
            .get(start..stop.start.saturating_sub(word.len()))
            .map(str::trim_end)
            .is_some_and(|before| before.is_empty() || before.ends_with(':'))
}

/// What `word` is where it stands: a unit only after a figure, and in capitals an abbreviation only
/// among capitals (`DR. RUIZ`, but `it ran on IE. We paid`).
fn abbreviation(text: &str, stop: &Stop, word: &str) -> Abbreviation {
    let found = Abbreviation::of(word);
    if found == Abbreviation::None {
        return found;
    }
    let shouted = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    if shouted && !stop.next_word().chars().all(char::is_uppercase) {
        return Abbreviation::None;
    }
    let figure = || {
        text.get(..stop.start.saturating_sub(word.len()))
            .is_some_and(|before| before.trim_end().ends_with(|c: char| c.is_ascii_digit()))
    };
    if is_unit(word) && !figure() {
        return Abbreviation::None;
    }
    found
}

/// Whether a stop before a small letter ends its sentence: in careless writing, or before a word
/// that begins sentences.
fn careless_ends(text: &str, start: usize, stop: &Stop, word: &str) -> bool {
    if stop.closes_quote || is_initial(word) || Abbreviation::of(word) != Abbreviation::None {
        return false;
    }
    let plain = word.chars().count() > 1 && !has_inner_stop(word);
    let next = stop.next_word();
    plain && (is_careless(text, start) || is_careless_starter(next) || is_ended(word, next))
}

/// A full word before the stop, and after it one that does not go on with a phrase.
fn is_ended(word: &str, next: &str) -> bool {
    word.len() > 2
        && word.bytes().all(|b| b.is_ascii_lowercase())
        && next.len() > 1
        && !matches!(
            next,
            "of" | "and"
                | "or"
                | "nor"
                | "are"
                | "is"
                | "was"
                | "were"
                | "from"
                | "for"
                | "to"
                | "in"
                | "on"
                | "at"
                | "by"
                | "with"
                | "as"
                | "than"
                | "etc"
        )
}

/// Who writes one sentence with a small letter writes the next so: “i left. they stayed.”
fn is_careless(text: &str, start: usize) -> bool {
    text.get(start..).is_some_and(|sentence| {
        sentence
            .trim_start_matches(super::stop::is_opener)
            .starts_with(char::is_lowercase)
    })
}

fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

/// `Albert I. Jones` goes on, `you and I. Did you` does not; neither does a list letter.
fn initial_ends(text: &str, start: usize, stop: &Stop, word: &str) -> bool {
    let before = text.get(start..stop.start - word.len());
    before.is_some_and(|s| !s.trim_end().is_empty())
        && word.chars().all(char::is_uppercase)
        && is_starter(stop.next_word())
}

fn is_clock(word: &str) -> bool {
    word.eq_ignore_ascii_case("a.m") || word.eq_ignore_ascii_case("p.m")
}

fn is_opening(text: &str, start: usize, stop: &Stop) -> bool {
    stop.start - start <= OPENING_LIMIT
        && text.get(start..stop.start).is_some_and(|opening| {
            opening.split_whitespace().take(OPENING_WORDS + 1).count() <= OPENING_WORDS
        })
}
