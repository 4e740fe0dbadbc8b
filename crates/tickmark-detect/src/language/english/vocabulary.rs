//! What the whole of an article tells of a word: whether it is a name.

use std::collections::HashMap;

use crate::language::english::article::Article;

/// What one place tells of a word in lower case.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// It is written with a small letter.
    Common(&'a str),
    /// It has a capital inside a sentence.
    Name(&'a str),
}

/// The words of an article, counted so that a paragraph can be taken out again.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    common: HashMap<String, u32>,
    names: HashMap<String, u32>,
}

impl Vocabulary {
    /// Counts the words in focus.
    pub fn add(&mut self, article: &Article<'_>) {
        article.vocabulary(|told| {
            let (counts, word) = match told {
                Told::Common(word) => (&mut self.common, word),
                Told::Name(word) => (&mut self.names, word),
            };
            match counts.get_mut(word) {
                Some(count) => *count += 1,
                None => {
                    counts.insert(word.to_owned(), 1);
                }
            }
        });
    }

    /// Takes the words in focus out again.
    pub fn take(&mut self, article: &Article<'_>) {
        article.vocabulary(|told| {
            let (counts, word) = match told {
                Told::Common(word) => (&mut self.common, word),
                Told::Name(word) => (&mut self.names, word),
            };
            if let Some(count) = counts.get_mut(word) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(word);
                }
            }
        });
    }

    /// Whether the word in lower case is a name; `None` where the article does not tell.
    pub fn is_name(&self, lower: &str) -> Option<bool> {
        if self.names.contains_key(lower) {
            Some(true)
        } else {
            self.common.contains_key(lower).then_some(false)
        }
    }
}
