//! A stop: a run of full stops, question or exclamation marks with what closes after it.

/// Longest look back or ahead for a word, in bytes; longer runs are no words, and the limit keeps
/// the work linear on text without white space.
const WORD_LIMIT: usize = 48;

/// Longest citation mark such as `[12, 14–16]`, in bytes.
const CITATION_LIMIT: usize = 40;

/// A possible end of a sentence.
#[derive(Debug)]
pub(super) struct Stop<'a> {
    /// Where the stop marks begin.
    pub start: usize,
    /// One past the marks and what closes with them: quotes, brackets, citation marks.
    pub end: usize,
    /// The marks.
    pub mark: Mark,
    /// Whether a quotation mark closes after the stop.
    pub closes_quote: bool,
    /// Whether a bracket closes after the stop.
    pub closes_bracket: bool,
    /// The word before the marks, stops inside it included: `U.S` of `U.S.`.
    pub word: &'a str,
    /// What follows, after white space.
    pub rest: &'a str,
    /// Whether white space (or the end of the text) follows.
    pub spaced: bool,
}

/// What sort of stop it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// One full stop.
    Full,
    /// `?`, `!`, or several with one of them.
    Question,
    /// `…`, `...`, `. . .`
    Ellipsis,
    /// Four dots: an ellipsis and the full stop of its sentence.
    EllipsisAndStop,
    /// A full stop of a script without capitals: always an end.
    Ideographic,
}

impl<'a> Stop<'a> {
    /// The stop whose marks begin at byte `start`.
    pub fn at(text: &'a str, start: usize) -> Self {
        let (after_marks, mark) = read_marks(text, start);
        let (end, closes_quote, closes_bracket) = read_closers(text, after_marks);
        let end = read_citations(text, end, mark);
        let end = read_emoticon(text, end);
        let end = read_note(text, end, mark);
        let after = &text[end..];
        let rest = after.trim_start();
        Self {
            start,
            end,
            mark,
            closes_quote,
            closes_bracket,
            word: word_before(text, start),
            rest,
            spaced: rest.is_empty() || rest.len() < after.len(),
        }
    }

    /// The word before the marks as far as it lies after byte `start`, where a sentence begins.
    pub fn word_since(&self, start: usize) -> &'a str {
        let room = self.start.saturating_sub(start);
        self.word
            .len()
            .checked_sub(room)
            .and_then(|cut| self.word.get(cut..))
            .unwrap_or(self.word)
    }

    /// The word that follows, without opening quotes and brackets.
    pub fn next_word(&self) -> &'a str {
        let rest = self.rest.trim_start_matches(is_opener);
        let end = rest
            .char_indices()
            .find(|&(at, c)| at >= WORD_LIMIT || !(c.is_alphanumeric() || is_apostrophe(c)))
            .map_or(rest.len(), |(at, _)| at);
        rest[..end].trim_end_matches(is_apostrophe)
    }

    /// The first letter, figure or sign that follows, behind opening quotes and brackets.
    pub fn next_char(&self) -> Option<char> {
        self.rest.trim_start_matches(is_opener).chars().next()
    }
}

pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '‽'
    )
}

/// Whether `c` opens a quotation or bracket.
pub(super) fn is_opener(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '“' | '‘' | '«' | '(' | '[' | '*' | '_' | '¿' | '¡'
    )
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Reads the run of marks at `start`: its end and what it means.
fn read_marks(text: &str, start: usize) -> (usize, Mark) {
    let (mut end, mut dots) = (start, 0usize);
    let (mut question, mut ideographic) = (false, false);
    let mut spaced = false;
    loop {
        let Some(c) = text[end..].chars().next().filter(|&c| is_mark(c)) else {
            // “. . .”: a dot, one space, a dot.
            let next = text[end..].strip_prefix([' ', '\u{a0}']);
            match next {
                Some(more)
                    if dots > 0
                        && !question
                        && more.starts_with('.')
                        && starts_spaced_ellipsis(text, start, spaced) =>
                {
                    end = text.len() - more.len();
                    spaced = true;
                    continue;
                }
                _ => break,
            }
        };
        match c {
            '.' => dots += 1,
            '…' => dots += 3,
            '。' | '।' | '！' | '？' => ideographic = true,
            _ => question = true,
        }
        end += c.len_utf8();
    }
    let mark = match dots {
        _ if ideographic => Mark::Ideographic,
        _ if question => Mark::Question,
        0 | 1 => Mark::Full,
        2 | 3 => Mark::Ellipsis,
        _ => Mark::EllipsisAndStop,
    };
    (end, mark)
}

