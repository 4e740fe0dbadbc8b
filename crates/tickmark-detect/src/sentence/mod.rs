//! Sentences: where one ends and the next begins.
//!
//! ## What it finds
//! Every sentence of a plain text, as ranges in order that do not overlap and hold no white space at
//! either end. A line break ends a sentence (headlines and list items have no stop) unless the line
//! is plainly wrapped. Quotations, brackets and citation marks after a stop belong to the sentence
//! they close.
//!
//! ## Why a checker cares
//! A claim never crosses a sentence. A sentence cut at “Gov. Smith” loses its subject, two sentences
//! run together hide a claim.
//!
//! ## Examples
//! - `“Why?” he asked. Nobody knew.` is two sentences.
//! - `Mr. J. R. Smith left the U.S. in 2019. He came back.` is two sentences.
//! - `1. Eggs 2. Milk` is two list items.
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
mod list;
mod stop;

use tickmark_core::TextRange;

use boundary::{ends_here, is_wrapped};
use list::Items;
use stop::Stop;

/// The sentences of `text`, in order. Linear in the length of the text.
pub fn sentences(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('\n') {
        if is_wrapped(&text[start..at], &text[at + 1..]) {
            continue;
        }
        split_paragraph(&text[start..at], start, &mut found);
        start = at + 1;
    }
    split_paragraph(&text[start..], start, &mut found);
    found
}

/// Splits one paragraph, which begins at byte `base` of the text.
fn split_paragraph(paragraph: &str, base: usize, found: &mut Vec<TextRange>) {
    let mut push = |start: usize, end: usize| {
        let range = TextRange::from_usize(start, end).trim(paragraph);
        if !range.is_empty() {
            found.push(TextRange::from_usize(
                base + range.start() as usize,
                base + range.end() as usize,
            ));
        }
    };
    let mut items = Items::of(paragraph);
    let brackets = boundary::mid_sentence_brackets(paragraph);
    let mut start = 0;
    let mut from = 0;
    while let Some(stop) = Stop::next(paragraph, from) {
        if let Some(item) = items.next_before(stop.start) {
            push(start, item);
            start = item;
        }
        from = stop.end;
        if ends_here(paragraph, start, &stop, &brackets) && !items.marks(&stop) {
            push(start, stop.end);
            start = stop.end;
        }
    }
    while let Some(item) = items.next_before(paragraph.len()) {
        push(start, item);
        start = item;
    }
    push(start, paragraph.len());
}
