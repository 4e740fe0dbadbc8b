//! Whatever is done, undoing all of it gives back what was before, redoing all of it what was
//! after: every table, the figures and what searches find, also when the library is closed and
//! opened in between.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod support;

use std::path::Path;

use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use support::*;
use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{AnchorState, CheckStatus, ClaimState, Verdict};
use tickmark_store::{
    AnchorRecord, ArticleRecord, ClaimRecord, Committed, EvidenceRecord, OpMeta, Scope,
    SourceRecord, Store, StoreError, Table, Tx,
};

const ARTICLES: [&str; 2] = ["a", "b"];

#[derive(Clone, Debug)]
enum Act {
    Import(usize),
    DeleteArticle(usize),
    Retitle(usize, u8),
    NewRevision(usize, u8),
    AddClaim(usize, usize),
    DropClaim(usize, usize),
    Verdict(usize, usize, Option<usize>),
    Note(usize, usize, u8),
    Dismiss(usize, usize),
    Attach(usize, usize, usize),
    Detach(usize, usize, usize),
    AddSource(usize),
    EditSource(usize, u8),
    DropSource(usize),
    Correct(usize, usize),
    Ask(usize, usize),
}

fn acts() -> impl Strategy<Value = Act> {
    let (article, claim, source, word) = (0..2_usize, 0..3_usize, 0..3_usize, 0..4_u8);
    prop_oneof![
        3 => article.clone().prop_map(Act::Import),
        1 => article.clone().prop_map(Act::DeleteArticle),
        1 => (article.clone(), word.clone()).prop_map(|(a, w)| Act::Retitle(a, w)),
        2 => (article.clone(), word.clone()).prop_map(|(a, w)| Act::NewRevision(a, w)),
        4 => (article.clone(), claim.clone()).prop_map(|(a, c)| Act::AddClaim(a, c)),
        2 => (article.clone(), claim.clone()).prop_map(|(a, c)| Act::DropClaim(a, c)),
        4 => (article.clone(), claim.clone(), prop::option::of(0..10_usize))
            .prop_map(|(a, c, v)| Act::Verdict(a, c, v)),
        2 => (article.clone(), claim.clone(), word.clone()).prop_map(|(a, c, w)| Act::Note(a, c, w)),
        1 => (article.clone(), claim.clone()).prop_map(|(a, c)| Act::Dismiss(a, c)),
        4 => (article.clone(), claim.clone(), source.clone())
            .prop_map(|(a, c, s)| Act::Attach(a, c, s)),
        1 => (article.clone(), claim.clone(), source.clone())
            .prop_map(|(a, c, s)| Act::Detach(a, c, s)),
        1 => source.clone().prop_map(Act::AddSource),
        2 => (source.clone(), word).prop_map(|(s, w)| Act::EditSource(s, w)),
        1 => source.prop_map(Act::DropSource),
        1 => (article.clone(), claim.clone()).prop_map(|(a, c)| Act::Correct(a, c)),
        1 => (article, claim).prop_map(|(a, c)| Act::Ask(a, c)),
    ]
}

const WORDS: [&str; 4] = ["heron", "otter", "walnut", "zither"];

fn claim_id(article: usize, claim: usize) -> String {
    format!("{}-c{claim}", ARTICLES[article])
}

fn source_id(source: usize) -> String {
    format!("s{source}")
}

impl Act {
    fn meta(&self) -> OpMeta {
        use Act::*;
        match self {
            Import(_) | DeleteArticle(_) | AddSource(_) | EditSource(..) | DropSource(_) => {
                in_library("library step")
            }
            Retitle(a, _)
            | NewRevision(a, _)
            | AddClaim(a, _)
            | DropClaim(a, _)
            | Verdict(a, ..)
            | Note(a, ..)
            | Dismiss(a, _)
            | Attach(a, ..)
            | Detach(a, ..)
            | Correct(a, _)
            | Ask(a, _) => in_article(ARTICLES[*a], "article step"),
        }
    }

