//! A sentence as the rules read it: words, digits and signs.

use chrono::NaiveDate;
use tickmark_core::finding::content_key;
use tickmark_core::{Finding, RuleId, TextRange, Value};

use super::Words;

/// A sentence with what is known around it.
pub(crate) struct Sentence<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token<'a>>,
    pub values: &'a [Value],
    pub words: &'static Words,
    pub told: Told<'a>,
}

/// What the article tells besides the sentence.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    /// The day of publication.
    pub published: Option<NaiveDate>,
    /// The years it names.
    pub years: &'a [i32],
}

/// A word, a run of digits, or a sign.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub words: &'a str,
    pub range: TextRange,
    pub form: Form,
    /// White space stands before it.
    pub spaced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Word,
    Digits,
    Sign(char),
}

impl<'a> Sentence<'a> {
    pub fn new(
        text: &'a str,
        range: TextRange,
        values: &'a [Value],
        words: &'static Words,
        told: Told<'a>,
    ) -> Self {
        Self {
            text,
            tokens: tokens(range.of(text), range.start()),
            values,
            words,
            told,
        }
    }

    pub fn get(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// Whether the token is one of the words.
    pub fn is(&self, at: usize, list: &[&str]) -> bool {
        self.get(at).is_some_and(|token| token.is(list))
    }

    /// Whether the token before is one of the words.
    pub fn led_by(&self, at: usize, list: &[&str]) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.is(before, list))
    }

    pub fn is_sign(&self, at: usize, signs: &[char]) -> bool {
        matches!(self.get(at).map(|token| token.form), Some(Form::Sign(c)) if signs.contains(&c))
    }

    /// Whether no white space stands before the token.
    pub fn glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| !token.spaced)
    }

    /// The digits at `at` as a number, if they are at least `least` and at most `most`.
    pub fn digits(&self, at: usize, least: usize, most: usize) -> Option<u32> {
        let token = self.get(at).filter(|token| token.form == Form::Digits)?;
        let fits = (least..=most).contains(&token.words.len());
        token.words.parse().ok().filter(|_| fits)
    }

    /// The number the table gives for the word.
    pub fn look_up<T: Copy>(&self, at: usize, table: &[(&str, T)]) -> Option<T> {
        let token = self.get(at).filter(|token| token.form == Form::Word)?;
        let found = table.iter().find(|(word, _)| token.is(&[word]));
        found.map(|(_, value)| *value)
    }

    /// Whether the word starts with a capital.
    pub fn capital(&self, at: usize) -> bool {
        self.get(at)
            .is_some_and(|token| token.words.starts_with(char::is_uppercase))
    }

    /// Whether any word is one of the list.
    pub fn holds(&self, list: &[&str]) -> bool {
        self.tokens.iter().any(|token| token.is(list))
    }

    /// From one token to before another.
    pub fn span(&self, from: usize, end: usize) -> Option<TextRange> {
        let last = self.get(end.checked_sub(1)?)?;
        Some(self.get(from)?.range.cover(last.range))
    }

    pub fn finding(
        &self,
        rule: RuleId,
        range: TextRange,
        related: Vec<TextRange>,
        message: String,
        working: String,
    ) -> Finding {
        Finding {
            rule,
            range,
            related,
            message,
            working,
            content_key: content_key(range.of(self.text)),
            claim: None,
        }
    }
}

impl Token<'_> {
    pub fn is(&self, list: &[&str]) -> bool {
        if self.form != Form::Word {
            return false;
        }
        if self.words.is_ascii() {
            return list
                .iter()
                .any(|word| self.words.eq_ignore_ascii_case(word));
        }
        list.contains(&&*self.words.to_lowercase())
    }
}

/// The tokens of a stretch of text that begins at `base`.
fn tokens(text: &str, base: u32) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut spaced = true;
    while let Some(c) = rest.chars().next() {
        let (len, form) = if c.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit());
            (end.unwrap_or(rest.len()), Form::Digits)
        } else if c.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, '’' | '\''));
            (end.unwrap_or(rest.len()), Form::Word)
        } else {
            (c.len_utf8(), Form::Sign(c))
        };
        let (words, behind) = rest.split_at(len);
        let at = text.len() - rest.len();
        if !c.is_whitespace() {
            found.push(Token {
                words,
                range: TextRange::from_usize(at, at + len).shift(base),
                form,
                spaced,
            });
        }
        spaced = c.is_whitespace();
        rest = behind;
    }
    found
}

/// The years a text names: four digits that stand alone, each year once.
pub(crate) fn years(text: &str) -> Vec<i32> {
    let mut years: Vec<i32> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
        .filter_map(|word| word.parse().ok())
        .filter(|year| (1583..2200).contains(year))
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}
