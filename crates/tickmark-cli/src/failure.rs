//! How a command fails: one sentence, what to do, and a code for scripts.

use std::process::ExitCode;

use tickmark_library::{Error, ErrorCode};

/// Something that ends the command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The library says why.
    Library(Error),
    /// The library was checked and is not whole.
    Damaged,
    /// An article was checked and something cannot be right.
    Found,
    /// Standard input or output broke.
    Pipe(std::io::Error),
}

impl Failure {
    /// Says what happened on standard error and gives the exit code.
    pub(crate) fn report(self) -> ExitCode {
        let code = match self {
            Self::Library(error) => {
                eprintln!("tickmark: {}", error.message);
                if let Some(hint) = &error.hint {
                    eprintln!("  {hint}");
                }
                code_of(error.code)
            }
            Self::Damaged => {
                eprintln!("tickmark: The library is damaged.");
                eprintln!("  Copy its folder before you go on, and open the newest backup.");
                6
            }
            // The findings are printed already.
            Self::Found => 1,
            // Whoever reads has seen enough.
            Self::Pipe(error) if error.kind() == std::io::ErrorKind::BrokenPipe => 0,
            Self::Pipe(error) => {
                eprintln!("tickmark: The output could not be written ({error}).");
                1
            }
        };
        ExitCode::from(code)
    }
}

/// The codes stand in `--help`.
fn code_of(code: ErrorCode) -> u8 {
    match code {
        ErrorCode::LibraryLocked => 3,
        ErrorCode::ImportFailed => 4,
        ErrorCode::ExportFailed => 5,
        _ => 1,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Pipe(error)
    }
}
