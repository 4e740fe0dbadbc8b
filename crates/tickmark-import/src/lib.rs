//! Files and pastes become documents: bytes in, blocks with roles, metadata and warnings out.
//!
//! Pure: no files are opened, nothing is fetched, no clock is read. Markup never leaves this
//! crate; only its text does. Hostile input is what this crate expects: limits are checked before
//! a parser sees a byte, and the desktop runs it in a worker process on top of that.

mod encoding;
mod error;
mod format;
mod html;
mod imported;
mod markdown;
mod part;
mod patterns;
mod plain;
mod read;
mod roles;
mod when;

pub use error::ImportError;
pub use format::{Format, Hint};
pub use html::{Extracted, extract};
pub use imported::{Imported, Warning};
pub use plain::document_of_text;
pub use read::read;

/// The largest file that is read. Larger ones are refused before they are opened.
pub const MAX_BYTES: u64 = 20_000_000;
