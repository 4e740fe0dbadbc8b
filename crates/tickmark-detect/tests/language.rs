//! A language is a pack: one of an invented tongue, made of a few tables, splits an article, and
//! no word of English has a say in it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, ClaimKind, Document, Keep, TextRange, ValueKind};
use tickmark_detect::language::{self, ENGLISH, Tables};
use tickmark_detect::{Context, Language, Reading, Split, split};

/// Velic is spoken nowhere.
static VELIC: Tables = Tables {
    tag: "x-velic",
    name: "Velic",
    abbreviations: &["vrn"],
    months: &[("tuvar", 3), ("selun", 9)],
    weekdays: &[("dromas", 1)],
    days: &[("iernu", -1)],
    numbers: &[("siem", 7.0)],
    scales: &[("mirel", 1e3)],
    percent: &["porsa"],
    currencies: &[("krunas", "VLK")],
    units: &[("lagi", "km")],
    decimal: ',',
    reporting: &["sevit"],
    function_words: &["le", "na", "od"],
    pronouns: &["osa"],
    titles: &["vorn"],
    ..Tables::EMPTY
};

const ARTICLE: &[&str] = &[
    "Le most na Ulmo kostat 4,5 mirel krunas. Vrn. Tila Mosk otvarit le most 12. Tuvar.",
    "“Le most est siem lagi longa,” sevit Vorn Tila Mosk. “Iernu osa padet,” sevit osa.",
    "Na Dromas 30 porsa od le rivo est vana. Kva est le most?",
    "May the last man said nothing.",
];

fn document(paragraphs: &[&str]) -> Document {
    let mut document = Document::default();
    for words in paragraphs {
        let start = document.text.len();
        document.text.push_str(words);
        document.blocks.push(Block {
            range: TextRange::from_usize(start, document.text.len()),
            role: BlockRole::Paragraph,
            keep: Keep::Sure,
        });
        document.text.push('\n');
    }
    document
}

fn context(language: Option<&'static dyn Language>) -> Context {
    Context {
        published: NaiveDate::from_ymd_opt(2024, 3, 20),
        language,
    }
}

fn velic() -> (Document, Split) {
    let document = document(ARTICLE);
    let split = split(&document, &context(Some(&VELIC)));
    (document, split)
}

#[test]
fn sentences_follow_from_the_abbreviations_and_months() {
    let (document, split) = velic();
    let sentences: Vec<&str> = split
        .sentences
        .iter()
        .map(|r| r.of(&document.text))
        .collect();
    assert_eq!(
        sentences,
        [
            "Le most na Ulmo kostat 4,5 mirel krunas.",
            "Vrn. Tila Mosk otvarit le most 12. Tuvar.",
            "“Le most est siem lagi longa,” sevit Vorn Tila Mosk.",
            "“Iernu osa padet,” sevit osa.",
            "Na Dromas 30 porsa od le rivo est vana.",
            "Kva est le most?",
            "May the last man said nothing.",
        ]
    );
}

