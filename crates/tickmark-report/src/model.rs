//! What a report is made from. The library fills it; nothing here is derived from a clock or a
//! setting of the machine.

use chrono::{DateTime, Utc};
use tickmark_core::id::SourceId;
use tickmark_core::{
    AnchorState, CheckStatus, ClaimKind, ClaimState, Correction, Document, Mark, Metadata, Pencil,
    SourceKind, SourceRank, Stance, TextRange, TickKind, Verdict, Wanted,
};

/// An article with everything a reviewer recorded about it.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the article says of itself.
    pub metadata: Metadata,
    /// Which draft was checked.
    pub draft: Draft,
    /// The text of that draft with its blocks.
    pub document: Document,
    /// Every claim, in the order they are numbered. Dismissed ones are counted, never shown.
    pub claims: Vec<ClaimEntry>,
    /// The sources of the article, in the order they are printed.
    pub sources: Vec<SourceEntry>,
    /// The checker's ticks, in the order they were made.
    pub ticks: Vec<TickEntry>,
    /// The words a checker counts.
    pub wanted: Wanted,
    /// Who checked.
    pub reviewer: Reviewer,
    /// When the report was asked for.
    pub generated_at: DateTime<Utc>,
    /// Version of the app.
    pub app_version: String,
    /// The desk's own words on how it checks; empty for the standard text.
    pub method: String,
}

/// One state of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// 1 for the first import.
    pub number: u32,
    /// File it came from, name only.
    pub origin: Option<String>,
    /// When it was imported.
    pub imported_at: Option<DateTime<Utc>>,
}

/// Who checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewer {
    /// Full name.
    pub name: String,
    /// One to four letters.
    pub initials: String,
}

/// A claim and what hangs on it.
#[derive(Clone, Debug)]
pub struct ClaimEntry {
    /// Its number on the desk; of no meaning for a dismissed claim.
    pub number: u32,
    /// Where its words stand in the text; `None` when they are gone from this draft.
    pub range: Option<TextRange>,
    /// Its words, or the last words it had when they are gone.
    pub excerpt: String,
    /// Words it had in the draft before, when they differ.
    pub previous_excerpt: Option<String>,
    /// How well it was found in this draft.
    pub anchor: AnchorState,
    /// Whether a reviewer has looked at it.
    pub state: ClaimState,
    /// Main kind.
    pub kind: ClaimKind,
    /// All kinds.
    pub kinds: Vec<ClaimKind>,
    /// The sentence that stands alone.
    pub restatement: String,
    /// Who asserts it, when that is not the article itself.
    pub claimant: Option<String>,
    /// The words to be ticked.
    pub details: Vec<DetailEntry>,
    /// What is true.
    pub verdict: Option<Verdict>,
    /// How far the work is.
    pub check_status: CheckStatus,
    /// The reviewer's note.
    pub note: String,
    /// Proposed words.
    pub correction: Option<Correction>,
    /// Question to the author.
    pub query: Option<QueryEntry>,
    /// Evidence in the order it was attached.
    pub evidence: Vec<EvidenceEntry>,
    /// Confirmed without a single passage: allowed, but flagged.
    pub lacks_passage: bool,
}

/// Words of a claim to be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailEntry {
    /// The words.
    pub text: String,
    /// What they are.
    pub kind: ClaimKind,
    /// Resolved value.
    pub value: Option<String>,
}

/// A question to the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryEntry {
    /// The question.
    pub question: String,
    /// The author's answer, once there is one.
    pub answer: Option<String>,
}

/// A claim joined to a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceEntry {
    /// The source, one of [`Report::sources`].
    pub source_id: SourceId,
    /// What the passage does.
    pub stance: Stance,
    /// Exact words of the source; empty when none were given.
    pub excerpt: String,
    /// Page, paragraph, cell or timestamp.
    pub locator: String,
}

/// A source that was consulted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceEntry {
    /// Its id, to find it from the evidence; never printed.
    pub source_id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// Primary or secondary.
    pub rank: SourceRank,
    /// Title; empty when only the address is known.
    pub title: String,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Address; printed as a link only when it is http or https.
    pub url: Option<String>,
    /// Day it was published, ISO 8601, perhaps partial (`2019-10`).
    pub published: Option<String>,
    /// Day it was consulted, ISO 8601.
    pub accessed: Option<String>,
    /// Note.
    pub note: String,
}

/// Words ticked or waived, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickEntry {
    /// Ticked or waived.
    pub kind: TickKind,
    /// Where in this draft; `None` when the words are gone.
    pub range: Option<TextRange>,
    /// Exact or moved while the words are those that were ticked.
    pub state: AnchorState,
    /// The words that were ticked.
    pub words: String,
    /// Why the words need no check.
    pub reason: String,
    /// Who ticked.
    pub by: Reviewer,
    /// When.
    pub at: DateTime<Utc>,
}

impl TickEntry {
    /// The mark it makes, while it counts.
    pub(crate) fn mark(&self) -> Option<Mark> {
        Mark::counting(self.range, self.state, self.kind)
    }
}

impl Report {
    /// Where the pencil stands in this draft.
    pub(crate) fn pencil(&self) -> Pencil {
        Pencil::new(self.ticks.iter().filter_map(TickEntry::mark))
    }
}
