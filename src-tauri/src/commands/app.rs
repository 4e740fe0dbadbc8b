//! The app as a whole.

use tauri::{AppHandle, Emitter, State, Theme, WebviewWindow};
use tickmark_library::view::{AppView, Preferences, ReviewerView};
use tickmark_library::{Error, ErrorCode, Library, Result};

use crate::state::Desk;

/// What the window needs before it can draw anything.
#[tauri::command]
pub async fn app_state(desk: State<'_, Desk>) -> Result<AppView> {
    desk.run(Library::app_state).await
}

/// Who is at the desk, for history and reports.
#[tauri::command]
pub async fn set_reviewer(
    app: AppHandle,
    desk: State<'_, Desk>,
    reviewer: ReviewerView,
) -> Result<AppView> {
    let view = desk.run(move |library| library.set_reviewer(&reviewer));
    view.await.inspect(|view| tell(&app, view))
}

/// How the reviewer likes the desk.
#[tauri::command]
pub async fn set_preferences(
    app: AppHandle,
    desk: State<'_, Desk>,
    preferences: Preferences,
) -> Result<AppView> {
    let view = desk.run(move |library| library.set_preferences(&preferences));
    view.await.inspect(|view| tell(&app, view))
}

/// Tells every window who is at the desk and how they like it.
fn tell(app: &AppHandle, view: &AppView) {
    // A page that is gone has nothing to show it on.
    let _ = app.emit("app-changed", view);
}

/// Gives the system's parts of the window, its menu and dialogs, the colours of the page; none is
/// the system's own.
#[tauri::command]
pub async fn set_theme(app: AppHandle, dark: Option<bool>) -> Result<()> {
    app.set_theme(dark.map(|dark| if dark { Theme::Dark } else { Theme::Light }));
    Ok(())
}

/// Shows the page larger or smaller, in percent of its own size.
#[tauri::command]
pub async fn set_zoom(window: WebviewWindow, percent: u16) -> Result<()> {
    window.set_zoom(f64::from(percent) / 100.0).map_err(no_zoom)
}

fn no_zoom(error: tauri::Error) -> Error {
    Error::new(
        ErrorCode::Internal,
        format!("The window could not be zoomed: {error}."),
    )
}
