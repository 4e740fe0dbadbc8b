//! The checker's pencil.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::{Changes, TickKind, Utf16Range};

use crate::state::Desk;

/// Ticks words, or waives them with a reason.
#[tauri::command]
pub async fn tick(
    desk: State<'_, Desk>,
    article_id: String,
    ranges: Vec<Utf16Range>,
    kind: TickKind,
    reason: String,
) -> Result<Changes> {
    desk.run(move |library| library.tick(&article_id, &ranges, kind, &reason))
        .await
}

/// Takes the pencil off words.
#[tauri::command]
pub async fn untick(
    desk: State<'_, Desk>,
    article_id: String,
    ranges: Vec<Utf16Range>,
) -> Result<Changes> {
    desk.run(move |library| library.untick(&article_id, &ranges))
        .await
}

/// Takes away ticks whose words changed or are gone.
#[tauri::command]
pub async fn forget_ticks(
    desk: State<'_, Desk>,
    article_id: String,
    tick_ids: Vec<String>,
) -> Result<Changes> {
    desk.run(move |library| library.forget_ticks(&article_id, &tick_ids))
        .await
}
