//! The chain of hashes over history: each operation's hash covers the one before it, its own
//! fields and its journal, so that nothing earlier can be changed without changing all that
//! follows.
//!
//! Every field goes in with its length in front, so that no two different rows give the same
//! bytes: SHA-256( hash before ‖ fields ‖ SHA-256( entries ) ).

use sha2::{Digest, Sha256};

use super::{Entry, HistoryRecord};
use crate::table::column::time_text;

/// The hash "before" the first operation.
pub(crate) const GENESIS: &str = "";

/// Collects the journal of one operation.
#[derive(Default)]
pub(crate) struct Entries(Sha256);

impl Entries {
    pub(crate) fn add(&mut self, entry: &Entry, claim_id: Option<&str>) {
        field(&mut self.0, Some(entry.table.name()));
        field(&mut self.0, Some(&entry.row_id));
        field(&mut self.0, claim_id);
        field(&mut self.0, entry.before.as_deref());
        field(&mut self.0, entry.after.as_deref());
    }
}

/// The hash of an operation; `history_id` of the record is not read.
pub(crate) fn hash(before: &str, record: &HistoryRecord, entries: Entries) -> String {
    let HistoryRecord {
        sequence,
        history_id: _,
        scope,
        op,
        cause,
        target,
        reviewer,
        initials,
        device,
        at,
    } = record;
    let mut hash = Sha256::new();
    field(&mut hash, Some(before));
    field(&mut hash, Some(&sequence.to_string()));
    field(&mut hash, Some(scope.name()));
    field(&mut hash, Some(op));
    field(&mut hash, Some(cause.name()));
    field(
        &mut hash,
        target.map(|target| target.to_string()).as_deref(),
    );
    field(&mut hash, Some(reviewer));
    field(&mut hash, Some(initials));
    field(&mut hash, Some(device));
    field(&mut hash, Some(&time_text(at)));
    hash.update(entries.0.finalize());
    hex(&hash.finalize())
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn field(hash: &mut Sha256, text: Option<&str>) {
    match text {
        Some(text) => {
            hash.update([1]);
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        }
        None => hash.update([0]),
    }
}
