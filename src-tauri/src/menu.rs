//! The native menu, from one model. Its entries name actions of the page's registry; choosing one
//! sends the name to the page. Keys belong to the page alone, which knows when a field has them, so
//! no entry takes one here.

use tauri::menu::{
    AboutMetadata, Menu, MenuEvent, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder,
};
use tauri::{AppHandle, Emitter, Wry};
use tickmark_library::view::MenuChosen;

enum Entry {
    /// An action of the page's registry: its id and its words.
    Action(&'static str, &'static str),
    /// A line between groups.
    Line,
    /// Ends the app.
    Quit,
}

use Entry::{Action, Line, Quit};

const MENUS: &[(&str, &[Entry])] = &[
    (
        "Article",
        &[
            Action("paste-article", "Paste an article…"),
            Action("open-file", "Open a file…"),
            Action("open-sample", "Open the sample article"),
            Line,
            Action("next-draft-file", "Import the next draft from a file…"),
            Action("next-draft-paste", "Paste the next draft…"),
            Action("edit-text", "Edit the text…"),
            Action("edit-metadata", "Title, byline and date…"),
            Line,
            Action("export-report", "Report…"),
            Line,
            Action("leave-article", "Close the article"),
            Action("delete-article", "Delete the article"),
            Quit,
        ],
    ),
    (
        "Edit",
        &[
            Action("undo", "Undo"),
            Action("redo", "Redo"),
            Line,
            Action("search", "Search the library…"),
            Action("palette", "Find an action…"),
        ],
    ),
    (
        "Claim",
        &[
            Action("next-open", "Next open claim"),
            Action("previous-open", "Previous open claim"),
            Line,
            Action("accept-claim", "Accept"),
            Action("dismiss-claim", "Dismiss"),
            Action("restore-claim", "Restore"),
            Line,
            Action("create-claim", "New claim from the selection"),
            Action("change-span", "Change the words of the claim"),
            Action("split-claim", "Split at the cursor"),
            Action("merge-claim", "Merge with the next claim"),
            Action("edit-kinds", "Kinds…"),
            Line,
            Action("edit-restatement", "Edit the restatement"),
            Action("edit-correction", "Correction"),
            Action("edit-query", "Query to the author"),
            Action("edit-note", "Note"),
            Action("add-source", "Add a source…"),
            Line,
            Action("claim-history", "History of the claim…"),
        ],
    ),
    (
        "View",
        &[
            Action("view-galley", "Galley"),
            Action("view-table", "Claim table"),
            Action("view-sources", "Sources"),
            Line,
            Action("theme-system", "Colours: the system's"),
            Action("theme-light", "Colours: light"),
            Action("theme-dark", "Colours: dark"),
            Action("theme-contrast", "Colours: high contrast"),
        ],
    ),
    (
        "Help",
        &[
            Action("show-keys", "Keys"),
            Action("edit-reviewer", "Your name and initials…"),
        ],
    ),
];

/// Builds it.
pub fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&about(app)?)?;
    }
    for (title, entries) in MENUS {
        menu.append(&submenu(app, title, entries)?)?;
    }
    Ok(menu)
}

/// Sends the chosen action to the page.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let action = event.id().0.clone();
    // A page that is gone has nothing to do.
    let _ = app.emit("menu", MenuChosen { action });
}

fn submenu(app: &AppHandle, title: &str, entries: &[Entry]) -> tauri::Result<Submenu<Wry>> {
    let mut menu = SubmenuBuilder::new(app, title);
    for entry in entries {
        menu = match entry {
            Action(id, words) => menu.item(&MenuItemBuilder::with_id(*id, words).build(app)?),
            Line => menu.separator(),
            Quit => menu.item(&PredefinedMenuItem::quit(app, Some("Quit"))?),
        };
    }
    menu.build()
}

/// What macOS wants first.
fn about(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, "Tickmark")
        .about(Some(AboutMetadata::default()))
        .build()
}
