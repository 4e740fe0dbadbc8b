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
    desk.click("button", "Begin");
}

/// Takes the import dialog as it stands, with a day of publication where one is asked for.
pub fn confirm_import(desk: &Desk) {
    desk.click("button", "Import");
    desk.find("region", "Galley");
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
