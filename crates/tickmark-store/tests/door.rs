//! One door: what an operation writes, undoes, redoes and tells.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod support;

use std::sync::Arc;

use support::*;
use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{AnchorState, ClaimState, TextRange, Verdict};
use tickmark_store::{
    AnchorRecord, ArticleRecord, BlockRecord, Cause, ClaimRecord, ClaimantRecord, CorrectionRecord,
    DetailRecord, EvidenceRecord, QueryRecord, Record, ReviewerRecord, RevisionRecord, Scope,
    SourceRecord, Steps, Store, StoreError, Table, Tx,
};

fn steps(undo: Option<&str>, redo: Option<&str>) -> Steps {
    Steps {
        undo: undo.map(str::to_owned),
        redo: redo.map(str::to_owned),
    }
}

fn of_article() -> Scope {
    Scope::Article(ArticleId::from("a"))
}

#[test]
fn every_record_comes_back_as_it_was_written() {
    fn check<R: Record + std::fmt::Debug>(store: &Store, row: &R) {
        assert_eq!(store.get::<R>(row.id()).unwrap().as_ref(), Some(row));
    }
    let store = Store::in_memory().unwrap();
    let mut of_detail = anchor("n2", "a", "r", "c");
    of_detail.detail_id = Some("d".into());
    of_detail.range = None;
    of_detail.state = AnchorState::Orphaned;
    let mut decided = claim("c", "a");
    decided.claimant_id = Some("m".into());
    decided.verdict = Some(Verdict::ConfirmedWithChange);
    let (rows, anchors) = (
        decided.clone(),
        [anchor("n1", "a", "r", "c"), of_detail.clone()],
    );
    run(&store, in_library("write one of each"), move |tx| {
        tx.insert(&article("a"))?;
        tx.insert(&revision("r", "a", 1))?;
        tx.insert(&block("b", "a", "r"))?;
        tx.insert(&claimant("m", "a"))?;
        tx.insert(&rows)?;
        tx.insert(&detail("d", "a", "c"))?;
        anchors.iter().try_for_each(|row| tx.insert(row))?;
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "c", "s"))?;
        tx.insert(&query("q", "a", "c"))?;
        tx.insert(&correction("k", "a", "c"))?;
        tx.insert(&reviewer("w"))
    })
    .unwrap();
    check::<ArticleRecord>(&store, &article("a"));
    check::<RevisionRecord>(&store, &revision("r", "a", 1));
    check::<BlockRecord>(&store, &block("b", "a", "r"));
    check::<ClaimantRecord>(&store, &claimant("m", "a"));
    check::<ClaimRecord>(&store, &decided);
    check::<DetailRecord>(&store, &detail("d", "a", "c"));
    check::<AnchorRecord>(&store, &anchor("n1", "a", "r", "c"));
    check::<AnchorRecord>(&store, &of_detail);
    check::<SourceRecord>(&store, &source("s"));
    check::<EvidenceRecord>(&store, &evidence("e", "a", "c", "s"));
    check::<QueryRecord>(&store, &query("q", "a", "c"));
    check::<CorrectionRecord>(&store, &correction("k", "a", "c"));
    check::<ReviewerRecord>(&store, &reviewer("w"));
    assert_eq!(store.claims_of(&"a".into()).unwrap(), vec![decided]);
    assert_eq!(store.anchors_of(&"r".into()).unwrap().len(), 2);
    assert_eq!(store.sources_of(&"a".into()).unwrap(), vec![source("s")]);
    assert_eq!(
        store.source_by_url_key("example.org/s").unwrap(),
        Some(source("s"))
    );
    assert_eq!(store.sources("annals").unwrap()[0].used_by, 1);
    assert_eq!(store.reviewers().unwrap(), vec![reviewer("w")]);
}

