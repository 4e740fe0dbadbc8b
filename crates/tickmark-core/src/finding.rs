//! What a checking rule found: two things of an article that cannot both be right, or work that is
//! not whole.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::ClaimId;
use crate::text::TextRange;

/// A checking rule, by the id it has in the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RuleId {
    /// A weekday and a date disagree.
    D1,
    /// A date or a time of day that no calendar or clock has.
    D2,
    /// Parts do not add up to their total.
    N1,
    /// A claim is confirmed without a passage.
    E7,
}

impl RuleId {
    /// Every rule, in the order of the reference.
    pub const ALL: [Self; 4] = [Self::D1, Self::D2, Self::N1, Self::E7];

    /// The id: `D1`.
    pub fn id(self) -> &'static str {
        match self {
            Self::D1 => "D1",
            Self::D2 => "D2",
            Self::N1 => "N1",
            Self::E7 => "E7",
        }
    }

    /// The rule with this id.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// One place where a rule does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// The words that do not hold.
    pub range: TextRange,
    /// The words inside or elsewhere that were held against each other.
    pub related: Vec<TextRange>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// How that was reached: the day in the calendar, the sum.
    pub working: String,
    /// What a dismissal is kept by: the words without case, punctuation and spacing.
    pub content_key: String,
    /// The claim, for rules about the work on claims.
    pub claim: Option<ClaimId>,
}

/// Words as a [`Finding::content_key`]: in lower case, single spaces between them.
pub fn content_key(words: &str) -> String {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_known_by_its_id() {
        for rule in RuleId::ALL {
            assert_eq!(RuleId::of_id(rule.id()), Some(rule));
        }
        assert_eq!(RuleId::of_id("d1"), None);
    }

    #[test]
    fn a_content_key_is_kept_by_words_not_by_spelling() {
        assert_eq!(
            content_key("Tuesday,  March\n13, 2024"),
            content_key("tuesday March 13 2024")
        );
    }
}
