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
