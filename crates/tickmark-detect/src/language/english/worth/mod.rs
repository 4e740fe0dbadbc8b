//! Check-worthiness: how likely a statement is one that a checker would look up first.
//!
//! ## What it finds
//! A score from 0 to 1 for every claim, and the reasons for it. It sorts claims, it never filters.
//!
//! ## Why a checker cares
//! An article holds a hundred claims and a day has eight hours: the statements that can be right or
//! wrong, and that matter, come first.
//!
//! ## Examples
//! Each claim is drawn with its score and the strongest reason.
//!
//! ```text worth
//! Unemployment rose to 9 percent in the spring of 2009.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0.9: names a percentage
//! Spending on schools fell by $40 million, the council said.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1.0: names an amount of money
//! The choir sang in the rain.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^ 0.3: tells of the past
//! ```
//!
//! ## Not a claim
//! A low score is no judgement: the claim is shown all the same, further down.
//!
//! ## References
//! - Arslan, Hassan, Li, Tremayne: A Benchmark Dataset of Check-worthy Factual Claims, ICWSM 2020.
//! - Platt: Probabilistic Outputs for Support Vector Machines, 1999 (the calibration).
//! - `docs/decisions/0008-check-worthiness.md`: the model, its training and what it was trained on.

mod features;
mod kinds;
mod model;
mod traits;

use std::ops::Range;

use tickmark_core::{Block, BlockRole, Keep, TextRange, Value, WorthReason};

use crate::language::english::article::Article;
use crate::language::english::word::Word;
use features::Feature;
pub use kinds::kinds;
use model::model;

/// How many reasons a claim shows.
const REASONS: usize = 4;
/// A smaller contribution is noise to a reader.
const SMALL: f64 = 0.05;

/// How much a stretch is worth checking.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Worth {
    /// 0 to 1.
    pub score: f64,
    /// What contributed most, the strongest first.
    pub reasons: Vec<WorthReason>,
}

/// The score of `text` as one statement, 0 to 1. A text without words states nothing: it scores 0.
pub fn score(text: &str) -> f64 {
    let article = alone(text);
    if is_wordless(&article) {
        return 0.0;
    }
    let values: Vec<&Value> = article.values.iter().collect();
    share(log_odds(&article.words, &values))
}

/// What the model sees of `text` as one statement: the name and strength of each feature. Training
/// reads this.
pub fn features(text: &str) -> Vec<(String, f64)> {
    let article = alone(text);
    let values: Vec<&Value> = article.values.iter().collect();
    let mut out = Vec::new();
    features::visit(&article.words, &values, |feature, _, strength| {
        out.push((feature.name(), strength));
    });
    out
}

/// Scores the claims of an article. What the last sentence gave is kept: its other claims follow.
pub(crate) struct Scorer<'a> {
    article: &'a Article<'a>,
    sentence: Option<(Range<usize>, f64)>,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(article: &'a Article<'a>) -> Self {
        Self {
            article,
            sentence: None,
        }
    }

    /// The worth of a claim that covers `claim` words of the article, in its `sentence`.
    /// Half of the log-odds are those of its own words, half those of the sentence it stands in: a
    /// clause without its subject is judged by the company it keeps.
    pub(crate) fn worth(&mut self, claim: &Range<usize>, sentence: Range<usize>) -> Worth {
        let (own, reasons) = explained(self.article.words(claim), &self.values_in(claim));
        let whole = if *claim == sentence {
            own
        } else {
            self.of_sentence(sentence)
        };
        Worth {
            score: share((own + whole) / 2.0),
            reasons,
        }
    }

    fn of_sentence(&mut self, sentence: Range<usize>) -> f64 {
        match &self.sentence {
            Some((last, log_odds)) if *last == sentence => *log_odds,
            _ => {
                let values = self.values_in(&sentence);
                let log_odds = log_odds(self.article.words(&sentence), &values);
                self.sentence = Some((sentence, log_odds));
                log_odds
            }
        }
    }

    fn values_in(&self, words: &Range<usize>) -> Vec<&'a Value> {
        let range = self.article.range_of(words);
        self.article.values_in(range).collect()
    }
}

fn alone(text: &str) -> Article<'_> {
    let block = Block {
        range: TextRange::from_usize(0, text.len()).trim(text),
        role: BlockRole::Paragraph,
        keep: Keep::Sure,
    };
    Article::new(text, &[block], None)
}

fn is_wordless(article: &Article<'_>) -> bool {
    article.words.iter().all(|word| word.lower.is_empty())
}

fn share(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

fn log_odds(words: &[Word], values: &[&Value]) -> f64 {
    model().log_odds(sums(words, values, |_, _, _| {}))
}

/// The sums of the pulls; each one is also handed over.
fn sums<'a>(
    words: &'a [Word],
    values: &[&Value],
    mut each: impl FnMut(Feature<'a>, f64, [f32; 2]),
) -> [f64; 2] {
    let mut sums = model().start();
    features::visit(words, values, |feature, key, strength| {
        let Some(pull) = model().pull(key) else {
            return;
        };
        for (sum, pull) in sums.iter_mut().zip(pull) {
            *sum += strength * f64::from(pull);
        }
        each(feature, strength, pull);
    });
    sums
}

/// The log-odds, and the features that moved them most, in words.
fn explained(words: &[Word], values: &[&Value]) -> (f64, Vec<WorthReason>) {
    let mut moved = Vec::new();
    let sums = sums(words, values, |feature, strength, pull| {
        moved.push((feature, strength, pull));
    });
    let shares = model().shares(sums);
    let mut weighed: Vec<(Feature<'_>, f64)> = Vec::with_capacity(moved.len());
    for (feature, strength, pull) in moved {
        let weight = model().weight(pull, shares) * strength;
        let told = match feature {
            Feature::Trait(what) => weighed.iter_mut().find(|(seen, _)| seen.is_told_as(what)),
            _ => None,
        };
        match told {
            Some((_, sum)) => *sum += weight,
            None => weighed.push((feature, weight)),
        }
    }
    weighed.retain(|(_, weight)| weight.abs() >= SMALL);
    weighed.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
    let reasons = weighed
        .into_iter()
        .filter_map(|(feature, weight)| {
            let label = feature.label(words)?;
            Some(WorthReason { label, weight })
        })
        .take(REASONS)
        .collect();
    (model().log_odds(sums), reasons)
}

#[cfg(test)]
mod tests;
