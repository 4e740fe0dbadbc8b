//! The doc comments of the detectors, read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of this crate.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file of the crate, sorted.
pub fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder().join("src")];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).expect("a source folder is readable") {
            let path = entry.expect("an entry is readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// The doc comment at the top of a source file, without its marks.
pub fn doc(path: &Path) -> String {
    fs::read_to_string(path)
        .expect("a source file is readable")
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .fold(String::new(), |page, line| page + line + "\n")
}
