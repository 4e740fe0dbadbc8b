//! The one model of the native menu: what stands where, on each system. An entry names an action of
//! the page's registry, so a new action needs one line here; a test of the page holds that every
//! action stands somewhere and bears the registry's words.

/// Systems that expect different menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    Mac,
    Windows,
    Linux,
}

impl Platform {
    /// The one this app was built for.
    pub const HERE: Self = if cfg!(target_os = "macos") {
        Self::Mac
    } else if cfg!(windows) {
        Self::Windows
    } else {
        Self::Linux
    };
}

/// A line of a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An action of the page's registry: its id and its words.
    Action(&'static str, &'static str),
    /// An action that is on or off, or one of several.
    Check(&'static str, &'static str),
    /// A line between groups.
    Line,
    /// A menu inside the menu.
    Under(&'static str, &'static [Entry]),
    /// The articles opened last; the page names them.
    Recent(&'static str),
    /// What the system does itself.
    System(System),
    /// Entries of some systems only.
    On(&'static [Platform], &'static [Entry]),
}

/// What the system does itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    About,
    Services,
    Hide,
    HideOthers,
    ShowAll,
    Quit,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Minimise,
    Zoom,
    FullScreen,
    AllToFront,
}

/// What a system does with a menu besides showing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Plain,
    /// macOS lists the open windows in it.
    Window,
    /// macOS puts its search into it.
    Help,
}

/// A menu of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    pub title: &'static str,
    pub role: Role,
    pub entries: Vec<Entry>,
}

/// The menus of a system, in order, with nothing left in them that is for another.
pub fn menus(platform: Platform) -> Vec<Menu> {
    MENUS
        .iter()
        .filter(|(on, ..)| on.contains(&platform))
        .map(|(_, role, title, entries)| Menu {
            title,
            role: *role,
            entries: entries_on(platform, entries),
        })
        .collect()
}

/// The entries of a system, those of others taken out.
pub fn entries_on(platform: Platform, entries: &[Entry]) -> Vec<Entry> {
    let mut kept = Vec::new();
    for entry in entries {
        match entry {
            On(platforms, inner) if platforms.contains(&platform) => {
                kept.extend(entries_on(platform, inner));
            }
            On(..) => {}
            other => kept.push(*other),
        }
    }
    kept
}

use Entry::{Action, Check, Line, On, Recent, Under};

