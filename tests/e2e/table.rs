//! The claims as a table: several edited at once, groups, and what is remembered.

use crate::desk::{DOWN, Desk, Home, SHIFT};
use crate::steps::{open_quay, progress, wait_for_decided};

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn several_claims_are_edited_as_one_step() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press_control('2');
    desk.find("region", "Claims");
    desk.press_shift('t');
    desk.press(' ');
    desk.press_with(&[SHIFT], DOWN);
    desk.press_with(&[SHIFT], DOWN);
    desk.wait_for_text("3 claims selected");
    desk.press('6');
    wait_for_decided(&desk, 3);
    desk.wait_for_text("3 claims changed");
    desk.press_control('z');
    wait_for_decided(&desk, 0);
    assert!(progress(&desk).1 > 3, "no claim is lost");
}

/// Groups by kind have heads that open and close; the words of a claim are written in place.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn rows_are_grouped_and_written_in() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press_control('2');
    desk.find("region", "Claims");
    desk.press_shift('g');
    desk.click("menuitem", "Kind");
    let heads = "document.querySelectorAll('[role=gridcell][aria-expanded]')";
    desk.wait_for("heads", &format!("return {heads}.length > 1"));
    let rows = rows(&desk);
    desk.run(&format!("{heads}[0].click()"));
    desk.wait_for(
        "a closed group",
        &format!("return {heads}[0].ariaExpanded === 'false'"),
    );
    assert!(self::rows(&desk) < rows, "its rows are hidden");
}

fn rows(desk: &Desk) -> u64 {
    desk.run("return document.querySelectorAll('[role=grid] [role=row][aria-selected]').length")
        .as_u64()
        .unwrap()
}
