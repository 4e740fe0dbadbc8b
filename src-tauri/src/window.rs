//! The one window: its page, what it may not do, and files let go over it.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder};
use tickmark_library::view::FileDropped;

use crate::drop;
use crate::state::{Desk, file_name};

/// The window's label, named by the capability.
pub const MAIN: &str = "main";

/// Opens it. The page can go nowhere else, open nothing and download nothing.
pub fn open(app: &App) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Tickmark")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if drop::OWN_HANDLER {
        window = window.disable_drag_drop_handler();
    }
    let app = app.handle().clone();
    drop::watch(&window.build()?, move |path| offer(&app, path))
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