type Spec = (&'static [Platform], Role, &'static str, &'static [Entry]);

const ALL: &[Platform] = &[Platform::Mac, Platform::Windows, Platform::Linux];
const MAC: &[Platform] = &[Platform::Mac];
const NOT_MAC: &[Platform] = &[Platform::Windows, Platform::Linux];
/// GTK gives its own keys to text and has no entries for them.
const NOT_LINUX: &[Platform] = &[Platform::Mac, Platform::Windows];

const MENUS: &[Spec] = &[
    (MAC, Role::Plain, "Tickmark", APP),
    (ALL, Role::Plain, "Article", ARTICLE),
    (ALL, Role::Plain, "Edit", EDIT),
    (ALL, Role::Plain, "Claim", CLAIM),
    (ALL, Role::Plain, "Verdict", VERDICT),
    (ALL, Role::Plain, "Go", GO),
    (ALL, Role::Plain, "View", VIEW),
    (ALL, Role::Plain, "Library", LIBRARY),
    (MAC, Role::Window, "Window", WINDOW),
    (ALL, Role::Help, "Help", HELP),
];

const APP: &[Entry] = &[
    Entry::System(System::About),
    Line,
    Action("settings", "Settings…"),
    Line,
    Entry::System(System::Services),
    Line,
    Entry::System(System::Hide),
    Entry::System(System::HideOthers),
    Entry::System(System::ShowAll),
    Line,
    Entry::System(System::Quit),
];

const ARTICLE: &[Entry] = &[
    Action("paste-article", "Paste an article…"),
    Action("open-file", "Open a file…"),
    Recent("Recent articles"),
    Action("open-sample", "Open the sample article"),
    Line,
    Action("next-draft-file", "Import the next draft from a file…"),
    Action("next-draft-paste", "Paste the next draft…"),
    Action("edit-text", "Edit the text…"),
    Action("edit-metadata", "Title, byline and date…"),
    Line,
    Action("move-article", "Move to a folder…"),
    Action("edit-tags", "Tags…"),
    Action("duplicate-article", "Duplicate"),
    Action("archive-article", "Put into the archive"),
    Action("restore-article", "Put back on the desk"),
    Action("delete-article", "Delete the article"),
    Line,
    Action("export-report", "Report…"),
    Line,
    Action("leave-article", "Close the article"),
    On(NOT_MAC, &[Line, Entry::System(System::Quit)]),
];

const EDIT: &[Entry] = &[
    Action("undo", "Undo"),
    Action("redo", "Redo"),
    On(
        NOT_LINUX,
        &[
            Line,
            Entry::System(System::Cut),
            Entry::System(System::Copy),
            Entry::System(System::Paste),
            Entry::System(System::SelectAll),
        ],
    ),
    Line,
    Action("select-claim", "Select the claim"),
    Action("clear-selection", "Select no claim"),
    Action("copy-claims", "Copy the selected claims as a table"),
    Line,
    Action("find-text", "Find in the article"),
    Action("search", "Search the library…"),
    Action("palette", "Find an action…"),
    Line,
    Action("edit-reviewer", "Your name and initials…"),
    Action("rating-scales", "Rating scales…"),
    On(NOT_MAC, &[Action("settings", "Settings…")]),
];

const CLAIM: &[Entry] = &[
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
    Action("use-query", "Use the suggested query"),
    Action("edit-answer", "Answer to the query"),
    Action("edit-note", "Note"),
    Line,
    Under("Pencil", PENCIL),
    Under("Sources", EVIDENCE),
    Line,
    Check("toggle-reason", "Why was this proposed?"),
    Action("claim-history", "History of the claim…"),
];

const PENCIL: &[Entry] = &[
    Action("tick-detail", "Tick the detail and go on"),
    Action("tick-claim", "Tick the whole claim"),
    Action("tick-words", "Tick the selected words"),
    Action("untick", "Untick"),
    Action("waive", "Waive with a reason…"),
    Action("forget-ticks", "Untick words that changed or are gone"),
    Line,
    Action("next-detail", "Next detail"),
    Action("previous-detail", "Previous detail"),
    Action("next-unticked-claim", "Next claim with open details"),
    Line,
    Action("open-figures", "Next open figure"),
    Action("open-dates", "Next open date"),
    Action("open-names", "Next open name"),
    Action("open-quotations", "Next open quotation"),
    Action(
        "next-changed-tick",
        "Next words that changed since they were ticked",
    ),
];

const EVIDENCE: &[Entry] = &[
    Action("add-source", "Add a source…"),
    Action("paste-link", "Attach the copied link or passage"),
    Line,
    Action("edit-passage", "Write the passage of the last source"),
    Action("edit-locator", "Locator of the last source"),
    Action("next-stance", "Stance of the last source"),
    Action("edit-source", "Edit the last source…"),
    Action("open-source", "Open the last link in the browser"),
    Action("remove-evidence", "Take the last source off the claim"),
];

const VERDICT: &[Entry] = &[
    Check("verdict-confirmed", "Confirmed"),
    Check("verdict-confirmed-with-change", "Confirmed with change"),
    Check("verdict-wrong", "Wrong"),
    Check("verdict-needs-context", "Needs context"),
    Check("verdict-conflicting-sources", "Conflicting sources"),
    Check("verdict-cannot-confirm", "Cannot confirm"),
    Check("verdict-on-author", "On author"),
    Check("verdict-opinion", "Opinion"),
    Check("verdict-not-checkable", "Not checkable"),
    Check("verdict-cut", "Cut"),
    Line,
    Under("Verdict, and on to the next open claim", AND_NEXT),
    Action("clear-verdict", "No verdict"),
    Line,
    Under("Public rating", RATING),
    Under("Check status", STATUS),
];

const AND_NEXT: &[Entry] = &[
    Action(
        "confirmed-and-next",
        "Confirmed, and on to the next open claim",
    ),
    Action(
        "confirmed-with-change-and-next",
        "Confirmed with change, and on to the next open claim",
    ),
    Action("wrong-and-next", "Wrong, and on to the next open claim"),
    Action(
        "needs-context-and-next",
        "Needs context, and on to the next open claim",
    ),
    Action(
        "conflicting-sources-and-next",
        "Conflicting sources, and on to the next open claim",
    ),
    Action(
        "cannot-confirm-and-next",
        "Cannot confirm, and on to the next open claim",
    ),
    Action(
        "on-author-and-next",
        "On author, and on to the next open claim",
    ),
    Action("opinion-and-next", "Opinion, and on to the next open claim"),
    Action(
        "not-checkable-and-next",
        "Not checkable, and on to the next open claim",
    ),
    Action("cut-and-next", "Cut, and on to the next open claim"),
];

const RATING: &[Entry] = &[
    Action("set-rating", "Choose the public rating…"),
    Line,
    Check("rating-1", "Public rating 1"),
    Check("rating-2", "Public rating 2"),
    Check("rating-3", "Public rating 3"),
    Check("rating-4", "Public rating 4"),
    Check("rating-5", "Public rating 5"),
    Check("rating-6", "Public rating 6"),
    Check("rating-7", "Public rating 7"),
    Check("rating-8", "Public rating 8"),
    Check("rating-9", "Public rating 9"),
    Line,
    Action("clear-rating", "Take the public rating away"),
];

const STATUS: &[Entry] = &[
    Action("set-status", "Check status…"),
    Line,
    Check("status-open", "Open"),
    Check("status-in-progress", "In progress"),
    Check("status-needs-source", "Needs source"),
    Check("status-with-author", "With author"),
    Check("status-checked", "Checked"),
    Check("status-signed-off", "Signed off"),
];

const GO: &[Entry] = &[
    Action("next-open", "Next open claim"),
    Action("previous-open", "Previous open claim"),
    Action("next-important", "Next by risk"),
    Action("next-figure", "Next open figure"),
    Action("next-author", "Next claim waiting for the author"),
    Action("next-finding", "Next finding"),
    Action("previous-finding", "Previous finding"),
    Action("dismiss-finding", "Dismiss the finding…"),
    Action("restore-finding", "Restore the finding"),
    Action("turn-rule-off", "Rule of the finding off for this article"),
    Check("order-important", "Most important first"),
    Line,
    Action("next-claim", "Next claim"),
    Action("previous-claim", "Previous claim"),
    Action("first-claim", "First claim"),
    Action("last-claim", "Last claim"),
    Line,
    Under("Queue", QUEUE),
    Action("filter-claims", "Filter the claim table"),
    Action("clear-filters", "Take all filters away"),
    Line,
    Action("focus-galley", "Put the cursor on the claim"),
    Action("focus-table", "Put the keyboard into the claim table"),
    Action("filter-articles", "Filter the list of articles"),
];

const QUEUE: &[Entry] = &[
    Check("queue-all", "All claims"),
    Check("queue-open", "Open claims"),
    Check("queue-figures", "Open figures"),
    Check("queue-author", "Waiting for author"),
    Check("queue-problems", "Problems"),
    Check("queue-changed", "Changed words"),
    Check("queue-orphaned", "Orphaned"),
    Check("queue-dismissed", "Dismissed"),
    Check("queue-risk", "By risk"),
];

const VIEW: &[Entry] = &[
    Check("view-galley", "Galley"),
    Check("view-table", "Claim table"),
    Check("view-list", "Claims as a plain list"),
    Check("view-sources", "Sources"),
    Line,
    Check("reading-mode", "Read without marks"),
    Check("toggle-facts", "Names, dates and figures"),
    Check("facts-names", "Names in the article"),
    Check("facts-dates", "Dates in the article"),
    Check("facts-figures", "Figures in the article"),
    Check("facts-quotations", "Quotations in the article"),
    Check("facts-aside", "What was set aside"),
    Check("facts-lost", "Ticks that no longer count"),
    Action("facts-open-only", "Show only what is open"),
    Action("facts-filter", "Filter names, dates and figures"),
    Action("show-findings", "Findings in the article"),
    Line,
    Action("group-claims", "Group the claim table…"),
    Action("choose-columns", "Columns of the claim table…"),
    Line,
    Action("focus-outline", "Put the keyboard on the outline"),
    Action("focus-overview", "Put the keyboard on the overview"),
    Line,
    Check("detach-inspector", "Inspector in a window of its own"),
    Line,
    Action("text-larger", "Larger letters in the galley"),
    Action("text-smaller", "Smaller letters in the galley"),
    Action("text-usual", "Usual size of the letters"),
    Action("zoom-in", "Larger window contents"),
    Action("zoom-out", "Smaller window contents"),
    Action("zoom-usual", "Usual size of the window contents"),
    Under(
        "Colours",
        &[
            Check("theme-system", "As the system"),
            Check("theme-light", "Light"),
            Check("theme-dark", "Dark"),
            Check("theme-contrast", "High contrast"),
        ],
    ),
    On(MAC, &[Line, Entry::System(System::FullScreen)]),
];

const LIBRARY: &[Entry] = &[
    Check("show-desk", "Library: the desk"),
    Check("show-archive", "Library: the archive"),
    Check("show-bin", "Library: the bin"),
    Line,
    Action("add-folder", "New folder"),
    Action("rename-folder", "Rename the folder"),
    Action("delete-folder", "Delete the folder"),
    Action("empty-bin", "Empty the bin"),
    Line,
    Action("new-source", "Add a source to the library…"),
    Line,
    Action("open-library", "Open another library…"),
    Action("create-library", "New library…"),
    Action("show-library", "Show the library in its folder"),
];

const WINDOW: &[Entry] = &[
    Entry::System(System::Minimise),
    Entry::System(System::Zoom),
    Line,
    Entry::System(System::AllToFront),
];

const HELP: &[Entry] = &[
    Action("show-help", "Guide"),
    Action("show-keys", "Keys"),
    Action("change-keys", "Change keys…"),
    Action("take-tour", "Take the tour"),
    Action("show-announcements", "Announcements…"),
    On(NOT_MAC, &[Line, Entry::System(System::About)]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const EVERY: [Platform; 3] = [Platform::Mac, Platform::Windows, Platform::Linux];

    /// Every entry of a system, those of inner menus too.
    fn flat(platform: Platform) -> Vec<Entry> {
        fn walk(platform: Platform, entries: &[Entry], into: &mut Vec<Entry>) {
            for entry in entries_on(platform, entries) {
                into.push(entry);
                if let Under(_, inner) = entry {
                    walk(platform, inner, into);
                }
            }
        }
        let mut all = Vec::new();
        for menu in menus(platform) {
            walk(platform, &menu.entries, &mut all);
        }
        all
    }

    fn ids(platform: Platform) -> Vec<&'static str> {
        let entries = flat(platform).into_iter();
        entries
            .filter_map(|entry| match entry {
                Action(id, _) | Check(id, _) => Some(id),
                _ => None,
            })
            .collect()
    }

    fn titles(platform: Platform) -> Vec<&'static str> {
        menus(platform).into_iter().map(|menu| menu.title).collect()
    }

    #[test]
    fn every_system_has_every_action_once() {
        let wanted: BTreeSet<_> = ids(Platform::Linux).into_iter().collect();
        for platform in EVERY {
            let ids = ids(platform);
            let once: BTreeSet<_> = ids.iter().copied().collect();
            assert_eq!(ids.len(), once.len(), "{platform:?} has an action twice");
            assert_eq!(once, wanted, "{platform:?} has other actions than Linux");
        }
    }

    #[test]
    fn a_mac_has_its_own_menu_first_and_help_last() {
        assert_eq!(titles(Platform::Mac).first(), Some(&"Tickmark"));
        assert_eq!(titles(Platform::Linux).first(), Some(&"Article"));
        for platform in EVERY {
            let menus = menus(platform);
            assert_eq!(menus.last().map(|menu| menu.role), Some(Role::Help));
            let windows = menus.iter().filter(|menu| menu.role == Role::Window);
            assert_eq!(windows.count(), usize::from(platform == Platform::Mac));
        }
    }

    #[test]
    fn what_the_system_does_is_where_people_look_for_it() {
        let has = |platform, what| flat(platform).contains(&Entry::System(what));
        for platform in EVERY {
            assert!(has(platform, System::Quit) && has(platform, System::About));
            let mac = platform == Platform::Mac;
            for own in [
                System::Services,
                System::Hide,
                System::HideOthers,
                System::ShowAll,
                System::Minimise,
                System::AllToFront,
            ] {
                assert_eq!(has(platform, own), mac, "{own:?} on {platform:?}");
            }
            // GTK cannot do these from a menu: an entry would do nothing.
            assert_eq!(has(platform, System::Paste), platform != Platform::Linux);
        }
        let app = menus(Platform::Mac).swap_remove(0);
        assert_eq!(app.entries.first(), Some(&Entry::System(System::About)));
        assert_eq!(app.entries.last(), Some(&Entry::System(System::Quit)));
        assert!(app.entries.contains(&Action("settings", "Settings…")));
    }

    #[test]
    fn lines_part_groups_and_nothing_else() {
        fn check(platform: Platform, title: &str, entries: &[Entry]) {
            let entries = entries_on(platform, entries);
            assert!(!entries.is_empty(), "{title} is empty");
            assert_ne!(entries.first(), Some(&Line), "{title} begins with a line");
            assert_ne!(entries.last(), Some(&Line), "{title} ends with a line");
            for pair in entries.windows(2) {
                assert_ne!(pair, [Line, Line], "{title} has two lines together");
            }
            for entry in entries {
                if let Under(title, inner) = entry {
                    check(platform, title, inner);
                }
            }
        }
        for platform in EVERY {
            for menu in menus(platform) {
                check(platform, menu.title, &menu.entries);
            }
        }
    }
}
