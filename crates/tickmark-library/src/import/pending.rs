//! Imports that are being read or wait for the reviewer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::id::new_id;
use tickmark_import::Imported;

use crate::library::lock;
use crate::view::ImportProgress;
use crate::worker::Cancel;
use crate::{Error, ErrorCode, Result};

/// So many previews wait at once; the oldest is forgotten for a new one.
const KEPT: usize = 16;

/// Steps of reading a file.
const STEPS: u32 = 2;

/// What was read and waits to be confirmed.
pub(crate) struct Pending {
    pub imported: Imported,
    pub file_name: Option<String>,
}

/// Imports by handle. Handles sort by the time they were given out.
#[derive(Default)]
pub(crate) struct Imports {
    running: Mutex<HashMap<String, Cancel>>,
    waiting: Mutex<HashMap<String, Arc<Pending>>>,
}

impl Imports {
    /// A new import; it is over when the work is dropped.
    pub(crate) fn begin(&self) -> Work<'_> {
        self.begin_as(new_id())
    }

    /// Work under a handle somebody has already; it is over when it is dropped.
    pub(crate) fn begin_as(&self, handle: String) -> Work<'_> {
        let cancel = Cancel::new();
        lock(&self.running).insert(handle.clone(), cancel.clone());
        Work {
            imports: self,
            handle,
            cancel,
        }
    }

    pub(crate) fn get(&self, handle: &str) -> Option<Arc<Pending>> {
        lock(&self.waiting).get(handle).cloned()
    }

    /// Stops work that is going on; what it was to be made of waits on. Forgets what only waits.
    pub(crate) fn cancel(&self, handle: &str) {
        match lock(&self.running).get(handle) {
            Some(cancel) => cancel.cancel(),
            None => self.forget(handle),
        }
    }

    pub(crate) fn forget(&self, handle: &str) {
        lock(&self.waiting).remove(handle);
    }
}

/// One piece of long work: a file being read, an article being made, a text read again, a report.
pub(crate) struct Work<'a> {
    imports: &'a Imports,
    handle: String,
    cancel: Cancel,
}

impl Work<'_> {
    pub(crate) fn handle(&self) -> &str {
        &self.handle
    }

    pub(crate) fn cancel(&self) -> &Cancel {
        &self.cancel
    }

    /// Ends the work when somebody stopped it. Nothing is written yet wherever this is asked.
    pub(crate) fn go_on(&self) -> Result<()> {
        if self.cancel.is_cancelled() {
            return Err(Error::new(ErrorCode::Cancelled, "The work was stopped."));
        }
        Ok(())
    }

    pub(crate) fn progress(&self, done: u32, text: &str) -> ImportProgress {
        ImportProgress {
            handle: self.handle.clone(),
            done,
            of: STEPS,
            text: text.to_owned(),
        }
    }

    /// Lets what was read wait for the reviewer.
    pub(crate) fn keep(self, pending: Pending) {
        let mut waiting = lock(&self.imports.waiting);
        while waiting.len() >= KEPT {
            let Some(oldest) = waiting.keys().min().cloned() else {
                break;
            };
            waiting.remove(&oldest);
        }
        waiting.insert(self.handle.clone(), Arc::new(pending));
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        lock(&self.imports.running).remove(&self.handle);
    }
}
