//! A text as a row of words and punctuation marks, each with a number that is the same for the
//! same letters in both texts.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;

use crate::text::TextRange;

/// Weight of a punctuation mark; letters and digits count one each, up to [`HEAVIEST`], so that
/// names and figures weigh more than "the".
const MARK_WEIGHT: f64 = 0.5;
const HEAVIEST: usize = 10;

/// The numbers given to words so far.
#[derive(Default)]
pub(super) struct Vocabulary<'t>(HashMap<&'t str, u32>);

impl<'t> Vocabulary<'t> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    fn id(&mut self, word: &'t str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(word).or_insert(next)
    }
}

/// The words of one text in order.
pub(super) struct Words<'t> {
    pub(super) text: &'t str,
    pub(super) spans: Vec<TextRange>,
    pub(super) ids: Vec<u32>,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str, vocabulary: &mut Vocabulary<'t>) -> Self {
        let (mut spans, mut ids) = (Vec::new(), Vec::new());
        let mut chars = text.char_indices().peekable();
        while let Some((start, first)) = chars.next() {
            if first.is_whitespace() {
                continue;
            }
            let mut end = start + first.len_utf8();
            let mut last = first;
            while let Some(&(at, next)) = chars.peek() {
                if !belongs(last, next) {
                    break;
                }
                end = at + next.len_utf8();
                last = next;
                chars.next();
            }
            let span = TextRange::from_usize(start, end);
            spans.push(span);
            ids.push(vocabulary.id(span.of(text)));
        }
        Self { text, spans, ids }
    }

    /// The words that share at least one byte with `range`.
    pub(super) fn within(&self, range: TextRange) -> Range<usize> {
        let start = self.spans.partition_point(|s| s.end() <= range.start());
        let end = self.spans.partition_point(|s| s.start() < range.end());
        start..end.max(start)
    }

    /// The range of text that `words` cover; empty when there are none.
    pub(super) fn cover(&self, words: Range<usize>) -> TextRange {
        let first = self.spans.get(words.start);
        let last = words.end.checked_sub(1).and_then(|at| self.spans.get(at));
        match (first, last) {
            (Some(first), Some(last)) if !words.is_empty() => first.cover(*last),
            _ => TextRange::new(0, 0),
        }
    }

    pub(super) fn weight(&self, word: usize) -> f64 {
        let letters = self.word(word);
        if letters.starts_with(char::is_alphanumeric) {
            letters.chars().take(HEAVIEST).count() as f64
        } else {
            MARK_WEIGHT
        }
    }

    pub(super) fn weights(&self, words: Range<usize>) -> f64 {
        words.map(|word| self.weight(word)).sum()
    }

    /// How much of a pause follows `word`: none, a sentence's end, a paragraph's end.
    pub(super) fn pause_after(&self, word: usize) -> Pause {
        let (Some(span), Some(next)) = (self.spans.get(word), self.spans.get(word + 1)) else {
            return Pause::Paragraph;
        };
        let between = TextRange::new(span.end(), next.start()).of(self.text);
        if between.contains('\n') {
            Pause::Paragraph
        } else if !between.is_empty() && matches!(self.word(word), "." | "?" | "!" | "”" | "…")
        {
            Pause::Sentence
        } else {
            Pause::None
        }
    }

    /// The paragraphs as one row.
    pub(super) fn paragraphs(&self, vocabulary: &mut Vocabulary<'t>) -> Paragraphs {
        let mut paragraphs = Paragraphs::default();
        let mut start = 0;
        for word in 0..self.spans.len() {
            if self.pause_after(word) == Pause::Paragraph {
                paragraphs.starts.push(start);
                let range = self.cover(start..word + 1);
                paragraphs.ids.push(vocabulary.id(range.of(self.text)));
                start = word + 1;
            }
        }
        paragraphs.starts.push(start);
        paragraphs
    }

    fn word(&self, word: usize) -> &'t str {
        self.spans.get(word).map_or("", |span| span.of(self.text))
    }
}

/// The paragraphs of a text.
#[derive(Default)]
pub(super) struct Paragraphs {
    pub(super) ids: Vec<u32>,
    starts: Vec<usize>,
}

impl Paragraphs {
    /// The first word of a paragraph; the end of the text for the one past the last.
    pub(super) fn first_word(&self, paragraph: usize) -> usize {
        self.starts
            .get(paragraph)
            .or(self.starts.last())
            .map_or(0, |start| *start)
    }
}

/// What a reader hears between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pause {
    None,
    Sentence,
    Paragraph,
}

/// Whether `next` continues the word that ends in `last`. Scripts written without spaces give one
/// word a character, and a mark that changes the character before it never stands alone.
fn belongs(last: char, next: char) -> bool {
    joins(next)
        || last == '\u{200d}'
        || (last.is_alphanumeric() || joins(last))
            && next.is_alphanumeric()
            && !is_spaceless(last)
            && !is_spaceless(next)
}

fn joins(c: char) -> bool {
    canonical_combining_class(c) != 0
        || matches!(c, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
