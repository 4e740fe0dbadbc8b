//! Words, figures and signs of a text, each looked up once in the lexicon.

use std::ops::Range;

use tickmark_core::TextRange;

use super::lexicon::{Lex, look_up};

/// Longest run of digits read as a figure; longer ones are codes.
const DIGITS_LIMIT: usize = 15;

/// Figures in a chain of this many may be a date; more never are.
const CHAIN_LIMIT: usize = 3;

/// The longest pair of coordinates, in tokens; rows of degrees are read once.
const COORDINATE_LIMIT: usize = 32;

/// One word (letters), figure (digits with grouping and decimals) or sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub lex: Lex,
    /// Whether white space or the beginning of the text stands before it.
    pub spaced: bool,
    /// Whether a line break stands before it.
    pub new_line: bool,
}

/// A text and its tokens; every look beyond the end answers “nothing”.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Reads `text` in one pass.
    pub fn read(text: &'a str) -> Self {
        let mut list = Vec::with_capacity(text.len() / 5);
        let (mut at, mut spaced, mut new_line) = (0, true, true);
        while let Some(c) = text[at..].chars().next() {
            if c.is_whitespace() {
                at += c.len_utf8();
                spaced = true;
                new_line |= c == '\n';
                continue;
            }
            let (end, lex) = read_token(text, at, c);
            list.push(Token {
                start: at,
                end,
                lex,
                spaced,
                new_line,
            });
            (at, spaced, new_line) = (end, false, false);
        }
        let mut tokens = Self { text, list };
        tokens.mark_codes();
        tokens
    }

    /// Figures tied by hyphens into a chain that is no date are a code: `555-0134-22`.
    fn mark_codes(&mut self) {
        let mut start = 0;
        while start < self.list.len() {
            let end = self.chain_end(start);
            let figures = (end - start).div_ceil(2);
            if figures > CHAIN_LIMIT || (figures == CHAIN_LIMIT && !self.is_date_chain(start)) {
                for token in self.list.get_mut(start..end).unwrap_or_default() {
                    token.lex = Lex::Code;
                }
            }
            start = end.max(start + 1);
        }
        self.mark_coordinates();
    }

    /// Degrees of latitude and longitude name a place: `12°04′31″N 77°02′06″W / 12.0753°N`.
    fn mark_coordinates(&mut self) {
        let mut at = 0;
        while at < self.list.len() {
            let end = self.coordinate_end(at);
            for token in self.list.get_mut(at..end).unwrap_or_default() {
                if matches!(token.lex, Lex::Figure { .. }) {
                    token.lex = Lex::Code;
                }
            }
            at = end.max(at + 1);
        }
    }

    /// One past the coordinates that begin at `start`; `start` when there are none.
    fn coordinate_end(&self, start: usize) -> usize {
        if !self.is_sign(start + 1, '°') || !matches!(self.lex(start), Lex::Figure { .. }) {
            return start;
        }
        let (mut end, mut told) = (start, start);
        while let Some(token) = self.list.get(end)
            && end < start + COORDINATE_LIMIT
        {
            let letter = token.end - token.start == 1;
            match token.lex {
                Lex::Sign('°' | '′' | '″' | '\'' | '’' | '”' | '"' | '/' | ';' | ',' | ' ') =>
                    {}
                Lex::Figure { whole, .. }
                    if !whole || self.is_sign(end + 1, '°') || self.glued(end) => {}
                Lex::Word | Lex::Cue if letter && self.is_any(end, &["N", "S", "E", "W"]) => {
                    told = end + 1;
                }
                _ => break,
            }
            end += 1;
        }
        if told == start {
            return start;
        }
        // The same place in decimals may stand behind: `/ 12.0753; 77.0350`.
        let decimal = |at: usize| matches!(self.lex(at), Lex::Figure { whole: false, .. });
        let last = (told..end).rev().find(|&at| decimal(at));
        last.map_or(told, |last| last + 1)
    }

    /// One past the chain of figures and hyphens that begins at `start`; `start` when there is none.
    fn chain_end(&self, start: usize) -> usize {
        if !matches!(self.lex(start), Lex::Figure { .. }) {
            return start;
        }
        let mut end = start + 1;
        while self.is_sign(end, '-')
            && self.glued(end)
            && self.glued(end + 1)
            && matches!(self.lex(end + 1), Lex::Figure { .. })
        {
            end += 2;
        }
        end
    }

    /// `2016-11-07`, `7-11-2016`.
    fn is_date_chain(&self, start: usize) -> bool {
        let digits = |at| match self.lex(at) {
            Lex::Figure {
                digits,
                whole: true,
                ..
            } => digits,
            _ => 0,
        };
        matches!(
            (digits(start), digits(start + 2), digits(start + 4)),
            (4, 1..=2, 1..=2) | (1..=2, 1..=2, 2 | 4)
        )
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    /// What the token is; `Lex::None` outside the text.
    pub fn lex(&self, at: usize) -> Lex {
        self.list.get(at).map_or(Lex::None, |token| token.lex)
    }

    /// The words of the token; empty outside the text.
    pub fn word(&self, at: usize) -> &'a str {
        self.list
            .get(at)
            .map_or("", |token| &self.text[token.start..token.end])
    }

    /// Whether the token is `word`, whatever its capitals.
    pub fn is(&self, at: usize, word: &str) -> bool {
        self.word(at).eq_ignore_ascii_case(word)
    }

    /// Whether the token is one of `words`, whatever its capitals.
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let found = self.word(at);
        words.iter().any(|word| found.eq_ignore_ascii_case(word))
    }

    /// Whether the tokens from `at` are `words`, on one line; gives the position after them.
    pub fn phrase(&self, at: usize, words: &[&str]) -> Option<usize> {
        let fits = words.iter().enumerate().all(|(offset, word)| {
            self.is(at + offset, word) && (offset == 0 || !self.breaks(at + offset))
        });
        fits.then_some(at + words.len())
    }

    /// The longest of `phrases` that stands at `at`.
    pub fn any_phrase(&self, at: usize, phrases: &[&[&str]]) -> Option<usize> {
        phrases
            .iter()
            .filter_map(|phrase| self.phrase(at, phrase))
            .max()
    }

    /// The token is the sign `sign`.
    pub fn is_sign(&self, at: usize, sign: char) -> bool {
        self.lex(at) == Lex::Sign(sign)
    }

    /// A hyphen or dash of any length.
    pub fn is_dash(&self, at: usize) -> bool {
        matches!(
            self.lex(at),
            Lex::Sign('-' | '–' | '—' | '‐' | '‑' | '−' | '~')
        )
    }

    /// Nothing stands between this token and the one before.
    pub fn glued(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| !token.spaced)
    }

    /// A line break stands before the token.
    pub fn breaks(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| token.new_line)
    }

    /// The range from the first to the last of `tokens`.
    pub fn range(&self, tokens: Range<usize>) -> TextRange {
        let start = self
            .list
            .get(tokens.start)
            .map_or(self.text.len(), |t| t.start);
        let end = tokens
            .end
            .checked_sub(1)
            .and_then(|last| self.list.get(last))
            .map_or(start, |t| t.end);
        TextRange::from_usize(start, end)
    }
}

