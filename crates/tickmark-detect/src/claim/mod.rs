//! From a read article to claims: detectors propose, [`settle`] decides between overlaps.

mod aside;
mod biography;
mod description;
mod detail;
mod draft;
mod judge;
mod kind;
mod marker;
mod place;
mod quotation;
mod score;
mod settle;
mod statement;

use tickmark_core::{Claim, NotClaim, NotClaimReason};

use crate::article::Article;
use crate::clause;
use crate::quote::speaker::Attributed;

/// The claims of the blocks in focus, and what was looked at and set aside.
pub fn claims(article: &Article<'_>, attributed: &[Attributed]) -> (Vec<Claim>, Vec<NotClaim>) {
    let mut drafts = Vec::new();
    let mut not = Vec::new();
    for index in 0..article.sentences.len() {
        let Some(sentence) = article.sentences.get(index) else {
            break;
        };
        if !article.focus.contains(&sentence.block) {
            continue;
        }
        if sentence.quoted.is_some() {
            quotation::facts(article, sentence, attributed, &mut drafts, &mut not);
            continue;
        }
        if sentence.repeats {
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
