//! Order in the library: folders, tags, archive, bin.

use tauri::State;
use tickmark_library::view::{Changes, FolderView, ImportOutcome, Shelf};
use tickmark_library::{Library, Result};

use crate::state::Desk;

/// The folders of the library.
#[tauri::command]
pub async fn list_folders(desk: State<'_, Desk>) -> Result<Vec<FolderView>> {
    desk.run(Library::list_folders).await
}

/// A new folder.
#[tauri::command]
pub async fn add_folder(desk: State<'_, Desk>, name: String) -> Result<Changes> {
    desk.run(move |library| library.add_folder(&name)).await
}

/// Another name for a folder.
#[tauri::command]
pub async fn rename_folder(
    desk: State<'_, Desk>,
    folder_id: String,
    name: String,
) -> Result<Changes> {
    desk.run(move |library| library.rename_folder(&folder_id, &name))
        .await
}

/// Takes a folder away, not its articles.
#[tauri::command]
pub async fn delete_folder(desk: State<'_, Desk>, folder_id: String) -> Result<Changes> {
    desk.run(move |library| library.delete_folder(&folder_id))
        .await
}

/// Puts articles into a folder or into none.
#[tauri::command]
pub async fn set_folder(
    desk: State<'_, Desk>,
    article_ids: Vec<String>,
    folder_id: Option<String>,
) -> Result<Changes> {
    desk.run(move |library| library.set_folder(&article_ids, folder_id.as_deref()))
        .await
}

/// Files an article under words.
#[tauri::command]
pub async fn set_tags(
    desk: State<'_, Desk>,
    article_id: String,
    tags: Vec<String>,
) -> Result<Changes> {
    desk.run(move |library| library.set_tags(&article_id, &tags))
        .await
}

/// Puts articles on the desk, into the archive or the bin.
#[tauri::command]
pub async fn set_shelf(
    desk: State<'_, Desk>,
    article_ids: Vec<String>,
    shelf: Shelf,
) -> Result<Changes> {
    desk.run(move |library| library.set_shelf(&article_ids, shelf))
        .await
}

/// Deletes every article in the bin.
#[tauri::command]
pub async fn empty_bin(desk: State<'_, Desk>) -> Result<Changes> {
    desk.run(Library::empty_bin).await
}

/// A second article with all the work.
#[tauri::command]
pub async fn duplicate_article(desk: State<'_, Desk>, article_id: String) -> Result<ImportOutcome> {
    desk.run(move |library| library.duplicate_article(&article_id))
        .await
}
