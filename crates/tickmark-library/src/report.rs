//! Reports: an article with everything recorded about it, as one file.

use std::path::Path;

use chrono::{DateTime, Utc};
use tickmark_core::id::ArticleId;
use tickmark_core::{Correction, Wanted};
use tickmark_report::{
    ClaimEntry, DetailEntry, Draft, EvidenceEntry, Format, Options, QueryEntry, Report, Reviewer,
    SourceEntry, TickEntry,
};
use tickmark_store::{SourceRecord, TickRecord};

use crate::app::VERSION;
use crate::claim_parts::ClaimParts;
use crate::dossier::Dossier;
use crate::facts;
use crate::file;
use crate::library::Numbers;
use crate::metadata::metadata_of;
use crate::revision_text::RevisionText;
use crate::view::{ReportFormat, ReviewerView};
use crate::{Error, ErrorCode, Library, Result};

impl Library {
    /// The report of an article, as the bytes of a file.
    pub fn report(&self, article_id: &str, format: ReportFormat) -> Result<Vec<u8>> {
        let article = ArticleId::from(article_id);
        let dossier = self.dossier(&article)?;
        let text = self.current_text(&article)?;
        let numbers = self.numbers(&article, &text.revision_id)?;
        let report = Report {
            metadata: metadata_of(&dossier.article),
            draft: draft(&dossier, &text),
            document: text.document.clone(),
            claims: dossier
                .claims
                .iter()
                .map(|parts| claim_entry(parts, &numbers))
                .collect(),
            sources: sources(&dossier),
            ticks: self
                .store
                .ticks_of(&article)?
                .into_iter()
                .map(tick_entry)
                .collect(),
            wanted: facts::wanted(self.engine(&dossier.article, &text).split()),
            reviewer: reviewer(self.reviewer()),
            generated_at: self.now(),
            app_version: VERSION.to_owned(),
            method: String::new(),
        };
        write(&report, format)
    }

    /// Writes the report of an article to a file: whole, or not at all.
    pub fn export_report(&self, article_id: &str, format: ReportFormat, path: &Path) -> Result<()> {
        let work = self.imports.begin_as(article_id.to_owned());
        let bytes = self.report(article_id, format)?;
        work.go_on()?;
        file::write(path, &bytes)
    }

    /// A file name for the report of an article.
    pub fn report_name(&self, article_id: &str, format: ReportFormat) -> Result<String> {
        let dossier = self.dossier(&ArticleId::from(article_id))?;
        Ok(report_name(&dossier.article.title, format))
    }
}

/// A file name from a title: letters, digits and hyphens.
pub fn report_name(title: &str, format: ReportFormat) -> String {
    const LONGEST: usize = 60;
    let words: Vec<String> = title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut name = String::new();
    for word in words {
        if name.len() + word.len() > LONGEST {
            break;
        }
        name.push_str(&word);
        name.push('-');
    }
    let ending = match format {
        ReportFormat::Html => "html",
        ReportFormat::Markdown => "md",
    };
    format!("{name}fact-check.{ending}")
}

/// Writes bytes to a file: whole, or not at all.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    file::write(path, bytes)
}

pub(crate) fn write(report: &Report, format: ReportFormat) -> Result<Vec<u8>> {
    let format = match format {
        ReportFormat::Html => Format::Html,
        ReportFormat::Markdown => Format::Markdown,
    };
    tickmark_report::write(report, &Options { format }).map_err(|error| {
        Error::new(
            ErrorCode::Internal,
            format!("The report could not be made ({error})."),
        )
    })
}

pub(crate) fn reviewer(reviewer: Option<ReviewerView>) -> Reviewer {
    let ReviewerView { name, initials } = reviewer.unwrap_or(ReviewerView {
        name: String::new(),
        initials: String::new(),
    });
    Reviewer { name, initials }
}

fn draft(dossier: &Dossier, text: &RevisionText) -> Draft {
    let current = dossier.current();
    Draft {
        number: text.number,
        origin: current.and_then(|revision| revision.origin.clone()),
        imported_at: current.map(|revision| revision.created_at),
    }
}

