//! An edit of one paragraph gives what a full split gives, and never harms the ranges.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use proptest::prelude::*;
use tickmark_core::{Block, BlockRole, Document, Keep, TextRange};
use tickmark_detect::{Context, Reading, Split, split};

const HEAD: &[(BlockRole, &str)] = &[
    (BlockRole::Headline, "Harbour board sells the old ferry"),
    (
        BlockRole::Paragraph,
        "Mayor Selma Ortiz sold the ferry Aurora on 3 March 2019. The harbour board voted 7 to 2.",
    ),
    (
        BlockRole::Paragraph,
        "Ben Holt, a former captain, paid $4.5 million for it. He was born in Riga in 1961.",
    ),
    (BlockRole::Caption, "The Aurora at pier 4 in Riga."),
    (
        BlockRole::Paragraph,
        "“We had no choice,” Ortiz said. “The ferry cost us $200,000 a year.” She left early.",
    ),
    (BlockRole::Heading, "How it began"),
    (
        BlockRole::Paragraph,
        "Last week Holt said: “It carried 12,000 people in May.",
    ),
    (
        BlockRole::Paragraph,
        "“Then the bridge opened and nobody came.” The bridge is the longest in the county.",
    ),
    (
        BlockRole::Boilerplate,
        "Read more: ten ferries to see in 2020",
    ),
    (
        BlockRole::Paragraph,
        "In 1998 the board bought the Aurora from a yard in Riga. The following year it sailed.",
    ),
    (
        BlockRole::Paragraph,
        "The crew of 30 lost their jobs. The mayor promised to help them.",
    ),
    (BlockRole::Caption, "The Aurora at pier 4 in Riga."),
    (
        BlockRole::Paragraph,
        "Ticket prices rose by 12 per cent because fuel is dearer than ever.",
    ),
];

/// Paragraphs that bring no new name, no date and no word that is a name elsewhere.
const PLAIN: &[&str] = &[
    "The crew of 31 lost their jobs.",
    "The harbour board voted 8 to 2, and the ferry was sold.",
    "It cost $3 million and carried 900 people.",
    "Ortiz said the ferry was too old. She sold it for $5 million.",
    "“We are glad,” Holt said. “It carried 40 people.”",
    "Ticket prices rose by 9 per cent because fuel is dearer.",
    "Read it again.",
    "",
];

fn document(blocks: &[(BlockRole, String)]) -> Document {
    let mut document = Document::default();
    for (role, words) in blocks.iter().filter(|(_, words)| !words.trim().is_empty()) {
        let start = document.text.len();
        document.text.push_str(words.trim());
        let range = TextRange::from_usize(start, document.text.len());
        document.text.push_str("\n\n");
        document.blocks.push(Block {
            range,
            role: *role,
            keep: Keep::Sure,
        });
    }
    document
}

fn article() -> Vec<(BlockRole, String)> {
    HEAD.iter()
        .map(|(role, words)| (*role, (*words).to_owned()))
        .collect()
}

fn context() -> Context {
    Context {
        published: NaiveDate::from_ymd_opt(2019, 3, 8),
        ..Context::default()
    }
}

/// Every range with its words, so that a difference can be read.
fn shown(split: &Split, text: &str) -> Vec<String> {
    let words = |range: TextRange| range.get(text).unwrap().to_owned();
    let mut lines = Vec::new();
    lines.extend(
        split
            .sentences
            .iter()
            .map(|r| format!("S {r:?} {}", words(*r))),
    );
    lines.extend(
        split
            .values
            .iter()
            .map(|v| format!("V {} = {} ({})", words(v.range), v.value, v.reason)),
    );
    lines.extend(split.quotes.iter().map(|q| {
        format!(
            "Q {} by {:?} {:?}",
            words(q.range),
            q.speaker.map(words),
            q.speaker_name
        )
    }));
    lines.extend(split.entities.iter().map(|e| {
        let mentions: Vec<String> = e.mentions.iter().map(|m| words(m.range)).collect();
        let traits: Vec<String> = e.traits.iter().map(|t| words(t.range)).collect();
        format!(
            "E {:?} {} {:?} {mentions:?} {traits:?}",
            e.kind, e.name, e.spellings
        )
    }));
    lines.extend(split.claims.iter().map(|c| {
        let details: Vec<String> = c.details.iter().map(|d| words(d.range)).collect();
        format!(
            "C {} | {} | {:?} {details:?}",
            words(c.range),
            c.restatement,
            c.kinds
        )
    }));
    lines.extend(
        split
            .not_claims
            .iter()
            .map(|n| format!("N {} {:?}", words(n.range), n.why)),
    );
    lines
}

