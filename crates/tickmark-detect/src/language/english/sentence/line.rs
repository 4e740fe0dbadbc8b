//! Line breaks: which end a sentence and which are only where a line was full.

use std::ops::Range;

/// A line with fewer words is a heading or list item, not a wrapped line of prose.
const WRAPPED_WORDS: usize = 4;

/// Text is wrapped at widths between these, in bytes; wider lines are paragraphs.
const WIDTHS: Range<usize> = 45..120;

/// Lines that are all full by chance: fewer are not taken for wrapped text.
const FULL_LINES: usize = 2;

/// The paragraphs of a text: lines, or several lines that are one wrapped paragraph.
pub(super) struct Paragraphs<'a> {
    text: &'a str,
    at: usize,
    /// Lines before this byte belong to a block that is wrapped throughout.
    wrapped_until: usize,
    /// Whether the line at `at` begins a block.
    fresh: bool,
}

impl<'a> Paragraphs<'a> {
    pub fn of(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            wrapped_until: 0,
            fresh: true,
        }
    }
}

impl Iterator for Paragraphs<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if start > self.text.len() {
            return None;
        }
        let mut line_start = start;
        loop {
            let rest = self.text.get(line_start..).unwrap_or_default();
            if self.fresh {
                self.fresh = false;
                self.wrapped_until = line_start + wrapped_block(rest);
            }
            let Some(length) = rest.find('\n') else {
                self.at = self.text.len() + 1;
                return Some(start..self.text.len());
            };
            let end = line_start + length;
            let line = rest.get(..length).unwrap_or_default();
            let next = rest.get(length + 1..).unwrap_or_default();
            self.fresh = line.trim().is_empty();
            if end < self.wrapped_until || goes_on(line, next) {
                line_start = end + 1;
                continue;
            }
            self.at = end + 1;
            return Some(start..end);
        }
    }
}

/// Whether the break between `line` and `next` is mere wrapping: the line is long and open, and the
/// next begins with a small letter.
fn goes_on(line: &str, next: &str) -> bool {
    let line = line.trim_end();
    let small = next
        .trim_start_matches([' ', '\t'])
        .starts_with(char::is_lowercase);
    let open = line
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '’' | '”' | ')' | '-'));
    small && open && line.split_whitespace().take(WRAPPED_WORDS).count() == WRAPPED_WORDS
}

/// How many bytes of `text`, up to the end of the last line but one, form one wrapped block: lines
/// of which none had room for the first word of the next. 0 when its breaks mean something.
fn wrapped_block(text: &str) -> usize {
    let bytes = text.as_bytes();
    let first = bytes.get(..WIDTHS.end).unwrap_or(bytes);
    if !first.contains(&b'\n') {
        return 0;
    }
    let width = lines(text).map(str::len).max().unwrap_or_default();
    if !WIDTHS.contains(&width) {
        return 0;
    }
    let (mut full, mut end) = (0, 0);
    let mut all = lines(text).peekable();
    while let Some(line) = all.next() {
        let Some(next) = all.peek() else { break };
        let word = next.split_whitespace().next().unwrap_or_default();
        if line.trim_end().len() + 1 + word.len() <= width || begins_item(next) {
            return 0;
        }
        full += 1;
        end += line.len() + 1;
    }
    if full >= FULL_LINES { end } else { 0 }
}

/// The lines up to the next empty one, or up to one that is too wide to be wrapped.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut wide = false;
    text.split('\n').take_while(move |line| {
        let before = wide;
        wide |= line.len() >= WIDTHS.end;
        !before && !line.trim().is_empty()
    })
}

/// Whether a line begins with the mark of a list item or of a quotation of mail.
fn begins_item(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with(['•', '⁃', '◦', '‣', '*', '-', '–', '—', '>', '|', '#', '+'])
        || line
            .split_once(['.', ')'])
            .is_some_and(|(mark, _)| mark.len() <= 2 && mark.bytes().all(|b| b.is_ascii_digit()))
}
