//! The check of a whole library: the file, the links between rows, the indexes, the record of the
//! work, the figures.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, TransactionBehavior};
use tickmark_core::id::ArticleId;

use crate::StoreError;
use crate::derived::counts;
use crate::history::chain::{self, Entries};
use crate::history::{Cause, Entry, HistoryRecord, Stack};
use crate::reader::Reader;
use crate::table::column::Cells;

/// What the check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Operations in history, each checked.
    pub operations: u32,
    /// What is not as it should be; empty for a sound library.
    pub findings: Vec<Finding>,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// One sentence, lower case, no full stop.
    pub text: String,
    /// Whether it was worked out anew and is right now.
    pub repaired: bool,
}

impl VerifyReport {
    /// Whether nothing is wrong, or what was is put right.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.repaired)
    }

    fn add(&mut self, text: impl Into<String>, repaired: bool) {
        self.findings.push(Finding {
            text: text.into(),
            repaired,
        });
    }
}

pub(crate) fn verify(connection: &mut Connection) -> Result<VerifyReport, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let reader = Reader {
        connection: &transaction,
    };
    let mut report = VerifyReport::default();
    match check(&reader, &mut report) {
        Ok(()) => transaction.commit()?,
        // A damaged file is not written: what was put right is given up again.
        Err(StoreError::Damaged(cause)) => {
            report.findings.clear();
            report.add(format!("the file is damaged: {cause}"), false);
        }
        Err(error) => return Err(error),
    }
    Ok(report)
}

fn check(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    repair_indexes(reader, report)?;
    check_file(reader)?;
    check_links(reader, report)?;
    match check_record(reader, report) {
        Err(StoreError::Database(cause @ rusqlite::Error::FromSqlConversionFailure(..))) => {
            report.add(
                format!("the record of the work cannot be read: {cause}"),
                false,
            );
        }
        other => other?,
    }
    repair_counts(reader, report)
}

fn check_record(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    let history = reader.history()?;
    report.operations = u32::try_from(history.len()).unwrap_or(u32::MAX);
    check_chain(reader, &history, report)?;
    repair_steps(reader, &history, report)
}

fn check_file(reader: &Reader<'_>) -> Result<(), StoreError> {
    let lines: Vec<String> = reader.list_by("PRAGMA integrity_check", [], |row| row.get(0))?;
    match lines.as_slice() {
        [line] if line == "ok" => Ok(()),
        lines => Err(StoreError::Damaged(lines.join("; ").into())),
    }
}

fn check_links(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    let broken: BTreeSet<(String, String)> = reader
        .list_by("PRAGMA foreign_key_check", [], |row| {
            Ok((row.get(0)?, row.get(2)?))
        })?
        .into_iter()
        .collect();
    for (from, to) in broken {
        report.add(
            format!("rows of {from} point at rows of {to} that are not there"),
            false,
        );
    }
    Ok(())
}

/// Recomputes every hash. Only the first break is told: everything after it differs too.
fn check_chain(
    reader: &Reader<'_>,
    history: &[HistoryRecord],
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let mut journal: HashMap<u32, Entries> = HashMap::new();
    let sql = include_str!("history/entries.sql");
    reader.list_by(sql, [], |row| {
        let mut cells = Cells::new(row);
        let entry = Entry::read(&mut cells)?;
        let claim: Option<String> = cells.next()?;
        journal
            .entry(entry.sequence)
            .or_default()
            .add(&entry, claim.as_deref());
        Ok(())
    })?;
    let mut before = chain::GENESIS;
    for (expected, record) in (1..).zip(history) {
        let entries = journal.remove(&record.sequence).unwrap_or_default();
        let hash = chain::hash(before, record, entries);
        if record.sequence != expected || hash != record.history_id.as_str() {
            report.add(
                format!(
                    "operation {} (“{}”) or its journal was changed after it was written",
                    record.sequence, record.op
                ),
                false,
            );
            return Ok(());
        }
        before = record.history_id.as_str();
    }
    if !journal.is_empty() {
        report.add("the journal holds rows of no operation", false);
    }
    Ok(())
}

/// The stacks follow from history.
fn repair_steps(
    reader: &Reader<'_>,
    history: &[HistoryRecord],
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let mut expected = stacks(history);
    let mut found: Vec<(String, String, u32)> =
        reader.list_by(include_str!("history/steps.sql"), [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    expected.sort();
    found.sort();
    if expected == found {
        return Ok(());
    }
    reader.execute(include_str!("history/clear_all_steps.sql"), [])?;
    for step in expected {
        reader.execute(include_str!("history/push_step.sql"), step)?;
    }
    report.add("the undo stacks did not follow from history", true);
    Ok(())
}

fn stacks(history: &[HistoryRecord]) -> Vec<(String, String, u32)> {
    let mut stacks: HashMap<(&str, &str), Vec<u32>> = HashMap::new();
    for record in history {
        let scope = record.scope.name();
        let (from, onto) = match record.cause {
            Cause::Do => (None, Stack::UNDO),
            Cause::Undo => (Some(Stack::UNDO), Stack::REDO),
            Cause::Redo => (Some(Stack::REDO), Stack::UNDO),
        };
        match from {
            None => drop(stacks.remove(&(scope, Stack::REDO))),
            Some(from) => drop(stacks.entry((scope, from)).or_default().pop()),
        }
        stacks
            .entry((scope, onto))
            .or_default()
            .push(record.sequence);
    }
    let rows = stacks.into_iter().flat_map(|((scope, stack), steps)| {
        steps
            .into_iter()
            .map(move |step| (scope.to_owned(), stack.to_owned(), step))
    });
    rows.collect()
}

/// FTS5 compares each index with the rows it was made from.
fn repair_indexes(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    const INDEXES: [(&str, &str, &str); 4] = [
        (
            "articles",
            "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)",
            "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
        ),
        (
            "claims",
            "INSERT INTO claims_fts (claims_fts, rank) VALUES ('integrity-check', 1)",
            "INSERT INTO claims_fts (claims_fts) VALUES ('rebuild')",
        ),
        (
            "sources",
            "INSERT INTO sources_fts (sources_fts, rank) VALUES ('integrity-check', 1)",
            "INSERT INTO sources_fts (sources_fts) VALUES ('rebuild')",
        ),
        (
            "passages",
            "INSERT INTO passages_fts (passages_fts, rank) VALUES ('integrity-check', 1)",
            "INSERT INTO passages_fts (passages_fts) VALUES ('rebuild')",
        ),
    ];
    for (name, check, rebuild) in INDEXES {
        match reader.execute(check, []) {
            Ok(_) => {}
            Err(StoreError::Damaged(_)) => {
                reader.execute(rebuild, [])?;
                report.add(format!("the search index of {name} was out of step"), true);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn repair_counts(reader: &Reader<'_>, report: &mut VerifyReport) -> Result<(), StoreError> {
    for listing in reader.articles("")? {
        let article: ArticleId = listing.article.article_id;
        let found = listing.counts;
        let tally = counts::tally(reader, &article)?;
        let words = counts::words(reader, &article)?;
        let is_right = found.words == words
            && i64::from(found.total) == tally.total
            && i64::from(found.proposed) == tally.proposed
            && i64::from(found.decided) == tally.decided
            && i64::from(found.problems) == tally.problems
            && i64::from(found.orphaned) == tally.orphaned;
        if !is_right {
            counts::replace(reader, &article, words, &tally)?;
            report.add(
                format!("the figures of “{}” were wrong", listing.article.title),
                true,
            );
        }
    }
    Ok(())
}
