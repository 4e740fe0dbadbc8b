//! One claim made two, and two made one.

use tickmark_core::id::ClaimId;
use tickmark_core::{ClaimKind, ClaimState, TextRange};
use tickmark_store::{
    AnchorRecord, ClaimRecord, CorrectionRecord, DetailRecord, EvidenceRecord, QueryRecord, Scope,
    Tx,
};

use super::span::{Desk, Respanned, delete_detail, of_reviewer};
use crate::claim_parts::ClaimParts;
use crate::dossier::Dossier;
use crate::rows::Beginning;
use crate::view::Changes;
use crate::{Error, ErrorCode, Library, Result};

impl Library {
    /// Cuts a claim in two at a place inside it, in UTF-16 units of the text. The first part keeps
    /// the work done; the second begins open.
    pub fn split_claim(&self, claim_id: &str, at: u32) -> Result<Changes> {
        const STEP: &str = "split claim";
        let (desk, parts) = self.desk_of_claim(&ClaimId::from(claim_id))?;
        let (first, second) = halves(&desk, &parts, at)?;
        let engine = self.engine(&desk.article, &desk.text);
        let respanned = self.respanned(&desk, &parts, first)?;
        let mut maker = self.row_maker(&desk)?;
        let beginning = Beginning {
            state: respanned.claim.state,
            ..of_reviewer(&engine, second)
        };
        maker.claim(second, engine.describe(second), beginning);
        let rows = maker.rows;
        let scope = Scope::Article(desk.article.article_id.clone());
        let done = self.change(scope.clone(), STEP, move |tx| {
            respanned.write(tx)?;
            rows.insert(tx)
        })?;
        let changes = self.changes(&scope, STEP, &done.touched)?;
        Ok(changes.select(Some(parts.claim.claim_id)))
    }

    /// Joins a claim with the next one of its block: evidence, notes, kinds and details of both
    /// hang on it. A verdict stays only when both have the same; else the claim is in progress.
    pub fn merge_with_next(&self, claim_id: &str) -> Result<Changes> {
        const STEP: &str = "merge claims";
        let (desk, first) = self.desk_of_claim(&ClaimId::from(claim_id))?;
        let dossier = self.dossier(&desk.article.article_id)?;
        let second = next_in_block(&desk, &dossier, &first)?;
        let range = range_of(&first)?.cover(range_of(second)?);
        let mut merged = self.respanned(&desk, &first, range)?;
        unite(&mut merged.claim, &first, second);
        let correction = united_correction(&desk, &first, second)?;
        let second = Second::of(second);
        let scope = Scope::Article(desk.article.article_id.clone());
        let done = self.change(scope.clone(), STEP, move |tx| {
            second.hand_over(tx, &merged, correction)?;
            merged.write(tx)
        })?;
        let changes = self.changes(&scope, STEP, &done.touched)?;
        Ok(changes.select(Some(first.claim.claim_id)))
    }
}

/// The two parts of a claim's words, without what only joined them.
fn halves(desk: &Desk, parts: &ClaimParts, at: u32) -> Result<(TextRange, TextRange)> {
    const JOINTS: [char; 5] = [',', ';', ':', '–', '—'];
    let joint = |c: char| c.is_whitespace() || JOINTS.contains(&c);
    let place = desk.text.place(at)?;
    let range = range_of(parts)?;
    let text = desk.text.text();
    let outside = || {
        Error::new(
            ErrorCode::InvalidInput,
            "The cursor is not inside the claim.",
        )
        .with_hint("Put the cursor between the words where the claim should be cut.")
    };
    if !(range.start() < place && place < range.end()) {
        return Err(outside());
    }
    let first = TextRange::new(range.start(), place);
    let second = TextRange::new(place, range.end());
    let kept = first.of(text).trim_end_matches(joint).len();
    let dropped = second.of(text).len() - second.of(text).trim_start_matches(joint).len();
    let first = TextRange::from_usize(0, kept).shift(range.start());
    let second = TextRange::new(
        TextRange::from_usize(0, dropped).end() + second.start(),
        second.end(),
    );
    if first.is_empty() || second.is_empty() {
        return Err(outside());
    }
    Ok((first, second))
}

fn range_of(parts: &ClaimParts) -> Result<TextRange> {
    parts
        .anchor()
        .and_then(|anchor| anchor.range)
        .ok_or_else(|| {
            Error::new(
                ErrorCode::InvalidInput,
                "The words of the claim are gone from this revision.",
            )
            .with_hint("Select the words it should stand on and change its span first.")
        })
}

fn next_in_block<'a>(
    desk: &Desk,
    dossier: &'a Dossier,
    first: &ClaimParts,
) -> Result<&'a ClaimParts> {
    let block = desk.text.block(range_of(first)?);
    let next = dossier
        .claims
        .iter()
        .skip_while(|parts| parts.id() != first.id())
        .skip(1)
        .find(|parts| parts.claim.state != ClaimState::Dismissed)
        .filter(|next| {
            let range = next.anchor().and_then(|anchor| anchor.range);
            range.is_some_and(|range| desk.text.block(range) == block)
        });
    next.ok_or_else(|| {
        Error::new(
            ErrorCode::InvalidInput,
            "No claim follows in the same paragraph.",
        )
        .with_hint("Claims of one paragraph can be merged; change the span for anything wider.")
    })
}

