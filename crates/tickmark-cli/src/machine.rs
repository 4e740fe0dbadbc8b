//! What the library is told of the machine: its time, its user, its worker, its folders.
#![allow(
    clippy::disallowed_methods,
    reason = "the command line reads the environment and the clock for the library"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tickmark_library::worker::Worker;
use tickmark_library::{Environment, Error, ErrorCode, Library, default_folder};

/// Columns of a terminal that does not say.
const USUAL_WIDTH: usize = 100;
/// A table needs so many.
const NARROWEST: usize = 40;

/// The environment of a command. The worker is this same program.
pub(crate) fn environment() -> Environment {
    let worker =
        std::env::current_exe().map_or_else(|_| Worker::beside_current_program(), Worker::at);
    Environment {
        clock: Arc::new(|| chrono::Local::now().fixed_offset()),
        device: "command line".to_owned(),
        user: ["USER", "USERNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok())
            .unwrap_or_default(),
        worker: Arc::new(worker),
    }
}

/// Opens a library that is there; a folder without one is a mistake, not a new library.
pub(crate) fn open_library(folder: Option<&Path>) -> Result<Library, Error> {
    let folder = folder
        .map(Path::to_owned)
        .or_else(usual_folder)
        .ok_or_else(|| {
            Error::new(
                ErrorCode::LibraryUnusable,
                "This machine names no folder for the library.",
            )
            .with_hint("Name the library folder with --library.")
        })?;
    if !folder.is_dir() {
        return Err(Error::new(
            ErrorCode::LibraryUnusable,
            format!("There is no folder {}.", folder.display()),
        )
        .with_hint(
            "Name the folder of a library with --library, or open Tickmark once to make one.",
        ));
    }
    if !folder.join("library.sqlite").is_file() {
        return Err(Error::new(
            ErrorCode::LibraryUnusable,
            format!("There is no library in {}.", folder.display()),
        )
        .with_hint("Name the folder that holds library.sqlite with --library."));
    }
    Library::open(&folder, environment())
}

fn usual_folder() -> Option<PathBuf> {
    default_folder(|name| std::env::var_os(name))
}

/// Columns of the terminal.
pub(crate) fn width() -> usize {
    std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .unwrap_or(USUAL_WIDTH)
        .max(NARROWEST)
}
