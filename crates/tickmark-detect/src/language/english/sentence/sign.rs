//! Ends of sentences without a stop: emoticons, addresses of pages, lines of dashes, talk that breaks
//! off.

use super::starter::{is_careless_starter, is_starter};
use super::{mail, stop};

/// A run of one sign at least this long is a line drawn across the page.
const RULE: usize = 4;

/// Longest emoticon, in bytes; a longer run of signs is none.
const EMOTICON_LIMIT: usize = 8;

/// Where a sign cuts its text.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// The sentence before ends here.
    pub before: Option<usize>,
    /// The sentence or line that holds the sign ends here.
    pub after: Option<usize>,
    /// Where the search goes on.
    pub from: usize,
}

/// What the sign at byte `at` cuts; `start` is where the sentence began.
pub(super) fn cut(text: &str, start: usize, at: usize) -> Cut {
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(b':' | b';' | b'^') => emoticon_ends(text, at),
        Some(b'=') => rule(text, at).unwrap_or_else(|| emoticon_ends(text, at)),
        Some(b'*' | b'_' | b'~') => rule(text, at).unwrap_or_else(|| step(text, at)),
        Some(b'>') => mail::address_ends(text, at),
        Some(b'/') => address(text, at)
            .or_else(|| mail::stamp(text, start, at))
            .unwrap_or_else(|| step(text, at)),
        _ => rule(text, at).unwrap_or_else(|| breaks_off(text, start, at)),
    }
}

/// No cut: on to the next character.
pub(super) fn step(text: &str, at: usize) -> Cut {
    let width = rest_at(text, at).chars().next().map_or(1, char::len_utf8);
    Cut {
        from: at + width,
        ..Cut::default()
    }
}

fn rest_at(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// A cut at `end`, the end of a token, when a sentence begins after it.
fn ends_if(text: &str, end: usize, begins: impl Fn(char, &str) -> bool) -> Cut {
    let after = rest_at(text, end);
    let rest = after.trim_start();
    let begins = rest.len() < after.len()
        && rest
            .trim_start_matches(stop::is_opener)
            .chars()
            .next()
            .is_some_and(|c| begins(c, rest));
    Cut {
        after: begins.then_some(end),
        from: end,
        ..Cut::default()
    }
}

/// The length of an emoticon at the start of `text`: `:-)`, `;)`, `=D`, `<3`, `^_^`.
pub(super) fn emoticon(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let length = match bytes {
        [b'^', b'_' | b'-', b'^', ..] | [b'(', b':' | b';' | b'=', ..] => {
            2 + bytes.iter().skip(2).take_while(|&&b| b == b'^').count()
        }
        [b'<', b'3', ..] => 2,
        [b':' | b';' | b'=', tail @ ..] => {
            let nose = usize::from(matches!(tail, [b'-' | b'\'' | b'o', ..]));
            let mouth = *tail.get(nose)?;
            if !b"()[]dDpPoO/\\|*".contains(&mouth) {
                return None;
            }
            let run = tail.iter().skip(nose).take_while(|&&b| b == mouth).count();
            1 + nose + run
        }
        _ => return None,
    };
    let alone = text
        .get(length..)?
        .chars()
        .next()
        .is_none_or(|c| c.is_whitespace() || stop::is_mark(c) || c == ',' || c == ')');
    (alone && length <= EMOTICON_LIMIT).then_some(length)
}

fn emoticon_ends(text: &str, at: usize) -> Cut {
    let number = text
        .get(..at)
        .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    match emoticon(rest_at(text, at)) {
        Some(length) if !number => ends_if(text, at + length, |c, _| c.is_uppercase()),
        _ => step(text, at),
    }
}

/// A line of dashes or other signs, as a token of its own.
fn rule(text: &str, at: usize) -> Option<Cut> {
    let bytes = text.as_bytes();
    let sign = *bytes.get(at)?;
    let run = bytes.iter().skip(at).take_while(|&&b| b == sign).count();
    let opens = text
        .get(..at)
        .is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace));
    if run < RULE {
        return None;
    }
    let rest = rest_at(text, at + run);
    let end = at + run + rest.find(char::is_whitespace).unwrap_or(rest.len());
    // “My name is ____ and I”: a blank to be filled.
    let blank = sign == b'_';
    if !opens || blank {
        return Some(Cut {
            from: at + run,
            ..Cut::default()
        });
    }
    Some(Cut {
        before: Some(at),
        ..ends_if(text, end, |c, _| !c.is_lowercase())
    })
}

