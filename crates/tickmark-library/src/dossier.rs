//! Everything of one article, read from one state of the library.

use std::collections::HashMap;
use std::hash::Hash;

use tickmark_core::AnchorState;
use tickmark_core::id::{ArticleId, ClaimId, ClaimantId};
use tickmark_store::{AnchorRecord, ArticleRecord, Reader, RevisionSummary, StoreError};

use crate::claim_parts::{ClaimParts, Sources};
use crate::number::place;

/// An article's rows but for the text of its revisions.
pub(crate) struct Dossier {
    pub article: ArticleRecord,
    pub revisions: Vec<RevisionSummary>,
    /// In text order, orphaned ones last; dismissed ones among them.
    pub claims: Vec<ClaimParts>,
    pub sources: Sources,
}

impl Dossier {
    pub(crate) fn read(reader: &Reader<'_>, id: &ArticleId) -> Result<Self, StoreError> {
        let revisions = reader.revision_summaries_of(id)?;
        Ok(Self {
            article: reader.require(id.as_str())?,
            claims: claims(reader, id, &revisions)?,
            sources: by(reader.sources_of(id)?, |source| source.source_id.clone()),
            revisions,
        })
    }

    /// The current revision.
    pub(crate) fn current(&self) -> Option<&RevisionSummary> {
        self.revisions.last()
    }
}

fn claims(
    reader: &Reader<'_>,
    article: &ArticleId,
    revisions: &[RevisionSummary],
) -> Result<Vec<ClaimParts>, StoreError> {
    let mut anchors = match revisions.last() {
        Some(current) => grouped(reader.anchors_of(&current.revision_id)?, |a| {
            a.claim_id.clone()
        }),
        None => HashMap::new(),
    };
    let claimants = by(reader.claimants_of(article)?, |c| c.claimant_id.clone());
    let mut details = grouped(reader.details_of(article)?, |d| d.claim_id.clone());
    let mut evidence = grouped(reader.evidence_of(article)?, |e| e.claim_id.clone());
    let mut queries = by(reader.queries_of(article)?, |q| q.claim_id.clone());
    let mut corrections = by(reader.corrections_of(article)?, |c| c.claim_id.clone());
    let mut ratings = grouped(reader.ratings_of(article)?, |r| r.claim_id.clone());
    let mut parts: Vec<ClaimParts> = reader
        .claims_of(article)?
        .into_iter()
        .map(|claim| {
            let id = claim.claim_id.clone();
            ClaimParts {
                claimant: claim
                    .claimant_id
                    .as_ref()
                    .and_then(|claimant| claimants.get(claimant).cloned()),
                claim,
                anchors: anchors.remove(&id).unwrap_or_default(),
                previous: None,
                details: details.remove(&id).unwrap_or_default(),
                evidence: evidence.remove(&id).unwrap_or_default(),
                query: queries.remove(&id),
                correction: corrections.remove(&id),
                ratings: ratings.remove(&id).unwrap_or_default(),
            }
        })
        .collect();
    for parts in &mut parts {
        if parts
            .anchor()
            .is_some_and(|a| a.state == AnchorState::Changed)
        {
            parts.previous = previous_words(&reader.anchors_of_claim(parts.id())?, revisions);
        }
    }
    parts.sort_by_cached_key(|parts| {
        place(parts.anchor().and_then(|anchor| anchor.range), parts.id())
    });
    Ok(parts)
}

/// One claim, read alone.
pub(crate) fn claim(
    reader: &Reader<'_>,
    id: &ClaimId,
    revisions: &[RevisionSummary],
) -> Result<ClaimParts, StoreError> {
    let claim: tickmark_store::ClaimRecord = reader.require(id.as_str())?;
    let anchors = reader.anchors_of_claim(id)?;
    let previous = previous_words(&anchors, revisions);
    let current = revisions.last().map(|revision| &revision.revision_id);
    Ok(ClaimParts {
        claimant: claimant(reader, claim.claimant_id.as_ref())?,
        anchors: anchors
            .into_iter()
            .filter(|anchor| Some(&anchor.revision_id) == current)
            .collect(),
        previous,
        details: reader.details_of_claim(id)?,
        evidence: reader.evidence_of_claim(id)?,
        query: reader.queries_of_claim(id)?.pop(),
        correction: reader.corrections_of_claim(id)?.pop(),
        ratings: reader.ratings_of_claim(id)?,
        claim,
    })
}

fn claimant(
    reader: &Reader<'_>,
    id: Option<&ClaimantId>,
) -> Result<Option<tickmark_store::ClaimantRecord>, StoreError> {
    match id {
        Some(id) => reader.get(id.as_str()),
        None => Ok(None),
    }
}

/// The last words a changed claim had that were not those it has now.
fn previous_words(anchors: &[AnchorRecord], revisions: &[RevisionSummary]) -> Option<String> {
    let mut newest = revisions.iter().rev().filter_map(|revision| {
        anchors
            .iter()
            .find(|a| a.detail_id.is_none() && a.revision_id == revision.revision_id)
    });
    let current = newest.next()?;
    if current.state != AnchorState::Changed {
        return None;
    }
    newest
        .find(|before| before.exact != current.exact)
        .map(|before| before.exact.clone())
}

fn by<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, R> {
    rows.into_iter().map(|row| (key(&row), row)).collect()
}

fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
