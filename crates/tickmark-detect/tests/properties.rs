//! What holds for any text at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use tickmark_core::TextRange;
use tickmark_detect::{sentences, values, values_at};

/// Ranges lie in the text, on character boundaries, in order, hold something and do not overlap.
fn hold(text: &str, ranges: &[TextRange]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for range in ranges {
        prop_assert!(
            range.get(text).is_some(),
            "{range:?} cuts a character of {text:?}"
        );
        prop_assert!(!range.is_empty(), "an empty range in {text:?}");
        prop_assert!(
            range.start() >= end,
            "{range:?} overlaps or is out of order in {text:?}"
        );
        end = range.end();
    }
    Ok(())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let published = NaiveDate::from_ymd_opt(2025, 1, 27);
    let found = sentences(text);
    hold(text, &found)?;
    // Nothing but white space lies outside the sentences.
    let kept: usize = found
        .iter()
        .map(|range| range.of(text).split_whitespace().collect::<String>().len())
        .sum();
    let all: String = text.split_whitespace().collect();
    prop_assert_eq!(kept, all.len(), "sentences lose words of {:?}", text);
    for reference in [published, None] {
        let ranges: Vec<TextRange> = values(text, reference)
            .into_iter()
            .map(|value| value.range)
            .collect();
        hold(text, &ranges)?;
    }
    let noon = published.and_then(|day| day.and_hms_opt(12, 0, 0));
    let ranges: Vec<TextRange> = noon
        .map(|now| values_at(text, now))
        .unwrap_or_default()
        .into_iter()
        .map(|value| value.range)
        .collect();
    hold(text, &ranges)
}

/// Words and signs the detectors know, in any order.
fn known() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "the ",
        "last ",
        "next ",
        "May ",
        "Jan. ",
        "Friday",
        "12",
        "4",
        "2019",
        "1970s",
        ", ",
        ". ",
        "-",
        "–",
        "/",
        ":",
        "(",
        ")",
        "“",
        "”",
        "?",
        "! ",
        "…",
        " ",
        "\n",
        "\n\n",
        "two ",
        "hundred ",
        "and ",
        "a ",
        "half ",
        "million ",
        "third ",
        "years ",
        "year ",
        "ago",
        "later ",
        "%",
        "$",
        "US",
        "km ",
        "p.m.",
        "of ",
        "early ",
        "century ",
        "BC",
        "[17]",
        "Mr. ",
        "U.S. ",
        "1. ",
        "•",
        "é",
        "東京。",
        "😀",
        "9999999999999999999",
        "0",
        "'",
        "s",
        "old",
        "from ",
        "to ",
        "dollars ",
        "first ",
        "week ",
        "300000",
        "99999",
        "thousand ",
        "#",
        "№",
        "today ",
        "noon ",
        "½",
        "minus ",
        "point ",
        "every ",
        "other ",
        "days ",
        "decades ",
        "before ",
        "per ",
    ];
    prop::collection::vec(prop::sample::select(PARTS), 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_at_all(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_words_it_knows(text in known()) {
        check(&text)?;
    }
}

/// One line of a megabyte without a stop, and the worst repetitions of what detectors look for: a
/// detector that looks ahead without a limit would not come back in a lifetime.
#[test]
fn long_lines_take_no_longer_than_their_length() {
    const LENGTH: usize = 60_000;
    let line = "word ".repeat(200_000);
    assert_eq!(
        sentences(&line).len(),
        1,
        "a line without a stop is one sentence"
    );
    assert_eq!(values(&line, None), [], "words without a value have none");
    let patterns = [
        "word ",
        "a",
        ".",
        ". ",
        "(",
        "“",
        "1",
        "1,",
        "1.",
        "12 ",
        "one ",
        "hundred ",
        "million ",
        "the last ",
        "May ",
        "[1]",
        "a.",
        "1-",
        "and ",
        "Mr. ",
        "! ",
        "1. a ",
        "early ",
        "the end of ",
        "one and ",
        "( a. ",
        "\n",
        "x\ny ",
        "dozens of ",
        "٣",
        "e\u{301}",
        "nineteen ",
        "three days ",
        "in ",
        "first ",
        "'",
        "of ",
    ];
    for pattern in patterns {
        let text = pattern.repeat(LENGTH / pattern.len());
        assert!(
            sentences(&text).len() <= text.len(),
            "sentences of {pattern:?}"
        );
        assert!(
            values(&text, None).len() <= text.len(),
            "values of {pattern:?}"
        );
    }
}
