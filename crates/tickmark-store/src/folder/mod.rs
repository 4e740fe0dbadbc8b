//! The library's folder: what lies in it, and whether it can hold a library.
#![allow(
    clippy::disallowed_methods,
    reason = "makes the library’s folder and its lock"
)]

mod lock;
mod network;

use std::path::Path;

pub(crate) use lock::FolderLock;

use crate::StoreError;

/// The database.
pub const DATABASE_FILE: &str = "library.sqlite";
/// Locked while the library is open; holds the process that has it.
pub const LOCK_FILE: &str = "library.lock";
/// Captures, named by their SHA-256.
pub const VAULT_FOLDER: &str = "vault";

/// What lies in a folder somebody chose for a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderHolds {
    /// A library, or what claims to be one.
    Library,
    /// Nothing, or the folder is not there yet.
    Nothing,
    /// Files of somebody else.
    Other,
}

/// Looks into a folder without changing it.
pub fn folder_holds(folder: &Path) -> Result<FolderHolds, StoreError> {
    let unusable = |error| StoreError::of_folder(folder, error);
    if !folder.exists() {
        return Ok(FolderHolds::Nothing);
    }
    if !folder.is_dir() {
        return Err(StoreError::NotAFolder {
            path: folder.to_owned(),
        });
    }
    if folder.join(DATABASE_FILE).try_exists().map_err(unusable)? {
        return Ok(FolderHolds::Library);
    }
    let mut files = std::fs::read_dir(folder).map_err(unusable)?;
    Ok(match files.next() {
        None => FolderHolds::Nothing,
        Some(_) => FolderHolds::Other,
    })
}

/// Makes the folder where it is missing, refuses one that cannot hold a library, and locks it.
pub(crate) fn enter(folder: &Path) -> Result<FolderLock, StoreError> {
    if folder.exists() && !folder.is_dir() {
        return Err(StoreError::NotAFolder {
            path: folder.to_owned(),
        });
    }
    std::fs::create_dir_all(folder).map_err(|error| StoreError::of_folder(folder, error))?;
    if let Some(kind) = network::network_drive(folder) {
        return Err(StoreError::NetworkFolder {
            folder: folder.to_owned(),
            kind,
        });
    }
    let lock = FolderLock::take(folder)?;
    std::fs::create_dir_all(folder.join(VAULT_FOLDER))
        .map_err(|error| StoreError::of_folder(folder, error))?;
    Ok(lock)
}
