//! Which library is open.

use tauri::{AppHandle, State};
use tickmark_library::Result;

use super::export::show_in_folder;
use crate::place;
use crate::state::Desk;

/// Asks for a library and opens it; false when the person thinks better of it.
#[tauri::command]
pub async fn open_library(app: AppHandle) -> Result<bool> {
    place::change(&app, false).await
}

/// Asks for an empty folder and makes a library in it.
#[tauri::command]
pub async fn create_library(app: AppHandle) -> Result<bool> {
    place::change(&app, true).await
}

/// Shows the library in the file manager.
#[tauri::command]
pub async fn show_library(desk: State<'_, Desk>) -> Result<()> {
    desk.library().folder().map_or(Ok(()), show_in_folder)
}
