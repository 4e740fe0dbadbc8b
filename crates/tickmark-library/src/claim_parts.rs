//! A claim with everything that hangs on it, as rows and as the window sees it.

use std::collections::HashMap;

use tickmark_core::id::{ClaimId, SourceId};
use tickmark_core::{AnchorState, BlockRole, Utf16Range, Verdict};
use tickmark_store::{
    AnchorRecord, ClaimRecord, ClaimantRecord, CorrectionRecord, DetailRecord, EvidenceRecord,
    QueryRecord, RatingRecord, SourceRecord,
};

use crate::revision_text::RevisionText;
use crate::view::{ClaimView, CorrectionView, DetailView, EvidenceView, QueryView, RatingView};

/// The rows of one claim. `anchors` holds those of the current revision.
pub(crate) struct ClaimParts {
    pub claim: ClaimRecord,
    pub claimant: Option<ClaimantRecord>,
    pub anchors: Vec<AnchorRecord>,
    /// Words it had in a revision before, when they were changed.
    pub previous: Option<String>,
    pub details: Vec<DetailRecord>,
    pub evidence: Vec<EvidenceRecord>,
    pub query: Option<QueryRecord>,
    pub correction: Option<CorrectionRecord>,
    pub ratings: Vec<RatingRecord>,
}

/// Sources by id.
pub(crate) type Sources = HashMap<SourceId, SourceRecord>;

/// Where a claim stands in a text.
struct Place {
    range: Option<Utf16Range>,
    excerpt: String,
    anchor: AnchorState,
    anchor_score: f64,
    role: Option<BlockRole>,
    section: Option<String>,
}

impl ClaimParts {
    /// The claim's own anchor in the current revision.
    pub(crate) fn anchor(&self) -> Option<&AnchorRecord> {
        self.anchors
            .iter()
            .find(|anchor| anchor.detail_id.is_none())
    }

    pub(crate) fn id(&self) -> &ClaimId {
        &self.claim.claim_id
    }

    /// Confirmed without a single passage.
    pub(crate) fn lacks_passage(&self) -> bool {
        let confirmed = matches!(
            self.claim.verdict,
            Some(Verdict::Confirmed | Verdict::ConfirmedWithChange)
        );
        confirmed && self.evidence.iter().all(|e| e.excerpt.trim().is_empty())
    }

    pub(crate) fn view(
        &self,
        text: &RevisionText,
        number: Option<u32>,
        sources: &Sources,
    ) -> ClaimView {
        let place = self.place(text);
        let ClaimRecord {
            claim_id,
            article_id: _,
            claimant_id: _,
            state,
            origin,
            kind,
            kinds,
            restatement,
            score,
            reason,
            suggested_query,
            verdict,
            check_status,
            note,
            content_key: _,
            created_at: _,
            score_reasons,
        } = self.claim.clone();
        ClaimView {
            claim_id: claim_id.0,
            number,
            range: place.range,
            excerpt: place.excerpt,
            anchor: place.anchor,
            anchor_score: place.anchor_score,
            previous_excerpt: self.previous.clone(),
            role: place.role,
            section: place.section,
            state,
            origin: origin.into(),
            kind,
            kinds,
            details: self.details.iter().map(|d| self.detail(d, text)).collect(),
            restatement,
            claimant: self.claimant.as_ref().map(|claimant| claimant.name.clone()),
            score,
            score_reasons,
            reason,
            verdict,
            ratings: self.ratings.iter().map(rating_view).collect(),
            check_status,
            note,
            correction: self.correction.as_ref().map(correction_view),
            suggested_query: suggested_query.filter(|_| self.query.is_none()),
            query: self.query.as_ref().map(query_view),
            evidence: evidence_views(&self.evidence, sources),
            lacks_passage: self.lacks_passage(),
        }
    }

    fn place(&self, text: &RevisionText) -> Place {
        let found = self.anchor();
        let range = found.and_then(|anchor| anchor.range);
        let block = range.and_then(|range| text.block(range));
        Place {
            range: range.and_then(|range| text.utf16(range)),
            excerpt: found.map(|anchor| anchor.exact.clone()).unwrap_or_default(),
            anchor: found.map_or(AnchorState::Orphaned, |anchor| anchor.state),
            anchor_score: found.map_or(0.0, |anchor| anchor.score),
            role: block.map(|block| block.role),
            section: range.and_then(|range| text.section(range)),
        }
    }

    fn detail(&self, detail: &DetailRecord, text: &RevisionText) -> DetailView {
        let DetailRecord {
            detail_id,
            article_id: _,
            claim_id: _,
            number: _,
            kind,
            value,
            reason,
        } = detail.clone();
        let anchor = self.detail_anchor(&detail_id);
        DetailView {
            range: anchor
                .and_then(|anchor| anchor.range)
                .and_then(|range| text.utf16(range)),
            text: anchor
                .map(|anchor| anchor.exact.clone())
                .unwrap_or_default(),
            kind,
            value,
            reason,
        }
    }

    /// Where a detail stands in the current revision.
    pub(crate) fn detail_anchor(
        &self,
        detail_id: &tickmark_core::id::DetailId,
    ) -> Option<&AnchorRecord> {
        self.anchors
            .iter()
            .find(|anchor| anchor.detail_id.as_ref() == Some(detail_id))
    }
}

fn correction_view(correction: &CorrectionRecord) -> CorrectionView {
    CorrectionView {
        replacement: correction.replacement.clone(),
        severity: correction.severity,
    }
}

fn rating_view(rating: &RatingRecord) -> RatingView {
    RatingView {
        scale: rating.scale.clone(),
        label: rating.label.clone(),
    }
}

fn query_view(query: &QueryRecord) -> QueryView {
    QueryView {
        question: query.question.clone(),
        answer: query.answer.clone(),
    }
}

fn evidence_views(evidence: &[EvidenceRecord], sources: &Sources) -> Vec<EvidenceView> {
    evidence.iter().map(|e| evidence_view(e, sources)).collect()
}

fn evidence_view(evidence: &EvidenceRecord, sources: &Sources) -> EvidenceView {
    let EvidenceRecord {
        evidence_id,
        article_id: _,
        claim_id: _,
        source_id,
        stance,
        excerpt,
        locator,
        created_at: _,
    } = evidence.clone();
    let source = sources.get(&source_id);
    EvidenceView {
        evidence_id: evidence_id.0,
        source_title: source.map(source_title).unwrap_or_default(),
        source_url: source.and_then(|source| source.url.clone()),
        source_id: source_id.0,
        stance,
        excerpt,
        locator,
    }
}

/// The title of a source, or its address.
pub(crate) fn source_title(source: &SourceRecord) -> String {
    if source.title.is_empty() {
        source.url.clone().unwrap_or_default()
    } else {
        source.title.clone()
    }
}
