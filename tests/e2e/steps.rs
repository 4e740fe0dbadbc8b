//! What several journeys do.

use std::process::{Child, Stdio};

use serde_json::Value;

use crate::desk::{Desk, Home, setting};

/// The article of the journeys.
pub const QUAY: &str = include_str!("quay.txt");

/// Its headline.
pub const TITLE: &str = "Morven rebuilds its north quay";

/// The reviewer of the journeys.
pub const REVIEWER: (&str, &str) = ("Ada Berg", "AB");

/// Answers who is at the desk, asked once.
pub fn introduce(desk: &Desk) {
    desk.fill("Name", REVIEWER.0);
    desk.fill("Initials", REVIEWER.1);
    desk.click("button", "Start");
    wait_for_no_dialog(desk);
}

/// Takes the import dialog as it stands.
pub fn confirm_import(desk: &Desk) {
    desk.click("button", "Import");
    wait_for_no_dialog(desk);
    desk.find("region", "Galley");
}

/// Waits until no dialog is open.
pub fn wait_for_no_dialog(desk: &Desk) {
    desk.wait_for(
        "the dialog to close",
        "return document.querySelector('[role=\"dialog\"]') === null",
    );
}

/// Starts the page anew, as a start of the app does.
pub fn start_anew(desk: &Desk) {
    desk.run("window.before = true; location.reload()");
    desk.wait_for(
        "the page to start anew",
        "return window.before === undefined && document.querySelector('header') !== null",
    );
}

/// Does an action by its words, through the palette.
pub fn act(desk: &Desk, words: &str) {
    desk.press_control('k');
    desk.find("combobox", "Find an action or a claim");
    desk.type_text(words);
    desk.press('\u{E007}');
}

/// A desk with the article of the journeys on it.
pub fn open_quay(home: &Home) -> Desk {
    let file = home.file("quay.txt", QUAY);
    let desk = Desk::open(home, Some(&file));
    introduce(&desk);
    confirm_import(&desk);
    desk
}

/// Claims checked and claims in all, from the status bar.
pub fn progress(desk: &Desk) -> (u64, u64) {
    let text = desk.run("return document.querySelector('[aria-label=\"Status\"]').innerText");
    let numbers: Vec<u64> = text
        .as_str()
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    match numbers.as_slice() {
        [decided, total, ..] => (*decided, *total),
        _ => (0, 0),
    }
}

/// Waits until so many claims are checked.
pub fn wait_for_decided(desk: &Desk, decided: u64) {
    crate::webdriver::wait(&format!("{decided} claims to be checked"), || {
        Ok((progress(desk).0 == decided).then_some(()))
    });
}

/// Claims the engine finds in the file, asked from the command line.
pub fn claims_of(home: &Home, file: &str) -> u64 {
    let output = home
        .command(setting("TICKMARK_CLI").as_ref())
        .args(["split", "--json"])
        .arg(home.path(file))
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    answer["claims"].as_array().unwrap().len() as u64
}

/// An address in a person's hand: on the clipboard, and in a small window to drag it from.
pub struct Hand(Child);

impl Hand {
    /// Takes it.
    pub fn holding(home: &Home, address: &str) -> Self {
        let hand = home
            .command(setting("TICKMARK_HAND").as_ref())
            .arg(address)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        crate::system::window("tickmark-hand");
        Self(hand)
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
