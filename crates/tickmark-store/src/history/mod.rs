//! The record of the work: one history row for each operation, and its journal of rows.

pub(crate) mod chain;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, ClaimId, HistoryId};

use crate::StoreError;
use crate::reader::{Reader, queries};
use crate::record::{Record, Table, with_record};
use crate::table::column::{Cells, Column, Nullable, member, name_of};

/// The undo stack an operation goes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// What concerns the library: importing and deleting articles, sources.
    Library,
    /// What is done inside one article.
    Article(ArticleId),
}

impl Scope {
    const LIBRARY: &'static str = "library";

    /// Its name in history.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Library => Self::LIBRARY,
            Self::Article(article) => article.as_str(),
        }
    }

    fn from_name(name: String) -> Self {
        if name == Self::LIBRARY {
            Self::Library
        } else {
            Self::Article(ArticleId(name))
        }
    }
}

/// Who does what, where and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpMeta {
    /// The undo stack it goes to.
    pub scope: Scope,
    /// The name of the step, as in "Undo set verdict": `set verdict`. Undo and redo keep the name
    /// of the step they take and do not read this one.
    pub op: String,
    /// Full name.
    pub reviewer: String,
    /// Their initials.
    pub initials: String,
    /// The computer.
    pub device: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why an operation was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The reviewer did it.
    Do,
    /// The reviewer undid an earlier one.
    Undo,
    /// The reviewer redid one that was undone.
    Redo,
}

impl Cause {
    /// Its name in history.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

impl Column for Cause {
    fn push(&self, out: &mut Vec<rusqlite::types::Value>) {
        out.push(name_of(self));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.parse(member)
    }
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryRecord {
    /// Its number in the library, from 1, without gaps.
    pub sequence: u32,
    /// Its id: the hash that covers it, its journal and the operation before it.
    pub history_id: HistoryId,
    /// The undo stack it went to.
    pub scope: Scope,
    /// The name of the step.
    pub op: String,
    /// Why it was written.
    pub cause: Cause,
    /// For undo and redo, the operation whose rows were put back.
    pub target: Option<u32>,
    /// Who did it.
    pub reviewer: String,
    /// Their initials.
    pub initials: String,
    /// On which computer.
    pub device: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// One row an operation wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalLine {
    /// The operation.
    pub history: HistoryRecord,
    /// The table.
    pub table: Table,
    /// The row's key.
    pub row_id: String,
    /// The record before; none for a row that was new.
    pub before: Option<serde_json::Value>,
    /// The record after; none for a row that was deleted. The journal keeps no copy of a new row:
    /// here it is found from the next entry of the row, or from the row itself.
    pub after: Option<serde_json::Value>,
}

/// What Undo and Redo would take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// For "Undo set verdict": `set verdict`.
    pub undo: Option<String>,
    /// The same for Redo.
    pub redo: Option<String>,
}

queries! {
    /// What Undo and Redo would take in `scope`.
    pub fn steps(reader, scope: &Scope) -> Steps {
        let top = |stack| reader.one_by(
            include_str!("top_op.sql"), [scope.name(), stack], |row| row.get(0),
        );
        Ok(Steps { undo: top(Stack::UNDO)?, redo: top(Stack::REDO)? })
    }

    /// The number of the operation Undo would take in `scope`.
    pub fn next_undo(reader, scope: &Scope) -> Option<u32> {
        let top: Option<Option<u32>> = reader.one_by(
            include_str!("top.sql"), [scope.name(), Stack::UNDO], |row| row.get(0),
        )?;
        Ok(top.flatten())
    }

    /// Every operation, oldest first.
    pub fn history(reader) -> Vec<HistoryRecord> {
        reader.list_by(include_str!("all.sql"), [], |row| operation(&mut Cells::new(row)))
    }

    /// Everything written to a claim and what hangs on it (details, anchors, evidence, queries,
    /// corrections), deleted rows included, oldest first.
    pub fn history_of_claim(reader, claim: &ClaimId) -> Vec<JournalLine> {
        let lines = reader.list_by(include_str!("of_claim.sql"), [claim.as_str()], line)?;
        lines.into_iter().map(|line| reader.finish(line)).collect()
    }

    /// Everything written to one row, oldest first.
    pub fn history_of_row(reader, table: Table, row_id: &str) -> Vec<JournalLine> {
        let lines = reader.list_by(include_str!("of_row.sql"), [row_id, table.name()], line)?;
        lines.into_iter().map(|line| reader.finish(line)).collect()
    }

    /// What one operation wrote, in order.
    pub fn journal_of(reader, history: &HistoryId) -> Vec<JournalLine> {
        let lines = reader.list_by(include_str!("of_operation.sql"), [history.as_str()], line)?;
        lines.into_iter().map(|line| reader.finish(line)).collect()
    }
}

/// The two stacks of a scope.
pub(crate) struct Stack;

impl Stack {
    pub(crate) const UNDO: &'static str = "undo";
    pub(crate) const REDO: &'static str = "redo";
}

/// A row of the journal as it is stored.
pub(crate) struct Entry {
    pub(crate) sequence: u32,
    pub(crate) entry: u32,
    pub(crate) table: Table,
    pub(crate) row_id: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Entry {
    /// Reads the columns sequence, entry, table_name, row_id, before, after.
    pub(crate) fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            sequence: cells.next()?,
            entry: cells.next()?,
            table: cells.next()?,
            row_id: cells.next()?,
            before: cells.next()?,
            after: cells.next()?,
        })
    }

    /// Whether the row was new. Its content is then in no column of the entry.
    pub(crate) fn is_insert(&self) -> bool {
        self.before.is_none() && self.after.is_none()
    }
}

