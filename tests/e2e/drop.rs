//! Things let go over the window: a file is imported, a link is attached to the claim.

use crate::desk::{Desk, Home};
use crate::steps::{Hand, QUAY, confirm_import, introduce, open_quay};
use crate::system;

const LINK: &str = "https://records.morven.example/search?q=north%20quay%261931";

/// Drags from the hand in the lower right corner to the middle of the window until something comes
/// of it: a drag that is let go before the window has answered is none.
fn let_go(desk: &Desk, role: &str, name: &str) {
    let way = [
        (1200, 760),
        (1190, 740),
        (1000, 600),
        (600, 420),
        (590, 410),
        (590, 400),
    ];
    for _ in 0..5 {
        system::drag(&way);
        for _ in 0..40 {
            if desk.sees(role, name) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
    }
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_file_is_imported() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    introduce(&desk);
    let file = home.file("the quay.txt", QUAY);
    let address = format!("file://{}", file.display()).replace(' ', "%20");
    let _hand = Hand::holding(&home, &address);
    let_go(&desk, "dialog", "Import the article");
    confirm_import(&desk);
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_link_is_attached_as_it_is() {
    let home = Home::new();
    let desk = open_quay(&home);
    let _hand = Hand::holding(&home, LINK);
    let_go(&desk, "article", "Evidence: ");
    desk.find("article", "Evidence: ");
    desk.press('o');
    crate::webdriver::wait("the browser", || {
        Ok(home.opened().contains(&LINK.to_owned()).then_some(()))
    });
}