/// What the merged claim has of both.
fn unite(claim: &mut ClaimRecord, first: &ClaimParts, second: &ClaimParts) {
    let (a, b) = (&first.claim, &second.claim);
    claim.state = if [a.state, b.state].contains(&ClaimState::Accepted) {
        ClaimState::Accepted
    } else {
        a.state
    };
    claim.kinds = ClaimKind::ALL
        .into_iter()
        .filter(|kind| a.kinds.contains(kind) || b.kinds.contains(kind))
        .collect();
    claim.note = joined(&a.note, &b.note, "\n\n");
    claim.score = a.score.max(b.score);
    claim.claimant_id = a.claimant_id.clone().or_else(|| b.claimant_id.clone());
    if a.verdict != b.verdict {
        claim.verdict = None;
        claim.check_status = tickmark_core::CheckStatus::InProgress;
    } else {
        claim.check_status = a.check_status.min(b.check_status);
    }
}

fn joined(a: &str, b: &str, with: &str) -> String {
    match (a.is_empty(), b.is_empty()) {
        (_, true) => a.to_owned(),
        (true, _) => b.to_owned(),
        _ => format!("{a}{with}{b}"),
    }
}

/// The words proposed for the whole, when any were proposed for a part.
fn united_correction(
    desk: &Desk,
    first: &ClaimParts,
    second: &ClaimParts,
) -> Result<Option<CorrectionRecord>> {
    let (a, b) = (range_of(first)?, range_of(second)?);
    let Some(base) = first.correction.as_ref().or(second.correction.as_ref()) else {
        return Ok(None);
    };
    let words = |parts: &ClaimParts, range: TextRange| match &parts.correction {
        Some(correction) => correction.replacement.clone(),
        None => range.of(desk.text.text()).to_owned(),
    };
    let replacement = if a.overlaps(b) {
        base.replacement.clone()
    } else {
        let between = TextRange::new(a.end(), b.start()).of(desk.text.text());
        format!("{}{between}{}", words(first, a), words(second, b))
    };
    let severities =
        [&first.correction, &second.correction].map(|c| c.as_ref().map(|c| c.severity));
    Ok(Some(CorrectionRecord {
        replacement,
        severity: severities
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(base.severity),
        claim_id: first.claim.claim_id.clone(),
        ..base.clone()
    }))
}

/// The claim that ends in a merge, with what hangs on it.
struct Second {
    claim_id: ClaimId,
    details: Vec<DetailRecord>,
    evidence: Vec<EvidenceRecord>,
    query: Option<QueryRecord>,
    correction: Option<CorrectionRecord>,
}

impl Second {
    fn of(parts: &ClaimParts) -> Self {
        Self {
            claim_id: parts.claim.claim_id.clone(),
            details: parts.details.clone(),
            evidence: parts.evidence.clone(),
            query: parts.query.clone(),
            correction: parts.correction.clone(),
        }
    }

    /// Hands everything to the claim that stays, and deletes what is left.
    fn hand_over(
        self,
        tx: &mut Tx<'_>,
        merged: &Respanned,
        correction: Option<CorrectionRecord>,
    ) -> Result<()> {
        let stays = &merged.claim.claim_id;
        for evidence in self.evidence {
            tx.update(&EvidenceRecord {
                claim_id: stays.clone(),
                ..evidence
            })?;
        }
        if let Some(query) = self.query {
            hand_over_query(tx, stays, query)?;
        }
        match (correction, self.correction) {
            (Some(united), Some(own)) if united.correction_id != own.correction_id => {
                tx.delete::<CorrectionRecord>(own.correction_id.as_str())?;
                tx.update(&united)?;
            }
            (Some(united), _) => tx.update(&united)?,
            (None, _) => {}
        }
        for detail in &self.details {
            delete_detail(tx, detail)?;
        }
        for anchor in tx.anchors_of_claim(&self.claim_id)? {
            tx.delete::<AnchorRecord>(anchor.anchor_id.as_str())?;
        }
        Ok(tx.delete::<ClaimRecord>(self.claim_id.as_str())?)
    }
}

/// Two questions to the author become one.
fn hand_over_query(tx: &mut Tx<'_>, stays: &ClaimId, query: QueryRecord) -> Result<()> {
    let Some(own) = tx.queries_of_claim(stays)?.pop() else {
        return Ok(tx.update(&QueryRecord {
            claim_id: stays.clone(),
            ..query
        })?);
    };
    tx.delete::<QueryRecord>(query.query_id.as_str())?;
    let answers = [own.answer.clone(), query.answer].map(Option::unwrap_or_default);
    let answer = joined(&answers[0], &answers[1], "\n");
    Ok(tx.update(&QueryRecord {
        question: joined(&own.question, &query.question, "\n"),
        answer: Some(answer).filter(|answer| !answer.is_empty()),
        ..own
    })?)
}
