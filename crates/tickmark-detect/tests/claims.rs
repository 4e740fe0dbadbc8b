//! What holds for the claims of any text at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use tickmark_core::{Block, BlockRole, ClaimKind, Document, Keep, TextRange};
use tickmark_detect::{Context, Split, quotes, split};

/// Every line of `text` as a block; roles go round so that each is met.
fn document(text: &str) -> Document {
    let mut document = Document {
        text: text.to_owned(),
        blocks: Vec::new(),
    };
    let mut at = 0;
    for (number, line) in text.split('\n').enumerate() {
        let range = TextRange::from_usize(at, at + line.len()).trim(text);
        at += line.len() + 1;
        if !range.is_empty() {
            let role = match number % 5 {
                0 => BlockRole::Headline,
                3 => BlockRole::Caption,
                4 => BlockRole::Boilerplate,
                _ => BlockRole::Paragraph,
            };
            let keep = Keep::Sure;
            document.blocks.push(Block { range, role, keep });
        }
    }
    document
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let document = document(text);
    for published in [NaiveDate::from_ymd_opt(2025, 1, 27), None] {
        let found = split(
            &document,
            &Context {
                published,
                ..Context::default()
            },
        );
        hold(&document, &found)?;
    }
    for quote in quotes(text) {
        prop_assert!(quote.range.get(text).is_some());
        prop_assert!(quote.speaker.is_none_or(|range| range.get(text).is_some()));
    }
    Ok(())
}

/// Whatever is shown tells the reader why, in a sentence.
fn explained(found: &Split) -> Result<(), TestCaseError> {
    let values = found.values.iter().map(|value| value.reason.as_str());
    let claims = found.claims.iter().map(|claim| claim.reason.as_str());
    let details = found.claims.iter().flat_map(|claim| &claim.details);
    let details = details.filter(|detail| detail.value.is_some());
    let details = details.map(|detail| detail.reason.as_deref().unwrap_or_default());
    let entities = found.entities.iter().map(|entity| entity.reason.as_str());
    let set_aside = found.not_claims.iter().map(|not| not.why.explanation());
    let reasons = values.chain(claims).chain(details);
    for reason in reasons.chain(entities).chain(set_aside) {
        let sentence = reason.starts_with(char::is_uppercase) && reason.ends_with('.');
        prop_assert!(sentence, "{reason:?} is no sentence");
    }
    Ok(())
}

