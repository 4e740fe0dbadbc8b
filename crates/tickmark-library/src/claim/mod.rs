//! What a reviewer does with a claim where it stands: each one step, undoable.
//!
//! Work on a proposed claim accepts it: it has been looked at. A verdict accepts a dismissed one
//! too.

mod span;
mod split_merge;

pub(crate) use span::{Desk, delete_detail};

use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{AnchorState, CheckStatus, ClaimKind, ClaimState, Verdict};
use tickmark_store::{AnchorRecord, ClaimRecord, CorrectionRecord, QueryRecord, Scope, Tx};

use crate::id::new_id;
use crate::links::link;
use crate::metadata::one_line;
use crate::view::{Changes, ClaimEdit, CorrectionView, QueryView};
use crate::{Error, ErrorCode, Library, Result};

/// The longest note, question or restatement, in characters: far beyond any real one.
const LONGEST_TEXT: usize = 20_000;

impl Library {
    /// Takes on a proposed claim.
    pub fn accept_claim(&self, claim_id: &str) -> Result<Changes> {
        self.edit_claim(claim_id, "accept claim", |tx, claim| {
            apply(tx, claim, ClaimEdit::State(ClaimState::Accepted))
        })
    }

    /// Sets a claim aside. It is kept by content: a later draft does not propose it again.
    pub fn dismiss_claim(&self, claim_id: &str) -> Result<Changes> {
        self.edit_claim(claim_id, "dismiss claim", |tx, claim| {
            apply(tx, claim, ClaimEdit::State(ClaimState::Dismissed))
        })
    }

    /// Brings a dismissed claim back as a proposed one; as an accepted one when work was done on
    /// it before.
    pub fn restore_claim(&self, claim_id: &str) -> Result<Changes> {
        self.edit_claim(claim_id, "restore claim", |tx, claim| {
            apply(tx, claim, ClaimEdit::State(ClaimState::Proposed))
        })
    }

    /// Says what is true. A verdict accepts the claim, and checks it when it was open or in
    /// progress; taking the verdict back opens a checked claim again. Words that were marked as
    /// changed have been looked at then.
    pub fn set_verdict(&self, claim_id: &str, verdict: Option<Verdict>) -> Result<Changes> {
        self.edit_claim(claim_id, "set verdict", move |tx, claim| {
            apply(tx, claim, ClaimEdit::Verdict(verdict))
        })
    }

    /// Says how far the work is.
    pub fn set_check_status(&self, claim_id: &str, status: CheckStatus) -> Result<Changes> {
        self.edit_claim(claim_id, "set check status", move |tx, claim| {
            apply(tx, claim, ClaimEdit::CheckStatus(status))
        })
    }

    /// The same edit on several claims of one article, as one step. An edit that any of them
    /// refuses changes none.
    pub fn edit_claims(&self, claim_ids: &[String], edit: ClaimEdit) -> Result<Changes> {
        let mut ids: Vec<ClaimId> = claim_ids.iter().map(|id| id.as_str().into()).collect();
        ids.sort_unstable();
        ids.dedup();
        let first = ids.first().ok_or_else(|| {
            Error::new(ErrorCode::InvalidInput, "No claim is selected.")
                .with_hint("Select one claim or more in the table.")
        })?;
        let article_id = self.article_of_claim(first)?;
        let scope = Scope::Article(article_id.clone());
        let step = edit.step(ids.len());
        let done = self.change(scope.clone(), &step, move |tx| {
            for id in &ids {
                let mut claim: ClaimRecord = tx.require(id.as_str())?;
                if claim.article_id != article_id {
                    return Err(Error::new(
                        ErrorCode::InvalidInput,
                        "The claims are of more than one article.",
                    )
                    .with_hint("Select claims of one article; its undo takes the step back."));
                }
                apply(tx, &mut claim, edit)?;
                tx.update(&claim)?;
            }
            Ok(())
        })?;
        self.changes(&scope, &step, &done.touched)
    }

    /// Writes the reviewer's note; an empty one takes it away.
    pub fn set_note(&self, claim_id: &str, note: &str) -> Result<Changes> {
        let note = checked_text("The note", note)?;
        self.edit_claim(claim_id, "edit note", move |_, claim| {
            claim.note = note;
            if !claim.note.is_empty() {
                take_on(claim);
            }
            Ok(())
        })
    }

    /// An address written in the note of a claim, checked once more, for the browser.
    pub fn note_link(&self, claim_id: &str, url: &str) -> Result<String> {
        let claim: Option<ClaimRecord> = self.store.get(claim_id)?;
        if claim.is_none_or(|claim| url.is_empty() || !claim.note.contains(url)) {
            return Err(Error::new(
                ErrorCode::NotFound,
                "The address does not stand in the note of the claim.",
            ));
        }
        Ok(link(url)?.as_str().to_owned())
    }

