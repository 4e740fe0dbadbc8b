//! Undo and redo, on the article's stack or the library's.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::Changes;

use crate::state::Desk;

/// Takes the last step back.
#[tauri::command]
pub async fn undo(desk: State<'_, Desk>, article_id: Option<String>) -> Result<Changes> {
    desk.run(move |library| library.undo(article_id.as_deref()))
        .await
}

/// Takes the step taken back again.
#[tauri::command]
pub async fn redo(desk: State<'_, Desk>, article_id: Option<String>) -> Result<Changes> {
    desk.run(move |library| library.redo(article_id.as_deref()))
        .await
}
