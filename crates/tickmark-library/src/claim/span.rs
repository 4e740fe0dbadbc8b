//! New claims from a selection, and claims on other words.

use std::sync::Arc;

use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{Anchor, AnchorState, ClaimState, Detail, TextRange, Utf16Range};
use tickmark_store::{
    AnchorRecord, ArticleRecord, ClaimOrigin, ClaimRecord, DetailRecord, Scope, Tx,
};

use super::take_on;
use crate::claim_parts::ClaimParts;
use crate::dossier;
use crate::library::no_article;
use crate::revision_text::RevisionText;
use crate::rows::{Beginning, RowMaker, Rows};
use crate::stretch::{Engine, Stretch};
use crate::view::Changes;
use crate::{Library, Result};

/// Why a claim of the reviewer's own is there.
pub(super) const SELECTED: &str = "Selected by the reviewer.";

impl Library {
    /// Makes a claim of the words selected. It is accepted: the reviewer has looked at it. Where a
    /// claim stands on exactly these words already, that one is accepted.
    pub fn create_claim(&self, article_id: &str, range: Utf16Range) -> Result<Changes> {
        const STEP: &str = "new claim";
        let desk = self.desk(&ArticleId::from(article_id))?;
        let range = desk.text.chosen(range)?;
        if let Some(claim) = self.claim_at(&desk, range)? {
            return self.take_up(STEP, claim);
        }
        let engine = self.engine(&desk.article, &desk.text);
        let mut maker = self.row_maker(&desk)?;
        let claim = maker.claim(range, engine.describe(range), of_reviewer(&engine, range));
        let rows = maker.rows;
        let scope = Scope::Article(desk.article.article_id.clone());
        let done = self.change(scope.clone(), STEP, move |tx| rows.insert(tx))?;
        Ok(self
            .changes(&scope, STEP, &done.touched)?
            .select(Some(claim)))
    }

    fn take_up(&self, step: &str, claim: ClaimId) -> Result<Changes> {
        let changes = self.edit_claim(claim.as_str(), step, |_, claim| {
            claim.state = ClaimState::Accepted;
            Ok(())
        })?;
        Ok(changes.select(Some(claim)))
    }

    fn claim_at(&self, desk: &Desk, range: TextRange) -> Result<Option<ClaimId>> {
        let anchors = self.store.anchors_of(&desk.text.revision_id)?;
        Ok(anchors
            .into_iter()
            .find(|anchor| anchor.detail_id.is_none() && anchor.range == Some(range))
            .map(|anchor| anchor.claim_id))
    }

    /// Puts a claim on other words; an orphaned one finds its place again this way.
    pub fn set_span(&self, claim_id: &str, range: Utf16Range) -> Result<Changes> {
        const STEP: &str = "change span";
        let (desk, parts) = self.desk_of_claim(&ClaimId::from(claim_id))?;
        let range = desk.text.chosen(range)?;
        let respanned = self.respanned(&desk, &parts, range)?;
        let scope = Scope::Article(desk.article.article_id.clone());
        let done = self.change(scope.clone(), STEP, move |tx| respanned.write(tx))?;
        let changes = self.changes(&scope, STEP, &done.touched)?;
        Ok(changes.select(Some(parts.claim.claim_id)))
    }

    /// The rows of a claim once it stands on other words: its anchor, the details inside, and a
    /// restatement and kinds that follow where the reviewer never touched them.
    pub(super) fn respanned(
        &self,
        desk: &Desk,
        parts: &ClaimParts,
        range: TextRange,
    ) -> Result<Respanned> {
        let engine = self.engine(&desk.article, &desk.text);
        let fresh = engine.describe(range);
        let mut claim = followed(&engine, parts, &fresh);
        claim.content_key = engine.content_key(range);
        take_on(&mut claim);
        let mut maker = self.row_maker(desk)?;
        if claim.claimant_id.is_none() {
            claim.claimant_id = fresh.claimant.clone().map(|name| maker.claimant(name));
        }
        let (kept, gone): (Vec<_>, Vec<_>) = parts.details.iter().partition(|detail| {
            let anchor = parts.detail_anchor(&detail.detail_id);
            anchor
                .and_then(|a| a.range)
                .is_some_and(|r| range.contains(r))
        });
        let kept: Vec<TextRange> = kept
            .iter()
            .filter_map(|detail| parts.detail_anchor(&detail.detail_id)?.range)
            .collect();
        add_details(&mut maker, parts, &kept, fresh.details);
        let anchor = anchored(parts.anchor(), &desk.text, range);
        if anchor.is_none() {
            maker.anchor(parts.id(), None, crate::rows::Found::exact(range));
        }
        Ok(Respanned {
            claim,
            anchor,
            gone: gone.into_iter().cloned().collect(),
            rows: maker.rows,
        })
    }