    fn write(&self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        match *self {
            Act::Import(a) => {
                let id = ARTICLES[a];
                let revision_id = format!("{id}-r1");
                tx.insert(&article(id))?;
                tx.insert(&revision(&revision_id, id, 1))?;
                tx.insert(&block(&format!("{id}-b1"), id, &revision_id))?;
                tx.insert(&claimant(&format!("{id}-m"), id))
            }
            Act::DeleteArticle(a) => tx.delete_article(&ARTICLES[a].into()),
            Act::Retitle(a, word) => {
                let mut row: ArticleRecord = tx.require(ARTICLES[a])?;
                row.title = WORDS[usize::from(word)].to_owned();
                tx.update(&row)
            }
            Act::NewRevision(a, word) => new_revision(tx, &ARTICLES[a].into(), word),
            Act::AddClaim(a, c) => add_claim(tx, ARTICLES[a], &claim_id(a, c)),
            Act::DropClaim(a, c) => drop_claim(tx, &ClaimId(claim_id(a, c))),
            Act::Verdict(a, c, verdict) => edit(tx, a, c, |row| {
                row.verdict = verdict.map(|at| Verdict::ALL[at]);
                row.state = ClaimState::Accepted;
                row.check_status = CheckStatus::Checked;
            }),
            Act::Note(a, c, word) => edit(tx, a, c, |row| {
                row.note = WORDS[usize::from(word)].to_owned()
            }),
            Act::Dismiss(a, c) => edit(tx, a, c, |row| row.state = ClaimState::Dismissed),
            Act::Attach(a, c, s) => {
                let (claim, id) = (claim_id(a, c), source_id(s));
                if tx.get::<SourceRecord>(&id)?.is_none() {
                    tx.insert(&source(&id))?;
                }
                tx.insert(&evidence(
                    &format!("{claim}-{id}"),
                    ARTICLES[a],
                    &claim,
                    &id,
                ))
            }
            Act::Detach(a, c, s) => {
                tx.delete::<EvidenceRecord>(&format!("{}-{}", claim_id(a, c), source_id(s)))
            }
            Act::AddSource(s) => tx.insert(&source(&source_id(s))),
            Act::EditSource(s, word) => {
                let mut row: SourceRecord = tx.require(&source_id(s))?;
                row.title = WORDS[usize::from(word)].to_owned();
                tx.update(&row)
            }
            Act::DropSource(s) => tx.delete::<SourceRecord>(&source_id(s)),
            Act::Correct(a, c) => {
                let claim = claim_id(a, c);
                tx.insert(&correction(&format!("{claim}-k"), ARTICLES[a], &claim))
            }
            Act::Ask(a, c) => {
                let claim = claim_id(a, c);
                tx.insert(&query(&format!("{claim}-q"), ARTICLES[a], &claim))
            }
        }
    }
}

fn edit(
    tx: &mut Tx<'_>,
    article: usize,
    claim: usize,
    change: impl FnOnce(&mut ClaimRecord),
) -> Result<(), StoreError> {
    let mut row: ClaimRecord = tx.require(&claim_id(article, claim))?;
    change(&mut row);
    tx.update(&row)
}

fn add_claim(tx: &mut Tx<'_>, article: &str, id: &str) -> Result<(), StoreError> {
    let revision = tx.current_revision(&article.into())?;
    let revision_id = revision.map(|row| row.revision_id.0).unwrap_or_default();
    let mut row = claim(id, article);
    row.claimant_id = Some(format!("{article}-m").into());
    // Written before what it points at: links are checked when the operation ends.
    let detail_id = format!("{id}-d");
    tx.insert(&detail(&detail_id, article, id))?;
    tx.insert(&row)?;
    tx.insert(&anchor(
        &format!("{id}-{revision_id}"),
        article,
        &revision_id,
        id,
    ))?;
    let mut of_detail = anchor(
        &format!("{detail_id}-{revision_id}"),
        article,
        &revision_id,
        id,
    );
    of_detail.detail_id = Some(detail_id.into());
    tx.insert(&of_detail)
}

