//! Sources and evidence.

use tauri::State;
use tickmark_library::view::{Changes, EvidenceEdit, SourceFields, SourceView};
use tickmark_library::{Error, ErrorCode, Result};

use crate::state::Desk;

/// A source by its address, attached to a claim in one step.
#[tauri::command]
pub async fn attach_url(desk: State<'_, Desk>, claim_id: String, url: String) -> Result<Changes> {
    desk.run(move |library| library.attach_url(&claim_id, &url))
        .await
}

/// An earlier source, attached to a claim.
#[tauri::command]
pub async fn attach_source(
    desk: State<'_, Desk>,
    claim_id: String,
    source_id: String,
) -> Result<Changes> {
    desk.run(move |library| library.attach_source(&claim_id, &source_id))
        .await
}

/// A passage of an earlier source, joined to a claim in one step.
#[tauri::command]
pub async fn attach_passage(
    desk: State<'_, Desk>,
    claim_id: String,
    source_id: String,
    excerpt: String,
) -> Result<Changes> {
    desk.run(move |library| library.attach_passage(&claim_id, &source_id, &excerpt))
        .await
}

/// A source by form, attached when a claim is given.
#[tauri::command]
pub async fn add_source(
    desk: State<'_, Desk>,
    fields: SourceFields,
    claim_id: Option<String>,
) -> Result<Changes> {
    desk.run(move |library| library.add_source(&fields, claim_id.as_deref()))
        .await
}

/// Other fields of a source.
#[tauri::command]
pub async fn update_source(
    desk: State<'_, Desk>,
    source_id: String,
    fields: SourceFields,
) -> Result<Changes> {
    desk.run(move |library| library.update_source(&source_id, &fields))
        .await
}

/// Stance, passage and locator.
#[tauri::command]
pub async fn set_evidence(
    desk: State<'_, Desk>,
    evidence_id: String,
    edit: EvidenceEdit,
) -> Result<Changes> {
    desk.run(move |library| library.set_evidence(&evidence_id, &edit))
        .await
}

/// Takes a source off a claim.
#[tauri::command]
pub async fn remove_evidence(desk: State<'_, Desk>, evidence_id: String) -> Result<Changes> {
    desk.run(move |library| library.remove_evidence(&evidence_id))
        .await
}

/// Every source, filtered by words.
#[tauri::command]
pub async fn list_sources(desk: State<'_, Desk>, query: String) -> Result<Vec<SourceView>> {
    desk.run(move |library| library.list_sources(&query)).await
}

/// The source in the browser: the library gives http and https addresses only.
#[tauri::command]
pub async fn open_source(desk: State<'_, Desk>, source_id: String) -> Result<()> {
    let url = desk
        .run(move |library| library.source_link(&source_id))
        .await?;
    tauri_plugin_opener::open_url(url, None::<&str>).map_err(no_browser)
}

/// Opens an address of a claim's note in the browser.
#[tauri::command]
pub async fn open_note_link(desk: State<'_, Desk>, claim_id: String, url: String) -> Result<()> {
    let url = desk
        .run(move |library| library.note_link(&claim_id, &url))
        .await?;
    tauri_plugin_opener::open_url(url, None::<&str>).map_err(no_browser)
}

fn no_browser(error: tauri_plugin_opener::Error) -> Error {
    Error::new(
        ErrorCode::Internal,
        format!("No browser could be started: {error}."),
    )
    .with_hint("Copy the address and open it yourself.")
}
