//! A text cut to where the words searched for stand, and how well it fits them.

use tickmark_core::{TextRange, Utf16Range};
use tickmark_store::{Mark, SearchWords};

use crate::view::MarkedText;

/// Characters shown of a text.
const LENGTH: usize = 220;

/// Characters shown before the first word of a text that is cut.
const BEFORE: usize = 60;

/// Marks looked at in a long text to find where the words stand close together.
const MARKS_READ: usize = 400;

/// The words searched for in one text.
pub(super) struct Found<'t> {
    text: &'t str,
    marks: Vec<Mark>,
    wanted: usize,
}

/// How well a text fits: better is greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// How many of the words stand in it.
    words: usize,
    /// They stand side by side, in the order typed.
    phrase: bool,
    /// How many of them are whole.
    whole: usize,
}

impl<'t> Found<'t> {
    pub(super) fn of(text: &'t str, words: &SearchWords) -> Self {
        Self {
            text,
            marks: words.marks(text).take(MARKS_READ).collect(),
            wanted: words.count(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    pub(super) fn fit(&self) -> Fit {
        let words = |keep: fn(&Mark) -> bool| {
            let mut found: Vec<usize> = self
                .marks
                .iter()
                .filter(|m| keep(m))
                .map(|m| m.word)
                .collect();
            found.sort_unstable();
            found.dedup();
            found.len()
        };
        Fit {
            words: words(|_| true),
            phrase: self.phrase().is_some(),
            whole: words(|mark| mark.whole),
        }
    }

    /// The words as the reviewer typed them, side by side.
    fn phrase(&self) -> Option<&[Mark]> {
        self.marks.windows(self.wanted).find(|marks| {
            marks.iter().enumerate().all(|(at, mark)| mark.word == at)
                && marks
                    .windows(2)
                    .all(|pair| matches!(pair, [a, b] if b.place == a.place + 1))
        })
    }

    /// The stretch of the text to go to: the words side by side, else the first of them.
    pub(super) fn stretch(&self) -> Option<TextRange> {
        let (first, last) = match self.phrase() {
            Some(phrase) => (phrase.first()?, phrase.last()?),
            None => (self.marks.first()?, self.marks.first()?),
        };
        Some(first.range.cover(last.range))
    }

    /// The text with its marks, cut to where the words stand when it is long.
    pub(super) fn shown(&self) -> MarkedText {
        let first = self.stretch().map_or(0, |range| range.start() as usize);
        let (start, end) = cut(self.text, first);
        let shown = TextRange::from_usize(start, end);
        let body = shown.of(self.text);
        let lead = if start > 0 { "…" } else { "" };
        let trail = if end < self.text.len() { "…" } else { "" };
        let text: String = format!("{lead}{body}{trail}")
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let marks = self
            .marks
            .iter()
            .filter(|mark| shown.contains(mark.range))
            .map(|mark| {
                let before = TextRange::new(shown.start(), mark.range.start());
                let start = utf16(lead) + utf16(before.of(self.text));
                Utf16Range {
                    start,
                    end: start + utf16(mark.range.of(self.text)),
                }
            })
            .collect();
        MarkedText { text, marks }
    }
}

/// A stretch of the text in UTF-16 units.
pub(super) fn in_utf16(text: &str, range: TextRange) -> Utf16Range {
    let start = utf16(TextRange::new(0, range.start()).of(text));
    Utf16Range {
        start,
        end: start + utf16(range.of(text)),
    }
}

/// Where a text that is shown from a little before `first` begins and ends; at spaces, where there
/// are any near.
fn cut(text: &str, first: usize) -> (usize, usize) {
    let (head, tail) = text.split_at_checked(first).unwrap_or(("", text));
    let all = head.chars().count().min(LENGTH) + tail.chars().take(LENGTH + 1).count();
    if all <= LENGTH {
        return (0, text.len());
    }
    let from = head.char_indices().rev().nth(BEFORE - 1);
    let start = from.map_or(0, |(at, _)| {
        let near = head.get(at..).unwrap_or_default();
        at + near.find(char::is_whitespace).map_or(0, |space| space + 1)
    });
    let rest = text.get(start..).unwrap_or_default();
    let end = rest
        .char_indices()
        .nth(LENGTH)
        .map_or(text.len(), |(at, _)| {
            let near = rest.get(..at).unwrap_or_default();
            let space = near
                .rfind(char::is_whitespace)
                .filter(|space| *space > at / 2);
            start + space.unwrap_or(at)
        });
    (start, end)
}

fn utf16(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the marks in square brackets.
    fn drawn(marked: &MarkedText) -> String {
        let units: Vec<u16> = marked.text.encode_utf16().collect();
        let mut out = String::new();
        let mut at = 0;
        for mark in &marked.marks {
            let (start, end) = (mark.start as usize, mark.end as usize);
            out += &String::from_utf16_lossy(&units[at..start]);
            out += &format!("[{}]", String::from_utf16_lossy(&units[start..end]));
            at = end;
        }
        out + &String::from_utf16_lossy(&units[at..])
    }

    #[track_caller]
    fn check(query: &str, text: &str, expected: &str) {
        let words = SearchWords::of(query).unwrap();
        assert_eq!(drawn(&Found::of(text, &words).shown()), expected);
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        check(
            "quay",
            "🚢 The quay.\nIt rained.",
            "🚢 The [quay]. It rained.",
        );
        check("storm", "The quay.", "The quay.");
    }

    #[test]
    fn a_long_text_is_cut_to_the_words() {
        let long = "Nothing here at all. ".repeat(40);
        let text = format!("{long}The north quay reopened. {long}");
        let words = SearchWords::of("north quay").unwrap();
        let shown = Found::of(&text, &words).shown();
        let drawn = drawn(&shown);
        assert!(drawn.starts_with('…') && drawn.ends_with('…'), "{drawn}");
        assert!(drawn.contains("The [north] [quay] reopened."), "{drawn}");
        assert!(shown.text.chars().count() <= LENGTH + 2, "{drawn}");
    }

    #[test]
    fn a_long_text_without_spaces_is_cut_too() {
        let text = "水".repeat(5_000);
        let words = SearchWords::of("quay").unwrap();
        let shown = Found::of(&text, &words).shown();
        assert_eq!(shown.text.chars().count(), LENGTH + 1);
    }

    #[test]
    fn words_side_by_side_fit_better_than_words_apart_and_whole_ones_better_than_begun_ones() {
        let fit = |query: &str, text: &str| Found::of(text, &SearchWords::of(query).unwrap()).fit();
        let apart = fit("north quay", "A quay in the north");
        let together = fit("north quay", "The north quay");
        assert!(together > apart);
        assert!(fit("quay", "A quay") > fit("quay", "Quayside"));
        assert!(apart > fit("north quay", "The north"));
    }

    #[test]
    fn the_stretch_is_the_phrase_not_the_first_word() {
        let text = "The quay. The north quay.";
        let words = SearchWords::of("north quay").unwrap();
        let stretch = Found::of(text, &words).stretch().unwrap();
        assert_eq!(stretch.of(text), "north quay");
    }
}