fn check_edit(before: &[(BlockRole, String)], after: &[(BlockRole, String)]) {
    let (old, new) = (document(before), document(after));
    let mut reading = Reading::new(old, &context());
    reading.edit(new.clone());
    let full = split(&new, &context());
    let (is, should) = (shown(&reading.split(), &new.text), shown(&full, &new.text));
    let only = |a: &[String], b: &[String]| -> Vec<String> {
        a.iter().filter(|line| !b.contains(line)).cloned().collect()
    };
    assert_eq!(
        only(&is, &should),
        only(&should, &is),
        "lines of one side alone"
    );
    assert_eq!(reading.split(), full);
}

#[test]
fn a_reading_gives_what_a_split_gives() {
    let document = document(&article());
    let reading = Reading::new(document.clone(), &context());
    assert_eq!(reading.split(), split(&document, &context()));
}

#[test]
fn a_figure_changed_is_read_again() {
    let (before, mut after) = (article(), article());
    after[10].1 = after[10].1.replace("30", "45");
    check_edit(&before, &after);
    let mut reading = Reading::new(document(&before), &context());
    let edited = reading.edit(document(&after));
    assert_eq!(edited.old.len(), edited.new.len());
    assert!(
        edited
            .new
            .of(&document(&after).text)
            .starts_with("The crew of 45")
    );
    assert!(
        edited
            .found
            .claims
            .iter()
            .all(|claim| edited.new.contains(claim.range))
    );
}

#[test]
fn a_quotation_over_two_paragraphs_is_read_as_one() {
    let (before, mut after) = (article(), article());
    after[7].1 = after[7].1.replace("nobody", "no guest");
    check_edit(&before, &after);
    let mut closed = article();
    closed[6].1.push('”');
    check_edit(&before, &closed);
    check_edit(&closed, &before);
}

#[test]
fn words_that_are_not_edited_are_not_read_again() {
    let (before, mut after) = (article(), article());
    after[12].1.push_str(" Nothing else did.");
    let mut reading = Reading::new(document(&before), &context());
    let edited = reading.edit(document(&after));
    assert_eq!(
        edited.found.sentences.len(),
        2,
        "the edited paragraph has two sentences"
    );
}

fn edit() -> impl Strategy<Value = (usize, usize, usize)> {
    (0..HEAD.len(), 0..3_usize, 0..PLAIN.len())
}

/// Replaces, inserts or takes away a paragraph.
fn edited(blocks: &mut Vec<(BlockRole, String)>, (at, how, which): (usize, usize, usize)) {
    let words = PLAIN[which].to_owned();
    let at = at.min(blocks.len().saturating_sub(1));
    match how {
        0 => blocks.insert(at, (BlockRole::Paragraph, words)),
        1 if !blocks.is_empty() => blocks[at].1 = words,
        _ if !blocks.is_empty() => drop(blocks.remove(at)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn edits_that_tell_the_rest_nothing_give_the_full_split(
        at in 10..14_usize,
        which in 0..PLAIN.len(),
    ) {
        let (before, mut after) = (article(), article());
        let words = (BlockRole::Paragraph, PLAIN[which].to_owned());
        match after.get_mut(at) {
            Some(block) if block.0 == BlockRole::Paragraph => *block = words,
            Some(_) => {}
            None => after.push(words),
        }
        check_edit(&before, &after);
    }

    #[test]
    fn any_edits_keep_the_ranges_whole(edits in prop::collection::vec(edit(), 1..12)) {
        let mut blocks = article();
        let mut reading = Reading::new(document(&blocks), &context());
        for edit in edits {
            edited(&mut blocks, edit);
            let new = document(&blocks);
            reading.edit(new.clone());
            shown(&reading.split(), &new.text);
        }
    }

    #[test]
    fn any_text_keeps_the_ranges_whole(
        texts in prop::collection::vec("[a-zA-Z“”\"‘’.,:0-9éß😀\u{200b}\u{5d0} \n]{0,60}", 1..8),
    ) {
        let mut reading: Option<Reading> = None;
        for (at, text) in texts.iter().enumerate() {
            let mut lines: Vec<(BlockRole, String)> = HEAD
                .iter()
                .take(at + 1)
                .map(|(role, words)| (*role, (*words).to_owned()))
                .collect();
            let lines_of = text.split('\n').map(|line| (BlockRole::Paragraph, line.to_owned()));
            lines.splice(at / 2..at / 2, lines_of);
            let new = document(&lines);
            match &mut reading {
                Some(reading) => drop(reading.edit(new.clone())),
                None => reading = Some(Reading::new(new.clone(), &context())),
            }
            let split = reading.as_ref().unwrap().split();
            shown(&split, &new.text);
        }
    }
}
