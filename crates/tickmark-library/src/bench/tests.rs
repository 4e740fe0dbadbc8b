use serde_json::{Value, json};

use super::Bench;

fn answer(bench: Bench, request: Value) -> Value {
    bench.answer(&request)
}

fn words(text: &str, span: &Value) -> String {
    let at = |i: usize| span[i].as_u64().unwrap() as usize;
    text.chars().skip(at(0)).take(at(1) - at(0)).collect()
}

#[test]
fn spans_count_code_points_of_the_text_as_sent() {
    // A byte-order mark, CRLF, a decomposed accent and an emoji before the words.
    let text = "\u{feff}Cafe\u{301} 😀 open.\r\nIt shut in March 2003.";
    let reply = answer(Bench::Sentences, json!({ "id": "a", "text": text }));
    let sentences: Vec<String> = reply["sentences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| words(text, span))
        .collect();
    assert_eq!(
        sentences,
        ["Cafe\u{301} 😀 open.", "It shut in March 2003."]
    );

    let reply = answer(
        Bench::Values,
        json!({ "id": "a", "text": text, "ref": "2024-01-01" }),
    );
    let value = &reply["values"][0];
    let span = json!([value["start"], value["end"]]);
    assert_eq!(words(text, &span), "March 2003");
    assert_eq!(value["value"], "2003-03");
}

#[test]
fn ids_are_echoed_whatever_they_are() {
    for id in [json!("x"), json!(7), Value::Null] {
        assert_eq!(
            answer(Bench::Sentences, json!({ "id": id, "text": "A." }))["id"],
            id
        );
    }
}

#[test]
fn a_malformed_line_is_answered_with_an_error() {
    for bench in Bench::ALL {
        let reply: Value = serde_json::from_str(&bench.answer_line("{no json")).unwrap();
        assert!(reply["error"].is_string(), "{bench:?} must answer");
        let reply = answer(bench, json!({ "id": 3 }));
        assert_eq!(reply["id"], 3);
        assert!(
            reply["error"].is_string(),
            "{bench:?} must say what is missing"
        );
    }
}

#[test]
fn claims_carry_details_restatement_and_kinds() {
    let text = "The harbour opened in 1987.";
    let reply = answer(Bench::Claims, json!({ "id": 1, "text": text }));
    let claim = &reply["claims"][0];
    assert!(claim["restatement"].is_string() && claim["kinds"].is_array());
    assert!(!claim["details"].as_array().unwrap().is_empty());
    assert!(reply["score"].as_f64().unwrap() > 0.0);
    assert!(reply["types"].as_array().unwrap().contains(&claim["kind"]));
}

#[test]
fn a_text_without_words_has_no_claims() {
    let reply = answer(Bench::Claims, json!({ "id": 1, "text": "" }));
    assert_eq!(reply["claims"], json!([]));
    assert_eq!(reply["score"], json!(0.0));
}

#[test]
fn anchors_are_found_where_the_words_went() {
    let old = "The e\u{301}cole opened in 1987. It has 40 rooms.";
    let new = "A preface. The e\u{301}cole opened in 1987. It has 40 rooms.";
    let start = old.chars().collect::<Vec<_>>().len() - "40 rooms.".len();
    let reply = answer(
        Bench::Anchor,
        json!({ "id": 1, "old": old, "new": new,
                "anchors": [{ "start": start, "end": start + 8, "exact": "40 rooms",
                              "prefix": "It has ", "suffix": "." }] }),
    );
    assert_eq!(words(new, &reply["anchors"][0]), "40 rooms");
}

#[test]
fn extract_reads_the_page_named() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.html");
    let body =
        "<p>The harbour opened in 1987, and the town has lived from it ever since.</p>".repeat(6);
    std::fs::write(&page, format!("<html><head><title>A harbour</title></head><body><article><h1>A harbour</h1>{body}</article></body></html>")).unwrap();
    let reply = answer(Bench::Extract, json!({ "id": 1, "html": page }));
    assert!(
        reply["text"].as_str().unwrap().contains("opened in 1987"),
        "{reply}"
    );
    assert!(
        answer(Bench::Extract, json!({ "id": 1, "html": "/no/such/page" }))["error"].is_string()
    );
}
