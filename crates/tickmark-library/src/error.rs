//! The one error the outside sees: a code to react to, a sentence to show, and what to do.

use serde::Serialize;
use tickmark_store::StoreError;
use ts_rs::TS;

/// What a caller can do about an error. A code exists because a screen reacts to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// What was given does not fit: shown beside the field.
    InvalidInput,
    /// What was asked for is gone: the screen reloads.
    NotFound,
    /// Nobody has said who they are: the reviewer is asked.
    ReviewerNeeded,
    /// A file or paste gave no article: shown in the import dialog.
    ImportFailed,
    /// The person stopped it: nothing is shown.
    Cancelled,
    /// A report was not written: shown in the export dialog.
    ExportFailed,
    /// Later changes stand on the step: Undo or Redo is refused and says why.
    ChangedSince,
    /// Another Tickmark has the library open.
    LibraryLocked,
    /// The folder cannot be used as a library: another is chosen.
    LibraryUnusable,
    /// The change could not be kept on disk.
    NotSaved,
    /// A fault of ours: shown with the offer to copy the details.
    Internal,
}

/// An error as it crosses to the window: `{code, message, hint}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{message}")]
#[ts(rename = "CommandError")]
pub struct Error {
    /// What to react to.
    pub code: ErrorCode,
    /// What happened, one plain sentence.
    pub message: String,
    /// What to do about it, where there is something.
    pub hint: Option<String>,
}

impl Error {
    /// An error without advice.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
        }
    }

    /// The same error with what to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// What every use case returns.
pub type Result<T> = std::result::Result<T, Error>;

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::AlreadyOpen { .. } => ErrorCode::LibraryLocked,
            StoreError::NetworkFolder { .. }
            | StoreError::ReadOnly { .. }
            | StoreError::NotAFolder { .. }
            | StoreError::Foreign { .. }
            | StoreError::Newer { .. }
            | StoreError::OtherMigration { .. }
            | StoreError::Damaged(_)
            | StoreError::Folder { .. } => ErrorCode::LibraryUnusable,
            StoreError::NotFound { .. } => ErrorCode::NotFound,
            StoreError::InUse => ErrorCode::InvalidInput,
            StoreError::ChangedSince { .. } => ErrorCode::ChangedSince,
            StoreError::DiskFull | StoreError::Closed => ErrorCode::NotSaved,
            _ => ErrorCode::Internal,
        };
        let (message, hint) = message_and_hint(&error.to_string());
        let cause =
            std::error::Error::source(&error).map(|cause| format!("The system says: {cause}."));
        Self {
            code,
            message,
            hint: hint.or(cause),
        }
    }
}

/// Store messages are one lower-case line, `what happened: what to do`.
fn message_and_hint(line: &str) -> (String, Option<String>) {
    match line.rsplit_once(": ") {
        Some((what, hint)) => (sentence(what), Some(sentence(hint))),
        None => (sentence(line), None),
    }
}

/// A line with a capital and a full stop.
pub(crate) fn sentence(line: &str) -> String {
    let mut chars = line.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let sentence: String = first.chain(chars).collect();
    if sentence.ends_with(['.', '!', '?']) {
        sentence
    } else {
        format!("{sentence}.")
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn said(error: StoreError) -> String {
        let Error {
            code,
            message,
            hint,
        } = error.into();
        format!("{code:?} | {message} | {}", hint.unwrap_or_default())
    }

    #[test]
    fn what_the_store_says_in_sentences() {
        let folder = PathBuf::from("/home/alma/library");
        let changed = StoreError::ChangedSince {
            step: "attach source".to_owned(),
            redo: false,
            because: "a source it wrote was changed since by “edit source”".to_owned(),
        };
        let all = [
            StoreError::AlreadyOpen {
                folder: folder.clone(),
                process: Some(12),
            },
            StoreError::NetworkFolder {
                folder: folder.clone(),
                kind: "NFS".to_owned(),
            },
            StoreError::ReadOnly {
                folder: folder.clone(),
            },
            StoreError::NotAFolder {
                path: folder.clone(),
            },
            StoreError::Foreign {
                file: folder.join("library.sqlite"),
            },
            StoreError::Newer { found: 9, known: 1 },
            StoreError::DiskFull,
            StoreError::NotFound {
                noun: "a claim",
                id: "x".to_owned(),
            },
            StoreError::InUse,
            changed,
            StoreError::Folder {
                folder,
                source: std::io::ErrorKind::TimedOut.into(),
            },
            StoreError::Closed,
        ];
        let said: Vec<String> = all.into_iter().map(said).collect();
        assert_eq!(said.join("\n"), SAID);
    }

    const SAID: &str = "\
LibraryLocked | The library in /home/alma/library is already open in process 12. | Close it there first.\n\
LibraryUnusable | /home/alma/library is on a network drive (NFS), where changes can be lost. | Keep the library on a disk of this computer.\n\
LibraryUnusable | /home/alma/library cannot be written. | Give yourself write permission, or choose another folder.\n\
LibraryUnusable | /home/alma/library is not a folder. | Choose the folder that holds the library.\n\
LibraryUnusable | /home/alma/library/library.sqlite was not made by Tickmark. | Choose another folder.\n\
LibraryUnusable | The library was written by a newer Tickmark (format 9; this one knows 1). | Install the newer version to open it.\n\
NotSaved | The disk is full. | Nothing was changed; make room and try again.\n\
NotFound | A claim that was to be changed is not in the library. | \n\
InvalidInput | Something else in the library still uses it. | Remove it there first.\n\
ChangedSince | “attach source” cannot be undone. | A source it wrote was changed since by “edit source”.\n\
LibraryUnusable | The library folder /home/alma/library could not be used. | The system says: timed out.\n\
NotSaved | The library was closed. | ";
}