    /// What is needed to work on an article's text.
    pub(super) fn desk(&self, article: &ArticleId) -> Result<Desk> {
        let record: Option<ArticleRecord> = self.store.get(article.as_str())?;
        Ok(Desk {
            article: record.ok_or_else(no_article)?,
            text: self.current_text(article)?,
        })
    }

    pub(super) fn desk_of_claim(&self, claim: &ClaimId) -> Result<(Desk, ClaimParts)> {
        let article = self.article_of_claim(claim)?;
        let parts = self.parts_of_claim(&article, claim)?;
        Ok((self.desk(&article)?, parts))
    }

    pub(super) fn parts_of_claim(
        &self,
        article: &ArticleId,
        claim: &ClaimId,
    ) -> Result<ClaimParts> {
        self.read(|reader| dossier::claim(reader, claim, &reader.revision_summaries_of(article)?))
    }

    pub(crate) fn row_maker<'a>(&self, desk: &'a Desk) -> Result<RowMaker<'a>> {
        let article_id = &desk.article.article_id;
        Ok(RowMaker::new(
            article_id.clone(),
            desk.text.revision_id.clone(),
            desk.text.text(),
            self.now(),
            self.store.claimants_of(article_id)?,
        ))
    }
}

/// An article with its current text.
pub(crate) struct Desk {
    pub article: ArticleRecord,
    pub text: Arc<RevisionText>,
}

/// Rows of a claim on other words.
pub(super) struct Respanned {
    pub claim: ClaimRecord,
    pub anchor: Option<AnchorRecord>,
    pub gone: Vec<DetailRecord>,
    pub rows: Rows,
}

impl Respanned {
    pub(super) fn write(&self, tx: &mut Tx<'_>) -> Result<()> {
        for detail in &self.gone {
            delete_detail(tx, detail)?;
        }
        self.rows.insert(tx)?;
        if let Some(anchor) = &self.anchor {
            tx.update(anchor)?;
        }
        Ok(tx.update(&self.claim)?)
    }
}

/// Deletes a detail with its anchors in every revision.
pub(crate) fn delete_detail(tx: &mut Tx<'_>, detail: &DetailRecord) -> Result<()> {
    for anchor in tx.anchors_of_claim(&detail.claim_id)? {
        if anchor.detail_id.as_ref() == Some(&detail.detail_id) {
            tx.delete::<AnchorRecord>(anchor.anchor_id.as_str())?;
        }
    }
    Ok(tx.delete::<DetailRecord>(detail.detail_id.as_str())?)
}

pub(super) fn of_reviewer(engine: &Engine, range: TextRange) -> Beginning {
    Beginning {
        state: ClaimState::Accepted,
        origin: ClaimOrigin::Reviewer,
        reason: SELECTED.to_owned(),
        content_key: engine.content_key(range),
    }
}

/// The claim with restatement and kinds of the new words, unless the reviewer wrote them.
fn followed(engine: &Engine, parts: &ClaimParts, fresh: &Stretch) -> ClaimRecord {
    let mut claim = parts.claim.clone();
    let Some(was) = parts.anchor().and_then(|anchor| anchor.range) else {
        return claim;
    };
    let was = engine.describe(was);
    if was.restatement == claim.restatement {
        claim.restatement.clone_from(&fresh.restatement);
        claim.suggested_query.clone_from(&fresh.suggested_query);
    }
    if was.kinds == claim.kinds && was.kind == claim.kind {
        claim.kind = fresh.kind;
        claim.kinds.clone_from(&fresh.kinds);
    }
    claim
}

/// Adds details the claim does not have yet.
fn add_details(
    maker: &mut RowMaker<'_>,
    parts: &ClaimParts,
    kept: &[TextRange],
    fresh: Vec<Detail>,
) {
    let mut number = parts
        .details
        .iter()
        .map(|d| d.number + 1)
        .max()
        .unwrap_or(0);
    for detail in fresh {
        if kept.iter().all(|range| !range.overlaps(detail.range)) {
            maker.detail(parts.id(), number, &detail);
            number += 1;
        }
    }
}

/// The claim's anchor in the current revision, on other words.
fn anchored(
    anchor: Option<&AnchorRecord>,
    text: &RevisionText,
    range: TextRange,
) -> Option<AnchorRecord> {
    let words = Anchor::new(text.text(), range);
    anchor.map(|anchor| AnchorRecord {
        range: Some(range),
        exact: words.exact,
        prefix: words.prefix,
        suffix: words.suffix,
        state: AnchorState::Exact,
        score: 1.0,
        ..anchor.clone()
    })
}
