//! What every target shares: text from bytes, documents from text, and what must hold of ranges.

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, Document, Keep, TextRange};

/// The bytes as text, with what is not UTF-8 replaced.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A day for relative dates to count from; the first byte says whether there is one.
pub fn published(bytes: &[u8]) -> Option<NaiveDate> {
    let known = bytes.first().is_some_and(|byte| byte % 2 == 0);
    known.then(|| NaiveDate::from_ymd_opt(2025, 1, 27)).flatten()
}

/// A document of one block a line; the roles follow from the length of the line.
pub fn document(text: String) -> Document {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let range = TextRange::from_usize(at, at + line.len()).trim(&text);
        if !range.is_empty() {
            let role = match line.len() % 8 {
                0 => BlockRole::Headline,
                1 => BlockRole::ListItem,
                2 => BlockRole::Quotation,
                _ => BlockRole::Paragraph,
            };
            blocks.push(Block {
                range,
                role,
                keep: Keep::Sure,
            });
        }
        at += line.len() + 1;
    }
    Document { text, blocks }
}

/// Ranges lie in the text, on the edges of characters, and hold something.
pub fn hold(text: &str, ranges: impl IntoIterator<Item = TextRange>) {
    for range in ranges {
        assert!(range.get(text).is_some(), "{range:?} cuts a character");
        assert!(!range.is_empty(), "an empty range at {range:?}");
    }
}
