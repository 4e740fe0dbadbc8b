//! What the library is given from outside: the time, the machine, the reader of foreign files.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use tickmark_import::{Hint, Imported};

use crate::worker::{Cancel, Worker, WorkerError};

/// Tells the time, with the offset of the place, so that "today" is the reviewer's day.
pub type Clock = Arc<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>;

/// Everything that differs between a desk, a command line and a test.
#[derive(Clone)]
pub struct Environment {
    /// The time.
    pub clock: Clock,
    /// Name of this machine, kept with every change.
    pub device: String,
    /// The system's user, offered as the reviewer's name.
    pub user: String,
    /// Reads files from outside: the worker process, but for tests.
    pub worker: Arc<dyn ReadsFiles>,
}

/// Turns bytes from outside into a document.
pub trait ReadsFiles: Send + Sync {
    /// Reads, until `cancel` says that nobody waits any more.
    ///
    /// # Errors
    ///
    /// When the bytes give no document, or reading was stopped or broke down.
    fn read(&self, bytes: &[u8], hint: &Hint, cancel: &Cancel) -> Result<Imported, WorkerError>;
}

impl ReadsFiles for Worker {
    fn read(&self, bytes: &[u8], hint: &Hint, cancel: &Cancel) -> Result<Imported, WorkerError> {
        Self::read(self, bytes, hint, cancel)
    }
}

/// Reads in this process: for text of our own, never for files from outside.
#[derive(Clone, Copy, Debug, Default)]
pub struct InProcess;

impl ReadsFiles for InProcess {
    fn read(&self, bytes: &[u8], hint: &Hint, _: &Cancel) -> Result<Imported, WorkerError> {
        Ok(tickmark_import::read(bytes, hint)?)
    }
}
