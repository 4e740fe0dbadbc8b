//! Libraries of every format there was still open. The files are kept for ever; each was written
//! by `write_the_file` below when its format was the newest.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::path::{Path, PathBuf};

use support::*;
use tickmark_core::{Shelf, Verdict};
use tickmark_store::{ArticleRecord, DATABASE_FILE, LOCK_FILE, Scope, Store, VAULT_FOLDER};

/// The format of files written now.
const NEWEST: u32 = 3;

fn fixture(format: u32) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fixtures.join(format!("format-{format}.sqlite"))
}

fn fill(store: &Store) {
    import(store, "a", 3);
    set_verdict(store, "a", "a-c0", Verdict::Wrong);
    run(store, in_article("a", "attach source"), |tx| {
        tx.insert(&claimant("m", "a"))?;
        tx.insert(&detail("d", "a", "a-c0"))?;
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "a-c0", "s"))?;
        tx.insert(&query("q", "a", "a-c0"))?;
        tx.insert(&correction("k", "a", "a-c0"))
    })
    .unwrap();
    run(store, in_library("add reviewer"), |tx| {
        tx.insert(&reviewer("w"))
    })
    .unwrap();
    run(store, in_article("a", "tick"), |tx| {
        tx.insert(&tick("t", "a", "a-r1"))?;
        tx.insert(&dismissal("i", "a"))?;
        tx.insert(&rating("r", "a", "a-c0"))
    })
    .unwrap();
    run(store, in_library("add folder"), |tx| {
        tx.insert(&folder_row("f"))?;
        tx.insert(&scale("z"))?;
        tx.update(&filed())
    })
    .unwrap();
    set_verdict(store, "a", "a-c1", Verdict::Opinion);
    store.undo(in_article("a", "")).unwrap();
    store.set_setting("theme", &"dark".into()).unwrap();
}

/// The article as it lies in its folder since format 2.
fn filed() -> ArticleRecord {
    ArticleRecord {
        folder_id: Some("f".into()),
        tags: vec!["budget".to_owned()],
        shelf: Shelf::Archive,
        ..article("a")
    }
}

#[test]
#[ignore = "writes the fixture of the newest format; run by hand when there is a new one"]
fn write_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    fill(&store);
    drop(store);
    std::fs::copy(folder.path().join(DATABASE_FILE), fixture(NEWEST)).unwrap();
}

#[test]
fn every_old_file_opens_with_everything_in_it() {
    for format in 1..=NEWEST {
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(fixture(format), folder.path().join(DATABASE_FILE)).unwrap();
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.verify().unwrap().findings, vec![], "format {format}");
        check(&store, format);
        drop(store);
        let copy = folder
            .path()
            .join(format!("library.format-{format}.sqlite"));
        assert_eq!(
            copy.exists(),
            format < NEWEST,
            "a copy is made before a migration, not otherwise"
        );
        assert!(folder.path().join(LOCK_FILE).exists());
        assert!(folder.path().join(VAULT_FOLDER).is_dir());
    }
}

fn check(store: &Store, format: u32) {
    assert_eq!(
        store.require::<ArticleRecord>("a").unwrap(),
        if format < 2 { article("a") } else { filed() }
    );
    if format >= 2 {
        let article = "a".into();
        assert_eq!(store.ticks_of(&article).unwrap(), [tick("t", "a", "a-r1")]);
        assert_eq!(
            store.finding_dismissals_of(&article).unwrap(),
            [dismissal("i", "a")]
        );
        assert_eq!(
            store.ratings_of(&article).unwrap(),
            [rating("r", "a", "a-c0")]
        );
        assert_eq!(store.folders().unwrap(), [folder_row("f")]);
        assert_eq!(store.rating_scales().unwrap(), [scale("z")]);
    }
    assert_eq!(claim_of(store, "a-c0").verdict, Some(Verdict::Wrong));
    assert_eq!(
        store.evidence_of(&"a".into()).unwrap(),
        [evidence("e", "a", "a-c0", "s")]
    );
    assert_eq!(
        store.queries_of(&"a".into()).unwrap(),
        [query("q", "a", "a-c0")]
    );
    assert_eq!(
        store.corrections_of(&"a".into()).unwrap(),
        [correction("k", "a", "a-c0")]
    );
    assert_eq!(
        store.details_of(&"a".into()).unwrap(),
        [detail("d", "a", "a-c0")]
    );
    assert_eq!(
        store.claimants_of(&"a".into()).unwrap(),
        [claimant("m", "a")]
    );
    assert_eq!(store.reviewers().unwrap(), [reviewer("w")]);
    assert_eq!(store.setting("theme").unwrap(), Some("dark".into()));
    assert_eq!(store.articles("bridge").unwrap()[0].counts.decided, 1);
    let steps = if format < 2 { 6 } else { 8 };
    assert_eq!(store.history().unwrap().len(), steps);
    let article = Scope::Article("a".into());
    assert_eq!(
        store.steps(&article).unwrap().redo.as_deref(),
        Some("set verdict")
    );
    store.redo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(claim_of(store, "a-c1").verdict, Some(Verdict::Opinion));
    while store.undo(in_article("a", "")).unwrap().is_some() {}
    while store.undo(in_library("")).unwrap().is_some() {}
    assert_eq!(store.articles("").unwrap(), vec![]);
}
