//! One pass over an article that everything else reads: quotations, sentences, words, values, names.

use std::collections::HashSet;
use std::ops::Range;

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, Keep, TextRange, Value};

use crate::name::{self, Names};
use crate::quote::mark::{self, Form, Stretch};
use crate::sentence;
use crate::value;
use crate::word::lexicon::{DETERMINER, PREPOSITION, PRONOUN};
use crate::word::{self, Word, tag};

/// A sentence of the article, or a sentence inside one of its quotations.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// The block it stands in.
    pub block: usize,
    /// The role of that block.
    pub role: BlockRole,
    /// Where it stands.
    pub range: TextRange,
    /// Its words.
    pub words: Range<usize>,
    /// For a sentence inside a quotation: which stretch.
    pub quoted: Option<usize>,
}

/// How many bytes of the neighbourhood a rule looks at.
const NEAR: usize = 48;

/// A longer sentence is a list or no prose; it is read in pieces.
const MAX_SENTENCE_WORDS: usize = 250;

/// An article, read.
#[derive(Debug)]
pub struct Article<'a> {
    /// The whole text.
    pub text: &'a str,
    /// Stretches between quotation marks.
    pub stretches: Vec<Stretch>,
    /// All words of all sentences; those of quoted sentences come last.
    pub words: Vec<Word>,
    /// The sentences of the article in order, then those inside quotations.
    pub sentences: Vec<Sentence>,
    /// How many sentences are the article's own.
    pub own: usize,
    /// The day of publication.
    pub published: Option<NaiveDate>,
    /// Dates, figures and other values in order.
    pub values: Vec<Value>,
    /// People, organisations, places.
    pub names: Names,
}

impl<'a> Article<'a> {
    /// Reads `text`, of which `blocks` say what to read.
    pub fn new(text: &'a str, blocks: &[Block], published: Option<NaiveDate>) -> Self {
        let read: Vec<(usize, Block)> = blocks
            .iter()
            .cloned()
            .enumerate()
            .filter(|(_, block)| block.role.is_split() && block.keep == Keep::Sure)
            .filter(|(_, block)| block.range.get(text).is_some())
            .collect();
        let ranges: Vec<TextRange> = read.iter().map(|(_, block)| block.range).collect();
        let mut article = Self {
            text,
            stretches: mark::stretches(text, &ranges),
            words: Vec::new(),
            sentences: Vec::new(),
            own: 0,
            published,
            values: value::values(text, published),
            names: Names::default(),
        };
        article.read_blocks(&read);
        article.own = article.sentences.len();
        article.read_quotations();
        article.tag_all(&read);
        article.names = name::names(text, &article.words, |range| {
            article
                .stretches_in(range)
                .any(|(_, s)| s.form == Form::Title)
        });
        article
    }

    fn read_blocks(&mut self, blocks: &[(usize, Block)]) {
        let opaque: Vec<TextRange> = self
            .stretches
            .iter()
            .filter(|s| s.form == Form::Speech)
            .map(|s| s.range)
            .collect();
        for (index, block) in blocks {
            for range in sentences_outside(self.text, block.range, &opaque) {
                self.read_sentence(*index, block.role, range, None, &opaque);
            }
        }
    }

    fn read_quotations(&mut self) {
        for index in 0..self.stretches.len() {
            let Some(stretch) = self.stretches.get(index).copied() else {
                break;
            };
            if stretch.form != Form::Speech {
                continue;
            }
            let own = self.sentences.get(..self.own).unwrap_or_default();
            let at = own.partition_point(|s| s.range.end() <= stretch.range.start());
            let Some((block, role)) = own.get(at).map(|s| (s.block, s.role)) else {
                continue;
            };
            for range in sentence::sentences(stretch.content.of(self.text)) {
                let range = range.shift(stretch.content.start());
                self.read_sentence(block, role, range, Some(index), &[]);
            }
        }
    }

    fn read_sentence(
        &mut self,
        block: usize,
        role: BlockRole,
        range: TextRange,
        quoted: Option<usize>,
        opaque: &[TextRange],
    ) {
        let from = self.words.len();
        self.words.extend(word::words(self.text, range, opaque));
        let end = self.words.len();
        let mut start = from;
        while start < end {
            // Grammar looks back and ahead within a sentence; a bound keeps that linear.
            let words = start..end.min(start + MAX_SENTENCE_WORDS);
            let range = if words == (from..end) {
                range
            } else {
                self.range_of(&words)
            };
            start = words.end;
            self.sentences.push(Sentence {
                block,
                role,
                range,
                words,
                quoted,
            });
        }
    }