fn hold(document: &Document, found: &Split) -> Result<(), TestCaseError> {
    explained(found)?;
    let text = document.text.as_str();
    let mut start = 0;
    for claim in &found.claims {
        prop_assert!(claim.range.get(text).is_some(), "{claim:?} leaves {text:?}");
        prop_assert!(!claim.range.is_empty(), "an empty claim in {text:?}");
        prop_assert!(
            claim.range.start() >= start,
            "claims out of order in {text:?}"
        );
        start = claim.range.start();
        prop_assert!(
            !claim.details.is_empty(),
            "a claim has something to tick: {claim:?}"
        );
        for detail in &claim.details {
            let inside = claim.range.contains(detail.range) && !detail.range.is_empty();
            prop_assert!(inside, "{detail:?} outside its claim in {text:?}");
            prop_assert!(detail.range.get(text).is_some());
        }
        prop_assert!(claim.kinds.contains(&claim.kind));
        prop_assert!(claim.kinds.is_sorted(), "kinds stand in the order of menus");
        prop_assert!((0.0..=1.0).contains(&claim.score));
        prop_assert!(!claim.restatement.is_empty());
        let boilerplate = document
            .blocks
            .iter()
            .any(|b| !b.role.is_split() && b.range.contains(claim.range));
        prop_assert!(!boilerplate, "boilerplate gives no claims");
    }
    for not in &found.not_claims {
        prop_assert!(not.range.get(text).is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_unicode(text in "\\PC{0,200}") {
        check(&text)?;
    }

    #[test]
    fn article_like(text in "((Ana Ruiz|Ruiz|she|it|the mayor|who|which|President Holt|Mr\\. Ortiz|Oslo|ICE)[ ,]?|said |has |was |killed |killing |to |of |in |on |by |that |and |but |after |because of |due to |according to |the |a |her |12|\\$4 million|on Friday|last Monday|, |; |: |\\. |—| – |\\(|\\)|“|”|\"|‘|’|'s |\\?|!|\n|not |first |largest |, 32, |éa|😀|e\u{301} ){0,60}") {
        check(&text)?;
    }
}

/// Odd texts that once looked dangerous: none may panic, and all are read in one pass.
#[test]
fn odd_texts() {
    for text in [
        String::new(),
        "“".repeat(5_000),
        "\"a b c d.\" ".repeat(2_000),
        "(".repeat(5_000),
        "Ana Ruiz, 32, said Ben Holt, ".repeat(1_000),
        "which who that and said ".repeat(2_000),
        format!("{}.", "word ".repeat(20_000)),
        "\u{202e}مرحبا said 5\u{200d}\u{200b} things\u{2066}.".to_owned(),
    ] {
        check(&text).expect("the properties hold");
    }
}

#[test]
fn boilerplate_and_doubtful_blocks_give_no_claims() {
    let text = "Two ferries sank in March 2019.";
    let range = TextRange::from_usize(0, text.len());
    for (role, keep) in [
        (BlockRole::Boilerplate, Keep::Sure),
        (BlockRole::Credit, Keep::Sure),
        (BlockRole::Byline, Keep::Sure),
        (BlockRole::Paragraph, Keep::Doubtful),
    ] {
        let blocks = vec![Block { range, role, keep }];
        let document = Document {
            text: text.to_owned(),
            blocks,
        };
        assert!(split(&document, &Context::default()).claims.is_empty());
    }
}

/// A report names its day; what it reports keeps its attribution and not that day.
#[test]
fn the_date_of_a_report_is_not_the_date_of_what_it_reports() {
    let text = "The port authority on Friday reported that 12 ships had sunk.\nThe ministry said last Monday that crime fell by 4 percent in 2024.";
    let document = document(text);
    let published = NaiveDate::from_ymd_opt(2025, 1, 27);
    let found = split(
        &document,
        &Context {
            published,
            ..Context::default()
        },
    );
    let figures: Vec<&str> = found
        .claims
        .iter()
        .filter(|claim| claim.kind == ClaimKind::Figure)
        .map(|claim| claim.restatement.as_str())
        .collect();
    assert_eq!(
        figures,
        [
            "The port authority reported that 12 ships had sunk.",
            "The ministry said that crime fell by 4 percent in 2024.",
        ]
    );
    let reports = found
        .claims
        .iter()
        .filter(|claim| claim.kind == ClaimKind::Event);
    for claim in reports {
        assert!(
            claim.restatement.contains("January 2025"),
            "{}",
            claim.restatement
        );
    }
}

/// A pronoun that two people fit is asked about, not guessed.
#[test]
fn an_ambiguous_pronoun_is_a_query() {
    let text = "x\nAnna Holt and Maria Ruiz met in Oslo in 2019. She later bought a boat.";
    let found = split(&document(text), &Context::default());
    let query = found.claims.iter().find_map(|claim| claim.query.as_deref());
    assert_eq!(query, Some("Who is “She” here: Anna Holt or Maria Ruiz?"));
}

/// Every sentence of our own articles ends as a claim or as no claim, with the reason.
#[test]
#[allow(clippy::disallowed_methods, reason = "the articles are files")]
fn no_sentence_goes_unaccounted_for() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/articles");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "txt") {
            continue;
        }
        let document = document(&std::fs::read_to_string(&path).unwrap());
        let published = NaiveDate::from_ymd_opt(2025, 1, 27);
        let found = split(
            &document,
            &Context {
                published,
                ..Context::default()
            },
        );
        explained(&found).unwrap();
        for block in document.blocks.iter().filter(|b| b.role.is_split()) {
            for sentence in tickmark_detect::sentences(block.range.of(&document.text)) {
                let sentence = sentence.shift(block.range.start());
                let claimed = found.claims.iter().any(|c| c.range.overlaps(sentence));
                let set_aside = found.not_claims.iter().any(|n| n.range.overlaps(sentence));
                let words = sentence.of(&document.text);
                assert!(
                    claimed || set_aside,
                    "{words:?} is lost in {}",
                    path.display()
                );
            }
        }
        read += 1;
    }
    assert!(read >= 5, "the annotated articles lie beside the tests");
}