fn drop_claim(tx: &mut Tx<'_>, id: &ClaimId) -> Result<(), StoreError> {
    tx.delete::<ClaimRecord>(id.as_str())?;
    for row in tx.anchors_of_claim(id)? {
        tx.delete::<AnchorRecord>(row.anchor_id.as_str())?;
    }
    for row in tx.details_of_claim(id)? {
        tx.delete::<tickmark_store::DetailRecord>(row.detail_id.as_str())?;
    }
    for row in tx.evidence_of_claim(id)? {
        tx.delete::<EvidenceRecord>(row.evidence_id.as_str())?;
    }
    for row in tx.queries_of_claim(id)? {
        tx.delete::<tickmark_store::QueryRecord>(row.query_id.as_str())?;
    }
    for row in tx.corrections_of_claim(id)? {
        tx.delete::<tickmark_store::CorrectionRecord>(row.correction_id.as_str())?;
    }
    Ok(())
}

fn new_revision(tx: &mut Tx<'_>, article: &ArticleId, word: u8) -> Result<(), StoreError> {
    let Some(current) = tx.current_revision(article)? else {
        return Err(tx
            .require::<ArticleRecord>(article.as_str())
            .map(|_| StoreError::Abandoned)?);
    };
    let id = format!("{article}-r{}", current.number + 1);
    let mut next = revision(&id, article.as_str(), current.number + 1);
    next.text = format!("{} {}", WORDS[usize::from(word)], next.text);
    tx.insert(&next)?;
    for (at, old) in tx.anchors_of(&current.revision_id)?.into_iter().enumerate() {
        let mut row = old.clone();
        row.anchor_id = format!("{}-{at}", id).into();
        row.revision_id = id.as_str().into();
        (row.range, row.state) = match at % 3 {
            0 => (None, AnchorState::Orphaned),
            _ => (old.range, AnchorState::Moved),
        };
        row.exact = format!("{} {}", WORDS[usize::from(word)], old.exact);
        tx.insert(&row)?;
    }
    Ok(())
}

/// Everything a reviewer could see: rows of every table, figures, results of searches.
#[derive(Clone, Debug, PartialEq)]
struct State {
    tables: Vec<(String, Vec<Vec<Value>>)>,
    found: Vec<Vec<String>>,
}

fn state(folder: &Path, store: &Store) -> State {
    let file = folder.join(tickmark_store::DATABASE_FILE);
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let names = Table::ALL
        .iter()
        .map(|table| table.name())
        .chain(["article_counts"]);
    let tables = names
        .map(|name| (name.to_owned(), rows(&connection, name)))
        .collect();
    let searches = WORDS
        .iter()
        .chain(&["bridge", "opened 1932", "annals", "mayor", "courier"]);
    let found = searches.flat_map(|words| search(store, words)).collect();
    State { tables, found }
}

/// Rows by key; the numbers that the indexes give to rows mean nothing and are left out.
fn rows(connection: &Connection, table: &str) -> Vec<Vec<Value>> {
    let mut statement = connection
        .prepare(&format!("SELECT * FROM {table}"))
        .unwrap();
    let columns: Vec<usize> = (0..statement.column_count())
        .filter(|at| statement.column_name(*at).unwrap() != "search_row")
        .collect();
    let rows = statement.query_map([], |row| columns.iter().map(|at| row.get(*at)).collect());
    let mut rows: Vec<Vec<Value>> = rows.unwrap().collect::<Result<_, _>>().unwrap();
    rows.sort_by_key(|row| format!("{:?}", row[0]));
    rows
}

