//! English: the complete pack.

mod article;
pub(crate) mod calendar;
mod claim;
mod clause;
mod finding;
mod name;
pub mod quote;
mod restate;
pub mod sentence;
pub mod value;
mod vocabulary;
mod word;
pub mod worth;

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, Document, TextRange, Value};

use crate::finding::Words;
use crate::language::english::article::{Article, quotations_open};
use crate::language::english::name::{Names, panel};
use crate::language::english::quote::mark::MAX_PARAGRAPHS;
use crate::language::english::quote::speaker;
use crate::language::english::restate::interview;
use crate::language::english::vocabulary::Vocabulary;
use crate::language::{Language, Reader};
use crate::reading::Change;
use crate::split::Split;

/// English.
pub static ENGLISH: English = English;

/// The pack for English.
#[derive(Debug)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn name(&self) -> &'static str {
        "English"
    }

    fn sentences(&self, text: &str) -> Vec<TextRange> {
        sentence::sentences(text)
    }

    fn values(&self, text: &str, published: Option<NaiveDate>) -> Vec<Value> {
        value::values(text, published)
    }

    fn finding_words(&self) -> &'static Words {
        &finding::WORDS
    }

    fn reader(&'static self, published: Option<NaiveDate>) -> Box<dyn Reader> {
        Box::new(Memory {
            published,
            vocabulary: Arc::default(),
            names: Arc::default(),
            blocks: Vec::new(),
            end: value::Reader::new(published),
        })
    }
}

/// Rules look back for who is meant over this many sentences at the most, captions not counted.
const LOOK_BACK_SENTENCES: usize = 12;
/// And over this many words.
const LOOK_BACK_BYTES: usize = 1200;
/// A neighbour longer than this is no paragraph; it is not read again for what it may tell.
const NEIGHBOUR_BYTES: usize = 16_000;

/// What the whole article tells of a paragraph.
#[derive(Clone, Debug)]
struct Memory {
    published: Option<NaiveDate>,
    vocabulary: Arc<Vocabulary>,
    names: Arc<Names>,
    blocks: Vec<BlockMemory>,
    /// What the whole text tells of dates.
    end: value::Reader,
}

/// What is known of a block.
#[derive(Clone, Debug)]
struct BlockMemory {
    /// What the text before tells of dates.
    days: value::Reader,
    /// Whether a quotation is open where it ends.
    open: bool,
    /// What its sentences are known by.
    keys: Vec<u64>,
    /// How many sentences of its own it has.
    sentences: usize,
}

impl Reader for Memory {
    fn read(&mut self, document: &Document) -> Split {
        let blocks = &document.blocks;
        let read = 0..blocks.len();
        let mut article = Article::untagged(&document.text, blocks, read, self.published);
        let mut reader = value::Reader::new(self.published);
        let days = article.read_values(blocks, &mut reader);
        self.end = reader;
        let mut vocabulary = Vocabulary::default();
        vocabulary.add(&article);
        article.finish(blocks, &vocabulary);
        article.mark_repeats(|_| false);
        self.blocks = memories(&article, days);
        self.vocabulary = Arc::new(vocabulary);
        article.names.interviewee = interview::interviewee(&article);
        let split = found(&mut article, blocks);
        self.names = Arc::new(article.names);
        split
    }

    fn widen(&self, old: &Document, new: &Document, mut change: Change) -> Change {
        for _ in 0..=MAX_PARAGRAPHS {
            let open = |at: usize| self.blocks.get(at).is_some_and(|block| block.open);
            if change.before == 0 || !open(change.before - 1) {
                break;
            }
            change.before -= 1;
        }
        let first = change.before;
        let after = self.open_after(new, first..change.come(new).end + MAX_PARAGRAPHS + 1);
        for _ in 0..=MAX_PARAGRAPHS {
            let (was, is) = (change.gone(old).end, change.come(new).end);
            let was = was.checked_sub(1).and_then(|at| self.blocks.get(at));
            let is = is.checked_sub(1 + first).and_then(|at| after.get(at));
            let open = was.is_some_and(|block| block.open) || is.is_some_and(|open| *open);
            if change.after == 0 || !open {
                break;
            }
            change.after -= 1;
        }
        change
    }

    fn read_again(&mut self, old: &Document, new: &Document, change: Change) -> Split {
        let (was, is) = (change.gone(old), change.come(new));
        let gone = Article::untagged(&old.text, &old.blocks, was.clone(), self.published);
        let window = self.window(new, &is);
        let vocabulary = Arc::make_mut(&mut self.vocabulary);
        vocabulary.take(&gone);
        let mut article = Article::untagged(&new.text, &new.blocks, window.clone(), self.published);
        article.focus = is.clone();
        vocabulary.add(&article);
        let known = self.blocks.get(window.start).map(|block| &block.days);
        let mut reader = known.unwrap_or(&self.end).clone();
        let days = article.read_values(&new.blocks, &mut reader);
        article.finish(&new.blocks, &self.vocabulary);
        let before = self.blocks.get(..is.start).unwrap_or_default();
        article.mark_repeats(|key| before.iter().any(|block| block.keys.contains(&key)));
        let mut fresh = memories(&article, days);
        fresh.truncate(is.end - window.start);
        fresh.drain(..is.start - window.start);
        if is.end == new.blocks.len() {
            self.end = reader;
        }
        self.blocks.splice(was, fresh);
        self.known(article, &new.blocks)
    }

