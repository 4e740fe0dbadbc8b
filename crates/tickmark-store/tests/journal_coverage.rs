//! No table is written outside the journal but for those named here with a reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use support::*;
use tickmark_store::{DATABASE_FILE, Store, Table};

const OUTSIDE: [(&str, &str); 6] = [
    (
        "history",
        "the record of the operations themselves, only added to",
    ),
    (
        "journal",
        "the record of the rows themselves, only added to",
    ),
    ("steps", "follows from history"),
    (
        "migrations",
        "written by migrations alone, when no reviewer is at work",
    ),
    (
        "settings",
        "how the app looks and behaves; undo must not turn the lights on",
    ),
    (
        "article_counts",
        "follows from other rows; worked out anew by verify",
    ),
];

/// The indexes follow from other rows and are worked out anew by verify.
const INDEXES: [&str; 4] = ["articles_fts", "claims_fts", "sources_fts", "passages_fts"];

fn tables(connection: &Connection) -> BTreeSet<String> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

fn is_index(name: &str) -> bool {
    INDEXES
        .iter()
        .any(|index| name == *index || name.starts_with(&format!("{index}_")))
}

#[test]
fn every_table_goes_through_the_journal_or_says_why_not() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let connection = Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    let found: BTreeSet<_> = tables(&connection)
        .into_iter()
        .filter(|name| !is_index(name))
        .collect();
    let journaled = Table::ALL.iter().map(|table| table.name());
    let known = journaled.chain(OUTSIDE.iter().map(|(name, _)| *name));
    let known: BTreeSet<String> = known.map(str::to_owned).collect();
    assert_eq!(
        found, known,
        "a new table joins Table::ALL, or OUTSIDE with its reason"
    );
}

#[test]
fn a_journaled_table_is_written_by_its_own_three_statements_alone() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&source, &mut files);
    assert!(files.len() > 60, "the sources are where this test looks");
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let words: Vec<&str> = text.split_whitespace().collect();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let folder = file.parent().unwrap();
        let own = folder
            .parent()
            .is_some_and(|parent| parent.ends_with("table"))
            && ["insert.sql", "update.sql", "delete.sql"].contains(&name.as_str());
        for pair in words.windows(3) {
            let target = match [pair[0], pair[1]] {
                ["INSERT" | "REPLACE", "INTO"] | ["DELETE", "FROM"] => pair[2],
                ["UPDATE", target] => target,
                _ => continue,
            };
            let target = target.trim_matches(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(
                own || Table::from_name(target).is_none(),
                "{} writes {target} past the journal",
                file.display()
            );
        }
    }
    for table in ["insert", "update", "delete"] {
        let users = usages(&source, &format!("R::{}", table.to_uppercase()));
        assert_eq!(users, ["tx.rs"], "only Tx runs the statements that {table}");
    }
}

#[test]
fn every_written_row_has_an_entry_in_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, "a", 2);
    run(&store, in_article("a", "attach everything"), |tx| {
        tx.insert(&claimant("m", "a"))?;
        tx.insert(&detail("d", "a", "a-c0"))?;
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "a-c0", "s"))?;
        tx.insert(&query("q", "a", "a-c0"))?;
        tx.insert(&correction("k", "a", "a-c0"))?;
        tx.insert(&reviewer("w"))?;
        tx.insert(&tick("t", "a", "a-r1"))?;
        tx.insert(&folder_row("f"))?;
        tx.insert(&dismissal("i", "a"))?;
        tx.insert(&scale("z"))?;
        tx.insert(&rating("r", "a", "a-c0"))
    })
    .unwrap();
    drop(store);
    let connection = Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    for table in Table::ALL {
        let name = table.name();
        let sql = format!("SELECT * FROM {name} LIMIT 0");
        let key = connection.prepare(&sql).unwrap();
        let key = key
            .column_names()
            .into_iter()
            .find(|column| *column != "search_row")
            .unwrap();
        let sql = format!(
            "SELECT (SELECT count(*) FROM {name}), (SELECT count(*) FROM {name} WHERE {key} NOT IN
             (SELECT row_id FROM journal WHERE table_name = '{name}'))"
        );
        let count: (u32, u32) = connection
            .query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert!(count.0 > 0, "{name} was written");
        assert_eq!(count.1, 0, "rows of {name} that the journal does not know");
    }
}

fn usages(folder: &Path, word: &str) -> Vec<String> {
    let mut files = Vec::new();
    walk(folder, &mut files);
    let users = files
        .iter()
        .filter(|file| std::fs::read_to_string(file).unwrap().contains(word));
    users
        .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files)
        } else {
            files.push(path)
        }
    }
}
