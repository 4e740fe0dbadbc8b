//! A quotation, in whatever language.

use tickmark_core::TextRange;

/// A quotation with its speaker.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Quote {
    /// The words with their marks.
    pub range: TextRange,
    /// The words of the article that name the speaker.
    pub speaker: Option<TextRange>,
    /// The name a reader would give the speaker.
    pub speaker_name: Option<String>,
}