#[test]
fn a_verdict_is_undone_and_redone() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 2);
    let before = claim_of(&store, "a-c0");
    set_verdict(&store, "a", "a-c0", Verdict::Wrong);
    let after = claim_of(&store, "a-c0");

    let undone = store.undo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(undone.value, "set verdict");
    assert_eq!(undone.touched.len(), 1, "one row was put back");
    assert_eq!(undone.touched[0].table, Table::Claims);
    assert_eq!(undone.touched[0].claim_id, Some(ClaimId::from("a-c0")));
    assert_eq!(claim_of(&store, "a-c0"), before);
    assert_eq!(
        store.steps(&of_article()).unwrap(),
        steps(None, Some("set verdict"))
    );

    store.redo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(claim_of(&store, "a-c0"), after);
    assert!(
        store.redo(in_article("a", "")).unwrap().is_none(),
        "nothing is left to redo"
    );
    assert_eq!(store.verify().unwrap().findings, vec![]);
}

#[test]
fn a_new_operation_ends_what_could_be_redone_in_its_scope_only() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 2);
    set_verdict(&store, "a", "a-c0", Verdict::Wrong);
    store.undo(in_article("a", "")).unwrap();
    run(&store, in_library("add source"), |tx| {
        tx.insert(&source("s"))
    })
    .unwrap();
    assert_eq!(
        store.steps(&of_article()).unwrap(),
        steps(None, Some("set verdict"))
    );
    set_verdict(&store, "a", "a-c1", Verdict::Cut);
    assert_eq!(
        store.steps(&of_article()).unwrap(),
        steps(Some("set verdict"), None)
    );
    assert!(store.redo(in_article("a", "")).unwrap().is_none());
    assert_eq!(
        store.steps(&Scope::Library).unwrap(),
        steps(Some("add source"), None)
    );
}

#[test]
fn undo_reaches_back_without_limit_across_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, "a", 1);
    let start = claim_of(&store, "a-c0");
    for number in 0..150 {
        run(&store, in_article("a", "set note"), move |tx| {
            let mut row: ClaimRecord = tx.require("a-c0")?;
            row.note = format!("note {number}");
            tx.update(&row)
        })
        .unwrap();
    }
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    let mut count = 0;
    while store.undo(in_article("a", "")).unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 150);
    assert_eq!(claim_of(&store, "a-c0"), start);
}

#[test]
fn undoing_an_import_that_was_worked_on_is_refused() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    set_verdict(&store, "a", "a-c0", Verdict::Confirmed);
    let refused = store.undo(in_library("")).unwrap_err();
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

#[test]
fn a_step_whose_rows_another_stack_changed_or_uses_is_refused() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    run(&store, in_article("a", "attach source"), |tx| {
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e1", "a", "a-c0", "s"))
    })
    .unwrap();
    run(&store, in_library("edit source"), |tx| {
        let mut row: SourceRecord = tx.require("s")?;
        row.title = "Better title".to_owned();
        tx.update(&row)
    })
    .unwrap();
    let refused = store.undo(in_article("a", "")).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "“attach source” cannot be undone: a source it wrote was changed since by “edit source”"
    );
    assert!(
        store.get::<EvidenceRecord>("e1").unwrap().is_some(),
        "nothing of it was undone"
    );

    store.undo(in_library("")).unwrap().unwrap();
    import(&store, "b", 1);
    run(&store, in_article("b", "attach source"), |tx| {
        tx.insert(&evidence("e2", "b", "b-c0", "s"))
    })
    .unwrap();
    let refused = store.undo(in_article("a", "")).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "“attach source” cannot be undone: something added since uses what it wrote"
    );
    assert!(store.get::<EvidenceRecord>("e1").unwrap().is_some());

    store.undo(in_article("b", "")).unwrap().unwrap();
    store.undo(in_article("a", "")).unwrap().unwrap();
    let refused = store.redo(in_article("b", "")).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "“attach source” cannot be redone: something it needs was removed since"
    );
    store.redo(in_article("a", "")).unwrap().unwrap();
    store.redo(in_article("b", "")).unwrap().unwrap();
    assert_eq!(store.sources("").unwrap()[0].used_by, 2);
}

