//! One start of a window, seen from outside: when its pixels stop changing, and what it weighs.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Result;
use crate::display::Display;
use crate::sh::at;

/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(4);

/// How long a screen is still before the start counts as over; also the time before weighing.
const STILL: Duration = Duration::from_secs(3);

/// Longest wait for a first picture.
const PATIENCE: Duration = Duration::from_secs(30);

/// Fewer changed bytes are a blinking caret.
const CARET: usize = 1200;

/// What one start cost.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// From spawn to the last change on the screen.
    pub millis: f64,
    /// Summed PSS of the process tree.
    pub mebibytes: f64,
}

/// Starts the program on a screen of its own, drawn on the CPU like the app chooses without a GPU.
pub fn start(program: &Path, arguments: &[PathBuf]) -> Result<Start> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let display = Display::start(Some(folder.path()))?;
    let mut command = Command::new(program);
    display.environment(&mut command);
    let begin = Instant::now();
    let mut child = command
        .args(arguments)
        .env("XDG_CONFIG_HOME", folder.path().join("config"))
        .env("XDG_CACHE_HOME", folder.path().join("cache"))
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env("TICKMARK_RENDER", "cpu")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(at(program))?;
    let drawn = last_change(&folder.path().join("Xvfb_screen0"), begin);
    let bytes = weigh(child.id());
    end(&mut child);
    #[allow(clippy::cast_precision_loss, reason = "a size shown in MiB")]
    Ok(Start {
        millis: drawn?.as_secs_f64() * 1000.0,
        mebibytes: bytes as f64 / f64::from(1 << 20),
    })
}

fn last_change(screen: &Path, begin: Instant) -> Result<Duration> {
    let mut before = fs::read(screen).map_err(at(screen))?;
    let mut last = None;
    loop {
        sleep(LOOK);
        let now = begin.elapsed();
        let picture = fs::read(screen).map_err(at(screen))?;
        if changed(&before, &picture) > CARET {
            last = Some(now);
            before = picture;
        }
        match last {
            Some(last) if now - last > STILL => return Ok(last),
            None if now > PATIENCE => return Err("nothing was drawn".to_owned()),
            _ => {}
        }
    }
}

fn changed(before: &[u8], after: &[u8]) -> usize {
    if before == after {
        return 0;
    }
    before
        .iter()
        .zip(after)
        .filter(|(before, after)| before != after)
        .count()
}

/// Summed PSS of a process and all below it.
fn weigh(root: u32) -> u64 {
    let mut below: HashMap<u32, Vec<u32>> = HashMap::new();
    for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = process
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        if let Some(parent) = parent(id) {
            below.entry(parent).or_default().push(id);
        }
    }
    let mut sum = 0;
    let mut waiting = vec![root];
    while let Some(id) = waiting.pop() {
        sum += proportional(id);
        waiting.extend(below.remove(&id).unwrap_or_default());
    }
    sum
}

fn parent(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

fn proportional(id: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| {
            rest.trim()
                .trim_end_matches(" kB")
                .trim()
                .parse::<u64>()
                .ok()
        })
        .map_or(0, |kilobytes| kilobytes * 1024)
}

fn end(child: &mut Child) {
    let _ = Command::new("kill").arg(child.id().to_string()).status();
    sleep(Duration::from_millis(300));
    let _ = child.kill();
    let _ = child.wait();
}