    /// Replaces the sentence that stands alone.
    pub fn set_restatement(&self, claim_id: &str, text: &str) -> Result<Changes> {
        let text = one_line(&checked_text("The restatement", text)?);
        if text.is_empty() {
            return Err(
                Error::new(ErrorCode::InvalidInput, "The restatement is empty.")
                    .with_hint("Write the claim as one sentence that stands alone."),
            );
        }
        self.edit_claim(claim_id, "edit restatement", move |_, claim| {
            claim.restatement = text;
            take_on(claim);
            Ok(())
        })
    }

    /// Says what a claim is mainly about, and what else.
    pub fn set_kinds(
        &self,
        claim_id: &str,
        kind: ClaimKind,
        kinds: &[ClaimKind],
    ) -> Result<Changes> {
        let kinds = ClaimKind::ALL
            .into_iter()
            .filter(|k| *k == kind || kinds.contains(k))
            .collect();
        self.edit_claim(claim_id, "set kind", move |_, claim| {
            claim.kind = kind;
            claim.kinds = kinds;
            take_on(claim);
            Ok(())
        })
    }

    /// Proposes words to stand instead of the claim's; none takes the proposal back.
    pub fn set_correction(
        &self,
        claim_id: &str,
        correction: Option<CorrectionView>,
    ) -> Result<Changes> {
        if let Some(correction) = &correction
            && checked_text("The correction", &correction.replacement)?.is_empty()
        {
            return Err(
                Error::new(ErrorCode::InvalidInput, "The correction has no words.").with_hint(
                    "Write the words that should stand; to take words out, set the verdict Cut.",
                ),
            );
        }
        let at = self.now();
        self.edit_claim(claim_id, "set correction", move |tx, claim| {
            let known = tx.corrections_of_claim(&claim.claim_id)?.pop();
            match (correction, known) {
                (
                    Some(CorrectionView {
                        replacement,
                        severity,
                    }),
                    known,
                ) => {
                    take_on(claim);
                    let replacement = replacement.trim().to_owned();
                    match known {
                        Some(known) => tx.update(&CorrectionRecord {
                            replacement,
                            severity,
                            ..known
                        })?,
                        None => tx.insert(&CorrectionRecord {
                            correction_id: new_id().into(),
                            article_id: claim.article_id.clone(),
                            claim_id: claim.claim_id.clone(),
                            replacement,
                            severity,
                            created_at: at,
                        })?,
                    }
                }
                (None, Some(known)) => {
                    tx.delete::<CorrectionRecord>(known.correction_id.as_str())?;
                }
                (None, None) => {}
            }
            Ok(())
        })
    }

    /// Writes the question to the author and the answer; none takes both away.
    pub fn set_query(&self, claim_id: &str, query: Option<QueryView>) -> Result<Changes> {
        let query = query.map(checked_query).transpose()?;
        let at = self.now();
        self.edit_claim(claim_id, "edit query", move |tx, claim| {
            let known = tx.queries_of_claim(&claim.claim_id)?.pop();
            match (query, known) {
                (Some(QueryView { question, answer }), known) => {
                    take_on(claim);
                    match known {
                        Some(known) => tx.update(&QueryRecord {
                            question,
                            answer,
                            ..known
                        })?,
                        None => tx.insert(&QueryRecord {
                            query_id: new_id().into(),
                            article_id: claim.article_id.clone(),
                            claim_id: claim.claim_id.clone(),
                            question,
                            answer,
                            created_at: at,
                        })?,
                    }
                }
                (None, Some(known)) => tx.delete::<QueryRecord>(known.query_id.as_str())?,
                (None, None) => {}
            }
            Ok(())
        })
    }

