//! Evidence: one claim joined to one source.

use chrono::{DateTime, Utc};
use tickmark_core::Stance;
use tickmark_core::id::{EvidenceId, SourceId};
use tickmark_store::{ClaimRecord, EvidenceRecord, SourceRecord, Tx};

use crate::claim::{checked_text, take_on};
use crate::id::new_id;
use crate::metadata::one_line;
use crate::view::{Changes, EvidenceEdit};
use crate::{Error, ErrorCode, Library, Result};

impl Library {
    /// Says what a passage does for the claim, which passage it is and where it stands.
    pub fn set_evidence(&self, evidence_id: &str, edit: &EvidenceEdit) -> Result<Changes> {
        let EvidenceEdit {
            stance,
            excerpt,
            locator,
        } = edit;
        let known = self.evidence(evidence_id)?;
        let changed = EvidenceRecord {
            stance: *stance,
            excerpt: checked_text("The passage", excerpt)?,
            locator: one_line(&checked_text("The locator", locator)?),
            ..known
        };
        let claim = changed.claim_id.clone();
        self.edit_claim(claim.as_str(), "edit evidence", move |tx, claim| {
            take_on(claim);
            Ok(tx.update(&changed)?)
        })
    }

    /// Joins a passage of a source to a claim: the source and its words in one step.
    pub fn attach_passage(
        &self,
        claim_id: &str,
        source_id: &str,
        excerpt: &str,
    ) -> Result<Changes> {
        let excerpt = checked_text("The passage", excerpt)?;
        let (source_id, at) = (SourceId::from(source_id), self.now());
        self.edit_claim(claim_id, "attach passage", move |tx, claim| {
            tx.require::<SourceRecord>(source_id.as_str())?;
            join(tx, claim, &source_id, excerpt, at)
        })
    }

    /// Takes a source off a claim. The source stays in the library.
    pub fn remove_evidence(&self, evidence_id: &str) -> Result<Changes> {
        let known = self.evidence(evidence_id)?;
        self.edit_claim(known.claim_id.as_str(), "remove evidence", move |tx, _| {
            Ok(tx.delete::<EvidenceRecord>(known.evidence_id.as_str())?)
        })
    }

    fn evidence(&self, evidence_id: &str) -> Result<EvidenceRecord> {
        let known: Option<EvidenceRecord> = self.store.get(evidence_id)?;
        known.ok_or_else(|| {
            Error::new(
                ErrorCode::NotFound,
                "The evidence is not in the library any more.",
            )
        })
    }
}

/// Joins a claim to a source. A source that is attached without a passage is not attached again:
/// the passage goes there; with one, a second passage of the same source gets its own evidence.
pub(crate) fn attach(
    tx: &mut Tx<'_>,
    claim: &mut ClaimRecord,
    source: &SourceId,
    at: DateTime<Utc>,
) -> Result<()> {
    join(tx, claim, source, String::new(), at)
}

fn join(
    tx: &mut Tx<'_>,
    claim: &mut ClaimRecord,
    source: &SourceId,
    excerpt: String,
    at: DateTime<Utc>,
) -> Result<()> {
    take_on(claim);
    let waiting = tx
        .evidence_of_claim(&claim.claim_id)?
        .into_iter()
        .find(|known| known.source_id == *source && known.excerpt.is_empty());
    if let Some(known) = waiting {
        if excerpt.is_empty() {
            return Ok(());
        }
        return Ok(tx.update(&EvidenceRecord { excerpt, ..known })?);
    }
    Ok(tx.insert(&EvidenceRecord {
        evidence_id: EvidenceId::from(new_id()),
        article_id: claim.article_id.clone(),
        claim_id: claim.claim_id.clone(),
        source_id: source.clone(),
        stance: Stance::Supports,
        excerpt,
        locator: String::new(),
        created_at: at,
    })?)
}