fn read_token(text: &str, at: usize, first: char) -> (usize, Lex) {
    let rest = &text[at..];
    if first.is_ascii_digit() || (first == '.' && starts_decimal(text, at)) {
        let end = at + figure_len(rest);
        return (end, figure(&text[at..end]));
    }
    if first.is_alphabetic() {
        let len = rest
            .char_indices()
            .find(|&(_, c)| !(c.is_alphabetic() || is_combining(c)))
            .map_or(rest.len(), |(len, _)| len);
        return (at + len, look_up(&rest[..len]));
    }
    (at + first.len_utf8(), Lex::of_sign(first))
}

/// Marks that belong to the letter before them.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// `.5` at the start of a word.
fn starts_decimal(text: &str, at: usize) -> bool {
    let free = text[..at]
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '$' | '£' | '€' | '-' | '+'));
    free && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
}

/// Length of the figure at the start of `rest`: digits, groups of three after commas, decimals.
fn figure_len(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let digits = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let mut len = digits(0);
    if (1..=3).contains(&len) {
        len += groups_len(bytes, len).unwrap_or(0);
    }
    if digits_after(bytes, len, b'.') > 0 {
        let decimals = digits_after(bytes, len, b'.');
        // 1.2.3 is a version or an address, not a figure: it is read whole and means nothing.
        len += 1 + decimals;
        while digits_after(bytes, len, b'.') > 0 {
            len += 1 + digits_after(bytes, len, b'.');
        }
    }
    len + exponent_len(bytes, len)
}

