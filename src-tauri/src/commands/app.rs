//! The app as a whole.

use tauri::State;
use tickmark_library::view::{AppView, ReviewerView};
use tickmark_library::{Library, Result};

use crate::state::Desk;

/// What the window needs before it can draw anything.
#[tauri::command]
pub async fn app_state(desk: State<'_, Desk>) -> Result<AppView> {
    desk.run(Library::app_state).await
}

/// Who is at the desk, for history and reports.
#[tauri::command]
pub async fn set_reviewer(desk: State<'_, Desk>, reviewer: ReviewerView) -> Result<AppView> {
    desk.run(move |library| library.set_reviewer(&reviewer))
        .await
}
