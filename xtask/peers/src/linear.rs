//! The whole engine on 100,000 words, and whether time grows with the text and no faster.

use tickmark_detect::{Context, sentences as split_sentences, split};

use crate::pairs::{Row, median, seconds};
use crate::text;

/// Words of a long manuscript.
const WORDS: usize = 100_000;

/// Times that the manuscript is split.
const ROUNDS: usize = 5;

/// Sizes whose times are compared, in megabytes.
const SIZES: [usize; 3] = [1, 10, 100];

/// Times that each size is split; the largest takes long enough for the rest.
const SIZE_ROUNDS: [usize; 3] = [5, 3, 1];

/// Everything on, one core: speed, and the time of 100,000 words.
pub fn everything(articles: &[String]) -> Vec<Row> {
    let document = text::document(&text::of_words(articles, WORDS));
    let context = Context::default();
    let times: Vec<f64> = (0..ROUNDS)
        .map(|_| seconds(|| split(&document, &context)))
        .collect();
    let middle = median(times);
    let alone = |name: &str, unit: &'static str, ours: f64| Row {
        name: name.to_owned(),
        unit,
        ours,
        theirs: None,
        ratios: Vec::new(),
    };
    let megabytes = document.text.len() as f64 / 1e6;
    vec![
        alone("everything, 100,000 words", "ms", middle * 1e3),
        alone("everything, one core", "MB/s", megabytes / middle),
    ]
}

/// Sentences alone at 1, 10 and 100 MB.
pub fn sentences(articles: &[String]) -> Vec<Row> {
    growth("sentences", articles, |text| {
        seconds(|| split_sentences(text))
    })
}

/// Everything at 1, 10 and 100 MB.
pub fn claims(articles: &[String]) -> Vec<Row> {
    growth("everything", articles, |text| {
        let document = text::document(text);
        seconds(|| split(&document, &Context::default()))
    })
}

/// Seconds a megabyte at each size, beside those at the smallest.
fn growth(name: &str, articles: &[String], work: impl Fn(&str) -> f64) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (size, rounds) in SIZES.into_iter().zip(SIZE_ROUNDS) {
        let text = text::of_bytes(articles, size * 1_000_000);
        let megabytes = text.len() as f64 / 1e6;
        let times: Vec<f64> = (0..rounds).map(|_| work(&text) / megabytes * 1e3).collect();
        let ours = median(times.clone());
        let theirs = rows.first().map_or(ours, |first| first.ours);
        rows.push(Row {
            name: format!("{name}, {size} MB beside 1 MB"),
            unit: "ms/MB",
            ours,
            theirs: Some(theirs),
            ratios: times.iter().map(|time| time / theirs).collect(),
        });
    }
    rows.remove(0);
    rows
}