fn search(store: &Store, words: &str) -> [Vec<String>; 4] {
    let mut found = [
        store
            .articles(words)
            .unwrap()
            .into_iter()
            .map(|row| row.article.article_id.0)
            .collect(),
        claims_found(store, words),
        passages_found(store, words),
        store
            .sources(words)
            .unwrap()
            .into_iter()
            .map(|row| row.source.source_id.0)
            .collect(),
    ];
    // How well a row fits depends on how often words were written before, not on the rows alone.
    found
        .iter_mut()
        .for_each(|ids: &mut Vec<String>| ids.sort());
    found
}

fn attempt(store: &Store, act: &Act) -> Result<Committed<()>, StoreError> {
    let doing = act.clone();
    store.transact(act.meta(), move |tx| doing.write(tx))
}

fn step(scope: &Scope) -> OpMeta {
    meta(scope.clone(), "")
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default()
    })]

    #[test]
    fn undoing_all_gives_back_the_start_and_redoing_all_the_end(
        acts in prop::collection::vec(acts(), 1..30),
        reopen in any::<prop::sample::Index>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let mut states = vec![state(folder.path(), &store)];
        let mut scopes = Vec::new();
        for act in &acts {
            match attempt(&store, act) {
                Ok(done) if done.history.is_some() => {
                    scopes.push(act.meta().scope);
                    states.push(state(folder.path(), &store));
                }
                Ok(_) => {}
                Err(_) => prop_assert_eq!(
                    &state(folder.path(), &store), states.last().unwrap(),
                    "a refused operation leaves nothing: {:?}", act
                ),
            }
        }
        let stop = reopen.index(scopes.len() + 1);
        for (at, scope) in scopes.iter().enumerate().rev() {
            prop_assert!(store.undo(step(scope)).unwrap().is_some());
            prop_assert_eq!(&state(folder.path(), &store), &states[at]);
            if at == stop {
                drop(store);
                store = Store::open(folder.path()).unwrap();
            }
        }
        prop_assert_eq!(store.verify().unwrap().findings, vec![]);
        for (at, scope) in scopes.iter().enumerate() {
            prop_assert!(store.redo(step(scope)).unwrap().is_some());
            prop_assert_eq!(&state(folder.path(), &store), &states[at + 1]);
        }
        let report = store.verify().unwrap();
        prop_assert_eq!(report.findings, vec![]);
        prop_assert_eq!(report.operations as usize, scopes.len() * 3);
    }

    #[test]
    fn steps_of_all_stacks_in_any_order_keep_the_library_sound(
        acts in prop::collection::vec(acts(), 1..20),
        steps in prop::collection::vec((0..3_usize, any::<bool>()), 1..20),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        for act in &acts {
            let _ = attempt(&store, act);
        }
        let scopes = [
            Scope::Library, Scope::Article("a".into()), Scope::Article("b".into()),
        ];
        for (scope, undo) in steps {
            let scope = &scopes[scope];
            let before = state(folder.path(), &store);
            let there = if undo { store.undo(step(scope)) } else { store.redo(step(scope)) };
            match there {
                Ok(None) => prop_assert_eq!(&state(folder.path(), &store), &before),
                Ok(Some(_)) => {
                    let after = state(folder.path(), &store);
                    let back = if undo { store.redo(step(scope)) } else { store.undo(step(scope)) };
                    prop_assert!(back.unwrap().is_some(), "a step just taken can be taken back");
                    prop_assert_eq!(&state(folder.path(), &store), &before);
                    let again = if undo { store.undo(step(scope)) } else { store.redo(step(scope)) };
                    prop_assert!(again.unwrap().is_some());
                    prop_assert_eq!(&state(folder.path(), &store), &after);
                }
                Err(StoreError::ChangedSince { .. }) => {
                    prop_assert_eq!(&state(folder.path(), &store), &before, "refused means untouched");
                }
                Err(other) => prop_assert!(false, "{other}"),
            }
        }
        prop_assert_eq!(store.verify().unwrap().findings, vec![]);
    }
}
