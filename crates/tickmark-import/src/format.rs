//! Which format a file is in.

use serde::{Deserialize, Serialize};

/// The formats Tickmark reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown, with or without front matter.
    Markdown,
    /// A saved web page.
    Html,
}

/// What is known of a file besides its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hint {
    /// Its name, for the extension.
    pub file_name: Option<String>,
    /// The format, where the caller knows it.
    pub format: Option<Format>,
    /// Where the page came from; relative links resolve against it.
    pub url: Option<String>,
}
