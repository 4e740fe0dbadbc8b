//! What a reviewer types becomes a search, and the words found are marked.
//!
//! Words are compared as the index compares them: letters without case and without marks. Every
//! word is quoted, so nothing a reviewer types is search syntax.

use tickmark_core::TextRange;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Words beyond these do not narrow the search any more.
const MOST_WORDS: usize = 16;

/// The words of a search; the last one may be unfinished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    words: Vec<Word>,
}

/// What stands between two spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    typed: String,
    /// Its parts as the index holds them: “don’t” has two.
    parts: Vec<String>,
    unfinished: bool,
}

/// Words of a text that a search asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where.
    pub range: TextRange,
    /// Which word of the search, counted from 0.
    pub word: usize,
    /// Nothing is missing from the word.
    pub whole: bool,
    /// The place of its first part among the words of the text, counted from 0.
    pub place: usize,
}

impl SearchWords {
    /// Reads them. `None` when there is no word, or only the first letter of one.
    pub fn of(query: &str) -> Option<Self> {
        let mut words: Vec<Word> = query
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric))
            .map(Word::of)
            .take(MOST_WORDS)
            .collect();
        if !query.ends_with(char::is_whitespace) {
            if words.last().is_some_and(Word::says_nothing_yet) {
                words.pop();
            } else if let Some(last) = words.last_mut() {
                last.unfinished = true;
            }
        }
        (!words.is_empty()).then_some(Self { words })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// The search for rows that hold every word, as the index takes it.
    pub(crate) fn expression(&self) -> String {
        let words: Vec<String> = self.words.iter().map(Word::expression).collect();
        words.join(" ")
    }

    /// The words found in a text, in its order.
    pub fn marks<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Mark> + 'a {
        let mut tokens = Tokens { text, at: 0 };
        let mut place = 0;
        std::iter::from_fn(move || {
            loop {
                let rest = tokens.clone();
                tokens.next()?;
                place += 1;
                let found = self
                    .words
                    .iter()
                    .enumerate()
                    .find_map(|(word, wanted)| Some((word, wanted.found_at(rest.clone())?)));
                if let Some((word, (range, whole))) = found {
                    tokens.at = range.end() as usize;
                    return Some(Mark {
                        range,
                        word,
                        whole,
                        place: place - 1,
                    });
                }
            }
        })
    }
}

impl Word {
    fn of(typed: &str) -> Self {
        let tokens = Tokens { text: typed, at: 0 };
        Self {
            typed: typed.replace('\0', " "),
            parts: tokens
                .map(|range| folded(range.of(typed)).collect())
                .collect(),
            unfinished: false,
        }
    }

    /// The first letter of a word fits half the library. A sign that is a word of its own does not.
    fn says_nothing_yet(&self) -> bool {
        const FIRST_IDEOGRAPH: char = '\u{2E80}';
        let mut chars = self.typed.chars().filter(|c| c.is_alphanumeric());
        chars.next().is_some_and(|first| first < FIRST_IDEOGRAPH) && chars.next().is_none()
    }

    fn expression(&self) -> String {
        let star = if self.unfinished { "*" } else { "" };
        format!("\"{}\"{star}", self.typed.replace('"', "\"\""))
    }

    /// Where it stands when the text goes on with it, and whether all of it does.
    fn found_at(&self, mut tokens: Tokens<'_>) -> Option<(TextRange, bool)> {
        let text = tokens.text;
        let last = self.parts.len().checked_sub(1)?;
        let mut found: Option<TextRange> = None;
        let mut whole = true;
        for (at, part) in self.parts.iter().enumerate() {
            let range = tokens.next()?;
            let mut token = folded(range.of(text));
            if !part.chars().all(|wanted| token.next() == Some(wanted)) {
                return None;
            }
            whole = token.next().is_none();
            let may_go_on = self.unfinished && at == last;
            if !(whole || may_go_on) {
                return None;
            }
            found = Some(found.map_or(range, |begun| begun.cover(range)));
        }
        found.map(|range| (range, whole))
    }
}

