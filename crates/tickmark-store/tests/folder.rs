//! What can be wrong with a library's folder, and what the reviewer is told of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use support::*;
use tickmark_store::{DATABASE_FILE, LOCK_FILE, Store, StoreError, VAULT_FOLDER};

/// The sentence an opening is refused with, the folder written as FOLDER.
fn refusal(folder: &Path) -> String {
    let error = Store::open(folder).err().expect("opening is refused");
    error
        .to_string()
        .replace(&folder.display().to_string(), "FOLDER")
}

#[test]
fn a_new_library_is_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("new/library");
    let store = Store::open(&home).unwrap();
    import(&store, "a", 1);
    assert_eq!(store.folder(), Some(home.as_path()));
    drop(store);
    let mut names: Vec<_> = std::fs::read_dir(&home)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [LOCK_FILE, DATABASE_FILE, VAULT_FOLDER],
        "closing folds the log in"
    );
}

#[test]
fn the_file_is_set_as_promised() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let connection = Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    let pragma = |name: &str| {
        connection.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
    };
    assert_eq!(pragma("journal_mode").unwrap(), "wal".to_owned().into());
    assert_eq!(pragma("application_id").unwrap(), 0x544B_4D4B_i64.into());
    assert_eq!(pragma("user_version").unwrap(), 3_i64.into());
    let loose: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(loose, ["sqlite_schema"], "every table of ours is strict");
}

#[test]
fn a_second_opening_is_turned_away_and_told_by_whom() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let process = std::process::id();
    let expected = if cfg!(windows) {
        "the library in FOLDER is already open: close it there first".to_owned()
    } else {
        format!("the library in FOLDER is already open in process {process}: close it there first")
    };
    assert_eq!(refusal(folder.path()), expected);
    drop(store);
    Store::open(folder.path()).expect("closing lets the next one in");
}

#[test]
fn a_lock_left_by_a_process_that_ended_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(LOCK_FILE), "12345678\n").unwrap();
    Store::open(folder.path()).unwrap();
}

#[test]
fn a_file_of_another_program_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(DATABASE_FILE);
    let expected = format!(
        "FOLDER{}{DATABASE_FILE} was not made by Tickmark: choose another folder",
        std::path::MAIN_SEPARATOR
    );
    std::fs::write(&file, "a shopping list").unwrap();
    assert_eq!(refusal(folder.path()), expected);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "a shopping list");

    std::fs::remove_file(&file).unwrap();
    let foreign = Connection::open(&file).unwrap();
    foreign
        .execute_batch("CREATE TABLE recipes (name TEXT)")
        .unwrap();
    drop(foreign);
    let before = std::fs::read(&file).unwrap();
    assert_eq!(refusal(folder.path()), expected);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_newer_library_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let file = folder.path().join(DATABASE_FILE);
    Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    assert_eq!(
        refusal(folder.path()),
        "the library was written by a newer Tickmark (format 99; this one knows 3): \
         install the newer version to open it"
    );
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_library_whose_tables_were_made_otherwise_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let connection = Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    connection
        .execute("UPDATE migrations SET sha256 = 'other'", [])
        .unwrap();
    drop(connection);
    assert_eq!(
        refusal(folder.path()),
        "the library was written by a trial version of Tickmark (format step 1 differs) and \
         cannot be opened by this one"
    );
}

#[test]
fn a_file_where_a_folder_should_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "notes").unwrap();
    assert_eq!(
        refusal(&file),
        "FOLDER is not a folder: choose the folder that holds the library"
    );
}

#[test]
fn a_damaged_file_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    import(&store, "a", 40);
    drop(store);
    let file = folder.path().join(DATABASE_FILE);
    let mut bytes = std::fs::read(&file).unwrap();
    let end = bytes.len();
    bytes[100..end].fill(0xA5);
    std::fs::write(&file, &bytes).unwrap();
    assert_eq!(
        refusal(folder.path()),
        "the library file is damaged: restore it from a back-up copy"
    );
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}

/// A small file system of its own, where this process may mount one.
#[cfg(target_os = "linux")]
struct Mount {
    point: tempfile::TempDir,
}

#[cfg(target_os = "linux")]
impl Mount {
    fn new(kilobytes: u32) -> Option<Self> {
        let point = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k");
        Self::mount(&["-t", "tmpfs", "-o", &size, "tmpfs"], point.path()).then_some(Self { point })
    }

    fn mount(options: &[&str], point: &Path) -> bool {
        let mut mount = Command::new("mount");
        mount
            .args(options)
            .arg(point)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        mount.status().is_ok_and(|status| status.success())
    }

    fn read_only(&self) {
        assert!(Self::mount(&["-o", "remount,ro"], self.path()));
    }

    fn path(&self) -> &Path {
        self.point.path()
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_refused() {
    let Some(mount) = Mount::new(8192) else {
        eprintln!("skipped: this process may not mount a file system");
        return;
    };
    drop(Store::open(mount.path()).unwrap());
    mount.read_only();
    let expected =
        "FOLDER cannot be written: give yourself write permission, or choose another folder";
    assert_eq!(refusal(mount.path()), expected);
    let new = mount.path().join("new");
    assert_eq!(refusal(&new), expected);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_changes_nothing() {
    let Some(mount) = Mount::new(2048) else {
        eprintln!("skipped: this process may not mount a file system");
        return;
    };
    let store = Store::open(mount.path()).unwrap();
    import(&store, "a", 3);
    let ballast = mount.path().join("ballast");
    let mut text = "walnut ".repeat(2000);
    let refused = (1..).find_map(|number| {
        text.push_str("more ");
        let text = text.clone();
        let written = run(&store, in_article("a", "set note"), move |tx| {
            let mut row: tickmark_store::ClaimRecord = tx.require("a-c0")?;
            row.note = format!("{number} {text}");
            tx.update(&row)
        });
        written.err()
    });
    let refused = refused.unwrap();
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    assert_eq!(
        refused.to_string(),
        "the disk is full: nothing was changed; make room and try again"
    );
    let note = claim_of(&store, "a-c0").note;
    assert_eq!(
        store.history_of_claim(&"a-c0".into()).unwrap().len(),
        store.history().unwrap().len() + 1
    );
    drop(store);
    std::fs::write(&ballast, vec![0; 4 << 20]).expect_err("the ballast fills what is left");
    let refused = Store::open(&mount.path().join("another")).err().unwrap();
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    std::fs::remove_file(&ballast).unwrap();
    assert!(Mount::mount(&["-o", "remount,size=16m"], mount.path()));
    let store = Store::open(mount.path()).unwrap();
    assert_eq!(claim_of(&store, "a-c0").note, note);
    assert_eq!(store.verify().unwrap().findings, vec![]);
    store.undo(in_article("a", "")).unwrap().unwrap();
}
