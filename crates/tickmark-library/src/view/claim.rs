//! Claims and what hangs on them.

use tickmark_core::{
    AnchorState, BlockRole, CheckStatus, ClaimKind, ClaimState, Severity, Stance, Utf16Range,
    Verdict,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A claim with everything the inspector shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClaimView {
    /// The claim.
    pub claim_id: String,
    /// Its place in text order, from 1; dismissed claims have none.
    pub number: Option<u32>,
    /// Where it stands in the current revision; `None` when orphaned.
    pub range: Option<Utf16Range>,
    /// Its words in the current revision, or the last words it had when orphaned.
    pub excerpt: String,
    /// How well it was found in the current revision.
    pub anchor: AnchorState,
    /// Likeness of the found words, 0 to 1.
    pub anchor_score: f64,
    /// Words it had in the revision before, when they differ.
    pub previous_excerpt: Option<String>,
    /// Role of the block it stands in.
    pub role: Option<BlockRole>,
    /// Cross-head above it.
    pub section: Option<String>,
    /// How far from the reviewer's hand.
    pub state: ClaimState,
    /// Who found it.
    pub origin: ClaimOrigin,
    /// Main kind.
    pub kind: ClaimKind,
    /// All kinds.
    pub kinds: Vec<ClaimKind>,
    /// Words to be ticked.
    pub details: Vec<DetailView>,
    /// The sentence that stands alone.
    pub restatement: String,
    /// Who asserts it.
    pub claimant: Option<String>,
    /// Check-worthiness, 0 to 1, for sorting only.
    pub score: f64,
    /// What speaks for and against checking it early: “names a figure (+0.9)”.
    pub score_reasons: Vec<String>,
    /// Why it was proposed.
    pub reason: String,
    /// What is true.
    pub verdict: Option<Verdict>,
    /// Its label on each public scale it was rated by.
    pub ratings: Vec<RatingView>,
    /// How far the work is.
    pub check_status: CheckStatus,
    /// The reviewer's note.
    pub note: String,
    /// Proposed words.
    pub correction: Option<CorrectionView>,
    /// Question to the author.
    pub query: Option<QueryView>,
    /// A question the engine would ask, until a query is written.
    pub suggested_query: Option<String>,
    /// Evidence in the order it was attached.
    pub evidence: Vec<EvidenceView>,
    /// Confirmed without a single passage: allowed, but flagged.
    pub lacks_passage: bool,
}

/// A public rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RatingView {
    /// Id of the scale.
    pub scale: String,
    /// The label, as the scale writes it.
    pub label: String,
}

/// Who found a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClaimOrigin {
    /// The splitting engine.
    Engine,
    /// The reviewer.
    Reviewer,
}

/// Words of a claim to be ticked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DetailView {
    /// Where in the current revision; `None` when its words are gone.
    pub range: Option<Utf16Range>,
    /// The words.
    pub text: String,
    /// What they are.
    pub kind: ClaimKind,
    /// Resolved value.
    pub value: Option<String>,
    /// How it was reached.
    pub reason: Option<String>,
}

/// A proposed change of words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CorrectionView {
    /// Words to stand instead of the excerpt.
    pub replacement: String,
    /// How urgent.
    pub severity: Severity,
}

/// A question to the author.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct QueryView {
    /// The question.
    pub question: String,
    /// The author's answer, once there is one.
    pub answer: Option<String>,
}

/// One claim joined to one source.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceView {
    /// The evidence.
    pub evidence_id: String,
    /// The source.
    pub source_id: String,
    /// Title of the source, or its address.
    pub source_title: String,
    /// Address of the source.
    pub source_url: Option<String>,
    /// What the passage does.
    pub stance: Stance,
    /// Exact words of the source; empty until given.
    pub excerpt: String,
    /// Page, paragraph, cell or timestamp.
    pub locator: String,
}

/// The fields of evidence a reviewer edits.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EvidenceEdit {
    /// What the passage does.
    pub stance: Stance,
    /// Exact words of the source.
    pub excerpt: String,
    /// Page, paragraph, cell or timestamp.
    pub locator: String,
}

/// An operation in a claim's history.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// Number of the operation in the library.
    pub sequence: u32,
    /// When, RFC 3339.
    pub at: String,
    /// Full name of who did it.
    pub reviewer: String,
    /// Their initials.
    pub initials: String,
    /// Name of the step: `set verdict`, or `undo set verdict`.
    pub step: String,
    /// What changed.
    pub changes: Vec<HistoryChange>,
    /// Undo of the article would take back this operation.
    pub undo_takes: bool,
}

/// One thing an operation changed on a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HistoryChange {
    /// What was changed.
    pub part: HistoryPart,
    /// The source of evidence, or the number of the revision.
    pub of: Option<String>,
    /// Before: words, or the code of a closed list (several joined by commas); none for nothing.
    pub before: Option<String>,
    /// The same afterwards.
    pub after: Option<String>,
}

/// A part of a claim that history speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryPart {
    /// The claim itself; its value is who found it.
    Claim,
    /// How far from the reviewer's hand.
    State,
    /// What is true.
    Verdict,
    /// Its label on a public scale.
    Rating,
    /// How far the work is.
    CheckStatus,
    /// The sentence that stands alone.
    Restatement,
    /// The reviewer's note.
    Note,
    /// Main kind.
    Kind,
    /// All kinds.
    Kinds,
    /// Who asserts it.
    Claimant,
    /// A source on the claim; its value is the title.
    Evidence,
    /// What a passage does.
    Stance,
    /// Words of a source.
    Passage,
    /// Where in a source.
    Locator,
    /// Words that should stand.
    Correction,
    /// How urgent the correction is.
    Severity,
    /// The question to the author.
    Query,
    /// The author's answer.
    Answer,
    /// The words of the article it stands on.
    Words,
    /// How it was found again in a new revision.
    Anchor,
}

impl From<tickmark_store::ClaimOrigin> for ClaimOrigin {
    fn from(origin: tickmark_store::ClaimOrigin) -> Self {
        match origin {
            tickmark_store::ClaimOrigin::Engine => Self::Engine,
            tickmark_store::ClaimOrigin::Reviewer => Self::Reviewer,
        }
    }
}

/// One edit that makes sense for many claims at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "set", content = "to", rename_all = "snake_case")]
pub enum ClaimEdit {
    /// What is true; none takes the verdict back.
    Verdict(Option<Verdict>),
    /// How far the work is.
    CheckStatus(CheckStatus),
    /// What the claims are mainly about; their other kinds stay.
    Kind(ClaimKind),
    /// Accepted, dismissed, or proposed again.
    State(ClaimState),
}
