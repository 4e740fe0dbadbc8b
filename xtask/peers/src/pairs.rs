//! Timing two things in turn, A B A B, so that the noise of the machine meets both.

use std::fmt;
use std::hint::black_box;
use std::time::Instant;

/// Pairs that count; one more runs first to warm up.
const PAIRS: usize = 7;

/// One measure: ours beside theirs.
pub struct Row {
    /// What is measured.
    pub name: String,
    /// What the two figures count.
    pub unit: &'static str,
    /// The median of ours.
    pub ours: f64,
    /// The median of theirs, where there is a peer.
    pub theirs: Option<f64>,
    /// The ratio of each pair.
    pub ratios: Vec<f64>,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let theirs = self
            .theirs
            .map_or("-".to_owned(), |theirs| format!("{theirs:.3}"));
        let least = self.ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let most = self.ratios.iter().copied().fold(0.0, f64::max);
        write!(
            f,
            "{}\t{}\t{:.3}\t{theirs}\t{:.4}\t{least:.4}\t{most:.4}",
            self.name,
            self.unit,
            self.ours,
            median(self.ratios.clone())
        )
    }
}

/// Seconds that each takes, pair by pair.
pub fn time<A, B>(mut ours: impl FnMut() -> A, mut theirs: impl FnMut() -> B) -> Vec<(f64, f64)> {
    let mut pairs = Vec::new();
    for pair in 0..=PAIRS {
        let a = seconds(&mut ours);
        let b = seconds(&mut theirs);
        if pair > 0 {
            pairs.push((a, b));
        }
    }
    pairs
}

/// Seconds that one call takes.
pub fn seconds<T>(mut work: impl FnMut() -> T) -> f64 {
    let begin = Instant::now();
    black_box(work());
    begin.elapsed().as_secs_f64().max(1e-9)
}

/// A row of speeds: `amount` done in each time; the ratio is our speed over theirs.
pub fn speeds(name: &str, unit: &'static str, amount: f64, pairs: &[(f64, f64)]) -> Row {
    Row {
        name: name.to_owned(),
        unit,
        ours: amount / median(pairs.iter().map(|pair| pair.0).collect()),
        theirs: Some(amount / median(pairs.iter().map(|pair| pair.1).collect())),
        ratios: pairs.iter().map(|pair| pair.1 / pair.0).collect(),
    }
}

/// A row of times in milliseconds; the ratio is our time over theirs.
pub fn times(name: &str, pairs: &[(f64, f64)]) -> Row {
    Row {
        name: name.to_owned(),
        unit: "ms",
        ours: 1e3 * median(pairs.iter().map(|pair| pair.0).collect()),
        theirs: Some(1e3 * median(pairs.iter().map(|pair| pair.1).collect())),
        ratios: pairs.iter().map(|pair| pair.0 / pair.1).collect(),
    }
}

/// The middle value.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
