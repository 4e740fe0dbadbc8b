//! What a person holds when they come to the app: an address, on the clipboard and in a small window
//! to drag it from. The tests paste it and let it go over the app.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::gdk::{DragAction, ModifierType};
    use gtk::prelude::*;
    use gtk::{TargetEntry, TargetFlags};

    let address = std::env::args().nth(1).unwrap_or_default();
    if gtk::init().is_err() {
        eprintln!("there is no display");
        std::process::exit(1);
    }
    gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&address);
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_title("tickmark-hand");
    window.set_default_size(80, 40);
    let handle = gtk::EventBox::new();
    handle.add(&gtk::Label::new(Some("drag")));
    let list = [TargetEntry::new("text/uri-list", TargetFlags::empty(), 0)];
    handle.drag_source_set(
        ModifierType::BUTTON1_MASK,
        &list,
        DragAction::COPY | DragAction::LINK,
    );
    handle.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&[&address]);
    });
    window.add(&handle);
    window.move_(1180, 740);
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("the tests in the real window run on Linux");
}
