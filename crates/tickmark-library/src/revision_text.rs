//! The text of one revision with what is asked of it again and again. A revision's text never
//! changes, so one of these stays right for as long as the revision exists.

use tickmark_core::id::RevisionId;
use tickmark_core::{Block, BlockRole, Document, OffsetMap, TextRange, Utf16Range};
use tickmark_store::{BlockRecord, RevisionRecord};

use crate::view::{BlockView, RevisionView};
use crate::{Error, ErrorCode, Result};

/// A revision's text, blocks and offsets.
pub(crate) struct RevisionText {
    pub revision_id: RevisionId,
    pub number: u32,
    pub document: Document,
    map: OffsetMap,
    headings: Vec<TextRange>,
}

impl RevisionText {
    pub(crate) fn new(revision: RevisionRecord, blocks: Vec<BlockRecord>) -> Self {
        let blocks = blocks
            .into_iter()
            .map(|block| Block {
                range: block.range,
                role: block.role,
                keep: block.keep,
            })
            .collect::<Vec<_>>();
        let headings = blocks
            .iter()
            .filter(|block| block.role == BlockRole::Heading)
            .map(|block| block.range)
            .collect();
        let document = Document {
            text: revision.text,
            blocks,
        };
        Self {
            revision_id: revision.revision_id,
            number: revision.number,
            map: OffsetMap::new(&document.text),
            document,
            headings,
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.document.text
    }

    /// A stored range as the window counts; `None` when it does not fit the text.
    pub(crate) fn utf16(&self, range: TextRange) -> Option<Utf16Range> {
        self.map.to_utf16(range)
    }

    /// A range from the window, trimmed; refused when it holds no words of this text.
    pub(crate) fn chosen(&self, range: Utf16Range) -> Result<TextRange> {
        let range = self
            .map
            .from_utf16(range)
            .map(|range| range.trim(self.text()))
            .ok_or_else(text_has_changed)?;
        if range.is_empty() {
            return Err(
                Error::new(ErrorCode::InvalidInput, "No words are selected.")
                    .with_hint("Select the words that state the claim."),
            );
        }
        Ok(range)
    }

    /// A place from the window, in bytes.
    pub(crate) fn place(&self, at: u32) -> Result<u32> {
        self.map
            .from_utf16(Utf16Range { start: at, end: at })
            .map(TextRange::start)
            .ok_or_else(text_has_changed)
    }

    /// The block a range begins in.
    pub(crate) fn block(&self, range: TextRange) -> Option<&Block> {
        let blocks = &self.document.blocks;
        let after = blocks.partition_point(|block| block.range.start() <= range.start());
        let block = blocks.get(after.checked_sub(1)?)?;
        block.range.overlaps(range).then_some(block)
    }

    /// The cross-head above a range.
    pub(crate) fn section(&self, range: TextRange) -> Option<String> {
        let after = self
            .headings
            .partition_point(|heading| heading.start() <= range.start());
        let heading = self.headings.get(after.checked_sub(1)?)?;
        Some(heading.of(self.text()).to_owned())
    }

    pub(crate) fn view(&self) -> RevisionView {
        let blocks = self
            .document
            .blocks
            .iter()
            .filter_map(|block| {
                let Block { range, role, keep } = *block;
                let range = self.utf16(range)?;
                Some(BlockView { range, role, keep })
            })
            .collect();
        RevisionView {
            revision_id: self.revision_id.to_string(),
            number: self.number,
            text: self.document.text.clone(),
            blocks,
        }
    }
}

fn text_has_changed() -> Error {
    Error::new(
        ErrorCode::InvalidInput,
        "The place does not fit the current text.",
    )
    .with_hint("Open the article again and select the words once more.")
}

#[cfg(test)]
pub(crate) mod tests {
    use chrono::DateTime;
    use tickmark_store::RevisionCause;

    use super::*;

    pub(crate) fn revision_text(text: &str, roles: &[BlockRole]) -> RevisionText {
        let mut at = 0;
        let blocks = text
            .split('\n')
            .zip(roles)
            .enumerate()
            .map(|(number, (line, role))| {
                let range = TextRange::from_usize(at, at + line.len());
                at += line.len() + 1;
                BlockRecord {
                    block_id: format!("b{number}").into(),
                    article_id: "a".into(),
                    revision_id: "r".into(),
                    number: number as u32,
                    range,
                    role: *role,
                    keep: Default::default(),
                }
            })
            .collect();
        let revision = RevisionRecord {
            revision_id: "r".into(),
            article_id: "a".into(),
            number: 1,
            cause: RevisionCause::Import,
            origin: None,
            text: text.to_owned(),
            created_at: DateTime::UNIX_EPOCH,
        };
        RevisionText::new(revision, blocks)
    }

    #[test]
    fn a_selection_is_trimmed_and_must_hold_words() {
        let text = revision_text("😀 43 people ", &[BlockRole::Paragraph]);
        let chosen = text.chosen(Utf16Range { start: 2, end: 13 }).unwrap();
        assert_eq!(chosen.of(text.text()), "43 people");
        for (start, end) in [(2, 3), (1, 4), (5, 99), (4, 4)] {
            let error = text.chosen(Utf16Range { start, end }).unwrap_err();
            assert_eq!(error.code, ErrorCode::InvalidInput);
        }
    }

    #[test]
    fn a_range_knows_its_block_and_section() {
        use BlockRole::{Heading, Paragraph};
        let text = revision_text("One\nHow it began\nTwo", &[Paragraph, Heading, Paragraph]);
        let two = TextRange::new(17, 20);
        assert_eq!(text.section(two).as_deref(), Some("How it began"));
        assert_eq!(text.block(two).map(|b| b.role), Some(Paragraph));
        assert_eq!(text.section(TextRange::new(0, 3)), None);
        assert_eq!(text.block(TextRange::new(3, 4)).map(|b| b.role), None);
    }
}
