//! The next draft: every claim finds its words again or says that they are gone.

use crate::desk::Home;
use crate::steps::{self, open_quay};

const NEXT: &str = include_str!("quay-next.txt");

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn claims_are_found_again_in_the_next_draft() {
    let home = Home::new();
    let desk = open_quay(&home);
    let (_, total) = steps::progress(&desk);
    steps::act(&desk, "Paste the next draft…");
    desk.fill("Text of the article", NEXT);
    desk.click("button", "Read the text…");
    steps::confirm_import(&desk);
    desk.wait_for_text("orphaned");
    let (decided, now) = steps::progress(&desk);
    assert_eq!(decided, 0);
    assert!(
        now >= total - 2,
        "claims are kept: {total} before, {now} now"
    );
}
