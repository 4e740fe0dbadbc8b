//! What a new machine lacks, and how it gets it.

use crate::Result;
use crate::sh::{self, command, npm, output, root, run};

const RUST: (u32, u32) = (1, 95);
const NODE: (u32, u32) = (20, 19);

/// Debian and Ubuntu packages the window is built with.
const BUILD_PACKAGES: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "libdbus-1-dev",
];

/// Packages the tests in the real window need besides.
const TEST_PACKAGES: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xdotool",
    "imagemagick",
    "dbus-daemon",
];

/// All of it.
pub fn all() -> Result {
    build()?;
    for_tests()
}

/// What building and running needs.
pub fn build() -> Result {
    check_rust()?;
    check_node()?;
    packages(BUILD_PACKAGES)?;
    npm_packages()
}

/// What the tests in the real window need besides.
pub fn for_tests() -> Result {
    packages(TEST_PACKAGES)
}

fn check_rust() -> Result {
    let found = output(&mut command("rustc", &["--version"])).unwrap_or_default();
    if version(&found).is_some_and(|version| version >= RUST) {
        return Ok(());
    }
    Err(format!(
        "Tickmark needs Rust {}.{} or newer; this is `{}`.\nInstall it with: rustup toolchain install stable (https://rustup.rs)",
        RUST.0,
        RUST.1,
        found.trim()
    ))
}

fn check_node() -> Result {
    let found = output(&mut command("node", &["--version"])).unwrap_or_default();
    if version(&found).is_some_and(|version| version >= NODE) {
        return Ok(());
    }
    let found = if found.is_empty() {
        "not installed"
    } else {
        found.trim()
    };
    Err(format!(
        "Tickmark needs Node {}.{} or newer; here it is {found}.\nInstall it from https://nodejs.org or with: nvm install 22",
        NODE.0, NODE.1
    ))
}

/// The first two numbers of `rustc 1.95.0 (…)` or `v20.20.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let word = text.split_whitespace().find(|word| {
        word.trim_start_matches('v')
            .starts_with(|c: char| c.is_ascii_digit())
    })?;
    let mut numbers = word.trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Installs what dpkg does not know yet; elsewhere the build itself says what it lacks.
fn packages(wanted: &[&str]) -> Result {
    if !cfg!(target_os = "linux") || output(&mut command("dpkg", &["--version"])).is_none() {
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("System packages missing: {}", missing.join(" "));
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    );
    let by_hand = format!("Install them with:\n  sudo apt-get update && sudo {install}");
    let prefix: &[&str] = if is_root() {
        &[]
    } else if output(&mut command("sudo", &["-n", "true"])).is_some() {
        &["sudo"]
    } else {
        return Err(by_hand);
    };
    // A failed update is no reason to stop: the lists at hand may do.
    let _ = run(&mut apt(prefix, "apt-get update"));
    run(&mut apt(prefix, &install)).map_err(|error| format!("{error}\n{by_hand}"))
}

fn apt(prefix: &[&str], line: &str) -> std::process::Command {
    let words: Vec<&str> = prefix.iter().copied().chain(line.split(' ')).collect();
    let mut command = command(words[0], &words[1..]);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn installed(package: &str) -> bool {
    output(&mut command("dpkg-query", &["-W", "-f=${Status}", package]))
        .is_some_and(|status| status.contains("install ok installed"))
}

fn is_root() -> bool {
    output(&mut command("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

/// `npm ci` when the lock file is newer than what is installed.
fn npm_packages() -> Result {
    let ui = root().join("ui");
    let stamp = ui.join("node_modules/.package-lock.json");
    let lock = sh::newest(&[ui.join("package-lock.json")], &[]);
    if sh::newest(&[stamp], &[]).is_some_and(|stamp| Some(stamp) >= lock) {
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read() {
        assert_eq!(
            version("rustc 1.95.0 (59807616e 2026-04-14)"),
            Some((1, 95))
        );
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version(""), None);
    }
}
