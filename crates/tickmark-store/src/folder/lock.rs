//! The lock that keeps a second app or command line out of a library.
//!
//! The system drops the lock when the process ends, however it ends, so a crash leaves nothing to
//! clear away.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

use super::LOCK_FILE;
use crate::StoreError;

/// How often a lock that is held is tried again. One that is being let go, or is held for a moment
/// by a program the holder is starting, is free before the last try; an open library answers
/// within half a second.
const TRIES: u32 = 20;

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(20);

/// Held while the library is open.
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Locks `folder` for this process.
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.join(LOCK_FILE))
            .map_err(|error| StoreError::of_folder(folder, error))?;
        match try_for_a_moment(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::AlreadyOpen {
                    folder: folder.to_owned(),
                    process: holder(&mut file),
                });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::of_folder(folder, error)),
        }
        write_holder(&mut file).map_err(|error| StoreError::of_folder(folder, error))?;
        Ok(Self { _file: file })
    }
}

fn try_for_a_moment(file: &File) -> Result<(), TryLockError> {
    for _ in 1..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            answer => return answer,
        }
    }
    file.try_lock()
}

fn write_holder(file: &mut File) -> std::io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{}", std::process::id())?;
    file.flush()
}

/// The process that holds the lock. Windows lets nobody else read a locked file: unknown there.
fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(32).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
