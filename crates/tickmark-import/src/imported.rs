//! What reading gives.

use std::fmt;

use serde::{Deserialize, Serialize};
use tickmark_core::{Document, Metadata};

/// A document with what it says of itself and what was lost on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    /// The text and its blocks.
    pub document: Document,
    /// What was found, for the reviewer to correct.
    pub metadata: Metadata,
    /// What was guessed or lost.
    pub warnings: Vec<Warning>,
}

/// Something the reviewer should know about how the text was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Warning {
    /// No encoding was declared and the text is not UTF-8.
    EncodingGuessed {
        /// The encoding used, as browsers name it.
        name: String,
    },
    /// Some bytes stand for no character in the encoding.
    CharactersLost,
    /// Only one of the two extractors could read the page.
    OneExtractor,
    /// Some paragraphs were kept by only one of the two extractors.
    DoubtfulParagraphs {
        /// How many.
        count: u32,
    },
    /// Front matter that could not be read.
    FrontMatterIgnored,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EncodingGuessed { name } => write!(
                f,
                "The text names no encoding and was read as {name}; check accents and quotation marks."
            ),
            Self::CharactersLost => write!(
                f,
                "Some bytes stand for no character and are shown as \u{fffd}; the file may be damaged."
            ),
            Self::OneExtractor => write!(
                f,
                "The page is unusual; check that the whole article is there."
            ),
            Self::DoubtfulParagraphs { count: 1 } => write!(
                f,
                "One paragraph may not belong to the article; it is shown greyed for you to decide."
            ),
            Self::DoubtfulParagraphs { count } => write!(
                f,
                "{count} paragraphs may not belong to the article; they are shown greyed for you to decide."
            ),
            Self::FrontMatterIgnored => {
                write!(f, "The front matter could not be read and was left out.")
            }
        }
    }
}
