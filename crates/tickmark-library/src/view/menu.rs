//! The system's menu, as it follows the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The system's menu was used: the payload of `menu`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MenuChosen {
    /// Id of the action in the window's registry, or `article:` and the id of an article.
    pub action: String,
}

/// What changed of the menu since it was told last.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct MenuUpdate {
    /// Entries that look different now.
    pub entries: Vec<MenuEntry>,
    /// The articles opened last, when they are others now.
    pub recent: Option<Vec<MenuArticle>>,
}

/// How the entry of an action looks now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct MenuEntry {
    /// Id of the action.
    pub action: String,
    /// Its words, which name the step for Undo and Redo.
    pub label: String,
    /// Its keys; none when it has none.
    pub keys: Option<MenuKeys>,
    /// Whether it makes sense now.
    pub enabled: bool,
    /// Whether it is on.
    pub checked: bool,
}

/// The keys of an action.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct MenuKeys {
    /// As the window names them: `$mod+Shift+z`.
    pub chord: String,
    /// As people read them: `Ctrl+Shift+Z`.
    pub words: String,
}

/// An article in the menu.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct MenuArticle {
    /// Its id.
    pub article_id: String,
    /// Its title.
    pub title: String,
}
