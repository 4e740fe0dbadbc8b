//! The desktop's side: hand over bytes, wait, take back a document.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tickmark_import::{Hint, ImportError, Imported, MAX_BYTES};

use super::WorkerError;
use super::process::Process;
use super::protocol::{Reply, send_request};
use super::trust;

/// The worker's own limit of processor time ends it first; this is for one that only waits.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
/// How often a cancelled import is noticed.
const LOOK_FOR_CANCEL: Duration = Duration::from_millis(25);

/// Stops a reading from another thread. Clones stop the same one.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// A reading that nobody has stopped.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops it.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was stopped.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Reads files in a child process that is started when first needed and kept warm. May be used
/// from any thread; readings wait for each other.
#[derive(Debug)]
pub struct Worker {
    program: PathBuf,
    longest_wait: Duration,
    process: Mutex<Option<Process>>,
}

impl Worker {
    /// The worker at `program`, which is the command line `tickmark`.
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            longest_wait: LONGEST_WAIT,
            process: Mutex::new(None),
        }
    }

    /// The worker beside the running program, where it is shipped. Whether it is there shows when
    /// it is first needed.
    pub fn beside_current_program() -> Self {
        let name = format!("tickmark{}", std::env::consts::EXE_SUFFIX);
        let folder = std::env::current_exe()
            .ok()
            .and_then(|program| program.parent().map(Path::to_owned));
        Self::at(folder.unwrap_or_default().join(name))
    }

    /// The same worker with another limit of waiting.
    #[must_use]
    pub fn waiting_at_most(mut self, longest_wait: Duration) -> Self {
        self.longest_wait = longest_wait;
        self
    }

    /// Starts the process before it is needed, so that the first file does not wait for it.
    ///
    /// # Errors
    ///
    /// When the program is missing or does not start.
    pub fn warm(&self) -> Result<(), WorkerError> {
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        self.running(&mut process).map(drop)
    }

    /// Reads a file in the worker.
    ///
    /// # Errors
    ///
    /// A [`WorkerError`]; afterwards the worker is as good as new.
    pub fn read(
        &self,
        bytes: &[u8],
        hint: &Hint,
        cancel: &Cancel,
    ) -> Result<Imported, WorkerError> {
        if bytes.len() as u64 > MAX_BYTES {
            return Err(ImportError::TooLarge.into());
        }
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        let was_used = self.running(&mut process)?.is_used;
        match self.ask(&mut process, bytes, hint, cancel) {
            // A process that answered before may have been ended from outside meanwhile: the file
            // gets one try on a fresh one.
            Err(WorkerError::Stopped) if was_used => self.ask(&mut process, bytes, hint, cancel),
            other => other,
        }
    }

    /// The running process, started if there is none.
    fn running<'a>(
        &self,
        process: &'a mut Option<Process>,
    ) -> Result<&'a mut Process, WorkerError> {
        if process.as_mut().is_some_and(|running| !running.is_alive()) {
            *process = None;
        }
        match process {
            Some(running) => Ok(running),
            none => Ok(none.insert(Process::start(&self.program)?)),
        }
    }

    /// One file, one answer. A process that failed in any way is ended.
    fn ask(
        &self,
        process: &mut Option<Process>,
        bytes: &[u8],
        hint: &Hint,
        cancel: &Cancel,
    ) -> Result<Imported, WorkerError> {
        let running = self.running(process)?;
        let answer = self.exchange(running, bytes, hint, cancel);
        running.is_used = true;
        let sound = match answer {
            Ok(Ok(imported)) if trust::is_sound(&imported) => Ok(imported),
            Ok(Ok(_)) => Err(WorkerError::Stopped),
            Ok(Err(error)) => return Err(error.into()),
            Err(error) => Err(error),
        };
        if sound.is_err() {
            *process = None;
        }
        sound
    }

    /// Sends the file and waits. It is written on another thread, since a process that hangs may
    /// never take all the bytes; ending the process ends that thread.
    fn exchange(
        &self,
        running: &mut Process,
        bytes: &[u8],
        hint: &Hint,
        cancel: &Cancel,
    ) -> Result<Reply, WorkerError> {
        let deadline = Instant::now() + self.longest_wait;
        let Process {
            child,
            requests,
            replies,
            ..
        } = running;
        thread::scope(|scope| {
            // A write that fails shows as a process that ended.
            scope.spawn(|| send_request(requests, hint, bytes).is_ok());
            let reply = wait_for(replies, deadline, cancel);
            if reply.is_err() {
                let used_its_time = child.end();
                if used_its_time {
                    return Err(WorkerError::TimedOut);
                }
            }
            reply
        })
    }
}

