//! Sentences alone, beside `sentencex` and `icu_segmenter`.

use icu_segmenter::SentenceSegmenter;

use crate::pairs::{Row, speeds, time};
use crate::text;

/// Bytes of the text that is split.
const BYTES: usize = 4_000_000;

/// The peers by name.
const PEERS: [&str; 2] = ["sentencex", "icu"];

/// Our speed beside each peer's.
pub fn measure(articles: &[String]) -> Vec<Row> {
    let text = text::of_bytes(articles, BYTES);
    let megabytes = text.len() as f64 / 1e6;
    PEERS
        .iter()
        .filter_map(|name| {
            let theirs = peer(name)?;
            let pairs = time(|| tickmark_detect::sentences(&text), || theirs(&text));
            Some(speeds(
                &format!("sentences beside {name}"),
                "MB/s",
                megabytes,
                &pairs,
            ))
        })
        .collect()
}

/// How a peer splits: byte ranges in order.
pub type Splitter = fn(&str) -> Vec<(usize, usize)>;

/// The peer of that name.
pub fn peer(name: &str) -> Option<Splitter> {
    match name {
        "sentencex" => Some(sentencex),
        "icu" => Some(icu),
        _ => None,
    }
}

fn sentencex(text: &str) -> Vec<(usize, usize)> {
    // Its pieces are slices of the text, so their places are had for nothing.
    let base = text.as_ptr().addr();
    sentencex::segment("en", text)
        .into_iter()
        .map(|sentence| {
            let start = sentence.as_ptr().addr() - base;
            (start, start + sentence.len())
        })
        .collect()
}

fn icu(text: &str) -> Vec<(usize, usize)> {
    let segmenter = SentenceSegmenter::new(Default::default());
    let mut found = Vec::new();
    let mut from = 0;
    for end in segmenter.segment_str(text) {
        if end > from {
            found.push((from, end));
        }
        from = end;
    }
    found
}

/// Byte ranges as ranges of code points, without white space at either end.
pub fn in_characters(text: &str, ranges: &[(usize, usize)]) -> Vec<[usize; 2]> {
    let mut spans = Vec::new();
    let (mut at, mut count) = (0, 0);
    let mut count_to = |byte: usize| {
        count += text.get(at..byte).unwrap_or_default().chars().count();
        at = byte;
        count
    };
    for &(start, end) in ranges {
        let piece = text.get(start..end).unwrap_or_default();
        let lead = piece.len() - piece.trim_start().len();
        let length = piece.trim().len();
        if length > 0 {
            let first = count_to(start + lead);
            spans.push([first, count_to(start + lead + length)]);
        }
    }
    spans
}
