//! Why the worker gave no document.

use std::path::PathBuf;

use thiserror::Error;
use tickmark_import::ImportError;

/// What can go wrong between handing over bytes and getting a document.
#[derive(Debug, Error)]
pub enum WorkerError {
    /// The program is not where it belongs.
    #[error("the part of Tickmark that reads files is missing ({})", program.display())]
    Missing {
        /// Where it was looked for.
        program: PathBuf,
    },
    /// The program is there and does not start.
    #[error("the part of Tickmark that reads files does not start")]
    NotStarted(#[source] std::io::Error),
    /// Reading took longer than it may.
    #[error("reading it took too long and was stopped")]
    TimedOut,
    /// The worker ended, or answered nonsense.
    #[error("it could not be read: reading it used too much memory or failed")]
    Stopped,
    /// The reviewer cancelled.
    #[error("the import was cancelled")]
    Cancelled,
    /// The file was read and gives no article.
    #[error(transparent)]
    Import(#[from] ImportError),
}

impl WorkerError {
    /// What the reviewer can do, one sentence.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Missing { .. } | Self::NotStarted(_) => "Install Tickmark again.",
            Self::TimedOut | Self::Stopped => {
                "Open it in the program it comes from, copy the article and paste it."
            }
            Self::Cancelled => "Nothing was imported.",
            Self::Import(error) => error.hint(),
        }
    }
}
