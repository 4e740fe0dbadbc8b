//! What the worker takes from itself before it reads a byte.
//!
//! On Linux and other unixes: memory, processor time, no core file (it would hold the article), no
//! byte written to a file, and no file or socket opened at all, since the three descriptors it
//! starts with are all it may have. On macOS the kernel keeps to all of these but the memory.
//! On Windows there is no counterpart a process can set on itself without unsafe code; there the
//! time limit of the parent, which ends the process, and the input limits of the importer hold.

/// Address space the worker may use. The largest text needs three quarters of it; so does a page
/// of 9 MB, and what needs more is refused with a sentence.
#[cfg(unix)]
const MEMORY_BYTES: u64 = 512 * 1024 * 1024;

/// Processor time for one file.
#[cfg(unix)]
const SECONDS: u64 = 20;

/// Standard input, output and error.
#[cfg(unix)]
const DESCRIPTORS: u64 = 3;

/// Applies every limit that lasts for the whole life of the process.
#[cfg(unix)]
pub(super) fn apply() -> std::io::Result<()> {
    use rustix::process::Resource;
    lower(Resource::Core, 0)?;
    lower(Resource::Fsize, 0)?;
    lower(Resource::Nofile, DESCRIPTORS)?;
    lower(Resource::As, MEMORY_BYTES)
}

/// Grants processor time for the next file: what was used so far, and [`SECONDS`] more. Beyond
/// it the kernel ends the process.
#[cfg(unix)]
pub(super) fn grant_time() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};
    let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
    let until = u64::try_from(used).unwrap_or(0) + SECONDS;
    let maximum = getrlimit(Resource::Cpu).maximum;
    let current = Some(maximum.map_or(until, |most| most.min(until)));
    setrlimit(Resource::Cpu, Rlimit { current, maximum })?;
    Ok(())
}

/// Lowers both limits, so that nothing in the process can raise them again.
#[cfg(unix)]
fn lower(resource: rustix::process::Resource, to: u64) -> std::io::Result<()> {
    use rustix::process::{Rlimit, getrlimit, setrlimit};
    let most = getrlimit(resource).maximum.map_or(to, |most| most.min(to));
    let limit = Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    match setrlimit(resource, limit) {
        // macOS knows the memory limit and refuses to set it.
        Err(_) if cfg!(target_os = "macos") => Ok(()),
        other => Ok(other?),
    }
}

/// Nothing a process can set on itself here.
#[cfg(not(unix))]
pub(super) fn apply() -> std::io::Result<()> {
    Ok(())
}

/// The parent's time limit holds.
#[cfg(not(unix))]
pub(super) fn grant_time() -> std::io::Result<()> {
    Ok(())
}
