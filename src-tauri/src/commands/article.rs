//! Articles.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::{ArticleFacts, ArticleSummary, ArticleView, Changes, MetadataView};

use crate::state::Desk;

/// The library list, filtered by words of the title.
#[tauri::command]
pub async fn list_articles(desk: State<'_, Desk>, query: String) -> Result<Vec<ArticleSummary>> {
    desk.run(move |library| library.list_articles(&query)).await
}

/// Everything the desk shows of one article.
#[tauri::command]
pub async fn open_article(desk: State<'_, Desk>, article_id: String) -> Result<ArticleView> {
    desk.run(move |library| library.open_article(&article_id))
        .await
}

/// Names, values and what was set aside in an article.
#[tauri::command]
pub async fn article_facts(desk: State<'_, Desk>, article_id: String) -> Result<ArticleFacts> {
    desk.run(move |library| library.article_facts(&article_id))
        .await
}

/// Makes a new revision from corrected text.
#[tauri::command]
pub async fn edit_text(desk: State<'_, Desk>, article_id: String, text: String) -> Result<Changes> {
    desk.run(move |library| library.edit_text(&article_id, &text))
        .await
}

/// Title, byline, publication, date, language, address.
#[tauri::command]
pub async fn set_metadata(
    desk: State<'_, Desk>,
    article_id: String,
    metadata: MetadataView,
) -> Result<Changes> {
    desk.run(move |library| library.set_metadata(&article_id, &metadata))
        .await
}
