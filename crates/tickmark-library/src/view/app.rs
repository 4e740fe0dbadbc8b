//! The application as a whole.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs before it can draw anything.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AppView {
    /// Who is at the desk; `None` until asked once.
    pub reviewer: Option<ReviewerView>,
    /// The system's user, offered as the default answer.
    pub suggested_reviewer: ReviewerView,
    /// Folder name of the open library.
    pub library_name: String,
    /// Version of the app.
    pub version: String,
    /// What the library's own undo stack offers.
    pub undo: UndoView,
}

/// A reviewer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewerView {
    /// Full name, as it stands on reports.
    pub name: String,
    /// One to four letters.
    pub initials: String,
}

/// The names of the steps that Undo and Redo would take.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct UndoView {
    /// For "Undo set verdict": `set verdict`.
    pub undo: Option<String>,
    /// The same for Redo.
    pub redo: Option<String>,
}

/// The system's menu was used: the payload of `menu`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MenuChosen {
    /// Id of the action in the window's registry.
    pub action: String,
}
