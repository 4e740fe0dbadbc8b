//! Reports on disk.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter, State};
use tickmark_library::view::{ExportView, ImportProgress, ReportFormat};
use tickmark_library::{Error, ErrorCode, Result};

use crate::dialog;
use crate::state::{Desk, file_name};

/// Asks where the report goes and writes it, whole or not at all.
#[tauri::command]
pub async fn export_report(
    app: AppHandle,
    desk: State<'_, Desk>,
    article_id: String,
    format: ReportFormat,
) -> Result<Option<ExportView>> {
    match choose_place(&app, &desk, article_id.clone(), format).await? {
        Some(path) => {
            tell(&app, &article_id, 0);
            let written = write(&desk, article_id.clone(), format, path).await;
            tell(&app, &article_id, 1);
            written.map(Some)
        }
        None => Ok(None),
    }
}

/// Shows a written report in its folder.
#[tauri::command]
pub async fn show_export(desk: State<'_, Desk>, handle: String) -> Result<()> {
    show_in_folder(&desk.path(&handle)?)
}

/// Shows a file in the file manager.
pub fn show_in_folder(path: &Path) -> Result<()> {
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(|error| {
        Error::new(
            ErrorCode::Internal,
            format!("The folder could not be opened: {error}."),
        )
        .with_hint("Open it in your file manager.")
    })
}

/// Says that the report is being written, or that it is over.
fn tell(app: &AppHandle, article_id: &str, done: u32) {
    let progress = ImportProgress {
        handle: article_id.to_owned(),
        done,
        of: 1,
        text: "Writing the report".to_owned(),
    };
    // A page that is gone has nothing to show it on.
    let _ = app.emit("import-progress", progress);
}

async fn choose_place(
    app: &AppHandle,
    desk: &Desk,
    article_id: String,
    format: ReportFormat,
) -> Result<Option<PathBuf>> {
    let name = desk
        .run(move |library| library.report_name(&article_id, format))
        .await?;
    Ok(dialog::choose_report(app, &name, format).await)
}

async fn write(
    desk: &Desk,
    article_id: String,
    format: ReportFormat,
    path: PathBuf,
) -> Result<ExportView> {
    let target = path.clone();
    desk.run(move |library| library.export_report(&article_id, format, &target))
        .await?;
    let file_name = file_name(&path);
    Ok(ExportView {
        handle: desk.keep(path),
        file_name,
    })
}
