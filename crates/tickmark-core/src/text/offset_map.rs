//! Conversion between bytes, UTF-16 units and code points.

use super::{CharRange, TextRange, Utf16Range};

/// Converts ranges of one text between units. Built once per text in one pass; a look-up is a
/// binary search over the places where the units drift apart.
#[derive(Clone, Debug)]
pub struct OffsetMap {
    /// One entry after each non-ASCII character; ASCII stretches between need none.
    steps: Vec<Step>,
    len: Step,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Step {
    byte: u32,
    utf16: u32,
    chars: u32,
}

impl OffsetMap {
    /// The map of `text`.
    pub fn new(text: &str) -> Self {
        let mut steps = vec![Step::default()];
        let mut at = Step::default();
        for c in text.chars() {
            at.byte += c.len_utf8() as u32;
            at.utf16 += c.len_utf16() as u32;
            at.chars += 1;
            if !c.is_ascii() {
                steps.push(at);
            }
        }
        Self { steps, len: at }
    }

    /// Bytes to UTF-16; `None` when the range leaves the text or cuts a character.
    pub fn to_utf16(&self, range: TextRange) -> Option<Utf16Range> {
        let start = self.convert(range.start(), |s| s.byte)?.utf16;
        let end = self.convert(range.end(), |s| s.byte)?.utf16;
        Some(Utf16Range { start, end })
    }

    /// UTF-16 to bytes; `None` when the range leaves the text or cuts a character.
    pub fn from_utf16(&self, range: Utf16Range) -> Option<TextRange> {
        let start = self.convert(range.start, |s| s.utf16)?.byte;
        let end = self.convert(range.end, |s| s.utf16)?.byte;
        (start <= end).then(|| TextRange::new(start, end))
    }

    /// Bytes to code points; `None` when the range leaves the text or cuts a character.
    pub fn to_chars(&self, range: TextRange) -> Option<CharRange> {
        let start = self.convert(range.start(), |s| s.byte)?.chars;
        let end = self.convert(range.end(), |s| s.byte)?.chars;
        Some(CharRange { start, end })
    }

    /// Code points to bytes; `None` when the range leaves the text.
    pub fn from_chars(&self, range: CharRange) -> Option<TextRange> {
        let start = self.convert(range.start, |s| s.chars)?.byte;
        let end = self.convert(range.end, |s| s.chars)?.byte;
        (start <= end).then(|| TextRange::new(start, end))
    }

    /// The position whose `unit` is `offset`. Between two steps every character is ASCII but the
    /// last, which ends at the next step: an offset inside that last character is refused.
    fn convert(&self, offset: u32, unit: fn(&Step) -> u32) -> Option<Step> {
        if offset > unit(&self.len) {
            return None;
        }
        let next = self.steps.partition_point(|step| unit(step) <= offset);
        let base = self.steps.get(next.checked_sub(1)?)?;
        let delta = offset - unit(base);
        let at = Step {
            byte: base.byte + delta,
            utf16: base.utf16 + delta,
            chars: base.chars + delta,
        };
        match self.steps.get(next) {
            // The stretch before the next step holds `chars - 1` ASCII characters and one wide one.
            Some(step) if delta >= step.chars - base.chars => None,
            _ => Some(at),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_unit_round_trips(text in "[a-z \\n]{0,5}(é|e\u{301}|😀|אב|👩‍👧|中|x){0,20}[a-z]{0,3}") {
            let map = OffsetMap::new(&text);
            let bounds: Vec<u32> = text.char_indices().map(|(i, _)| i as u32)
                .chain([text.len() as u32]).collect();
            for (i, &start) in bounds.iter().enumerate() {
                for &end in &bounds[i..] {
                    let range = TextRange::new(start, end);
                    let utf16 = map.to_utf16(range).expect("on boundaries");
                    let chars = map.to_chars(range).expect("on boundaries");
                    prop_assert_eq!(map.from_utf16(utf16), Some(range));
                    prop_assert_eq!(map.from_chars(chars), Some(range));
                    let words = range.of(&text);
                    prop_assert_eq!(words.encode_utf16().count() as u32, utf16.end - utf16.start);
                    prop_assert_eq!(words.chars().count() as u32, chars.end - chars.start);
                }
            }
        }

        #[test]
        fn a_cut_character_is_refused(text in "(é|😀|中|x){1,12}") {
            let map = OffsetMap::new(&text);
            for at in 0..=text.len() as u32 + 2 {
                let fits = text.is_char_boundary(at as usize);
                prop_assert_eq!(map.to_utf16(TextRange::new(at, at)).is_some(), fits);
            }
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_refused() {
        let map = OffsetMap::new("a😀b");
        assert_eq!(map.from_utf16(Utf16Range { start: 2, end: 3 }), None);
        assert_eq!(
            map.from_utf16(Utf16Range { start: 1, end: 3 }),
            Some(TextRange::new(1, 5))
        );
    }
}
