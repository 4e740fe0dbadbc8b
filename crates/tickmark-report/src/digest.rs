//! What a report says before it shows anything: which claims are open, which nobody has looked at,
//! and how many there are of each verdict. Both formats take their words from here.

use std::collections::HashMap;

use tickmark_core::id::SourceId;
use tickmark_core::{CheckStatus, ClaimState, Severity, Verdict};

use crate::model::{ClaimEntry, Report};
use crate::words::{SEVERITIES, count, severity};

/// The claims of a report, sorted by how they are shown, and their counts.
pub(crate) struct Digest<'r> {
    /// Claims a reviewer has taken on, in text order.
    pub(crate) claims: Vec<&'r ClaimEntry>,
    /// Proposals nobody has looked at.
    pub(crate) proposals: Vec<&'r ClaimEntry>,
    /// Claims a reviewer has taken on whose words are gone from this draft.
    pub(crate) lost: Vec<&'r ClaimEntry>,
    /// How many were dismissed.
    pub(crate) dismissed: usize,
    /// The number each source has on the list, from 1.
    pub(crate) source_numbers: HashMap<&'r SourceId, usize>,
}

impl<'r> Digest<'r> {
    pub(crate) fn new(report: &'r Report) -> Self {
        let mut digest = Self {
            claims: Vec::new(),
            proposals: Vec::new(),
            lost: Vec::new(),
            dismissed: 0,
            source_numbers: report
                .sources
                .iter()
                .map(|s| &s.source_id)
                .zip(1..)
                .collect(),
        };
        for claim in &report.claims {
            match claim.state {
                ClaimState::Dismissed => digest.dismissed += 1,
                _ if is_proposal(claim) => digest.proposals.push(claim),
                _ if claim.range.is_none() => digest.lost.push(claim),
                _ => digest.claims.push(claim),
            }
        }
        digest
    }

    /// Verdicts that were given, in the order of the scale, and how often.
    pub(crate) fn verdicts(&self) -> Vec<(Verdict, usize)> {
        let count = |verdict| {
            let given = self
                .claims
                .iter()
                .filter(|claim| claim.verdict == Some(verdict));
            (verdict, given.count())
        };
        let all = Verdict::ALL.into_iter().map(count);
        all.filter(|(_, count)| *count > 0).collect()
    }

    pub(crate) fn without_verdict(&self) -> usize {
        self.claims
            .iter()
            .filter(|claim| claim.verdict.is_none())
            .count()
    }

    fn open(&self) -> usize {
        self.claims.iter().filter(|claim| is_open(claim)).count()
    }

    /// Claims whose words are gone and that nobody has marked as cut.
    fn unsettled(&self) -> usize {
        let unsettled = |claim: &&&ClaimEntry| claim.verdict != Some(Verdict::Cut);
        self.lost.iter().filter(unsettled).count()
    }

    /// Whether nothing is left to do.
    pub(crate) fn is_final(&self) -> bool {
        self.open() == 0 && self.proposals.is_empty() && self.unsettled() == 0
    }

    /// The first words of the report: what is open, or that nothing is.
    pub(crate) fn status(&self) -> String {
        if self.is_final() {
            return match self.claims.len() {
                0 => "No claims were checked.".to_owned(),
                1 => "The one claim has been checked.".to_owned(),
                all => format!("All {all} claims have been checked."),
            };
        }
        let mut open = Vec::new();
        if self.open() > 0 {
            let (open_claims, all) = (self.open(), count(self.claims.len(), "claim"));
            let verb = if open_claims == 1 { "is" } else { "are" };
            open.push(format!("{open_claims} of {all} {verb} open"));
        }
        if !self.proposals.is_empty() {
            open.push(format!(
                "{} nobody has looked at",
                count(self.proposals.len(), "proposal")
            ));
        }
        if self.unsettled() > 0 {
            let lost = self.unsettled();
            let whose = if lost == 1 {
                "lost its words"
            } else {
                "lost their words"
            };
            open.push(format!("{} {whose} in this draft", count(lost, "claim")));
        }
        format!("Not final: {}.", open.join("; "))
    }

    /// What else an editor asks first, one short line each.
    pub(crate) fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let unanswered = self.shown().filter(|claim| is_unanswered(claim)).count();
        if unanswered > 0 {
            let queries = if unanswered == 1 { "query" } else { "queries" };
            remarks.push(format!("{unanswered} {queries} to the author not answered"));
        }
        let bare = self.shown().filter(|claim| claim.lacks_passage).count();
        if bare > 0 {
            remarks.push(format!("{bare} confirmed without a passage"));
        }
        if self.dismissed > 0 {
            remarks.push(format!(
                "{} dismissed, not shown",
                count(self.dismissed, "proposal")
            ));
        }
        remarks
    }

    /// What the tally leaves out.
    pub(crate) fn uncounted(&self) -> Option<String> {
        let number = self.proposals.len();
        let verb = if number == 1 { "is" } else { "are" };
        let proposals = count(number, "proposal");
        (number > 0).then(|| format!("{proposals} nobody has looked at {verb} not counted here."))
    }

    /// Claims with a correction, the most urgent first.
    pub(crate) fn corrections(&self) -> Vec<&'r ClaimEntry> {
        let of_kind = |kind| {
            let claims = self.shown().copied();
            claims.filter(move |claim| correction_severity(claim) == Some(kind))
        };
        SEVERITIES.into_iter().flat_map(of_kind).collect()
    }

    /// `1 must fix, 2 should fix`; empty when there are no corrections.
    pub(crate) fn correction_counts(&self) -> String {
        let corrections = self.corrections();
        let count = |kind| {
            let of_kind = corrections
                .iter()
                .filter(|claim| correction_severity(claim) == Some(kind));
            (kind, of_kind.count())
        };
        let counts: Vec<String> = SEVERITIES
            .into_iter()
            .map(count)
            .filter(|(_, number)| *number > 0)
            .map(|(kind, number)| format!("{number} {}", severity(kind)))
            .collect();
        counts.join(", ")
    }

    /// Every claim a reviewer has taken on.
    fn shown(&self) -> impl Iterator<Item = &&'r ClaimEntry> {
        self.claims.iter().chain(&self.lost)
    }

    /// Claims whose verdict asks for a change or a decision.
    pub(crate) fn problems(&self) -> impl Iterator<Item = &&'r ClaimEntry> {
        let is_problem = |claim: &&&ClaimEntry| claim.verdict.is_some_and(Verdict::is_problem);
        self.claims.iter().filter(is_problem)
    }
}

/// Whether nobody has looked at a claim; a verdict shows that somebody has.
pub(crate) fn is_proposal(claim: &ClaimEntry) -> bool {
    claim.state == ClaimState::Proposed && claim.verdict.is_none()
}

/// Whether work is left: no verdict, or a status that says that more is to come.
pub(crate) fn is_open(claim: &ClaimEntry) -> bool {
    claim.verdict.is_none()
        || matches!(
            claim.check_status,
            CheckStatus::InProgress | CheckStatus::NeedsSource | CheckStatus::WithAuthor
        )
}

fn correction_severity(claim: &ClaimEntry) -> Option<Severity> {
    claim
        .correction
        .as_ref()
        .map(|correction| correction.severity)
}

fn is_unanswered(claim: &ClaimEntry) -> bool {
    let answer = claim.query.as_ref().map(|query| query.answer.as_deref());
    answer.is_some_and(|answer| answer.unwrap_or_default().trim().is_empty())
}
