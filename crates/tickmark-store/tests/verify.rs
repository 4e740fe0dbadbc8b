//! What the check of a whole library finds, and what it puts right.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::path::Path;

use rusqlite::Connection;
use support::*;
use tickmark_core::Verdict;
use tickmark_store::{DATABASE_FILE, Finding, Scope, Store, VerifyReport};

fn library(folder: &Path) {
    let store = Store::open(folder).unwrap();
    import(&store, "a", 2);
    set_verdict(&store, "a", "a-c0", Verdict::Wrong);
    run(&store, in_article("a", "attach source"), |tx| {
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "a-c0", "s"))
    })
    .unwrap();
    store.undo(in_article("a", "")).unwrap();
    store.redo(in_article("a", "")).unwrap();
    store.undo(in_article("a", "")).unwrap();
}

/// Changes the file behind the store's back, and checks it.
fn after(folder: &Path, change: &str) -> VerifyReport {
    let connection = Connection::open(folder.join(DATABASE_FILE)).unwrap();
    connection
        .pragma_update(None, "foreign_keys", false)
        .unwrap();
    connection.execute_batch(change).unwrap();
    drop(connection);
    Store::open(folder).unwrap().verify().unwrap()
}

fn texts(report: &VerifyReport) -> Vec<&str> {
    report
        .findings
        .iter()
        .map(|finding| finding.text.as_str())
        .collect()
}

#[test]
fn a_sound_library_has_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    let report = Store::open(folder.path()).unwrap().verify().unwrap();
    assert_eq!(
        report,
        VerifyReport {
            operations: 6,
            findings: vec![]
        }
    );
    assert!(report.is_sound());
}

#[test]
fn the_chain_finds_any_changed_field_of_history_and_journal() {
    let changes = [
        ("history", "op", 5),
        ("history", "cause", 1),
        ("history", "scope", 2),
        ("history", "reviewer", 3),
        ("history", "initials", 3),
        ("history", "device", 3),
        ("history", "at", 3),
        ("history", "hash", 2),
        ("history", "target", 4),
        ("journal", "table_name", 2),
        ("journal", "row_id", 1),
        ("journal", "claim_id", 2),
        ("journal", "before", 2),
        ("journal", "after", 2),
    ];
    for (table, column, sequence) in changes {
        let folder = tempfile::tempdir().unwrap();
        library(folder.path());
        let value = match column {
            "cause" => "'redo'",
            "target" => "1",
            "table_name" => "'sources'",
            "at" => "replace(at, '2', '3')",
            _ => &format!("{column} || 'x'"),
        };
        let change = format!("UPDATE {table} SET {column} = {value} WHERE sequence = {sequence}");
        let report = after(folder.path(), &change);
        let found = texts(&report)
            .iter()
            .any(|text| text.contains("was changed after it was written"));
        assert!(found, "{change} is found: {report:?}");
        assert!(!report.is_sound());
    }
}

#[test]
fn a_flipped_bit_in_the_journal_is_found_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    let file = folder.path().join(DATABASE_FILE);
    let mut bytes = std::fs::read(&file).unwrap();
    let words = br#""verdict":"wrong""#;
    let places: Vec<usize> = (0..bytes.len() - words.len())
        .filter(|at| bytes[*at..].starts_with(words))
        .collect();
    assert!(
        !places.is_empty(),
        "the journal holds the verdict in plain words"
    );
    for place in places {
        // "wrong" becomes "wrolg".
        bytes[place + words.len() - 3] ^= 2;
    }
    std::fs::write(&file, &bytes).unwrap();
    let report = Store::open(folder.path()).unwrap().verify().unwrap();
    assert_eq!(
        texts(&report),
        ["operation 2 (“set verdict”) or its journal was changed after it was written"]
    );
}

#[test]
fn an_operation_taken_out_or_a_row_put_into_the_journal_is_found() {
    let cases = [
        "DELETE FROM journal WHERE sequence = 2",
        "DELETE FROM history WHERE sequence = 2; DELETE FROM journal WHERE sequence = 2",
        "INSERT INTO journal (sequence, entry, table_name, row_id) VALUES (3, 9, 'claims', 'x')",
        "INSERT INTO journal (sequence, entry, table_name, row_id) VALUES (9, 0, 'claims', 'x')",
    ];
    for change in cases {
        let folder = tempfile::tempdir().unwrap();
        library(folder.path());
        let report = after(folder.path(), change);
        assert!(!report.is_sound(), "{change} is found");
    }
}

#[test]
fn a_record_that_cannot_be_read_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    let report = after(
        folder.path(),
        "UPDATE journal SET table_name = 'x' WHERE sequence = 3",
    );
    assert_eq!(report.findings.len(), 1);
    assert!(
        report.findings[0]
            .text
            .starts_with("the record of the work cannot be read")
    );
    assert!(!report.is_sound());
}

#[test]
fn a_damaged_page_is_found_and_the_file_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    let file = folder.path().join(DATABASE_FILE);
    let page: u32 = Connection::open(&file)
        .unwrap()
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'revisions'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    let start = (page as usize - 1) * 4096;
    bytes[start..start + 64].fill(0xA5);
    std::fs::write(&file, &bytes).unwrap();
    let report = Store::open(folder.path()).unwrap().verify().unwrap();
    assert!(
        report.findings[0].text.starts_with("the file is damaged: "),
        "{report:?}"
    );
    assert!(!report.is_sound());
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}

#[test]
fn a_link_to_nothing_is_found() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    let report = after(folder.path(), "DELETE FROM revisions");
    let expected = "rows of anchors point at rows of revisions that are not there";
    assert!(texts(&report).contains(&expected), "{report:?}");
}

#[test]
fn what_follows_from_other_rows_is_worked_out_anew() {
    let cases = [
        (
            "UPDATE article_counts SET decided = 7",
            "the figures of “The bridge of a” were wrong",
        ),
        (
            "DELETE FROM steps WHERE stack = 'redo'",
            "the undo stacks did not follow from history",
        ),
        (
            "INSERT INTO claims_fts (claims_fts, rowid, excerpt, restatement, note)
             VALUES ('delete', 1, 'The bridge opened in 1932', 'The bridge opened in 1932.', '')",
            "the search index of claims was out of step",
        ),
        (
            "DELETE FROM articles_fts_data WHERE id > 10",
            "the search index of articles was out of step",
        ),
    ];
    for (change, finding) in cases {
        let folder = tempfile::tempdir().unwrap();
        library(folder.path());
        let report = after(folder.path(), change);
        let expected = Finding {
            text: finding.to_owned(),
            repaired: true,
        };
        assert_eq!(report.findings, [expected], "after {change}");
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(
            store.verify().unwrap().findings,
            vec![],
            "put right after {change}"
        );
        assert_eq!(store.counts_of(&"a".into()).unwrap().unwrap().decided, 1);
        assert_eq!(claims_found(&store, "bridge").len(), 2);
        assert_eq!(store.articles("bridge").unwrap().len(), 1);
        let steps = store.steps(&Scope::Article("a".into())).unwrap();
        assert_eq!(steps.redo.as_deref(), Some("attach source"));
    }
}
