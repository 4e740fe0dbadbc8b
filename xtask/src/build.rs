//! Building the page, the app and the command line. Everything is built for the whole workspace at
//! once, so that tests and programs share one set of dependencies.

use std::path::{Path, PathBuf};

use crate::Result;
use crate::sh::{cargo, newest, npm, root, run, target};

/// How it is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build.
    Debug,
    /// Quick to run.
    Release,
}

impl Profile {
    /// Where cargo puts it.
    pub fn folder(self) -> PathBuf {
        target().join(match self {
            Self::Debug => "debug",
            Self::Release => "release",
        })
    }

    /// The window.
    pub fn app(self) -> PathBuf {
        program(&self.folder(), "tickmark-desktop")
    }

    /// The command line.
    pub fn cli(self) -> PathBuf {
        program(&self.folder(), "tickmark")
    }
}

/// A program in a folder, by its name without suffix.
pub fn program(folder: &Path, name: &str) -> PathBuf {
    folder
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION)
}

/// The page in ui/dist, when a source is newer than it.
pub fn page() -> Result {
    let ui = root().join("ui");
    let sources = newest(
        std::slice::from_ref(&ui),
        &["node_modules", "dist", "dist-fake", "screens", "generated"],
    );
    if newest(&[ui.join("dist/index.html")], &[]).is_some_and(|dist| Some(dist) >= sources) {
        return Ok(());
    }
    run(&mut npm(&["run", "build"]))
}

/// The app and the command line; the page must stand.
pub fn programs(profile: Profile) -> Result {
    let mut arguments = vec!["build", "--locked", "--workspace", "--bins"];
    if profile == Profile::Release {
        arguments.push("--release");
    }
    run(&mut cargo(&arguments))
}

/// Writes the types of the page again.
pub fn bindings() -> Result {
    run(
        cargo(&["test", "--locked", "-p", "tickmark-library", "bindings"])
            .env("UPDATE_BINDINGS", "1"),
    )
}

/// Writes the reference pages again from the doc comments of the detectors.
pub fn reference() -> Result {
    run(cargo(&[
        "test",
        "--locked",
        "-p",
        "tickmark-detect",
        "--test",
        "reference",
    ])
    .env("UPDATE_REFERENCE", "1"))
}
