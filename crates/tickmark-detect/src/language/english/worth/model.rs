//! The weights, and what they say of a sentence.
//!
//! Three classes compete, as in the data: not factual, factual but unimportant, worth checking. The
//! file holds for each feature how much it speaks for the first two against the third, in
//! hundredths.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::features::Key;

/// How much a feature speaks for “not factual” and for “unimportant” against “worth checking”.
type Pull = [f32; 2];

/// The trained model.
#[derive(Debug, Default)]
pub struct Model {
    bias: Pull,
    /// Stretches and shifts the log-odds, so that a score is a share: Platt's calibration.
    slope: f64,
    shift: f64,
    pulls: HashMap<u64, Pull, BuildHasherDefault<Ready>>,
}

/// Keys are hashed already.
#[derive(Default)]
struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::parse(include_str!("weights.txt")).unwrap_or_default());

/// The model that ships.
pub fn model() -> &'static Model {
    &MODEL
}

impl Model {
    /// Reads a file of weights: comments, `slope`, `shift` and `bias`, then a feature a line.
    pub fn parse(text: &str) -> Option<Self> {
        let mut model = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.split('\t');
            let (name, first) = (parts.next()?, parts.next()?);
            let mut pull = || -> Option<Pull> {
                let hundredths = |text: &str| Some(text.parse::<f32>().ok()? / 100.0);
                Some([hundredths(first)?, hundredths(parts.next()?)?])
            };
            match name {
                "=slope" => model.slope = first.parse().ok()?,
                "=shift" => model.shift = first.parse().ok()?,
                "=bias" => model.bias = pull()?,
                name => {
                    model.pulls.insert(Key::new().with(name).0, pull()?);
                }
            }
        }
        Some(model)
    }

    /// How many features have a weight.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.pulls.len()
    }

    /// What is held for the feature of this key.
    pub fn pull(&self, key: u64) -> Option<Pull> {
        self.pulls.get(&key).copied()
    }

    /// Nothing seen yet.
    pub fn start(&self) -> [f64; 2] {
        self.bias.map(f64::from)
    }

    /// The log-odds of “worth checking”, calibrated.
    pub fn log_odds(&self, sums: [f64; 2]) -> f64 {
        let [not, small] = sums;
        -(not.exp() + small.exp()).ln() * self.slope + self.shift
    }

    /// How the odds against are shared between the first two classes.
    pub fn shares(&self, sums: [f64; 2]) -> [f64; 2] {
        let [not, small] = sums;
        let first = 1.0 / (1.0 + (small - not).exp());
        [first, 1.0 - first]
    }

    /// What a feature adds to the log-odds where the odds against are shared like this.
    pub fn weight(&self, pull: Pull, shares: [f64; 2]) -> f64 {
        let against: f64 = pull
            .iter()
            .zip(shares)
            .map(|(pull, share)| f64::from(*pull) * share)
            .sum();
        -against * self.slope
    }
}
