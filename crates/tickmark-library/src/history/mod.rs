//! The history of a claim.

mod lines;

use std::collections::HashMap;

use tickmark_core::id::{ClaimId, RevisionId};
use tickmark_store::{
    Cause, ClaimantRecord, HistoryRecord, JournalLine, Reader, Scope, SourceRecord,
};

use crate::claim_parts::source_title;
use crate::view::{HistoryChange, HistoryEntry};
use crate::{Library, Result};

impl Library {
    /// Everything done to a claim and what hangs on it, oldest first. Operations that changed
    /// nothing a reviewer reads are left out.
    pub fn claim_history(&self, claim_id: &str) -> Result<Vec<HistoryEntry>> {
        let claim = ClaimId::from(claim_id);
        let article = self.article_of_claim(&claim)?;
        self.read(|reader| {
            let names = Looked {
                reader,
                revisions: reader
                    .revision_summaries_of(&article)?
                    .into_iter()
                    .map(|revision| (revision.revision_id, revision.number))
                    .collect(),
            };
            let next = reader.next_undo(&Scope::Article(article.clone()))?;
            let mut entries = entries(&reader.history_of_claim(&claim)?, &names);
            for entry in &mut entries {
                entry.undo_takes = next == Some(entry.sequence);
            }
            Ok(entries)
        })
    }
}

/// One entry an operation, its lines in the order of the journal.
fn entries(journal: &[JournalLine], names: &impl lines::Names) -> Vec<HistoryEntry> {
    journal
        .chunk_by(|a, b| a.history.sequence == b.history.sequence)
        .filter_map(|rows| {
            let changes: Vec<HistoryChange> = rows
                .iter()
                .flat_map(|row| {
                    lines::of_row(row.table, row.before.as_ref(), row.after.as_ref(), names)
                })
                .collect();
            let first = rows.first().filter(|_| !changes.is_empty())?;
            Some(entry(&first.history, changes))
        })
        .collect()
}

fn entry(history: &HistoryRecord, changes: Vec<HistoryChange>) -> HistoryEntry {
    let step = match history.cause {
        Cause::Do => history.op.clone(),
        Cause::Undo => format!("undo {}", history.op),
        Cause::Redo => format!("redo {}", history.op),
    };
    HistoryEntry {
        sequence: history.sequence,
        at: history.at.to_rfc3339(),
        reviewer: history.reviewer.clone(),
        initials: history.initials.clone(),
        step,
        changes,
        undo_takes: false,
    }
}

/// Names as the library has them now.
struct Looked<'r, 'c> {
    reader: &'r Reader<'c>,
    revisions: HashMap<RevisionId, u32>,
}

impl lines::Names for Looked<'_, '_> {
    fn source(&self, source_id: &str) -> String {
        let source: Option<SourceRecord> = self.reader.get(source_id).ok().flatten();
        source.map_or_else(|| "a source removed since".to_owned(), |s| source_title(&s))
    }

    fn revision(&self, revision_id: &str) -> Option<u32> {
        self.revisions.get(&RevisionId::from(revision_id)).copied()
    }

    fn claimant(&self, claimant_id: &str) -> String {
        let claimant: Option<ClaimantRecord> = self.reader.get(claimant_id).ok().flatten();
        claimant.map(|c| c.name).unwrap_or_default()
    }
}
