//! The system's dialogs, opened from here only: the page gets a preview or a handle, never a path.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri::Manager;
use tauri_plugin_dialog::{
    DialogExt, FileDialogBuilder, FilePath, MessageDialogButtons, MessageDialogKind,
};
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

/// Asks for the folder of a library.
pub async fn choose_library(app: &AppHandle, is_new: bool) -> Option<PathBuf> {
    let (answer, chosen) = oneshot::channel();
    files(app)
        .set_title(if is_new {
            "An empty folder for the new library"
        } else {
            "Open a library"
        })
        .pick_folder(move |path| drop(answer.send(path)));
    path(chosen).await
}

/// Says why the library cannot be opened and what to do; answers whether another is wanted.
pub async fn offer_another_library(app: &AppHandle, error: &Error) -> bool {
    let text = match &error.hint {
        Some(hint) => format!("{}\n\n{hint}", error.message),
        None => error.message.clone(),
    };
    eprintln!("{text}");
    let title = match error.code {
        ErrorCode::LibraryLocked => "Tickmark is already open",
        _ => "Tickmark cannot start",
    };
    let (answer, chosen) = oneshot::channel();
    app.dialog()
        .message(text)
        .title(title)
        .kind(MessageDialogKind::Error)
        .buttons(MessageDialogButtons::OkCancelCustom(
            "Open another library…".to_owned(),
            "Quit".to_owned(),
        ))
        .show(move |another| {
            // Nobody waits for it when the app is ending.
            let _ = answer.send(another);
        });
    // A dialog that went away without an answer asks for nothing.
    chosen.await.unwrap_or(false)
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
