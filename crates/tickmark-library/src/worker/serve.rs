//! The worker's side: `tickmark worker` runs this until its input closes.

use std::io::{self, Read, Write};
use std::panic::catch_unwind;

use tickmark_import::{Hint, ImportError};

use super::limits;
use super::protocol::{Reply, receive_request, send_reply};

/// Limits this process, then answers requests until `input` ends.
///
/// # Errors
///
/// When a limit cannot be set, or the pipe breaks.
pub fn serve(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    limits::apply()?;
    // A panic's message could quote the article, and nobody reads it.
    std::panic::set_hook(Box::new(|_| {}));
    while let Some((hint, bytes)) = receive_request(&mut input)? {
        limits::grant_time()?;
        send_reply(&mut output, &answer(&bytes, &hint))?;
    }
    Ok(())
}

fn answer(bytes: &[u8], hint: &Hint) -> Reply {
    catch_unwind(|| tickmark_import::read(bytes, hint)).unwrap_or(Err(ImportError::Damaged))
}
