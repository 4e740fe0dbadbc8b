//! A hostile page: nothing of it runs and none of its markup reaches the page of the app.

use std::fs::File;
use std::process::Stdio;

use serde_json::json;

use crate::desk::{Desk, ESCAPE, Home, setting};
use crate::steps;
use crate::webdriver::wait;

const PAGE: &str = include_str!("hostile.html");

/// Payloads that run by themselves where nothing stops them, at the least.
const RUNNING: usize = 8;

/// Lists elements of the payload, handlers in attributes and addresses that are scripts.
const INTRUDERS: &str = "
    const handlers = [...document.body.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some((attribute) => attribute.name.startsWith('on') ||
        (['href', 'src', 'action', 'formaction', 'data'].includes(attribute.name) &&
          /^[\\u0000-\\u0020\\u2028\\u00a0]*(java\\s*script|data):/i.test(attribute.value))))
    const elements = [...document.body.querySelectorAll('[data-payload], script:not([src]), iframe, object, embed, marquee')]
    return [...elements, ...handlers].map((element) => element.outerHTML.slice(0, 200))";

/// The positive control: without our two layers the payloads run.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn in_a_bare_window_the_payloads_run() {
    let home = Home::new();
    let page = home.file("hostile.html", PAGE);
    let titles = home.path("titles");
    let mut window = home
        .command(setting("TICKMARK_BARE_WINDOW").as_ref())
        .arg(&page)
        .stderr(Stdio::from(File::create(&titles).unwrap()))
        .spawn()
        .unwrap();
    wait("payloads that run", || {
        let text = std::fs::read_to_string(&titles).unwrap();
        let ran = text.lines().last().unwrap_or_default().split(' ').count();
        Ok((ran > RUNNING).then_some(()))
    });
    window.kill().unwrap();
    window.wait().unwrap();
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn nothing_of_an_imported_page_runs() {
    let home = Home::new();
    let page = home.file("hostile.html", PAGE);
    let desk = Desk::open(&home, Some(&page));
    steps::introduce(&desk);
    desk.find("dialog", "Import the article");
    assert_clean(&desk, "the import dialog");
    steps::confirm_import(&desk);
    desk.wait_for_text("4.2 million crowns");
    for view in ['2', '3', '1'] {
        desk.press_control(view);
        assert_clean(&desk, "a view");
    }
    for words in ["Title, byline and date…", "Edit the text…", "Report…"] {
        steps::act(&desk, words);
        desk.find("dialog", "");
        assert_clean(&desk, words);
        desk.press(ESCAPE);
        steps::wait_for_no_dialog(&desk);
    }
}

/// Markup nested deeper than a parser's stack is refused in words, and the window goes on.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_page_nested_too_deeply_is_refused() {
    let home = Home::new();
    let depth = 200_000;
    let nested = format!(
        "<article><h1>Deep</h1>{}The quay was closed in 2019.{}</article>",
        "<div>".repeat(depth),
        "</div>".repeat(depth)
    );
    let page = home.file("deep.html", &nested);
    let desk = Desk::open(&home, Some(&page));
    steps::introduce(&desk);
    desk.wait_for_text("was not imported");
    desk.click("button", "Open the sample article");
    desk.find("region", "Galley");
}

/// Every payload that runs lengthens the title, so the bare title shows that none did.
fn assert_clean(desk: &Desk, place: &str) {
    assert_eq!(desk.run(INTRUDERS), json!([]), "markup in {place}");
    let title = desk.run("return document.title");
    assert_eq!(title, json!("Tickmark"), "a payload ran in {place}");
}

/// The second layer by itself: markup put into the page by hand does not run either. It also shows
/// that the list of intruders need not be empty.
#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn markup_put_into_the_page_does_not_run() {
    let home = Home::new();
    let desk = Desk::open(&home, None);
    desk.find("button", "Open the sample article");
    assert_eq!(desk.run(INTRUDERS), json!([]));
    desk.session()
        .run(
            "const place = document.createElement('div')
             place.id = 'control'
             document.body.append(place)
             place.innerHTML = arguments[0]
             const script = document.createElement('script')
             script.textContent = \"document.title += ' inserted'\"
             place.append(script)",
            &[json!(PAGE)],
        )
        .unwrap();
    assert!(
        desk.run(INTRUDERS).as_array().unwrap().len() > 10,
        "the list shows what is there"
    );
    // A picture that fails to load has fired its handler by then, had it been allowed to.
    desk.wait_for(
        "the pictures to fail",
        "return document.querySelector('#control img').complete",
    );
    assert_eq!(
        desk.run("return document.title"),
        json!("Tickmark"),
        "a payload ran"
    );
}
