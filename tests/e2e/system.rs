//! The system's own windows (dialogs of GTK), which WebDriver does not see: driven by the keyboard
//! and pointer through xdotool.

use std::process::Command;

use crate::webdriver::wait;

/// Waits for a window with this title, gives it the keyboard and presses a key.
pub fn press_in(title: &str, key: &str) {
    let window = window(title);
    tool(&["windowfocus", "--sync", &window, "key", key]);
}

/// Waits for a file dialog with this title, types the path of a file and accepts it. The dialog
/// loses keys while it opens its field on a busy machine, and says that the path is wrong: then the
/// whole path is typed once more.
pub fn choose_file(title: &str, path: &str) {
    for _ in 0..5 {
        let window = window(title);
        tool(&["windowfocus", "--sync", &window, "key", "ctrl+a"]);
        tool(&["type", "--delay", "12", path]);
        tool(&["key", "Return"]);
        if is_gone_soon(title) {
            return;
        }
        tool(&["key", "Return"]);
    }
    gone(title);
}

/// Waits for a folder dialog with this title, types the path of a folder and accepts it.
pub fn choose_folder(title: &str, path: &std::path::Path) {
    for _ in 0..5 {
        let window = window(title);
        tool(&["windowfocus", "--sync", &window, "key", "ctrl+a"]);
        tool(&["type", "--delay", "12", &path.display().to_string()]);
        // What GTK completes by itself is taken away.
        tool(&["key", "Delete"]);
        tool(&["key", "Return"]);
        if is_gone_soon(title) {
            return;
        }
        tool(&["key", "Return"]);
    }
    gone(title);
}

/// Waits for a file dialog with this title and closes it without a choice.
pub fn dismiss(title: &str) {
    press_in(title, "Escape");
    gone(title);
}

/// Drags with the left button along the points.
pub fn drag(points: &[(u32, u32)]) {
    for (number, (x, y)) in points.iter().enumerate() {
        tool(&["mousemove", "--sync", &x.to_string(), &y.to_string()]);
        if number == 0 {
            tool(&["mousedown", "1"]);
        }
    }
    tool(&["mouseup", "1"]);
}

/// Waits for a window and returns its number.
pub fn window(title: &str) -> String {
    wait(&format!("a window “{title}”"), || Ok(search(title)))
}

/// Waits until there is no such window.
pub fn gone(title: &str) {
    wait(&format!("“{title}” to close"), || {
        Ok(search(title).is_none().then_some(()))
    });
}

fn is_gone_soon(title: &str) -> bool {
    (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        search(title).is_none()
    })
}

fn search(title: &str) -> Option<String> {
    let output = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", title])
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .next()
        .map(str::to_owned)
}

fn tool(arguments: &[&str]) {
    let status = Command::new("xdotool").args(arguments).status().unwrap();
    assert!(status.success(), "xdotool {arguments:?}");
}

/// Clicks at a point of the screen, then presses keys.
pub fn click_and_press(x: u32, y: u32, keys: &[&str]) {
    tool(&[
        "mousemove",
        "--sync",
        &x.to_string(),
        &y.to_string(),
        "click",
        "1",
    ]);
    for key in keys {
        tool(&["key", key]);
    }
}
