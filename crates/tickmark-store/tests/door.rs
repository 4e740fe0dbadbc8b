//! One door: what an operation writes, undoes, redoes and tells.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod support;

use support::*;
use tickmark_core::Verdict;
use tickmark_core::id::ArticleId;
use tickmark_store::{Scope, Steps, Store, StoreError, Table};

#[test]
fn a_verdict_is_undone_and_redone() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 2);
    let before = claim_of(&store, "a-c0");
    set_verdict(&store, "a", "a-c0", Verdict::Wrong);
    let after = claim_of(&store, "a-c0");
    assert_eq!(after.verdict, Some(Verdict::Wrong));

    let undone = store.undo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(undone.value, "set verdict");
    assert_eq!(undone.touched.len(), 1, "one row was put back");
    assert_eq!(undone.touched[0].table, Table::Claims);
    assert_eq!(claim_of(&store, "a-c0"), before);
    let scope = Scope::Article(ArticleId::from("a"));
    let steps = Steps {
        undo: None,
        redo: Some("set verdict".to_owned()),
    };
    assert_eq!(store.steps(&scope).unwrap(), steps);

    store.redo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(claim_of(&store, "a-c0"), after);
    assert!(
        store.redo(in_article("a", "")).unwrap().is_none(),
        "nothing is left to redo"
    );
    assert_eq!(store.verify().unwrap().findings, vec![]);
}

#[test]
fn undoing_an_import_that_was_worked_on_is_refused() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    set_verdict(&store, "a", "a-c0", Verdict::Confirmed);
    let refused = store.undo(in_library("")).unwrap_err();
    assert!(
        matches!(refused, StoreError::ChangedSince { .. }),
        "{refused}"
    );
    assert_eq!(
        refused.to_string(),
        "“import article” cannot be undone: a claim it wrote was changed since by “set verdict”"
    );
    store.undo(in_article("a", "")).unwrap().unwrap();
    store.undo(in_library("")).unwrap().unwrap();
    assert_eq!(store.articles("").unwrap(), vec![]);
    store.redo(in_library("")).unwrap().unwrap();
    assert_eq!(store.articles("bridge").unwrap().len(), 1);
    assert_eq!(store.verify().unwrap().findings, vec![]);
}
