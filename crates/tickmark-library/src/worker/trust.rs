//! What comes back from a process that read a hostile file is checked like any input.

use tickmark_core::TextRange;
use tickmark_core::text::normalize;
use tickmark_import::Imported;

/// Whether the document keeps the promises ranges rest on: normalised text; blocks in order,
/// inside it, on character boundaries, trimmed, with nothing but white space between; no address
/// but http and https.
pub(super) fn is_sound(imported: &Imported) -> bool {
    let document = &imported.document;
    let text = &document.text;
    let mut at = 0;
    let blocks = document.blocks.iter().all(|block| {
        let between = TextRange::new(at, block.range.start());
        let fits = block.range.start() >= at
            && between.get(text).is_some_and(|t| t.trim().is_empty())
            && block
                .range
                .get(text)
                .is_some_and(|t| !t.is_empty() && t.trim() == t);
        at = block.range.end();
        fits
    });
    let rest = text.get(at as usize..).is_some_and(|t| t.trim().is_empty());
    let address = imported
        .metadata
        .url
        .as_ref()
        .is_none_or(|url| url.starts_with("https://") || url.starts_with("http://"));
    blocks && rest && address && normalize(text).text == *text
}

#[cfg(test)]
mod tests {
    use tickmark_core::{Block, BlockRole, Keep};

    use super::*;

    fn imported(text: &str, ranges: &[(u32, u32)]) -> Imported {
        let mut imported = Imported::default();
        imported.document.text = text.to_owned();
        imported.document.blocks = ranges
            .iter()
            .map(|&(start, end)| Block {
                range: TextRange::new(start, end),
                role: BlockRole::Paragraph,
                keep: Keep::Sure,
            })
            .collect();
        imported
    }

    #[test]
    fn only_sound_documents_pass() {
        assert!(is_sound(&imported("é one\n\ntwo\n", &[(0, 6), (8, 11)])));
        assert!(!is_sound(&imported("é one", &[(1, 6)])), "cuts a character");
        assert!(!is_sound(&imported("one", &[(0, 9)])), "leaves the text");
        assert!(!is_sound(&imported("one two", &[(4, 7), (0, 3)])), "order");
        assert!(
            !is_sound(&imported("one two", &[(0, 3)])),
            "words outside blocks"
        );
        assert!(!is_sound(&imported("one ", &[(0, 4)])), "not trimmed");
        assert!(!is_sound(&imported("one\r\ntwo", &[(0, 8)])), "line ends");
        let mut hostile = imported("one", &[(0, 3)]);
        hostile.metadata.url = Some("javascript:alert(1)".to_owned());
        assert!(!is_sound(&hostile));
    }
}
