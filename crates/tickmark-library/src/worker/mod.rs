//! Files from outside are parsed in a process of their own.
//!
//! A page can be built to make any parser run for ever, fill the memory or overflow its stack, and
//! a stack overflow cannot be caught. So the desktop never parses a file: it hands the bytes to
//! `tickmark worker`, a warm child process beside the program, and takes back text.
//!
//! The child limits itself before it reads a byte (`limits`), the parent waits a limited time, and
//! a child that ends, hangs or answers nonsense is replaced for the next file. The document that
//! comes back is checked before anybody trusts its ranges.

mod client;
mod error;
mod limits;
mod process;
mod protocol;
mod serve;
mod trust;

pub use client::{Cancel, Worker};
pub use error::WorkerError;
pub use serve::serve;
pub use tickmark_import::{Format, Hint, ImportError, Imported};
