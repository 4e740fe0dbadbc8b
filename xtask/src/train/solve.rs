//! Multinomial logistic regression with an L2 penalty, by L-BFGS: a convex problem with one
//! solution, so that every run gives the same weights.

use std::collections::VecDeque;

use super::rows::{CLASSES, Rows};

/// How hard large weights are held down.
const PENALTY: f64 = 0.5;
/// How many steps back the curvature is remembered.
const MEMORY: usize = 12;
/// Steps at most.
const STEPS: usize = 400;
/// Where the slope is this small, relative to the start, the bottom is reached.
const FLAT: f64 = 1e-5;
/// How much of the promised descent a step must bring.
const DESCENT: f64 = 1e-4;
/// Halvings of a step that is too long.
const HALVINGS: usize = 30;

/// Weights by column, then the bias: each a value a class.
pub type Weights = Vec<[f64; CLASSES]>;

/// The weights with the least loss on `rows`.
pub fn solve(rows: &Rows, columns: usize) -> Weights {
    let mut at = vec![[0.0; CLASSES]; columns + 1];
    let (mut loss, mut slope) = measure(rows, &at);
    let start = size(&slope);
    let mut memory: VecDeque<Pair> = VecDeque::new();
    for _ in 0..STEPS {
        if size(&slope) <= FLAT * start {
            break;
        }
        let way = direction(&slope, &memory);
        let promise = dot(&slope, &way);
        let mut length = if memory.is_empty() { 1.0 / start } else { 1.0 };
        let mut next = None;
        for _ in 0..HALVINGS {
            let there = moved(&at, &way, length);
            let (less, steep) = measure(rows, &there);
            if less <= loss + DESCENT * length * promise {
                next = Some((there, less, steep));
                break;
            }
            length /= 2.0;
        }
        let Some((there, less, steep)) = next else {
            break;
        };
        let pair = Pair::new(moved(&there, &at, -1.0), moved(&steep, &slope, -1.0));
        if pair.curve > 0.0 {
            memory.push_back(pair);
        }
        if memory.len() > MEMORY {
            memory.pop_front();
        }
        (at, loss, slope) = (there, less, steep);
    }
    at
}

/// A step that was made, and how the slope changed by it.
struct Pair {
    step: Weights,
    change: Weights,
    curve: f64,
}

impl Pair {
    fn new(step: Weights, change: Weights) -> Self {
        let curve = dot(&step, &change);
        Self {
            step,
            change,
            curve,
        }
    }
}

/// The two-loop recursion: downhill, bent by the curvature seen so far.
fn direction(slope: &Weights, memory: &VecDeque<Pair>) -> Weights {
    let mut way = slope.clone();
    let mut shares = Vec::with_capacity(memory.len());
    for pair in memory.iter().rev() {
        let share = dot(&pair.step, &way) / pair.curve;
        shares.push(share);
        add(&mut way, &pair.change, -share);
    }
    if let Some(last) = memory.back() {
        let scale = last.curve / dot(&last.change, &last.change);
        way.iter_mut().flatten().for_each(|value| *value *= scale);
    }
    for (pair, share) in memory.iter().zip(shares.into_iter().rev()) {
        let back = dot(&pair.change, &way) / pair.curve;
        add(&mut way, &pair.step, share - back);
    }
    way.iter_mut().flatten().for_each(|value| *value = -*value);
    way
}

/// The loss at `at`, and its slope.
fn measure(rows: &Rows, at: &Weights) -> (f64, Weights) {
    let mut slope = vec![[0.0; CLASSES]; at.len()];
    let mut loss = 0.0;
    let bias = at.len().saturating_sub(1);
    for (place, weights) in slope.iter_mut().zip(at).take(bias) {
        for (place, weight) in place.iter_mut().zip(weights) {
            *place = PENALTY * weight;
            loss += PENALTY * weight * weight / 2.0;
        }
    }
    for (cells, class) in rows.iter() {
        let mut shares = sums(cells, at);
        let top = shares.iter().copied().fold(f64::MIN, f64::max);
        shares
            .iter_mut()
            .for_each(|share| *share = (*share - top).exp());
        let total: f64 = shares.iter().sum();
        for (number, share) in shares.iter_mut().enumerate() {
            *share /= total;
            if number == class {
                loss -= share.max(f64::MIN_POSITIVE).ln();
                *share -= 1.0;
            }
        }
        for (column, value) in with_bias(cells, bias) {
            if let Some(place) = slope.get_mut(column) {
                for (place, share) in place.iter_mut().zip(shares) {
                    *place += value * share;
                }
            }
        }
    }
    (loss, slope)
}

/// What each class gathers on a row.
pub fn sums(cells: &[(u32, f64)], weights: &Weights) -> [f64; CLASSES] {
    let mut sums = [0.0; CLASSES];
    for (column, value) in with_bias(cells, weights.len().saturating_sub(1)) {
        if let Some(held) = weights.get(column) {
            for (sum, weight) in sums.iter_mut().zip(held) {
                *sum += value * weight;
            }
        }
    }
    sums
}

fn with_bias(cells: &[(u32, f64)], bias: usize) -> impl Iterator<Item = (usize, f64)> {
    let cells = cells
        .iter()
        .map(|(column, value)| (*column as usize, *value));
    cells.chain(std::iter::once((bias, 1.0)))
}

fn dot(a: &Weights, b: &Weights) -> f64 {
    let pairs = a.iter().flatten().zip(b.iter().flatten());
    pairs.map(|(a, b)| a * b).sum()
}

fn size(a: &Weights) -> f64 {
    dot(a, a).sqrt()
}

fn add(a: &mut Weights, b: &Weights, times: f64) {
    for (a, b) in a.iter_mut().flatten().zip(b.iter().flatten()) {
        *a += times * b;
    }
}

fn moved(a: &Weights, b: &Weights, times: f64) -> Weights {
    let mut sum = a.clone();
    add(&mut sum, b, times);
    sum
}
