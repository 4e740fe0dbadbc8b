//! One library, one app: a second one is turned away, or hands its file to the first.

use std::process::Stdio;

use crate::desk::{Desk, Home, setting};
use crate::{steps, system};

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_second_app_on_the_same_library_is_turned_away() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    desk.find("button", "Open the sample article");
    let second = home
        .command(setting("TICKMARK_APP").as_ref())
        .arg("--library")
        .arg(home.library())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    system::press_in("Tickmark is already open", "Escape");
    let output = second.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("open"), "{message}");
    assert!(
        desk.sees("button", "Open the sample article"),
        "the first goes on"
    );
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn the_command_line_is_turned_away_too() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    desk.find("button", "Open the sample article");
    let list = || {
        home.command(setting("TICKMARK_CLI").as_ref())
            .args(["library", "list", "--library"])
            .arg(home.library())
            .output()
            .unwrap()
    };
    let refused = list();
    assert!(!refused.status.success());
    assert!(!refused.stderr.is_empty(), "it says why");
    drop(desk);
    assert!(list().status.success(), "a closed library is free");
}

/// Where the desktop has a message bus, a second start brings the first window forward and gives it
/// the file.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_second_start_hands_its_file_to_the_first() {
    let home = Home::with_bus();
    let desk = Desk::open(&home, None);
    steps::introduce(&desk);
    let file = home.file("quay.txt", steps::QUAY);
    let second = home
        .command(setting("TICKMARK_APP").as_ref())
        .arg("--library")
        .arg(home.library())
        .arg(&file)
        .status()
        .unwrap();
    assert!(second.success());
    desk.find("dialog", "Import the article");
    steps::confirm_import(&desk);
}
