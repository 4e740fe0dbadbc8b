//! The article as imported: one text, cut into blocks with roles.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// One imported state of an article. Blocks are in text order, do not overlap, and are trimmed;
/// the text between two blocks is white space.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// LF-only, NFC (see [`crate::text::normalize`]).
    pub text: String,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// A stretch of the text with one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Where it stands.
    pub range: TextRange,
    /// What it is.
    pub role: BlockRole,
    /// Whether the importer is sure that it belongs to the article.
    pub keep: Keep,
}

/// What a block is. `Boilerplate` is kept in the text, shown greyed, and never split into claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum BlockRole {
    /// The title of the article; recognised once.
    Headline,
    /// The standfirst under the headline.
    Dek,
    /// Who wrote it.
    Byline,
    /// Place and agency, or the date line of the story.
    Dateline,
    /// Running text.
    Paragraph,
    /// A cross-head.
    Heading,
    /// An item of a list.
    ListItem,
    /// A block quotation or pull quote.
    Quotation,
    /// Words under a picture.
    Caption,
    /// Who made a picture.
    Credit,
    /// A cell of a table.
    TableCell,
    /// Slug lines, navigation, links to other stories, repeated captions.
    Boilerplate,
}

impl BlockRole {
    /// Every role, in the order menus show them.
    pub const ALL: [Self; 12] = [
        Self::Headline,
        Self::Dek,
        Self::Byline,
        Self::Dateline,
        Self::Paragraph,
        Self::Heading,
        Self::ListItem,
        Self::Quotation,
        Self::Caption,
        Self::Credit,
        Self::TableCell,
        Self::Boilerplate,
    ];

    /// Whether blocks of this role are split into claims. Bylines, datelines, credits and
    /// boilerplate assert nothing a checker ticks as a claim.
    pub fn is_split(self) -> bool {
        !matches!(
            self,
            Self::Byline | Self::Dateline | Self::Credit | Self::Boilerplate
        )
    }
}

/// How sure the importer is of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Keep {
    /// Part of the article.
    #[default]
    Sure,
    /// Only one of two extractors kept it: shown greyed for the reviewer to decide.
    Doubtful,
}
