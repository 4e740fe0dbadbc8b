//! What the engine says about a stretch of text that a reviewer chose.

use chrono::NaiveDate;
use tickmark_core::{
    Claim, ClaimKind, Detail, Document, Finding, TextRange, Value, ValueKind, finding,
};
use tickmark_detect::{Context, Reading, Split};

use crate::range_index::{RangeIndex, likeness};

/// Likeness of two ranges from which on the engine's claim speaks for the reviewer's.
pub(crate) const SAME_CLAIM: f64 = 0.5;

/// The engine's view of a document, asked about one stretch after another.
pub(crate) struct Engine {
    reading: Reading,
    split: Split,
    /// Indexes into the claims of `split`.
    claims: RangeIndex<usize>,
    /// Details of the engine's claims.
    claimed: RangeIndex<Detail>,
    /// Values, as details.
    valued: RangeIndex<Detail>,
}

/// What a claim on a stretch is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stretch {
    pub kind: ClaimKind,
    pub kinds: Vec<ClaimKind>,
    pub details: Vec<Detail>,
    pub restatement: String,
    pub claimant: Option<String>,
    pub suggested_query: Option<String>,
    pub score: f64,
    pub score_reasons: Vec<String>,
}

impl From<&Claim> for Stretch {
    fn from(claim: &Claim) -> Self {
        let Claim {
            range: _,
            kind,
            kinds,
            details,
            restatement,
            claimant,
            score,
            score_reasons,
            reason: _,
            query,
        } = claim.clone();
        Self {
            kind,
            kinds,
            details,
            restatement,
            claimant,
            suggested_query: query,
            score,
            score_reasons: score_reasons.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Engine {
    pub(crate) fn new(document: &Document, context: &Context) -> Self {
        Self::of(Reading::new(document.clone(), context))
    }

    /// The view of the same document after an edit: only paragraphs that changed are read.
    pub(crate) fn edited(&self, document: &Document) -> Self {
        let mut reading = self.reading.clone();
        reading.edit(document.clone());
        Self::of(reading)
    }

    fn of(reading: Reading) -> Self {
        let split = reading.split();
        let ranges = split.claims.iter().map(|claim| claim.range);
        let details = split.claims.iter().flat_map(|claim| &claim.details);
        let values = split.values.iter().map(detail_of_value);
        Self {
            claims: RangeIndex::new(ranges.zip(0..)),
            claimed: RangeIndex::new(details.map(|detail| (detail.range, detail.clone()))),
            valued: RangeIndex::new(values.map(|detail| (detail.range, detail))),
            reading,
            split,
        }
    }

    /// The text asked about.
    pub(crate) fn text(&self) -> &str {
        &self.reading.document().text
    }

    /// Everything found in it.
    pub(crate) fn split(&self) -> &Split {
        &self.split
    }

    /// What the checking rules find in it.
    pub(crate) fn findings(&self, published: Option<NaiveDate>) -> Vec<Finding> {
        let language = self.reading.language();
        tickmark_detect::findings(self.reading.document(), &self.split, language, published)
    }

    /// The tag of the language it is read in.
    pub(crate) fn language(&self) -> &'static str {
        self.reading.language().tag()
    }

    /// Every claim the engine proposes, in text order.
    pub(crate) fn claims(&self) -> &[Claim] {
        &self.split.claims
    }

    /// The sentence a range begins in; the range itself where there is none.
    pub(crate) fn sentence(&self, range: TextRange) -> TextRange {
        let sentences = &self.split.sentences;
        let at = sentences.partition_point(|sentence| sentence.end() <= range.start());
        sentences
            .get(at)
            .copied()
            .filter(|sentence| sentence.overlaps(range))
            .unwrap_or(range)
    }

    /// What a dismissal of a claim on this stretch is kept by.
    pub(crate) fn content_key(&self, range: TextRange) -> String {
        content_key(self.text(), range, self.sentence(range))
    }

    /// Kind, details and restatement of a stretch: those of the engine's own claim where it is
    /// nearly the same, else gathered from what lies inside.
    pub(crate) fn describe(&self, range: TextRange) -> Stretch {
        let details = self.details(range);
        match self.nearest(range) {
            Some(claim) => Stretch {
                details,
                ..Stretch::from(claim)
            },
            None => {
                let kinds = kinds_of(&details);
                Stretch {
                    kind: kinds.first().copied().unwrap_or(ClaimKind::Description),
                    kinds,
                    details,
                    restatement: as_sentence(range.of(self.text())),
                    claimant: None,
                    suggested_query: None,
                    score: 0.5,
                    score_reasons: Vec::new(),
                }
            }
        }
    }

    fn nearest(&self, range: TextRange) -> Option<&Claim> {
        self.claims
            .overlapping(range)
            .map(|(claim, index)| (likeness(*claim, range), *index))
            .filter(|(likeness, _)| *likeness >= SAME_CLAIM)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .and_then(|(_, index)| self.split.claims.get(index))
    }

    /// The details of the engine's claims inside the stretch, then values no claim ticks; the whole
    /// stretch when there is neither.
    fn details(&self, range: TextRange) -> Vec<Detail> {
        let claimed = self.claimed.overlapping(range);
        let mut details: Vec<Detail> = Vec::new();
        for (_, detail) in claimed.chain(self.valued.overlapping(range)) {
            let taken = details.iter().any(|d| d.range.overlaps(detail.range));
            if range.contains(detail.range) && !taken {
                details.push(detail.clone());
            }
        }
        if details.is_empty() {
            details.push(Detail {
                range,
                kind: ClaimKind::Description,
                value: None,
                reason: None,
            });
        }
        details.sort_by_key(|detail| detail.range);
        details
    }
}

fn detail_of_value(value: &Value) -> Detail {
    Detail {
        range: value.range,
        kind: match value.kind {
            kind if kind.is_temporal() || value.is_amount_of_time() => ClaimKind::Date,
            ValueKind::Age => ClaimKind::Biography,
            _ => ClaimKind::Figure,
        },
        value: Some(value.value.clone()),
        reason: Some(value.reason.clone()),
    }
}

fn kinds_of(details: &[Detail]) -> Vec<ClaimKind> {
    ClaimKind::ALL
        .into_iter()
        .filter(|kind| details.iter().any(|detail| detail.kind == *kind))
        .collect()
}

/// The words as they stand, on one line, with a capital and a full stop.
fn as_sentence(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut chars = line.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let mut sentence: String = first.to_uppercase().chain(chars).collect();
    let ended = sentence.ends_with(['.', '!', '?', '…', '”', '"']);
    if !ended {
        sentence = format!("{}.", sentence.trim_end_matches([',', ';', ':']));
    }
    sentence
}

/// What a dismissal is kept by: the words of the claim without case, punctuation and spacing.
/// Two words say too little alone, so the words of their sentence stand with them.
fn content_key(text: &str, range: TextRange, sentence: TextRange) -> String {
    const ENOUGH_WORDS: usize = 3;
    let key = finding::content_key(range.of(text));
    if key.split(' ').count() >= ENOUGH_WORDS {
        return key;
    }
    format!("{key} | {}", finding::content_key(sentence.of(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> TextRange {
        TextRange::from_usize(0, text.len())
    }

    #[test]
    fn a_dismissal_is_kept_by_words_not_by_spelling() {
        let key = |text: &str| content_key(text, whole(text), whole(text));
        assert_eq!(
            key("Police  arrested 43\npeople."),
            key("police arrested 43 people")
        );
        assert_ne!(
            key("Police arrested 43 people"),
            key("Police arrested 34 people")
        );
    }

    #[test]
    fn short_words_are_kept_with_their_sentence() {
        let text = "She is 32. He is 32.";
        let sentence = |a, b| TextRange::new(a, b);
        assert_ne!(
            content_key(text, TextRange::new(7, 9), sentence(0, 10)),
            content_key(text, TextRange::new(17, 19), sentence(11, 20)),
        );
    }

    #[test]
    fn words_become_a_sentence() {
        for (words, sentence) in [
            ("arrested 43\npeople,", "Arrested 43 people."),
            ("“it took two years.”", "“it took two years.”"),
            ("écoles shut", "Écoles shut."),
            ("", ""),
        ] {
            assert_eq!(as_sentence(words), sentence);
        }
    }
}
