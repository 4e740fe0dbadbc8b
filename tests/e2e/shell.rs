//! The shell around the page: menu, bad files, and what the page may not do.

use serde_json::json;

use crate::desk::{Desk, Home};
use crate::{steps, system};

/// The first menu of the native bar; the last one, Help, is left of it.
const FIRST: (u32, u32) = (30, 13);

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn the_native_menu_does_actions_of_the_page() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    steps::introduce(&desk);
    system::click_and_press(FIRST.0, FIRST.1, &["Left", "Down", "Down", "Return"]);
    desk.find("dialog", "Keys");
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_file_that_is_no_article_says_why() {
    let home = Home::new();
    for (name, bytes, sentence) in [
        ("empty.txt", Vec::new(), "there is no text in it"),
        (
            "photo.txt",
            vec![0, 255, 216, 0, 1, 2, 0, 3],
            "was not imported",
        ),
    ] {
        let file = home.path(name);
        std::fs::write(&file, bytes).unwrap();
        let desk = Desk::open(&home, Some(&file));
        if name == "empty.txt" {
            steps::introduce(&desk);
        }
        desk.wait_for_text(sentence);
        desk.wait_for_text("0 articles");
    }
}

/// Asks the shell for something as a script in the page would.
const ASK: &str = "
    const done = arguments[arguments.length - 1]
    window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1] ?? {})
      .then(() => done('done'), (error) => done(String(error.message ?? error)))";

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn the_page_can_ask_for_nothing_but_our_commands() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    desk.find("dialog", "Who is checking?");
    let ask = |command: &str, arguments| {
        desk.session()
            .run_async(ASK, &[json!(command), arguments])
            .unwrap()
    };
    assert_eq!(
        ask("app_state", json!({})),
        json!("done"),
        "ours are answered"
    );
    for command in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:fs|read_file",
        "plugin:opener|open_url",
        "plugin:shell|execute",
        "plugin:event|emit",
        "plugin:window|create",
        "plugin:window|destroy",
        "plugin:webview|create_webview",
        "plugin:window-state|save_window_state",
        "plugin:menu|new",
        "plugin:path|resolve_directory",
    ] {
        let answer = ask(
            command,
            json!({ "url": "https://example.org", "label": "main" }),
        );
        let answer = answer.as_str().unwrap();
        assert!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{command}: {answer}"
        );
    }
    for address in [
        "https://example.org/",
        "file:///etc/passwd",
        "data:text/html,x",
    ] {
        desk.session()
            .run("location.href = arguments[0]", &[json!(address)])
            .unwrap();
        desk.session()
            .run("window.open(arguments[0])", &[json!(address)])
            .unwrap();
    }
    desk.find("dialog", "Who is checking?");
    assert_eq!(desk.run("return location.href"), json!("tauri://localhost"));
}
