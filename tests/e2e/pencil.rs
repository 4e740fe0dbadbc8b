//! The checker's pencil, and what was found in the text besides claims.

use crate::desk::{Desk, ENTER, Home};
use crate::steps::{self, open_quay};

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn details_are_ticked_waived_and_unticked() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.wait_for_text("0 ticked");
    let first = words_of_detail(&desk);
    desk.press(' ');
    desk.hears(&format!("Ticked: {first}"));
    assert_ne!(words_of_detail(&desk), first, "the pencil moved on");

    let second = words_of_detail(&desk);
    desk.press_shift('w');
    desk.find("textbox", "Why “");
    desk.type_text("common knowledge");
    desk.press(ENTER);
    desk.hears(&format!("Waived: {second}"));
    desk.wait_for_text("waived");

    desk.press_control('z');
    desk.wait_for("the waiver to go", "return !document.querySelector('[aria-label=\"Words ticked\"]').innerText.includes('waived')");
    desk.press_control('z');
    desk.wait_for_text("0 ticked");

    desk.press_shift(' ');
    desk.hears("Claim 1 ticked");
    desk.press_shift('k');
    desk.press(',');
    desk.hears("Unticked: ");
    desk.wait_for_text("0 ticked");
    drop(desk);

    let desk = Desk::open(&home, None);
    desk.click("button", steps::TITLE);
    desk.wait_for_text("0 ticked");
}

/// What the pencil is on: the words a screen reader hears on the way there.
fn words_of_detail(desk: &Desk) -> String {
    let words = desk.run(
        "return document.querySelector('[aria-label=\"Details to tick\"] [aria-current]')
            ?.innerText.split('\\n')[0] ?? ''",
    );
    words.as_str().unwrap().to_owned()
}

/// From a name in the pane to its words, and from an open figure to the next.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn facts_lead_to_their_words() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press('v');
    desk.press('n');
    desk.click("button", "Ida Norn");
    assert_eq!(selected(&desk), "Ida Norn");
    desk.press('v');
    desk.press('t');
    desk.find("tab", "Dates");
    desk.wait_for_text("1968");
    desk.press('v');
    desk.press('f');
    desk.wait_for_text("52,000");
    desk.press(';');
    desk.press('f');
    desk.wait_for("a figure", "return /\\d/.test(getSelection().toString())");
}

fn selected(desk: &Desk) -> String {
    desk.wait_for(
        "words to be selected",
        "return getSelection().toString() !== ''",
    );
    let words = desk.run("return getSelection().toString()");
    words.as_str().unwrap().to_owned()
}
