//! One pass over an article that everything else reads: quotations, sentences, words, values, names.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, Keep, TextRange, Value};

use crate::language::english::name::{self, Names};
use crate::language::english::quote::mark::{self, Form, Stretch};
use crate::language::english::restate::interview::{self, Turns};
use crate::language::english::restate::refer::{self, Referent};
use crate::language::english::sentence;
use crate::language::english::value;
use crate::language::english::vocabulary::{Told, Vocabulary};
use crate::language::english::word::lexicon::{DETERMINER, PREPOSITION, PRONOUN};
use crate::language::english::word::{self, Word, tag};

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
    /// Whether the article says it word for word before: a pull quote, or a caption used twice.
    pub repeats: bool,
}

/// How many bytes of the neighbourhood a rule looks at.
const NEAR: usize = 48;

/// A longer sentence is a list or no prose; it is read in pieces.
const MAX_SENTENCE_WORDS: usize = 250;

/// A sentence this long that stands in the article twice is a pull quote, not two claims.
const REPEAT_WORDS: usize = 6;

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
    /// Who every "he" and "she" stands for, by the position of the word.
    pub pronouns: Vec<(usize, Referent)>,
    /// Who speaks in the blocks of an interview.
    pub turns: Turns,
    /// The blocks whose claims are asked for; the others are read for what they tell of these.
    pub focus: Range<usize>,
    /// The first block that is read.
    pub first: usize,
    /// For each block that is read, whether a quotation is open where it ends.
    pub open: Vec<bool>,
}

impl<'a> Article<'a> {
    /// Reads `text`, of which `blocks` say what to read.
    pub fn new(text: &'a str, blocks: &[Block], published: Option<NaiveDate>) -> Self {
        let mut article = Self::untagged(text, blocks, 0..blocks.len(), published);
        article.read_values(blocks, &mut value::Reader::new(published));
        let mut vocabulary = Vocabulary::default();
        vocabulary.add(&article);
        article.finish(blocks, &vocabulary);
        article.names.interviewee = interview::interviewee(&article);
        article.refer();
        article.mark_repeats(|_| false);
        article
    }

    /// The sentences and words of the blocks `read`, before anything is known of them.
    pub fn untagged(
        text: &'a str,
        blocks: &[Block],
        read: Range<usize>,
        published: Option<NaiveDate>,
    ) -> Self {
        let first = read.start;
        let prose = prose(text, blocks, &read);
        let ranges: Vec<TextRange> = prose.iter().map(|(_, block)| block.range).collect();
        let (stretches, open) = mark::stretches(text, &ranges);
        let mut article = Self {
            text,
            stretches,
            words: Vec::new(),
            sentences: Vec::new(),
            own: 0,
            published,
            values: Vec::new(),
            names: Names::default(),
            pronouns: Vec::new(),
            turns: Turns::default(),
            open: open_after(&prose, &open, &read),
            focus: read,
            first,
        };
        article.read_blocks(&prose);
        article.own = article.sentences.len();
        article.read_quotations();
        article
    }

    /// Reads the values block by block; `reader` knows what the text before tells. Returns what is
    /// known before each block.
    pub fn read_values(
        &mut self,
        blocks: &[Block],
        reader: &mut value::Reader,
    ) -> Vec<value::Reader> {
        let mut before = Vec::with_capacity(self.open.len());
        for block in self.first..(self.first + self.open.len()).max(1) {
            before.push(reader.clone());
            let piece = piece(blocks, block, self.text);
            let text = piece.get(self.text).unwrap_or_default();
            reader.read(text, piece.start(), &mut self.values);
        }
        before
    }

    /// Tags the words, by the `vocabulary` of the whole article, and finds the names.
    pub fn finish(&mut self, blocks: &[Block], vocabulary: &Vocabulary) {
        self.tag_all(blocks, vocabulary);
        self.names = name::names(self.text, &self.words, |range| {
            self.stretches_in(range).any(|(_, s)| s.form == Form::Title)
        });
    }

    /// Settles who the pronouns stand for, once the names are known.
    pub fn refer(&mut self) {
        self.pronouns = refer::pronouns(self);
        let meant = self.pronouns.iter().filter_map(|(_, r)| r.entity());
        self.names.are_people(meant);
        self.turns = interview::turns(self);
    }

    /// Marks the sentences that stand in the article before, `earlier` in blocks that are not read.
    pub fn mark_repeats(&mut self, earlier: impl Fn(u64) -> bool) {
        let mut seen = HashSet::new();
        for at in 0..self.own {
            let Some(sentence) = self
                .sentences
                .get(at)
                .filter(|s| self.focus.contains(&s.block))
            else {
                continue;
            };
            let keys: Vec<u64> = self.keys(sentence).collect();
            let repeats = keys.iter().any(|key| seen.contains(key) || earlier(*key));
            seen.extend(keys);
            if let Some(sentence) = self.sentences.get_mut(at) {
                sentence.repeats = repeats;
            }
        }
    }

