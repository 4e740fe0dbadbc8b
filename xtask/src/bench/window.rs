//! Start time and memory of the release app beside a bare WebKitGTK window, in turn in the same run.

use std::path::PathBuf;

use super::table::{Beside, Row, median};
use crate::build::{Profile, program};
use crate::measure::Start;
use crate::sh::{cargo, run};
use crate::{Result, setup};

/// Pairs that count; one more runs first to warm the file cache.
const PAIRS: usize = 7;

/// Measures both in turn.
pub fn rows() -> Result<Vec<Row>> {
    build()?;
    let bare = program(&Profile::Release.folder().join("examples"), "bare_window");
    let mut pairs = Vec::new();
    for pair in 0..=PAIRS {
        let library = tempfile::tempdir().map_err(|error| error.to_string())?;
        let ours = [PathBuf::from("--library"), library.path().join("library")];
        let peer = crate::measure::start(&bare, &[])?;
        let app = crate::measure::start(&Profile::Release.app(), &ours)?;
        println!(
            "pair {pair}: bare {:.0} ms, {:.0} MiB; app {:.0} ms, {:.0} MiB",
            peer.millis, peer.mebibytes, app.millis, app.mebibytes
        );
        if pair > 0 {
            pairs.push((app, peer));
        }
    }
    let row = |name: &str, unit: &'static str, pick: fn(&Start) -> f64| Row {
        name: name.to_owned(),
        unit,
        ours: median(pairs.iter().map(|(app, _)| pick(app)).collect()),
        beside: Some(Beside {
            theirs: median(pairs.iter().map(|(_, bare)| pick(bare)).collect()),
            ratios: pairs
                .iter()
                .map(|(app, bare)| pick(app) / pick(bare))
                .collect(),
        }),
    };
    Ok(vec![
        row(
            "start to the last change on the screen, empty library (P8)",
            "ms",
            |start| start.millis,
        ),
        row(
            "memory of the process tree, summed PSS, empty library (P9)",
            "MiB",
            |start| start.mebibytes,
        ),
    ])
}

fn build() -> Result {
    if !cfg!(target_os = "linux") {
        return Err("The window is measured in WebKitGTK under Xvfb, so on Linux.".into());
    }
    setup::build()?;
    setup::for_tests()?;
    crate::build::page()?;
    // One build with the example, so that programs and example share their dependencies.
    run(&mut cargo(&[
        "build",
        "--locked",
        "--release",
        "--workspace",
        "--bins",
        "--example",
        "bare_window",
    ]))
}
