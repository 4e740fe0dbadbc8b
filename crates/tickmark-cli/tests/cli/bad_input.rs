//! Input that gives no article: one sentence, what to do, exit code 4, nothing on standard output.

use std::path::Path;

use crate::program::{file, text, tickmark};

fn check(path: &Path, sentence: &str) {
    for arguments in [
        &["split", text(path)][..],
        &["report", text(path), "-o", "-"],
    ] {
        let run = tickmark(arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (4, ""),
            "{arguments:?}: {}",
            run.err
        );
        let lines: Vec<&str> = run.err.lines().collect();
        assert_eq!(lines.len(), 2, "a sentence and what to do: {}", run.err);
        assert_eq!(lines[0], format!("tickmark: {sentence}"));
        assert!(
            lines[1].starts_with("  ") && lines[1].ends_with('.'),
            "{}",
            run.err
        );
    }
}

#[test]
fn empty_and_blank_files() {
    let folder = tempfile::tempdir().unwrap();
    let empty = file(folder.path(), "empty.txt", "");
    check(
        &empty,
        "“empty.txt” was not imported: there is no text in it.",
    );
    let blank = file(folder.path(), "blank.md", "\u{feff} \n\n\t\n");
    check(
        &blank,
        "“blank.md” was not imported: there is no text in it.",
    );
}

#[test]
fn files_that_are_no_text() {
    let folder = tempfile::tempdir().unwrap();
    let noise: Vec<u8> = (0..5000_u32).map(|n| (n * n % 251) as u8).collect();
    let noise = file(folder.path(), "noise.txt", noise);
    check(
        &noise,
        "“noise.txt” was not imported: it is not a text file.",
    );
    let pdf = file(folder.path(), "story.pdf", b"%PDF-1.7\n\x00\x01");
    check(
        &pdf,
        "“story.pdf” was not imported: it is a PDF file, which Tickmark does not read.",
    );
}

#[test]
fn files_over_the_limit_are_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.txt");
    let large = std::fs::File::create(&path).unwrap();
    large.set_len(20_000_001).unwrap();
    check(
        &path,
        "“large.txt” was not imported: it is larger than 20 MB.",
    );
}

#[test]
fn pages_without_an_article() {
    let folder = tempfile::tempdir().unwrap();
    let bare = file(
        folder.path(),
        "bare.html",
        "<!doctype html><html><body><script>1</script></body></html>",
    );
    check(
        &bare,
        "“bare.html” was not imported: no article was found in the page.",
    );
    let deep = file(folder.path(), "deep.html", "<div>".repeat(100_000));
    check(
        &deep,
        "“deep.html” was not imported: the page nests its elements more than 512 levels deep.",
    );
}

#[test]
fn files_that_are_not_there() {
    let folder = tempfile::tempdir().unwrap();
    check(
        &folder.path().join("gone.txt"),
        "“gone.txt” was not imported: there is no file of that name.",
    );
    let drafts = folder.path().join("drafts");
    std::fs::create_dir(&drafts).unwrap();
    check(&drafts, "“drafts” was not imported: it is a folder.");
}

#[test]
fn a_wrong_encoding_is_read_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let latin = b"Le maire a d\xe9clar\xe9 mardi que la mairie fermera en juin 2025.\n\nIl a \xe9t\xe9 \xe9lu en 2019 avec 54 % des voix.\n";
    let latin = file(folder.path(), "mairie.txt", latin);
    let run = tickmark(&["split", text(&latin)]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("was read as windows-1252"), "{}", run.err);
    assert!(!run.out.contains('\u{fffd}'), "{}", run.out);
}
