//! What an edit of one paragraph costs beside a full split.
//!
//! `cargo run --release -p tickmark-detect --example edit_cost -- ARTICLE…` reads the articles again
//! and again until there are 100,000 words of them.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement reads files and the clock, and prints"
)]

use std::time::{Duration, Instant};

use tickmark_core::{Block, BlockRole, Document, Keep, TextRange};
use tickmark_detect::{Context, Reading, language, split};

const WORDS: usize = 100_000;
const ROUNDS: usize = 11;

fn main() {
    let texts: Vec<String> = std::env::args()
        .skip(1)
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect();
    let lines: Vec<&str> = texts.iter().flat_map(|text| text.lines()).collect();
    let mut words = 0;
    let taken = lines.iter().cycle().take_while(|line| {
        words += line.split_whitespace().count();
        words < WORDS
    });
    let document = document(taken.copied().filter(|line| !line.trim().is_empty()));
    let Some(block) = document.blocks.get(document.blocks.len() / 2) else {
        println!("no words");
        return;
    };
    let mut edited = document.text.clone();
    edited.insert_str(block.range.end() as usize, " Seven did.");
    let edited = self::document(edited.lines());
    let context = Context {
        language: Some(&language::ENGLISH),
        ..Context::default()
    };
    let full = median(|| {
        let start = Instant::now();
        split(&document, &context);
        start.elapsed()
    });
    let mut reading = Reading::new(document.clone(), &context);
    let edit = median(|| {
        let next = match reading.document() == &document {
            true => edited.clone(),
            false => document.clone(),
        };
        let start = Instant::now();
        reading.edit(next);
        start.elapsed()
    });
    let times = full.as_secs_f64() / edit.as_secs_f64();
    println!(
        "full split {:.1} ms, edit of a paragraph {:.3} ms: {times:.0} times cheaper",
        full.as_secs_f64() * 1e3,
        edit.as_secs_f64() * 1e3,
    );
}

fn median(mut once: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| once()).collect();
    times.sort_unstable();
    times.get(ROUNDS / 2).copied().unwrap_or_default()
}

/// Every line is a paragraph.
fn document<'a>(lines: impl Iterator<Item = &'a str>) -> Document {
    let mut document = Document::default();
    for line in lines {
        let start = document.text.len();
        document.text.push_str(line.trim());
        document.blocks.push(Block {
            range: TextRange::from_usize(start, document.text.len()),
            role: BlockRole::Paragraph,
            keep: Keep::Sure,
        });
        document.text.push('\n');
    }
    document
}