    /// One step on one claim: `f` changes its row and whatever hangs on it.
    pub(crate) fn edit_claim(
        &self,
        claim_id: &str,
        step: &str,
        f: impl FnOnce(&mut Tx<'_>, &mut ClaimRecord) -> Result<()> + Send + 'static,
    ) -> Result<Changes> {
        let id = ClaimId::from(claim_id);
        let scope = Scope::Article(self.article_of_claim(&id)?);
        let done = self.change(scope.clone(), step, move |tx| {
            let mut claim: ClaimRecord = tx.require(id.as_str())?;
            f(tx, &mut claim)?;
            Ok(tx.update(&claim)?)
        })?;
        self.changes(&scope, step, &done.touched)
    }

    pub(crate) fn article_of_claim(&self, claim: &ClaimId) -> Result<ArticleId> {
        let record: Option<ClaimRecord> = self.store.get(claim.as_str())?;
        record.map(|claim| claim.article_id).ok_or_else(|| {
            Error::new(
                ErrorCode::NotFound,
                "The claim is not in the library any more.",
            )
        })
    }
}

impl ClaimEdit {
    /// What the step is called: “set verdict of 12 claims”.
    fn step(self, count: usize) -> String {
        let doing = match self {
            Self::Verdict(_) => "set verdict",
            Self::CheckStatus(_) => "set check status",
            Self::Kind(_) => "set kind",
            Self::State(ClaimState::Accepted) => "accept",
            Self::State(ClaimState::Dismissed) => "dismiss",
            Self::State(ClaimState::Proposed) => "restore",
        };
        match (self, count) {
            (Self::State(_), 1) => format!("{doing} claim"),
            (Self::State(_), _) => format!("{doing} {count} claims"),
            (_, 1) => doing.to_owned(),
            (_, _) => format!("{doing} of {count} claims"),
        }
    }
}

/// What an edit means to a claim, the same for one and for many.
fn apply(tx: &mut Tx<'_>, claim: &mut ClaimRecord, edit: ClaimEdit) -> Result<()> {
    match edit {
        ClaimEdit::Verdict(verdict) => {
            claim.verdict = verdict;
            claim.check_status = status_with(verdict, claim.check_status);
            if verdict.is_some() {
                claim.state = ClaimState::Accepted;
                words_seen(tx, claim)?;
            }
        }
        ClaimEdit::CheckStatus(status) => {
            claim.check_status = status;
            take_on(claim);
        }
        ClaimEdit::Kind(kind) => {
            claim.kind = kind;
            claim.kinds = ClaimKind::ALL
                .into_iter()
                .filter(|k| *k == kind || claim.kinds.contains(k))
                .collect();
            take_on(claim);
        }
        ClaimEdit::State(ClaimState::Proposed) => restore(claim),
        ClaimEdit::State(state) => claim.state = state,
    }
    Ok(())
}

/// A dismissed claim is proposed again, or accepted when work was done on it before.
fn restore(claim: &mut ClaimRecord) {
    let worked_on = claim.verdict.is_some() || !claim.note.is_empty();
    if claim.state == ClaimState::Dismissed {
        claim.state = if worked_on {
            ClaimState::Accepted
        } else {
            ClaimState::Proposed
        };
    }
}

/// A proposed claim that is worked on is accepted.
pub(crate) fn take_on(claim: &mut ClaimRecord) {
    if claim.state == ClaimState::Proposed {
        claim.state = ClaimState::Accepted;
    }
}

/// A verdict ends work that was open or going on; without one, nothing is checked.
fn status_with(verdict: Option<Verdict>, status: CheckStatus) -> CheckStatus {
    match (verdict, status) {
        (Some(_), CheckStatus::Open | CheckStatus::InProgress) => CheckStatus::Checked,
        (None, CheckStatus::Checked | CheckStatus::SignedOff) => CheckStatus::Open,
        (_, status) => status,
    }
}

/// The claim's words in the current revision are the ones judged, changed or not.
fn words_seen(tx: &mut Tx<'_>, claim: &ClaimRecord) -> Result<()> {
    let Some(current) = tx.revision_summaries_of(&claim.article_id)?.pop() else {
        return Ok(());
    };
    let changed = tx
        .anchors_of_claim(&claim.claim_id)?
        .into_iter()
        .find(|anchor| {
            anchor.detail_id.is_none()
                && anchor.revision_id == current.revision_id
                && anchor.state == AnchorState::Changed
        });
    if let Some(anchor) = changed {
        tx.update(&AnchorRecord {
            state: AnchorState::Exact,
            score: 1.0,
            ..anchor
        })?;
    }
    Ok(())
}

/// Text as a person typed it, without white space around it and within reason.
pub(crate) fn checked_text(what: &str, text: &str) -> Result<String> {
    let text = text.trim().replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().count() > LONGEST_TEXT {
        return Err(Error::new(
            ErrorCode::InvalidInput,
            format!("{what} is longer than {LONGEST_TEXT} characters."),
        )
        .with_hint("Shorten it, or keep the long text as a source."));
    }
    Ok(text)
}

fn checked_query(query: QueryView) -> Result<QueryView> {
    let question = checked_text("The query", &query.question)?;
    if question.is_empty() {
        return Err(Error::new(ErrorCode::InvalidInput, "The query is empty.")
            .with_hint("Write the question to the author."));
    }
    let answer = query
        .answer
        .map(|answer| checked_text("The answer", &answer));
    Ok(QueryView {
        question,
        answer: answer.transpose()?.filter(|answer| !answer.is_empty()),
    })
}
