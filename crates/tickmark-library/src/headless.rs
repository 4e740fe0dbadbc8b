//! A file split and reported without a library: nothing is kept.

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use tickmark_core::{
    AnchorState, CharRange, CheckStatus, Claim, ClaimKind, ClaimState, Finding, OffsetMap, RuleId,
    TextRange,
};
use tickmark_detect::{Context, Language};
use tickmark_import::{Hint, Imported};
use tickmark_report::{ClaimEntry, DetailEntry};

use crate::environment::Environment;
use crate::file::{self, Given};
use crate::view::ReportFormat;
use crate::worker::Cancel;
use crate::{Result, import, report};

/// What is said of a file and stands above what the file says.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// The day of publication.
    pub published: Option<NaiveDate>,
    /// The BCP 47 tag of the language.
    pub language: Option<String>,
}

/// A file, read and split into claims.
pub struct SplitFile {
    imported: Imported,
    claims: Vec<Claim>,
    findings: Vec<Finding>,
    /// The file as it is written, where it is text.
    source: Option<String>,
    language: &'static dyn Language,
    file_name: Option<String>,
}

/// A claim as the command line prints it; spans count code points of the imported text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitClaim {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub excerpt: String,
    /// What it is mainly about.
    pub kind: ClaimKind,
    /// All kinds.
    pub kinds: Vec<ClaimKind>,
    /// Check-worthiness, 0 to 1.
    pub score: f64,
    /// What moved the score most, in words.
    pub score_reasons: Vec<String>,
    /// The sentence that stands alone.
    pub restatement: String,
    /// The words to be ticked.
    pub details: Vec<SplitDetail>,
}

/// A detail as the command line prints it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitDetail {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// What it is.
    pub kind: ClaimKind,
    /// The resolved value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// What a checking rule found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFinding {
    /// Line and column in the file, from 1; none where the file has the words in another form.
    pub place: Option<(usize, usize)>,
    /// The words.
    pub excerpt: String,
    /// The rule.
    pub rule: RuleId,
    /// What is wrong.
    pub message: String,
    /// How that was reached.
    pub working: String,
}

impl SplitFile {
    /// Reads a file by the worker and splits it.
    pub fn read(path: &Path, stated: Stated, environment: &Environment) -> Result<Self> {
        let bytes = file::read(path, Given::Typed)?;
        let file_name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Self::of_bytes(
            &bytes,
            &file::file_name(path),
            file_name,
            stated,
            environment,
        )
    }

    /// Reads a stream as [`read`](Self::read) reads a file; its bytes tell text from a page.
    pub fn read_stream(
        stream: impl Read,
        stated: Stated,
        environment: &Environment,
    ) -> Result<Self> {
        const NAME: &str = "Standard input";
        let bytes = file::read_stream(NAME, stream)?;
        Self::of_bytes(&bytes, NAME, None, stated, environment)
    }

    fn of_bytes(
        bytes: &[u8],
        name: &str,
        file_name: Option<String>,
        stated: Stated,
        environment: &Environment,
    ) -> Result<Self> {
        let hint = Hint {
            file_name: file_name.clone(),
            ..Hint::default()
        };
        let never = Cancel::new();
        let reader = &*environment.worker;
        let mut imported = import::read_bytes(reader, name, bytes, &hint, &never)?;
        import::tell_language(&mut imported);
        let metadata = &mut imported.metadata;
        metadata.published = stated.published.or(metadata.published);
        metadata.language = stated.language.or(metadata.language.take());
        let language = import::language_of(&imported.metadata, &imported.document);
        let context = Context {
            published: imported.metadata.published,
            language: Some(language),
        };
        let split = tickmark_detect::split(&imported.document, &context);
        let findings =
            tickmark_detect::findings(&imported.document, &split, language, context.published);
        Ok(Self {
            imported,
            claims: split.claims,
            findings,
            source: String::from_utf8(bytes.to_vec()).ok(),
            language,
            file_name,
        })
    }

    /// What was lost or guessed, one sentence each.
    pub fn warnings(&self) -> Vec<String> {
        self.imported
            .warnings
            .iter()
            .map(ToString::to_string)
            .chain(self.language.notice())
            .collect()
    }

