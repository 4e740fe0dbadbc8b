//! What the checking rules found.

use serde::Serialize;
use tickmark_core::{RuleId, Utf16Range};
use ts_rs::TS;

/// Everything the rules find in the current revision; only dismissals are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FindingsView {
    /// In text order, dismissed ones among them.
    pub findings: Vec<FindingView>,
    /// The rules that are off for this article.
    pub rules_off: Vec<RuleId>,
}

/// One place where a rule does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FindingView {
    /// The rule.
    pub rule: RuleId,
    /// The words that do not hold.
    pub range: Utf16Range,
    /// The words held against each other.
    pub related: Vec<Utf16Range>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// How that was reached: the day in the calendar, the sum.
    pub working: String,
    /// What a dismissal is kept by.
    pub content_key: String,
    /// The claim, for rules about the work on claims.
    pub claim_id: Option<String>,
    /// Why it was dismissed; `None` while it stands.
    pub dismissed: Option<String>,
}
