//! Connections: one that writes, a few that read, all with the same settings.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;

/// Readers kept open for the next question; more are opened and closed as needed.
const READERS_KEPT: usize = 4;
/// Statements kept prepared per connection: more than this crate has.
const STATEMENTS_KEPT: usize = 160;

/// SQLite's page cache, taken only as pages are read; negative means KiB. A book and its claims fit.
const CACHE_KIB: i64 = -16_384;

/// Where a library's database is.
#[derive(Clone)]
pub(crate) enum Place {
    /// A file.
    File(std::path::PathBuf),
    /// Memory shared by the connections of one store, under a name of its own.
    Memory(String),
}

impl Place {
    fn open(&self, flags: OpenFlags) -> Result<Connection, StoreError> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match self {
            Self::File(path) => Connection::open_with_flags(path, flags)?,
            Self::Memory(name) => Connection::open_with_flags(
                format!("file:/{name}?vfs=memdb"),
                flags | OpenFlags::SQLITE_OPEN_URI,
            )?,
        };
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        // Without it SQLite prepares a statement anew for each key it looks up in a table that has
        // a partial index.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "cell_size_check", true)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "cache_size", CACHE_KIB)?;
        Ok(connection)
    }

    /// The connection that writes.
    pub(crate) fn writer(&self) -> Result<Connection, StoreError> {
        let connection =
            self.open(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        if connection.is_readonly("main")? {
            // SQLite opens a file it may not write without a word.
            return Err(StoreError::ReadOnly {
                folder: "the library folder".into(),
            });
        }
        connection.pragma_update(None, "synchronous", "FULL")?;
        Ok(connection)
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        self.open(OpenFlags::SQLITE_OPEN_READ_ONLY)
    }
}

/// Switches to the write-ahead log, once it is sure that the file is ours.
pub(crate) fn use_wal(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    Ok(())
}

/// Whether a file that is there begins as a SQLite database does. An empty one is a library not
/// yet written.
#[allow(clippy::disallowed_methods, reason = "reads the library’s own file")]
pub(crate) fn looks_like_sqlite(file: &Path) -> std::io::Result<bool> {
    use std::io::Read;
    let mut head = Vec::new();
    match std::fs::File::open(file) {
        Ok(file) => file.take(16).read_to_end(&mut head)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    Ok(head.is_empty() || head == b"SQLite format 3\0")
}

/// The readers of a store.
pub(crate) struct Readers {
    place: Place,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) fn new(place: Place) -> Self {
        Self {
            place,
            idle: Mutex::new(Vec::new()),
        }
    }

    /// Runs `f` on a reader, which sees one state of the library throughout.
    pub(crate) fn with<T, E: From<StoreError>>(
        &self,
        f: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let connection = idle.map_or_else(|| self.place.reader(), Ok)?;
        let snapshot = connection
            .unchecked_transaction()
            .map_err(StoreError::from)?;
        let result = f(&connection);
        drop(snapshot);
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS_KEPT {
            idle.push(connection);
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_connection_are_set_as_promised() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::File(folder.path().join("library.sqlite"));
        let setting = |connection: &Connection, name| {
            connection
                .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
                .unwrap()
        };
        let writer = place.writer().unwrap();
        use_wal(&writer).unwrap();
        assert_eq!(setting(&writer, "synchronous"), 2, "FULL");
        let reader = place.reader().unwrap();
        for connection in [&writer, &reader] {
            assert_eq!(setting(connection, "foreign_keys"), 1);
            assert_eq!(setting(connection, "trusted_schema"), 0);
            assert_eq!(setting(connection, "cell_size_check"), 1);
            let defensive = connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE);
            assert!(defensive.unwrap());
        }
        reader
            .execute("CREATE TABLE t (x)", [])
            .expect_err("a reader cannot write");
    }
}
