//! `tickmark bench`: spans count code points of the text as sent.

use serde_json::{Value, json};

use crate::program::{file, text, tickmark_with};

fn ask(bench: &str, requests: &[Value]) -> Vec<Value> {
    let lines: String = requests
        .iter()
        .map(|request| format!("{request}\n"))
        .collect();
    let run = tickmark_with(&["bench", bench], &lines);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn words(text: &str, span: &Value) -> String {
    let at = |i: usize| usize::try_from(span[i].as_u64().unwrap()).unwrap();
    text.chars().skip(at(0)).take(at(1) - at(0)).collect()
}

#[test]
fn spans_survive_line_ends_accents_and_emoji() {
    let text = "Cafe\u{301} Nord opened in 1931. \u{1f600} It closed.\r\n\r\nThe cafe\u{301} sold 40 cakes a day.";
    let reply = &ask("sentences", &[json!({"id": 7, "text": text})])[0];
    assert_eq!(reply["id"], 7);
    let found: Vec<String> = reply["sentences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| words(text, span))
        .collect();
    assert_eq!(
        found.first().map(String::as_str),
        Some("Cafe\u{301} Nord opened in 1931.")
    );
    assert_eq!(
        found.last().map(String::as_str),
        Some("The cafe\u{301} sold 40 cakes a day.")
    );

    let reply = &ask(
        "values",
        &[json!({"id": "v", "text": text, "ref": "2025-01-27"})],
    )[0];
    let found: Vec<String> = reply["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| words(text, &json!([value["start"], value["end"]])))
        .collect();
    assert!(found.contains(&"1931".to_owned()), "{found:?}");

    let reply = &ask("claims", &[json!({"id": null, "text": text})])[0];
    assert_eq!(reply["id"], Value::Null);
    for claim in reply["claims"].as_array().unwrap() {
        let claim = words(text, &json!([claim["start"], claim["end"]]));
        assert_eq!(
            claim.trim(),
            claim,
            "a span does not begin or end with white space"
        );
    }
}

#[test]
fn a_line_that_cannot_be_answered_gets_an_error_and_the_run_goes_on() {
    let lines = "not json\n{\"id\":1}\n\n{\"id\":2,\"text\":\"It rained.\"}\n";
    let run = tickmark_with(&["bench", "sentences"], lines);
    assert_eq!(run.code, 0);
    let replies: Vec<Value> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(replies.len(), 3);
    assert!(replies[0]["error"].is_string() && replies[0]["id"].is_null());
    assert!(replies[1]["error"].is_string() && replies[1]["id"] == 1);
    assert_eq!(replies[2]["sentences"], json!([[0, 10]]));
}

#[test]
fn anchors_move_with_their_words() {
    let old = "The fair drew 4,000 guests.";
    let new = "On Sunday \u{1f600} the fair closed. The fair drew 4,000 guests.";
    let request = json!({"id": 1, "old": old, "new": new, "anchors": [
        {"start": 14, "end": 26, "exact": "4,000 guests", "prefix": "The fair drew ", "suffix": "."},
    ]});
    let reply = &ask("anchor", &[request])[0];
    assert_eq!(words(new, &reply["anchors"][0]), "4,000 guests");
}

#[test]
fn quotes_and_pages() {
    let said = "“The pier is safe,” Dana Cole said.";
    let reply = &ask("quotes", &[json!({"id": 1, "text": said})])[0];
    let quote = &reply["quotes"][0];
    assert!(words(said, &json!([quote["start"], quote["end"]])).contains("The pier is safe"));

    let folder = tempfile::tempdir().unwrap();
    let paragraph =
        "The harbor office counted the guests of the fair and found more than last year, it said. ";
    let page = format!(
        "<html><head><title>Fair day</title></head><body><nav><a href=/>Home</a></nav><article><h1>Fair day</h1><p>{0}</p><p>{0}</p></article></body></html>",
        paragraph.repeat(4)
    );
    let page = file(folder.path(), "page.html", page);
    let reply = &ask(
        "extract",
        &[json!({"id": "p", "html": text(&page), "url": "https://paper.example/a"})],
    )[0];
    assert_eq!(reply["title"], "Fair day");
    assert!(
        reply["text"]
            .as_str()
            .unwrap()
            .contains("counted the guests")
    );
    assert!(!reply["text"].as_str().unwrap().contains("Home"));
}
