//! The main job: an article from import to report, by keyboard, through a restart.

use crate::desk::{Desk, Home};
use crate::steps::{Hand, REVIEWER, TITLE, claims_of, open_quay, progress, wait_for_decided};
use crate::system;

const LINK: &str = "https://records.morven.example/2025/quay.html?vote=14-7";
const PASSAGE: &str = "The council voted by 14 to 7 to rebuild the quay.";
const CORRECTION: &str = "The work costs 4.6 million crowns";

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn an_article_from_import_to_report() {
    let home = Home::new();
    let desk = open_quay(&home);
    let (decided, total) = progress(&desk);
    assert_eq!(
        (decided, total),
        (0, claims_of(&home, "quay.txt")),
        "the engine's claims"
    );
    assert!(total >= 10, "the article holds many claims");

    confirm_by_keyboard(&desk);
    attach_a_passage(&home, &desk);
    mark_wrong_with_a_correction(&desk);
    undo_and_redo(&desk);
    drop(desk);

    let desk = Desk::open(&home, None);
    desk.click("button", TITLE);
    wait_for_decided(&desk, 2);
    assert_eq!(progress(&desk), (2, total), "nothing is lost by a restart");
    export(&home, &desk);
}

/// Confirming takes at most two keys; without a passage it is flagged.
fn confirm_by_keyboard(desk: &Desk) {
    let before = desk.keys();
    desk.press('1');
    wait_for_decided(desk, 1);
    assert!(
        desk.keys() - before <= 2,
        "confirming takes at most two keys"
    );
    desk.wait_for_text("Confirmed without a passage");
}

/// From the claim to the attached link at most three keys.
fn attach_a_passage(home: &Home, desk: &Desk) {
    let hand = Hand::holding(home, LINK);
    let before = desk.keys();
    desk.press_control('v');
    desk.find("article", "Evidence: ");
    assert!(
        desk.keys() - before <= 3,
        "attaching a link takes at most three keys"
    );
    drop(hand);
    desk.press('o');
    crate::webdriver::wait("the browser", || {
        Ok(home.opened().contains(&LINK.to_owned()).then_some(()))
    });
    desk.press('p');
    desk.find("textbox", "Passage");
    desk.type_text(PASSAGE);
    desk.press_control('\u{E007}');
    desk.find("button", &format!("Passage: {PASSAGE}"));
    assert!(
        !desk.text().contains("Confirmed without a passage"),
        "the flag is gone"
    );
}

fn mark_wrong_with_a_correction(desk: &Desk) {
    desk.press('j');
    desk.press('3');
    wait_for_decided(desk, 2);
    desk.press('c');
    desk.fill("Words that should stand", CORRECTION);
    desk.press_control('\u{E007}');
    desk.wait_for("the correction", HAS_CORRECTION);
}

const HAS_CORRECTION: &str =
    "return [...document.querySelectorAll('button[title=\"Edit the correction\"]')].length === 1";
const HAS_NO_CORRECTION: &str =
    "return [...document.querySelectorAll('button[title=\"Edit the correction\"]')].length === 0";

fn undo_and_redo(desk: &Desk) {
    desk.press_control('z');
    desk.wait_for("the correction to go", HAS_NO_CORRECTION);
    desk.press_control('z');
    wait_for_decided(desk, 1);
    desk.press_control('y');
    wait_for_decided(desk, 2);
    desk.press_control('y');
    desk.wait_for("the correction to come back", HAS_CORRECTION);
}

fn export(home: &Home, desk: &Desk) {
    let path = home.path("reports").join("quay.html");
    desk.press_control('e');
    desk.click("button", "Choose where to save…");
    system::choose_file("Export the report", &path.display().to_string());
    desk.wait_for_text("quay.html");
    let report = std::fs::read_to_string(&path).unwrap();
    for words in [TITLE, PASSAGE, CORRECTION, REVIEWER.0, "Not final"] {
        assert!(report.contains(words), "the report lacks “{words}”");
    }
    assert!(
        report.contains("records.morven.example/2025/quay.html"),
        "the report has its link"
    );
    assert!(
        !report.contains("<script"),
        "the report works without script"
    );
    let names: Vec<_> = std::fs::read_dir(home.path("reports")).unwrap().collect();
    assert_eq!(names.len(), 1, "no half-written file is left");
}

/// A dialog that is closed changes nothing.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_closed_file_dialog_is_no_error() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    crate::steps::introduce(&desk);
    desk.click("button", "Open a file…");
    system::dismiss("Open an article");
    assert!(desk.sees("button", "Open a file…"));
    let file = home.file("quay.txt", crate::steps::QUAY);
    desk.click("button", "Open a file…");
    system::choose_file("Open an article", &file.display().to_string());
    crate::steps::confirm_import(&desk);
}
