//! One claim as the report shows it, and one source.

use serde::Serialize;
use tickmark_core::CheckStatus;

use crate::digest::{Digest, is_open};
use crate::link::href;
use crate::model::{ClaimEntry, EvidenceEntry, Report, SourceEntry};
use crate::page::{Badge, filled, restatement};
use crate::words::{
    kind, kinds, loose_day, one_line, printable, severity, source_kind, source_rank, stance,
};

#[derive(Serialize)]
pub(crate) struct Entry {
    pub(crate) number: u32,
    pub(crate) badge: Badge,
    pub(crate) status: &'static str,
    pub(crate) is_open: bool,
    pub(crate) is_lost: bool,
    pub(crate) kinds: String,
    pub(crate) claimant: Option<String>,
    pub(crate) restatement: String,
    pub(crate) excerpt: String,
    pub(crate) previous: Option<String>,
    pub(crate) details: Vec<Detail>,
    pub(crate) note: Option<String>,
    pub(crate) lacks_passage: bool,
    pub(crate) correction: Option<Correction>,
    pub(crate) query: Option<Query>,
    pub(crate) evidence: Vec<Evidence>,
}

#[derive(Serialize)]
pub(crate) struct Detail {
    pub(crate) text: String,
    pub(crate) kind: &'static str,
    pub(crate) value: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Correction {
    pub(crate) replacement: String,
    pub(crate) severity: &'static str,
}

#[derive(Serialize)]
pub(crate) struct Query {
    pub(crate) question: String,
    pub(crate) answer: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Evidence {
    pub(crate) stance: &'static str,
    pub(crate) source: Option<usize>,
    pub(crate) title: String,
    pub(crate) href: Option<String>,
    pub(crate) passage: Option<String>,
    pub(crate) locator: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Source {
    pub(crate) number: usize,
    pub(crate) title: String,
    pub(crate) address: Option<Address>,
    pub(crate) facts: Vec<String>,
    pub(crate) accessed: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) cited_by: Vec<u32>,
}

/// An address as printed, and as linked when it may be.
#[derive(Serialize)]
pub(crate) struct Address {
    pub(crate) text: String,
    pub(crate) href: Option<String>,
}

impl Entry {
    pub(crate) fn new(claim: &ClaimEntry, report: &Report, digest: &Digest<'_>) -> Self {
        let details = claim.details.iter().map(|detail| Detail {
            text: one_line(&detail.text),
            kind: kind(detail.kind),
            value: filled(detail.value.as_deref()).filter(|value| *value != detail.text),
        });
        let correction = claim.correction.as_ref().map(|correction| Correction {
            replacement: one_line(&correction.replacement),
            severity: severity(correction.severity),
        });
        let query = claim.query.as_ref().map(|query| Query {
            question: printable(query.question.trim()),
            answer: filled(query.answer.as_deref()),
        });
        let evidence = claim.evidence.iter().map(|evidence| {
            let number = digest.source_numbers.get(&evidence.source_id).copied();
            let source = number.and_then(|number| report.sources.get(number - 1));
            Evidence::new(evidence, number, source)
        });
        Self {
            number: claim.number,
            badge: Badge::of(claim.verdict),
            status: status(claim),
            is_open: is_open(claim),
            is_lost: claim.range.is_none(),
            kinds: kinds(claim.kind, &claim.kinds),
            claimant: filled(claim.claimant.as_deref()),
            restatement: restatement(claim),
            excerpt: one_line(&claim.excerpt),
            previous: filled(claim.previous_excerpt.as_deref()).map(|words| one_line(&words)),
            details: details.collect(),
            note: filled(Some(&claim.note)),
            lacks_passage: claim.lacks_passage,
            correction,
            query,
            evidence: evidence.collect(),
        }
    }
}

/// The check status; a verdict on a claim nobody moved from `open` is the work done.
fn status(claim: &ClaimEntry) -> &'static str {
    match (claim.check_status, claim.verdict) {
        (CheckStatus::Open, Some(_)) => CheckStatus::Checked.label(),
        (status, _) => status.label(),
    }
}

impl Evidence {
    pub(crate) fn new(
        evidence: &EvidenceEntry,
        number: Option<usize>,
        source: Option<&SourceEntry>,
    ) -> Self {
        let address = source.and_then(|source| source.url.as_deref());
        Self {
            stance: stance(evidence.stance),
            source: number,
            title: source.map_or_else(|| "Source not on the list".to_owned(), source_title),
            href: address.and_then(href),
            passage: filled(Some(&evidence.excerpt)),
            locator: filled(Some(&evidence.locator)),
        }
    }
}

fn source_title(source: &SourceEntry) -> String {
    let title = one_line(&source.title);
    let address = source.url.as_deref().map(one_line).unwrap_or_default();
    match (title.as_str(), address.as_str()) {
        ("", "") => "Untitled source".to_owned(),
        ("", _) => address,
        _ => title,
    }
}

pub(crate) fn sources(report: &Report, digest: &Digest<'_>) -> Vec<Source> {
    let mut all: Vec<Source> = report
        .sources
        .iter()
        .zip(1..)
        .map(|(source, number)| Source::new(source, number))
        .collect();
    for claim in digest.claims.iter().chain(&digest.lost) {
        for evidence in &claim.evidence {
            let number = digest.source_numbers.get(&evidence.source_id);
            if let Some(source) = number.and_then(|number| all.get_mut(number - 1))
                && source.cited_by.last() != Some(&claim.number)
            {
                source.cited_by.push(claim.number);
            }
        }
    }
    all
}

impl Source {
    pub(crate) fn new(source: &SourceEntry, number: usize) -> Self {
        let published = source
            .published
            .as_deref()
            .filter(|day| !day.trim().is_empty());
        let facts = [
            filled(source.author.as_deref()),
            filled(source.publisher.as_deref()),
            published.map(|day| format!("published {}", loose_day(day))),
            Some(source_kind(source.kind).to_owned()),
            source_rank(source.rank).map(str::to_owned),
        ];
        Self {
            number,
            title: source_title(source),
            address: source.url.as_deref().and_then(Address::new),
            facts: facts.into_iter().flatten().collect(),
            accessed: source
                .accessed
                .as_deref()
                .filter(|day| !day.is_empty())
                .map(loose_day),
            note: filled(Some(&source.note)),
            cited_by: Vec::new(),
        }
    }
}

impl Address {
    pub(crate) fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self {
            href: href(text),
            text: one_line(text),
        })
    }
}
