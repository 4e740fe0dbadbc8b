//! Search of the whole library.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::{SearchKind, SearchView};

use crate::state::Desk;

/// Articles, claims, sources and passages that hold every word, or those of one kind.
#[tauri::command]
pub async fn search_library(
    desk: State<'_, Desk>,
    query: String,
    only: Option<SearchKind>,
) -> Result<SearchView> {
    desk.run(move |library| library.search(&query, only)).await
}
