//! A claim while it is being built: what the detectors hand to [`super::settle`].

use tickmark_core::{Claim, ClaimKind, Detail, TextRange};

use crate::language::english::worth::Worth;

/// A candidate claim.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The stretch that states it.
    pub range: TextRange,
    /// The words to be ticked.
    pub details: Vec<Detail>,
    /// What it is mainly about.
    pub kind: ClaimKind,
    /// Other kinds that apply.
    pub also: Vec<ClaimKind>,
    /// The sentence that stands alone.
    pub restatement: String,
    /// Who asserts it, when not the article.
    pub claimant: Option<String>,
    /// Why it was proposed.
    pub reason: &'static str,
    /// A question for the author.
    pub query: Option<String>,
    /// The words of the pattern, and what pronouns, names and dates were read as.
    pub steps: Vec<String>,
}

impl Draft {
    /// A candidate of one kind that the article itself states, with nothing to ask and nothing
    /// read as something else.
    pub fn new(
        range: TextRange,
        kind: ClaimKind,
        details: Vec<Detail>,
        restatement: String,
        reason: &'static str,
    ) -> Self {
        Self {
            range,
            details,
            kind,
            also: Vec::new(),
            restatement,
            claimant: None,
            reason,
            query: None,
            steps: Vec::new(),
        }
    }

    /// The claim, with its worth.
    pub fn finish(self, worth: Worth) -> Claim {
        let mut kinds: Vec<ClaimKind> = self.also;
        kinds.push(self.kind);
        kinds.extend(self.details.iter().map(|detail| detail.kind));
        kinds.sort_unstable();
        kinds.dedup();
        Claim {
            range: self.range,
            kind: self.kind,
            kinds,
            details: self.details,
            restatement: self.restatement,
            claimant: self.claimant,
            score: worth.score,
            score_reasons: worth.reasons,
            reason: sentence_of(self.reason, &self.steps),
            query: self.query,
        }
    }
}

/// The reason and its steps as one sentence.
fn sentence_of(reason: &str, steps: &[String]) -> String {
    let mut told: Vec<&str> = vec![reason.trim_end_matches('.')];
    for step in steps {
        if !told.contains(&step.as_str()) {
            told.push(step);
        }
    }
    format!("{}.", told.join("; "))
}