#[test]
fn a_source_in_use_is_not_deleted() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    run(&store, in_article("a", "attach source"), |tx| {
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "a-c0", "s"))
    })
    .unwrap();
    let refused = run(&store, in_library("delete source"), |tx| {
        tx.delete::<SourceRecord>("s")
    });
    assert!(matches!(refused, Err(StoreError::InUse)));
    assert!(store.get::<SourceRecord>("s").unwrap().is_some());
}

#[test]
fn an_operation_that_fails_leaves_nothing() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    let history = store.history().unwrap();
    let refused = run(&store, in_article("a", "set note"), |tx| {
        let mut row: ClaimRecord = tx.require("a-c0")?;
        row.note = "lost".to_owned();
        tx.update(&row)?;
        tx.delete::<ClaimRecord>("no such claim")
    });
    assert_eq!(
        refused.unwrap_err().to_string(),
        "a claim that was to be changed is not in the library"
    );
    assert_eq!(claim_of(&store, "a-c0").note, "");
    assert_eq!(store.history().unwrap(), history);
}

#[test]
fn a_failed_write_gives_up_the_operation_even_when_its_error_is_swallowed() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    let refused = run(&store, in_article("a", "add claim"), |tx| {
        let _ = tx.insert(&claim("a-c0", "a"));
        Ok(())
    });
    assert!(matches!(refused, Err(StoreError::Abandoned)));
}

#[test]
fn an_operation_that_writes_nothing_leaves_no_step() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    let same = store.transact(in_article("a", "set note"), |tx| {
        let row: ClaimRecord = tx.require("a-c0")?;
        tx.update(&row)
    });
    let same: Result<_, StoreError> = same;
    assert_eq!(same.unwrap().history, None);
    assert_eq!(store.steps(&of_article()).unwrap(), steps(None, None));
}

#[test]
fn a_panic_in_an_operation_leaves_the_library_as_it_was_and_open() {
    let store = Arc::new(Store::in_memory().unwrap());
    import(&store, "a", 1);
    let other = Arc::clone(&store);
    let panicked = std::thread::spawn(move || {
        run(&other, in_article("a", "set note"), |tx| {
            tx.delete::<ClaimRecord>("a-c0")?;
            panic!("a fault in the closure");
        })
    })
    .join();
    assert!(panicked.is_err(), "the panic reaches the caller");
    assert_eq!(store.claims_of(&"a".into()).unwrap().len(), 1);
    set_verdict(&store, "a", "a-c0", Verdict::Confirmed);
}

#[test]
fn an_operation_inside_another_is_refused_rather_than_waiting_for_itself() {
    let store = Arc::new(Store::in_memory().unwrap());
    let other = Arc::clone(&store);
    let refused = run(&store, in_library("outer"), move |_| {
        run(&other, in_library("inner"), |tx| tx.insert(&source("s")))
    });
    assert!(matches!(refused, Err(StoreError::Nested)));
}

#[test]
fn history_tells_who_did_what_to_a_claim_even_to_rows_that_are_gone() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 1);
    run(&store, in_article("a", "attach source"), |tx| {
        tx.insert(&source("s"))?;
        tx.insert(&evidence("e", "a", "a-c0", "s"))
    })
    .unwrap();
    run(&store, in_article("a", "remove evidence"), |tx| {
        tx.delete::<EvidenceRecord>("e")
    })
    .unwrap();
    store.undo(in_article("a", "")).unwrap();
    let lines = store.history_of_claim(&"a-c0".into()).unwrap();
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            let change = (line.before.is_some(), line.after.is_some());
            (
                line.history.op.as_str(),
                line.history.cause,
                line.table,
                change,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("import article", Cause::Do, Table::Claims, (false, true)),
            ("import article", Cause::Do, Table::Anchors, (false, true)),
            ("attach source", Cause::Do, Table::Evidence, (false, true)),
            ("remove evidence", Cause::Do, Table::Evidence, (true, false)),
            (
                "remove evidence",
                Cause::Undo,
                Table::Evidence,
                (false, true)
            ),
        ]
    );
    let last = lines.last().unwrap();
    assert_eq!(last.history.initials, "AC");
    assert_eq!(last.history.target, Some(3));
    assert_eq!(
        last.after,
        Some(serde_json::to_value(evidence("e", "a", "a-c0", "s")).unwrap())
    );
    assert_eq!(store.journal_of(&last.history.history_id).unwrap().len(), 1);
    assert_eq!(store.history_of_row(Table::Evidence, "e").unwrap().len(), 3);
}

