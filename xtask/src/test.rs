//! Every check, and the count at the end.

use std::process::Command;

use crate::build::{self, Profile};
use crate::display::Display;
use crate::sh::{cargo, npm, root, run, target, watch};
use crate::tally::{Counts, Tally};
use crate::{Result, deb, scores, setup};

/// All of them; later ones run even when earlier ones fail.
pub fn all() -> Result {
    setup::build()?;
    setup::for_tests()?;
    let mut tally = Tally::default();
    tally.check("format", || run(&mut cargo(&["fmt", "--all", "--check"])));
    page(&mut tally);
    rust(&mut tally);
    window(&mut tally, None);
    scores::check(&mut tally, &Profile::Debug.cli());
    tally.finish()
}

/// Builds, then runs the tests in the real window whose name holds the word.
pub fn window_only(name: &str) -> Result {
    setup::build()?;
    setup::for_tests()?;
    let mut tally = Tally::default();
    tally.check("page: build", build::page);
    tally.check("build", build_everything);
    window(&mut tally, Some(name));
    tally.finish()
}

fn page(tally: &mut Tally) {
    for (name, script) in [("page: lint", "lint"), ("page: types", "check")] {
        tally.check(name, || run(&mut npm(&["run", script])));
    }
    tally.tests("page: tests", |counts| {
        counted(npm(&["run", "test"]).env("NO_COLOR", "1"), counts)
    });
    tally.check("page: build", build::page);
}

fn rust(tally: &mut Tally) {
    tally.check("lints", || {
        run(&mut cargo(&[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    });
    tally.check("build", build_everything);
    tally.tests("Rust tests", |counts| {
        counted(
            &mut cargo(&["test", "--locked", "--workspace", "--no-fail-fast"]),
            counts,
        )
    });
}

/// One build for programs and tests, so that nothing is compiled twice.
fn build_everything() -> Result {
    run(&mut cargo(&[
        "build",
        "--locked",
        "--workspace",
        "--all-targets",
    ]))
}

/// The tests in the real window, and the package they unpack.
fn window(tally: &mut Tally, name: Option<&str>) {
    if !cfg!(target_os = "linux") {
        println!("The tests in the real window need Xvfb and WebKitGTK: they run on Linux.");
        return;
    }
    let package = target().join("test-package");
    tally.check("package", || deb::make(Profile::Debug, &package).map(drop));
    tally.tests("real window", |counts| {
        let display = Display::start(None)?;
        let mut tests = cargo(&["test", "--locked", "--workspace", "--test", "e2e", "--"]);
        tests
            .args(["--ignored", "--test-threads=1", "--nocapture"])
            .args(name);
        display.environment(&mut tests);
        let examples = Profile::Debug.folder().join("examples");
        tests
            .env("TICKMARK_APP", Profile::Debug.app())
            .env("TICKMARK_CLI", Profile::Debug.cli())
            .env("TICKMARK_BARE_WINDOW", examples.join("bare_window"))
            .env("TICKMARK_HAND", examples.join("hand"))
            .env("TICKMARK_PACKAGE", &package)
            .env(
                "TICKMARK_AXE",
                root().join("ui/node_modules/axe-core/axe.min.js"),
            );
        counted(&mut tests, counts)
    });
}

fn counted(command: &mut Command, counts: &mut Counts) -> Result<bool> {
    watch(command, |line| counts.read(line))
}