    fn copy(&self) -> Box<dyn Reader> {
        Box::new(self.clone())
    }
}

impl Memory {
    /// Whether a quotation is open behind each of the `blocks` of a new text.
    fn open_after(&self, document: &Document, blocks: Range<usize>) -> Vec<bool> {
        let end = blocks.end.min(document.blocks.len());
        let read = blocks.start.min(end)..end;
        quotations_open(&document.text, &document.blocks, &read)
    }

    /// The blocks to read for those in `focus`: before them as far as rules look back, behind them
    /// the next.
    fn window(&self, document: &Document, focus: &Range<usize>) -> Range<usize> {
        let length = |at: usize| {
            document
                .blocks
                .get(at)
                .map_or(0, |b| b.range.len() as usize)
        };
        let (mut sentences, mut bytes, mut start) = (0, 0, focus.start);
        while start > 0 {
            let enough = sentences >= LOOK_BACK_SENTENCES && bytes >= LOOK_BACK_BYTES;
            let before = self.blocks.get(start - 1);
            let open = before.is_some_and(|block| block.open);
            if bytes + length(start - 1) > NEIGHBOUR_BYTES || (enough && !open) {
                break;
            }
            start -= 1;
            bytes += length(start);
            let caption = document
                .blocks
                .get(start)
                .is_some_and(|block| block.role == BlockRole::Caption);
            sentences += before.map_or(0, |block| block.sentences) * usize::from(!caption);
        }
        let next = focus.end < document.blocks.len() && length(focus.end) < NEIGHBOUR_BYTES;
        start..focus.end + usize::from(next)
    }

    /// What is found in an article whose names are those known of the whole.
    fn known(&mut self, mut article: Article<'_>, blocks: &[Block]) -> Split {
        let names = std::mem::take(&mut self.names);
        let mut names = Arc::try_unwrap(names).unwrap_or_else(|shared| (*shared).clone());
        let count = names.entities.len();
        join(&mut article.names, &mut names, article.text);
        let split = found(&mut article, blocks);
        names.entities = article.names.entities;
        names.entities.truncate(count);
        self.names = Arc::new(names);
        split
    }
}

/// Gives each mention the entity that the whole article knows by that name; what nobody bore before
/// comes behind those known.
fn join(names: &mut Names, known: &mut Names, text: &str) {
    let mut entities: Vec<Option<usize>> = vec![None; names.entities.len()];
    for mention in &names.mentions {
        let found = known.known_as(&mention.range.of(text).to_lowercase());
        if let (Some(entity), Some(_)) = (entities.get_mut(mention.entity), found) {
            *entity = found;
        }
    }
    let own = std::mem::replace(&mut names.entities, std::mem::take(&mut known.entities));
    for (entity, of) in own.into_iter().zip(&mut entities) {
        if of.is_none() {
            *of = Some(names.entities.len());
            names.entities.push(entity);
        }
    }
    for mention in &mut names.mentions {
        let found = known.known_as(&mention.range.of(text).to_lowercase());
        let joined = entities.get(mention.entity).copied().flatten();
        if let Some(entity) = found.or(joined) {
            mention.entity = entity;
        }
    }
    names.leading.clone_from(&known.leading);
    names.interviewee = known.interviewee;
}

/// What is kept of each block that was read; `days` is known before it.
fn memories(article: &Article<'_>, days: Vec<value::Reader>) -> Vec<BlockMemory> {
    let first = article.first;
    let mut blocks: Vec<BlockMemory> = days
        .into_iter()
        .enumerate()
        .map(|(at, days)| BlockMemory {
            days,
            open: article.open.get(at).copied().unwrap_or_default(),
            keys: Vec::new(),
            sentences: 0,
        })
        .collect();
    for sentence in article.sentences.iter().take(article.own) {
        if let Some(block) = blocks.get_mut(sentence.block - first) {
            block.keys.extend(article.keys(sentence));
            block.sentences += 1;
        }
    }
    blocks
}

/// Everything found in the blocks in focus.
fn found(article: &mut Article<'_>, blocks: &[Block]) -> Split {
    article.refer();
    let attributed = speaker::attribute(article);
    let (claims, not_claims) = claim::claims(article, &attributed);
    let own = article.sentences.iter().take(article.own);
    let focus = article.piece_of_focus(blocks);
    Split {
        sentences: own
            .filter(|s| article.focus.contains(&s.block))
            .map(|s| s.range)
            .collect(),
        quotes: quote::quotations(article, &attributed),
        entities: panel::entities(article, focus),
        values: std::mem::take(&mut article.values)
            .into_iter()
            .filter(|value| focus.contains(value.range))
            .collect(),
        claims,
        not_claims,
    }
}
