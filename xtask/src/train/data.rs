//! The labelled sentences, as the model sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;
use tickmark_detect::worth;

use super::rows::Rows;
use crate::Result;
use crate::sh::at;

/// A feature is kept when this many debates and sentences hold it: nothing that a single text says
/// can be read out of the weights.
const DEBATES: usize = 5;
const SENTENCES: usize = 8;

/// “Not factual”, “unimportant factual” and “check-worthy factual”, as the data names them.
const CLASSES: [&str; 3] = ["NFS", "UFS", "CFS"];

/// One labelled sentence.
#[derive(Debug)]
pub struct Sentence {
    /// The debate.
    pub debate: String,
    /// Which of the three classes.
    pub class: usize,
    /// The names and strengths of its features.
    pub features: Vec<(String, f64)>,
}

/// Reads a set.
pub fn read(file: &Path) -> Result<Vec<Sentence>> {
    let open = File::open(file).map_err(at(file))?;
    BufReader::new(GzDecoder::new(open))
        .lines()
        .map(|line| {
            let line = line.map_err(at(file))?;
            let row: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
            sentence(&row)
                .ok_or_else(|| format!("{}: not a labelled sentence: {line}", file.display()))
        })
        .collect()
}

fn sentence(row: &Value) -> Option<Sentence> {
    let text = |name: &str| row.get(name)?.as_str();
    let label = text("label")?;
    Some(Sentence {
        debate: text("doc")?.to_owned(),
        class: CLASSES.iter().position(|class| *class == label)?,
        features: worth::features(text("text")?),
    })
}

/// The features that are kept, in the order of their names, each with its scale: rare ones are
/// allowed larger weights, as in TF-IDF.
#[derive(Debug)]
pub struct Vocabulary {
    /// The names.
    pub names: Vec<String>,
    /// What the strength of each is multiplied with in training.
    pub scales: Vec<f64>,
    columns: BTreeMap<String, u32>,
}

/// The usual scale of a word, so that a sentence has about the length 1.
const USUAL: f64 = 5.0;
/// The scale of a trait: there are few in a sentence, and each counts in full.
const TRAIT: f64 = 0.5;

impl Vocabulary {
    /// Of the training sentences.
    pub fn of(sentences: &[Sentence]) -> Self {
        let mut seen: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
        for sentence in sentences {
            for (name, _) in &sentence.features {
                let (count, debates) = seen.entry(name).or_default();
                *count += 1;
                debates.insert(&sentence.debate);
            }
        }
        let mut vocabulary = Self {
            names: Vec::new(),
            scales: Vec::new(),
            columns: BTreeMap::new(),
        };
        for (name, (count, debates)) in seen {
            if debates.len() < DEBATES || count < SENTENCES {
                continue;
            }
            let rare = (float(sentences.len()) / float(count)).ln() + 1.0;
            let named = name.starts_with('+');
            let column = u32::try_from(vocabulary.names.len()).unwrap_or(u32::MAX);
            vocabulary.columns.insert(name.to_owned(), column);
            vocabulary.names.push(name.to_owned());
            vocabulary
                .scales
                .push(if named { TRAIT } else { rare / USUAL });
        }
        vocabulary
    }

    /// Sentences as numbers.
    pub fn rows<'a>(&self, sentences: impl IntoIterator<Item = &'a Sentence>) -> Rows {
        let mut rows = Rows::default();
        for sentence in sentences {
            let cells = sentence.features.iter().filter_map(|(name, strength)| {
                let column = *self.columns.get(name)?;
                let scale = self.scales.get(column as usize)?;
                Some((column, strength * scale))
            });
            rows.push(cells, sentence.class);
        }
        rows
    }
}

/// A count as a number to reckon with.
pub fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
