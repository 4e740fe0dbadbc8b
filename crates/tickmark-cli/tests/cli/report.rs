//! `tickmark report` of a file.

use crate::program::{ARTICLE, file, text, tickmark};

#[test]
fn a_file_is_reported_in_both_formats() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let page = folder.path().join("out.html");
    let run = tickmark(&[
        "report",
        text(&article),
        "--format",
        "html",
        "-o",
        text(&page),
    ]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let written = std::fs::read_to_string(&page).unwrap();
    assert!(written.contains("<html") && written.contains("Ferry carries record crowd"));
    assert!(!written.contains("<script"));

    let run = tickmark(&["report", text(&article), "-o", "-", "--format", "md"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("4,200 people") && !run.out.contains("<html"));
}

#[test]
fn the_ending_of_the_output_decides_the_format() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    for (name, is_page) in [("a.md", false), ("a.html", true), ("a", true)] {
        let out = folder.path().join(name);
        assert_eq!(
            tickmark(&["report", text(&article), "-o", text(&out)]).code,
            0
        );
        let written = std::fs::read_to_string(&out).unwrap();
        assert_eq!(written.contains("<html"), is_page, "{name}");
    }
}

#[test]
fn a_report_that_cannot_be_written_is_code_5() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let out = folder.path().join("gone/out.html");
    let run = tickmark(&["report", text(&article), "-o", text(&out)]);
    assert_eq!((run.code, run.out.as_str()), (5, ""));
    assert!(
        run.err
            .starts_with("tickmark: The report was not written: "),
        "{}",
        run.err
    );
}
