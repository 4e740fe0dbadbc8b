//! From a read article to claims: detectors propose, [`settle`] decides between overlaps.

mod aside;
mod biography;
mod description;
mod detail;
mod draft;
mod judge;
mod kind;
mod life;
mod marker;
mod place;
mod quotation;
mod score;
mod settle;
mod statement;

use tickmark_core::{Claim, NotClaim, NotClaimReason, TextRange};

use crate::language::english::article::Article;
use crate::language::english::clause;
use crate::language::english::quote::speaker::Attributed;
use crate::language::english::worth::Scorer;

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
        let from = drafts.len();
        statement::claims(article, sentence, &clauses, &taken, &mut drafts, &mut not);
        let speaker = article.turns.speaker(sentence.block);
        let name = speaker.and_then(|at| article.names.entities.get(at));
        if let Some(entity) = name {
            for draft in drafts
                .iter_mut()
                .skip(from)
                .filter(|d| d.claimant.is_none())
            {
                draft.claimant = Some(entity.name.clone());
            }
        }
    }
    let mut scorer = Scorer::new(article);
    let claims: Vec<Claim> = settle::settle(drafts)
        .into_iter()
        .map(|draft| {
            let worth = score::of(&mut scorer, article, &draft);
            draft.finish(worth)
        })
        .collect();
    let rest = rest(article, &claims, &not);
    not.extend(rest);
    not.sort_by_key(|n| n.range);
    (claims, not)
}

/// Sentences that no claim and no reason covers: they are set aside too, so that nothing goes
/// unaccounted for.
fn rest(article: &Article<'_>, claims: &[Claim], not: &[NotClaim]) -> Vec<NotClaim> {
    let mut covered: Vec<TextRange> = claims
        .iter()
        .map(|claim| claim.range)
        .chain(not.iter().map(|n| n.range))
        .collect();
    covered.sort_unstable();
    let (mut at, mut reached) = (0, 0);
    let mut left = Vec::new();
    for sentence in article.sentences.iter().take(article.own) {
        while let Some(range) = covered
            .get(at)
            .filter(|range| range.start() < sentence.range.end())
        {
            reached = range.end().max(reached);
            at += 1;
        }
        let focused = article.focus.contains(&sentence.block);
        if focused && reached <= sentence.range.start() {
            left.push(NotClaim {
                range: sentence.range,
                why: judge::why_nothing(article, sentence),
            });
        }
    }
    left
}
