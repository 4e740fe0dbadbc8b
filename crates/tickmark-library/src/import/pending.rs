//! Imports that are being read or wait for the reviewer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::id::new_id;
use tickmark_import::Imported;

use crate::library::lock;
use crate::view::ImportProgress;
use crate::worker::Cancel;

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
        let handle = new_id();
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

    pub(crate) fn cancel(&self, handle: &str) {
        if let Some(cancel) = lock(&self.running).get(handle) {
            cancel.cancel();
        }
        lock(&self.waiting).remove(handle);
    }
}

/// One import being read.
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
