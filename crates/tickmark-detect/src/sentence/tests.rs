use super::sentences;

fn check(text: &str, expected: &[&str]) {
    let found: Vec<&str> = sentences(text)
        .into_iter()
        .map(|range| range.of(text))
        .collect();
    assert_eq!(found, expected, "sentences of {text:?}");
}

#[test]
fn quotations_go_on_after_a_question() {
    check(
        "“Why?” he asked. Nobody knew.",
        &["“Why?” he asked.", "Nobody knew."],
    );
    check(
        "“Why?” Ana Ruiz asked. Nobody knew.",
        &["“Why?” Ana Ruiz asked.", "Nobody knew."],
    );
}

#[test]
fn names_and_abbreviations_do_not_end_it() {
    check(
        "Mr. J. R. Smith left the U.S. in 2019. He came back on Jan. 4, 2025.",
        &[
            "Mr. J. R. Smith left the U.S. in 2019.",
            "He came back on Jan. 4, 2025.",
        ],
    );
}
