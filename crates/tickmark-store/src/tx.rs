//! Writing: each row together with its journal entry. There is no other way to write one.

use std::collections::HashSet;
use std::ops::Deref;

use rusqlite::{Connection, params, params_from_iter};
use tickmark_core::id::{ArticleId, ClaimId, HistoryId};

use crate::StoreError;
use crate::derived::Derived;
use crate::history::chain::{self, Entries};
use crate::history::{Cause, Entry, HistoryRecord, OpMeta, Stack};
use crate::reader::Reader;
use crate::record::{Record, Table};
use crate::store::Touched;
use crate::table::column::time_text;

/// One operation being written. It answers every question of [`Reader`] too, of the state it has
/// written so far.
pub struct Tx<'c> {
    reader: Reader<'c>,
    before: String,
    sequence: u32,
    entries: Entries,
    count: u32,
    derived: Derived,
    touched: Vec<Touched>,
    seen: HashSet<(Table, String)>,
    /// A write failed: the operation must not be committed, whatever its closure makes of that.
    failed: bool,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'c> Tx<'c> {
    pub(crate) fn begin(connection: &'c Connection) -> Result<Self, StoreError> {
        let reader = Reader { connection };
        let last = reader.one_by(include_str!("history/last.sql"), [], |row| {
            Ok((row.get::<_, u32>(0)?, row.get(1)?))
        })?;
        let (last, before) = last.unwrap_or((0, chain::GENESIS.to_owned()));
        Ok(Self {
            reader,
            before,
            sequence: last + 1,
            entries: Entries::default(),
            count: 0,
            derived: Derived::default(),
            touched: Vec::new(),
            seen: HashSet::new(),
            failed: false,
        })
    }

    /// Writes a new row.
    pub fn insert<R: Record>(&mut self, row: &R) -> Result<(), StoreError> {
        self.write(row, R::INSERT, params_from_iter(row.params()), None, None)
    }

    /// Writes a row over the one with its key. Writing what is there already leaves no trace.
    pub fn update<R: Record>(&mut self, row: &R) -> Result<(), StoreError> {
        let before: R = self.reader.require(row.id())?;
        if before == *row {
            return Ok(());
        }
        let params = params_from_iter(row.params());
        self.write(row, R::UPDATE, params, Some(&before), Some(row))
    }

    /// Deletes the row with that key.
    pub fn delete<R: Record>(&mut self, id: &str) -> Result<(), StoreError> {
        let before: R = self.reader.require(id)?;
        self.write(&before, R::DELETE, [id], Some(&before), None)
    }

    /// Writes a row and its journal entry, both or neither.
    fn write<R: Record>(
        &mut self,
        row: &R,
        sql: &'static str,
        params: impl rusqlite::Params,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        if self.failed {
            return Err(StoreError::Abandoned);
        }
        self.failed = true;
        for row in before.into_iter().chain([row]) {
            self.derived
                .note(&self.reader, &row.dirt(), row.article_id())?;
        }
        self.reader.execute(sql, params)?;
        self.record(row, before, after)?;
        self.failed = false;
        Ok(())
    }

    fn record<R: Record>(
        &mut self,
        row: &R,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        let entry = Entry {
            sequence: self.sequence,
            entry: self.count,
            table: R::TABLE,
            row_id: row.id().to_owned(),
            before: before.map(serde_json::to_string).transpose()?,
            after: after.map(serde_json::to_string).transpose()?,
        };
        let claim_id = row.claim_id().map(ClaimId::as_str);
        self.entries.add(&entry, claim_id);
        self.count += 1;
        self.reader.execute(
            include_str!("history/insert_entry.sql"),
            params![
                entry.sequence,
                entry.entry,
                entry.table.name(),
                entry.row_id,
                claim_id,
                entry.before,
                entry.after,
            ],
        )?;
        self.touch(row.id(), R::TABLE, row.article_id(), row.claim_id());
        Ok(())
    }

    fn touch(
        &mut self,
        id: &str,
        table: Table,
        article: Option<&ArticleId>,
        claim: Option<&ClaimId>,
    ) {
        if self.seen.insert((table, id.to_owned())) {
            self.touched.push(Touched {
                table,
                id: id.to_owned(),
                article_id: article.cloned(),
                claim_id: claim.cloned(),
            });
        }
    }

    /// Writes the operation's history row and what is derived from its rows. An operation that
    /// wrote nothing leaves no trace.
    pub(crate) fn finish(
        self,
        meta: OpMeta,
        cause: Cause,
        target: Option<u32>,
    ) -> Result<Written, StoreError> {
        if self.failed {
            return Err(StoreError::Abandoned);
        }
        if self.count == 0 {
            return Ok(Written {
                history: None,
                touched: Vec::new(),
            });
        }
        self.derived.write(&self.reader, meta.at)?;
        let OpMeta {
            scope,
            op,
            reviewer,
            initials,
            device,
            at,
        } = meta;
        let mut history = HistoryRecord {
            sequence: self.sequence,
            history_id: HistoryId(String::new()),
            scope,
            op,
            cause,
            target,
            reviewer,
            initials,
            device,
            at,
        };
        history.history_id = HistoryId(chain::hash(&self.before, &history, self.entries));
        self.reader.add_history(&history)?;
        Ok(Written {
            history: Some(history.history_id),
            touched: self.touched,
        })
    }
}

/// What a finished operation left.
pub(crate) struct Written {
    pub(crate) history: Option<HistoryId>,
    pub(crate) touched: Vec<Touched>,
}

impl Reader<'_> {
    /// Runs a statement that writes; only [`Tx`] and what it calls do.
    pub(crate) fn execute(
        &self,
        sql: &'static str,
        params: impl rusqlite::Params,
    ) -> Result<usize, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.execute(params)?)
    }

    /// Adds an operation to history and moves the two stacks of its scope.
    fn add_history(&self, row: &HistoryRecord) -> Result<(), StoreError> {
        self.execute(
            include_str!("history/insert.sql"),
            params![
                row.sequence,
                row.scope.name(),
                row.op,
                row.cause.name(),
                row.target,
                row.reviewer,
                row.initials,
                row.device,
                time_text(&row.at),
                row.history_id.as_str(),
            ],
        )?;
        let scope = row.scope.name();
        let pop = include_str!("history/pop_step.sql");
        let onto = match row.cause {
            Cause::Do => {
                self.execute(
                    include_str!("history/clear_steps.sql"),
                    [scope, Stack::REDO],
                )?;
                Stack::UNDO
            }
            Cause::Undo => {
                self.execute(pop, (scope, Stack::UNDO, row.target))?;
                Stack::REDO
            }
            Cause::Redo => {
                self.execute(pop, (scope, Stack::REDO, row.target))?;
                Stack::UNDO
            }
        };
        self.execute(
            include_str!("history/push_step.sql"),
            (scope, onto, row.sequence),
        )?;
        Ok(())
    }
}
