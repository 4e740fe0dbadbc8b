//! Rows of new revisions and claims, made before the change is written.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use tickmark_core::id::{ArticleId, ClaimId, ClaimantId, DetailId, RevisionId};
use tickmark_core::{
    Anchor, AnchorState, CheckStatus, Claim, ClaimState, Detail, Document, TextRange,
};
use tickmark_store::{
    AnchorRecord, BlockRecord, ClaimOrigin, ClaimRecord, ClaimantRecord, DetailRecord, Tx,
};

use crate::Result;
use crate::id::new_id;
use crate::stretch::{Engine, Stretch};

/// Rows to be added in one step.
#[derive(Default)]
pub(crate) struct Rows {
    pub blocks: Vec<BlockRecord>,
    pub claimants: Vec<ClaimantRecord>,
    pub claims: Vec<ClaimRecord>,
    pub details: Vec<DetailRecord>,
    pub anchors: Vec<AnchorRecord>,
}

impl Rows {
    pub(crate) fn insert(&self, tx: &mut Tx<'_>) -> Result<()> {
        let Self {
            blocks,
            claimants,
            claims,
            details,
            anchors,
        } = self;
        blocks.iter().try_for_each(|row| tx.insert(row))?;
        claimants.iter().try_for_each(|row| tx.insert(row))?;
        claims.iter().try_for_each(|row| tx.insert(row))?;
        details.iter().try_for_each(|row| tx.insert(row))?;
        anchors.iter().try_for_each(|row| tx.insert(row))?;
        Ok(())
    }
}

/// Makes rows for one revision of one article.
pub(crate) struct RowMaker<'a> {
    pub article_id: ArticleId,
    pub revision_id: RevisionId,
    pub at: DateTime<Utc>,
    text: &'a str,
    claimants: HashMap<String, ClaimantId>,
    pub rows: Rows,
}

/// What a claim begins its life with.
pub(crate) struct Beginning {
    pub state: ClaimState,
    pub origin: ClaimOrigin,
    pub reason: String,
    pub content_key: String,
}

impl<'a> RowMaker<'a> {
    pub(crate) fn new(
        article_id: ArticleId,
        revision_id: RevisionId,
        text: &'a str,
        at: DateTime<Utc>,
        claimants: Vec<ClaimantRecord>,
    ) -> Self {
        let claimants = claimants
            .into_iter()
            .map(|claimant| (claimant.name, claimant.claimant_id))
            .collect();
        Self {
            article_id,
            revision_id,
            at,
            text,
            claimants,
            rows: Rows::default(),
        }
    }

    pub(crate) fn blocks(&mut self, document: &Document) {
        for (number, block) in (0..).zip(&document.blocks) {
            self.rows.blocks.push(BlockRecord {
                block_id: new_id().into(),
                article_id: self.article_id.clone(),
                revision_id: self.revision_id.clone(),
                number,
                range: block.range,
                role: block.role,
                keep: block.keep,
            });
        }
    }

    /// A claim the engine proposes.
    pub(crate) fn proposal(&mut self, engine: &Engine, claim: &Claim) -> ClaimId {
        let beginning = Beginning {
            state: ClaimState::Proposed,
            origin: ClaimOrigin::Engine,
            reason: claim.reason.clone(),
            content_key: engine.content_key(claim.range),
        };
        self.claim(claim.range, Stretch::from(claim), beginning)
    }

    /// A claim on a stretch, open and without a verdict.
    pub(crate) fn claim(
        &mut self,
        range: TextRange,
        stretch: Stretch,
        beginning: Beginning,
    ) -> ClaimId {
        let claim_id = ClaimId::from(new_id());
        let claimant_id = stretch.claimant.map(|name| self.claimant(name));
        self.rows.claims.push(ClaimRecord {
            claim_id: claim_id.clone(),
            article_id: self.article_id.clone(),
            claimant_id,
            state: beginning.state,
            origin: beginning.origin,
            kind: stretch.kind,
            kinds: stretch.kinds,
            restatement: stretch.restatement,
            score: stretch.score,
            reason: beginning.reason,
            suggested_query: stretch.suggested_query,
            verdict: None,
            check_status: CheckStatus::Open,
            note: String::new(),
            content_key: beginning.content_key,
            created_at: self.at,
            score_reasons: stretch.score_reasons,
        });
        self.anchor(&claim_id, None, Found::exact(range));
        for (number, detail) in (0..).zip(&stretch.details) {
            self.detail(&claim_id, number, detail);
        }
        claim_id
    }

    /// A detail of a claim, at its words.
    pub(crate) fn detail(&mut self, claim_id: &ClaimId, number: u32, detail: &Detail) {
        let Detail {
            range,
            kind,
            value,
            reason,
        } = detail.clone();
        let detail_id = DetailId::from(new_id());
        self.rows.details.push(DetailRecord {
            detail_id: detail_id.clone(),
            article_id: self.article_id.clone(),
            claim_id: claim_id.clone(),
            number,
            kind,
            value,
            reason,
        });
        self.anchor(claim_id, Some(detail_id), Found::exact(range));
    }

    /// Where a claim or detail stands in this revision.
    pub(crate) fn anchor(&mut self, claim_id: &ClaimId, detail_id: Option<DetailId>, found: Found) {
        let anchor = Anchor::new(self.text, found.range);
        let row = self.anchor_row(claim_id, detail_id, anchor);
        self.rows.anchors.push(AnchorRecord {
            range: Some(found.range),
            state: found.state,
            score: found.score,
            ..row
        });
    }

    /// Words that are gone from this revision: the last ones known are kept.
    pub(crate) fn orphan(&mut self, last: &AnchorRecord) {
        let words = Anchor {
            range: TextRange::new(0, 0),
            exact: last.exact.clone(),
            prefix: last.prefix.clone(),
            suffix: last.suffix.clone(),
        };
        let row = self.anchor_row(&last.claim_id, last.detail_id.clone(), words);
        self.rows.anchors.push(row);
    }

    fn anchor_row(
        &self,
        claim_id: &ClaimId,
        detail_id: Option<DetailId>,
        anchor: Anchor,
    ) -> AnchorRecord {
        AnchorRecord {
            anchor_id: new_id().into(),
            article_id: self.article_id.clone(),
            revision_id: self.revision_id.clone(),
            claim_id: claim_id.clone(),
            detail_id,
            range: None,
            exact: anchor.exact,
            prefix: anchor.prefix,
            suffix: anchor.suffix,
            state: AnchorState::Orphaned,
            score: 0.0,
        }
    }

    /// The claimant of that name; made when the article has none yet.
    pub(crate) fn claimant(&mut self, name: String) -> ClaimantId {
        if let Some(id) = self.claimants.get(&name) {
            return id.clone();
        }
        let id = ClaimantId::from(new_id());
        self.rows.claimants.push(ClaimantRecord {
            claimant_id: id.clone(),
            article_id: self.article_id.clone(),
            name: name.clone(),
        });
        self.claimants.insert(name, id.clone());
        id
    }
}

/// Where words were found, and how well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    pub range: TextRange,
    pub state: AnchorState,
    pub score: f64,
}

impl Found {
    /// At the words themselves.
    pub(crate) fn exact(range: TextRange) -> Self {
        Self {
            range,
            state: AnchorState::Exact,
            score: 1.0,
        }
    }
}