    /// What a sentence is known by when it comes again; short ones come again by chance.
    pub fn keys(&self, sentence: &Sentence) -> impl Iterator<Item = u64> + use<> {
        let text = sentence.range.of(self.text);
        let long = sentence.role != BlockRole::Headline && sentence.words.len() >= REPEAT_WORDS;
        let caption = (sentence.role == BlockRole::Caption)
            .then(|| hash(0, &text.trim_end_matches('.').to_lowercase()));
        caption.into_iter().chain(long.then(|| hash(1, text)))
    }

    /// Counts what the words of the article's blocks in focus tell of the whole article.
    pub fn vocabulary(&self, mut count: impl FnMut(Told<'_>)) {
        for sentence in self
            .sentences
            .iter()
            .filter(|s| self.focus.contains(&s.block))
        {
            let words = self.words(&sentence.words);
            let common = words.iter().filter(|w| !w.capital && !w.lower.is_empty());
            common.for_each(|word| count(Told::Common(&word.lower)));
            for pair in words.windows(2) {
                let [before, word] = pair else { continue };
                let opens = matches!(
                    before.tag,
                    word::Tag::Mark('“' | '"' | '‘' | '.' | '!' | '?' | ':')
                );
                if word.capital && !opens && !word.has(DETERMINER | PRONOUN | PREPOSITION) {
                    count(Told::Name(&word.lower));
                }
            }
        }
    }

    fn read_blocks(&mut self, blocks: &[(usize, &Block)]) {
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
                repeats: false,
            });
        }
    }

    fn tag_all(&mut self, blocks: &[Block], vocabulary: &Vocabulary) {
        let first_quoted = self
            .sentences
            .get(self.own)
            .map_or(self.words.len(), |s| s.words.start);
        let title_blocks: HashSet<usize> = (self.first..)
            .zip(blocks.iter().skip(self.first).take(self.open.len()))
            .filter(|(_, b)| matches!(b.role, BlockRole::Headline | BlockRole::Heading))
            .filter(|(_, b)| is_title_case(b.range.get(self.text).unwrap_or_default()))
            .map(|(index, _)| index)
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
                tag::tag(words, title_case, |lower| vocabulary.is_name(lower));
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

    /// The text of the blocks in focus, with the gaps behind them.
    pub fn piece_of_focus(&self, blocks: &[Block]) -> TextRange {
        if self.focus.is_empty() && !blocks.is_empty() {
            return TextRange::new(0, 0);
        }
        let first = piece(blocks, self.focus.start, self.text);
        let last = piece(blocks, self.focus.end.saturating_sub(1), self.text);
        TextRange::new(first.start(), last.end().max(first.start()))
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

/// Whether the block is split into claims.
fn is_read(block: &Block, text: &str) -> bool {
    block.role.is_split() && block.keep == Keep::Sure && block.range.get(text).is_some()
}

/// Those of the blocks `read` that are split into claims, with their numbers.
fn prose<'b>(text: &str, blocks: &'b [Block], read: &Range<usize>) -> Vec<(usize, &'b Block)> {
    let within = blocks.get(read.clone()).unwrap_or_default();
    (read.start..)
        .zip(within)
        .filter(|(_, block)| is_read(block, text))
        .collect()
}

/// For each of the blocks `read`, whether a quotation is open where it ends.
pub fn quotations_open(text: &str, blocks: &[Block], read: &Range<usize>) -> Vec<bool> {
    let prose = prose(text, blocks, read);
    let ranges: Vec<TextRange> = prose.iter().map(|(_, block)| block.range).collect();
    open_after(&prose, &mark::stretches(text, &ranges).1, read)
}

/// For each of the blocks `read`, whether a quotation is open behind it; blocks that are no `prose`
/// change nothing.
fn open_after(prose: &[(usize, &Block)], open: &[bool], read: &Range<usize>) -> Vec<bool> {
    let mut after = Vec::with_capacity(read.len());
    let mut known = prose.iter().zip(open).peekable();
    let mut last = false;
    for block in read.clone() {
        if let Some((_, open)) = known.next_if(|((index, _), _)| *index == block) {
            last = *open;
        }
        after.push(last);
    }
    after
}

/// The text of a block and the gap after it; the first one begins with the text.
fn piece(blocks: &[Block], block: usize, text: &str) -> TextRange {
    let start = match block {
        0 => 0,
        _ => blocks
            .get(block)
            .map_or(text.len() as u32, |b| b.range.start()),
    };
    let end = blocks
        .get(block + 1)
        .map_or(text.len() as u32, |b| b.range.start());
    TextRange::new(start, end.max(start))
}

/// The same number for the same words, of one sort.
fn hash(sort: u8, words: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (sort, words).hash(&mut hasher);
    hasher.finish()
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
