//! `cargo xtask bench`: start time and memory of the release app beside a bare WebKitGTK window,
//! in turn in the same run, and the speed of splitting. Ratios are what counts: absolute times
//! follow the machine's load.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::build::{self, Profile, program};
use crate::sh::{at, cargo, root, run};
use crate::{Result, setup};

/// Pairs that count; one more runs first to warm the file cache.
const PAIRS: usize = 7;

/// Words of the text that is split.
const WORDS: usize = 100_000;

/// Measures and prints one table.
pub fn bench() -> Result {
    if !cfg!(target_os = "linux") {
        return Err("cargo xtask bench measures WebKitGTK under Xvfb, so it runs on Linux.".into());
    }
    setup::build()?;
    setup::for_tests()?;
    build::page()?;
    // One build with the example, so that programs and example share their dependencies.
    run(&mut cargo(&[
        "build",
        "--locked",
        "--release",
        "--workspace",
        "--bins",
        "--example",
        "bare_window",
    ]))?;
    let windows = windows()?;
    let split = split()?;
    println!("\n{windows}\n{split}");
    Ok(())
}

fn windows() -> Result<String> {
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
    let row = |name: &str, unit: &str, pick: fn(&crate::measure::Start) -> f64| {
        let app = median(pairs.iter().map(|(app, _)| pick(app)).collect());
        let bare = median(pairs.iter().map(|(_, bare)| pick(bare)).collect());
        let ratios: Vec<f64> = pairs
            .iter()
            .map(|(app, bare)| pick(app) / pick(bare))
            .collect();
        let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ratios.iter().copied().fold(0.0, f64::max);
        format!(
            "| {name} | {app:.0} {unit} | {bare:.0} {unit} | {:.2} ({least:.2}–{most:.2}) |",
            median(ratios)
        )
    };
    Ok(format!(
        "| step | Tickmark | bare window | ratio, median of {PAIRS} pairs |\n|---|---|---|---|\n{}\n{}\n",
        row(
            "start to the last change on the screen, empty library",
            "ms",
            |start| start.millis
        ),
        row("memory of the process tree, summed PSS", "MiB", |start| {
            start.mebibytes
        }),
    ))
}

/// Splits the sample article, repeated, in one go.
fn split() -> Result<String> {
    let sample = root().join("examples/harbor-raid.md");
    let article = std::fs::read_to_string(&sample).map_err(at(&sample))?;
    let count = article.split_whitespace().count().max(1);
    let text = article.repeat(WORDS.div_ceil(count));
    let request = serde_json::json!({ "id": "0", "text": text, "ref": "2025-03-03" });
    let mut times = Vec::new();
    for _ in 0..5 {
        times.push(timed(&Profile::Release.cli(), &request.to_string())?);
    }
    let seconds = median(times);
    #[allow(clippy::cast_precision_loss, reason = "a size shown with two decimals")]
    let megabytes = text.len() as f64 / 1e6;
    Ok(format!(
        "Splitting {WORDS} words ({megabytes:.2} MB) by the command line, its start and JSON included: \
         {:.0} ms, {:.1} MB/s",
        seconds * 1000.0,
        megabytes / seconds
    ))
}

fn timed(cli: &Path, request: &str) -> Result<f64> {
    let begin = Instant::now();
    let mut child = Command::new(cli)
        .args(["bench", "claims"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(at(cli))?;
    let mut input = child.stdin.take();
    let request = format!("{request}\n");
    let writer = std::thread::spawn(move || {
        input
            .as_mut()
            .map(|input| input.write_all(request.as_bytes()))
    });
    let output = child.wait_with_output().map_err(at(cli))?;
    let _ = writer.join();
    if !output.status.success() || output.stdout.is_empty() {
        return Err("tickmark bench claims gave no answer.".to_owned());
    }
    Ok(begin.elapsed().as_secs_f64())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