/// A second draft in which the first claim is gone and the third has other words.
fn walnut_draft(tx: &mut Tx) -> Result<(), StoreError> {
    let mut next = revision("a-r2", "a", 2);
    next.text = "Walnut trees line the bridge.".to_owned();
    tx.insert(&next)?;
    let mut row = anchor("a-c0-a2", "a", "a-r2", "a-c0");
    (row.range, row.state) = (None, AnchorState::Orphaned);
    tx.insert(&row)?;
    let mut row = anchor("a-c2-a2", "a", "a-r2", "a-c2");
    row.range = Some(TextRange::new(0, 12));
    row.exact = "Walnut trees".to_owned();
    tx.insert(&row)
}

#[test]
fn figures_and_search_follow_every_change() {
    let store = Store::in_memory().unwrap();
    import(&store, "a", 3);
    let figures = || {
        let counts = store.counts_of(&"a".into()).unwrap().unwrap();
        [
            counts.words,
            counts.total,
            counts.proposed,
            counts.decided,
            counts.problems,
            counts.orphaned,
        ]
    };
    assert_eq!(figures(), [10, 3, 3, 0, 0, 0]);
    set_verdict(&store, "a", "a-c0", Verdict::Wrong);
    assert_eq!(figures(), [10, 3, 2, 1, 1, 0]);
    run(&store, in_article("a", "dismiss claim"), |tx| {
        let mut row: ClaimRecord = tx.require("a-c1")?;
        row.state = ClaimState::Dismissed;
        tx.update(&row)
    })
    .unwrap();
    assert_eq!(figures(), [10, 2, 1, 1, 1, 0]);
    run(&store, in_article("a", "edit text"), walnut_draft).unwrap();
    assert_eq!(figures(), [5, 2, 1, 1, 1, 1]);
    let claims = |words: &str| claims_found(&store, words);
    assert_eq!(claims("waln"), ["a-c2"]);
    assert_eq!(store.articles("walnut bridge").unwrap().len(), 1);
    assert_eq!(
        store.articles("crowns").unwrap().len(),
        0,
        "the text before is not searched"
    );
    store.undo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(figures(), [10, 2, 1, 1, 1, 0]);
    assert_eq!(claims("waln"), [""; 0]);
    assert_eq!(store.articles("crowns").unwrap().len(), 1);
    run(&store, in_library("delete article"), |tx| {
        tx.delete_article(&"a".into())
    })
    .unwrap();
    assert_eq!(store.counts_of(&"a".into()).unwrap(), None);
    assert_eq!(claims("bridge"), [""; 0]);
    store.undo(in_library("")).unwrap().unwrap();
    assert_eq!(figures(), [10, 2, 1, 1, 1, 0]);
    assert_eq!(store.verify().unwrap().findings, vec![]);
}

#[test]
fn settings_are_kept_and_are_no_steps() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.setting("theme").unwrap(), None);
    store.set_setting("theme", &"light".into()).unwrap();
    store.set_setting("theme", &"dark".into()).unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.setting("theme").unwrap(), Some("dark".into()));
    assert!(store.undo(in_library("")).unwrap().is_none());
}

#[test]
fn several_questions_see_one_state() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, "a", 1);
    let seen: Result<_, StoreError> = store.read(|reader| {
        let before = reader.claims_of(&"a".into())?;
        set_verdict(&store, "a", "a-c0", Verdict::Cut);
        Ok((before, reader.claims_of(&"a".into())?))
    });
    let (before, after) = seen.unwrap();
    assert_eq!(before, after);
    assert_eq!(claim_of(&store, "a-c0").verdict, Some(Verdict::Cut));
}
