//! Which blocks two states of a document share.

use std::ops::Range;

use tickmark_core::{Block, Document};

/// The blocks that two states of a document share at the front and at the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// How many blocks are the same from the front.
    pub before: usize,
    /// How many blocks are the same from the back.
    pub after: usize,
}

impl Change {
    /// The change from `old` to `new`.
    pub fn between(old: &Document, new: &Document) -> Self {
        let same = common_prefix(old.text.as_bytes(), new.text.as_bytes());
        let before = old
            .blocks
            .iter()
            .zip(&new.blocks)
            .take_while(|(a, b)| a == b && a.range.end() as usize <= same)
            .count();
        let least = old.blocks.len().min(new.blocks.len()) - before;
        let same = common_suffix(old.text.as_bytes(), new.text.as_bytes());
        let from_end = |block: &Block, text: &str| {
            let length = text.len();
            (
                length.checked_sub(block.range.start() as usize),
                length.checked_sub(block.range.end() as usize),
                block.role,
                block.keep,
            )
        };
        let after = old
            .blocks
            .iter()
            .rev()
            .zip(new.blocks.iter().rev())
            .take(least)
            .take_while(|(a, b)| {
                let back = from_end(a, &old.text);
                back == from_end(b, &new.text) && back.0.is_some_and(|start| start <= same)
            })
            .count();
        Self { before, after }
    }

    /// The blocks of the old document that are gone.
    pub fn gone(&self, old: &Document) -> Range<usize> {
        self.before..old.blocks.len() - self.after
    }

    /// The blocks of the new document that came instead.
    pub fn come(&self, new: &Document) -> Range<usize> {
        self.before..new.blocks.len() - self.after
    }
}

/// Bytes are compared this many at a time.
const STEP: usize = 4096;

fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let steps = a.chunks(STEP).zip(b.chunks(STEP));
    let whole = steps.take_while(|(a, b)| a == b && a.len() == STEP).count() * STEP;
    let bytes = a.iter().zip(b).skip(whole);
    whole + bytes.take_while(|(a, b)| a == b).count()
}

fn common_suffix(a: &[u8], b: &[u8]) -> usize {
    let steps = a.rchunks(STEP).zip(b.rchunks(STEP));
    let whole = steps.take_while(|(a, b)| a == b && a.len() == STEP).count() * STEP;
    let bytes = a.iter().rev().zip(b.iter().rev()).skip(whole);
    whole + bytes.take_while(|(a, b)| a == b).count()
}