/// Whether dots with spaces between them belong to the run: only when the first stands alone, so
/// that `compounds. . . . The` keeps the full stop of its sentence apart.
fn starts_spaced_ellipsis(text: &str, start: usize, already: bool) -> bool {
    already || text[..start].is_empty() || text[..start].ends_with(char::is_whitespace)
}

/// Quotes and brackets that close directly after the stop.
fn read_closers(text: &str, from: usize) -> (usize, bool, bool) {
    let (mut end, mut quote, mut bracket) = (from, false, false);
    for c in text[from..].chars() {
        match c {
            '"' | '\'' | '”' | '’' | '»' => quote = true,
            ')' | ']' | '}' => bracket = true,
            '*' | '_' => {}
            _ => break,
        }
        end += c.len_utf8();
    }
    (end, quote, bracket)
}

/// Citation marks after the stop, `[17]` or ` [17] [18]`, belong to the sentence before.
fn read_citations(text: &str, from: usize, mark: Mark) -> usize {
    let mut end = from;
    if mark == Mark::Ellipsis {
        return end;
    }
    loop {
        let rest = &text[end..];
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        if spaces > 1 || !rest[spaces..].starts_with('[') {
            return end;
        }
        let inside = &rest[spaces + 1..];
        let close = inside
            .char_indices()
            .take_while(|&(at, c)| {
                at < CITATION_LIMIT
                    && (c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '–' | ':' | 'a'..='f'))
            })
            .map(|(at, c)| at + c.len_utf8())
            .last()
            .unwrap_or(0);
        let close = if inside[close..].starts_with(']') {
            close
        } else {
            read_remark(inside)
        };
        if close == 0 || !inside[close..].starts_with(']') {
            return end;
        }
        end += spaces + 1 + close + 1;
    }
}

/// The length of an editor's remark such as `citation needed` or `note 3`; 0 for other words.
fn read_remark(inside: &str) -> usize {
    let length = inside
        .bytes()
        .take(CITATION_LIMIT)
        .position(|byte| byte == b']');
    let remark = length.and_then(|at| inside.get(..at)).unwrap_or_default();
    if remark.ends_with(" needed") || remark.starts_with("note ") {
        remark.len()
    } else {
        0
    }
}

/// An emoticon after the stop belongs to the sentence before: `See you. :)`.
fn read_emoticon(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let signs = rest.trim_start_matches(' ');
    let spaces = rest.len() - signs.len();
    match super::sign::emoticon(signs) {
        Some(length) if spaces <= 1 => from + spaces + length,
        _ => from,
    }
}

/// The bare number of a footnote after a full stop, `was sold. 7 The buyer`, belongs to the sentence
/// before.
fn read_note(text: &str, from: usize, mark: Mark) -> usize {
    let note = |rest: &str| {
        let number = rest.strip_prefix(' ')?;
        let digits = number
            .bytes()
            .take(3)
            .take_while(u8::is_ascii_digit)
            .count();
        let after = number.get(digits..)?.strip_prefix(' ')?;
        let end = after
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(after.len());
        let starter = super::starter::is_starter(after.get(..end)?);
        (mark == Mark::Full && (1..3).contains(&digits) && starter).then_some(1 + digits)
    };
    from + text.get(from..).and_then(note).unwrap_or_default()
}

/// The word that ends at byte `end`, back to white space, a bracket, a quote or a dash. An apostrophe
/// inside it belongs to it: `don’t`.
fn word_before(text: &str, end: usize) -> &str {
    let before = text.get(..end).unwrap_or_default();
    let mut start = end;
    for (at, c) in before.char_indices().rev() {
        if end - at > WORD_LIMIT || c.is_whitespace() {
            break;
        }
        let inside = is_apostrophe(c)
            && start < end
            && before
                .get(..at)
                .is_some_and(|b| b.ends_with(char::is_alphanumeric));
        if !inside && (is_opener(c) || matches!(c, '—' | '–' | '-' | '/' | ')' | ']' | '”' | '’'))
        {
            break;
        }
        start = at;
    }
    text.get(start..end).unwrap_or_default()
}