fn claim_entry(parts: &ClaimParts, numbers: &Numbers) -> ClaimEntry {
    let anchor = parts.anchor();
    let claim = &parts.claim;
    ClaimEntry {
        number: numbers.get(parts.id()).copied().unwrap_or(0),
        range: anchor.and_then(|anchor| anchor.range),
        excerpt: anchor
            .map(|anchor| anchor.exact.clone())
            .unwrap_or_default(),
        previous_excerpt: parts.previous.clone(),
        anchor: anchor.map_or(tickmark_core::AnchorState::Orphaned, |anchor| anchor.state),
        state: claim.state,
        kind: claim.kind,
        kinds: claim.kinds.clone(),
        restatement: claim.restatement.clone(),
        claimant: parts
            .claimant
            .as_ref()
            .map(|claimant| claimant.name.clone()),
        details: details(parts),
        verdict: claim.verdict,
        check_status: claim.check_status,
        note: claim.note.clone(),
        correction: parts.correction.as_ref().map(|correction| Correction {
            replacement: correction.replacement.clone(),
            severity: correction.severity,
        }),
        query: parts.query.as_ref().map(|query| QueryEntry {
            question: query.question.clone(),
            answer: query.answer.clone(),
        }),
        evidence: parts
            .evidence
            .iter()
            .map(|evidence| EvidenceEntry {
                source_id: evidence.source_id.clone(),
                stance: evidence.stance,
                excerpt: evidence.excerpt.clone(),
                locator: evidence.locator.clone(),
            })
            .collect(),
        lacks_passage: parts.lacks_passage(),
    }
}

fn details(parts: &ClaimParts) -> Vec<DetailEntry> {
    let words = |detail: &tickmark_store::DetailRecord| {
        parts
            .detail_anchor(&detail.detail_id)
            .map(|anchor| anchor.exact.clone())
    };
    parts
        .details
        .iter()
        .map(|detail| DetailEntry {
            text: words(detail).unwrap_or_default(),
            kind: detail.kind,
            value: detail.value.clone(),
        })
        .collect()
}

/// Sources in the order their claims stand in the text; those of dismissed claims are not printed.
fn sources(dossier: &Dossier) -> Vec<SourceEntry> {
    let mut printed = Vec::new();
    let shown = dossier
        .claims
        .iter()
        .filter(|parts| parts.claim.state != tickmark_core::ClaimState::Dismissed);
    for evidence in shown.flat_map(|parts| &parts.evidence) {
        if !printed.contains(&&evidence.source_id) {
            printed.push(&evidence.source_id);
        }
    }
    printed
        .into_iter()
        .filter_map(|id| dossier.sources.get(id))
        .map(source_entry)
        .collect()
}

fn source_entry(source: &SourceRecord) -> SourceEntry {
    let SourceRecord {
        source_id,
        kind,
        rank,
        title,
        author,
        publisher,
        url,
        url_key: _,
        published,
        accessed,
        note,
        created_at: _,
    } = source.clone();
    SourceEntry {
        source_id,
        kind,
        rank,
        title,
        author,
        publisher,
        url,
        published,
        accessed,
        note,
    }
}

fn tick_entry(tick: TickRecord) -> TickEntry {
    let TickRecord {
        tick_id: _,
        article_id: _,
        revision_id: _,
        kind,
        range,
        exact,
        prefix: _,
        suffix: _,
        state,
        reason,
        reviewer,
        initials,
        created_at,
    } = tick;
    TickEntry {
        kind,
        range,
        state,
        words: exact,
        reason,
        by: Reviewer {
            name: reviewer,
            initials,
        },
        at: created_at,
    }
}

/// When a report of a file is asked for, and by whom.
pub(crate) fn headless(
    imported: &tickmark_import::Imported,
    claims: Vec<ClaimEntry>,
    origin: Option<String>,
    at: DateTime<Utc>,
) -> Report {
    Report {
        metadata: imported.metadata.clone(),
        draft: Draft {
            number: 1,
            origin,
            imported_at: Some(at),
        },
        document: imported.document.clone(),
        claims,
        sources: Vec::new(),
        ticks: Vec::new(),
        wanted: Wanted::default(),
        reviewer: Reviewer::default(),
        generated_at: at,
        app_version: VERSION.to_owned(),
        method: String::new(),
    }
}
