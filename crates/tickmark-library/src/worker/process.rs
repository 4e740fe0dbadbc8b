//! One running worker process.

use std::io;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::WorkerError;
use super::protocol::{Reply, receive_reply};

/// A started worker. Dropping it ends the process.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) child: Running,
    pub(super) requests: ChildStdin,
    /// What the worker answers; the channel closes when its output does.
    pub(super) replies: Receiver<io::Result<Reply>>,
    /// It has answered before, so it can have gone bad since.
    pub(super) is_used: bool,
}

impl Process {
    /// Starts the worker with an empty environment: it needs none, and learns nothing from ours.
    pub(super) fn start(program: &Path) -> Result<Self, WorkerError> {
        if !program.is_file() {
            return Err(WorkerError::Missing {
                program: program.to_owned(),
            });
        }
        let mut child = command(program).spawn().map_err(WorkerError::NotStarted)?;
        let (Some(requests), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(WorkerError::NotStarted(io::ErrorKind::BrokenPipe.into()));
        };
        let (sender, replies) = channel();
        thread::Builder::new()
            .name("worker replies".to_owned())
            .spawn(move || {
                while let Some(reply) = receive_reply(&mut output).transpose() {
                    let is_broken = reply.is_err();
                    if sender.send(reply).is_err() || is_broken {
                        break;
                    }
                }
            })
            .map_err(WorkerError::NotStarted)?;
        Ok(Self {
            child: Running(child),
            requests,
            replies,
            is_used: false,
        })
    }

    /// Whether the process is still there.
    pub(super) fn is_alive(&mut self) -> bool {
        matches!(self.child.0.try_wait(), Ok(None))
    }
}

/// A child process that ends when it is dropped.
#[derive(Debug)]
pub(super) struct Running(Child);

impl Running {
    /// Ends the process; what writes to it or reads from it stops. Tells whether it had used up
    /// its processor time.
    pub(super) fn end(&mut self) -> bool {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.0.kill();
        self.0.wait().is_ok_and(used_its_time)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(unix)]
fn used_its_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    status.signal() == Some(rustix::process::Signal::XCPU.as_raw())
}

#[cfg(not(unix))]
fn used_its_time(_status: ExitStatus) -> bool {
    false
}

fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .arg("worker")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        /// No console window flashes up.
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command
}
