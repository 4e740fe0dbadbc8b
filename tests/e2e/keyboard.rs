//! The whole work without a mouse, counted in presses, and keys as a reviewer likes them.

use serde_json::json;

use crate::desk::{CONTROL, Desk, ENTER, ESCAPE, Home, SHIFT, TAB};
use crate::steps::{self, Hand, REVIEWER, progress, wait_for_decided};

const LINK: &str = "https://records.ellery.example/log/2024-03-12";

/// Presses that confirm a claim with a picked passage, at most.
const TO_CONFIRM: u32 = 3;

/// Presses that mark a claim otherwise and lead to the next, at most.
const TO_MARK: u32 = 2;

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn twenty_claims_without_the_mouse() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    introduce_by_keyboard(&desk);
    open_the_sample(&desk);
    let (_, total) = progress(&desk);
    assert!(total > 20, "the sample holds {total} claims");

    for done in 1..=20 {
        let before = desk.keys();
        // A verdict that needs no passage, another each time; the first claim brings the source.
        let most = if done % 2 == 0 {
            mark(&desk, done);
            TO_MARK
        } else {
            confirm(&home, &desk, done);
            TO_CONFIRM
        };
        wait_for_decided(&desk, done);
        desk.hears(&format!("Claim {} of {total}: ", done + 1));
        let pressed = desk.keys() - before;
        assert!(pressed <= most, "claim {done} took {pressed} presses");
    }
    assert!(
        !desk.text().contains("Confirmed without a passage"),
        "every confirmed claim has its passage"
    );
    read_the_announcements(&desk);
}

fn introduce_by_keyboard(desk: &Desk) {
    desk.find("dialog", "Who is checking?");
    desk.press_control('a');
    desk.type_text(REVIEWER.0);
    desk.press(TAB);
    desk.press_control('a');
    desk.type_text(REVIEWER.1);
    desk.press(ENTER);
    steps::wait_for_no_dialog(desk);
}

fn open_the_sample(desk: &Desk) {
    // Shift and F1.
    desk.press_with(&[SHIFT], '\u{E031}');
    desk.find("region", "Galley");
    desk.hears("Claim 1 of ");
}

/// The source is attached once; then its words are enough.
fn confirm(home: &Home, desk: &Desk, number: u64) {
    if number == 1 {
        let _link = Hand::holding(home, LINK);
        desk.press_control('v');
        desk.find("article", "Evidence: ");
    }
    let passage = format!("Entry {number} of the log says the same.");
    let _passage = Hand::holding(home, &passage);
    desk.press_control('v');
    desk.find("button", &format!("Passage: {passage}"));
    desk.press_shift('1');
    desk.hears(&format!("Claim {number}: Confirmed"));
}

fn mark(desk: &Desk, number: u64) {
    let (key, word) = [
        ('3', "Wrong"),
        ('4', "Needs context"),
        ('6', "Cannot confirm"),
        ('7', "On author"),
        ('0', "Cut"),
    ][(number as usize / 2) % 5];
    desk.press_shift(key);
    desk.hears(&format!("Claim {number}: {word}"));
}

/// What was said can be read again.
fn read_the_announcements(desk: &Desk) {
    desk.press('v');
    desk.press('y');
    desk.find("dialog", "Announcements");
    for words in ["Claim 1: Confirmed", "Claim 20: ", "Passage attached"] {
        desk.wait_for_text(words);
    }
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(desk);
}

/// A key that another action has is given away in words, or stays where it is.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_key_belongs_to_one_action() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    desk.press_with(&[CONTROL, SHIFT], 'k');
    ask_for(&desk, "Accept", 'n');
    desk.find("button", "Leave it there");
    desk.wait_for_text("N is used by “Note”.");
    desk.click("button", "Leave it there");
    assert!(desk.sees("button", "Take N from Note"), "nothing is lost");

    ask_for(&desk, "Accept", 'n');
    desk.click("button", "Use it here instead");
    desk.find("button", "Take N from Accept");
    assert!(!desk.sees("button", "Take N from Note"));
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(&desk);
    desk.press('n');
    desk.hears("Claim 1: Accepted");
}

fn ask_for(desk: &Desk, action: &str, key: char) {
    desk.click("button", &format!("Add a key to {action}"));
    desk.wait_for_text("Press the key.");
    desk.press(key);
}

/// A key bound twice from outside is said, and both actions keep what else they have.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_key_bound_twice_is_said() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    let bind = "const done = arguments[arguments.length - 1]
        const { invoke } = window.__TAURI_INTERNALS__
        invoke('app_state').then(({ preferences }) => invoke('set_preferences', {
          preferences: { ...preferences, keys: arguments[0] } })).then(() => done('kept'))";
    let keys = json!({ "accept-claim": ["F8"], "edit-note": ["F8", "Shift+F8"] });
    assert_eq!(
        desk.session().run_async(bind, &[keys]).unwrap(),
        json!("kept")
    );
    steps::start_anew(&desk);
    desk.press_with(&[CONTROL, SHIFT], 'k');
    desk.wait_for_text("F8 is used by “Accept”, so “Note” does not have it.");
    desk.find("button", "Take F8 from Accept");
    desk.find("button", "Take Shift+F8 from Note");
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(&desk);
    desk.click("button", steps::TITLE);
    desk.find("region", "Galley");
    desk.press('\u{E038}');
    desk.hears("Claim 1: Accepted");
}

/// The set for hands that know vim.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn keys_like_vim() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    desk.press_with(&[CONTROL, SHIFT], 'k');
    desk.click("button", "Like vim");
    desk.find("button", "Take G G from First claim");
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(&desk);
    desk.press('d');
    desk.press('d');
    desk.wait_for_text("dismissed");
    desk.press('u');
    desk.wait_for_text("Undid");
}