#[test]
fn dates_and_figures_follow_from_the_tables() {
    let (document, split) = velic();
    let values: Vec<_> = split
        .values
        .iter()
        .map(|v| {
            (
                v.range.of(&document.text),
                v.kind,
                v.value.as_str(),
                v.unit.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        values,
        [
            ("4,5 mirel krunas", ValueKind::Money, "4500", Some("VLK")),
            ("12. Tuvar", ValueKind::Date, "2024-03-12", None),
            ("siem lagi", ValueKind::Quantity, "7", Some("km")),
            ("Iernu", ValueKind::Date, "2024-03-19", None),
            ("Dromas", ValueKind::Date, "2024-03-18", None),
            ("30 porsa", ValueKind::Percent, "30", Some("%")),
        ],
        "and “May”, “last” and “nothing” are words like any other"
    );
}

#[test]
fn quotations_have_their_speakers() {
    let (document, split) = velic();
    let quotes: Vec<_> = split
        .quotes
        .iter()
        .map(|q| {
            let speaker = q.speaker.map(|range| range.of(&document.text));
            (
                q.range.of(&document.text),
                speaker,
                q.speaker_name.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        quotes,
        [
            (
                "“Le most est siem lagi longa,”",
                Some("Tila Mosk"),
                Some("Tila Mosk")
            ),
            ("“Iernu osa padet,”", Some("osa"), Some("Tila Mosk")),
        ]
    );
}

#[test]
fn claims_have_details() {
    let (document, split) = velic();
    let words = |range: TextRange| range.of(&document.text);
    let claims: Vec<_> = split
        .claims
        .iter()
        .map(|claim| {
            let details: Vec<&str> = claim.details.iter().map(|d| words(d.range)).collect();
            (words(claim.range), claim.kind, details)
        })
        .collect();
    assert_eq!(
        claims[..2],
        [
            (
                "Le most na Ulmo kostat 4,5 mirel krunas.",
                ClaimKind::Figure,
                vec!["Ulmo", "4,5 mirel krunas"],
            ),
            (
                "Vrn. Tila Mosk otvarit le most 12. Tuvar.",
                ClaimKind::Date,
                vec!["Tila Mosk", "12. Tuvar"],
            ),
        ]
    );
    assert_eq!(
        claims.len(),
        5,
        "a question and a sentence without details are none"
    );
    assert_eq!(split.not_claims.len(), 1);
    assert!(split.claims.iter().all(|claim| !claim.reason.is_empty()));
}

#[test]
fn an_edit_reads_one_paragraph_of_a_pack_of_tables() {
    let mut paragraphs = ARTICLE.to_vec();
    let mut reading = Reading::new(document(&paragraphs), &context(Some(&VELIC)));
    paragraphs[2] = "Na Dromas 40 porsa od le rivo est vana.";
    let edited = document(&paragraphs);
    let found = reading.edit(edited.clone()).found;
    assert_eq!(found.sentences.len(), 1);
    assert_eq!(reading.split(), split(&edited, &context(Some(&VELIC))));
}

const FINNISH: &str = "Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan 12.3.2024 alkaen. \
    Korjaus maksaa 4,5 miljoonaa euroa, ja työ kestää kesään asti. \
    ”Silta on ollut vaarallinen jo vuosia”, sanoi Aino Virtanen. \
    Asukkaat ovat odottaneet korjausta kauan, eikä kukaan tiedä, milloin se valmistuu.";

#[test]
fn a_language_without_rules_is_never_split_by_english_ones() {
    let document = document(&[FINNISH]);
    let context = context(None);
    let language = context.language_of(&document.text);
    assert_eq!((language.tag(), language.name()), ("fi", "Finnish"));
    assert_eq!(
        language.notice().as_deref(),
        Some(
            "Tickmark has no rules for Finnish yet: it proposes one claim per sentence that holds a \
             figure, a name or a quotation."
        )
    );
    let split = split(&document, &context);
    let sentences: Vec<&str> = split
        .claims
        .iter()
        .map(|c| c.range.of(&document.text))
        .collect();
    assert_eq!(
        sentences.len(),
        3,
        "the last sentence holds nothing to look up: {sentences:?}"
    );
    assert!(sentences.iter().all(|sentence| {
        split
            .sentences
            .iter()
            .any(|r| r.of(&document.text) == *sentence)
    }));
    assert!(split.values.iter().any(|v| v.value == "2024-03-12"));
}

#[test]
fn the_pack_follows_the_tag() {
    for (tag, name) in [
        ("en", "English"),
        ("en-GB", "English"),
        ("EN_us", "English"),
        ("fi", "Finnish"),
        ("de-AT", "German"),
        ("tlh", "this language"),
    ] {
        assert_eq!(language::of_tag(tag).name(), name, "{tag}");
    }
    assert!(ENGLISH.notice().is_none(), "English is complete");
    assert!(VELIC.notice().is_none(), "a pack with words has rules");
}

#[test]
fn a_declared_language_gives_way_to_the_text() {
    let english = "The council voted on Tuesday to close the old bridge for repairs until June.";
    for (text, declared, language) in [
        (english, Some("en-GB"), Some("en-GB")),
        (english, None, Some("en")),
        (FINNISH, Some("en"), Some("fi")),
        ("Short.", Some("sv"), Some("sv")),
        ("Short.", None, None),
    ] {
        let found = language::detect_or(text, declared.map(str::to_owned));
        assert_eq!(found.as_deref(), language, "{declared:?}");
    }
}

#[test]
fn every_claim_says_why_it_scores_as_it_does() {
    let split = split(&document(ARTICLE), &context(Some(&VELIC)));
    assert!(!split.claims.is_empty());
    for claim in &split.claims {
        let reason = claim.score_reasons.first().unwrap();
        assert!(
            !reason.label.is_empty() && reason.weight > 0.0,
            "{reason:?}"
        );
    }
}