/// Length of the exponent after the digits: `e10`, `E-5`; nothing where letters or digits go on.
fn exponent_len(bytes: &[u8], from: usize) -> usize {
    /// A double has no larger exponents.
    const LONGEST: usize = 3;
    if !matches!(bytes.get(from), Some(b'e' | b'E')) {
        return 0;
    }
    let sign = usize::from(matches!(bytes.get(from + 1), Some(b'+' | b'-')));
    let start = from + 1 + sign;
    let digits = bytes
        .iter()
        .skip(start)
        .take_while(|b| b.is_ascii_digit())
        .count();
    let free = bytes
        .get(start + digits)
        .is_none_or(|b| !b.is_ascii_alphanumeric());
    if (1..=LONGEST).contains(&digits) && free {
        1 + sign + digits
    } else {
        0
    }
}

/// Length of the groups after the first digits: `,345,678`, the Indian `,34,567`, or ` 345 678`.
fn groups_len(bytes: &[u8], from: usize) -> Option<usize> {
    let mut len = 0;
    while digits_after(bytes, from + len, b',') == 3 {
        len += 4;
    }
    if len > 0 {
        return Some(len);
    }
    while digits_after(bytes, from + len, b',') == 2 {
        len += 3;
    }
    if len > 0 {
        return (digits_after(bytes, from + len, b',') == 3).then_some(len + 4);
    }
    let mut groups = 0;
    while let Some(space) = space_len(&bytes[from + len..])
        && bytes[from + len + space..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
            == 3
    {
        len += space + 3;
        groups += 1;
    }
    // “in row 12 345 people”: one group after a plain space groups only round thousands.
    let round = bytes.get(from + 1..from + 4) == Some(b"000");
    let plain = bytes.get(from) == Some(&b' ');
    (groups > 1 || (groups == 1 && (!plain || round))).then_some(len)
}

/// Length of the space that groups digits: plain, no-break or narrow.
fn space_len(bytes: &[u8]) -> Option<usize> {
    [" ", "\u{a0}", "\u{202f}", "\u{2009}"]
        .into_iter()
        .find(|space| bytes.starts_with(space.as_bytes()))
        .map(str::len)
}

fn digits_after(bytes: &[u8], at: usize, sign: u8) -> usize {
    match bytes.get(at) {
        Some(&b) if b == sign => bytes[at + 1..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count(),
        _ => 0,
    }
}

fn figure(words: &str) -> Lex {
    let mantissa = words
        .split_once(['e', 'E'])
        .map_or(words, |(mantissa, _)| mantissa);
    let signs = mantissa.bytes().filter(|b| !b.is_ascii_digit()).count();
    if mantissa.len() > DIGITS_LIMIT + signs {
        return Lex::Code;
    }
    // Only digits that are grouped have to be copied.
    let value = if words
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'))
    {
        words.parse::<f64>()
    } else {
        words
            .chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
            .collect::<String>()
            .parse()
    };
    match value {
        Ok(value) if value.is_finite() => Lex::Figure {
            value,
            whole: signs == 0 && mantissa.len() == words.len(),
            digits: u8::try_from(words.len()).unwrap_or(u8::MAX),
        },
        _ => Lex::Code,
    }
}