    fn tag_all(&mut self, blocks: &[(usize, Block)]) {
        let names = names_within(&self.words, &self.sentences);
        let common: HashSet<String> = self
            .words
            .iter()
            .filter(|w| !w.capital && !w.lower.is_empty())
            .map(|w| w.lower.clone())
            .collect();
        let first_quoted = self
            .sentences
            .get(self.own)
            .map_or(self.words.len(), |s| s.words.start);
        let title_blocks: HashSet<usize> = blocks
            .iter()
            .filter(|(_, b)| matches!(b.role, BlockRole::Headline | BlockRole::Heading))
            .filter(|(_, b)| is_title_case(b.range.of(self.text)))
            .map(|(index, _)| *index)
            .collect();
        for stretch in self.stretches.iter().filter(|s| s.form == Form::Title) {
            // Words of the article and of quotations are each in text order.
            for from in [0, first_quoted] {
                let slice = self.words.get_mut(from..).unwrap_or_default();
                let at = slice.partition_point(|w| w.range.end() <= stretch.range.start());
                let words = slice
                    .iter_mut()
                    .skip(at)
                    .take_while(|w| stretch.range.contains(w.range));
                for word in
                    words.filter(|w| !matches!(w.tag, word::Tag::Mark(_) | word::Tag::Genitive))
                {
                    word.tag = word::Tag::Name;
                }
            }
        }
        for sentence in &self.sentences {
            if let Some(words) = self.words.get_mut(sentence.words.clone()) {
                let title_case = title_blocks.contains(&sentence.block);
                tag::tag(words, title_case, |lower| {
                    if names.contains(lower) {
                        Some(true)
                    } else {
                        common.contains(lower).then_some(false)
                    }
                });
            }
        }
    }

    /// The words at `range`.
    pub fn words(&self, range: &Range<usize>) -> &[Word] {
        self.words.get(range.clone()).unwrap_or_default()
    }

    /// The stretch of text that `words` cover; empty for none.
    pub fn range_of(&self, words: &Range<usize>) -> TextRange {
        match (self.words(words).first(), self.words(words).last()) {
            (Some(first), Some(last)) => first.range.cover(last.range),
            _ => TextRange::new(0, 0),
        }
    }

    /// A little of the text right before `range`.
    pub fn before(&self, range: TextRange) -> &str {
        let end = range.start() as usize;
        let start = (end.saturating_sub(NEAR)..=end).find(|at| self.text.is_char_boundary(*at));
        self.text.get(start.unwrap_or(end)..end).unwrap_or_default()
    }

    /// A little of the text right after `range`.
    pub fn after(&self, range: TextRange) -> &str {
        let start = range.end() as usize;
        let end = (start..=self.text.len().min(start + NEAR))
            .rev()
            .find(|at| self.text.is_char_boundary(*at));
        self.text
            .get(start..end.unwrap_or(start))
            .unwrap_or_default()
    }

    /// The values inside `range`, in order.
    pub fn values_in(&self, range: TextRange) -> impl Iterator<Item = &Value> {
        let from = self
            .values
            .partition_point(|v| v.range.start() < range.start());
        self.values
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(move |v| v.range.start() < range.end())
            .filter(move |v| range.contains(v.range))
    }

    /// The stretches that overlap `range`, in order, with their numbers.
    pub fn stretches_in(&self, range: TextRange) -> impl Iterator<Item = (usize, &Stretch)> {
        let from = self
            .stretches
            .partition_point(|s| s.range.end() <= range.start());
        self.stretches
            .iter()
            .enumerate()
            .skip(from)
            .take_while(move |(_, s)| s.range.start() < range.end())
    }

    /// The article's own sentence that holds the word at `at`.
    pub fn sentence_at(&self, at: usize) -> Option<&Sentence> {
        let index = self.sentences.partition_point(|s| s.words.end <= at);
        self.sentences.get(index)
    }
}

/// The sentences of a block, joined where a cut falls inside a quotation.
fn sentences_outside(text: &str, block: TextRange, opaque: &[TextRange]) -> Vec<TextRange> {
    let mut out: Vec<TextRange> = Vec::new();
    for range in sentence::sentences(block.of(text)) {
        let range = range.shift(block.start());
        let at = opaque.partition_point(|q| q.end() < range.start());
        let cut = opaque
            .get(at)
            .is_some_and(|q| q.start() < range.start() && range.start() < q.end());
        match out.last_mut() {
            Some(last) if cut => *last = last.cover(range),
            _ => out.push(range),
        }
    }
    out
}

/// Lower-case forms of capitalised words that stand inside a sentence.
fn names_within(words: &[Word], sentences: &[Sentence]) -> HashSet<String> {
    let mut names = HashSet::new();
    for sentence in sentences {
        let slice = words.get(sentence.words.clone()).unwrap_or_default();
        for pair in slice.windows(2) {
            let [before, word] = pair else { continue };
            let opens = matches!(
                before.tag,
                word::Tag::Mark('“' | '"' | '‘' | '.' | '!' | '?' | ':')
            );
            if word.capital && !opens && !word.has(DETERMINER | PRONOUN | PREPOSITION) {
                names.insert(word.lower.clone());
            }
        }
    }
    names
}

/// Whether most long words start with a capital, as in headlines of some publications.
fn is_title_case(text: &str) -> bool {
    let (mut all, mut capital) = (0, 0);
    for word in text.split_whitespace().filter(|w| w.chars().count() >= 4) {
        all += 1;
        capital += usize::from(
            word.chars()
                .find(|c| c.is_alphanumeric())
                .is_some_and(char::is_uppercase),
        );
    }
    all >= 4 && capital * 10 >= all * 8
}
