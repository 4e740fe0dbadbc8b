//! What can go wrong with a library. A variant exists because the reviewer or a caller does
//! something different for it.

use std::path::{Path, PathBuf};

use rusqlite::ffi;

/// Why the library could not be opened, read or changed. After any of them it is as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another app or command line holds the library.
    #[error(
        "the library in {} is already open{}: close it there first",
        folder.display(),
        process.map(|id| format!(" in process {id}")).unwrap_or_default()
    )]
    AlreadyOpen {
        /// The library's folder.
        folder: PathBuf,
        /// The process that holds it, where it could be read.
        process: Option<u32>,
    },

    /// Network drives lose data under SQLite's write-ahead log.
    #[error(
        "{} is on a network drive ({kind}), where changes can be lost: keep the library on a disk of this computer",
        folder.display()
    )]
    NetworkFolder {
        /// The folder asked for.
        folder: PathBuf,
        /// What sort of drive it is.
        kind: String,
    },

    /// The library's folder, or a file in it, cannot be written.
    #[error("{} cannot be written: give yourself write permission, or choose another folder", folder.display())]
    ReadOnly {
        /// The library's folder.
        folder: PathBuf,
    },

    /// The path names a file.
    #[error("{} is not a folder: choose the folder that holds the library", path.display())]
    NotAFolder {
        /// The path asked for.
        path: PathBuf,
    },

    /// The file is not a Tickmark library.
    #[error("{} was not made by Tickmark: choose another folder", file.display())]
    Foreign {
        /// The file.
        file: PathBuf,
    },

    /// The file was made by a newer Tickmark.
    #[error(
        "the library was written by a newer Tickmark (format {found}; this one knows {known}): install the newer version to open it"
    )]
    Newer {
        /// Its format.
        found: u32,
        /// The newest format known here.
        known: u32,
    },

    /// A migration that was applied differs from the one known here.
    #[error(
        "the library was written by a trial version of Tickmark (format step {number} differs) and cannot be opened by this one"
    )]
    OtherMigration {
        /// The migration.
        number: u32,
    },

    /// The file is damaged.
    #[error("the library file is damaged: restore it from a back-up copy")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),

    /// No room to write.
    #[error("the disk is full: nothing was changed; make room and try again")]
    DiskFull,

    /// A row that should be there is not.
    #[error("{noun} that was to be changed is not in the library")]
    NotFound {
        /// What it is called.
        noun: &'static str,
        /// Its key.
        id: String,
    },

    /// A row is still pointed at, or points at nothing.
    #[error("something else in the library still uses it: remove it there first")]
    InUse,

    /// A step cannot be taken back because its rows were changed since by another stack.
    #[error("“{step}” cannot be {}: {because}", if *redo { "redone" } else { "undone" })]
    ChangedSince {
        /// The step.
        step: String,
        /// Whether it was to be redone.
        redo: bool,
        /// What stands in the way, as half a sentence.
        because: String,
    },

    /// An earlier write of the same operation failed, so none of it is kept.
    #[error("the change was given up because part of it could not be written")]
    Abandoned,

    /// An operation was started inside another one, which would wait for itself.
    #[error("a change cannot be made inside another change")]
    Nested,

    /// The record of the work does not read as it was written.
    #[error("the record of the work cannot be read")]
    Journal(#[source] serde_json::Error),

    /// The folder could not be made or its lock file not be written.
    #[error("the library folder {} could not be used", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },

    /// The writer has ended, so nothing more can be written.
    #[error("the library was closed")]
    Closed,

    /// Anything else SQLite said.
    #[error("the library could not be read or written")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return Self::Database(error);
        };
        match (failure.code, failure.extended_code) {
            (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            (ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => {
                Self::ReadOnly {
                    folder: PathBuf::from("the library folder"),
                }
            }
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => {
                Self::Damaged(Box::new(error))
            }
            (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => Self::InUse,
            _ => Self::Database(error),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Journal(error)
    }
}

impl StoreError {
    /// The error of a call on `folder`, which tells a read-only folder and a full disk apart.
    pub(crate) fn of_folder(folder: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let folder = folder.to_owned();
        match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { folder }
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Folder { folder, source },
        }
    }

    /// The same error, with the folder named that SQLite did not name.
    pub(crate) fn in_folder(self, folder: &Path) -> Self {
        match self {
            Self::ReadOnly { .. } => Self::ReadOnly {
                folder: folder.to_owned(),
            },
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(errors: &[StoreError], expected: &str) {
        let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(shown.join("\n"), expected);
    }

    fn folder() -> PathBuf {
        PathBuf::from("/home/ada/Library")
    }

    #[test]
    fn a_library_that_cannot_be_opened() {
        let errors = [
            StoreError::AlreadyOpen {
                folder: folder(),
                process: Some(4711),
            },
            StoreError::AlreadyOpen {
                folder: folder(),
                process: None,
            },
            StoreError::NetworkFolder {
                folder: folder(),
                kind: "NFS".to_owned(),
            },
            StoreError::ReadOnly { folder: folder() },
            StoreError::NotAFolder { path: folder() },
            StoreError::Foreign {
                file: folder().join("library.sqlite"),
            },
            StoreError::Newer { found: 3, known: 1 },
            StoreError::OtherMigration { number: 2 },
            StoreError::Damaged("page 7".into()),
            StoreError::DiskFull,
        ];
        check(
            &errors,
            "\
the library in /home/ada/Library is already open in process 4711: close it there first
the library in /home/ada/Library is already open: close it there first
/home/ada/Library is on a network drive (NFS), where changes can be lost: keep the library on a disk of this computer
/home/ada/Library cannot be written: give yourself write permission, or choose another folder
/home/ada/Library is not a folder: choose the folder that holds the library
/home/ada/Library/library.sqlite was not made by Tickmark: choose another folder
the library was written by a newer Tickmark (format 3; this one knows 1): install the newer version to open it
the library was written by a trial version of Tickmark (format step 2 differs) and cannot be opened by this one
the library file is damaged: restore it from a back-up copy
the disk is full: nothing was changed; make room and try again",
        );
    }

    #[test]
    fn a_change_that_cannot_be_made() {
        let step = |redo| StoreError::ChangedSince {
            step: "attach source".to_owned(),
            redo,
            because: "a source it wrote was changed since by “edit source”".to_owned(),
        };
        let errors = [
            StoreError::NotFound {
                noun: "a claim",
                id: "c".to_owned(),
            },
            StoreError::InUse,
            step(false),
            step(true),
            StoreError::Abandoned,
            StoreError::Nested,
            StoreError::of_folder(&folder(), std::io::Error::other("odd")),
            StoreError::Closed,
            StoreError::Database(rusqlite::Error::InvalidQuery),
        ];
        check(
            &errors,
            "\
a claim that was to be changed is not in the library
something else in the library still uses it: remove it there first
“attach source” cannot be undone: a source it wrote was changed since by “edit source”
“attach source” cannot be redone: a source it wrote was changed since by “edit source”
the change was given up because part of it could not be written
a change cannot be made inside another change
the library folder /home/ada/Library could not be used
the library was closed
the library could not be read or written",
        );
    }

    #[test]
    fn the_system_is_asked_what_is_wrong_with_a_folder() {
        use std::io::ErrorKind;
        let of = |kind: ErrorKind| StoreError::of_folder(Path::new("x"), kind.into());
        assert!(matches!(
            of(ErrorKind::PermissionDenied),
            StoreError::ReadOnly { .. }
        ));
        assert!(matches!(
            of(ErrorKind::ReadOnlyFilesystem),
            StoreError::ReadOnly { .. }
        ));
        assert!(matches!(of(ErrorKind::StorageFull), StoreError::DiskFull));
        assert!(matches!(of(ErrorKind::QuotaExceeded), StoreError::DiskFull));
        assert!(matches!(of(ErrorKind::NotFound), StoreError::Folder { .. }));
    }
}
