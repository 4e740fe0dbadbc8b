//! Why nothing could be read, and what to do about it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Input that gives no document. Broken input that still holds text gives a document with
/// [`Warning`](crate::Warning)s instead.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportError {
    /// No bytes, or white space only.
    #[error("there is no text in it")]
    Empty,
    /// More than [`MAX_BYTES`](crate::MAX_BYTES).
    #[error("it is larger than 20 MB")]
    TooLarge,
    /// Bytes that are no text in any encoding.
    #[error("it is not a text file")]
    Binary,
    /// A known format that is not text, named.
    #[error("it is {name}, which Tickmark does not read")]
    Unsupported {
        /// With its article: "a PDF file".
        name: String,
    },
    /// HTML that nests deeper than a parser should follow.
    #[error("the page nests its elements more than 512 levels deep")]
    TooDeep,
    /// A page in which neither extractor finds an article.
    #[error("no article was found in the page")]
    NoArticle,
    /// A page on which both extractors fail.
    #[error("the page is damaged and could not be read")]
    Damaged,
}

impl ImportError {
    /// What the reviewer can do, one sentence.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "Choose a file that holds the article, or paste its text.",
            Self::TooLarge => {
                "Cut it into parts of at most 20 MB, or paste the part you want to check."
            }
            Self::Binary | Self::Unsupported { .. } => {
                "Save the article as plain text, Markdown or HTML, or paste its text."
            }
            Self::TooDeep | Self::NoArticle | Self::Damaged => {
                "Open the page in a browser, copy the article and paste it."
            }
        }
    }
}
