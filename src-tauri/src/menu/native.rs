//! The model as a menu of the system.

use std::collections::HashMap;

use tauri::menu::{
    AboutMetadataBuilder, CheckMenuItem, HELP_SUBMENU_ID, IsMenuItem, Menu, MenuItem,
    PredefinedMenuItem, Submenu, WINDOW_SUBMENU_ID,
};
use tauri::{AppHandle, Manager, Wry};
use tickmark_library::view::{MenuArticle, MenuEntry, MenuUpdate};

use super::keys::{Shown, literal, shown};
use super::model::{Entry, Platform, Role, System, entries_on, menus};

/// The entries of the built menu, by action.
#[derive(Default)]
pub struct Items {
    by_action: HashMap<&'static str, Item>,
    recent: Option<Submenu<Wry>>,
}

/// An entry that follows the window.
enum Item {
    Plain(MenuItem<Wry>),
    Check(CheckMenuItem<Wry>),
}

/// Builds it; the app keeps what [`show`] works on.
pub fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let mut items = Items::default();
    let bar = Menu::new(app)?;
    for menu in menus(Platform::HERE) {
        let title = literal(menu.title);
        let submenu = match menu.role {
            Role::Plain => Submenu::new(app, title, true),
            Role::Window => Submenu::with_id(app, WINDOW_SUBMENU_ID, title, true),
            Role::Help => Submenu::with_id(app, HELP_SUBMENU_ID, title, true),
        }?;
        fill(app, &submenu, &menu.entries, &mut items)?;
        bar.append(&submenu)?;
    }
    app.manage(items);
    Ok(bar)
}

/// Makes the menu look as the window says.
pub fn show(app: &AppHandle, update: MenuUpdate) -> tauri::Result<()> {
    let on = app.clone();
    app.run_on_main_thread(move || {
        // An entry that cannot be changed stays as it was; the next update tries again.
        let _ = follow(&on, &update);
    })
}

fn follow(app: &AppHandle, update: &MenuUpdate) -> tauri::Result<()> {
    let items = app.state::<Items>();
    if let (Some(recent), Some(articles)) = (&items.recent, &update.recent) {
        list(app, recent, articles)?;
    }
    let mut written = HashMap::new();
    for entry in &update.entries {
        if let Some((action, item)) = items.by_action.get_key_value(entry.action.as_str()) {
            let keys = item.follow(entry)?;
            written.insert(*action, keys.written);
        }
    }
    #[cfg(target_os = "linux")]
    super::written::write(app, &written);
    Ok(())
}

impl Item {
    fn follow(&self, entry: &MenuEntry) -> tauri::Result<Shown> {
        let keys = entry.keys.as_ref();
        let keys = keys.map_or_else(Shown::default, |keys| {
            shown(Platform::HERE, &keys.chord, &keys.words)
        });
        let words = format!("{}{}", literal(&entry.label), keys.suffix);
        match self {
            Self::Plain(item) => {
                item.set_text(words)?;
                item.set_enabled(entry.enabled)?;
                item.set_accelerator(keys.accelerator.as_deref())?;
            }
            Self::Check(item) => {
                item.set_text(words)?;
                item.set_enabled(entry.enabled)?;
                item.set_checked(entry.checked)?;
                item.set_accelerator(keys.accelerator.as_deref())?;
            }
        }
        Ok(keys)
    }

    fn as_item(&self) -> &dyn IsMenuItem<Wry> {
        match self {
            Self::Plain(item) => item,
            Self::Check(item) => item,
        }
    }
}

fn fill(
    app: &AppHandle,
    menu: &Submenu<Wry>,
    entries: &[Entry],
    items: &mut Items,
) -> tauri::Result<()> {
    for entry in entries_on(Platform::HERE, entries) {
        match entry {
            Entry::Action(id, words) => {
                let item = MenuItem::with_id(app, id, literal(words), true, None::<&str>)?;
                keep(menu, items, id, Item::Plain(item))?;
            }
            Entry::Check(id, words) => {
                let words = literal(words);
                let item = CheckMenuItem::with_id(app, id, words, true, false, None::<&str>)?;
                keep(menu, items, id, Item::Check(item))?;
            }
            Entry::Line => menu.append(&PredefinedMenuItem::separator(app)?)?,
            Entry::Under(title, inner) => {
                let submenu = Submenu::new(app, literal(title), true)?;
                fill(app, &submenu, inner, items)?;
                menu.append(&submenu)?;
            }
            Entry::Recent(title) => {
                let submenu = Submenu::new(app, literal(title), false)?;
                menu.append(&submenu)?;
                items.recent = Some(submenu);
            }
            Entry::System(what) => menu.append(&system(app, what)?)?,
            // Taken out above.
            Entry::On(..) => {}
        }
    }
    Ok(())
}

fn keep(menu: &Submenu<Wry>, items: &mut Items, id: &'static str, item: Item) -> tauri::Result<()> {
    menu.append(item.as_item())?;
    items.by_action.insert(id, item);
    Ok(())
}

/// Lists articles; each sends `article:` and its id.
fn list(app: &AppHandle, menu: &Submenu<Wry>, articles: &[MenuArticle]) -> tauri::Result<()> {
    while menu.remove_at(0)?.is_some() {}
    for MenuArticle { article_id, title } in articles {
        let id = format!("article:{article_id}");
        menu.append(&MenuItem::with_id(
            app,
            id,
            literal(title),
            true,
            None::<&str>,
        )?)?;
    }
    menu.set_enabled(!articles.is_empty())
}

fn system(app: &AppHandle, what: System) -> tauri::Result<PredefinedMenuItem<Wry>> {
    match what {
        System::About => {
            let about = AboutMetadataBuilder::new()
                .name(Some("Tickmark"))
                .version(Some(env!("CARGO_PKG_VERSION")))
                .icon(app.default_window_icon().cloned())
                .build();
            PredefinedMenuItem::about(app, Some("About Tickmark"), Some(about))
        }
        System::Services => PredefinedMenuItem::services(app, None),
        System::Hide => PredefinedMenuItem::hide(app, None),
        System::HideOthers => PredefinedMenuItem::hide_others(app, None),
        System::ShowAll => PredefinedMenuItem::show_all(app, None),
        System::Quit => PredefinedMenuItem::quit(app, Some("Quit Tickmark")),
        System::Cut => PredefinedMenuItem::cut(app, None),
        System::Copy => PredefinedMenuItem::copy(app, None),
        System::Paste => PredefinedMenuItem::paste(app, None),
        System::SelectAll => PredefinedMenuItem::select_all(app, None),
        System::Minimise => PredefinedMenuItem::minimize(app, None),
        System::Zoom => PredefinedMenuItem::maximize(app, Some("Zoom")),
        System::FullScreen => PredefinedMenuItem::fullscreen(app, None),
        System::AllToFront => PredefinedMenuItem::bring_all_to_front(app, None),
    }
}
