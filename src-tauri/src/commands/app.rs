//! The app as a whole.

use tauri::{AppHandle, State, Theme};
use tickmark_library::view::{AppView, Preferences, ReviewerView};
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

/// How the reviewer likes the desk.
#[tauri::command]
pub async fn set_preferences(desk: State<'_, Desk>, preferences: Preferences) -> Result<AppView> {
    desk.run(move |library| library.set_preferences(&preferences))
        .await
}

/// Gives the system's parts of the window, its menu and dialogs, the colours of the page; none is
/// the system's own.
#[tauri::command]
pub async fn set_theme(app: AppHandle, dark: Option<bool>) -> Result<()> {
    app.set_theme(dark.map(|dark| if dark { Theme::Dark } else { Theme::Light }));
    Ok(())
}
