//! Every screen in all three themes: axe-core finds no violation, and a picture is kept in
//! tests/shots. In one theme every control is asked for its role and its name, too.

use serde_json::{Value, json};

use crate::desk::{CONTROL, Desk, ESCAPE, Home, SHIFT, setting};
use crate::roles::{self, Seen};
use crate::shots;
use crate::steps::{self, Hand, QUAY};

/// Asks axe-core about the page, or about the dialog that is open, once it stands still.
const RUN: &str = "
    const done = arguments[arguments.length - 1]
    const passing = document.getAnimations().filter((animation) =>
      animation.effect.getComputedTiming().iterations !== Infinity)
    const dialogs = document.querySelectorAll('[role=\"dialog\"]')
    const seen = dialogs[dialogs.length - 1] ?? document
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }
    Promise.allSettled(passing.map((animation) => animation.finished)).then(() => axe.run(seen, options)).then(
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

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn contrast() {
    walk("contrast");
}

/// Dialogs of an open article: the keys that open each, and the name of the picture.
const DIALOGS: &[(&[char], &str, &str)] = &[
    (&[], "?", "keys"),
    (&[], "h", "history"),
    (&[], "s", "source"),
    (&[], "i", "kinds"),
    (&[], "vy", "announcements"),
    (&[], "\u{E034}", "metadata"),
    (&[], "\u{E032}", "edit-text"),
    (&[CONTROL], "e", "report"),
    (&[CONTROL, SHIFT], "n", "paste"),
    (&[CONTROL, SHIFT], "s", "scales"),
    (&[CONTROL, SHIFT], "g", "tags"),
    (&[CONTROL, SHIFT], "m", "move"),
    (&[], "\u{E031}", "help"),
    (&[CONTROL], "\u{E031}", "tour"),
];

/// Tabs of the settings after the first.
const SETTINGS: &[&str] = &["Reviewer", "Keys", "Rating scales", "Language", "Library"];

/// Through all screens with one set of colours.
fn walk(theme: &str) {
    let home = Home::new();
    let mut looks = Looks {
        theme,
        seen: Seen::default(),
        problems: Vec::new(),
    };
    first_start(&home, &mut looks);
    let desk = import(&home, &mut looks);
    article(&home, &desk, &mut looks);
    panes(&desk, &mut looks);
    dialogs(&desk, &mut looks);
    library(&desk, &mut looks);
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
    looks.seen = Seen::default();
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
    desk.press_shift('x');
    desk.find("button", "Verdict of the selected claims");
    looks.at(desk, "table");
    desk.press_shift('g');
    desk.find("menuitem", "Kind");
    looks.at(desk, "menu");
    desk.click("menuitem", "Kind");
    desk.wait_for(
        "groups",
        "return document.querySelector('[role=gridcell][aria-expanded]') !== null",
    );
    looks.at(desk, "groups");
    desk.press('v');
    desk.press('c');
    desk.find("region", "Claims in order");
    looks.at(desk, "list");
    desk.press_control('3');
    desk.find("region", "Sources");
    looks.at(desk, "sources");
    desk.press_control('1');
    desk.press_control('k');
    desk.find("combobox", "Find an action or a claim");
    looks.at(desk, "palette");
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(desk);
}

fn panes(desk: &Desk, looks: &mut Looks<'_>) {
    for (key, part) in [
        ('n', "names"),
        ('t', "dates"),
        ('f', "figures"),
        ('a', "aside"),
    ] {
        desk.press('v');
        desk.press(key);
        desk.find("region", "Names, dates and figures");
        looks.at(desk, part);
    }
    desk.press_shift('e');
    desk.press_shift('w');
    desk.find("textbox", "Why “");
    looks.at(desk, "waive");
    desk.press(ESCAPE);
    desk.press_shift('r');
    looks.at(desk, "reading");
    desk.press_shift('r');
    desk.click("button", "Menu");
    desk.find("menuitem", "Settings…");
    looks.at(desk, "desk-menu");
    desk.press(ESCAPE);
}

fn dialogs(desk: &Desk, looks: &mut Looks<'_>) {
    for (held, keys, name) in DIALOGS {
        for key in keys.chars() {
            desk.press_with(held, key);
        }
        desk.find("dialog", "");
        looks.at(desk, name);
        desk.press(ESCAPE);
        steps::wait_for_no_dialog(desk);
    }
    desk.press_control(',');
    desk.find("dialog", "Settings");
    looks.at(desk, "settings");
    for part in SETTINGS {
        desk.click("tab", part);
        looks.at(
            desk,
            &format!("settings-{}", part.to_lowercase().replace(' ', "-")),
        );
    }
    desk.press(ESCAPE);
    steps::wait_for_no_dialog(desk);
}

fn library(desk: &Desk, looks: &mut Looks<'_>) {
    for (shelf, name) in [('5', "archive"), ('6', "bin"), ('4', "library")] {
        desk.press_control(shelf);
        desk.wait_for(
            "the shelf",
            "return document.querySelector('[aria-label=\"Shelves and folders\"]') !== null",
        );
        looks.at(desk, name);
    }
}

struct Looks<'a> {
    theme: &'a str,
    seen: Seen,
    problems: Vec<String>,
}

impl Looks<'_> {
    /// Sets the colours as the page keeps them, and starts the page anew.
    fn choose(&self, desk: &Desk) {
        let keep = "localStorage.setItem('tickmark-theme', arguments[0])";
        desk.session().run(keep, &[json!(self.theme)]).unwrap();
        steps::start_anew(desk);
    }

    fn at(&mut self, desk: &Desk, screen: &str) {
        let name = format!("{screen}-{}", self.theme);
        let missing = json!(desk.run("return typeof axe === 'undefined'"));
        if missing == json!(true) {
            let axe = std::fs::read_to_string(setting("TICKMARK_AXE")).unwrap();
            desk.session().run(&axe, &[]).unwrap();
        }
        let found = desk.session().run_async(RUN, &[]).unwrap();

        // By now the screen shows what axe has seen.
        shots::keep(&name);
        let found = found.as_array().cloned().unwrap_or_default();
        let mut lines: Vec<String> = found
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        if self.theme == "light" {
            lines.extend(roles::problems(desk, &mut self.seen));
        }
        let lines = lines.into_iter().map(|line| format!("{name}: {line}"));
        self.problems.extend(lines);
    }
}
