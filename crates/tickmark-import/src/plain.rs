//! Plain text: pasted, or a .txt file. Lines are blocks; hard-wrapped lines are joined back into
//! paragraphs (the text keeps its line ends, only the block spans them).

use tickmark_core::text::normalize;
use tickmark_core::{Keep, TextRange};

use crate::imported::Imported;
use crate::roles::{self, Origin, Piece};

/// Text wrapped by a mail program or a terminal is not wider than this.
const WIDEST_WRAP: usize = 100;
/// Lines shorter than this are never taken as wrapped.
const NARROWEST_WRAP: usize = 40;
/// So many full lines show that a text is wrapped.
const ENOUGH_WRAPPED: usize = 3;

/// Makes a document of plain text: line ends and accents normalised, blocks with roles, and the
/// metadata the text itself shows. Never fails; empty text gives an empty document.
pub fn document_of_text(text: &str) -> Imported {
    let text = normalize(text).text;
    let pieces = pieces(&text);
    roles::assemble(text, pieces, None, Origin::Pasted)
}

fn pieces(text: &str) -> Vec<Piece> {
    let lines = lines(text);
    let wrap = wrap_width(text, &lines);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut previous: Option<TextRange> = None;
    for line in lines {
        let range = line.trim(text);
        if range.is_empty() {
            previous = None;
            continue;
        }
        let joins = previous.is_some_and(|before| {
            wrap.is_some_and(|width| continues(before.of(text), range.of(text), width))
        });
        match pieces.last_mut() {
            Some(piece) if joins => piece.range = piece.range.cover(range),
            _ => pieces.push(Piece::plain(range, Keep::Sure)),
        }
        previous = Some(range);
    }
    pieces
}

/// Every line, without its line end; form feeds and vertical tabs end lines too.
fn lines(text: &str) -> Vec<TextRange> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}') {
            lines.push(TextRange::from_usize(start, at));
            start = at + c.len_utf8();
        }
    }
    lines.push(TextRange::from_usize(start, text.len()));
    lines
}

/// The width at which the text is wrapped, if it is.
fn wrap_width(text: &str, lines: &[TextRange]) -> Option<usize> {
    let width = lines.iter().map(|l| width(l.of(text))).max()?;
    if !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&width) {
        return None;
    }
    let (mut full, mut breaks) = (0, 0);
    for pair in lines.windows(2) {
        let (line, next) = (pair[0].of(text).trim(), pair[1].of(text).trim());
        if line.is_empty() || next.is_empty() {
            continue;
        }
        breaks += 1;
        // Lines that all end their sentence are paragraphs of one length, not a wrapped one.
        full += usize::from(!roles::ends_sentence(line) && continues(line, next, width));
    }
    (full >= ENOUGH_WRAPPED && full * 5 >= breaks * 3).then_some(width)
}

/// Whether the first word of `next` would not have fitted on `line`.
fn continues(line: &str, next: &str, wrap: usize) -> bool {
    let word = next.split_whitespace().next().map_or(0, width);
    width(line) >= NARROWEST_WRAP && width(line) + 1 + word > wrap && !roles::is_list_item(next)
}

fn width(line: &str) -> usize {
    line.trim_end().chars().count()
}
