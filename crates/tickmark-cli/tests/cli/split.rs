//! `tickmark split`.

use serde_json::Value;

use crate::program::{ARTICLE, file, text, tickmark, tickmark_with};

#[test]
fn the_table_shows_title_count_and_claims() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let run = tickmark(&["split", text(&article)]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let mut lines = run.out.lines();
    assert_eq!(lines.next(), Some("Ferry carries record crowd"));
    assert!(lines.next().unwrap().ends_with(" claims"));
    assert!(run.out.contains("4,200 people"), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn json_spans_are_code_points_of_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let run = tickmark(&["split", text(&article), "--json"]);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(found["title"], "Ferry carries record crowd");
    let claims = found["claims"].as_array().unwrap();
    assert!(!claims.is_empty());
    let letters: Vec<char> = ARTICLE.chars().collect();
    for claim in claims {
        let at = |name: &str| usize::try_from(claim[name].as_u64().unwrap()).unwrap();
        let words: String = letters[at("start")..at("end")].iter().collect();
        assert_eq!(claim["excerpt"], words);
        assert!(claim["restatement"].is_string() && claim["kinds"].is_array());
    }
}

#[test]
fn the_day_of_publication_can_be_given() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(
        folder.path(),
        "note.txt",
        "The mayor resigned last Monday. The council met on Friday to choose another.\n",
    );
    let run = tickmark(&[
        "split",
        text(&article),
        "--published",
        "2025-01-27",
        "--json",
    ]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("2025-01-20"), "{}", run.out);
}

#[test]
fn the_language_can_be_given() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let run = tickmark(&["split", text(&article), "--language", "fi"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("no rules for Finnish yet"), "{}", run.err);
    assert!(run.out.contains("4,200 people"), "{}", run.out);
    let run = tickmark(&["split", text(&article), "--language", "en-GB"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let run = tickmark(&["split", text(&article), "--language", "?"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("not a language tag"), "{}", run.err);
}

#[test]
fn an_article_does_not_steer_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(
        folder.path(),
        "note.txt",
        "The mayor paid 300 \u{1b}[2Jdollars in May 2021. The council met in June 2021.\n",
    );
    let run = tickmark(&["split", text(&article)]);
    assert_eq!(run.code, 0);
    assert!(!run.out.contains('\u{1b}'));
}

#[test]
fn relative_dates_without_a_day_of_publication_are_said_to_stay_open() {
    let folder = tempfile::tempdir().unwrap();
    let note = "The mayor resigned last Monday. The council met in 2019 to choose another.\n";
    let note = file(folder.path(), "note.txt", note);
    for command in [
        &["split", text(&note)][..],
        &["split", text(&note), "--json"],
        &["report", text(&note), "-o", "-"],
    ] {
        let run = tickmark(command);
        assert_eq!(run.code, 0);
        assert_eq!(
            run.err,
            "The day of publication is not known, so relative dates stay open; --published YYYY-MM-DD resolves them.\n"
        );
        let dated = tickmark(&[command, &["--published", "2025-01-27"]].concat());
        assert_eq!((dated.code, dated.err.as_str()), (0, ""));
    }
}

#[test]
fn a_day_that_is_none_is_said_with_its_option() {
    let run = tickmark(&["split", "a.txt", "--published", "foo"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("--published"), "{}", run.err);
    assert!(
        run.err.contains("not a date; write it as 2025-01-27"),
        "{}",
        run.err
    );
}

#[test]
fn standard_input_is_split_like_a_file() {
    let run = tickmark_with(&["split", "-"], ARTICLE);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("4,200 people"), "{}", run.out);
    let empty = tickmark_with(&["split", "-"], "");
    assert_eq!((empty.code, empty.out.as_str()), (4, ""));
    assert!(
        empty
            .err
            .starts_with("tickmark: Standard input was not imported: there is no text in it."),
        "{}",
        empty.err
    );
}
