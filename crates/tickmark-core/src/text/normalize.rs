//! The one normalisation article text gets, before the first range exists.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{CharRange, OffsetMap, TextRange};

/// Normalised text and the way back to the text as it came.
#[derive(Clone, Debug)]
pub struct Normalized {
    /// LF-only and NFC; no-break spaces kept, byte-order marks and NULs dropped.
    pub text: String,
    /// For each code point of `text`, the code point of the original where it begins; one more
    /// entry for the end.
    origin: Vec<u32>,
}

impl Normalized {
    /// A range of `text` as code points of the original; `None` when it does not fit.
    pub fn original(&self, map: &OffsetMap, range: TextRange) -> Option<CharRange> {
        let chars = map.to_chars(range)?;
        let start = *self.origin.get(chars.start as usize)?;
        let end = *self.origin.get(chars.end as usize)?;
        Some(CharRange { start, end })
    }
}

/// Makes line ends LF, composes to NFC, and drops byte-order marks and NUL characters.
pub fn normalize(original: &str) -> Normalized {
    let mut text = String::with_capacity(original.len());
    let mut origin = Vec::with_capacity(original.len() + 1);
    let chars: Vec<char> = original.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let end = segment_end(&chars, at);
        push_segment(&chars[at..end], at, &mut text, &mut origin);
        at = end;
    }
    origin.push(chars.len() as u32);
    Normalized { text, origin }
}

/// A segment is a starter with everything that may compose with it.
fn segment_end(chars: &[char], start: usize) -> usize {
    let mut end = start + 1;
    if chars[start] == '\r' {
        return end + usize::from(chars.get(end) == Some(&'\n'));
    }
    while end < chars.len() && !stands_alone(chars[end]) {
        end += 1;
    }
    end
}

/// Whether a character can begin a segment: nothing before it composes with it.
fn stands_alone(c: char) -> bool {
    c.is_ascii()
        || (unicode_normalization::char::canonical_combining_class(c) == 0
            && is_nfc(c.encode_utf8(&mut [0; 4]))
            && matches!(
                unicode_normalization::is_nfc_quick(std::iter::once(c)),
                unicode_normalization::IsNormalized::Yes
            ))
}

fn push_segment(segment: &[char], at: usize, text: &mut String, origin: &mut Vec<u32>) {
    let mut push = |c: char| {
        text.push(c);
        origin.push(at as u32);
    };
    match segment {
        ['\r', ..] => push('\n'),
        ['\u{feff}' | '\0'] => {}
        [single] if single.is_ascii() => push(*single),
        _ => segment
            .iter()
            .copied()
            .filter(|c| !matches!(c, '\u{feff}' | '\0'))
            .nfc()
            .for_each(push),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn line_ends_marks_and_accents() {
        let n = normalize("\u{feff}a\r\nb\rc e\u{301}\u{a0}x");
        assert_eq!(n.text, "a\nb\nc é\u{a0}x");
        let map = OffsetMap::new(&n.text);
        let accent = TextRange::from_usize(6, 8);
        assert_eq!(accent.of(&n.text), "é");
        assert_eq!(
            n.original(&map, accent),
            Some(CharRange { start: 8, end: 10 })
        );
    }

    proptest! {
        #[test]
        fn the_result_is_nfc_and_normalizing_again_changes_nothing(
            text in "(a|e\u{301}|\r\n|\r|\u{1100}|\u{1161}|\u{11a8}|é|\u{327}|\u{958}|😀|\u{2126}){0,30}",
        ) {
            let once = normalize(&text);
            let whole: String = text.replace("\r\n", "\n").replace('\r', "\n").nfc().collect();
            prop_assert_eq!(&once.text, &whole);
            prop_assert_eq!(&normalize(&once.text).text, &once.text);
        }
    }
}
