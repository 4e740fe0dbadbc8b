//! A verb phrase turned into a sentence: `killing two` becomes `killed two`.

use crate::language::english::word::lexicon::is_verb;
use crate::language::english::word::verb;

/// The past tense of an `-ing` form, or its present when `present`; `None` for an unknown verb.
pub fn finite(gerund: &str, present: bool, plural: bool) -> Option<String> {
    if gerund == "being" {
        return Some(
            match (present, plural) {
                (true, true) => "are",
                (true, false) => "is",
                (false, true) => "were",
                (false, false) => "was",
            }
            .to_owned(),
        );
    }
    if gerund == "having" {
        return Some(
            if present && !plural {
                "has"
            } else if present {
                "have"
            } else {
                "had"
            }
            .to_owned(),
        );
    }
    let base = verb::base_of_gerund(gerund, is_verb)?;
    Some(if !present {
        verb::past_forms(&base).0
    } else if plural {
        base
    } else {
        verb::third_person(&base)
    })
}
