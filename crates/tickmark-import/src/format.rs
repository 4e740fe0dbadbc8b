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

/// What is looked at to tell a page from text.
const SNIFFED_BYTES: usize = 1024;

/// The format of a file that may hold text: what the caller says, what the bytes say, what the
/// name says.
pub(crate) fn of(bytes: &[u8], hint: &Hint) -> Format {
    hint.format
        .or_else(|| is_page(bytes).then_some(Format::Html))
        .or_else(|| match extension(hint)?.as_str() {
            "html" | "htm" | "xhtml" | "shtml" => Some(Format::Html),
            "md" | "markdown" | "mdown" | "mkd" => Some(Format::Markdown),
            _ => None,
        })
        .unwrap_or(Format::Text)
}

/// Whether the bytes open as a web page does. Zero bytes are skipped, so UTF-16 shows too.
fn is_page(bytes: &[u8]) -> bool {
    let head: String = bytes
        .iter()
        .take(SNIFFED_BYTES)
        .filter(|b| b.is_ascii() && **b != 0)
        .map(|b| char::from(b.to_ascii_lowercase()))
        .collect();
    let mut rest = head.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment
            .split_once("-->")
            .map_or("", |(_, after)| after)
            .trim_start();
    }
    let starts = |tag: &str| {
        rest.strip_prefix(tag)
            .is_some_and(|after| after.starts_with(|c: char| c.is_whitespace() || c == '>'))
    };
    rest.starts_with("<!doctype html")
        || (rest.starts_with("<?xml") && rest.contains("<html"))
        || starts("<html")
        || starts("<head")
        || starts("<body")
}

/// A format that is told by its first bytes and that Tickmark does not read, with its article.
pub(crate) fn foreign(bytes: &[u8], hint: &Hint) -> Option<&'static str> {
    let extension = extension(hint);
    let name = match bytes {
        [b'%', b'P', b'D', b'F', ..] => "a PDF file",
        [b'P', b'K', 3, 4, ..] => match extension.as_deref() {
            Some("docx" | "docm") => "a Word document",
            Some("odt") => "an OpenDocument text",
            Some("epub") => "an EPUB book",
            Some("xlsx" | "ods") => "a spreadsheet",
            _ => "a ZIP archive",
        },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => "an old Office document",
        [b'{', b'\\', b'r', b't', b'f', ..] => "an RTF document",
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            "a picture"
        }
        [b'S', b'Q', b'L', b'i', b't', b'e', b' ', ..] => "a database",
        [0x7f, b'E', b'L', b'F', ..] | [b'M', b'Z', 0x90, 0, ..] => "a program",
        [0x1f, 0x8b, ..] | [b'7', b'z', 0xbc, 0xaf, ..] => "a compressed archive",
        [b'I', b'D', b'3', ..] | [b'O', b'g', b'g', b'S', ..] => "a sound file",
        _ => return None,
    };
    Some(name)
}

fn extension(hint: &Hint) -> Option<String> {
    let name = hint.file_name.as_deref()?;
    let (_, extension) = name.rsplit_once('.')?;
    Some(extension.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Hint {
        Hint {
            file_name: Some(name.to_owned()),
            ..Hint::default()
        }
    }

    #[test]
    fn names_and_bytes_tell_the_format() {
        assert_eq!(of(b"# Title", &named("a.MD")), Format::Markdown);
        assert_eq!(of(b"<p>x", &named("a.htm")), Format::Html);
        assert_eq!(of(b"<p>x", &named("a.txt")), Format::Text);
        assert_eq!(
            of(b"<!-- c --> <!DOCTYPE html><p>", &named("a.txt")),
            Format::Html
        );
        assert_eq!(
            of(b"\xff\xfe<\0h\0t\0m\0l\0>\0", &Hint::default()),
            Format::Html
        );
        assert_eq!(of(b"Plain words", &Hint::default()), Format::Text);
    }

    #[test]
    fn foreign_formats_are_named() {
        assert_eq!(foreign(b"%PDF-1.7", &Hint::default()), Some("a PDF file"));
        assert_eq!(
            foreign(b"PK\x03\x04..", &named("a.docx")),
            Some("a Word document")
        );
        assert_eq!(foreign(b"Plain", &Hint::default()), None);
    }
}
