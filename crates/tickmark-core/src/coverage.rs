//! How far the checker's pencil reaches over a text: the one place that says which words are
//! ticked, waived or open, and what a checker counts among them.

use crate::anchor::AnchorState;
use crate::document::{BlockRole, Document, Keep};
use crate::text::{TextRange, TextSize};
use crate::tick::TickKind;

/// Words ticked or waived, as long as they are those that were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words.
    pub range: TextRange,
    /// What the pencil says of them.
    pub kind: TickKind,
}

/// Words of an article by what the pencil says of them; boilerplate counts nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// All words.
    pub words: u32,
    /// Words ticked.
    pub ticked: u32,
    /// Words waived.
    pub waived: u32,
}

/// What a checker counts in a text: words of these sorts want the pencil first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Figures that are no times.
    pub figures: Vec<TextRange>,
    /// Dates and other times.
    pub dates: Vec<TextRange>,
    /// Names, wherever they are written.
    pub names: Vec<TextRange>,
    /// What somebody is reported to have said.
    pub quotations: Vec<TextRange>,
}

/// All marks of a text, ready to be asked about words.
#[derive(Clone, Debug, Default)]
pub struct Pencil {
    /// In text order.
    marks: Vec<Mark>,
    /// The furthest end of each mark and of those before it.
    reach: Vec<TextSize>,
}

impl Mark {
    /// A tick counts while its words are those that were ticked.
    pub fn counting(range: Option<TextRange>, state: AnchorState, kind: TickKind) -> Option<Self> {
        let counts = matches!(state, AnchorState::Exact | AnchorState::Moved);
        range.filter(|_| counts).map(|range| Self { range, kind })
    }
}

impl Coverage {
    /// Words that still want the pencil.
    pub fn open(self) -> u32 {
        self.words - self.ticked - self.waived
    }
}

impl Pencil {
    /// The pencil with these marks.
    pub fn new(marks: impl IntoIterator<Item = Mark>) -> Self {
        let mut marks: Vec<Mark> = marks.into_iter().collect();
        marks.sort_by_key(|mark| mark.range);
        let mut furthest = 0;
        let reach = marks.iter().map(|mark| {
            furthest = mark.range.end().max(furthest);
            furthest
        });
        let reach = reach.collect();
        Self { marks, reach }
    }

    /// The marks that share words with these, in text order.
    pub fn on(&self, words: TextRange) -> impl Iterator<Item = Mark> + '_ {
        let first = self.reach.partition_point(|end| *end <= words.start());
        let marks = self.marks.get(first..).unwrap_or_default();
        marks
            .iter()
            .copied()
            .take_while(move |mark| mark.range.start() < words.end())
            .filter(move |mark| mark.range.overlaps(words))
    }

    /// What the pencil says of words: `None` until every one of them is covered.
    pub fn of(&self, text: &str, words: TextRange) -> Option<TickKind> {
        let mut at = words.start();
        let mut said = None;
        for mark in self.on(words) {
            if has_words(text, at, mark.range.start()) {
                return None;
            }
            at = at.max(mark.range.end());
            if said != Some(TickKind::Ticked) {
                said = Some(mark.kind);
            }
        }
        said.filter(|_| !has_words(text, at, words.end()))
    }

    /// How much of a document is covered. A word touched in part counts whole.
    pub fn coverage(&self, document: &Document) -> Coverage {
        let mut coverage = Coverage::default();
        for word in words(document) {
            coverage.words += 1;
            match self.on(word).next().map(|mark| mark.kind) {
                Some(TickKind::Ticked) => coverage.ticked += 1,
                Some(TickKind::Waived) => coverage.waived += 1,
                None => {}
            }
        }
        coverage
    }
}

/// The words a checker answers for.
pub fn words(document: &Document) -> impl Iterator<Item = TextRange> + '_ {
    let read = |role: BlockRole, keep: Keep| role.is_split() && keep == Keep::Sure;
    document
        .blocks
        .iter()
        .filter(move |block| read(block.role, block.keep))
        .flat_map(|block| {
            let text = block.range.of(&document.text);
            text.split_whitespace()
                .filter(|word| word.contains(char::is_alphanumeric))
                .map(move |word| {
                    let at = word.as_ptr() as usize - text.as_ptr() as usize;
                    TextRange::from_usize(at, at + word.len()).shift(block.range.start())
                })
        })
}

fn has_words(text: &str, start: TextSize, end: TextSize) -> bool {
    start < end
        && TextRange::new(start, end)
            .of(text)
            .contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::Block;

    /// The window has the same cases: it says the same of words without asking.
    #[derive(serde::Deserialize)]
    struct Cases {
        text: String,
        cases: Vec<Case>,
    }

    #[derive(serde::Deserialize)]
    struct Case {
        words: String,
        ticks: Vec<(String, TickKind)>,
        said: String,
    }

    #[test]
    fn words_are_open_until_every_one_is_covered() {
        let file = include_str!("../../../tests/fixtures/pencil.json");
        let Cases { text, cases } = serde_json::from_str(file).expect("the cases are read");
        let at = |words: &str| {
            let start = text.find(words).expect("the words are in the text");
            TextRange::from_usize(start, start + words.len())
        };
        for Case { words, ticks, said } in &cases {
            let marks = ticks.iter().map(|(words, kind)| Mark {
                range: at(words),
                kind: *kind,
            });
            let found = match Pencil::new(marks).of(&text, at(words)) {
                None => "open",
                Some(TickKind::Ticked) => "ticked",
                Some(TickKind::Waived) => "waived",
            };
            assert_eq!(found, said, "{words} under {ticks:?}");
        }
    }

    fn document(text: &str, boilerplate: bool) -> Document {
        let mut start = 0;
        let mut blocks = Vec::new();
        for (index, line) in text.split('\n').enumerate() {
            let role = match boilerplate && index == 1 {
                true => BlockRole::Boilerplate,
                false => BlockRole::Paragraph,
            };
            blocks.push(Block {
                range: TextRange::from_usize(start, start + line.len()),
                role,
                keep: Keep::Sure,
            });
            start += line.len() + 1;
        }
        Document {
            text: text.to_owned(),
            blocks,
        }
    }

    proptest! {
        /// Each word is ticked, waived or open, and is so by a mark that touches it or by none.
        #[test]
        fn the_numbers_add_up_to_the_words(
            text in "([a-zé😀0-9]{1,5}[ ,.\n]{1,2}){0,24}",
            cuts in proptest::collection::vec((0..160usize, 0..40usize, any::<bool>()), 0..8),
            boilerplate in any::<bool>(),
        ) {
            let document = document(&text, boilerplate);
            let marks: Vec<Mark> = cuts
                .into_iter()
                .map(|(from, long, ticked)| {
                    let start = text.floor_char_boundary(from);
                    let end = text.floor_char_boundary(start + long);
                    Mark {
                        range: TextRange::from_usize(start, end.max(start)),
                        kind: if ticked { TickKind::Ticked } else { TickKind::Waived },
                    }
                })
                .filter(|mark| !mark.range.is_empty())
                .collect();
            let all: Vec<TextRange> = words(&document).collect();
            let touched = all
                .iter()
                .filter(|word| marks.iter().any(|mark| mark.range.overlaps(**word)))
                .count();
            let coverage = Pencil::new(marks).coverage(&document);
            prop_assert_eq!(coverage.words as usize, all.len());
            prop_assert_eq!((coverage.ticked + coverage.waived) as usize, touched);
            prop_assert_eq!(coverage.open() as usize, all.len() - touched);
        }
    }
}
