//! The native menu, from one model. Its entries name actions of the page's registry; choosing one
//! sends the name to the page, and the page says how each looks: words, keys, whether it makes
//! sense now, whether it is on.

mod keys;
mod model;
mod native;
#[cfg(target_os = "linux")]
mod written;

use tauri::menu::MenuEvent;
use tauri::{AppHandle, Emitter};
use tickmark_library::view::MenuChosen;

pub use native::{build, show};

use crate::window::MAIN;

/// Sends the chosen action to the page.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let action = event.id().0.clone();
    // A page that is gone has nothing to do.
    let _ = app.emit_to(MAIN, "menu", MenuChosen { action });
}
