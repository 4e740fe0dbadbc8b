//! Long texts of our own: the articles repeated, each time with other figures, so that no cache of
//! words or branches learns them by heart.

use tickmark_core::{Block, BlockRole, Document, Keep, TextRange};

/// Text of at least `bytes`, made of whole articles.
pub fn of_bytes(articles: &[String], bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + bytes / 8);
    for (round, article) in articles.iter().cycle().enumerate() {
        if text.len() >= bytes {
            break;
        }
        vary(article, round, &mut text);
        text.push_str("\n\n");
    }
    text
}

/// Text of at least `words` words.
pub fn of_words(articles: &[String], words: usize) -> String {
    let mut text = String::new();
    let mut count = 0;
    for (round, article) in articles.iter().cycle().enumerate() {
        if count >= words {
            break;
        }
        count += article.split_whitespace().count();
        vary(article, round, &mut text);
        text.push_str("\n\n");
    }
    text
}

/// Moves the last digit of each number on by `round`.
fn vary(article: &str, round: usize, text: &mut String) {
    let shift = u8::try_from(round % 10).unwrap_or_default();
    let mut letters = article.chars().peekable();
    while let Some(c) = letters.next() {
        let last = letters.peek().is_none_or(|next| !next.is_ascii_digit());
        match u8::try_from(c) {
            Ok(digit) if digit.is_ascii_digit() && last => {
                text.push(char::from(b'0' + (digit - b'0' + shift) % 10));
            }
            _ => text.push(c),
        }
    }
}

/// A document with one block a paragraph.
pub fn document(text: &str) -> Document {
    let mut blocks = Vec::new();
    let mut at = 0;
    for paragraph in text.split("\n\n") {
        let range = TextRange::from_usize(at, at + paragraph.len()).trim(text);
        if !range.is_empty() {
            blocks.push(Block {
                range,
                role: BlockRole::Paragraph,
                keep: Keep::Sure,
            });
        }
        at += paragraph.len() + 2;
    }
    Document {
        text: text.to_owned(),
        blocks,
    }
}
