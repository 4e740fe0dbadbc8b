//! The windows: their page, what it may not do, and files let go over the first. The inspector can
//! stand in a window of its own, which loads the same page and may do no more.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent, Wry,
};
use tickmark_library::view::{FileDropped, InspectorMoved};

use crate::drop;
use crate::state::{Desk, file_name};

/// The window's label, named by the capability.
pub const MAIN: &str = "main";

/// The label of the inspector's window, named by a capability of its own. The page reads it to know
/// what it shows.
pub const INSPECTOR: &str = "inspector";

/// Opens the window of the app.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let mut window = page(app, MAIN)
        .title("Tickmark")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0);
    if drop::OWN_HANDLER {
        window = window.disable_drag_drop_handler();
    }
    let app = app.clone();
    drop::watch(&window.build()?, move |path| offer(&app, path))
}

/// Opens the inspector's window, or brings it to the front.
pub fn open_inspector(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(INSPECTOR) {
        return window.set_focus();
    }
    let window = page(app, INSPECTOR)
        .title("Inspector – Tickmark")
        .inner_size(440.0, 760.0)
        .min_inner_size(372.0, 420.0)
        .disable_drag_drop_handler()
        .build()?;
    // On macOS the menu is the app's; elsewhere it stands in the first window.
    if cfg!(not(target_os = "macos")) {
        window.remove_menu()?;
    }
    tell_inspector(app, true);
    Ok(())
}

/// Puts the inspector back into the first window.
pub fn close_inspector(app: &AppHandle) -> tauri::Result<()> {
    app.get_webview_window(INSPECTOR)
        .map_or(Ok(()), |window| window.close())
}

/// A window of our page. It can go nowhere else, open nothing and download nothing.
fn page<'a>(app: &'a AppHandle, label: &'a str) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
}

/// What happens to the windows themselves: the place of the reviewer is kept when the first closes,
/// which takes the inspector with it; an inspector that closes goes back into the first.
pub fn watch(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match (window.label(), event) {
        (MAIN, WindowEvent::CloseRequested { .. }) => {
            if let Some(desk) = app.try_state::<Desk>() {
                desk.keep_standing();
            }
        }
        (MAIN, WindowEvent::Destroyed) => {
            // The app ends with its windows, so what cannot be closed ends with it, too.
            let _ = close_inspector(app);
        }
        (INSPECTOR, WindowEvent::Destroyed) => tell_inspector(app, false),
        _ => {}
    }
}

fn tell_inspector(app: &AppHandle, apart: bool) {
    // A page that is gone has nothing to show it in.
    let _ = app.emit_to(MAIN, "inspector-moved", InspectorMoved { apart });
}

/// Tells the page of a file it may import; it gets a handle and the name.
pub fn offer(app: &AppHandle, path: PathBuf) {
    let file_name = file_name(&path);
    let handle = app.state::<Desk>().keep(path);
    // A page that is gone has nothing to show it on.
    let _ = app.emit("file-dropped", FileDropped { handle, file_name });
}

/// Brings the window to the front.
pub fn focus(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Only the page itself: every other address, link, form or redirect is refused.
fn is_our_page(url: &Url) -> bool {
    let ours = if cfg!(any(windows, target_os = "android")) {
        matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost")
    } else {
        url.scheme() == "tauri" && url.host_str() == Some("localhost")
    };
    ours && url.port().is_none() && matches!(url.path(), "" | "/" | "/index.html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(not(windows))]
    fn the_page_stays_where_it_is() {
        for (address, ours) in [
            ("tauri://localhost", true),
            ("tauri://localhost/index.html", true),
            ("tauri://localhost/other.html", false),
            ("tauri://localhost.evil.example/", false),
            ("https://tauri.localhost/", false),
            ("https://example.org/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("data:text/html,hello", false),
        ] {
            assert_eq!(is_our_page(&address.parse().unwrap()), ours, "{address}");
        }
    }
}
