//! A bare WebKitGTK window: what `cargo xtask bench` starts beside the app, and, with a page given,
//! the control of the tests with hostile pages. It writes every title the page gives itself to
//! standard error.

#[cfg(target_os = "linux")]
#[allow(
    clippy::disallowed_methods,
    reason = "shows the file it is given; no part of the product"
)]
fn main() {
    use gtk::prelude::*;
    use webkit2gtk::WebViewExt;

    let page = std::env::args()
        .nth(1)
        .and_then(|file| std::fs::read_to_string(file).ok());
    if gtk::init().is_err() {
        eprintln!("there is no display");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 800);
    let view = webkit2gtk::WebView::new();
    view.connect_title_notify(|view| eprintln!("{}", view.title().unwrap_or_default()));
    let plain = "<!doctype html><h1>A bare window</h1><p>One line of text.</p>";
    view.load_html(page.as_deref().unwrap_or(plain), None);
    window.add(&view);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("the bare window is a WebKitGTK one: it runs on Linux");
}
