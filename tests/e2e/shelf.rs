//! The shelves of the library: archive, bin and copies. Nothing is gone for good.

use crate::desk::{CONTROL, Desk, Home, SHIFT};
use crate::steps::{TITLE, open_quay};

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn an_article_goes_to_the_bin_and_comes_back() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press_with(&[CONTROL, SHIFT], '\u{E003}');
    desk.wait_for_text("Nothing on the desk");
    desk.press_control('6');
    desk.find("button", TITLE);
    desk.press_with(&[CONTROL, SHIFT], 'e');
    desk.wait_for_text("The bin is empty");
    desk.press_control('z');
    desk.find("button", TITLE);
    desk.press_with(&[CONTROL, SHIFT], 'r');
    desk.wait_for_text("The bin is empty");
    desk.press_control('4');
    desk.click("button", TITLE);
    desk.find("region", "Galley");
}

/// A copy, a folder and a tag, by keyboard.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn articles_are_kept_in_order() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press_with(&[CONTROL, SHIFT], 'a');
    desk.wait_for_text("Nothing on the desk");
    desk.press_control('5');
    desk.find("button", TITLE);
    desk.press_with(&[CONTROL, SHIFT], 'd');
    desk.wait_for_text("duplicated");
    assert_eq!(articles(&desk), 2);
    desk.press_with(&[CONTROL, SHIFT], 'f');
    desk.find("textbox", "Name of the new folder");
    desk.type_text("Quays");
    desk.press('\u{E007}');
    desk.find("button", "Quays");
    desk.press_control('z');
    desk.wait_for(
        "the folder to go",
        "return !document.body.innerText.includes('Quays')",
    );
    desk.press_control('z');
    desk.wait_for_text("Undid");
    assert_eq!(articles(&desk), 1);
}

fn articles(desk: &Desk) -> u64 {
    desk.run("return document.querySelectorAll('[data-article]').length")
        .as_u64()
        .unwrap()
}
