//! `cargo xtask train [--check]`: the weights of check-worthiness, made from labelled sentences.
//!
//! The crowd's labels train; the experts' labels only test. The folds are whole debates. What is
//! learnt and why these data: docs/decisions/0008-check-worthiness.md.

mod data;
mod judge;
mod rows;
mod solve;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::Result;
use crate::sh::{at, root};
use data::{Sentence, Vocabulary};
use judge::Judged;
use solve::Weights;

const DATA: &str = "../shared/data/checkworthy-claimbuster";
const WEIGHTS: &str = "crates/tickmark-detect/src/language/english/worth/weights.txt";
/// The class of check-worthy sentences.
const WORTH: usize = 2;
/// How many parts the debates are dealt into; each is held out once.
const FOLDS: usize = 5;

/// Trains and writes the weights; with `check`, compares them with those that are there.
pub fn train(check: bool) -> Result {
    let folder = root().join(DATA);
    if !folder.is_dir() {
        return Err(format!(
            "{DATA} is not beside this source tree: there is nothing to train on. \
             The weights in {WEIGHTS} are used as they are."
        ));
    }
    let crowd = data::read(&folder.join("crowdsourced.jsonl.gz"))?;
    let vocabulary = Vocabulary::of(&crowd);
    println!(
        "{} sentences, {} features",
        crowd.len(),
        vocabulary.names.len()
    );
    let held_out = held_out(&crowd, &vocabulary);
    let line = judge::platt(&held_out);
    report("crowd, each debate held out once", &shares(&held_out, line));
    let weights = solve::solve(&vocabulary.rows(&crowd), vocabulary.names.len());
    let experts = data::read(&folder.join("groundtruth.jsonl.gz"))?;
    let judged = log_odds(&experts, &vocabulary, &weights);
    report("experts", &shares(&judged, line));
    finish(&file(&vocabulary, &weights, line), check)
}

fn finish(made: &str, check: bool) -> Result {
    let file = root().join(WEIGHTS);
    if !check {
        fs::write(&file, made).map_err(at(&file))?;
        println!("\n{WEIGHTS}: {} kB", made.len() / 1000);
        return Ok(());
    }
    let there = fs::read_to_string(&file).map_err(at(&file))?;
    if there == made {
        println!("\n{WEIGHTS} is what training gives.");
        Ok(())
    } else {
        Err(format!(
            "{WEIGHTS} is not what training gives: run `cargo xtask train`."
        ))
    }
}

/// The log-odds of every sentence by a model that has not seen its debate.
fn held_out(crowd: &[Sentence], vocabulary: &Vocabulary) -> Vec<Judged> {
    let debates: BTreeSet<&str> = crowd.iter().map(|s| s.debate.as_str()).collect();
    let fold_of = |sentence: &Sentence| debates.range(..sentence.debate.as_str()).count() % FOLDS;
    let mut all = Vec::new();
    for fold in 0..FOLDS {
        let (out, rest): (Vec<&Sentence>, Vec<&Sentence>) =
            crowd.iter().partition(|sentence| fold_of(sentence) == fold);
        let weights = solve::solve(&vocabulary.rows(rest), vocabulary.names.len());
        all.extend(log_odds(out, vocabulary, &weights));
    }
    all
}

fn log_odds<'a>(
    sentences: impl IntoIterator<Item = &'a Sentence>,
    vocabulary: &Vocabulary,
    weights: &Weights,
) -> Vec<Judged> {
    vocabulary
        .rows(sentences)
        .iter()
        .map(|(cells, class)| {
            let [not, small, worth] = solve::sums(cells, weights);
            (
                -((not - worth).exp() + (small - worth).exp()).ln(),
                class == WORTH,
            )
        })
        .collect()
}

fn shares(all: &[Judged], (slope, shift): (f64, f64)) -> Vec<Judged> {
    let share = |odds: f64| 1.0 / (1.0 + (-(slope * odds + shift)).exp());
    all.iter()
        .map(|(odds, truth)| (share(*odds), *truth))
        .collect()
}

fn report(name: &str, all: &[Judged]) {
    println!(
        "\n{name}: F1 {:.4}, average precision {:.4}, Brier {:.4}, calibration error {:.4}",
        judge::f1(all),
        judge::average_precision(all),
        judge::brier(all),
        judge::calibration_error(all)
    );
    println!("  sentences  mean score  share worth checking");
    for (count, mean, share) in judge::reliability(all) {
        println!("  {count:9}  {mean:10.3}  {share:.3}");
    }
}

/// The file of weights: whole hundredths, in the order of names.
fn file(vocabulary: &Vocabulary, weights: &Weights, (slope, shift): (f64, f64)) -> String {
    let hundredths = |value: f64| format!("{:.0}", value * 100.0 + 0.0);
    let mut text = String::from(
        "# How much a feature speaks for “not factual” and for “unimportant” against “worth checking”,\n\
         # in hundredths. Made by `cargo xtask train`; see docs/decisions/0008-check-worthiness.md.\n",
    );
    let _ = writeln!(text, "=slope\t{slope:.4}\n=shift\t{shift:.4}");
    let scales = vocabulary.scales.iter().chain(std::iter::once(&1.0));
    let bias = "=bias".to_owned();
    let names = vocabulary.names.iter().chain(std::iter::once(&bias));
    for ((name, scale), [not, small, worth]) in names.zip(scales).zip(weights) {
        let pulls = [not - worth, small - worth].map(|pull| hundredths(pull * scale));
        if pulls.iter().any(|pull| pull.trim_start_matches('-') != "0") {
            let [not, small] = pulls;
            let _ = writeln!(text, "{name}\t{not}\t{small}");
        }
    }
    text
}
