//! The one thread that writes. Work is sent to it and waited for, so writes never overlap and
//! never wait on a lock.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Sender, channel, sync_channel};
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::StoreError;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A handle on the writing thread; dropping it ends the thread and closes its connection.
pub(crate) struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(mut connection: Connection) -> std::io::Result<Self> {
        let (jobs, inbox) = channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("library-writer".to_owned())
            .spawn(move || {
                for job in inbox {
                    job(&mut connection);
                }
            })?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Runs `f` on the writing thread and waits for what it gives. A panic in `f` goes on here; its
    /// transaction is rolled back and the thread lives on.
    pub(crate) fn run<T, E>(
        &self,
        f: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let writing = self.thread.as_ref().map(|thread| thread.thread().id());
        if writing == Some(std::thread::current().id()) {
            return Err(StoreError::Nested.into());
        }
        let (answer, answered) = sync_channel(1);
        let job: Job = Box::new(move |connection| {
            let result = catch_unwind(AssertUnwindSafe(|| f(connection)));
            // The asker waits below; it is gone only when its own thread was.
            let _ = answer.send(result);
        });
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        jobs.send(job).map_err(|_| StoreError::Closed)?;
        match answered.recv().map_err(|_| StoreError::Closed)? {
            Ok(result) => result,
            Err(panic) => resume_unwind(panic),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has nothing to tell here: every job's panic went to its asker.
            let _ = thread.join();
        }
    }
}
