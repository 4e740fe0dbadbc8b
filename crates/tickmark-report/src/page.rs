//! The report laid out: what stands where and in which words. Both formats print this; every text
//! in it is printable and every address judged, but nothing is escaped yet.

use serde::Serialize;
use tickmark_core::Verdict;

use crate::digest::{Digest, is_proposal};
use crate::entry::{Address, Entry, Source, sources};
use crate::model::{ClaimEntry, Report};
use crate::penciled::Penciled;
use crate::row::{Row, rows};
use crate::words::{METHOD, day, kinds, moment, one_line, printable, severity};

#[derive(Serialize)]
pub(crate) struct Page {
    pub(crate) title: String,
    pub(crate) article_language: String,
    pub(crate) byline: Option<String>,
    pub(crate) publication: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) address: Option<Address>,
    pub(crate) draft: String,
    pub(crate) reviewer: String,
    pub(crate) initials: String,
    pub(crate) generated: String,
    pub(crate) generated_iso: String,
    pub(crate) version: String,
    pub(crate) method: String,
    pub(crate) is_final: bool,
    pub(crate) status: String,
    pub(crate) remarks: Vec<String>,
    pub(crate) tally: Vec<Tally>,
    pub(crate) bar: Vec<Bar>,
    pub(crate) uncounted: Option<String>,
    pub(crate) corrections: Vec<Change>,
    pub(crate) correction_counts: String,
    pub(crate) problems: Vec<Line>,
    pub(crate) pencil: Penciled,
    pub(crate) rows: Vec<Row>,
    pub(crate) claims: Vec<Entry>,
    pub(crate) proposals: Vec<Line>,
    pub(crate) lost: Vec<Entry>,
    pub(crate) sources: Vec<Source>,
    pub(crate) scale: Vec<Definition>,
}

/// A verdict or the lack of one: class of its colour, name of its icon, its word.
#[derive(Clone, Serialize)]
pub(crate) struct Badge {
    pub(crate) class: &'static str,
    pub(crate) word: &'static str,
}

#[derive(Serialize)]
pub(crate) struct Tally {
    pub(crate) badge: Badge,
    pub(crate) count: usize,
}

/// A stretch of the bar over the tally, in thousandths.
#[derive(Serialize)]
pub(crate) struct Bar {
    pub(crate) class: &'static str,
    pub(crate) x: usize,
    pub(crate) width: usize,
}

