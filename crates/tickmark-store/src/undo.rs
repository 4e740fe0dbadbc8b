//! Undo and redo: the rows of an operation are put back through the same door.
//!
//! Redo puts back what undo wrote, so the two are one piece of code, and a step can be taken back
//! and forth without limit.

use crate::StoreError;
use crate::history::{Cause, Entry, OpMeta, Scope, Stack, operation};
use crate::reader::Reader;
use crate::record::{Record, with_record};
use crate::table::column::Cells;
use crate::tx::{Tx, Written};

/// The operation that undo or redo of `scope` would put back: its number and name.
pub(crate) fn next_step(
    reader: &Reader<'_>,
    scope: &Scope,
    cause: Cause,
) -> Result<Option<(u32, String)>, StoreError> {
    let stack = if cause == Cause::Redo {
        Stack::REDO
    } else {
        Stack::UNDO
    };
    let top: Option<Option<u32>> = reader.one_by(
        include_str!("history/top.sql"),
        [scope.name(), stack],
        |row| row.get(0),
    )?;
    let Some(sequence) = top.flatten() else {
        return Ok(None);
    };
    let row = reader.one_by(include_str!("history/get.sql"), [sequence], |row| {
        operation(&mut Cells::new(row))
    })?;
    Ok(row.map(|row| (sequence, row.op)))
}

/// Puts back the rows of operation `target`, last one first.
pub(crate) fn put_back(
    mut tx: Tx<'_>,
    meta: OpMeta,
    cause: Cause,
    target: u32,
) -> Result<Written, StoreError> {
    let sql = include_str!("history/entries_of.sql");
    let entries = tx.list_by(sql, [target], |row| Entry::read(&mut Cells::new(row)))?;
    for entry in entries.iter().rev() {
        let unchanged = with_record!(entry.table, R => put_back_row::<R>(&mut tx, entry))?;
        if !unchanged {
            let because = changed_since(&tx, entry)?;
            return Err(StoreError::ChangedSince {
                step: meta.op,
                redo: cause == Cause::Redo,
                because,
            });
        }
    }
    tx.finish(meta, cause, Some(target))
}

/// Writes the row as it was before `entry`; false, and nothing written, when it is no longer as
/// the entry left it.
fn put_back_row<R: Record>(tx: &mut Tx<'_>, entry: &Entry) -> Result<bool, StoreError> {
    let now: Option<R> = tx.get(&entry.row_id)?;
    let left: Option<R> = match &entry.after {
        Some(after) => Some(serde_json::from_str(after)?),
        None if entry.is_insert() => tx.inserted(entry)?,
        None => None,
    };
    if now != left || (entry.is_insert() && now.is_none()) {
        return Ok(false);
    }
    match &entry.before {
        None => tx.delete::<R>(&entry.row_id)?,
        Some(before) => {
            let before: R = serde_json::from_str(before)?;
            if now.is_some() {
                tx.update(&before)?
            } else {
                tx.insert(&before)?
            }
        }
    }
    Ok(true)
}

/// Names the last operation that wrote the row of `entry` after it.
fn changed_since(reader: &Reader<'_>, entry: &Entry) -> Result<String, StoreError> {
    let since: Option<String> = reader.one_by(
        include_str!("history/last_op_of_row.sql"),
        (&entry.row_id, entry.table.name(), entry.sequence),
        |row| row.get(0),
    )?;
    let noun = entry.table.noun();
    let by = since.map(|op| format!(" by “{op}”")).unwrap_or_default();
    Ok(format!("{noun} it wrote was changed since{by}"))
}
