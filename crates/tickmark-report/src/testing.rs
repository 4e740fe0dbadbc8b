//! Small reports for tests.

use chrono::DateTime;
use tickmark_core::id::SourceId;
use tickmark_core::{
    AnchorState, Block, BlockRole, CheckStatus, ClaimKind, ClaimState, Correction, Document, Keep,
    Metadata, Severity, SourceKind, SourceRank, Stance, TextRange, Verdict,
};

use crate::{
    ClaimEntry, DetailEntry, Draft, EvidenceEntry, QueryEntry, Report, Reviewer, SourceEntry,
};

/// A report on `text`, one block a line, with nothing checked.
pub(crate) fn report_of(text: &str) -> Report {
    let mut at = 0;
    let mut blocks = Vec::new();
    for line in text.split('\n') {
        if !line.is_empty() {
            blocks.push(Block {
                range: TextRange::from_usize(at, at + line.len()),
                role: BlockRole::Paragraph,
                keep: Keep::Sure,
            });
        }
        at += line.len() + 1;
    }
    Report {
        metadata: Metadata::default(),
        draft: Draft {
            number: 1,
            origin: None,
            imported_at: None,
        },
        document: Document {
            text: text.to_owned(),
            blocks,
        },
        claims: Vec::new(),
        sources: Vec::new(),
        reviewer: Reviewer {
            name: "Mara Lind".to_owned(),
            initials: "ML".to_owned(),
        },
        generated_at: DateTime::from_timestamp(1_795_512_060, 0).unwrap_or_default(),
        app_version: "0.1.0".to_owned(),
        method: String::new(),
    }
}

/// An accepted claim on bytes of `text` with nothing else.
pub(crate) fn claim_at(text: &str, number: u32, range: (usize, usize)) -> ClaimEntry {
    let range = TextRange::from_usize(range.0, range.1);
    ClaimEntry {
        number,
        range: Some(range),
        excerpt: range.of(text).to_owned(),
        previous_excerpt: None,
        anchor: AnchorState::Exact,
        state: ClaimState::Accepted,
        kind: ClaimKind::Event,
        kinds: vec![ClaimKind::Event],
        restatement: range.of(text).to_owned(),
        claimant: None,
        details: Vec::new(),
        verdict: None,
        check_status: CheckStatus::Open,
        note: String::new(),
        correction: None,
        query: None,
        evidence: Vec::new(),
        lacks_passage: false,
    }
}

/// An accepted claim on `words` of the report's text.
pub(crate) fn claim(report: &Report, number: u32, words: &str) -> ClaimEntry {
    let text = &report.document.text;
    let start = text.find(words).expect("the words stand in the text");
    claim_at(text, number, (start, start + words.len()))
}

const FERRY: &str = "The last ferry to Brenholm
After 61 years the island loses its only boat, and with it a third of its school.
By Ada Quill
The Brenholm ferry made its first crossing on 3 May 1963 and carried 412 passengers that summer. It will make its last on Friday.
“We asked for one more winter and they gave us a timetable,” said Ivo Marr, 58, who has run the harbor office since 2004.
Numbers
Passenger figures fell by half between 2011 and 2023, from 18,400 to 9,900 a year, the county says. Diesel now takes 40 percent of the budget.
The crossing is the shortest of any year-round ferry in the country.
The ferry at the north pier in May. Photo: own picture
Also read: Ten quiet beaches";

