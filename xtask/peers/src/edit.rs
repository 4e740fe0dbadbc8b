//! A keystroke: reading again what it touched, beside reading the whole text.

use tickmark_core::Document;
use tickmark_detect::{Context, Reading};

use crate::pairs::{Row, median, seconds, times};
use crate::text;

/// Words of the text that is edited.
const WORDS: usize = 100_000;

/// Keystrokes that are timed, spread over the text.
const KEYS: usize = 24;

/// The time of a keystroke beside that of a full reading.
pub fn measure(articles: &[String]) -> Vec<Row> {
    let mut document = text::document(&text::of_words(articles, WORDS));
    let context = Context::default();
    let mut full = Vec::new();
    for _ in 0..3 {
        full.push(seconds(|| Reading::new(document.clone(), &context)));
    }
    let full = median(full);
    let mut reading = Reading::new(document.clone(), &context);
    let mut pairs = Vec::new();
    for key in 0..KEYS {
        let block = document.blocks.len() * key / KEYS;
        document = typed(&document, block);
        let next = document.clone();
        let mut next = Some(next);
        let edit = seconds(|| next.take().map(|next| reading.edit(next)));
        pairs.push((edit, full));
    }
    vec![times("a keystroke beside everything", &pairs)]
}

/// The document after a letter was typed at the end of a block.
fn typed(document: &Document, index: usize) -> Document {
    let mut next = document.clone();
    let Some(end) = next.blocks.get(index).map(|block| block.range.end()) else {
        return next;
    };
    next.text.insert(end as usize, 'x');
    for (at, block) in next.blocks.iter_mut().enumerate() {
        let (start, end) = (block.range.start(), block.range.end());
        let moved = usize::from(at > index);
        let grown = usize::from(at >= index);
        block.range =
            tickmark_core::TextRange::from_usize(start as usize + moved, end as usize + grown);
    }
    next
}
