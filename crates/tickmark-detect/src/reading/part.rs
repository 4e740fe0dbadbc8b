//! What was found in one block, and where the block stood then.

use super::entity;
use std::ops::Range;
use std::sync::Arc;

use tickmark_core::{Document, TextRange};

use crate::split::Split;

/// The findings of one block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Where the block started when it was read; the ranges are of that text.
    origin: u32,
    found: Split,
}

impl Part {
    /// Appends the findings of the block, which starts at `start` now.
    pub fn add_to(&self, split: &mut Split, start: u32) {
        let mut found = self.found.clone();
        let back = self.origin.saturating_sub(start);
        let on = start.saturating_sub(self.origin);
        found.for_ranges(|range| {
            let from = (range.start() + on).saturating_sub(back);
            *range = TextRange::new(from, from + range.len());
        });
        split.append(found);
    }

    /// Whether something found here stands before the block: the speaker of a quotation.
    pub fn reaches_back(&self) -> bool {
        let speakers = self.found.quotes.iter().filter_map(|quote| quote.speaker);
        speakers
            .into_iter()
            .any(|range| range.start() < self.origin)
    }
}

/// Where a block begins; the first one begins with the text.
pub fn start(document: &Document, block: usize) -> u32 {
    match (block, document.blocks.get(block)) {
        (0, _) => 0,
        (_, Some(block)) => block.range.start(),
        (_, None) => document.text.len() as u32,
    }
}

/// The stretch of the text that the `blocks` and the gaps behind them take up.
pub fn stretch(document: &Document, blocks: &Range<usize>) -> TextRange {
    let end = match blocks.end < document.blocks.len() {
        true => start(document, blocks.end),
        false => document.text.len() as u32,
    };
    let start = start(document, blocks.start).min(end);
    TextRange::new(start, end.max(start))
}

/// The parts of `blocks`: a document without blocks has one part all the same.
pub fn numbers(document: &Document, blocks: &Range<usize>) -> Range<usize> {
    if document.blocks.is_empty() {
        0..1
    } else {
        blocks.clone()
    }
}

/// The findings of `blocks`, block by block. What reaches over several belongs to the first.
pub fn parts(found: Split, document: &Document, blocks: Range<usize>) -> Vec<Arc<Part>> {
    let count = numbers(document, &blocks).len();
    let mut parts: Vec<Split> = vec![Split::default(); count];
    let at = |range: TextRange| {
        let after = document
            .blocks
            .partition_point(|block| block.range.start() <= range.start());
        after.saturating_sub(1).saturating_sub(blocks.start)
    };
    macro_rules! share {
        ($field:ident, $range:expr) => {
            for item in found.$field {
                if let Some(part) = parts.get_mut(at($range(&item))) {
                    part.$field.push(item);
                }
            }
        };
    }
    share!(sentences, |range: &TextRange| *range);
    share!(values, |value: &tickmark_core::Value| value.range);
    share!(quotes, |quote: &crate::Quote| quote.range);
    share!(claims, |claim: &tickmark_core::Claim| claim.range);
    share!(not_claims, |not: &tickmark_core::NotClaim| not.range);
    for entity in found.entities {
        for (part, piece) in entity::pieces(entity, &document.text, at) {
            if let Some(part) = parts.get_mut(part) {
                part.entities.push(piece);
            }
        }
    }
    (blocks.start..)
        .zip(parts)
        .map(|(block, found)| {
            let origin = start(document, block);
            Arc::new(Part { origin, found })
        })
        .collect()
}
