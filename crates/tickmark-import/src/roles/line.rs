//! A line and the few features every pass looks at.

use tickmark_core::{BlockRole, Keep, TextRange};

use super::Piece;

/// Longer lines are running text: they are never a slug, headline, caption or menu, so their
/// words are not taken apart.
const LONGEST_SHORT: usize = 400;
/// Running text has at least so many words.
const FEWEST_BODY_WORDS: usize = 6;

/// A piece with its words.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    pub(super) range: TextRange,
    pub(super) text: &'t str,
    /// Folded words; empty for a line too long to be anything but running text.
    pub(super) words: Vec<String>,
    pub(super) role: Option<BlockRole>,
    pub(super) keep: Keep,
    /// What the format said, kept when a pass overrules it.
    pub(super) mark: Option<BlockRole>,
}

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t str, piece: &Piece) -> Self {
        Self {
            role: piece.mark,
            ..Self::part(text, piece.range, None, piece)
        }
    }

    /// A stretch of a piece that has a role of its own.
    pub(super) fn part(
        text: &'t str,
        range: TextRange,
        role: Option<BlockRole>,
        piece: &Piece,
    ) -> Self {
        let range = range.trim(text);
        let words_of = range.of(text);
        Self {
            range,
            text: words_of,
            words: if words_of.len() <= LONGEST_SHORT {
                fold(words_of)
            } else {
                Vec::new()
            },
            role,
            keep: piece.keep,
            mark: piece.mark,
        }
    }

    /// The piece this line came from, for cutting it.
    pub(super) fn piece(&self) -> Piece {
        Piece {
            range: self.range,
            mark: self.mark,
            keep: self.keep,
        }
    }

    /// Whether the line is short enough to be anything but running text.
    pub(super) fn is_short(&self) -> bool {
        self.text.len() <= LONGEST_SHORT
    }

    /// Whether it ends as a sentence ends.
    pub(super) fn ends(&self) -> bool {
        ends_sentence(self.text)
    }

    /// Running text: a sentence that ends, of more than a few words.
    pub(super) fn is_body(&self) -> bool {
        matches!(self.role, None | Some(BlockRole::Paragraph))
            && (!self.is_short() || (self.ends() && self.words.len() >= FEWEST_BODY_WORDS))
    }

    /// Whether a pass may still decide.
    pub(super) fn is_open(&self) -> bool {
        self.role.is_none()
    }
}

/// Whether `text` ends with sentence punctuation, closing quotes and brackets aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '*' | '_')
    })
    .ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '؟', '।'])
}

/// Words in lower case with quotes straight and punctuation gone, so that a slug, a headline and
/// an alternative text of the same words compare equal.
pub(crate) fn fold(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '_' | '|'))
        .map(|word| {
            word.chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect()
}
