//! Rows of the journal in words a reviewer reads: `verdict: none → Wrong`.

use serde_json::Value;
use tickmark_core::{AnchorState, CheckStatus, ClaimKind, ClaimState, Severity, Stance, Verdict};
use tickmark_store::Table;

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

/// What one row's change means; rows that say nothing to a reviewer give no line.
pub(super) fn of_row(
    table: Table,
    before: Option<&Value>,
    after: Option<&Value>,
    names: &impl Names,
) -> Vec<String> {
    let row = Row { before, after };
    match table {
        Table::Claims => claim(&row, names),
        Table::Evidence => evidence(&row, names),
        Table::Corrections => correction(&row),
        Table::Queries => query(&row),
        Table::Anchors => anchor(&row, names),
        _ => Vec::new(),
    }
}

struct Row<'a> {
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

impl Row<'_> {
    /// `field: old → new` when the field changed, each side put into words by `say`.
    fn changed(&self, label: &str, field: &str, say: impl Fn(&Value) -> String) -> Option<String> {
        let (old, new) = (get(self.before, field), get(self.after, field));
        (old != new).then(|| format!("{label}: {} → {}", or_none(old, &say), or_none(new, &say)))
    }

    fn is_update(&self) -> bool {
        self.before.is_some() && self.after.is_some()
    }

    fn either(&self) -> Option<&Value> {
        self.after.or(self.before)
    }
}

fn get<'a>(row: Option<&'a Value>, field: &str) -> Option<&'a Value> {
    row?.get(field)
        .filter(|value| !value.is_null() && *value != "")
}

fn or_none(value: Option<&Value>, say: impl Fn(&Value) -> String) -> String {
    value.map_or_else(|| "none".to_owned(), say)
}

fn claim(row: &Row, names: &impl Names) -> Vec<String> {
    if !row.is_update() {
        let word = match (row.after.is_some(), get(row.either(), "origin")) {
            (false, _) => "removed",
            (true, Some(origin)) if origin == "engine" => "proposed",
            (true, _) => "created",
        };
        return vec![format!("claim: {word}")];
    }
    [
        row.changed("state", "state", |v| word_of::<ClaimState>(v, state_word)),
        row.changed("verdict", "verdict", |v| {
            word_of(v, |v: Verdict| v.label().to_owned())
        }),
        row.changed("check status", "check_status", |v| {
            word_of(v, |v: CheckStatus| v.label().to_owned())
        }),
        row.changed("restatement", "restatement", quoted),
        row.changed("note", "note", quoted),
        row.changed("kind", "kind", |v| word_of(v, kind_word)),
        row.changed("kinds", "kinds", kinds),
        row.changed("claimant", "claimant_id", |v| {
            names.claimant(v.as_str().unwrap_or_default())
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn evidence(row: &Row, names: &impl Names) -> Vec<String> {
    let source_id = get(row.either(), "source_id").and_then(Value::as_str);
    let title = names.source(source_id.unwrap_or_default());
    if row.before.is_none() {
        return vec![format!("evidence: added “{}”", shortened(&title))];
    }
    if row.after.is_none() {
        return vec![format!("evidence: removed “{}”", shortened(&title))];
    }
    [
        row.changed("stance", "stance", |v| word_of(v, stance_word)),
        row.changed("passage", "excerpt", quoted),
        row.changed("locator", "locator", quoted),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn correction(row: &Row) -> Vec<String> {
    [
        row.changed("correction", "replacement", quoted),
        row.changed("severity", "severity", |v| word_of(v, severity_word)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn query(row: &Row) -> Vec<String> {
    [
        row.changed("query", "question", quoted),
        row.changed("answer", "answer", quoted),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A claim's own words: where they went in a new draft, or which words it stands on now.
fn anchor(row: &Row, names: &impl Names) -> Vec<String> {
    if get(row.either(), "detail_id").is_some() {
        return Vec::new();
    }
    if row.is_update() {
        return row.changed("words", "exact", quoted).into_iter().collect();
    }
    let number = get(row.after, "revision_id")
        .and_then(Value::as_str)
        .and_then(|id| names.revision(id));
    match number {
        Some(number) if number > 1 => {
            let state = or_none(get(row.after, "state"), |v| word_of(v, found_word));
            vec![format!("revision {number}: {state}")]
        }
        _ => Vec::new(),
    }
}

fn word_of<T: serde::de::DeserializeOwned>(value: &Value, say: impl Fn(T) -> String) -> String {
    serde_json::from_value(value.clone()).map_or_else(|_| quoted(value), say)
}

fn state_word(state: ClaimState) -> String {
    match state {
        ClaimState::Proposed => "proposed",
        ClaimState::Accepted => "accepted",
        ClaimState::Dismissed => "dismissed",
    }
    .to_owned()
}

pub(super) fn kind_word(kind: ClaimKind) -> String {
    match kind {
        ClaimKind::Date => "date",
        ClaimKind::Figure => "figure",
        ClaimKind::Biography => "biography",
        ClaimKind::Quote => "quote",
        ClaimKind::Event => "event",
        ClaimKind::Place => "place",
        ClaimKind::Comparison => "comparison",
        ClaimKind::Cause => "cause",
        ClaimKind::Description => "description",
    }
    .to_owned()
}

fn kinds(value: &Value) -> String {
    word_of(value, |kinds: Vec<ClaimKind>| {
        kinds
            .into_iter()
            .map(kind_word)
            .collect::<Vec<_>>()
            .join(", ")
    })
}

fn stance_word(stance: Stance) -> String {
    match stance {
        Stance::Supports => "supports",
        Stance::Refutes => "refutes",
        Stance::Context => "context",
    }
    .to_owned()
}

fn severity_word(severity: Severity) -> String {
    match severity {
        Severity::MustFix => "must fix",
        Severity::ShouldFix => "should fix",
        Severity::Note => "note",
    }
    .to_owned()
}

fn found_word(state: AnchorState) -> String {
    match state {
        AnchorState::Exact => "same words",
        AnchorState::Moved => "moved",
        AnchorState::Changed => "words changed",
        AnchorState::Orphaned => "words gone",
    }
    .to_owned()
}

fn quoted(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("“{}”", shortened(text)),
        None => value.to_string(),
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.split_at(at).0.trim_end()),
        None => line,
    }
}
