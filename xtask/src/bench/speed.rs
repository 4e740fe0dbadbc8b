//! Speed: the engine beside other sentence splitters in one process, and the command line.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::table::{Beside, Row, median};
use crate::Result;
use crate::build::{Profile, program};
use crate::sh::{at, cargo, root, run, target, watch};

/// Words of the text that the command line splits.
const WORDS: usize = 100_000;

/// Builds and runs the timings; each comes back as one line, its fields apart by tabs.
pub fn rows() -> Result<Vec<Row>> {
    super::build_command_line()?;
    let mut timing = Command::new(peers()?);
    timing.arg("time").args(articles()?).current_dir(root());
    let mut rows = Vec::new();
    let good = watch(&mut timing, |line| rows.extend(row(line)))?;
    if !good {
        return Err("The timing beside other splitters did not end well.".to_owned());
    }
    rows.push(by_command_line()?);
    Ok(rows)
}

/// The program that holds the other splitters, built. It is a package outside the workspace, so that
/// nothing else ever waits for it.
pub fn peers() -> Result<PathBuf> {
    let folder = target().join("peers");
    // Not `--locked`: the engine's own dependencies may move on; the peers' versions are fixed.
    let mut build = cargo(&["build", "--release", "--manifest-path"]);
    build
        .arg(root().join("xtask/peers/Cargo.toml"))
        .arg("--target-dir")
        .arg(&folder);
    run(&mut build)?;
    Ok(program(&folder.join("release"), "tickmark-peers"))
}

/// Our own articles, of which the texts are made.
fn articles() -> Result<Vec<PathBuf>> {
    let folder = root().join("tests/fixtures/articles");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .map_err(at(&folder))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    files.sort();
    Ok(files)
}

/// A line of the timing program; none when it is something else.
fn row(line: &str) -> Option<Row> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [name, unit, ours, theirs, middle, least, most] = fields.as_slice() else {
        return None;
    };
    let unit = ["MB/s", "ms/MB", "ms"].into_iter().find(|u| u == unit)?;
    let ratios = [least, middle, most].map(|ratio| ratio.parse().unwrap_or_default());
    Some(Row {
        name: (*name).to_owned(),
        unit,
        ours: ours.parse().ok()?,
        beside: theirs.parse().ok().map(|theirs| Beside {
            theirs,
            ratios: ratios.to_vec(),
        }),
    })
}

/// Splits the sample article, repeated, in one go, by the command line.
fn by_command_line() -> Result<Row> {
    let sample = root().join("examples/harbor-raid.md");
    let article = std::fs::read_to_string(&sample).map_err(at(&sample))?;
    let count = article.split_whitespace().count().max(1);
    let text = article.repeat(WORDS.div_ceil(count));
    let request = serde_json::json!({ "id": "0", "text": text, "ref": "2025-03-03" });
    let mut times = Vec::new();
    for _ in 0..5 {
        times.push(timed(&Profile::Release.cli(), &request.to_string())?);
    }
    Ok(Row {
        name: "100,000 words by the command line, its start and JSON included".to_owned(),
        unit: "ms",
        ours: median(times) * 1000.0,
        beside: None,
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_timing_are_rows() {
        let row = row("sentences beside icu\tMB/s\t65.1\t123.3\t0.53\t0.45\t0.55");
        assert_eq!(
            row.map(|row| row.to_string()),
            Some("| sentences beside icu | 65.1 MB/s | 123.3 MB/s | 0.53 (0.45–0.55) |".to_owned())
        );
        assert!(super::row("Compiling").is_none());
    }
}
