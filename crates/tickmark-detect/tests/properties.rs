//! What holds for any text at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use tickmark_core::{Block, BlockRole, Document, Keep, TextRange};
use tickmark_detect::{Context, Split, quotes, sentences, split, values, values_at};

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

/// Everything found in `text` as one paragraph a line.
fn everything(text: &str) -> Split {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let range = TextRange::from_usize(at, at + line.len()).trim(text);
        if !range.is_empty() {
            blocks.push(Block {
                range,
                role: BlockRole::Paragraph,
                keep: Keep::Sure,
            });
        }
        at += line.len() + 1;
    }
    let document = Document {
        text: text.to_owned(),
        blocks,
    };
    split(&document, &Context::default())
}

/// All of it lies in the text, on the edges of characters.
fn check_everything(text: &str) -> Result<(), TestCaseError> {
    let found = everything(text);
    hold(text, &found.sentences)?;
    let inside = |range: TextRange| range.get(text).is_some() && !range.is_empty();
    prop_assert!(found.claims.iter().all(|claim| inside(claim.range)));
    prop_assert!(found.not_claims.iter().all(|not| inside(not.range)));
    prop_assert!(quotes(text).iter().all(|quote| inside(quote.range)));
    Ok(())
}

/// Characters that break what counts bytes or columns: right-to-left letters, emoji with joiners and
/// skin tones, marks that combine, characters of no width, in between words and stops.
fn odd_letters() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "שלום ",
        "العربية ",
        "قال ",
        "\u{202b}",
        "\u{202c}",
        "\u{2067}",
        "\u{200b}",
        "\u{200d}",
        "\u{feff}",
        "\u{ad}",
        "\u{a0}",
        "👩🏽‍🔬",
        "🇫🇷",
        "❤️ ",
        "e\u{301}\u{327}",
        "ﬁ",
        "İ",
        "ẞ",
        "٣٥٪ ",
        "؟ ",
        "، ",
        "。",
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "«",
        "»",
        "said ",
        "Ana Ruiz ",
        "the ",
        "in 2019 ",
        ". ",
        "! ",
        ":) ",
        " — ",
        "(",
        ")",
        "\n",
        "https://x.y/é ",
        "<é@x> ",
        "12/22/2026 06:28 PM ",
        "------ ",
        "Dear É, ",
        "Best, É",
        "Figure 1.2 É",
        "2.1. ",
    ];
    prop::collection::vec(prop::sample::select(PARTS), 0..20).prop_map(|parts| parts.concat())
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

    #[test]
    fn odd_letters_among_words(text in odd_letters()) {
        check(&text)?;
        check_everything(&text)?;
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

/// Signs that open, close or rule: whatever looks for their other end must not look for it anew from
/// each.
#[test]
fn repeated_signs_take_no_longer_than_their_length() {
    const LENGTH: usize = 200_000;
    let patterns = [
        "“",
        "\"a ",
        "‘",
        "(a ",
        "(a. ",
        "<",
        "<a@b ",
        ">",
        "<<",
        ">>",
        "- ",
        "--",
        "---- ",
        "— ",
        "the — The ",
        "=",
        ":",
        ":)",
        ":) A ",
        "://",
        "http://",
        "http://a A ",
        "/",
        "1/",
        "1/2/2026 ",
        "1/2/2026 06:28 ",
        "A, ",
        "Dear A, ",
        "Best, A ",
        "Thanks, ",
        "Figure 1",
        "1.1.",
        "[",
        "[a",
        ". [",
        ". 7 The ",
        "a.m. ",
        "5 a.m. A ",
        "...",
        ". . . ",
        "… ",
        "? ",
        "I. ",
        "i. a ",
        "\u{200b}",
        "\u{200d}",
        "👩🏽‍🔬",
        "שלום ",
        "שלום. ",
        "\u{202b}",
        "e\u{301}",
        "東。",
        "            ",
        "            .\n",
        "a                  a. ",
        "*",
        "_",
        "~",
        "^",
        "^_^ ",
        "\n\n",
        " \n",
        "é",
        "É, ",
    ];
    for pattern in patterns {
        let text = pattern.repeat(LENGTH / pattern.len());
        assert!(
            sentences(&text).len() <= text.len(),
            "sentences of {pattern:?}"
        );
    }
}

/// Ten megabytes in one line: a look back or ahead without a limit would not come back in a lifetime.
#[test]
fn a_line_of_ten_megabytes_is_one_sentence() {
    let line = "words that go on ".repeat(10_000_000 / 17);
    assert_eq!(sentences(&line).len(), 1, "no stop, no end");
    assert_eq!(values(&line, None), [], "words without a value have none");
}

/// One sentence of thousands of claims: each is judged in the light of the sentence, which is read
/// once for all of them.
#[test]
fn a_sentence_of_many_claims_is_scored_once() {
    let text: String = (0..20_000)
        .map(|number| format!("his aunt, Tova{number}, "))
        .collect();
    let split = everything(&text);
    assert!(split.claims.len() > 1_000, "{}", split.claims.len());
}

/// Quotations in quotations, a hundred thousand deep.
#[test]
fn nested_quotes_are_read_once() {
    const DEPTH: usize = 100_000;
    for (open, close) in [
        ("“", "”"),
        ("«", "»"),
        ("“a ", " b”"),
        ("\"", "\""),
        ("(", ")"),
    ] {
        let text = format!("{}word{}", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(
            sentences(&text).len() <= DEPTH,
            "sentences in {open}…{close}"
        );
        assert!(quotes(&text).len() <= DEPTH, "quotations in {open}…{close}");
    }
}

/// What is found does not depend on what stands far away: text made of the same paragraph many times
/// holds the same many times, so that a tenth more text is a tenth more work.
#[test]
fn repeated_paragraphs_are_split_alike() {
    const TIMES: usize = 200;
    let paragraph =
        "Mr. Ruiz (née Horn) left the U.S. in 2019. “Why?” she asked. He paid $3.5 million.";
    let once: Vec<TextRange> = sentences(paragraph);
    let text = format!("{paragraph}\n\n").repeat(TIMES);
    let many = sentences(&text);
    assert_eq!(many.len(), once.len() * TIMES);
    for (index, range) in many.iter().enumerate() {
        let at = index / once.len() * (paragraph.len() + 2);
        assert_eq!(
            Some(range.start() as usize - at),
            once.get(index % once.len()).map(|r| r.start() as usize)
        );
    }
}
