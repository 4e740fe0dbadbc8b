//! What the library is told of the machine: its name, its user, its time, its worker.
#![allow(
    clippy::disallowed_methods,
    reason = "the shell reads the machine and its clock for the library"
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
    let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let (known, full) = account(&accounts, login.as_deref(), own_number()).unwrap_or_default();
    first([Some(full), login, Some(known)]).unwrap_or_default()
}

/// Login and full name of an account, by login or by the number the system gave it.
fn account(accounts: &str, login: Option<&str>, number: Option<u32>) -> Option<(String, String)> {
    let number = number.map(|number| number.to_string());
    accounts.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, id, _, about, ..] = fields.as_slice() else {
            return None;
        };
        let is_ours = match login {
            Some(login) => *name == login,
            None => Some(*id) == number.as_deref(),
        };
        let full = about.split(',').next().unwrap_or_default();
        is_ours.then(|| ((*name).to_owned(), full.to_owned()))
    })
}

/// The number of the user this program runs for.
fn own_number() -> Option<u32> {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata("/proc/self")
            .ok()
            .map(|about| about.uid())
    }
    #[cfg(not(target_os = "linux"))]
    None
}

/// The first that is not blank, trimmed.
fn first<const N: usize>(candidates: [Option<String>; N]) -> Option<String> {
    candidates
        .into_iter()
        .flatten()
        .map(|text| text.trim().to_owned())
        .find(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNTS: &str =
        "root:x:0:0:root:/root:/bin/sh\nada:x:1000:1000:Ada Berg,,,:/home/ada:/bin/sh\n";

    #[test]
    fn the_full_name_is_found_by_login_or_number() {
        let ada = Some(("ada".to_owned(), "Ada Berg".to_owned()));
        assert_eq!(account(ACCOUNTS, Some("ada"), Some(0)), ada);
        assert_eq!(account(ACCOUNTS, None, Some(1000)), ada);
        assert_eq!(account(ACCOUNTS, None, None), None);
        assert_eq!(account(ACCOUNTS, Some("ida"), Some(1000)), None);
    }
}