/// A report on a made-up article that uses every field.
pub(crate) fn ferry() -> Report {
    let mut report = report_of(FERRY);
    let roles = [
        (0, BlockRole::Headline),
        (1, BlockRole::Dek),
        (2, BlockRole::Byline),
        (5, BlockRole::Heading),
        (8, BlockRole::Caption),
        (9, BlockRole::Boilerplate),
    ];
    for (block, role) in roles {
        report.document.blocks[block].role = role;
    }
    report.metadata = Metadata {
        title: Some("The last ferry to Brenholm".to_owned()),
        byline: Some("By Ada Quill".to_owned()),
        publication: Some("The Sound Observer".to_owned()),
        published: chrono::NaiveDate::from_ymd_opt(2024, 9, 11),
        language: Some("en".to_owned()),
        url: Some("https://observer.example/ferry".to_owned()),
    };
    report.draft = Draft {
        number: 2,
        origin: Some("ferry.md".to_owned()),
        imported_at: DateTime::from_timestamp(1_726_056_000, 0),
    };
    report.sources = sources();
    report.claims = claims(&report);
    report
}

fn sources() -> Vec<SourceEntry> {
    let source = |id: &str, title: &str, kind, rank, url: Option<&str>| SourceEntry {
        source_id: SourceId::from(id),
        kind,
        rank,
        title: title.to_owned(),
        author: None,
        publisher: None,
        url: url.map(str::to_owned),
        published: None,
        accessed: Some("2024-09-12".to_owned()),
        note: String::new(),
    };
    vec![
        SourceEntry {
            publisher: Some("County transport office".to_owned()),
            published: Some("2024-02".to_owned()),
            ..source(
                "count",
                "Annual ferry count 2023",
                SourceKind::DataSet,
                SourceRank::Primary,
                Some("https://county.example/ferry/count-2023?table=2&from=2011"),
            )
        },
        SourceEntry {
            note: "By telephone, on the record.".to_owned(),
            ..source(
                "marr",
                "Ivo Marr",
                SourceKind::Interview,
                SourceRank::Primary,
                None,
            )
        },
        SourceEntry {
            author: Some("L. Sund".to_owned()),
            published: Some("1963-05-04".to_owned()),
            ..source(
                "gazette",
                "First boat sails",
                SourceKind::Document,
                SourceRank::Secondary,
                Some("https://archive.example/gazette/1963/05/04"),
            )
        },
    ]
}

fn evidence(id: &str, stance: Stance, excerpt: &str, locator: &str) -> EvidenceEntry {
    EvidenceEntry {
        source_id: SourceId::from(id),
        stance,
        excerpt: excerpt.to_owned(),
        locator: locator.to_owned(),
    }
}

