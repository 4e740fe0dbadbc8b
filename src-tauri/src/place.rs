//! Which library is open: the one asked for, the one opened last, or the usual one; and the way to
//! another while the app runs.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Emitter, Manager};
use tickmark_library::{Environment, Error, ErrorCode, Library, Result};

use crate::dialog;
use crate::machine;
use crate::state::Desk;

/// What the app remembers of the machine it runs on; a library remembers the rest.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Remembered {
    /// The library opened last by choice; none for the usual one.
    library: Option<PathBuf>,
}

/// The file that keeps it, in the app's own folder.
const FILE: &str = "place.json";

/// Opens the library of this start.
pub fn open(app: &AppHandle, asked: Option<PathBuf>) -> Result<Library> {
    let folder = asked
        .or_else(|| remembered(app))
        .or_else(machine::library_folder)
        .ok_or_else(no_folder)?;
    Ok(told_to_windows(
        app,
        Library::open(&folder, machine::environment())?,
    ))
}

/// Says why a library cannot be opened, until another can be or nobody wants one.
pub async fn ask_for_another(app: &AppHandle, mut error: Error) -> Option<Library> {
    while dialog::offer_another_library(app, &error).await {
        let folder = dialog::choose_library(app, false).await?;
        match enter(app, &folder, Library::open_existing) {
            Ok(library) => return Some(library),
            Err(next) => error = next,
        }
    }
    None
}

/// Asks for a folder and puts the library in it on the desk: one that is there, or a new one.
/// Nothing changes when it cannot be opened, or when the person thinks better of it.
pub async fn change(app: &AppHandle, is_new: bool) -> Result<bool> {
    let Some(folder) = dialog::choose_library(app, is_new).await else {
        return Ok(false);
    };
    let handle = app.clone();
    tauri::async_runtime::spawn_blocking(move || exchange(&handle, &folder, is_new))
        .await
        .unwrap_or_else(|error| Err(Error::new(ErrorCode::Internal, error.to_string())))?;
    // A page that is gone has nothing to show it on.
    let _ = app.emit("library-opened", ());
    Ok(true)
}

fn exchange(app: &AppHandle, folder: &Path, is_new: bool) -> Result<()> {
    let desk = app.state::<Desk>();
    desk.keep_standing();
    let library = if is_new {
        let library = enter(app, folder, Library::create)?;
        library.take_person_from(&desk.library())?;
        library
    } else {
        enter(app, folder, Library::open_existing)?
    };
    desk.exchange(library);
    Ok(())
}

fn enter(
    app: &AppHandle,
    folder: &Path,
    open: impl Fn(&Path, Environment) -> Result<Library>,
) -> Result<Library> {
    let library = open(folder, machine::environment())?;
    remember(app, folder);
    Ok(told_to_windows(app, library))
}

/// Every change is told to the windows while there is more than one: the one that made it takes it
/// over once.
fn told_to_windows(app: &AppHandle, library: Library) -> Library {
    let app = app.clone();
    library.watched(Box::new(move |changes| {
        if app.webview_windows().len() > 1 {
            // A page that is gone has nothing to show it on.
            let _ = app.emit("library-changed", changes);
        }
    }))
}

#[allow(clippy::disallowed_methods, reason = "a file of the app itself")]
fn remembered(app: &AppHandle) -> Option<PathBuf> {
    let file = app.path().app_config_dir().ok()?.join(FILE);
    let text = std::fs::read_to_string(file).ok()?;
    serde_json::from_str::<Remembered>(&text).ok()?.library
}

/// The next start opens it again. When that cannot be kept, the next start opens the one before.
#[allow(clippy::disallowed_methods, reason = "a file of the app itself")]
fn remember(app: &AppHandle, folder: &Path) {
    let place = Remembered {
        library: Some(folder.to_owned()),
    };
    if let (Ok(text), Ok(home)) = (serde_json::to_string(&place), app.path().app_config_dir()) {
        let _ = std::fs::create_dir_all(&home);
        let _ = tickmark_library::write_file(&home.join(FILE), text.as_bytes());
    }
}

fn no_folder() -> Error {
    Error::new(
        ErrorCode::LibraryUnusable,
        "This computer names no folder for the library.",
    )
    .with_hint("Start Tickmark with --library and a folder of yours.")
}
