//! Half-open ranges, one type per unit so that units cannot be mixed up.

use serde::{Deserialize, Serialize};

/// A position in UTF-8 bytes.
pub type TextSize = u32;

/// A half-open range in UTF-8 bytes, always on character boundaries of the text it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TextRange {
    start: TextSize,
    end: TextSize,
}

/// A half-open range in UTF-16 code units: what the editor and IPC speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Utf16Range {
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
}

/// A half-open range in Unicode code points: exported selectors and the bench protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CharRange {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

impl TextRange {
    /// A range from `start` to `end`; swapped ends are put in order, so a range is never negative.
    pub fn new(start: TextSize, end: TextSize) -> Self {
        if start <= end {
            Self { start, end }
        } else {
            Self {
                start: end,
                end: start,
            }
        }
    }

    /// A range from byte positions of a `str`. Text is limited to 20 MB, far below `u32::MAX`;
    /// a position beyond that saturates.
    pub fn from_usize(start: usize, end: usize) -> Self {
        Self::new(saturate(start), saturate(end))
    }

    /// First byte.
    pub fn start(self) -> TextSize {
        self.start
    }

    /// One past the last byte.
    pub fn end(self) -> TextSize {
        self.end
    }

    /// Length in bytes.
    pub fn len(self) -> TextSize {
        self.end - self.start
    }

    /// Whether the range holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies within this range.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two ranges share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shared part, if there is one.
    pub fn intersect(self, other: Self) -> Option<Self> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Self { start, end })
    }

    /// The smallest range that covers both.
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// This range moved right by `offset`, as when a range inside a block becomes one of the text.
    pub fn shift(self, offset: TextSize) -> Self {
        Self {
            start: self.start.saturating_add(offset),
            end: self.end.saturating_add(offset),
        }
    }

    /// The words of `text` under this range; `None` when it does not fit that text.
    pub fn get(self, text: &str) -> Option<&str> {
        text.get(self.start as usize..self.end as usize)
    }

    /// The words of `text` under this range; empty when it does not fit that text.
    pub fn of(self, text: &str) -> &str {
        self.get(text).unwrap_or_default()
    }

    /// This range without white space at either end, in `text`.
    pub fn trim(self, text: &str) -> Self {
        let words = self.of(text);
        let start = self.start + saturate(words.len() - words.trim_start().len());
        Self::new(start, (start).saturating_add(saturate(words.trim().len())))
    }
}

fn saturate(position: usize) -> TextSize {
    TextSize::try_from(position).unwrap_or(TextSize::MAX)
}
