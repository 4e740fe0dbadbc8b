//! Claims: what a reviewer does to one.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::{
    Changes, CheckStatus, ClaimEdit, ClaimKind, CorrectionView, HistoryEntry, QueryView,
    Utf16Range, Verdict,
};

use crate::state::Desk;

/// Takes a proposed claim on.
#[tauri::command]
pub async fn accept_claim(desk: State<'_, Desk>, claim_id: String) -> Result<Changes> {
    desk.run(move |library| library.accept_claim(&claim_id))
        .await
}

/// Turns a proposed claim away, by content.
#[tauri::command]
pub async fn dismiss_claim(desk: State<'_, Desk>, claim_id: String) -> Result<Changes> {
    desk.run(move |library| library.dismiss_claim(&claim_id))
        .await
}

/// Takes a dismissed claim back.
#[tauri::command]
pub async fn restore_claim(desk: State<'_, Desk>, claim_id: String) -> Result<Changes> {
    desk.run(move |library| library.restore_claim(&claim_id))
        .await
}

/// A claim of the reviewer's own, from a selection.
#[tauri::command]
pub async fn create_claim(
    desk: State<'_, Desk>,
    article_id: String,
    range: Utf16Range,
) -> Result<Changes> {
    desk.run(move |library| library.create_claim(&article_id, range))
        .await
}

/// Other words of the article for the same claim.
#[tauri::command]
pub async fn set_span(
    desk: State<'_, Desk>,
    claim_id: String,
    range: Utf16Range,
) -> Result<Changes> {
    desk.run(move |library| library.set_span(&claim_id, range))
        .await
}

/// The same edit on several claims of one article, as one step.
#[tauri::command]
pub async fn edit_claims(
    desk: State<'_, Desk>,
    claim_ids: Vec<String>,
    edit: ClaimEdit,
) -> Result<Changes> {
    desk.run(move |library| library.edit_claims(&claim_ids, edit))
        .await
}

/// The sentence that stands alone.
#[tauri::command]
pub async fn set_restatement(
    desk: State<'_, Desk>,
    claim_id: String,
    text: String,
) -> Result<Changes> {
    desk.run(move |library| library.set_restatement(&claim_id, &text))
        .await
}

/// Two claims from one, at a place in the text.
#[tauri::command]
pub async fn split_claim(desk: State<'_, Desk>, claim_id: String, at: u32) -> Result<Changes> {
    desk.run(move |library| library.split_claim(&claim_id, at))
        .await
}

/// One claim from this and the next.
#[tauri::command]
pub async fn merge_with_next(desk: State<'_, Desk>, claim_id: String) -> Result<Changes> {
    desk.run(move |library| library.merge_with_next(&claim_id))
        .await
}

/// Main kind and all kinds.
#[tauri::command]
pub async fn set_kinds(
    desk: State<'_, Desk>,
    claim_id: String,
    kind: ClaimKind,
    kinds: Vec<ClaimKind>,
) -> Result<Changes> {
    desk.run(move |library| library.set_kinds(&claim_id, kind, &kinds))
        .await
}

/// What is true; a verdict accepts.
#[tauri::command]
pub async fn set_verdict(
    desk: State<'_, Desk>,
    claim_id: String,
    verdict: Option<Verdict>,
) -> Result<Changes> {
    desk.run(move |library| library.set_verdict(&claim_id, verdict))
        .await
}

/// How far the work is.
#[tauri::command]
pub async fn set_check_status(
    desk: State<'_, Desk>,
    claim_id: String,
    check_status: CheckStatus,
) -> Result<Changes> {
    desk.run(move |library| library.set_check_status(&claim_id, check_status))
        .await
}

/// The reviewer's note.
#[tauri::command]
pub async fn set_note(desk: State<'_, Desk>, claim_id: String, note: String) -> Result<Changes> {
    desk.run(move |library| library.set_note(&claim_id, &note))
        .await
}

/// Words to stand instead, or none.
#[tauri::command]
pub async fn set_correction(
    desk: State<'_, Desk>,
    claim_id: String,
    correction: Option<CorrectionView>,
) -> Result<Changes> {
    desk.run(move |library| library.set_correction(&claim_id, correction))
        .await
}

/// A question to the author, or none.
#[tauri::command]
pub async fn set_query(
    desk: State<'_, Desk>,
    claim_id: String,
    query: Option<QueryView>,
) -> Result<Changes> {
    desk.run(move |library| library.set_query(&claim_id, query))
        .await
}

/// What was done to a claim, oldest first.
#[tauri::command]
pub async fn claim_history(desk: State<'_, Desk>, claim_id: String) -> Result<Vec<HistoryEntry>> {
    desk.run(move |library| library.claim_history(&claim_id))
        .await
}
