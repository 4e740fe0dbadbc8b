//! Formats of the file: numbered SQL files, each run once, in one transaction with its record.
//!
//! A file of an older format is copied beside itself before it is changed. One of a newer format,
//! and one that is not ours, are refused untouched.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::StoreError;
use crate::history::chain::hex;

/// "TKMK": says in the file's head that it is a Tickmark library.
pub(crate) const APPLICATION_ID: i32 = 0x544B_4D4B;

/// One step from a format to the next.
pub(crate) struct Migration {
    pub(crate) number: u32,
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

/// Every step, in order. An applied one is never edited: the next change is a new file.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "first tables",
        sql: include_str!("../migrations/0001_first_tables.sql"),
    },
    Migration {
        number: 2,
        name: "ticks, folders, findings, ratings",
        sql: include_str!("../migrations/0002_ticks_folders_findings_ratings.sql"),
    },
    Migration {
        number: 3,
        name: "search of passages",
        sql: include_str!("../migrations/0003_search_of_passages.sql"),
    },
];

/// Brings the file to the newest of `migrations`. `file` names it for messages and for its copy;
/// none for a library in memory.
pub(crate) fn migrate(
    connection: &mut Connection,
    file: Option<&Path>,
    migrations: &[Migration],
) -> Result<(), StoreError> {
    let known = migrations.last().map_or(0, |newest| newest.number);
    let found = format_of(connection, file)?;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if found > 0 {
        check_applied(connection, migrations)?;
    }
    if found == known {
        return Ok(());
    }
    if let (Some(file), true) = (file, found > 0) {
        copy_before(connection, file, found)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for migration in migrations
        .iter()
        .filter(|migration| migration.number > found)
    {
        transaction.execute_batch(migration.sql)?;
        transaction.execute(
            "INSERT INTO migrations (number, name, sha256) VALUES (?1, ?2, ?3)",
            params![migration.number, migration.name, fingerprint(migration.sql)],
        )?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// The format of the file, 0 for an empty one.
fn format_of(connection: &Connection, file: Option<&Path>) -> Result<u32, StoreError> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if application == APPLICATION_ID && version > 0 {
        return Ok(version);
    }
    let tables: u32 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application == 0 && version == 0 && tables == 0 {
        return Ok(0);
    }
    Err(StoreError::Foreign {
        file: file.unwrap_or(Path::new("the library")).to_owned(),
    })
}

fn check_applied(connection: &Connection, migrations: &[Migration]) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT number, sha256 FROM migrations")?;
    let applied = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let applied: std::collections::HashMap<u32, String> = applied.collect::<Result<_, _>>()?;
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for migration in migrations
        .iter()
        .filter(|migration| migration.number <= version)
    {
        if applied.get(&migration.number) != Some(&fingerprint(migration.sql)) {
            return Err(StoreError::OtherMigration {
                number: migration.number,
            });
        }
    }
    Ok(())
}

/// Line ends do not count: a check-out may change them.
fn fingerprint(sql: &str) -> String {
    hex(&Sha256::digest(sql.replace('\r', "")))
}

/// Copies the file to `library.format-1.sqlite` beside it. A copy that is there already is the
/// one made before an attempt that failed: it is as good, and is kept.
#[allow(clippy::disallowed_methods, reason = "copies the library’s own file")]
fn copy_before(connection: &Connection, file: &Path, found: u32) -> Result<(), StoreError> {
    let copy = file.with_extension(format!("format-{found}.sqlite"));
    if copy.exists() {
        return Ok(());
    }
    let part = file.with_extension("part");
    let folder = file.parent().unwrap_or(file);
    match std::fs::remove_file(&part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(StoreError::of_folder(folder, error));
        }
        _ => {}
    }
    let name = part.to_string_lossy();
    connection.execute("VACUUM INTO ?1", [name.as_ref()])?;
    std::fs::File::open(&part)
        .and_then(|part| part.sync_all())
        .and_then(|()| std::fs::rename(&part, &copy))
        .map_err(|error| StoreError::of_folder(folder, error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::DATABASE_FILE;

    const SECOND: Migration = Migration {
        number: 2,
        name: "a table more",
        sql: "CREATE TABLE drawers (name TEXT) STRICT; INSERT INTO drawers VALUES ('desk');",
    };
    const BROKEN: Migration = Migration {
        number: 2,
        name: "half of it fails",
        sql: "CREATE TABLE drawers (name TEXT) STRICT; INSERT INTO nowhere VALUES (1);",
    };

    fn first() -> Migration {
        let Migration { number, name, sql } = MIGRATIONS[0];
        Migration { number, name, sql }
    }

    fn objects(connection: &Connection) -> u32 {
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap()
    }

    fn of_format_1(folder: &Path) -> std::path::PathBuf {
        let file = folder.join(DATABASE_FILE);
        let mut connection = Connection::open(&file).unwrap();
        migrate(&mut connection, Some(&file), &[first()]).unwrap();
        connection
            .execute("INSERT INTO settings VALUES ('theme', '\"dark\"')", [])
            .unwrap();
        file
    }

    #[test]
    fn migrations_are_numbered_without_gaps() {
        for (expected, migration) in (1..).zip(MIGRATIONS) {
            assert_eq!(migration.number, expected, "{}", migration.name);
        }
    }

    #[test]
    fn an_older_file_is_copied_and_then_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let file = of_format_1(folder.path());
        let mut connection = Connection::open(&file).unwrap();
        migrate(&mut connection, Some(&file), &[first(), SECOND]).unwrap();
        assert_eq!(format_of(&connection, None).unwrap(), 2);
        let name: String = connection
            .query_row("SELECT name FROM drawers", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "desk");

        let copy = Connection::open(folder.path().join("library.format-1.sqlite")).unwrap();
        assert_eq!(format_of(&copy, None).unwrap(), 1);
        let theme: String = copy
            .query_row("SELECT value FROM settings", [], |row| row.get(0))
            .unwrap();
        assert_eq!(theme, "\"dark\"");
        assert!(!folder.path().join("library.part").exists());
        migrate(&mut connection, Some(&file), &[first(), SECOND]).unwrap();
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = of_format_1(folder.path());
        let mut connection = Connection::open(&file).unwrap();
        let before = objects(&connection);
        migrate(&mut connection, Some(&file), &[first(), BROKEN]).unwrap_err();
        assert_eq!(objects(&connection), before);
        assert_eq!(format_of(&connection, None).unwrap(), 1);
        migrate(&mut connection, Some(&file), &[first(), SECOND]).unwrap();
    }

    #[test]
    fn an_applied_migration_may_not_be_edited_but_its_line_ends_may_change() {
        let folder = tempfile::tempdir().unwrap();
        let file = of_format_1(folder.path());
        let mut connection = Connection::open(&file).unwrap();
        let with_carriage_returns = first().sql.replace('\n', "\r\n").leak();
        let same = Migration {
            sql: with_carriage_returns,
            ..first()
        };
        migrate(&mut connection, Some(&file), &[same]).unwrap();
        let edited = Migration {
            sql: "CREATE TABLE other (name TEXT) STRICT",
            ..first()
        };
        let refused = migrate(&mut connection, Some(&file), &[edited]).unwrap_err();
        assert!(matches!(refused, StoreError::OtherMigration { number: 1 }));
    }
}
