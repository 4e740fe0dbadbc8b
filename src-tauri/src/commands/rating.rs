//! Rating scales and public ratings.

use tauri::State;
use tickmark_library::view::{Changes, RatingScale};
use tickmark_library::{Library, Result};

use crate::state::Desk;

/// Every scale an article can be rated by.
#[tauri::command]
pub async fn list_scales(desk: State<'_, Desk>) -> Result<Vec<RatingScale>> {
    desk.run(Library::list_scales).await
}

/// A scale of the reviewer’s own, as JSON.
#[tauri::command]
pub async fn add_scale(desk: State<'_, Desk>, json: String) -> Result<Changes> {
    desk.run(move |library| library.add_scale(&json)).await
}

/// Changes a scale of the reviewer’s own.
#[tauri::command]
pub async fn update_scale(desk: State<'_, Desk>, scale: RatingScale) -> Result<Changes> {
    desk.run(move |library| library.update_scale(&scale)).await
}

/// Takes a scale of the reviewer’s own away.
#[tauri::command]
pub async fn delete_scale(desk: State<'_, Desk>, scale_id: String) -> Result<Changes> {
    desk.run(move |library| library.delete_scale(&scale_id))
        .await
}

/// By which scale an article is rated.
#[tauri::command]
pub async fn set_scale(
    desk: State<'_, Desk>,
    article_id: String,
    scale_id: String,
) -> Result<Changes> {
    desk.run(move |library| library.set_scale(&article_id, &scale_id))
        .await
}

/// The label of a claim on the article’s scale.
#[tauri::command]
pub async fn set_rating(
    desk: State<'_, Desk>,
    claim_id: String,
    label: Option<String>,
) -> Result<Changes> {
    desk.run(move |library| library.set_rating(&claim_id, label.as_deref()))
        .await
}
