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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn named(name: &str) -> Hint {
        Hint {
            file_name: Some(name.to_owned()),
            ..Hint::default()
        }
    }

    #[test]
    fn limits_are_checked_before_anything_else() {
        let large = vec![b'x'; MAX_BYTES as usize + 1];
        assert_eq!(read(&large, &Hint::default()), Err(ImportError::TooLarge));
        assert_eq!(read(b"", &Hint::default()), Err(ImportError::Empty));
        assert_eq!(read(b" \r\n\t", &Hint::default()), Err(ImportError::Empty));
        assert_eq!(read(b"<!-- -->", &named("a.md")), Err(ImportError::Empty));
        assert_eq!(
            read(b"a\0b\0\0\x01", &Hint::default()),
            Err(ImportError::Binary)
        );
    }

    #[test]
    fn every_error_is_a_sentence_and_says_what_to_do() {
        for error in [
            ImportError::Empty,
            ImportError::TooLarge,
            ImportError::Binary,
            ImportError::Unsupported {
                name: "a PDF file".to_owned(),
            },
            ImportError::TooDeep,
            ImportError::NoArticle,
            ImportError::Damaged,
        ] {
            let (message, hint) = (error.to_string(), error.hint());
            assert!(message.starts_with(char::is_lowercase) && !message.ends_with('.'));
            assert!(hint.starts_with(char::is_uppercase) && hint.ends_with('.'));
        }
    }

    #[test]
    fn text_without_an_encoding_is_read_and_said() {
        let bytes = b"Le maire a d\xe9clar\xe9 que la mairie fermera en juin.";
        let imported = read(bytes, &named("a.txt")).expect("text");
        assert!(imported.document.text.contains("déclaré"));
        assert_eq!(imported.warnings.len(), 1);
    }

    #[test]
    fn the_address_of_a_file_is_kept_when_it_is_one() {
        let at = |url: &str| Hint {
            url: Some(url.to_owned()),
            ..Hint::default()
        };
        let url = |hint| read(b"Words.", &hint).expect("text").metadata.url;
        assert_eq!(
            url(at("https://paper.example/a")).as_deref(),
            Some("https://paper.example/a")
        );
        assert_eq!(url(at("javascript:alert(1)")), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn no_bytes_make_a_reader_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            name in "a\\.(txt|md|html)",
        ) {
            let _ = read(&bytes, &named(&name));
        }

        #[test]
        fn no_mark_up_makes_a_reader_panic(
            text in "(<[a-z]{1,8}>|</[a-z]{1,8}>|<!--|-->|<p>|<td|[*_#>`|\\[\\]!]|---\n|\n\n|&#?[a-z0-9]{1,4};|é|😀|[a-z ]{1,9}\\.?|\n){0,60}",
            name in "a\\.(md|html)",
        ) {
            let _ = read(text.as_bytes(), &named(&name));
        }
    }
}
