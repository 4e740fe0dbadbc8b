//! How good scores are: F1 at one half, average precision, and whether they are honest shares.

use super::data::float;

/// Slices of the reliability table.
const SLICES: usize = 10;

/// A score with the truth.
pub type Judged = (f64, bool);

/// F1 of the scores of at least one half.
pub fn f1(all: &[Judged]) -> f64 {
    let right = float(all.iter().filter(|(s, t)| *s >= 0.5 && *t).count());
    let found = float(all.iter().filter(|(s, _)| *s >= 0.5).count());
    let there = float(all.iter().filter(|(_, t)| *t).count());
    if right == 0.0 {
        0.0
    } else {
        2.0 * right / (found + there)
    }
}

/// Average precision: the mean over the true ones of the precision down to each.
pub fn average_precision(all: &[Judged]) -> f64 {
    let mut order = all.to_vec();
    order.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let (mut hits, mut sum) = (0, 0.0);
    for (rank, (_, truth)) in order.into_iter().enumerate() {
        if truth {
            hits += 1;
            sum += float(hits) / float(rank + 1);
        }
    }
    sum / float(hits.max(1))
}

/// The mean squared distance of score and truth.
pub fn brier(all: &[Judged]) -> f64 {
    let sum: f64 = all
        .iter()
        .map(|(score, truth)| (score - f64::from(u8::from(*truth))).powi(2))
        .sum();
    sum / float(all.len().max(1))
}

/// A slice of the scores: how many, their mean, the share that is true.
pub type Slice = (usize, f64, f64);

/// Scores in ten slices of equal width.
pub fn reliability(all: &[Judged]) -> Vec<Slice> {
    (0..SLICES)
        .map(|number| {
            let (from, to) = (
                float(number) / float(SLICES),
                float(number + 1) / float(SLICES),
            );
            let last = number + 1 == SLICES;
            let within: Vec<&Judged> = all
                .iter()
                .filter(|(s, _)| *s >= from && (*s < to || last))
                .collect();
            let count = float(within.len().max(1));
            let mean = within.iter().map(|(s, _)| s).sum::<f64>() / count;
            let share = float(within.iter().filter(|(_, t)| *t).count()) / count;
            (within.len(), mean, share)
        })
        .collect()
}

/// Expected calibration error: the mean distance of score and share over the slices.
pub fn calibration_error(all: &[Judged]) -> f64 {
    let slices = reliability(all).into_iter();
    let sum: f64 = slices
        .map(|(count, mean, share)| float(count) * (mean - share).abs())
        .sum();
    sum / float(all.len().max(1))
}

/// Platt's slope and shift for log-odds, by Newton's method.
pub fn platt(all: &[Judged]) -> (f64, f64) {
    let (mut slope, mut shift) = (1.0, 0.0);
    for _ in 0..50 {
        let (mut g, mut h) = ([0.0; 2], [1e-9, 0.0, 1e-9]);
        for (odds, truth) in all {
            let share = 1.0 / (1.0 + (-(slope * odds + shift)).exp());
            let miss = share - f64::from(u8::from(*truth));
            let weight = share * (1.0 - share);
            g = [g[0] + miss * odds, g[1] + miss];
            h = [
                h[0] + weight * odds * odds,
                h[1] + weight * odds,
                h[2] + weight,
            ];
        }
        let determinant = h[0] * h[2] - h[1] * h[1];
        slope -= (h[2] * g[0] - h[1] * g[1]) / determinant;
        shift -= (h[0] * g[1] - h[1] * g[0]) / determinant;
    }
    (slope, shift)
}
