//! Articles that are no articles a newspaper would print: each opens, is legible, and the window
//! says what there is to say.

use crate::desk::{Desk, Home};
use crate::shots;
use crate::steps;

/// Arabic and Hebrew run from right to left, with figures in them.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn right_to_left() {
    let text = "افتتاح الرصيف الشمالي\n\n\
        قال مدير الميناء إن العمل كلف 4.2 مليون كرونة واستغرق 18 شهرا.\n\n\
        הרציף נבנה בשנת 1931 ושופץ בשנת 1987.";
    let home = Home::new();
    let desk = open(&home, text);
    desk.wait_for("the text to run to the left", "
        const lines = [...document.querySelectorAll('.cm-line')].filter((line) => line.innerText.trim())
        return lines.length > 2 && lines.every((line) => getComputedStyle(line).direction === 'rtl')");
    shots::keep("input-right-to-left");
    assert_is_whole(&home, &desk);
    desk.wait_for_text("4.2");
}

/// Nothing to check is said, and a claim can be made by hand.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn without_a_claim() {
    let home = Home::new();
    let desk = open(
        &home,
        "A walk\n\nCome along. Look at the sea! Is it not lovely?",
    );
    assert_eq!(steps::progress(&desk), (0, 0));
    desk.wait_for_text(NO_CLAIM);
    shots::keep("input-no-claim");
    for (key, region) in [('2', "Claims"), ('1', "Galley")] {
        desk.press_control(key);
        desk.find("region", region);
    }
    desk.press('j');
    desk.hears("No other claim");
}

const NO_CLAIM: &str = "No claims here";

/// The article of a text, on the desk.
fn open(home: &Home, text: &str) -> Desk {
    let file = home.file("article.txt", text);
    let desk = Desk::open(home, Some(&file));
    steps::introduce(&desk);
    steps::confirm_import(&desk);
    desk
}

/// Every word arrived, and so did every claim the engine finds.
fn assert_is_whole(home: &Home, desk: &Desk) {
    let (_, total) = steps::progress(desk);
    assert_eq!(total, steps::claims_of(home, "article.txt"));
    let words = "return Number(document.querySelector('[aria-label=\"Words ticked\"]').innerText.match(/([\\d,]+) words open/)?.[1].replaceAll(',', ''))";
    let open = desk.run(words).as_u64().unwrap();
    let text = std::fs::read_to_string(home.path("article.txt")).unwrap();
    let written = text.split_whitespace().count() as u64;
    assert!(
        open + written / 20 >= written,
        "{open} of {written} words arrived"
    );
}
