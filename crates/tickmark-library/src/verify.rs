//! Checks a library from the outside: for the command line.

use crate::{Library, Result};

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Operations in history, each checked.
    pub operations: u32,
    /// What was not as it should be, one sentence each.
    pub findings: Vec<String>,
    /// Whether nothing is wrong now.
    pub is_sound: bool,
}

impl Library {
    /// Checks the whole library, and puts right what can be worked out anew.
    pub fn verify(&self) -> Result<Verified> {
        let report = self.store.verify()?;
        Ok(Verified {
            operations: report.operations,
            is_sound: report.is_sound(),
            findings: report
                .findings
                .into_iter()
                .map(|finding| match finding.repaired {
                    true => format!("{} (repaired)", finding.text),
                    false => finding.text,
                })
                .collect(),
        })
    }
}