/// The runs of letters and digits of a text, from a place on.
#[derive(Clone)]
struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = TextRange;

    fn next(&mut self) -> Option<TextRange> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(char::is_alphanumeric)?;
        let run = self.text.get(start..)?;
        let length = run
            .find(|c: char| !(c.is_alphanumeric() || is_combining_mark(c)))
            .unwrap_or(run.len());
        self.at = start + length;
        Some(TextRange::from_usize(start, self.at))
    }
}

/// Letters without case and without marks.
fn folded(token: &str) -> impl Iterator<Item = char> {
    token.chars().flat_map(|c| {
        let mut base = None;
        if !c.is_ascii() {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    base.get_or_insert(part);
                }
            });
        }
        let plain = if c.is_ascii() { Some(c) } else { base };
        plain
            .into_iter()
            .flat_map(char::to_lowercase)
            .filter(|part| !is_combining_mark(*part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_and_the_last_may_go_on() {
        let check = |query: &str, expected: Option<&str>| {
            let found = SearchWords::of(query).map(|words| words.expression());
            assert_eq!(found.as_deref(), expected, "{query:?}");
        };
        check("city council", Some("\"city\" \"council\"*"));
        check("city ", Some("\"city\""));
        check(
            "NOT \"x\" OR title:y",
            Some("\"NOT\" \"\"\"x\"\"\" \"OR\" \"title:y\"*"),
        );
        check("oak — elm", Some("\"oak\" \"elm\"*"));
        check("  ", None);
        check("\"*", None);
        check("Łódź", Some("\"Łódź\"*"));
        check("wa\0ter", Some("\"wa ter\"*"));
    }

    #[test]
    fn the_first_letter_of_a_word_is_waited_with() {
        let check = |query: &str, expected: Option<&str>| {
            let found = SearchWords::of(query).map(|words| words.expression());
            assert_eq!(found.as_deref(), expected, "{query:?}");
        };
        check("c", None);
        check("city c", Some("\"city\""));
        check("c ", Some("\"c\""));
        check("水", Some("\"水\"*"));
    }

    #[test]
    fn words_beyond_the_most_are_left_out() {
        let words = SearchWords::of(&"ab ".repeat(4_000)).unwrap();
        assert_eq!(words.count(), MOST_WORDS);
    }

    /// Draws what is marked in square brackets.
    fn check(query: &str, text: &str, drawn: &str) {
        let words = SearchWords::of(query).unwrap();
        let mut out = String::new();
        let mut at = 0;
        for mark in words.marks(text) {
            let (start, end) = (mark.range.start() as usize, mark.range.end() as usize);
            out += &format!("{}[{}]", &text[at..start], &text[start..end]);
            at = end;
        }
        assert_eq!(out + &text[at..], drawn, "{query:?}");
    }

    #[test]
    fn marks_are_the_words_the_index_finds() {
        check("city", "City of cities", "[City] of cities");
        check("cit ", "City", "City");
        check("lodz", "in Łódź, lodz", "in Łódź, [lodz]");
        check("cafe", "Café and cafe\u{301}s", "[Café] and [cafe\u{301}s]");
        check("don't", "Don’t, don't, don t", "[Don’t], [don't], [don t]");
        check("$3.2", "cost $3.25 or 32", "cost $[3.25] or 32");
        check("of the", "of there, of", "[of] [there], [of]");
        check("МОСТ", "Новый мост", "Новый [мост]");
        check("👍 bridge", "a 👍 bridge", "a 👍 [bridge]");
    }

    #[test]
    fn a_mark_tells_its_word_and_its_place() {
        let words = SearchWords::of("north quay").unwrap();
        let marks: Vec<_> = words
            .marks("The north quay, Quayside")
            .map(|mark| (mark.word, mark.whole, mark.place))
            .collect();
        assert_eq!(marks, [(0, true, 1), (1, true, 2), (1, false, 3)]);
    }
}
