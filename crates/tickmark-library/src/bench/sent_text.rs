//! A text as sent, and as Tickmark works on it.

use serde_json::{Value, json};
use tickmark_core::text::{Normalized, normalize};
use tickmark_core::{CharRange, OffsetMap, TextRange};

/// The normalised text with the way to and from the text as it was sent.
pub(super) struct SentText {
    normalized: Normalized,
    map: OffsetMap,
}

impl SentText {
    pub(super) fn new(sent: &str) -> Self {
        let normalized = normalize(sent);
        let map = OffsetMap::new(&normalized.text);
        Self { normalized, map }
    }

    pub(super) fn text(&self) -> &str {
        &self.normalized.text
    }

    /// Code points of the sent text for a range of the normalised one.
    pub(super) fn span(&self, range: TextRange) -> CharRange {
        self.normalized
            .original(&self.map, range)
            .unwrap_or(CharRange { start: 0, end: 0 })
    }

    /// The same as `[start, end]`.
    pub(super) fn pair(&self, range: TextRange) -> Value {
        let span = self.span(range);
        json!([span.start, span.end])
    }

    /// The way back, for requests that send spans.
    pub(super) fn way_back(&self) -> WayBack {
        let starts = self
            .text()
            .char_indices()
            .map(|(at, _)| at)
            .chain([self.text().len()])
            .map(|at| TextRange::from_usize(at, at))
            .map(|at| (self.span(at).start, at.start()))
            .collect();
        WayBack { starts }
    }
}

/// For each character of the normalised text: where it began as sent, and its byte.
pub(super) struct WayBack {
    starts: Vec<(u32, u32)>,
}

impl WayBack {
    pub(super) fn range(&self, sent: CharRange) -> TextRange {
        TextRange::new(self.byte(sent.start), self.byte(sent.end))
    }

    fn byte(&self, sent: u32) -> u32 {
        let at = self.starts.partition_point(|&(origin, _)| origin < sent);
        self.starts
            .get(at)
            .or(self.starts.last())
            .map_or(0, |&(_, byte)| byte)
    }
}
