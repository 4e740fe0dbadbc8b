//! Keys at the end of the lines of a GTK menu, written without listening for them: an accelerator
//! of GTK would take letters out of text fields.

use std::collections::HashMap;

use gtk::gdk::{ModifierType, keys::Key};
use gtk::glib::Cast;
use gtk::prelude::*;
use tauri::{AppHandle, Manager};

use super::model::{Entry, Platform, entries_on, menus};
use crate::window::MAIN;

/// Writes the keys of actions, or takes them away.
pub fn write(app: &AppHandle, keys: &HashMap<&'static str, Option<String>>) {
    let vbox = app
        .get_webview_window(MAIN)
        .and_then(|window| window.default_vbox().ok());
    let Some(bar) = vbox.and_then(|vbox| bar_in(&vbox)) else {
        return;
    };
    for (item, menu) in bar.children().iter().zip(menus(Platform::Linux)) {
        walk(item, &menu.entries, keys);
    }
}

fn bar_in(vbox: &gtk::Box) -> Option<gtk::MenuBar> {
    let children = vbox.children().into_iter();
    children.filter_map(|child| child.downcast().ok()).next()
}

/// The lines of a GTK menu stand as the entries of the model do.
fn walk(item: &gtk::Widget, entries: &[Entry], keys: &HashMap<&'static str, Option<String>>) {
    let Some(item) = item.downcast_ref::<gtk::MenuItem>() else {
        return;
    };
    let lines = item
        .submenu()
        .and_then(|menu| menu.downcast::<gtk::Menu>().ok())
        .map(|menu| menu.children())
        .unwrap_or_default();
    for (line, entry) in lines.iter().zip(entries_on(Platform::Linux, entries)) {
        match entry {
            Entry::Action(id, _) | Entry::Check(id, _) => {
                if let Some(chord) = keys.get(id) {
                    write_on(line, chord.as_deref());
                }
            }
            Entry::Under(_, inner) => walk(line, inner, keys),
            _ => {}
        }
    }
}

fn write_on(line: &gtk::Widget, chord: Option<&str>) {
    let label = line
        .downcast_ref::<gtk::MenuItem>()
        .and_then(|item| item.child())
        .and_then(|child| child.downcast::<gtk::AccelLabel>().ok());
    if let Some(label) = label {
        let (key, modifiers) = chord
            .and_then(pressed)
            .unwrap_or((0, ModifierType::empty()));
        label.set_accel(key, modifiers);
        label.refetch();
    }
}

/// A chord of one press as GTK counts keys: its number, and what is held.
fn pressed(chord: &str) -> Option<(u32, ModifierType)> {
    let mut parts: Vec<&str> = chord.split('+').collect();
    // The plus sign is a key, too.
    let name = match parts.pop()? {
        "" => "+",
        name => name,
    };
    let mut held = ModifierType::empty();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        held |= match part.to_lowercase().as_str() {
            "$mod" | "ctrl" | "control" => ModifierType::CONTROL_MASK,
            "shift" => ModifierType::SHIFT_MASK,
            "alt" => ModifierType::MOD1_MASK,
            "meta" => ModifierType::META_MASK,
            _ => return None,
        };
    }
    // The question mark is told without the Shift it takes.
    if !name.chars().any(char::is_alphanumeric) {
        held -= ModifierType::SHIFT_MASK;
    }
    Some((*named(name)?, held))
}

fn named(name: &str) -> Option<Key> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Some(Key::from_unicode(letter.to_ascii_lowercase()));
    }
    let lower = name.to_lowercase();
    let known = match lower.as_str() {
        "arrowdown" => "Down",
        "arrowup" => "Up",
        "arrowleft" => "Left",
        "arrowright" => "Right",
        "space" => "space",
        "backspace" => "BackSpace",
        "pagedown" => "Page_Down",
        "pageup" => "Page_Up",
        "delete" => "Delete",
        "escape" => "Escape",
        "home" => "Home",
        "end" => "End",
        "enter" => "Return",
        digit if digit.starts_with("digit") => return named(digit.get(5..)?),
        function if function.starts_with('f') => &name.to_uppercase(),
        _ => return None,
    };
    Some(Key::from_name(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(chord: &str, key: &str, held: ModifierType) {
        let number = *Key::from_name(key);
        assert_eq!(pressed(chord), Some((number, held)), "{chord}");
    }

    #[test]
    fn chords_are_keys_of_gtk() {
        let (none, shift) = (ModifierType::empty(), ModifierType::SHIFT_MASK);
        let control = ModifierType::CONTROL_MASK;
        check("j", "j", none);
        check("Shift+J", "j", shift);
        check("$mod+Shift+z", "z", control | shift);
        check("$mod++", "plus", control);
        check("Space", "space", none);
        check("Shift+?", "question", none);
        check("Shift+Digit1", "1", shift);
        check("F1", "F1", none);
        check("Shift+Backspace", "BackSpace", shift);
        check("ctrl+arrowdown", "Down", control);
    }

    #[test]
    fn what_gtk_has_no_name_for_is_not_written() {
        assert_eq!(pressed("Hyper+x"), None);
        assert_eq!(pressed("launch"), None);
    }
}
