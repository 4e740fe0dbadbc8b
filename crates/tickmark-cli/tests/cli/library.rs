//! A library a reviewer worked in, seen from the command line.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use tickmark_library::view::{ImportChoice, ReviewerView};
use tickmark_library::worker::Worker;
use tickmark_library::{Environment, Library};

use crate::program::{ARTICLE, TICKMARK, file, text, tickmark};

fn open(folder: &Path) -> Library {
    let environment = Environment {
        clock: Arc::new(|| "2025-03-05T09:30:00+01:00".parse().unwrap()),
        device: "test".to_owned(),
        user: "Ada".to_owned(),
        worker: Arc::new(Worker::at(TICKMARK)),
    };
    Library::open(folder, environment).unwrap()
}

/// An article with one claim confirmed and one found wrong; gives its id.
fn reviewed(library: &Library, article: &Path) -> String {
    let reviewer = ReviewerView {
        name: "Ada Lane".to_owned(),
        initials: "AL".to_owned(),
    };
    library.set_reviewer(&reviewer).unwrap();
    let preview = library.read_file(article, None, &|_| {}).unwrap();
    let choice = ImportChoice {
        handle: preview.handle,
        metadata: preview.metadata,
        drop: Vec::new(),
        roles: Vec::new(),
        next_draft_of: None,
    };
    let article_id = library.confirm_import(&choice).unwrap().article_id;
    let claims = library.open_article(&article_id).unwrap().claims;
    let about = |words: &str| {
        let found = claims.iter().find(|claim| claim.excerpt.contains(words));
        found.unwrap().claim_id.clone()
    };
    let (crowd, age) = (about("4,200"), about("1987"));
    let verdict = |name: &str| serde_json::from_value(json!(name)).unwrap();
    library
        .set_verdict(&crowd, Some(verdict("confirmed")))
        .unwrap();
    library
        .attach_url(&crowd, "https://harbor.example/counts")
        .unwrap();
    library.set_verdict(&age, Some(verdict("wrong"))).unwrap();
    library
        .set_note(&age, "The yard delivered it in 1989.")
        .unwrap();
    article_id
}

#[test]
fn a_reviewed_article_is_exported_headless() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let place = folder.path().join("library");
    let library = open(&place);
    let id = reviewed(&library, &article);
    drop(library);

    let out = folder.path().join("report.html");
    let run = tickmark(&[
        "report",
        "--library",
        text(&place),
        "--article",
        &id,
        "--format",
        "html",
        "-o",
        text(&out),
    ]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let page = std::fs::read_to_string(&out).unwrap();
    for words in [
        "Ada Lane",
        "Confirmed",
        "Wrong",
        "https://harbor.example/counts",
        "The yard delivered it in 1989.",
    ] {
        assert!(page.contains(words), "{words} is not in the report");
    }
}

#[test]
fn list_show_and_verify() {
    let folder = tempfile::tempdir().unwrap();
    let article = file(folder.path(), "ferry.txt", ARTICLE);
    let place = folder.path().join("library");
    let library = open(&place);
    let id = reviewed(&library, &article);
    drop(library);
    let ask = |arguments: &[&str]| {
        let run = tickmark(&[&["library", "--library", text(&place)], arguments].concat());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
        run.out
    };

    let list = ask(&["list"]);
    assert!(
        list.contains(&id) && list.contains("Ferry carries record"),
        "{list}"
    );
    assert_eq!(ask(&["list", "tramway"]), "No articles.\n");
    let show = ask(&["show", &id]);
    assert!(
        show.contains("By Alma Writer") && show.contains("Wrong"),
        "{show}"
    );
    let shown: Value = serde_json::from_str(&ask(&["show", &id, "--json"])).unwrap();
    assert_eq!(shown["article_id"], id);
    assert!(ask(&["verify"]).starts_with("The library is whole; "));
}

#[test]
fn an_open_library_is_code_3() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("library");
    let library = open(&place);
    let run = tickmark(&["library", "list", "--library", text(&place)]);
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    assert!(
        run.err.contains("is already open in process"),
        "{}",
        run.err
    );
    assert_eq!(run.err.lines().nth(1), Some("  Close it there first."));
    drop(library);
    assert_eq!(
        tickmark(&["library", "list", "--library", text(&place)]).code,
        0
    );
}

#[test]
fn a_folder_without_a_library_stays_without() {
    let folder = tempfile::tempdir().unwrap();
    let run = tickmark(&["library", "verify", "--library", text(folder.path())]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("There is no library in"), "{}", run.err);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_is_not_there_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("nowhere");
    for arguments in [
        &["library", "list", "--library", text(&place)][..],
        &[
            "report",
            "--library",
            text(&place),
            "--article",
            "a",
            "-o",
            "-",
        ],
    ] {
        let run = tickmark(arguments);
        assert_eq!((run.code, run.out.as_str()), (1, ""));
        let said = format!(
            "tickmark: There is no folder {}.\n  Name the folder of a library with --library, or open Tickmark once to make one.\n",
            place.display()
        );
        assert_eq!(run.err, said);
    }
    assert!(!place.exists());
}

#[test]
fn an_unknown_article_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("library");
    drop(open(&place));
    let run = tickmark(&["library", "show", "nothing", "--library", text(&place)]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.starts_with("tickmark: "), "{}", run.err);
}
