//! Quotation marks: which open, which close, and what stands between.
//!
//! Curly marks say what they are; straight marks are read from their neighbours. A quotation that
//! goes on in the next paragraph, with or without a new opening mark, is one stretch.

use tickmark_core::TextRange;

/// A stretch between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// With its marks.
    pub range: TextRange,
    /// Without them.
    pub content: TextRange,
    /// Whether it looks like speech or like a title or single words.
    pub form: Form,
}

/// What the words between marks look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A clause or more.
    Speech,
    /// A word or a short phrase taken from somebody.
    Words,
    /// The name of a work: every long word starts with a capital.
    Title,
}

/// A quotation longer than this many paragraphs is taken to be a missing closing mark.
pub const MAX_PARAGRAPHS: usize = 12;
/// Words from which a stretch without a closing stop is a clause and not a phrase.
const CLAUSE_WORDS: usize = 4;
/// How far behind an apostrophe the mark that closes is looked for, in bytes.
const CLOSES_WITHIN: usize = 300;

/// Every stretch between marks in `blocks` of `text`, in order, not nested; and for each block
/// whether a quotation is open where it ends.
pub fn stretches(text: &str, blocks: &[TextRange]) -> (Vec<Stretch>, Vec<bool>) {
    let mut scan = Scan {
        text,
        found: Vec::new(),
        open: None,
    };
    let mut open = Vec::with_capacity(blocks.len());
    for block in blocks {
        scan.block(*block);
        open.push(scan.open.is_some());
    }
    if let Some(open) = scan.open.take() {
        scan.abandon(open);
    }
    (scan.found, open)
}

/// A quotation that has been opened and not closed.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    mark: char,
    /// Where its first paragraph ends, taken as its end when no closing mark comes.
    first_end: usize,
    paragraphs: usize,
}

impl Open {
    /// Whether the mark closes what this one opened.
    fn closes_with(self, mark: char) -> bool {
        match self.mark {
            '“' | '"' => matches!(mark, '”' | '"'),
            '„' => matches!(mark, '“' | '”' | '"'),
            '«' => mark == '»',
            '»' => mark == '«',
            '‹' => mark == '›',
            '‚' => matches!(mark, '‘' | '’'),
            '‘' => mark == '’',
            other => mark == other,
        }
    }
}

struct Scan<'a> {
    text: &'a str,
    found: Vec<Stretch>,
    open: Option<Open>,
}

impl Scan<'_> {
    fn block(&mut self, block: TextRange) {
        let (start, end) = (block.start() as usize, block.end() as usize);
        let words = block.of(self.text);
        let mut skip = start;
        if let Some(open) = self.open {
            if open.paragraphs >= MAX_PARAGRAPHS {
                self.open = None;
                self.abandon(open);
            } else if words.starts_with(['“', '"', '„', '«', '»']) {
                // A new paragraph of the same quotation opens again.
                skip = start + words.chars().next().map_or(0, char::len_utf8);
            } else if !closes_first(words) {
                self.open = None;
                self.abandon(open);
            }
        }
        let mut previous = '\n';
        let mut chars = words.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let at = start + at;
            let next = chars.peek().map_or('\n', |(_, next)| *next);
            if at >= skip {
                self.mark(at, c, previous, next, end);
            }
            previous = c;
        }
        match &mut self.open {
            Some(open) if matches!(open.mark, '‘' | '\'' | '‚' | '‹') => self.open = None,
            Some(open) => open.paragraphs += 1,
            None => {}
        }
    }

    fn mark(&mut self, at: usize, c: char, previous: char, next: char, block_end: usize) {
        let opens_here = previous.is_whitespace()
            || matches!(
                previous,
                '(' | '[' | '—' | '–' | '-' | '“' | '"' | '„' | '«' | '\n'
            );
        let word_next = next.is_alphanumeric()
            || matches!(next, '[' | '…' | '.' | '$' | '@' | '#' | '‘' | '\'' | '(');
        match (self.open, c) {
            (None, '“' | '„' | '‹') => self.start(at, c, block_end),
            (None, '«') => self.start(at, '«', block_end),
            // `»So«`: turned round, as German and Danish print them.
            (None, '»') if opens_here && word_next => self.start(at, '»', block_end),
            (None, '"') if !next.is_whitespace() || !opens_here => self.start(at, '"', block_end),
            (None, '‘') if word_next => self.start(at, '‘', block_end),
            (None, '‚') if opens_here && word_next => self.start(at, '‚', block_end),
            (None, '\'') if opens_here && word_next => self.start(at, '\'', block_end),
            (Some(open), '“') if matches!(open.mark, '‘' | '\'') => {
                self.start(at, '“', block_end)
            }
            (Some(open), '"') if open.mark == '\'' => self.start(at, '"', block_end),
            // A straight mark that opens a word behind a space opens again, inside.
            (Some(open), '"')
                if matches!(open.mark, '"' | '“')
                    && opens_here
                    && word_next
                    && previous.is_whitespace() => {}
            (Some(open), '’' | '\'') if matches!(open.mark, '‘' | '\'') => {
                let ends = !next.is_alphanumeric() && !previous.is_whitespace();
                if open.closes_with(c) && ends && !self.is_apostrophe(at, c, previous, block_end) {
                    self.close(open, at, c);
                }
            }
            (Some(open), c) if open.closes_with(c) => self.close(open, at, c),
            _ => {}
        }
    }

    /// `the dogs’ owners`: a mark behind an `s` with a small letter to follow belongs to the word
    /// where another mark of the sort, behind a stop or a comma, is still to come.
    fn is_apostrophe(&self, at: usize, mark: char, previous: char, block_end: usize) -> bool {
        let end = (at + mark.len_utf8() + CLOSES_WITHIN).min(block_end);
        let end = (at..=end).rev().find(|at| self.text.is_char_boundary(*at));
        let rest = self.text.get(at + mark.len_utf8()..end.unwrap_or(at));
        let rest = rest.unwrap_or_default();
        let small = rest
            .strip_prefix(' ')
            .is_some_and(|rest| rest.starts_with(char::is_lowercase));
        let closed = || {
            let stop = |at: &usize| {
                let before = rest.get(..*at).unwrap_or_default();
                before.ends_with([',', '.', '!', '?', '…'])
            };
            let until = rest.find('‘').unwrap_or(rest.len());
            rest.match_indices(mark)
                .map(|(at, _)| at)
                .take_while(|at| *at < until)
                .any(|at| stop(&at))
        };
        previous == 's' && small && closed()
    }

    fn start(&mut self, at: usize, mark: char, first_end: usize) {
        self.open = Some(Open {
            start: at,
            mark,
            first_end,
            paragraphs: 0,
        });
    }

    fn close(&mut self, open: Open, at: usize, mark: char) {
        self.open = None;
        self.push(open, at, at + mark.len_utf8());
    }

    /// A quotation without a closing mark ends with its first paragraph.
    fn abandon(&mut self, open: Open) {
        if matches!(open.mark, '“' | '"' | '„') {
            self.push(open, open.first_end, open.first_end);
        }
    }

    fn push(&mut self, open: Open, content_end: usize, end: usize) {
        let content = TextRange::from_usize(open.start + open.mark.len_utf8(), content_end);
        let words = content.of(self.text);
        if words.chars().any(char::is_alphanumeric) {
            self.found.push(Stretch {
                range: TextRange::from_usize(open.start, end),
                content: content.trim(self.text),
                form: form(words),
            });
        }
    }
}