impl Bar {
    /// Counts side by side, in thousandths of them all.
    pub(crate) fn of(parts: &[(&'static str, usize)], all: usize) -> Vec<Self> {
        let mut sum = 0;
        let mut bars = Vec::new();
        for (class, count) in parts {
            let x = sum * 1000 / all.max(1);
            sum += count;
            let width = sum * 1000 / all.max(1) - x;
            bars.push(Self { class, x, width });
        }
        bars
    }
}

/// A claim on one line.
#[derive(Serialize)]
pub(crate) struct Line {
    pub(crate) number: u32,
    pub(crate) badge: Badge,
    pub(crate) restatement: String,
    pub(crate) excerpt: String,
    pub(crate) kinds: String,
    pub(crate) is_lost: bool,
}

/// A correction on one line.
#[derive(Serialize)]
pub(crate) struct Change {
    pub(crate) number: u32,
    pub(crate) badge: Badge,
    pub(crate) severity: &'static str,
    pub(crate) before: String,
    /// `None` when the words are to be taken out.
    pub(crate) after: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Definition {
    pub(crate) badge: Badge,
    pub(crate) definition: &'static str,
}

impl Page {
    pub(crate) fn new(report: &Report) -> Self {
        let digest = Digest::new(report);
        let metadata = &report.metadata;
        let marked: Vec<&ClaimEntry> = digest
            .claims
            .iter()
            .chain(&digest.proposals)
            .copied()
            .collect();
        let entry = |claim: &&ClaimEntry| Entry::new(claim, report, &digest);
        let line = |claim: &&ClaimEntry| Line::new(claim);
        let tally = tally(&digest);
        Self {
            title: title(report),
            article_language: language(metadata.language.as_deref()),
            byline: filled(metadata.byline.as_deref()),
            publication: filled(metadata.publication.as_deref()),
            published: metadata.published.map(day),
            address: metadata.url.as_deref().and_then(Address::new),
            draft: draft(report),
            reviewer: one_line(&report.reviewer.name),
            initials: one_line(&report.reviewer.initials),
            generated: moment(report.generated_at),
            generated_iso: report.generated_at.format("%Y-%m-%dT%H:%MZ").to_string(),
            version: one_line(&report.app_version),
            method: filled(Some(&report.method)).unwrap_or_else(|| METHOD.to_owned()),
            is_final: digest.is_final(),
            status: digest.status(),
            remarks: digest.remarks(),
            bar: bar(&tally),
            tally,
            uncounted: digest.uncounted(),
            corrections: digest
                .corrections()
                .into_iter()
                .filter_map(Change::new)
                .collect(),
            correction_counts: digest.correction_counts(),
            problems: digest.problems().map(line).collect(),
            pencil: Penciled::new(report),
            rows: rows(report, &marked),
            claims: digest.claims.iter().map(entry).collect(),
            proposals: digest.proposals.iter().map(line).collect(),
            lost: digest.lost.iter().map(entry).collect(),
            sources: sources(report, &digest),
            scale: Verdict::ALL.into_iter().map(Definition::new).collect(),
        }
    }
}

fn title(report: &Report) -> String {
    filled(report.metadata.title.as_deref()).unwrap_or_else(|| "Untitled article".to_owned())
}

/// `Draft 2 (ferry.md, imported 24 November 2026)`.
fn draft(report: &Report) -> String {
    let imported = report
        .draft
        .imported_at
        .map(|at| format!("imported {}", day(at.date_naive())));
    let origin = filled(report.draft.origin.as_deref());
    let more: Vec<String> = origin.into_iter().chain(imported).collect();
    match more.as_slice() {
        [] => format!("Draft {}", report.draft.number),
        more => format!("Draft {} ({})", report.draft.number, more.join(", ")),
    }
}

/// A language tag fit for an attribute; `und` when there is none.
fn language(tag: Option<&str>) -> String {
    let is_tag = |tag: &&str| {
        !tag.is_empty()
            && tag.len() <= 35
            && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    tag.filter(is_tag).unwrap_or("und").to_owned()
}

pub(crate) fn filled(text: Option<&str>) -> Option<String> {
    let text = text?.trim();
    (!text.is_empty()).then(|| printable(text))
}

fn tally(digest: &Digest<'_>) -> Vec<Tally> {
    let given = digest.verdicts().into_iter().map(|(verdict, count)| Tally {
        badge: Badge::of(Some(verdict)),
        count,
    });
    let open = digest.without_verdict();
    let none = (open > 0).then(|| Tally {
        badge: Badge::of(None),
        count: open,
    });
    given.chain(none).collect()
}

fn bar(tally: &[Tally]) -> Vec<Bar> {
    let all = tally.iter().map(|tally| tally.count).sum();
    let parts = tally.iter().map(|tally| (tally.badge.class, tally.count));
    Bar::of(&parts.collect::<Vec<_>>(), all)
}

impl Badge {
    pub(crate) fn of(verdict: Option<Verdict>) -> Self {
        let Some(verdict) = verdict else {
            return Self {
                class: "open",
                word: "No verdict yet",
            };
        };
        let class = match verdict {
            Verdict::Confirmed => "confirmed",
            Verdict::ConfirmedWithChange => "change",
            Verdict::Wrong => "wrong",
            Verdict::NeedsContext => "context",
            Verdict::ConflictingSources => "conflict",
            Verdict::CannotConfirm => "unconfirmed",
            Verdict::OnAuthor => "author",
            Verdict::Opinion => "opinion",
            Verdict::NotCheckable => "uncheckable",
            Verdict::Cut => "cut",
        };
        Self {
            class,
            word: verdict.label(),
        }
    }

    pub(crate) fn of_claim(claim: &ClaimEntry) -> Self {
        if is_proposal(claim) {
            Self {
                class: "proposed",
                word: "To check",
            }
        } else {
            Self::of(claim.verdict)
        }
    }
}

impl Line {
    pub(crate) fn new(claim: &ClaimEntry) -> Self {
        Self {
            number: claim.number,
            badge: Badge::of_claim(claim),
            restatement: restatement(claim),
            excerpt: one_line(&claim.excerpt),
            kinds: kinds(claim.kind, &claim.kinds),
            is_lost: claim.range.is_none(),
        }
    }
}

impl Change {
    fn new(claim: &ClaimEntry) -> Option<Self> {
        let correction = claim.correction.as_ref()?;
        let after = one_line(&correction.replacement);
        Some(Self {
            number: claim.number,
            badge: Badge::of_claim(claim),
            severity: severity(correction.severity),
            before: one_line(&claim.excerpt),
            after: (!after.is_empty()).then_some(after),
        })
    }
}

/// The restatement, or the article's own words when there is none.
pub(crate) fn restatement(claim: &ClaimEntry) -> String {
    let words = one_line(&claim.restatement);
    if words.is_empty() {
        one_line(&claim.excerpt)
    } else {
        words
    }
}

impl Definition {
    pub(crate) fn new(verdict: Verdict) -> Self {
        Self {
            badge: Badge::of(Some(verdict)),
            definition: verdict.definition(),
        }
    }
}
