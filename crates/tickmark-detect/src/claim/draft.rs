//! A claim while it is being built: what the detectors hand to [`super::settle`].

use tickmark_core::{Claim, ClaimKind, Detail, TextRange};

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
}

impl Draft {
    /// The claim, with `score`.
    pub fn finish(self, score: f64) -> Claim {
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
            score,
            reason: self.reason.to_owned(),
            query: self.query,
        }
    }
}
