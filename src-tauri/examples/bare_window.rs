//! A bare WebKitGTK window with one line of text: what `cargo xtask bench` starts beside the app.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::*;
    use webkit2gtk::WebViewExt;

    if gtk::init().is_err() {
        eprintln!("there is no display");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 800);
    let page = webkit2gtk::WebView::new();
    page.load_html("<!doctype html><h1>A bare window</h1><p>One line of text.</p>", None);
    window.add(&page);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("the bare window is a WebKitGTK one: it runs on Linux");
}
