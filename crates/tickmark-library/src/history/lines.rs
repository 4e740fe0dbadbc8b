//! Rows of the journal as what they changed: a part of the claim, its value before and after.

use serde_json::Value;
use tickmark_store::Table;

use crate::view::{HistoryChange, HistoryPart};

/// The longest text shown in one line, in characters.
const LONGEST: usize = 160;

/// Looks up what a row only names by id.
pub(super) trait Names {
    /// The title of a source.
    fn source(&self, source_id: &str) -> String;
    /// The number of a revision.
    fn revision(&self, revision_id: &str) -> Option<u32>;
    /// The name of a claimant.
    fn claimant(&self, claimant_id: &str) -> String;
}

/// What one row's change means; rows that say nothing to a reviewer give none.
pub(super) fn of_row(
    table: Table,
    before: Option<&Value>,
    after: Option<&Value>,
    names: &impl Names,
) -> Vec<HistoryChange> {
    let row = Row { before, after };
    match table {
        Table::Claims => claim(&row, names),
        Table::Evidence => evidence(&row, names),
        Table::Corrections => fields(&row, &CORRECTION, None),
        Table::Queries => fields(&row, &QUERY, None),
        Table::Ratings => fields(&row, &[(HistoryPart::Rating, "label")], None),
        Table::Anchors => anchor(&row, names),
        _ => Vec::new(),
    }
}

const CLAIM: [(HistoryPart, &str); 7] = [
    (HistoryPart::State, "state"),
    (HistoryPart::Verdict, "verdict"),
    (HistoryPart::CheckStatus, "check_status"),
    (HistoryPart::Restatement, "restatement"),
    (HistoryPart::Note, "note"),
    (HistoryPart::Kind, "kind"),
    (HistoryPart::Kinds, "kinds"),
];
const EVIDENCE: [(HistoryPart, &str); 3] = [
    (HistoryPart::Stance, "stance"),
    (HistoryPart::Passage, "excerpt"),
    (HistoryPart::Locator, "locator"),
];
const CORRECTION: [(HistoryPart, &str); 2] = [
    (HistoryPart::Correction, "replacement"),
    (HistoryPart::Severity, "severity"),
];
const QUERY: [(HistoryPart, &str); 2] = [
    (HistoryPart::Query, "question"),
    (HistoryPart::Answer, "answer"),
];

struct Row<'a> {
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

impl Row<'_> {
    /// The field before and after, when it changed.
    fn changed(&self, part: HistoryPart, field: &str) -> Option<HistoryChange> {
        let (before, after) = (text(self.before, field), text(self.after, field));
        (before != after).then_some(HistoryChange {
            part,
            of: None,
            before,
            after,
        })
    }

    fn is_update(&self) -> bool {
        self.before.is_some() && self.after.is_some()
    }

    /// A field of the row, which never changes.
    fn id(&self, field: &str) -> Option<&str> {
        self.after.or(self.before)?.get(field)?.as_str()
    }
}

/// A field as text: codes and words as they are, several joined by commas; none when empty.
fn text(row: Option<&Value>, field: &str) -> Option<String> {
    let text = match row?.get(field)? {
        Value::String(text) => shortened(text),
        Value::Array(items) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            items.join(",")
        }
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn fields(row: &Row, parts: &[(HistoryPart, &str)], of: Option<&str>) -> Vec<HistoryChange> {
    parts
        .iter()
        .filter_map(|(part, field)| row.changed(*part, field))
        .map(|change| HistoryChange {
            of: of.map(str::to_owned),
            ..change
        })
        .collect()
}

fn claim(row: &Row, names: &impl Names) -> Vec<HistoryChange> {
    if !row.is_update() {
        return row
            .changed(HistoryPart::Claim, "origin")
            .into_iter()
            .collect();
    }
    let mut changes = fields(row, &CLAIM, None);
    let named = |id: String| names.claimant(&id);
    changes.extend(
        row.changed(HistoryPart::Claimant, "claimant_id")
            .map(|change| HistoryChange {
                before: change.before.map(named),
                after: change.after.map(named),
                ..change
            }),
    );
    changes
}

fn evidence(row: &Row, names: &impl Names) -> Vec<HistoryChange> {
    let title = shortened(&names.source(row.id("source_id").unwrap_or_default()));
    if row.is_update() {
        return fields(row, &EVIDENCE, Some(&title));
    }
    vec![HistoryChange {
        part: HistoryPart::Evidence,
        of: None,
        before: row.before.map(|_| title.clone()),
        after: row.after.map(|_| title.clone()),
    }]
}

/// A claim's own words: where they went in a new draft, or which words it stands on now.
fn anchor(row: &Row, names: &impl Names) -> Vec<HistoryChange> {
    if row.id("detail_id").is_some() {
        return Vec::new();
    }
    if row.is_update() {
        return fields(row, &[(HistoryPart::Words, "exact")], None);
    }
    let number = row.id("revision_id").and_then(|id| names.revision(id));
    match (number, row.after) {
        (Some(number), Some(_)) if number > 1 => fields(
            row,
            &[(HistoryPart::Anchor, "state")],
            Some(&number.to_string()),
        ),
        _ => Vec::new(),
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.split_at(at).0.trim_end()),
        None => line,
    }
}
