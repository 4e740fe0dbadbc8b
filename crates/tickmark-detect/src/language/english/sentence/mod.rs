//! Sentences: where one ends and the next begins.
//!
//! ## What it finds
//! Every sentence of a plain text, as ranges in order that do not overlap and hold no white space at
//! either end. A line break ends a sentence (headlines and list items have no stop) unless the line
//! is plainly wrapped: either the next begins with a small letter, or no line of the block had room for
//! the first word of the next. Quotations, brackets, citation marks, the number of a footnote and an
//! emoticon after a stop belong to the sentence they close.
//!
//! Without a stop a sentence also ends at an emoticon or the address of a page before a capital, at a
//! line of dashes, at the time stamp and the closing of a letter, after the label of a figure, before
//! or after the date line of a headline, and where talk breaks off at a dash.
//!
//! ## Why a checker cares
//! A claim never crosses a sentence. A sentence cut at “Gov. Smith” loses its subject, two sentences
//! run together hide a claim.
//!
//! ## Examples
//! ```text sentences
//! “Why?” he asked. Nobody knew.
//! ^^^^^^^^^^^^^^^^ sentence
//!                  ^^^^^^^^^^^^ sentence
//! Mr. J. R. Smith left the U.S. in 2019. He came back.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
//!                                        ^^^^^^^^^^^^^ sentence
//! The mill made a loss of 3.5 million.[2] Its owner (a bank!) sold it.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
//!                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
//! I went with the — He never came.
//! ^^^^^^^^^^^^^^^^^ sentence
//!                   ^^^^^^^^^^^^^^ sentence
//! Best wishes, Ana
//! ^^^^^^^^^^^^ sentence
//!              ^^^ sentence
//! ```
//!
//! ## Not a claim
//! A sentence is not yet a claim: questions, greetings and headlines are sentences too. Clauses are
//! found elsewhere.
//!
//! ## References
//! - Universal Dependencies, English GUM and EWT: sentence spans of raw documents.
//! - Pragmatic Segmenter, golden rules for English.

mod abbreviation;
mod boundary;
mod bracket;
mod label;
mod line;
mod list;
mod mail;
mod scan;
mod sign;
mod starter;
mod stop;

use tickmark_core::TextRange;

use bracket::Brackets;
use line::Paragraphs;
use list::Items;
use scan::Point;
use stop::Stop;

/// The sentences of `text`, in order. Linear in the length of the text.
pub fn sentences(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    for paragraph in Paragraphs::of(text) {
        let base = paragraph.start;
        if let Some(text) = text.get(paragraph) {
            Splitter::new(text, base, &mut found).split();
        }
    }
    found
}

/// Splits one paragraph.
struct Splitter<'a> {
    paragraph: &'a str,
    /// Where the paragraph begins in its text.
    base: usize,
    items: Items,
    brackets: Brackets,
    /// Where the present sentence begins.
    start: usize,
    found: &'a mut Vec<TextRange>,
}

impl<'a> Splitter<'a> {
    fn new(paragraph: &'a str, base: usize, found: &'a mut Vec<TextRange>) -> Self {
        Self {
            paragraph,
            base,
            items: Items::of(paragraph),
            brackets: Brackets::of(paragraph),
            start: paragraph.len() - paragraph.trim_start().len(),
            found,
        }
    }

    fn split(mut self) {
        let head = self.paragraph.get(self.start..).unwrap_or_default();
        let mut from = self.start + label::numbered(head);
        self.cut(self.start + label::opening(head).unwrap_or_default());
        from = from.max(self.start);
        while let Some((at, point)) = scan::next(self.paragraph, from) {
            self.items_before(at);
            from = match point {
                Point::Stop => self.at_stop(at),
                Point::Sign => self.at_sign(at),
            };
        }
        self.items_before(self.paragraph.len());
        if let Some(date) = label::closing_date(self.paragraph)
            && date > self.start
        {
            self.cut(date);
        }
        self.cut(self.paragraph.len());
    }

    fn at_stop(&mut self, at: usize) -> usize {
        let stop = Stop::at(self.paragraph, at);
        if !self.items.marks(&stop)
            && boundary::ends_here(self.paragraph, self.start, &stop, &self.brackets)
        {
            self.cut(stop.end);
        }
        stop.end
    }

    fn at_sign(&mut self, at: usize) -> usize {
        let cut = sign::cut(self.paragraph, self.start, at);
        for end in [cut.before, cut.after].into_iter().flatten() {
            if !self.brackets.hold(end) {
                self.cut(end);
            }
        }
        cut.from.max(self.start)
    }

    fn items_before(&mut self, at: usize) {
        while let Some(item) = self.items.next_before(at) {
            self.cut(item);
        }
    }

    /// Ends the present sentence at byte `end` and begins the next.
    fn cut(&mut self, end: usize) {
        self.push(end);
        while let Some(line) = mail::line_ends(self.paragraph, self.start) {
            self.push(line);
        }
    }

    fn push(&mut self, end: usize) {
        let sentence = self.paragraph.get(self.start..end).unwrap_or_default();
        let lead = sentence.len() - sentence.trim_start().len();
        let length = sentence.trim().len();
        if length > 0 {
            let start = self.base + self.start + lead;
            self.found
                .push(TextRange::from_usize(start, start + length));
        }
        let rest = self.paragraph.get(end..).unwrap_or_default();
        self.start = self.paragraph.len() - rest.trim_start().len();
    }
}
