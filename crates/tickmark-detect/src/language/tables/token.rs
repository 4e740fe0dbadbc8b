//! Words, numbers in digits and signs of a text.

use tickmark_core::TextRange;

/// A word, a number or a sign.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands.
    pub range: TextRange,
    /// In lower case.
    pub lower: String,
    /// What it is.
    pub form: Form,
    /// Whether white space stands before it.
    pub spaced: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Letters, starting with a small one or in a script without capitals.
    Word,
    /// Letters, starting with a capital.
    Capital,
    /// Digits, with signs between them: `1.250,5`, `2024-03-12`, `15:30`.
    Digits,
    /// Anything else, one character.
    Sign(char),
}

impl Token {
    /// Whether it is made of letters.
    pub fn is_word(&self) -> bool {
        matches!(self.form, Form::Word | Form::Capital)
    }

    /// Whether it is the sign `c`.
    pub fn is_sign(&self, c: char) -> bool {
        self.form == Form::Sign(c)
    }
}

/// The tokens of `text`, which begins at byte `base`.
pub fn tokens(text: &str, base: u32) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut spaced = true;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        let (len, form) = if c.is_ascii_digit() {
            (digits(rest), Form::Digits)
        } else if c.is_alphabetic() {
            let form = if c.is_uppercase() {
                Form::Capital
            } else {
                Form::Word
            };
            (letters(rest), form)
        } else {
            (c.len_utf8(), Form::Sign(c))
        };
        let (token, after) = rest.split_at(len);
        if !c.is_whitespace() {
            found.push(Token {
                range: TextRange::from_usize(at, at + len).shift(base),
                lower: token.to_lowercase(),
                form,
                spaced,
            });
        }
        spaced = c.is_whitespace();
        rest = after;
    }
    found
}

/// How long the word is; marks within and apostrophes and hyphens between letters belong to it.
fn letters(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '\'' | '’' | '-' | '\u{ad}' | '\u{200d}')
            && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let mark = ('\u{300}'..='\u{36f}').contains(&c);
        if !c.is_alphanumeric() && !joins && !mark {
            return at;
        }
    }
    text.len()
}

/// How long the number is; a sign between two digits belongs to it.
fn digits(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(
            c,
            '.' | ',' | ':' | '-' | '/' | '\u{a0}' | '\u{202f}' | '\''
        ) && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !c.is_ascii_digit() && !joins {
            return at;
        }
    }
    text.len()
}
