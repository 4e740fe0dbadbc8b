//! Forms in `-ing`: a verb, or a noun or adjective made of one.

use super::{before, starts_number};
use crate::language::english::word::lexicon::{
    DETERMINER, NOUN, NUMBER, POSSESSIVE, PREPOSITION, PRONOUN,
};
use crate::language::english::word::{Tag, Word};

pub fn gerund(words: &[Word], at: usize) -> Tag {
    let prior = before(words, at).map(|p| p.tag);
    let next = words.get(at + 1);
    let noun_follows = next.is_some_and(|n| {
        n.has(NOUN) || (n.classes == 0 && !matches!(n.tag, Tag::Mark(_) | Tag::Quote) && !n.capital)
    });
    match prior {
        Some(Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Adjective)
            if noun_follows =>
        {
            Tag::Adjective
        }
        Some(Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Adjective) => Tag::Noun,
        _ => Tag::Gerund,
    }
}

/// `meeting`, `killing`: a verb after a comma or `be`, or with an object of its own.
pub fn gerund_of_noun(words: &[Word], at: usize) -> bool {
    let prior = before(words, at).map(|p| p.tag);
    let object = words.get(at + 1).is_some_and(|n| {
        n.has(DETERMINER | POSSESSIVE | NUMBER | PRONOUN)
            || starts_number(n)
            || (n.capital && matches!(prior, Some(Tag::Mark(',') | Tag::Conjunction)))
            || n.has(PREPOSITION) && n.lower == "at"
    });
    match prior {
        Some(Tag::Be) => true,
        Some(Tag::Mark(',') | Tag::Conjunction | Tag::Preposition | Tag::Past | Tag::Present) => {
            object
        }
        None => object,
        _ => false,
    }
}
