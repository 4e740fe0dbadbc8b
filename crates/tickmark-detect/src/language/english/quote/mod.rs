//! Quotations and who said them.
//!
//! ## What it finds
//!
//! Words between quotation marks that somebody is reported to have said or written: whole, broken
//! by the attribution, over several paragraphs. The speaker is given as the words that name it and
//! as the full name those words stand for.
//!
//! ## Why a checker cares
//!
//! A quotation is checked against a recording or a document, and with the person quoted.
//!
//! ## Examples
//!
//! ```text quotes
//! “We are open,” said Mayor Selma Ortiz. “Come and see.”
//! ^^^^^^^^^^^^^^ quote of Selma Ortiz
//!                                        ^^^^^^^^^^^^^^^ quote of Selma Ortiz
//! Karl Holm resigned. He wrote: "The works were never paid for."
//!                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote of Karl Holm
//! The report found “no sign of rust” on the hull.
//!                  ^^^^^^^^^^^^^^^^^ quote of The report
//! ```
//!
//! ## Not a claim
//!
//! Titles of works and single words in marks that nobody is said to have used.
//!
//! ```text quotes
//! The film “Northern Lights” opens in May.
//! The so-called “pirates” paid for their drinks.
//! ```
//!
//! ## References
//!
//! Reporting verbs are listed in `word/lexicon.rs`.

mod carry;
pub mod mark;
pub mod speaker;

use tickmark_core::{Block, BlockRole, Keep, TextRange};

use crate::language::english::article::Article;
use crate::quote::Quote;
use speaker::Attributed;

/// The quotations of plain text, paragraph by paragraph.
pub fn quotes(text: &str) -> Vec<Quote> {
    let blocks = paragraphs(text);
    let article = Article::new(text, &blocks, None);
    let attributed = speaker::attribute(&article);
    quotations(&article, &attributed)
}

/// The attributed stretches as they are shown.
pub fn quotations(article: &Article<'_>, attributed: &[Attributed]) -> Vec<Quote> {
    attributed
        .iter()
        .filter_map(|found| {
            let stretch = article.stretches.get(found.stretch)?;
            Some(Quote {
                range: stretch.range,
                speaker: found.speaker.as_ref().map(|words| article.range_of(words)),
                speaker_name: found.name.clone(),
            })
        })
        .collect()
}

/// Every non-empty line as a paragraph.
fn paragraphs(text: &str) -> Vec<Block> {
    let mut at = 0;
    let mut blocks = Vec::new();
    for line in text.split('\n') {
        let range = TextRange::from_usize(at, at + line.len()).trim(text);
        if !range.is_empty() {
            blocks.push(Block {
                range,
                role: BlockRole::Paragraph,
                keep: Keep::Sure,
            });
        }
        at += line.len() + 1;
    }
    blocks
}
