//! `tickmark check`.

use crate::program::{ARTICLE, file, text, tickmark, tickmark_with};

const WRONG: &str = "\
Pier reopens

The pier reopened on Tuesday, March 3, 2025. The lease runs until June 31.

Police held 40 people: 25 men and 13 women.
";

#[test]
fn findings_are_printed_with_their_place_and_exit_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "pier.txt", WRONG);
    let run = tickmark(&["check", text(&article)]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let lines: Vec<&str> = run
        .out
        .lines()
        .map(|line| line.strip_prefix(text(&article)).unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            ":3:22: D1 The text says Tuesday, but the date was a Monday. 3 March 2025 was a Monday.",
            ":3:67: D2 There is no 31 June. June has 30 days.",
            ":5:13: N1 The parts make 2 less than the total. 25 + 13 = 38, not 40.",
        ]
    );
}

#[test]
fn an_article_in_which_all_agrees_exits_with_0() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let run = tickmark(&["check", text(&article)]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
}

#[test]
fn words_the_file_has_in_another_form_are_shown() {
    let page = "<html><body><article><h1>Pier reopens</h1><p>The pier reopened on <b>Tuesday</b>, \
                March 3, 2025, after a long winter of repairs.</p></article></body></html>";
    let run = tickmark_with(&["check", "-"], page);
    assert_eq!(run.code, 1);
    assert_eq!(
        run.out,
        "-: D1 “Tuesday, March 3, 2025”: The text says Tuesday, but the date was a Monday. 3 March 2025 was a Monday.\n"
    );
}

#[test]
fn the_day_of_publication_tells_the_year() {
    let note = "The council met on Tuesday, March 3, and adjourned until the spring.\n";
    let run = tickmark_with(&["check", "-", "--published", "2025-03-10"], note);
    assert_eq!(run.code, 1, "{}", run.err);
    let run = tickmark_with(&["check", "-", "--published", "2026-03-10"], note);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
}
