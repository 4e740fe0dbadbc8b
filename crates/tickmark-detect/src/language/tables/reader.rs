//! Reads an article by tables, block by block.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use tickmark_core::{Block, Document, Keep, TextRange};

use super::names::Known;
use super::token::{Token, tokens};
use super::{Tables, claims, quotes, sentences, values};
use crate::language::Reader;
use crate::quote::Quote;
use crate::reading::Change;
use crate::split::Split;

/// What is kept of an article.
#[derive(Clone, Debug)]
pub struct Memory {
    tables: &'static Tables,
    published: Option<NaiveDate>,
    known: Arc<Known>,
}

/// A sentence with its tokens.
struct Piece {
    range: TextRange,
    tokens: Vec<Token>,
    stretches: Vec<(TextRange, TextRange)>,
}

impl Memory {
    pub fn new(tables: &'static Tables, published: Option<NaiveDate>) -> Self {
        Self {
            tables,
            published,
            known: Arc::default(),
        }
    }

    fn blocks(&mut self, document: &Document, blocks: Range<usize>) -> Split {
        let read: Vec<&Block> = document
            .blocks
            .get(blocks)
            .unwrap_or_default()
            .iter()
            .filter(|block| block.role.is_split() && block.keep == Keep::Sure)
            .collect();
        let pieces: Vec<Vec<Piece>> = read
            .iter()
            .map(|block| self.pieces(&document.text, block.range))
            .collect();
        let known = Arc::make_mut(&mut self.known);
        for piece in pieces.iter().flatten() {
            known.learn(self.tables, &piece.tokens);
        }
        for piece in pieces.iter().flatten() {
            let names = known.names(self.tables, &piece.tokens);
            known.learn_names(&names, &document.text);
        }
        let mut split = Split::default();
        for block in &pieces {
            self.block(&document.text, block, &mut split);
        }
        split
    }

    /// The sentences of a block; a cut inside a quotation is none.
    fn pieces(&self, text: &str, block: TextRange) -> Vec<Piece> {
        let words = block.get(text).unwrap_or_default();
        let stretches = quotes::stretches(words, block.start());
        let mut ranges: Vec<TextRange> = Vec::new();
        for range in sentences::sentences(self.tables, words) {
            let range = range.shift(block.start());
            let after = stretches.partition_point(|(whole, _)| whole.end() <= range.start());
            let cut = stretches
                .get(after)
                .is_some_and(|(whole, _)| whole.start() < range.start());
            match ranges.last_mut() {
                Some(last) if cut => *last = last.cover(range),
                _ => ranges.push(range),
            }
        }
        let mut stretches = stretches.into_iter().peekable();
        let mut pieces = Vec::with_capacity(ranges.len());
        for range in ranges {
            let mut inside = Vec::new();
            while let Some(stretch) = stretches.next_if(|(whole, _)| whole.start() < range.end()) {
                inside.push(stretch);
            }
            pieces.push(Piece {
                range,
                tokens: tokens(range.of(text), range.start()),
                stretches: inside,
            });
        }
        pieces
    }

    fn block(&self, text: &str, pieces: &[Piece], split: &mut Split) {
        let mut named: Option<TextRange> = None;
        for piece in pieces {
            split.sentences.push(piece.range);
            let names = self.known.names(self.tables, &piece.tokens);
            let values = values::of_tokens(self.tables, text, &piece.tokens, self.published);
            let quotes: Vec<Quote> = piece
                .stretches
                .iter()
                .filter(|(_, content)| quotes::is_speech(content.of(text)))
                .map(|(whole, _)| self.quote(text, piece, &names, *whole, named))
                .collect();
            named = names.last().copied().or(named);
            if let Some(not) = claims::not_claim(text, piece.range) {
                split.not_claims.push(not);
            } else {
                split.claims.extend(claims::claim(&claims::Sentence {
                    text,
                    range: piece.range,
                    values: &values,
                    names: &names,
                    quotes: &quotes,
                }));
            }
            split.values.extend(values);
            split.quotes.extend(quotes);
        }
    }

    /// A quotation with its speaker; a pronoun stands for whoever the paragraph `named` last.
    fn quote(
        &self,
        text: &str,
        piece: &Piece,
        names: &[TextRange],
        whole: TextRange,
        named: Option<TextRange>,
    ) -> Quote {
        let speaker = quotes::speaker(self.tables, &piece.tokens, names, whole);
        let who = match speaker {
            Some(range) if !names.contains(&range) => named,
            speaker => speaker,
        };
        Quote {
            range: whole,
            speaker,
            speaker_name: who.map(|range| self.known.full(range.of(text)).to_owned()),
        }
    }
}

impl Reader for Memory {
    fn read(&mut self, document: &Document) -> Split {
        self.known = Arc::default();
        self.blocks(document, 0..document.blocks.len())
    }

    fn widen(&self, _: &Document, _: &Document, change: Change) -> Change {
        change
    }

    fn read_again(&mut self, _: &Document, new: &Document, change: Change) -> Split {
        self.blocks(new, change.come(new))
    }

    fn copy(&self) -> Box<dyn Reader> {
        Box::new(self.clone())
    }
}
