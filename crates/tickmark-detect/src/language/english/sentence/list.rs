//! List items that follow each other on one line: `1. Eggs 2. Milk`.
//!
//! ## What it finds
//! The items of a paragraph that begins with a number or a letter, with or without a bullet before it,
//! when the next markers of the same style go on counting. Each item is a sentence of its own, its marker included.
//!
//! ## Why a checker cares
//! Lists lose their line breaks when a page is copied. Run together, five demands or five results look
//! like one statement.
//!
//! ## Examples
//! ```text sentences
//! 1. Close the lock 2. Drain the basin 3. Mend the gate
//! ^^^^^^^^^^^^^^^^^ sentence
//!                   ^^^^^^^^^^^^^^^^^^ sentence
//!                                      ^^^^^^^^^^^^^^^^ sentence
//! A) The ferry was late B) The bus was full
//! ^^^^^^^^^^^^^^^^^^^^^ sentence
//!                       ^^^^^^^^^^^^^^^^^^^ sentence
//! • 3. Four trams burned • 4. Two stops closed
//! ^^^^^^^^^^^^^^^^^^^^^^ sentence
//!                        ^^^^^^^^^^^^^^^^^^^^^ sentence
//! 1. The harbour reopened in 1994 after two years of work.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
//! ```
//!
//! ## Not a claim
//! A number that ends a sentence (`It happened in 1994. Two years later …`) is no marker, and a single
//! marker at the start of a paragraph opens no list.
//!
//! ## References
//! - Pragmatic Segmenter, golden rules for English: the rules on lists.

use super::stop::Stop;

/// The style of a list marker: what stands after the number or letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    bullet: Option<char>,
    letter: bool,
    close: &'static str,
}

/// The places where list items begin, when the paragraph begins with one.
#[derive(Debug, Default)]
pub(super) struct Items {
    /// Start of each marker and end of its closing sign.
    markers: Vec<(usize, usize)>,
    next: usize,
}

/// Closing signs of a marker, longest first.
const CLOSES: [&str; 3] = [".)", ".", ")"];

impl Items {
    /// The items of `paragraph`; none when it does not begin with a marker or holds only one.
    pub fn of(paragraph: &str) -> Self {
        let first = paragraph.len() - paragraph.trim_start().len();
        let Some((style, number, end)) = marker(paragraph, first, None) else {
            return Self::default();
        };
        let mut markers = vec![(first, end)];
        let mut expected = number;
        for (at, c) in paragraph.char_indices() {
            if at <= first || !c.is_whitespace() {
                continue;
            }
            let start = at + c.len_utf8();
            match marker(paragraph, start, Some(style)) {
                Some((_, number, end)) if number == expected + 1 => {
                    expected = number;
                    markers.push((start, end));
                }
                _ => {}
            }
        }
        // One number at the start is as likely a heading (“1. Introduction”): its stop still is no
        // end, so the marker is kept.
        Self { markers, next: 1 }
    }

    /// The start of the next item, when it lies before byte `limit`.
    pub fn next_before(&mut self, limit: usize) -> Option<usize> {
        let &(start, _) = self.markers.get(self.next)?;
        (start < limit).then(|| {
            self.next += 1;
            start
        })
    }

    /// Whether the stop is part of a list marker.
    pub fn marks(&self, stop: &Stop) -> bool {
        let after = self.markers.partition_point(|&(_, end)| end <= stop.start);
        self.markers
            .get(after)
            .is_some_and(|&(start, end)| start <= stop.start && stop.start < end)
    }
}

/// A marker at byte `at`: its style, number and end.
fn marker(text: &str, at: usize, like: Option<Style>) -> Option<(Style, u32, usize)> {
    let rest = text.get(at..)?;
    let bullet = rest
        .chars()
        .next()
        .filter(|&c| matches!(c, '•' | '⁃' | '◦' | '‣'));
    let body = bullet.map_or(rest, |c| rest[c.len_utf8()..].trim_start());
    let letter = body.starts_with(|c: char| c.is_ascii_alphabetic());
    let (number, after) = if letter {
        let first = *body.as_bytes().first()?;
        (
            u32::from(first.to_ascii_lowercase() - b'a') + 1,
            body.get(1..)?,
        )
    } else {
        // Three digits at most: a year is no list number.
        let digits = body.bytes().take(4).take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 3 {
            return None;
        }
        (body[..digits].parse().ok()?, &body[digits..])
    };
    let close = CLOSES.into_iter().find(|close| after.starts_with(close))?;
    let end = text.len() - after.len() + close.len();
    let style = Style {
        bullet,
        letter,
        close,
    };
    let fits = text[end..].starts_with(char::is_whitespace)
        && like.map_or(number == 1 || !letter, |like| like == style);
    fits.then_some((style, number, end))
}
