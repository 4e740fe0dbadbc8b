//! What the checking rules found, and what a reviewer waves off.

use tauri::State;
use tickmark_library::Result;
use tickmark_library::view::{Changes, FindingsView, RuleId};

use crate::state::Desk;

/// Everything the rules find in an article.
#[tauri::command]
pub async fn article_findings(desk: State<'_, Desk>, article_id: String) -> Result<FindingsView> {
    desk.run(move |library| library.article_findings(&article_id))
        .await
}

/// Waves off a finding, with the reason.
#[tauri::command]
pub async fn dismiss_finding(
    desk: State<'_, Desk>,
    article_id: String,
    rule: RuleId,
    content_key: String,
    reason: String,
) -> Result<Changes> {
    desk.run(move |library| library.dismiss_finding(&article_id, rule, &content_key, &reason))
        .await
}

/// Takes the dismissal of a finding back.
#[tauri::command]
pub async fn restore_finding(
    desk: State<'_, Desk>,
    article_id: String,
    rule: RuleId,
    content_key: String,
) -> Result<Changes> {
    desk.run(move |library| library.restore_finding(&article_id, rule, &content_key))
        .await
}

/// Turns a rule off for an article, or on again.
#[tauri::command]
pub async fn set_rule_off(
    desk: State<'_, Desk>,
    article_id: String,
    rule: RuleId,
    off: bool,
) -> Result<Changes> {
    desk.run(move |library| library.set_rule_off(&article_id, rule, off))
        .await
}