fn wait_for(
    replies: &Receiver<io::Result<Reply>>,
    deadline: Instant,
    cancel: &Cancel,
) -> Result<Reply, WorkerError> {
    loop {
        if cancel.is_cancelled() {
            return Err(WorkerError::Cancelled);
        }
        match replies.recv_timeout(LOOK_FOR_CANCEL) {
            Ok(Ok(reply)) => return Ok(reply),
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(WorkerError::Stopped),
            Err(RecvTimeoutError::Timeout) if Instant::now() >= deadline => {
                return Err(WorkerError::TimedOut);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
#[allow(clippy::disallowed_methods, reason = "tests")]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A worker that is a shell script of ours.
    fn script(folder: &Path, body: &str) -> Worker {
        let program = folder.join("tickmark");
        std::fs::write(&program, format!("#!/bin/sh\n{body}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        Worker::at(program).waiting_at_most(Duration::from_millis(300))
    }

    fn read(worker: &Worker, bytes: &[u8]) -> Result<Imported, WorkerError> {
        worker.read(bytes, &Hint::default(), &Cancel::new())
    }

    #[test]
    fn a_missing_worker_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let worker = Worker::at(folder.path().join("tickmark"));
        assert!(matches!(worker.warm(), Err(WorkerError::Missing { .. })));
        assert!(matches!(
            read(&worker, b"x"),
            Err(WorkerError::Missing { .. })
        ));
    }

    #[test]
    fn a_worker_that_does_not_answer_is_stopped_even_while_it_is_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let worker = script(folder.path(), "exec sleep 60");
        let large = vec![b'x'; 1_000_000];
        assert!(matches!(read(&worker, &large), Err(WorkerError::TimedOut)));
    }

    #[test]
    fn a_cancelled_reading_stops() {
        let folder = tempfile::tempdir().unwrap();
        let worker = script(folder.path(), "exec sleep 60").waiting_at_most(LONGEST_WAIT);
        let cancel = Cancel::new();
        let stop = cancel.clone();
        let outcome = thread::scope(|scope| {
            let reading = scope.spawn(|| worker.read(b"x", &Hint::default(), &cancel));
            stop.cancel();
            reading.join().unwrap()
        });
        assert!(matches!(outcome, Err(WorkerError::Cancelled)));
    }

    #[test]
    fn a_worker_that_ends_or_answers_nonsense_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        for body in [
            "exit 0",
            "kill -SEGV $$",
            "kill -ABRT $$",
            "head -c 4 >/dev/null; printf 'nonsense nonsense'",
            "head -c 4 >/dev/null; printf '\\377\\377\\377\\377'",
        ] {
            let worker = script(folder.path(), body);
            assert!(
                matches!(read(&worker, b"x"), Err(WorkerError::Stopped)),
                "{body}"
            );
        }
    }

    #[test]
    fn a_worker_that_uses_up_its_time_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let worker = script(folder.path(), "kill -XCPU $$; exec sleep 60");
        assert!(matches!(read(&worker, b"x"), Err(WorkerError::TimedOut)));
    }

    #[test]
    fn a_document_that_breaks_its_promises_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let reply = r#"{"Ok":{"document":{"text":"one","blocks":[{"range":{"start":0,"end":900},"role":"paragraph","keep":"sure"}]},"metadata":{},"warnings":[]}}"#;
        std::fs::write(folder.path().join("reply"), {
            let mut frame = (reply.len() as u32).to_le_bytes().to_vec();
            frame.extend(reply.as_bytes());
            frame
        })
        .unwrap();
        let path = folder.path().join("reply");
        let worker = script(
            folder.path(),
            &format!("/bin/cat '{}'; exec /bin/sleep 60", path.display()),
        );
        assert!(matches!(read(&worker, b"x"), Err(WorkerError::Stopped)));
    }

    #[test]
    fn a_file_over_the_limit_never_reaches_the_worker() {
        let worker = Worker::at("/nowhere");
        let bytes = vec![b'x'; MAX_BYTES as usize + 1];
        assert!(matches!(
            read(&worker, &bytes),
            Err(WorkerError::Import(ImportError::TooLarge))
        ));
    }
}
