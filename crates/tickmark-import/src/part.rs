//! Parts of a marked-up document on their way to one text.

use tickmark_core::text::normalize;
use tickmark_core::{BlockRole, Keep, TextRange};

use crate::imported::Imported;
use crate::roles::{self, Origin, Piece};

/// A block of a page or Markdown file: plain text with the role its mark-up gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// What the mark-up says it is; `None` for running text.
    pub(crate) mark: Option<BlockRole>,
    /// Whether it belongs to the article.
    pub(crate) keep: Keep,
    /// Its words; no mark-up.
    pub(crate) text: String,
}

impl Part {
    /// A part that surely belongs to the article.
    pub(crate) fn new(mark: Option<BlockRole>, text: String) -> Self {
        Self {
            mark,
            keep: Keep::Sure,
            text,
        }
    }
}

/// Joins parts with blank lines, normalised, and gives them roles.
pub(crate) fn document(parts: &[Part], title: Option<&str>) -> Imported {
    let mut text = String::new();
    let mut pieces = Vec::with_capacity(parts.len());
    for part in parts {
        let words = normalize(&part.text).text;
        let words = words.trim();
        if words.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        let start = text.len();
        text.push_str(words);
        pieces.push(Piece {
            range: TextRange::from_usize(start, text.len()),
            mark: part.mark,
            keep: part.keep,
        });
    }
    roles::assemble(text, pieces, title, Origin::MarkedUp)
}
