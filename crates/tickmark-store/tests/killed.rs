//! A process that is killed loses nothing that it was told is written, and locks nobody out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "the child is told its folder by the environment"
)]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use support::*;
use tickmark_store::{ClaimRecord, Store};

const FOLDER: &str = "TICKMARK_TEST_FOLDER";

#[test]
#[ignore = "the child of the test below, which kills it"]
fn write_until_killed() {
    let folder = std::env::var(FOLDER).unwrap();
    let store = Store::open(Path::new(&folder)).unwrap();
    for number in 1.. {
        run(&store, in_article("a", "set note"), move |tx| {
            let mut row: ClaimRecord = tx.require("a-c0")?;
            row.note = number.to_string();
            tx.update(&row)
        })
        .unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "written {number}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn what_was_written_outlives_a_killed_process() {
    let folder = tempfile::tempdir().unwrap();
    import(&Store::open(folder.path()).unwrap(), "a", 1);
    for round in 1..=3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "write_until_killed", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = lines
            .filter_map(|line| line.unwrap().strip_prefix("written ")?.parse::<u32>().ok())
            .nth(30 * round)
            .unwrap();
        child.kill().unwrap();
        child.wait().unwrap();

        let store = Store::open(folder.path()).expect("the lock went with the process");
        let found: u32 = claim_of(&store, "a-c0").note.parse().unwrap();
        assert!(found >= told, "told {told} were written, found {found}");
        assert_eq!(store.verify().unwrap().findings, vec![]);
        store.undo(in_article("a", "")).unwrap().unwrap();
        assert_eq!(claim_of(&store, "a-c0").note, (found - 1).to_string());
    }
}
