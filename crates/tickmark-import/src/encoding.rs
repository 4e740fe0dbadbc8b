//! Bytes become text: byte-order mark, declared encoding, UTF-8, then a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::ImportError;
use crate::imported::Warning;

/// Where a page must declare its encoding, with room to spare.
const PRESCAN_BYTES: usize = 4096;
/// What is looked at to tell text from other data.
const SNIFFED_BYTES: usize = 65_536;
/// More control characters than this per thousand bytes is not text.
const MOST_CONTROLS: usize = 5;

/// Decodes a file. `is_page` makes a declaration inside the bytes count.
pub(crate) fn decode(bytes: &[u8], is_page: bool) -> Result<(String, Vec<Warning>), ImportError> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(with(encoding, bytes, false));
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return Ok(with(encoding, bytes, false));
    }
    if is_binary(bytes) {
        return Err(ImportError::Binary);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Vec::new()));
    }
    match is_page.then(|| declared(bytes)).flatten() {
        Some(encoding) if encoding == UTF_8 && mostly_utf8(bytes) => Ok(with(UTF_8, bytes, false)),
        Some(encoding) if encoding != UTF_8 => Ok(with(encoding, bytes, false)),
        _ if mostly_utf8(bytes) => Ok(with(UTF_8, bytes, false)),
        _ => Ok(with(guess(bytes), bytes, true)),
    }
}

fn with(encoding: &'static Encoding, bytes: &[u8], guessed: bool) -> (String, Vec<Warning>) {
    let (text, _, lossy) = encoding.decode(bytes);
    let mut warnings = Vec::new();
    if guessed {
        warnings.push(Warning::EncodingGuessed {
            name: encoding.name().to_owned(),
        });
    }
    if lossy {
        warnings.push(Warning::CharactersLost);
    }
    (text.into_owned(), warnings)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// A few damaged bytes among many whole characters: UTF-8 that was cut or patched.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut bad, mut good) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad * 10 <= good
}

/// UTF-16 without a mark: every other byte of western text is zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SNIFFED_BYTES)];
    let pairs = sample.len() / 2;
    if pairs < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |offset: usize| {
        sample
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 10 >= pairs * 7 && even * 50 <= pairs {
        Some(UTF_16LE)
    } else if even * 10 >= pairs * 7 && odd * 50 <= pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Zero bytes, or more control characters than text ever has.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SNIFFED_BYTES)];
    let controls = sample
        .iter()
        .filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31 | 127))
        .count();
    sample.contains(&0) || controls * 1000 > sample.len() * MOST_CONTROLS
}

/// What a page declares: `<meta charset>`, `http-equiv`, or the XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN_BYTES)];
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    for (tag, key) in [("<meta", "charset"), ("<?xml", "encoding")] {
        for (at, _) in head.match_indices(tag) {
            let rest = head.get(at..)?;
            let inside = rest.split('>').next()?;
            let Some((_, value)) = inside.split_once(key) else {
                continue;
            };
            let label = value
                .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''));
            let label: String = label
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
                .collect();
            if let Some(encoding) = Encoding::for_label(label.as_bytes()) {
                // A declaration that can be read byte by byte cannot be UTF-16.
                let wide = encoding == UTF_16LE || encoding == UTF_16BE;
                return Some(if wide { UTF_8 } else { encoding });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], is_page: bool, text: &str, warnings: &[Warning]) {
        let found = decode(bytes, is_page).expect("text");
        assert_eq!((found.0.as_str(), found.1.as_slice()), (text, warnings));
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|u| {
                if little {
                    u.to_le_bytes()
                } else {
                    u.to_be_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn marks_win() {
        check(b"\xef\xbb\xbfcaf\xc3\xa9", false, "café", &[]);
        let mut wide = vec![0xff, 0xfe];
        wide.extend(utf16("café", true));
        check(&wide, false, "café", &[]);
        let mut wide = vec![0xfe, 0xff];
        wide.extend(utf16("café", false));
        check(&wide, true, "café", &[]);
    }

    #[test]
    fn utf16_without_a_mark() {
        check(
            &utf16("The council met.", true),
            false,
            "The council met.",
            &[],
        );
        check(
            &utf16("The council met.", false),
            false,
            "The council met.",
            &[],
        );
    }

    #[test]
    fn declarations_count_in_pages_only() {
        let page = b"<meta charset=\"windows-1251\"><p>\xcf\xf0\xe8\xe2\xe5\xf2";
        check(page, true, "<meta charset=\"windows-1251\"><p>Привет", &[]);
        let page = b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>\xa4";
        let (text, _) = decode(page, true).expect("text");
        assert!(text.ends_with('€'), "{text}");
    }

    #[test]
    fn a_guess_is_said() {
        let latin =
            b"Le maire a d\xe9clar\xe9 que la bo\xeete \x93 ferm\xe9e \x94 sera r\xe9ouverte.";
        let (text, warnings) = decode(latin, false).expect("text");
        assert!(text.contains("déclaré que la boîte “ fermée ”"), "{text}");
        assert_eq!(
            warnings,
            [Warning::EncodingGuessed {
                name: "windows-1252".to_owned()
            }]
        );
    }

    #[test]
    fn damaged_utf8_stays_utf8() {
        let mut bytes = "Zürich, Köln, Malmö, Łódź, Ærø, Čáslav, Győr"
            .as_bytes()
            .to_vec();
        bytes.push(0xff);
        let (text, warnings) = decode(&bytes, false).expect("text");
        assert!(text.starts_with("Zürich, Köln"), "{text}");
        assert_eq!(warnings, [Warning::CharactersLost]);
    }

    #[test]
    fn other_data_is_no_text() {
        assert_eq!(
            decode(&[0, 1, 2, 3, 200, 0, 9], false),
            Err(ImportError::Binary)
        );
        assert_eq!(decode(&[7; 400], true), Err(ImportError::Binary));
    }
}
