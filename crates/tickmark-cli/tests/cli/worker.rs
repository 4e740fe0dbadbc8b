//! The worker process as the desktop uses it: the real program, hostile files.

use std::sync::Arc;
use std::time::Duration;

use tickmark_library::worker::{Cancel, Hint, ImportError, Imported, Worker, WorkerError};

use crate::program::TICKMARK;

fn read(worker: &Worker, bytes: &[u8], name: &str) -> Result<Imported, WorkerError> {
    let hint = Hint {
        file_name: Some(name.to_owned()),
        ..Hint::default()
    };
    worker.read(bytes, &hint, &Cancel::new())
}

fn works(worker: &Worker) {
    let imported = read(worker, "The fair drew 4,000 guests.".as_bytes(), "a.txt").unwrap();
    assert_eq!(imported.document.text, "The fair drew 4,000 guests.");
    assert_eq!(imported.document.blocks.len(), 1);
}

#[test]
fn one_process_reads_many_files() {
    let worker = Worker::at(TICKMARK);
    worker.warm().unwrap();
    for _ in 0..20 {
        works(&worker);
    }
    assert!(matches!(
        read(&worker, b"%PDF-1.4", "a.pdf"),
        Err(WorkerError::Import(ImportError::Unsupported { .. }))
    ));
    works(&worker);
}

#[test]
fn threads_share_a_worker() {
    let worker = Arc::new(Worker::at(TICKMARK));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| works(&worker));
        }
    });
}

#[test]
fn hostile_pages_end_in_an_error_and_the_next_file_is_read() {
    let worker = Worker::at(TICKMARK);
    let hostile: [(&str, Vec<u8>); 6] = [
        ("deep.html", "<div>".repeat(200_000).into_bytes()),
        (
            "formats.html",
            "<b><i><u><font>".repeat(50_000).into_bytes(),
        ),
        ("tables.html", "<table><tr><td>".repeat(30_000).into_bytes()),
        (
            "attributes.html",
            format!("<p {}>x</p>", "a".repeat(300_000)).into_bytes(),
        ),
        ("quotes.md", "> ".repeat(100_000).into_bytes()),
        ("brackets.md", "[".repeat(50_000).into_bytes()),
    ];
    for (name, bytes) in hostile {
        // Any answer will do, as long as there is one and the worker lives on.
        let _ = read(&worker, &bytes, name);
        works(&worker);
    }
}

#[test]
fn a_reading_that_takes_too_long_is_stopped() {
    let worker = Worker::at(TICKMARK).waiting_at_most(Duration::from_millis(1));
    let large = "The fair drew 4,000 guests on its first day. ".repeat(200_000);
    let page = format!("<html><body><p>{large}</p></body></html>");
    assert!(matches!(
        read(&worker, page.as_bytes(), "a.html"),
        Err(WorkerError::TimedOut)
    ));
}

#[test]
fn a_book_fits() {
    let worker = Worker::at(TICKMARK);
    let line = "The fair drew 4,000 guests on its first day, the harbor office said on Sunday.\n";
    let imported = read(&worker, line.repeat(20_000).as_bytes(), "book.txt").unwrap();
    assert_eq!(imported.document.blocks.len(), 20_000);
}

/// The kernel ends a worker that uses more than its memory; the desktop says so and goes on.
#[cfg(target_os = "linux")]
#[test]
fn a_page_that_eats_the_memory_is_an_error() {
    let worker = Worker::at(TICKMARK).waiting_at_most(Duration::from_secs(120));
    let many_lines = "Ab cd\n".repeat(3_000_000);
    assert!(matches!(
        read(&worker, many_lines.as_bytes(), "lines.txt"),
        Err(WorkerError::Stopped)
    ));
    works(&worker);
}

/// The limits of the running worker, as the kernel sees them.
#[cfg(target_os = "linux")]
#[test]
fn the_worker_has_limited_itself() {
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};

    let mut child = Command::new(TICKMARK)
        .arg("worker")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut requests = child.stdin.take().unwrap();
    let hint = b"{}";
    for frame in [&hint[..], b"Words."] {
        let length = u32::try_from(frame.len()).unwrap();
        requests.write_all(&length.to_le_bytes()).unwrap();
        requests.write_all(frame).unwrap();
    }
    requests.flush().unwrap();
    let mut length = [0; 4];
    child
        .stdout
        .as_mut()
        .unwrap()
        .read_exact(&mut length)
        .unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    drop(requests);
    child.wait().unwrap();
    let limit = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
        line[name.len()..]
            .split_whitespace()
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(limit("Max core file size"), "0");
    assert_eq!(limit("Max file size"), "0");
    assert_eq!(limit("Max open files"), "3");
    assert!(limit("Max address space").parse::<u64>().unwrap() <= 1 << 30);
    assert!(limit("Max cpu time").parse::<u64>().unwrap() <= 30);
}