/// The address of a page, by its `://`: text that follows it with a capital begins anew.
fn address(text: &str, at: usize) -> Option<Cut> {
    let before = text.get(..at)?.strip_suffix(':')?;
    let after = text.get(at..)?.strip_prefix("//")?;
    let scheme = before.ends_with("http") || before.ends_with("https");
    if !scheme {
        return None;
    }
    let length = after.find(char::is_whitespace).unwrap_or(after.len());
    let address = after.get(..length)?;
    let end = at + 2 + length;
    if address.ends_with(|c: char| c.is_alphanumeric() || c == '/') {
        return Some(ends_if(text, end, |c, rest| {
            c.is_uppercase() || begins_address(rest)
        }));
    }
    // What closes the sentence with the address is read as a stop.
    let trimmed = address.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
    Some(Cut {
        from: at + 2 + trimmed.len(),
        ..Cut::default()
    })
}

/// Whether `text` begins with the address of a page.
pub(super) fn begins_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.")
}

/// Talk that breaks off: “and where you — The line runs on.” Ends at the dash when the last word
/// wants another after it, or is itself cut short, and the next begins a sentence.
fn breaks_off(text: &str, start: usize, at: usize) -> Cut {
    let rest = rest_at(text, at);
    let dash = rest.len() - rest.trim_start_matches(['—', '–', '-']).len();
    let end = at + dash.max(1);
    let long = rest.starts_with(['—', '–']) || rest.starts_with("--");
    let before = text.get(start..at).unwrap_or_default();
    if !long || !before.ends_with(' ') {
        return Cut {
            from: end,
            ..Cut::default()
        };
    }
    let before = before.trim_end();
    let last = before
        .rsplit(|c: char| c.is_whitespace())
        .next()
        .unwrap_or_default();
    let open = last.ends_with('-') || wants_more(last);
    let small = last.ends_with(char::is_lowercase);
    ends_if(text, end, |c, rest| {
        let next = first_word(rest);
        c.is_uppercase()
            && next != "I"
            && ((open && begins_talk(next)) || (small && begins_turn(next)))
    })
}

fn first_word(rest: &str) -> &str {
    let end = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// Words that begin an utterance.
fn begins_talk(word: &str) -> bool {
    is_starter(word) || is_careless_starter(word) || word.len() <= 2
}

/// Words that begin an utterance and, written so, hardly ever go on with one.
fn begins_turn(word: &str) -> bool {
    matches!(
        word,
        "He" | "She"
            | "They"
            | "We"
            | "You"
            | "It"
            | "That"
            | "This"
            | "There"
            | "Yes"
            | "Yeah"
            | "No"
            | "Oh"
            | "Well"
            | "Okay"
            | "Wait"
            | "See"
            | "What"
            | "How"
    )
}

/// Whether a sentence cannot end with `word`.
fn wants_more(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "to"
            | "of"
            | "and"
            | "or"
            | "but"
            | "is"
            | "are"
            | "was"
            | "were"
            | "be"
            | "not"
            | "they"
            | "she"
            | "he"
            | "we"
            | "I"
            | "their"
            | "my"
            | "your"
            | "our"
            | "his"
            | "with"
            | "from"
            | "for"
            | "if"
            | "than"
            | "because"
            | "where"
            | "whose"
            | "can"
            | "could"
            | "will"
            | "would"
            | "should"
    ) || word.ends_with("’s")
        || word.ends_with("'s")
        || word.ends_with("’re")
        || word.ends_with("'re")
}