impl Column for Table {
    fn push(&self, out: &mut Vec<rusqlite::types::Value>) {
        self.name().to_owned().push(out);
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.parse(|name| Self::from_name(name).ok_or(UnknownTable))
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the journal names a table that does not exist")]
struct UnknownTable;

impl Nullable for u32 {}

impl Reader<'_> {
    /// The record an insert entry wrote: what the row's next entry has as `before`, or the row.
    pub(crate) fn inserted<R: Record>(&self, entry: &Entry) -> Result<Option<R>, StoreError> {
        let next: Option<Option<String>> = self.one_by(
            include_str!("next_before.sql"),
            (
                &entry.row_id,
                entry.table.name(),
                entry.sequence,
                entry.entry,
            ),
            |row| row.get(0),
        )?;
        match next {
            Some(Some(before)) => Ok(Some(serde_json::from_str(&before)?)),
            Some(None) => Ok(None),
            None => self.get(&entry.row_id),
        }
    }

    fn finish(&self, (history, entry): (HistoryRecord, Entry)) -> Result<JournalLine, StoreError> {
        let json = |text: &Option<String>| text.as_deref().map(serde_json::from_str).transpose();
        let after = if entry.is_insert() {
            with_record!(entry.table, R => {
                self.inserted::<R>(&entry)?.map(serde_json::to_value).transpose()?
            })
        } else {
            json(&entry.after)?
        };
        let before = json(&entry.before)?;
        Ok(JournalLine {
            history,
            table: entry.table,
            row_id: entry.row_id,
            before,
            after,
        })
    }
}

pub(crate) fn operation(cells: &mut Cells<'_, '_>) -> rusqlite::Result<HistoryRecord> {
    Ok(HistoryRecord {
        sequence: cells.next()?,
        scope: Scope::from_name(cells.next()?),
        op: cells.next()?,
        cause: cells.next()?,
        target: cells.next()?,
        reviewer: cells.next()?,
        initials: cells.next()?,
        device: cells.next()?,
        at: cells.next()?,
        history_id: HistoryId(cells.next()?),
    })
}

fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<(HistoryRecord, Entry)> {
    let mut cells = Cells::new(row);
    Ok((operation(&mut cells)?, Entry::read(&mut cells)?))
}
