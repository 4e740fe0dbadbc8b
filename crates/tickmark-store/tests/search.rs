//! What the search finds, in which order, and that it follows every change and its undoing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod support;

use support::*;
use tickmark_core::Shelf;
use tickmark_store::{ArticleRecord, EvidenceRecord, SearchWords, Store};

/// A library of two articles with a claim that cites a source each.
fn library() -> Store {
    let store = Store::in_memory().unwrap();
    for (article, claim) in [("a", "a-c0"), ("b", "b-c0")] {
        import(&store, article, 1);
        run(&store, in_article(article, "attach source"), move |tx| {
            tx.insert(&source(article))?;
            tx.insert(&evidence(article, article, claim, article))
        })
        .unwrap();
    }
    store
}

fn articles_found(store: &Store, words: &str) -> Vec<String> {
    let found = store.articles_found(&SearchWords::of(words).unwrap(), 10);
    let ids = found.unwrap().into_iter().map(|row| row.article_id.0);
    ids.collect()
}

fn sources_found(store: &Store, words: &str) -> Vec<String> {
    let found = store.sources_found(&SearchWords::of(words).unwrap(), 10);
    let ids = found.unwrap().into_iter().map(|row| row.source_id.0);
    ids.collect()
}

#[test]
fn the_newest_come_first_and_no_more_than_asked_for() {
    let store = library();
    assert_eq!(articles_found(&store, "bridge "), ["b", "a"]);
    assert_eq!(claims_found(&store, "bri"), ["b-c0", "a-c0"]);
    assert_eq!(sources_found(&store, "archive"), ["b", "a"]);
    assert_eq!(passages_found(&store, "opened may"), ["b", "a"]);
    let words = SearchWords::of("bridge").unwrap();
    assert_eq!(store.claims_found(&words, 1).unwrap().len(), 1);
}

#[test]
fn an_article_with_the_words_in_its_title_comes_before_newer_ones() {
    let store = library();
    run(&store, in_library("rename"), |tx| {
        tx.update(&ArticleRecord {
            title: "The crowns of the quay".to_owned(),
            ..article("a")
        })
    })
    .unwrap();
    assert_eq!(articles_found(&store, "crowns"), ["a", "b"]);
}

#[test]
fn passages_follow_every_change_and_its_undoing() {
    let store = library();
    run(&store, in_article("a", "pick passage"), |tx| {
        tx.update(&EvidenceRecord {
            excerpt: "the keystone was laid".to_owned(),
            ..evidence("a", "a", "a-c0", "a")
        })
    })
    .unwrap();
    assert_eq!(passages_found(&store, "keystone"), ["a"]);
    assert_eq!(passages_found(&store, "opened"), ["b"]);
    run(&store, in_article("a", "clear passage"), |tx| {
        tx.update(&EvidenceRecord {
            excerpt: String::new(),
            ..evidence("a", "a", "a-c0", "a")
        })
    })
    .unwrap();
    assert_eq!(passages_found(&store, "keystone"), [""; 0]);
    store.undo(in_article("a", "")).unwrap().unwrap();
    assert_eq!(passages_found(&store, "keystone"), ["a"]);
    run(&store, in_library("delete article"), |tx| {
        tx.delete_article(&"a".into())
    })
    .unwrap();
    assert_eq!(passages_found(&store, "keystone"), [""; 0]);
    assert_eq!(claims_found(&store, "bridge"), ["b-c0"]);
    store.undo(in_library("")).unwrap().unwrap();
    assert_eq!(passages_found(&store, "keystone"), ["a"]);
    store.redo(in_library("")).unwrap().unwrap();
    assert_eq!(passages_found(&store, "keystone"), [""; 0]);
    assert_eq!(store.verify().unwrap().findings, vec![]);
}

#[test]
fn the_bin_is_not_searched() {
    let store = library();
    run(&store, in_library("move to the bin"), |tx| {
        tx.update(&ArticleRecord {
            shelf: Shelf::Bin,
            ..article("b")
        })
    })
    .unwrap();
    assert_eq!(articles_found(&store, "bridge"), ["a"]);
    assert_eq!(claims_found(&store, "bridge"), ["a-c0"]);
    assert_eq!(passages_found(&store, "opened"), ["a"]);
    assert_eq!(sources_found(&store, "archive"), ["b", "a"], "sources stay");
}

#[test]
fn nothing_that_can_be_typed_fails() {
    let store = library();
    let long = "bridge ".repeat(1_500);
    let queries = [
        "\"bridge",
        "bridge\"",
        "NOT bridge OR",
        "title: bridge",
        "{title} : bridge",
        "bridge*",
        "^bridge NEAR(opened, 2)",
        "(bridge",
        "bridge)",
        "+bridge -opened",
        "bridge\0opened",
        "👍🏽 bridge",
        "e\u{301}",
        "\u{93f}\u{93f}",
        "ＢＲＩＤＧＥ",
        "a-b_c'd",
        &long,
        &"x".repeat(10_000),
    ];
    for query in queries {
        let Some(words) = SearchWords::of(query) else {
            continue;
        };
        store.articles_found(&words, 10).unwrap();
        store.claims_found(&words, 10).unwrap();
        store.sources_found(&words, 10).unwrap();
        store.passages_found(&words, 10).unwrap();
        store.articles(query).unwrap();
        store.sources(query).unwrap();
    }
    assert_eq!(claims_found(&store, &long), ["b-c0", "a-c0"]);
    assert_eq!(claims_found(&store, "(\"bridge*"), ["b-c0", "a-c0"]);
}
