//! Every screen in both themes: axe-core finds no violation, and a picture is kept in tests/shots.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::desk::{Desk, Home, setting};
use crate::steps::{self, open_quay};

const RUN: &str = "
    const done = arguments[arguments.length - 1]
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
      (error) => done([String(error)]))";

#[test]
fn light() {
    walk("light");
}

#[test]
fn dark() {
    walk("dark");
}

/// Through all screens with one set of colours.
fn walk(theme: &str) {
    let home = Home::new();
    let mut looks = Looks {
        theme,
        problems: Vec::new(),
    };
    let desk = Desk::open(&home, None);
    desk.find("dialog", "");
    looks.choose(&desk);
    desk.find("dialog", "");
    looks.at(&desk, "reviewer");
    steps::introduce(&desk);
    desk.find("button", "Open the sample article");
    looks.at(&desk, "welcome");
    drop(desk);
    let desk = open_quay(&home);
    looks.at(&desk, "galley");
    drop(desk);
    assert!(looks.problems.is_empty(), "{}", looks.problems.join("\n"));
}

struct Looks<'a> {
    theme: &'a str,
    problems: Vec<String>,
}

impl Looks<'_> {
    fn choose(&self, desk: &Desk) {
        desk.session()
            .run(
                "localStorage.setItem('tickmark-theme', arguments[0]); location.reload()",
                &[json!(self.theme)],
            )
            .unwrap();
    }

    fn at(&mut self, desk: &Desk, screen: &str) {
        let name = format!("{screen}-{}", self.theme);
        keep(&name, &desk.session().picture().unwrap());
        let axe = std::fs::read_to_string(setting("TICKMARK_AXE")).unwrap();
        desk.session().run(&axe, &[]).unwrap();
        let found = desk.session().run_async(RUN, &[]).unwrap();
        let found = found.as_array().cloned().unwrap_or_default();
        self.problems.extend(
            found
                .iter()
                .filter_map(Value::as_str)
                .map(|line| format!("{name}: {line}")),
        );
    }
}

fn keep(name: &str, picture: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("shots");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), base64(picture)).unwrap();
}

/// Base64 as WebDriver writes it.
fn base64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0u32, 0);
    for letter in text
        .bytes()
        .filter_map(|b| LETTERS.iter().position(|l| *l == b))
    {
        held = held << 6 | u32::try_from(letter).unwrap();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xFF).unwrap());
        }
    }
    bytes
}
