//! What each line of a text is: headline, caption, credit, boilerplate, and the rest.
//!
//! Importers hand over [`Piece`]s, with a mark where the format says what a piece is. Passes run
//! in a fixed order over [`Line`]s; each pass decides only lines that no earlier pass decided.
//! The order is the rule for conflicts: bylines and dates first, then credits, slugs, page
//! furniture, the headline, pictures, and last the body, where everything left is a paragraph.

mod body;
mod front;
mod furniture;
mod headline;
mod line;
mod picture;
#[cfg(test)]
mod tests;

use tickmark_core::{Block, BlockRole, Document, Keep, Metadata, TextRange};

use crate::imported::Imported;
use line::Line;

pub(crate) use body::is_list_item;
pub(crate) use furniture::is_furniture_line;
pub(crate) use line::{ends_sentence, fold};

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Somebody copied it, with whatever stood around it.
    Pasted,
    /// Mark-up says where the article is, so short lines in a row are no menu and lines after the
    /// last sentence are no links.
    MarkedUp,
}

/// A stretch of the text as the format gives it.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Where it stands, trimmed.
    pub(crate) range: TextRange,
    /// What the format says it is; `None` lets the words decide.
    pub(crate) mark: Option<BlockRole>,
    /// Whether it belongs to the article.
    pub(crate) keep: Keep,
}

impl Piece {
    /// A piece of which only the words are known.
    pub(crate) fn plain(range: TextRange, keep: Keep) -> Self {
        Self {
            range,
            mark: None,
            keep,
        }
    }
}

/// Gives every piece its role and reads from the roles what the text says of itself. `title` is
/// the headline where the format names it.
pub(crate) fn assemble(
    text: String,
    pieces: Vec<Piece>,
    title: Option<&str>,
    origin: Origin,
) -> Imported {
    let lines = decide(&text, pieces, title, origin);
    let metadata = metadata(&lines);
    let blocks = lines.iter().map(Line::block).collect();
    Imported {
        document: Document { text, blocks },
        metadata,
        warnings: Vec::new(),
    }
}

fn decide<'t>(
    text: &'t str,
    pieces: Vec<Piece>,
    title: Option<&str>,
    origin: Origin,
) -> Vec<Line<'t>> {
    let alone = pieces.len() == 1;
    let mut lines: Vec<Line<'t>> = pieces
        .into_iter()
        .map(|piece| Line::new(text, &piece))
        .collect();
    front::split_datelines(text, &mut lines);
    if alone {
        // One paragraph is what somebody wants checked, whatever it looks like.
        body::settle(&mut lines);
        return lines;
    }
    front::mark(&mut lines);
    picture::split_credits(text, &mut lines);
    headline::mark_slugs(&mut lines);
    furniture::mark(&mut lines);
    if origin == Origin::Pasted {
        furniture::mark_menus(&mut lines);
    }
    headline::mark(&mut lines, title);
    furniture::mark_before_headline(&mut lines);
    front::mark_dek_and_author(&mut lines);
    picture::mark(&mut lines);
    body::mark(&mut lines, origin);
    body::settle(&mut lines);
    lines
}

fn metadata(lines: &[Line<'_>]) -> Metadata {
    let first = |role| lines.iter().find(|l| l.role == Some(role));
    let joined = |line: &Line<'_>| line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    Metadata {
        title: first(BlockRole::Headline).map(joined),
        byline: first(BlockRole::Byline).map(|line| front::writer(&joined(line))),
        publication: front::publication(lines),
        published: front::published(lines),
        language: None,
        url: None,
    }
}

impl Line<'_> {
    fn block(&self) -> Block {
        Block {
            range: self.range,
            role: self.role.unwrap_or(BlockRole::Paragraph),
            keep: self.keep,
        }
    }
}
