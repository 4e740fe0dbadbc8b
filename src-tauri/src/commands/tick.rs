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
