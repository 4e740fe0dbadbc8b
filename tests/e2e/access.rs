//! Every screen in both themes: axe-core finds no violation, and a picture is kept in tests/shots.

use serde_json::{Value, json};

use crate::desk::{Desk, Home, setting};
use crate::shots;
use crate::steps::{self, Hand, QUAY};

const RUN: &str = "
    const done = arguments[arguments.length - 1]
    const passing = document.getAnimations().filter((animation) =>
      animation.effect.getComputedTiming().iterations !== Infinity)
    Promise.allSettled(passing.map((animation) => animation.finished)).then(() => axe.run(document, { resultTypes: ['violations'] })).then(
      ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
      (error) => done([String(error)]))";

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn light() {
    walk("light");
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn dark() {
    walk("dark");
}

/// Screens that are opened by an action of an open article: its words and the name of the picture.
const DIALOGS: &[(&str, &str)] = &[
    ("Keys", "keys"),
    ("History of the claim…", "history"),
    ("Add a source…", "source"),
    ("Kinds…", "kinds"),
    ("Title, byline and date…", "metadata"),
    ("Edit the text…", "edit-text"),
    ("Report…", "report"),
    ("Paste the next draft…", "paste"),
];

/// Through all screens with one set of colours.
fn walk(theme: &str) {
    let home = Home::new();
    let mut looks = Looks {
        theme,
        problems: Vec::new(),
    };
    first_start(&home, &mut looks);
    let desk = import(&home, &mut looks);
    article(&home, &desk, &mut looks);
    assert!(looks.problems.is_empty(), "{}", looks.problems.join("\n"));
}

fn first_start(home: &Home, looks: &mut Looks<'_>) {
    let desk = Desk::open(home, None);
    looks.choose(&desk);
    desk.find("dialog", "Who is checking?");
    looks.at(&desk, "reviewer");
    steps::introduce(&desk);
    desk.find("button", "Open the sample article");
    looks.at(&desk, "welcome");
}

fn import(home: &Home, looks: &mut Looks<'_>) -> Desk {
    let file = home.file("quay.txt", QUAY);
    let desk = Desk::open(home, Some(&file));
    desk.find("dialog", "Import the article");
    looks.at(&desk, "import");
    steps::confirm_import(&desk);
    desk
}

fn article(home: &Home, desk: &Desk, looks: &mut Looks<'_>) {
    looks.at(desk, "galley");
    desk.press('3');
    steps::wait_for_decided(desk, 1);
    let hand = Hand::holding(home, "https://records.morven.example/minutes");
    desk.press_control('v');
    desk.find("article", "Evidence: ");
    drop(hand);
    desk.press('c');
    desk.find("textbox", "Words that should stand");
    looks.at(desk, "correction");
    desk.press_control('\u{E007}');
    looks.at(desk, "evidence");
    desk.press_control('2');
    desk.find("region", "Claims");
    looks.at(desk, "table");
    desk.press_control('3');
    desk.find("region", "Sources");
    looks.at(desk, "sources");
    desk.press_control('1');
    desk.press_control('k');
    desk.find("combobox", "Find an action or a claim");
    looks.at(desk, "palette");
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(desk);
    for (words, name) in DIALOGS {
        steps::act(desk, words);
        desk.find("dialog", "");
        desk.wait_for(
            "the palette to go",
            "return !document.querySelector('.palette')",
        );
        looks.at(desk, name);
        desk.press(ESCAPE);
        steps::wait_for_no_dialog(desk);
    }
}

/// The Escape key.
const ESCAPE: char = '\u{E00C}';

struct Looks<'a> {
    theme: &'a str,
    problems: Vec<String>,
}

impl Looks<'_> {
    /// Sets the colours as the page keeps them, and starts the page anew.
    fn choose(&self, desk: &Desk) {
        let script = "window.before = true
            localStorage.setItem('tickmark-theme', arguments[0])
            location.reload()";
        desk.session().run(script, &[json!(self.theme)]).unwrap();
        desk.wait_for(
            "the page to start anew",
            "return window.before === undefined",
        );
    }

    fn at(&mut self, desk: &Desk, screen: &str) {
        let name = format!("{screen}-{}", self.theme);

        let axe = std::fs::read_to_string(setting("TICKMARK_AXE")).unwrap();
        desk.session().run(&axe, &[]).unwrap();
        let found = desk.session().run_async(RUN, &[]).unwrap();

        // By now the screen shows what axe has seen.
        shots::keep(&name);
        let found = found.as_array().cloned().unwrap_or_default();
        self.problems.extend(
            found
                .iter()
                .filter_map(Value::as_str)
                .map(|line| format!("{name}: {line}")),
        );
    }
}
