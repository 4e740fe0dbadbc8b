//! The worth of a claim: that of its words, in the light of their sentence ([`crate::language::english::worth`]).

use std::ops::Range;

use super::draft::Draft;
use super::marker;
use crate::language::english::article::Article;
use crate::language::english::worth::{Scorer, Worth};

/// The score of a claim, 0 to 1, and its reasons.
pub fn of(scorer: &mut Scorer<'_>, article: &Article<'_>, draft: &Draft) -> Worth {
    let words = marker::words_in(article, draft.range);
    let sentence = sentence_of(article, &words).unwrap_or_else(|| words.clone());
    scorer.worth(&words, sentence)
}

/// The words of the sentence where `words` start; sentences are in the order of their words.
fn sentence_of(article: &Article<'_>, words: &Range<usize>) -> Option<Range<usize>> {
    let at = article
        .sentences
        .partition_point(|sentence| sentence.words.end <= words.start);
    Some(article.sentences.get(at)?.words.clone())
}
