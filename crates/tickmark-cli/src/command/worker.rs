//! `tickmark worker`: reads files for the desktop, see [`tickmark_library::worker`].

use std::io;

use tickmark_library::worker::serve;

use crate::failure::Failure;

pub(crate) fn run() -> Result<(), Failure> {
    Ok(serve(io::stdin().lock(), io::stdout().lock())?)
}
