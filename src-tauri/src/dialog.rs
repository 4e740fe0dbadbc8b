//! The system's dialogs, opened from here only: the page gets a preview or a handle, never a path.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri::Manager;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath, MessageDialogKind};
use tickmark_library::view::ReportFormat;
use tickmark_library::{Error, ErrorCode};
use tokio::sync::oneshot;

use crate::window::MAIN;

/// Asks for an article; nothing when the person thinks better of it.
pub async fn choose_article(app: &AppHandle) -> Option<PathBuf> {
    let (answer, chosen) = oneshot::channel();
    files(app)
        .set_title("Open an article")
        .add_filter("Articles", &["txt", "md", "markdown", "html", "htm"])
        .add_filter("All files", &["*"])
        .pick_file(move |path| drop(answer.send(path)));
    path(chosen).await
}

/// Asks where a report goes.
pub async fn choose_report(
    app: &AppHandle,
    suggested: &str,
    format: ReportFormat,
) -> Option<PathBuf> {
    let (name, extension) = match format {
        ReportFormat::Html => ("Web page", "html"),
        ReportFormat::Markdown => ("Markdown", "md"),
    };
    let (answer, chosen) = oneshot::channel();
    files(app)
        .set_title("Export the report")
        .set_file_name(suggested)
        .add_filter(name, &[extension])
        .save_file(move |path| drop(answer.send(path)));
    let path = path(chosen).await?;
    Some(if path.extension().is_none() {
        path.with_extension(extension)
    } else {
        path
    })
}

/// Says why the app cannot start and what to do, then ends it.
pub fn refuse_to_start(app: &AppHandle, error: &Error) {
    let text = match &error.hint {
        Some(hint) => format!("{}\n\n{hint}", error.message),
        None => error.message.clone(),
    };
    eprintln!("{text}");
    let title = match error.code {
        ErrorCode::LibraryLocked => "Tickmark is already open",
        _ => "Tickmark cannot start",
    };
    let app_to_end = app.clone();
    app.dialog()
        .message(text)
        .title(title)
        .kind(MessageDialogKind::Error)
        .show(move |_| app_to_end.exit(1));
}

fn files(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window(MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

async fn path(chosen: oneshot::Receiver<Option<FilePath>>) -> Option<PathBuf> {
    chosen.await.ok().flatten()?.into_path().ok()
}
