//! Running the program.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The built program.
pub const TICKMARK: &str = env!("CARGO_BIN_EXE_tickmark");

/// What a run gave.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program with nothing to read.
pub fn tickmark(arguments: &[&str]) -> Run {
    tickmark_with(arguments, "")
}

/// Runs the program with `input` to read.
pub fn tickmark_with(arguments: &[&str], input: &str) -> Run {
    let mut child = Command::new(TICKMARK)
        .args(arguments)
        .env("COLUMNS", "80")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut requests = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A program that refuses its arguments reads nothing.
        let _ = requests.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Writes a file into a folder.
pub fn file(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// An article of our own.
pub const ARTICLE: &str = "\
Ferry carries record crowd

By Alma Writer

Tuesday, March 4, 2025

PORT ELLERY — The ferry to Sable Island carried 4,200 people on Saturday, the harbor office said.

“We have never seen such a crowd,” said Dana Cole, 52, who has led the office since 2018.

The ferry was built in 1987. It is the oldest on the coast.
";