    /// Whether it has dates such as "on Tuesday" and no known day of publication to resolve them.
    pub fn has_open_dates(&self) -> bool {
        self.imported.metadata.published.is_none()
            && import::has_relative_dates(&self.imported.document.text, self.language)
    }

    /// The title the file shows.
    pub fn title(&self) -> String {
        let found = self.imported.metadata.title.clone();
        found.unwrap_or_else(|| crate::metadata::title_of(&self.imported.document))
    }

    /// The claims in text order.
    pub fn claims(&self) -> Vec<SplitClaim> {
        let text = &self.imported.document.text;
        let map = OffsetMap::new(text);
        let span = |range| {
            map.to_chars(range)
                .unwrap_or(CharRange { start: 0, end: 0 })
        };
        self.claims
            .iter()
            .map(|claim| SplitClaim {
                start: span(claim.range).start,
                end: span(claim.range).end,
                excerpt: claim.range.of(text).to_owned(),
                kind: claim.kind,
                kinds: claim.kinds.clone(),
                score: claim.score,
                score_reasons: claim
                    .score_reasons
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
                restatement: claim.restatement.clone(),
                details: claim
                    .details
                    .iter()
                    .map(|detail| SplitDetail {
                        start: span(detail.range).start,
                        end: span(detail.range).end,
                        kind: detail.kind,
                        value: detail.value.clone(),
                    })
                    .collect(),
            })
            .collect()
    }

    /// What the checking rules find, in text order.
    pub fn findings(&self) -> Vec<FileFinding> {
        self.findings
            .iter()
            .map(|finding| FileFinding {
                place: self.place(finding.range),
                excerpt: finding.range.of(&self.imported.document.text).to_owned(),
                rule: finding.rule,
                message: finding.message.clone(),
                working: finding.working.clone(),
            })
            .collect()
    }

    /// Line and column of words of the article in the file: as many times as they stand before in
    /// the one they are passed over in the other.
    fn place(&self, range: TextRange) -> Option<(usize, usize)> {
        let (source, text) = (self.source.as_deref()?, &self.imported.document.text);
        let words = range.of(text);
        let before = text.match_indices(words);
        let passed = before
            .take_while(|(at, _)| *at < range.start() as usize)
            .count();
        let count = text.matches(words).count();
        let places: Vec<usize> = source.match_indices(words).map(|(at, _)| at).collect();
        let at = *places.get(passed).filter(|_| places.len() == count)?;
        let line = source.get(..at)?;
        let column = line.rsplit('\n').next()?.chars().count() + 1;
        Some((line.matches('\n').count() + 1, column))
    }

    /// The report of a file nobody has checked yet: every claim stands under "to check".
    pub fn report(&self, format: ReportFormat, environment: &Environment) -> Result<Vec<u8>> {
        let at = (environment.clock)().to_utc();
        let text = &self.imported.document.text;
        let claims = (1..)
            .zip(&self.claims)
            .map(|(number, claim)| claim_entry(number, claim, text))
            .collect();
        let mut imported = self.imported.clone();
        imported.metadata.title = Some(self.title());
        let origin = self.file_name.clone();
        report::write(&report::headless(&imported, claims, origin, at), format)
    }
}

fn claim_entry(number: u32, claim: &Claim, text: &str) -> ClaimEntry {
    ClaimEntry {
        number,
        range: Some(claim.range),
        excerpt: claim.range.of(text).to_owned(),
        previous_excerpt: None,
        anchor: AnchorState::Exact,
        state: ClaimState::Proposed,
        kind: claim.kind,
        kinds: claim.kinds.clone(),
        restatement: claim.restatement.clone(),
        claimant: claim.claimant.clone(),
        details: claim
            .details
            .iter()
            .map(|detail| DetailEntry {
                text: detail.range.of(text).to_owned(),
                kind: detail.kind,
                value: detail.value.clone(),
            })
            .collect(),
        verdict: None,
        check_status: CheckStatus::Open,
        note: String::new(),
        correction: None,
        query: None,
        evidence: Vec::new(),
        lacks_passage: false,
    }
}
