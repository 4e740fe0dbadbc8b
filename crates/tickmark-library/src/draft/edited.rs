//! The document of an edited text: blocks cut anew, roles kept where the block was known.

use tickmark_core::{Anchor, Block, BlockRole, Document, Keep, anchor};
use tickmark_import::document_of_text;

/// Cuts an edited text into blocks. A block that stands where one of the old text stands takes its
/// role; a new one has the role its text shows, and never becomes a second headline.
pub(crate) fn document_of_edit(old: &Document, text: &str) -> Document {
    let mut document = document_of_text(text).document;
    let known = known_blocks(old, &document.text);
    let has_headline = known.iter().any(|block| block.role == BlockRole::Headline);
    let mut at = 0;
    for block in &mut document.blocks {
        while known
            .get(at)
            .is_some_and(|k| k.range.end() <= block.range.start())
        {
            at += 1;
        }
        block.keep = Keep::Sure;
        match best(known.get(at..).unwrap_or_default(), block) {
            Some(role) => block.role = role,
            None if has_headline && block.role == BlockRole::Headline => {
                block.role = BlockRole::Paragraph;
            }
            None => {}
        }
    }
    document
}

/// The old blocks where their words stand in the new text, in its order.
fn known_blocks(old: &Document, text: &str) -> Vec<Block> {
    let anchors: Vec<Anchor> = old
        .blocks
        .iter()
        .map(|block| Anchor::new(&old.text, block.range))
        .collect();
    let mut known: Vec<Block> = anchor::resolve(&old.text, text, &anchors)
        .into_iter()
        .zip(&old.blocks)
        .filter_map(|(resolved, block)| {
            let range = resolved.range?;
            Some(Block { range, ..*block })
        })
        .collect();
    known.sort_by_key(|block| block.range);
    known
}

/// The role of the known block that covers most of `block`, if it covers half of it.
fn best(known: &[Block], block: &Block) -> Option<BlockRole> {
    known
        .iter()
        .take_while(|known| known.range.start() < block.range.end())
        .filter_map(|known| Some((known.range.intersect(block.range)?.len(), known.role)))
        .filter(|(shared, _)| shared * 2 >= block.range.len())
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, role)| role)
}

#[cfg(test)]
mod tests {
    use tickmark_core::TextRange;

    use super::*;

    fn document(blocks: &[(BlockRole, &str)]) -> Document {
        let mut document = Document::default();
        for (role, words) in blocks {
            let start = document.text.len();
            document.text.push_str(words);
            let range = TextRange::from_usize(start, document.text.len());
            document.text.push_str("\n\n");
            document.blocks.push(Block {
                range,
                role: *role,
                keep: Keep::Sure,
            });
        }
        document
    }

    fn roles(document: &Document) -> Vec<(BlockRole, &str)> {
        document
            .blocks
            .iter()
            .map(|block| (block.role, block.range.of(&document.text)))
            .collect()
    }

    #[test]
    fn known_blocks_keep_their_roles() {
        use BlockRole::{Caption, Headline, Paragraph};
        let old = document(&[
            (Headline, "Harbor raid nets 43, sheriff says"),
            (Caption, "Deputies stand outside the old ferry terminal."),
            (
                Paragraph,
                "The county bought the building in 2015 and rented it to a storage firm.",
            ),
        ]);
        let text = old.text.replace(
            "The county bought",
            "A new paragraph says that the pier was closed in 2009 after a storm.\n\nThe county bought",
        );
        assert_eq!(
            roles(&document_of_edit(&old, &text)),
            [
                (Headline, "Harbor raid nets 43, sheriff says"),
                (Caption, "Deputies stand outside the old ferry terminal."),
                (
                    Paragraph,
                    "A new paragraph says that the pier was closed in 2009 after a storm."
                ),
                (
                    Paragraph,
                    "The county bought the building in 2015 and rented it to a storage firm."
                ),
            ]
        );
    }
}
