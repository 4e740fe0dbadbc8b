//! From a read article to claims: detectors propose, [`settle`] decides between overlaps.

mod aside;
mod biography;
mod description;
mod detail;
mod draft;
mod judge;
mod kind;
mod marker;
mod quotation;
mod score;
mod settle;
mod statement;

use std::collections::HashSet;

use tickmark_core::{BlockRole, Claim, NotClaim, NotClaimReason};

use crate::article::Article;
use crate::clause;
use crate::quote::speaker::Attributed;

/// A sentence this long that stands in the article twice is a pull quote, not two claims.
const REPEAT_WORDS: usize = 6;

/// The claims of an article, and what was looked at and set aside.
pub fn claims(article: &Article<'_>, attributed: &[Attributed]) -> (Vec<Claim>, Vec<NotClaim>) {
    let mut drafts = Vec::new();
    let mut not = Vec::new();
    let mut captions = HashSet::new();
    let mut seen = HashSet::new();
    for index in 0..article.sentences.len() {
        let Some(sentence) = article.sentences.get(index) else {
            break;
        };
        if sentence.quoted.is_some() {
            quotation::facts(article, sentence, attributed, &mut drafts, &mut not);
            continue;
        }
        let words = sentence
            .range
            .of(article.text)
            .trim_end_matches('.')
            .to_lowercase();
        if sentence.role == BlockRole::Caption && !captions.insert(words) {
            not.push(NotClaim {
                range: sentence.range,
                why: NotClaimReason::Boilerplate,
            });
            continue;
        }
        // A pull quote repeats a sentence of the text.
        if sentence.role != BlockRole::Headline
            && sentence.words.len() >= REPEAT_WORDS
            && !seen.insert(sentence.range.of(article.text))
        {
            not.push(NotClaim {
                range: sentence.range,
                why: NotClaimReason::Boilerplate,
            });
            continue;
        }
        let clauses = clause::clauses(&article.words, &sentence.words);
        let taken = quotation::claims(article, index, &clauses, attributed, &mut drafts);
        biography::claims(article, sentence, &mut drafts);
        aside::claims(article, sentence, &mut drafts);
        statement::claims(article, sentence, &clauses, &taken, &mut drafts, &mut not);
    }
    let claims = settle::settle(drafts)
        .into_iter()
        .map(|draft| {
            let score = score::of(&draft);
            draft.finish(score)
        })
        .collect();
    not.sort_by_key(|n| n.range);
    (claims, not)
}
