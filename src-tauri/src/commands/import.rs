//! Articles from outside: read by the worker, shown, then confirmed.

use std::path::PathBuf;

use tauri::{AppHandle, Emitter, State};
use tickmark_library::view::{ImportChoice, ImportOutcome, ImportPreview, ImportProgress};
use tickmark_library::{Library, Result};

use crate::dialog;
use crate::state::Desk;

/// Asks for a file and reads it.
#[tauri::command]
pub async fn choose_file(
    app: AppHandle,
    desk: State<'_, Desk>,
    next_draft_of: Option<String>,
) -> Result<Option<ImportPreview>> {
    match dialog::choose_article(&app).await {
        Some(path) => preview(app, &desk, path, next_draft_of).await.map(Some),
        None => Ok(None),
    }
}

/// Reads pasted text.
#[tauri::command]
pub async fn paste_text(
    desk: State<'_, Desk>,
    text: String,
    next_draft_of: Option<String>,
) -> Result<ImportPreview> {
    desk.run(move |library| library.paste_text(&text, next_draft_of.as_deref()))
        .await
}

/// Reads a file that was let go over the window.
#[tauri::command]
pub async fn dropped_file(
    app: AppHandle,
    desk: State<'_, Desk>,
    handle: String,
) -> Result<ImportPreview> {
    let path = desk.path(&handle)?;
    preview(app, &desk, path, None).await
}

/// Reads the file the app was started with, once.
#[tauri::command]
pub async fn startup_file(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<ImportPreview>> {
    match desk.take_startup() {
        Some(path) => preview(app, &desk, path, None).await.map(Some),
        None => Ok(None),
    }
}

/// Forgets a preview.
#[tauri::command]
pub async fn cancel_import(desk: State<'_, Desk>, handle: String) -> Result<()> {
    desk.run(move |library| {
        library.cancel_import(&handle);
        Ok(())
    })
    .await
}

/// Makes the article, or its next draft.
#[tauri::command]
pub async fn confirm_import(desk: State<'_, Desk>, choice: ImportChoice) -> Result<ImportOutcome> {
    desk.run(move |library| library.confirm_import(&choice))
        .await
}

/// The sample article.
#[tauri::command]
pub async fn open_sample(desk: State<'_, Desk>) -> Result<ImportOutcome> {
    desk.run(Library::open_sample).await
}

/// Reads a file, telling the page how far it is.
async fn preview(
    app: AppHandle,
    desk: &Desk,
    path: PathBuf,
    next_draft_of: Option<String>,
) -> Result<ImportPreview> {
    let tell = move |progress: ImportProgress| {
        // A page that is gone has nothing to show it on.
        let _ = app.emit("import-progress", progress);
    };
    desk.run(move |library| library.read_file(&path, next_draft_of.as_deref(), &tell))
        .await
}
