//! The one entry for files: limits, format, encoding, then the format's reader.

use crate::error::ImportError;
use crate::format::{Format, Hint};
use crate::imported::Imported;
use crate::{MAX_BYTES, encoding, format, html, markdown, plain};

/// Reads a file of any format Tickmark knows.
///
/// # Errors
///
/// An [`ImportError`] when there is nothing to read or it must not be parsed; text that is merely
/// odd gives a document with warnings.
pub fn read(bytes: &[u8], hint: &Hint) -> Result<Imported, ImportError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ImportError::TooLarge);
    }
    if let Some(name) = format::foreign(bytes, hint) {
        return Err(ImportError::Unsupported {
            name: name.to_owned(),
        });
    }
    let format = format::of(bytes, hint);
    let (text, warnings) = encoding::decode(bytes, format == Format::Html)?;
    if text
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0')
        .is_empty()
    {
        return Err(ImportError::Empty);
    }
    let mut imported = match format {
        Format::Text => plain::document_of_text(&text),
        Format::Markdown => markdown::read(&text),
        Format::Html => html::read(&text, hint.url.as_deref())?,
    };
    if imported.document.blocks.is_empty() {
        return Err(ImportError::Empty);
    }
    imported.warnings.splice(0..0, warnings);
    if imported.metadata.url.is_none() {
        imported.metadata.url = hint
            .url
            .as_deref()
            .and_then(|url| html::web_address(url, None))
            .map(String::from);
    }
    Ok(imported)
}
