//! Pictures of the screen as a person sees it, kept in tests/shots to be looked at. They are taken
//! from the X server: the driver's own pictures wait for a frame that a still page never draws.

use std::path::PathBuf;
use std::process::Command;

/// Keeps a picture of the screen.
pub fn keep(name: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("shots");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.png"));
    let taken = Command::new("import")
        .args(["-window", "root"])
        .arg(path)
        .status()
        .unwrap();
    assert!(taken.success(), "no picture of {name}");
}
