//! What the library is told of the machine: its name, its user, its time, its worker.
#![allow(
    clippy::disallowed_methods,
    reason = "the shell reads the environment and the clock for the library"
)]

use std::path::PathBuf;
use std::sync::Arc;

use tickmark_library::worker::Worker;
use tickmark_library::{Clock, Environment, default_folder};

/// The environment of a desk on this machine. The worker is the command line shipped beside the
/// app.
pub fn environment() -> Environment {
    let clock: Clock = Arc::new(|| chrono::Local::now().fixed_offset());
    Environment {
        clock,
        device: device(),
        user: user(),
        worker: Arc::new(Worker::beside_current_program()),
    }
}

/// The library of this user, when no other is asked for.
pub fn library_folder() -> Option<PathBuf> {
    default_folder(|name| std::env::var_os(name))
}

fn device() -> String {
    first([
        std::fs::read_to_string("/etc/hostname").ok(),
        std::env::var("COMPUTERNAME").ok(),
        std::env::var("HOSTNAME").ok(),
    ])
    .unwrap_or_else(|| "this computer".to_owned())
}

/// The person's full name where the system knows it, or the name they log in with.
fn user() -> String {
    let login = first([std::env::var("USER").ok(), std::env::var("USERNAME").ok()]);
    let full = login.as_deref().and_then(|login| {
        let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
        let account = accounts
            .lines()
            .find(|line| line.split(':').next() == Some(login))?;
        Some(account.split(':').nth(4)?.split(',').next()?.to_owned())
    });
    first([full, login]).unwrap_or_default()
}

/// The first that is not blank, trimmed.
fn first<const N: usize>(candidates: [Option<String>; N]) -> Option<String> {
    candidates
        .into_iter()
        .flatten()
        .map(|text| text.trim().to_owned())
        .find(|text| !text.is_empty())
}
