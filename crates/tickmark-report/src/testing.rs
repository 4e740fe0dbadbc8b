//! Small reports for tests.

use chrono::DateTime;
use tickmark_core::id::SourceId;
use tickmark_core::{
    AnchorState, Block, BlockRole, CheckStatus, ClaimKind, ClaimState, Correction, Document, Keep,
    Metadata, Severity, SourceKind, SourceRank, Stance, TextRange, TickKind, Verdict, Wanted,
};

use crate::{
    ClaimEntry, DetailEntry, Draft, EvidenceEntry, QueryEntry, Report, Reviewer, SourceEntry,
    TickEntry,
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
        ticks: Vec::new(),
        wanted: Wanted::default(),
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

/// A tick on `words` of the report's text.
pub(crate) fn tick_at(report: &Report, words: &str, kind: TickKind) -> TickEntry {
    TickEntry {
        kind,
        range: Some(place_of(report, words)),
        state: AnchorState::Exact,
        words: words.to_owned(),
        reason: String::new(),
        by: report.reviewer.clone(),
        at: report.generated_at,
    }
}

/// Where `words` stand in the report's text.
pub(crate) fn place_of(report: &Report, words: &str) -> TextRange {
    let text = &report.document.text;
    let start = text.find(words).expect("the words stand in the text");
    TextRange::from_usize(start, start + words.len())
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
    report.ticks = vec![
        tick_at(&report, "412 passengers", TickKind::Ticked),
        tick_at(&report, "Ivo Marr", TickKind::Ticked),
        TickEntry {
            reason: "the county’s own count".to_owned(),
            ..tick_at(&report, "9,900", TickKind::Waived)
        },
    ];
    report.wanted.figures = ["412", "18,400", "9,900", "40 percent"]
        .map(|words| place_of(&report, words))
        .to_vec();
    report
}

fn sources() -> Vec<SourceEntry> {
    vec![
        SourceEntry {
            kind: SourceKind::DataSet,
            publisher: Some("County transport office".to_owned()),
            url: Some("https://county.example/ferry/count-2023?table=2&from=2011".to_owned()),
            published: Some("2024-02".to_owned()),
            ..source("count", "Annual ferry count 2023")
        },
        SourceEntry {
            kind: SourceKind::Interview,
            note: "By telephone, on the record.".to_owned(),
            ..source("marr", "Ivo Marr")
        },
        SourceEntry {
            rank: SourceRank::Secondary,
            author: Some("L. Sund".to_owned()),
            url: Some("https://archive.example/gazette/1963/05/04".to_owned()),
            published: Some("1963-05-04".to_owned()),
            ..source("gazette", "First boat sails")
        },
    ]
}

/// A primary document that was consulted, with nothing else known.
fn source(id: &str, title: &str) -> SourceEntry {
    SourceEntry {
        source_id: SourceId::from(id),
        kind: SourceKind::Document,
        rank: SourceRank::Primary,
        title: title.to_owned(),
        author: None,
        publisher: None,
        url: None,
        published: None,
        accessed: Some("2024-09-12".to_owned()),
        note: String::new(),
    }
}

fn evidence(id: &str, stance: Stance, excerpt: &str, locator: &str) -> EvidenceEntry {
    EvidenceEntry {
        source_id: SourceId::from(id),
        stance,
        excerpt: excerpt.to_owned(),
        locator: locator.to_owned(),
    }
}

fn detail(text: &str, kind: ClaimKind, value: &str) -> DetailEntry {
    DetailEntry {
        text: text.to_owned(),
        kind,
        value: Some(value.to_owned()),
    }
}

fn claims(report: &Report) -> Vec<ClaimEntry> {
    let claims: [fn(&Report) -> ClaimEntry; 10] = [
        changed_since_the_draft_before,
        signed_off,
        needs_a_source,
        without_a_passage,
        wrong,
        inside_another,
        proposed_figure,
        proposed_comparison,
        gone,
        dismissed,
    ];
    claims.iter().map(|claim| claim(report)).collect()
}

/// Words that changed, with a correction that must be made.
fn changed_since_the_draft_before(report: &Report) -> ClaimEntry {
    ClaimEntry {
        verdict: Some(Verdict::ConfirmedWithChange),
        check_status: CheckStatus::Checked,
        restatement: "The island’s school loses a third of its pupils with the ferry.".to_owned(),
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
        ..claim(report, 1, "a third of its school")
    }
}

/// A claim with nothing left to do.
fn signed_off(report: &Report) -> ClaimEntry {
    ClaimEntry {
        kind: ClaimKind::Date,
        kinds: vec![ClaimKind::Date, ClaimKind::Event],
        restatement: "The Brenholm ferry made its first crossing on 3 May 1963.".to_owned(),
        details: vec![detail("3 May 1963", ClaimKind::Date, "1963-05-03")],
        verdict: Some(Verdict::Confirmed),
        check_status: CheckStatus::SignedOff,
        evidence: vec![evidence(
            "gazette",
            Stance::Supports,
            "Yesterday at noon the Brenholm boat put out for the first time.",
            "p. 1, column 2",
        )],
        ..claim(
            report,
            2,
            "The Brenholm ferry made its first crossing on 3 May 1963",
        )
    }
}

/// An open claim with a question nobody has answered.
fn needs_a_source(report: &Report) -> ClaimEntry {
    ClaimEntry {
        kind: ClaimKind::Figure,
        kinds: vec![ClaimKind::Figure],
        restatement: "The ferry carried 412 passengers in the summer of 1963.".to_owned(),
        details: vec![detail("412", ClaimKind::Figure, "412")],
        note: "The gazette has no figure.\nThe county’s own count begins in 1971.".to_owned(),
        check_status: CheckStatus::NeedsSource,
        query: Some(QueryEntry {
            question: "Where does 412 come from?".to_owned(),
            answer: None,
        }),
        ..claim(report, 3, "carried 412 passengers that summer")
    }
}

/// Confirmed by a source without its words.
fn without_a_passage(report: &Report) -> ClaimEntry {
    ClaimEntry {
        kind: ClaimKind::Biography,
        kinds: vec![ClaimKind::Biography, ClaimKind::Date],
        restatement: "Ivo Marr, 58, has run the harbor office since 2004.".to_owned(),
        verdict: Some(Verdict::Confirmed),
        lacks_passage: true,
        evidence: vec![evidence("marr", Stance::Supports, "", "")],
        ..claim(
            report,
            4,
            "Ivo Marr, 58, who has run the harbor office since 2004",
        )
    }
}

/// Everything a claim can have, with the author.
fn wrong(report: &Report) -> ClaimEntry {
    ClaimEntry {
        kind: ClaimKind::Comparison,
        kinds: vec![ClaimKind::Figure, ClaimKind::Comparison],
        claimant: Some("the county".to_owned()),
        restatement: "The county says passenger figures fell by half between 2011 and 2023."
            .to_owned(),
        details: vec![
            detail("half", ClaimKind::Figure, "0.5"),
            detail("2011 and 2023", ClaimKind::Date, "2011/2023"),
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
        ..claim(
            report,
            5,
            "fell by half between 2011 and 2023, from 18,400 to 9,900 a year",
        )
    }
}

/// A claim inside the words of another.
fn inside_another(report: &Report) -> ClaimEntry {
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
        ..claim(report, 6, "9,900 a year")
    }
}

fn proposed_figure(report: &Report) -> ClaimEntry {
    ClaimEntry {
        state: ClaimState::Proposed,
        kind: ClaimKind::Figure,
        kinds: vec![ClaimKind::Figure],
        restatement: "Diesel takes 40 percent of the ferry’s budget.".to_owned(),
        ..claim(report, 7, "Diesel now takes 40 percent of the budget")
    }
}

fn proposed_comparison(report: &Report) -> ClaimEntry {
    ClaimEntry {
        state: ClaimState::Proposed,
        kind: ClaimKind::Comparison,
        kinds: vec![ClaimKind::Comparison],
        restatement:
            "The Brenholm crossing is the shortest of any year-round ferry in the country."
                .to_owned(),
        ..claim(
            report,
            8,
            "The crossing is the shortest of any year-round ferry in the country",
        )
    }
}

/// A claim whose words are no longer in the draft.
fn gone(report: &Report) -> ClaimEntry {
    ClaimEntry {
        range: None,
        anchor: AnchorState::Orphaned,
        excerpt: "the fare has not risen since 1998".to_owned(),
        restatement: "The fare of the Brenholm ferry has not risen since 1998.".to_owned(),
        verdict: Some(Verdict::CannotConfirm),
        ..claim(report, 9, "The")
    }
}

fn dismissed(report: &Report) -> ClaimEntry {
    ClaimEntry {
        state: ClaimState::Dismissed,
        ..claim(report, 0, "Ten quiet beaches")
    }
}
