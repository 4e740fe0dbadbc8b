//! Rows of the store as things found.

use tickmark_core::ClaimState;
use tickmark_store::{FoundArticle, FoundClaim, FoundPassage, SearchWords, SourceRecord};

use super::marked::{Fit, Found, in_utf16};
use crate::view::{SearchHit, SearchTarget};

/// Something found and how well it fits.
pub(super) struct Ranked {
    pub(super) fit: Fit,
    pub(super) hit: SearchHit,
}

pub(super) fn article_hit(
    article: FoundArticle,
    text: Option<&str>,
    words: &SearchWords,
) -> SearchHit {
    let FoundArticle {
        article_id,
        title,
        byline,
        publication,
        shelf: _,
    } = article;
    let text = text.unwrap_or_default();
    let found = Found::of(text, words);
    SearchHit {
        id: article_id.0.clone(),
        title: Found::of(&title, words).shown(),
        text: (!found.is_empty()).then(|| found.shown()),
        place: joined([byline, publication]),
        verdict: None,
        dismissed: false,
        target: SearchTarget::Article {
            article_id: article_id.0,
            words: found.stretch().map(|stretch| in_utf16(text, stretch)),
        },
    }
}

pub(super) fn claim_hit(claim: FoundClaim, words: &SearchWords) -> Ranked {
    let FoundClaim {
        claim_id,
        article_id,
        article_title,
        state,
        verdict,
        excerpt,
        restatement,
        note,
    } = claim;
    let title = Found::of(&restatement, words);
    let others = [&excerpt, &note].map(|text| Found::of(text, words));
    let best = others.iter().max_by_key(|found| found.fit());
    // What the restatement says already is not said twice.
    let text = best.filter(|found| found.fit() > title.fit());
    Ranked {
        fit: text.map_or(title.fit(), Found::fit),
        hit: SearchHit {
            id: claim_id.0.clone(),
            title: title.shown(),
            text: text.map(Found::shown),
            place: article_title,
            verdict,
            dismissed: state == ClaimState::Dismissed,
            target: SearchTarget::Claim {
                article_id: article_id.0,
                claim_id: claim_id.0,
            },
        },
    }
}

pub(super) fn source_hit(source: SourceRecord, words: &SearchWords) -> Ranked {
    let SourceRecord {
        source_id,
        title,
        author,
        publisher,
        url,
        ..
    } = source;
    let url = url.unwrap_or_default();
    let title = if title.is_empty() { url.clone() } else { title };
    let place = joined([author, publisher]);
    let found = Found::of(&title, words);
    let others = [&place, &url].map(|text| Found::of(text, words));
    let text = if found.is_empty() {
        others.iter().find(|found| !found.is_empty())
    } else {
        None
    };
    Ranked {
        fit: text.map_or(found.fit(), Found::fit),
        hit: SearchHit {
            id: source_id.0.clone(),
            title: found.shown(),
            text: text.map(Found::shown),
            place: place.clone(),
            verdict: None,
            dismissed: false,
            target: SearchTarget::Source {
                source_id: source_id.0,
            },
        },
    }
}

pub(super) fn passage_hit(passage: FoundPassage, words: &SearchWords) -> Ranked {
    let FoundPassage {
        evidence_id,
        article_id,
        claim_id,
        excerpt,
        locator,
        source_title,
        source_url,
        article_title,
    } = passage;
    let found = Found::of(&excerpt, words);
    let source = if source_title.is_empty() {
        source_url.unwrap_or_default()
    } else {
        source_title
    };
    Ranked {
        fit: found.fit(),
        hit: SearchHit {
            id: evidence_id.0,
            title: found.shown(),
            text: None,
            place: joined([Some(source), Some(locator), Some(article_title)]),
            verdict: None,
            dismissed: false,
            target: SearchTarget::Claim {
                article_id: article_id.0,
                claim_id: claim_id.0,
            },
        },
    }
}

/// What is there, on one line.
fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}
