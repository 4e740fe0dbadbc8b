//! `tickmark split`.

use serde_json::Value;

use crate::program::{ARTICLE, file, text, tickmark};

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
