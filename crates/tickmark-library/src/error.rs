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
