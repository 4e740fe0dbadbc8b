//! Things let go over the window. A file is taken here, so that the page gets a handle and never a
//! path or the bytes; a link or words go to the page like any drop.

use std::path::PathBuf;

use tauri::WebviewWindow;

/// Calls back with every file let go over the window.
#[cfg(target_os = "linux")]
pub fn watch(
    window: &WebviewWindow,
    dropped: impl Fn(PathBuf) + Send + 'static,
) -> tauri::Result<()> {
    window.with_webview(move |page| gtk_side::watch(&page.inner(), dropped))
}

/// Calls back with every file let go over the window.
#[cfg(not(target_os = "linux"))]
pub fn watch(
    window: &WebviewWindow,
    dropped: impl Fn(PathBuf) + Send + 'static,
) -> tauri::Result<()> {
    use tauri::{DragDropEvent, WindowEvent};
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            paths.first().cloned().into_iter().for_each(&dropped);
        }
    });
    Ok(())
}

/// Whether Tauri's own handler is left out. On Linux it takes links away from the page and decodes
/// their addresses.
pub const OWN_HANDLER: bool = cfg!(target_os = "linux");

#[cfg(target_os = "linux")]
mod gtk_side {
    use std::cell::RefCell;
    use std::path::PathBuf;
    use std::rc::Rc;

    use gtk::glib;
    use gtk::prelude::*;
    use webkit2gtk::WebView;

    /// The number under which WebKitGTK registers lists of addresses.
    const ADDRESSES: u32 = 2;

    pub fn watch(page: &WebView, dropped: impl Fn(PathBuf) + 'static) {
        let held: Rc<RefCell<Option<PathBuf>>> = Rc::default();
        let received = Rc::clone(&held);
        page.connect_drag_data_received(move |_, _, _, _, data, kind, _| {
            if kind == ADDRESSES {
                *received.borrow_mut() = data.uris().iter().find_map(|address| file(address));
            }
        });
        page.connect_drag_drop(move |_, context, _, _, time| {
            let Some(path) = held.borrow_mut().take() else {
                return false;
            };
            context.drop_finish(true, time);
            dropped(path);
            true
        });
    }

    fn file(address: &str) -> Option<PathBuf> {
        glib::filename_from_uri(address).ok().map(|(path, _)| path)
    }
}
