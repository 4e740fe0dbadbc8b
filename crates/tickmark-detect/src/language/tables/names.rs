//! Names: words with a capital where none is due.

use std::collections::{HashMap, HashSet};

use tickmark_core::TextRange;

use super::Tables;
use super::token::{Form, Token};

/// The longest name, in words.
const MAX_WORDS: usize = 6;

/// What the article tells of names.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Words in lower case that have a capital inside a sentence.
    inside: HashSet<String>,
    /// The longest name that ends with a word in lower case.
    full: HashMap<String, String>,
}

impl Known {
    /// Learns from a sentence which words are names.
    pub fn learn(&mut self, tables: &Tables, tokens: &[Token]) {
        let words = tokens.iter().filter(|token| token.is_word()).skip(1);
        for token in words.filter(|token| is_candidate(tables, token)) {
            if !self.inside.contains(&token.lower) {
                self.inside.insert(token.lower.clone());
            }
        }
    }

    /// Learns the names themselves.
    pub fn learn_names(&mut self, names: &[TextRange], text: &str) {
        for name in names.iter().map(|range| range.of(text)) {
            let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
            let known = self.full.entry(last).or_default();
            if name.len() > known.len() {
                name.clone_into(known);
            }
        }
    }

    /// The name a reader would give a person or thing that is called `name` here.
    pub fn full<'a>(&'a self, name: &'a str) -> &'a str {
        let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        match self.full.get(&last) {
            Some(full) if !name.contains(' ') => full,
            _ => name,
        }
    }

    /// The names in a sentence, in order.
    pub fn names(&self, tables: &Tables, tokens: &[Token]) -> Vec<TextRange> {
        let mut found = Vec::new();
        let first = tokens.iter().position(Token::is_word);
        let mut at = 0;
        while at < tokens.len() {
            let end = run(tables, tokens, at);
            let opens = first == Some(at);
            let known = |token: &Token| self.inside.contains(&token.lower);
            let single = tokens.get(at).is_some_and(|token| {
                (!opens || known(token)) && !tables.capital_nouns && token.lower.len() > 1
            });
            if let (Some(one), Some(last)) = (tokens.get(at), tokens.get(end.wrapping_sub(1)))
                && (end - at > 1 || (end - at == 1 && single))
            {
                found.push(one.range.cover(last.range));
            }
            at = end.max(at + 1);
        }
        found
    }
}

/// One past the run of capitals that begins at `at`; `at` where there is none.
fn run(tables: &Tables, tokens: &[Token], at: usize) -> usize {
    let fits = |index: usize| {
        tokens.get(index).is_some_and(|token| {
            is_candidate(tables, token)
                && index - at < MAX_WORDS
                && (index == at
                    || (token.spaced && tokens.get(index - 1).is_some_and(Token::is_word)))
        })
    };
    let mut end = at;
    while fits(end) {
        end += 1;
    }
    end
}

fn is_candidate(tables: &Tables, token: &Token) -> bool {
    let lower = token.lower.as_str();
    token.form == Form::Capital
        && !tables.function_words.contains(&lower)
        && !tables.pronouns.contains(&lower)
        && !tables.titles.contains(&lower)
        && !tables.months.iter().any(|(month, _)| *month == lower)
        && !tables.weekdays.iter().any(|(day, _)| *day == lower)
}