/// Whether the first mark of a paragraph closes, so that it goes on a quotation.
fn closes_first(words: &str) -> bool {
    let mut previous = ' ';
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '”' => return true,
            '“' => return false,
            '"' => {
                let next = chars.peek().copied().unwrap_or('\n');
                return !previous.is_whitespace() && !next.is_alphanumeric();
            }
            _ => previous = c,
        }
    }
    false
}

fn form(words: &str) -> Form {
    let bare = words.trim();
    let mut all = 0;
    let mut capital = 0;
    let mut long = 0;
    for word in bare.split_whitespace() {
        all += 1;
        let first = word.chars().find(|c| c.is_alphanumeric());
        if word.chars().count() >= 4 || all == 1 {
            long += 1;
            capital += usize::from(first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit()));
        }
    }
    let sentence = bare.ends_with(['!', '?']) || bare.ends_with("…");
    if all <= 9 && long == capital && !sentence && (all > 1 || !bare.ends_with(',')) {
        return Form::Title;
    }
    if all >= CLAUSE_WORDS
        || (all >= 2 && bare.ends_with(['.', '!', '?']))
        || (all >= 2 && bare.ends_with(',') && bare.chars().next().is_some_and(char::is_uppercase))
    {
        Form::Speech
    } else {
        Form::Words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut at = 0;
        let blocks: Vec<TextRange> = text
            .split("\n\n")
            .map(|block| {
                let range = TextRange::from_usize(at, at + block.len());
                at += block.len() + 2;
                range
            })
            .collect();
        let found: Vec<&str> = stretches(text, &blocks)
            .0
            .iter()
            .map(|s| s.range.of(text))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn curly_and_straight_marks_are_paired() {
        check(
            "“It is late,” she said. \"So it is.\"",
            &["“It is late,”", "\"So it is.\""],
        );
    }

    #[test]
    fn an_apostrophe_is_no_mark() {
        check("The dogs' owners don't mind; it’s the ’90s.", &[]);
    }

    #[test]
    fn a_nested_quotation_stays_inside() {
        check(
            "“He said ‘no’ to me,” she said.",
            &["“He said ‘no’ to me,”"],
        );
    }

    #[test]
    fn a_quotation_goes_on_in_the_next_paragraph() {
        check("“One.\n\n“Two.” End", &["“One.\n\n“Two.”"]);
        check("He said, \"One.\n\nTwo.\" End", &["\"One.\n\nTwo.\""]);
    }

    #[test]
    fn a_missing_mark_ends_with_its_paragraph() {
        check("“One two.\n\nNothing here.", &["“One two."]);
    }
}
