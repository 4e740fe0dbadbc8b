//! The application as a whole.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tickmark_core::Utf16Range;
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
    /// The folder of the open library, to be shown.
    pub library_folder: String,
    /// Where the reviewer stood last.
    pub standing: Standing,
    /// Version of the app.
    pub version: String,
    /// What the library's own undo stack offers.
    pub undo: UndoView,
    /// How the reviewer likes the desk.
    pub preferences: Preferences,
}

/// How a reviewer likes the desk. Kept with the library; what an older or newer Tickmark wrote is
/// read as far as it is understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// Colours of the window.
    pub theme: ThemeChoice,
    /// Letters of the galley.
    pub typeface: Typeface,
    /// Size of the galley's letters in CSS pixels, 12 to 32.
    pub text_size: u8,
    /// Longest line of the galley in characters, 40 to 120.
    pub measure: u8,
    /// Size of the whole window in percent, 100 to 200.
    pub zoom: u16,
    /// Which set of keys the actions start with.
    pub key_set: KeySet,
    /// Keys the reviewer chose: action to keys; an empty list takes all keys away.
    pub keys: BTreeMap<String, Vec<String>>,
    /// Columns of the claim table in order; none for the usual ones.
    pub table_columns: Option<Vec<String>>,
    /// The rating scale a new article starts with; `editorial` for verdicts alone.
    pub default_scale: String,
    /// Width of the left pane in CSS pixels; none for the usual one.
    pub side_width: Option<u16>,
    /// Width of the inspector in CSS pixels; none for the usual one.
    pub inspector_width: Option<u16>,
    /// The inspector is in a window of its own.
    pub inspector_apart: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::default(),
            typeface: Typeface::default(),
            text_size: 18,
            measure: 68,
            zoom: 100,
            key_set: KeySet::default(),
            keys: BTreeMap::new(),
            table_columns: None,
            default_scale: "editorial".to_owned(),
            side_width: None,
            inspector_width: None,
            inspector_apart: false,
        }
    }
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// As the system.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black, white and strong lines.
    Contrast,
}

/// Letters of the galley.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Typeface {
    /// With serifs, as in a book.
    #[default]
    Serif,
    /// Without serifs.
    Sans,
}

/// Keys the actions start with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeySet {
    /// Keys of common desktop programs.
    #[default]
    Plain,
    /// Single letters for moving and acting, after vi.
    Vim,
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

/// Where the reviewer stands: remembered between starts, and the same in every window.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Standing {
    /// The open article; none in the library.
    pub article_id: Option<String>,
    /// The claim.
    pub claim_id: Option<String>,
    /// The words of the claim the pencil is on.
    pub detail: Option<Utf16Range>,
    /// Which view of the article is shown.
    pub view: DeskView,
}

/// The views of an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskView {
    /// Its text with the claims marked.
    #[default]
    Galley,
    /// Its claims as a table.
    Table,
    /// Its claims as a plain list.
    List,
    /// The sources of the library.
    Sources,
}

/// The inspector went into a window of its own, or back: the payload of `inspector-moved`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct InspectorMoved {
    /// It is in a window of its own.
    pub apart: bool,
}
