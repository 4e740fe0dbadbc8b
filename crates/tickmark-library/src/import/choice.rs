//! The document as the reviewer wants it.

use tickmark_core::{Block, Document, Keep, TextRange};

use crate::view::ImportChoice;
use crate::{Error, ErrorCode, Result};

/// Applies changed roles and takes dropped blocks out of the text. What is left was decided by the
/// reviewer, so nothing is doubtful any more.
pub(super) fn document(read: &Document, choice: &ImportChoice) -> Result<Document> {
    let mut blocks = read.blocks.clone();
    for role in &choice.roles {
        let block = blocks
            .get_mut(role.block as usize)
            .ok_or_else(no_such_block)?;
        block.role = role.role;
    }
    if choice.drop.iter().any(|&at| at as usize >= blocks.len()) {
        return Err(no_such_block());
    }
    let kept: Vec<(usize, Block)> = blocks
        .into_iter()
        .enumerate()
        .filter(|(at, _)| !choice.drop.iter().any(|&drop| drop as usize == *at))
        .collect();
    if !kept.iter().any(|(_, block)| block.role.is_split()) {
        return Err(
            Error::new(ErrorCode::InvalidInput, "Nothing would be left to check.")
                .with_hint("Keep at least one paragraph."),
        );
    }
    if choice.drop.is_empty() {
        return Ok(Document {
            text: read.text.clone(),
            blocks: kept.into_iter().map(|(_, block)| sure(block)).collect(),
        });
    }
    Ok(without_gaps(read, kept))
}

fn sure(block: Block) -> Block {
    Block {
        keep: Keep::Sure,
        ..block
    }
}

/// The kept blocks with the white space that stood before each.
fn without_gaps(read: &Document, kept: Vec<(usize, Block)>) -> Document {
    let mut document = Document::default();
    for (at, block) in kept {
        if !document.text.is_empty() {
            let before = at.checked_sub(1).and_then(|before| read.blocks.get(before));
            let gap = before.map_or("\n\n", |before| {
                TextRange::new(before.range.end(), block.range.start()).of(&read.text)
            });
            document.text.push_str(gap);
        }
        let start = document.text.len();
        document.text.push_str(block.range.of(&read.text));
        document.blocks.push(sure(Block {
            range: TextRange::from_usize(start, document.text.len()),
            ..block
        }));
    }
    document
}

fn no_such_block() -> Error {
    Error::new(
        ErrorCode::InvalidInput,
        "The choice names a block that is not in the preview.",
    )
}

#[cfg(test)]
mod tests {
    use tickmark_core::BlockRole::{Boilerplate, Caption, Paragraph};

    use super::*;
    use crate::view::{MetadataView, RoleChoice};

    fn read() -> Document {
        let text = "Menu\n\nOne.\nTwo.\n\nThree.".to_owned();
        let blocks = [(0, 4), (6, 10), (11, 15), (17, 23)]
            .map(|(start, end)| Block {
                range: TextRange::new(start, end),
                role: Paragraph,
                keep: Keep::Doubtful,
            })
            .to_vec();
        Document { text, blocks }
    }

    fn choice(drop: &[u32], roles: &[RoleChoice]) -> ImportChoice {
        ImportChoice {
            handle: String::new(),
            metadata: MetadataView::default(),
            drop: drop.to_vec(),
            roles: roles.to_vec(),
            next_draft_of: None,
        }
    }

    #[test]
    fn dropped_blocks_leave_no_trace_in_the_text() {
        let document = document(&read(), &choice(&[0, 2], &[])).unwrap();
        assert_eq!(document.text, "One.\n\nThree.");
        let words: Vec<&str> = document
            .blocks
            .iter()
            .map(|block| block.range.of(&document.text))
            .collect();
        assert_eq!(words, ["One.", "Three."]);
        assert!(document.blocks.iter().all(|block| block.keep == Keep::Sure));
    }

    #[test]
    fn roles_are_the_reviewers() {
        let roles = [
            RoleChoice {
                block: 1,
                role: Caption,
            },
            RoleChoice {
                block: 0,
                role: Boilerplate,
            },
        ];
        let document = document(&read(), &choice(&[], &roles)).unwrap();
        assert_eq!(document.text, read().text);
        let roles: Vec<_> = document.blocks.iter().map(|block| block.role).collect();
        assert_eq!(roles, [Boilerplate, Caption, Paragraph, Paragraph]);
    }

    #[test]
    fn a_choice_that_fits_nothing_is_refused() {
        let code = |drop: &[u32]| document(&read(), &choice(drop, &[])).unwrap_err().code;
        assert_eq!(code(&[9]), ErrorCode::InvalidInput);
        assert_eq!(code(&[0, 1, 2, 3]), ErrorCode::InvalidInput);
    }
}
