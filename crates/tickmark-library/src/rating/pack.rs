//! Rating packs: scales with their exact public labels, as data.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, ErrorCode, Result};

/// The packs that come with Tickmark.
const PACKS: [&str; 9] = [
    include_str!("../../packs/politifact.json"),
    include_str!("../../packs/snopes.json"),
    include_str!("../../packs/washington-post.json"),
    include_str!("../../packs/afp.json"),
    include_str!("../../packs/aap.json"),
    include_str!("../../packs/211-check.json"),
    include_str!("../../packs/factcheck-lk.json"),
    include_str!("../../packs/el-heraldo.json"),
    include_str!("../../packs/aces.json"),
];

/// The most labels a person can choose between.
const MOST_LABELS: usize = 40;

/// The longest name, label or definition, in characters.
const LONGEST: usize = 300;

/// A rating scale: one public label a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RatingScale {
    /// Its id: `politifact`; given by Tickmark for scales of the reviewer's own.
    #[serde(default)]
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who rates by it.
    #[serde(default)]
    pub publisher: String,
    /// Whether it is the reviewer's own, to be changed at will.
    #[serde(default)]
    pub custom: bool,
    /// The labels in the order they are offered.
    pub labels: Vec<RatingLabel>,
}

/// A label of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RatingLabel {
    /// The words shown, to the letter.
    pub label: String,
    /// Its place between worst (1) and best; none for labels outside the order.
    #[serde(default)]
    pub number: Option<u8>,
    /// How it is coloured and which sign stands beside it.
    pub tone: Tone,
    /// When to use it, in one sentence.
    #[serde(default)]
    pub definition: String,
}

/// Colour and sign of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Right.
    True,
    /// Right but for little.
    MostlyTrue,
    /// Right and wrong.
    Mixed,
    /// Wrong but for little.
    MostlyFalse,
    /// Wrong.
    False,
    /// Not settled.
    Unproven,
    /// Says nothing of truth.
    Neutral,
}

/// The scales that come with Tickmark, in the order they are offered.
pub(super) fn shipped() -> Vec<RatingScale> {
    PACKS
        .iter()
        .filter_map(|pack| serde_json::from_str(pack).ok())
        .collect()
}

/// A scale from its JSON, with what is wrong with it where it is not one.
pub(super) fn parse(json: &str) -> Result<RatingScale> {
    let scale = serde_json::from_str(json).map_err(|error| {
        Error::new(
            ErrorCode::InvalidInput,
            format!("This is not a rating scale: {error}."),
        )
        .with_hint(
            "A scale has a name and labels, each with its label, number, tone and definition.",
        )
    })?;
    check(&scale)?;
    Ok(scale)
}

/// Refuses a scale nobody could rate by.
pub(super) fn check(scale: &RatingScale) -> Result<()> {
    match fault(scale) {
        None => Ok(()),
        Some(fault) => Err(Error::new(ErrorCode::InvalidInput, fault)
            .with_hint("Put it right and try again; nothing was changed.")),
    }
}

fn fault(scale: &RatingScale) -> Option<String> {
    if scale.name.trim().is_empty() {
        return Some("The scale has no name.".to_owned());
    }
    if scale.labels.is_empty() || scale.labels.len() > MOST_LABELS {
        return Some(format!("A scale has 1 to {MOST_LABELS} labels."));
    }
    for (at, label) in scale.labels.iter().enumerate() {
        let number = at + 1;
        if label.label.trim().is_empty() {
            return Some(format!("Label {number} has no words."));
        }
        if label.label.chars().count() > LONGEST || label.definition.chars().count() > LONGEST {
            return Some(format!(
                "Label {number} is longer than {LONGEST} characters."
            ));
        }
        if label.number == Some(0) {
            return Some(format!(
                "The number of “{}” is 0; numbers start at 1.",
                label.label
            ));
        }
        let before = scale.labels.iter().take(at);
        if before.clone().any(|known| known.label == label.label) {
            return Some(format!("There are two labels “{}”.", label.label));
        }
        let same = |known: &&RatingLabel| known.number.is_some() && known.number == label.number;
        if let Some(known) = before.clone().find(same) {
            return Some(format!(
                "“{}” and “{}” have the same number.",
                known.label, label.label
            ));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pack_that_comes_with_tickmark_is_sound() {
        let scales = shipped();
        assert_eq!(scales.len(), PACKS.len(), "every pack can be read");
        for scale in &scales {
            assert_eq!(fault(scale), None, "{}", scale.id);
            assert!(!scale.custom);
            assert!(
                scale
                    .labels
                    .iter()
                    .all(|label| !label.definition.is_empty())
            );
        }
    }

    #[test]
    fn a_faulty_pack_is_told_what_is_wrong() {
        for (json, fault) in [
            ("{", "This is not a rating scale"),
            (r#"{"name":"House","labels":[]}"#, "1 to 40 labels"),
            (
                r#"{"name":" ","labels":[{"label":"Yes","tone":"true"}]}"#,
                "no name",
            ),
            (
                r#"{"name":"House","labels":[{"label":"Yes","tone":"green"}]}"#,
                "unknown variant",
            ),
            (
                r#"{"name":"House","labels":[{"label":"","tone":"true"}]}"#,
                "Label 1 has no words",
            ),
            (
                r#"{"name":"House","labels":[{"label":"Yes","tone":"true","number":0}]}"#,
                "start at 1",
            ),
            (
                r#"{"name":"House","labels":[{"label":"A","tone":"true"},{"label":"A","tone":"false"}]}"#,
                "two labels “A”",
            ),
            (
                r#"{"name":"House","labels":[{"label":"A","tone":"true","number":1},{"label":"B","tone":"false","number":1}]}"#,
                "same number",
            ),
        ] {
            let error = parse(json).unwrap_err();
            assert!(error.message.contains(fault), "{error} for {json}");
            assert_eq!(error.code, ErrorCode::InvalidInput);
        }
    }
}