fn claims(report: &Report) -> Vec<ClaimEntry> {
    let on = |number, words| claim(report, number, words);
    let detail = |text: &str, kind, value: Option<&str>| DetailEntry {
        text: text.to_owned(),
        kind,
        value: value.map(str::to_owned),
    };
    vec![
        ClaimEntry {
            verdict: Some(Verdict::ConfirmedWithChange),
            check_status: CheckStatus::Checked,
            restatement: "The island’s school loses a third of its pupils with the ferry."
                .to_owned(),
            correction: Some(Correction {
                replacement: "a quarter of its school".to_owned(),
                severity: Severity::MustFix,
            }),
            previous_excerpt: Some("a third of its pupils".to_owned()),
            anchor: AnchorState::Changed,
            evidence: vec![evidence(
                "marr",
                Stance::Refutes,
                "Five of our twenty, so a quarter.",
                "call, 12 September, 10:40",
            )],
            ..on(1, "a third of its school")
        },
        ClaimEntry {
            kind: ClaimKind::Date,
            kinds: vec![ClaimKind::Date, ClaimKind::Event],
            restatement: "The Brenholm ferry made its first crossing on 3 May 1963.".to_owned(),
            details: vec![detail("3 May 1963", ClaimKind::Date, Some("1963-05-03"))],
            verdict: Some(Verdict::Confirmed),
            check_status: CheckStatus::SignedOff,
            evidence: vec![evidence(
                "gazette",
                Stance::Supports,
                "Yesterday at noon the Brenholm boat put out for the first time.",
                "p. 1, column 2",
            )],
            ..on(
                2,
                "The Brenholm ferry made its first crossing on 3 May 1963",
            )
        },
        ClaimEntry {
            kind: ClaimKind::Figure,
            kinds: vec![ClaimKind::Figure],
            restatement: "The ferry carried 412 passengers in the summer of 1963.".to_owned(),
            details: vec![detail("412", ClaimKind::Figure, Some("412"))],
            note: "The gazette has no figure.\nThe county’s own count begins in 1971.".to_owned(),
            check_status: CheckStatus::NeedsSource,
            query: Some(QueryEntry {
                question: "Where does 412 come from?".to_owned(),
                answer: None,
            }),
            ..on(3, "carried 412 passengers that summer")
        },
        ClaimEntry {
            kind: ClaimKind::Biography,
            kinds: vec![ClaimKind::Biography, ClaimKind::Date],
            restatement: "Ivo Marr, 58, has run the harbor office since 2004.".to_owned(),
            verdict: Some(Verdict::Confirmed),
            lacks_passage: true,
            evidence: vec![evidence("marr", Stance::Supports, "", "")],
            ..on(4, "Ivo Marr, 58, who has run the harbor office since 2004")
        },
        ClaimEntry {
            kind: ClaimKind::Comparison,
            kinds: vec![ClaimKind::Figure, ClaimKind::Comparison],
            claimant: Some("the county".to_owned()),
            restatement: "The county says passenger figures fell by half between 2011 and 2023."
                .to_owned(),
            details: vec![
                detail("half", ClaimKind::Figure, Some("0.5")),
                detail("2011 and 2023", ClaimKind::Date, Some("2011/2023")),
            ],
            verdict: Some(Verdict::Wrong),
            check_status: CheckStatus::WithAuthor,
            note: "From 18,400 to 9,900 is a fall of 46 percent.".to_owned(),
            correction: Some(Correction {
                replacement: "fell by nearly half between 2011 and 2023".to_owned(),
                severity: Severity::ShouldFix,
            }),
            evidence: vec![
                evidence(
                    "count",
                    Stance::Refutes,
                    "2011: 18,400\n2023: 9,900",
                    "table 2",
                ),
                evidence("marr", Stance::Context, "It felt like half.", ""),
            ],
            query: Some(QueryEntry {
                question: "Would “nearly half” do?".to_owned(),
                answer: Some("Yes.".to_owned()),
            }),
            ..on(
                5,
                "fell by half between 2011 and 2023, from 18,400 to 9,900 a year",
            )
        },
        ClaimEntry {
            kind: ClaimKind::Figure,
            kinds: vec![ClaimKind::Figure],
            verdict: Some(Verdict::Confirmed),
            restatement: "Passengers numbered 9,900 in 2023.".to_owned(),
            evidence: vec![evidence(
                "count",
                Stance::Supports,
                "2023: 9,900",
                "table 2",
            )],
            ..on(6, "9,900 a year")
        },
        ClaimEntry {
            state: ClaimState::Proposed,
            kind: ClaimKind::Figure,
            kinds: vec![ClaimKind::Figure],
            restatement: "Diesel takes 40 percent of the ferry’s budget.".to_owned(),
            ..on(7, "Diesel now takes 40 percent of the budget")
        },
        ClaimEntry {
            state: ClaimState::Proposed,
            kind: ClaimKind::Comparison,
            kinds: vec![ClaimKind::Comparison],
            restatement:
                "The Brenholm crossing is the shortest of any year-round ferry in the country."
                    .to_owned(),
            ..on(
                8,
                "The crossing is the shortest of any year-round ferry in the country",
            )
        },
        ClaimEntry {
            range: None,
            anchor: AnchorState::Orphaned,
            excerpt: "the fare has not risen since 1998".to_owned(),
            restatement: "The fare of the Brenholm ferry has not risen since 1998.".to_owned(),
            verdict: Some(Verdict::CannotConfirm),
            ..on(9, "The")
        },
        ClaimEntry {
            state: ClaimState::Dismissed,
            ..on(0, "Ten quiet beaches")
        },
    ]
}
