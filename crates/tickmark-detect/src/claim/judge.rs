//! What is no claim: opinion, prediction, promise, question, advice, greeting, link.

use std::ops::Range;

use tickmark_core::NotClaimReason;

use crate::article::Article;
use crate::clause::{Clause, Form};
use crate::word::{Tag, Word};

const OPINIONS: [&str; 46] = [
    "pathetic",
    "terrible",
    "horrible",
    "awful",
    "disgusting",
    "disgraceful",
    "outrageous",
    "ridiculous",
    "beautiful",
    "wonderful",
    "amazing",
    "fantastic",
    "brilliant",
    "excellent",
    "great",
    "sad",
    "glad",
    "happy",
    "proud",
    "unfair",
    "absurd",
    "shameful",
    "stupid",
    "lovely",
    "nice",
    "perfect",
    "emotional",
    "important",
    "blessed",
    "sorry",
    "moron",
    "welcome",
    "hopefully",
    "unfortunately",
    "sadly",
    "impressive",
    "delicious",
    "boring",
    "charming",
    "stunning",
    "inspiring",
    "delighted",
    "disappointing",
    "disappointed",
    "dangerous",
    "outlived",
];
const FEELINGS: [&str; 20] = [
    "think",
    "believe",
    "feel",
    "hope",
    "wish",
    "love",
    "hate",
    "guess",
    "suppose",
    "doubt",
    "want",
    "fear",
    "like",
    "prefer",
    "understand",
    "blame",
    "thank",
    "appreciate",
    "urge",
    "expect",
];
const GREETINGS: [&str; 9] = [
    "hello",
    "hi",
    "dear",
    "thanks",
    "thank",
    "welcome",
    "congratulations",
    "goodbye",
    "cheers",
];

/// Why the clause is no claim, if it is none. `own` says that the article itself speaks.
pub fn judge(
    article: &Article<'_>,
    clause: &Clause,
    sentence: &Range<usize>,
    own: bool,
) -> Option<NotClaimReason> {
    let words = article.words(&clause.words);
    let whole = article.words(sentence);
    if whole
        .iter()
        .rev()
        .find(|w| matches!(w.tag, Tag::Mark('.' | '!' | '?')))
        .is_some_and(|w| w.is_mark('?'))
    {
        return Some(NotClaimReason::Question);
    }
    if is_link(article, words) {
        return Some(NotClaimReason::Link);
    }
    if words.len() <= 4
        && words
            .first()
            .is_some_and(|w| GREETINGS.contains(&w.lower.as_str()))
    {
        return Some(NotClaimReason::Greeting);
    }
    let value = article
        .values_in(article.range_of(&clause.words))
        .next()
        .is_some();
    let first_person = clause
        .subject
        .as_ref()
        .is_some_and(|s| speaks(article.words(s)));
    if first_person
        && words.iter().any(|w| {
            matches!(
                w.lower.as_str(),
                "will" | "i'll" | "we'll" | "promise" | "vow"
            )
        })
    {
        return Some(NotClaimReason::Promise);
    }
    if words
        .iter()
        .any(|w| matches!(w.lower.as_str(), "i" | "we" | "i'm" | "i've" | "we're"))
        && words.iter().any(|w| FEELINGS.contains(&w.lower.as_str()))
    {
        return Some(NotClaimReason::Opinion);
    }
    if let Some(group) = &clause.group {
        let verbs = article.words(&group.words);
        let head = article
            .words
            .get(group.head)
            .map(|w| w.lower.as_str())
            .unwrap_or_default();
        let to = article
            .words
            .get(group.words.end)
            .is_some_and(|w| w.tag == Tag::To);
        let present = matches!(group.form, Tag::Present | Tag::Be);
        if to
            && !value
            && matches!(
                head,
                "promised" | "promises" | "vowed" | "vows" | "pledged" | "pledges"
            )
        {
            return Some(NotClaimReason::Promise);
        }
        if present
            && matches!(head, "expects" | "expect" | "hopes" | "hope")
            && clause.form == Form::Main
        {
            return Some(NotClaimReason::Prediction);
        }
        let believes = clause.reporter.is_some() && verbs.iter().any(|w| w.lower == "will");
        if believes {
            return Some(NotClaimReason::Prediction);
        }
        if present
            && words.last().is_some_and(|w| w.lower == "so")
            && matches!(head, "thinks" | "think" | "hopes" | "says" | "believes")
        {
            return Some(NotClaimReason::Opinion);
        }
        let addressed = clause
            .subject
            .as_ref()
            .is_some_and(|s| article.words(s).iter().any(|w| w.lower == "you"));
        if verbs
            .iter()
            .any(|w| matches!(w.lower.as_str(), "should" | "must" | "ought"))
            && own
            && (!value || addressed)
        {
            return Some(NotClaimReason::Advice);
        }
        if group.form == Tag::Base
            && clause.subject.is_none()
            && clause.words.start == group.words.start
            && clause.words.start == sentence.start
        {
            return Some(NotClaimReason::Advice);
        }
        if verbs
            .iter()
            .any(|w| matches!(w.lower.as_str(), "might" | "could"))
            && !value
            && (!own || clause.form == Form::Main)
        {
            return Some(NotClaimReason::Prediction);
        }
        if verbs
            .iter()
            .any(|w| w.lower == "will" || w.lower == "won't")
            && !value
            && !own
        {
            return Some(NotClaimReason::Prediction);
        }
    }
    if !value
        && words
            .iter()
            .any(|w| OPINIONS.contains(&w.lower.as_str()) && !w.capital)
    {
        return Some(NotClaimReason::Opinion);
    }
    None
}

/// Whether the subject is the speaker: `I`, `we`.
pub fn speaks(subject: &[Word]) -> bool {
    subject.iter().any(|w| {
        matches!(
            w.lower.as_str(),
            "i" | "we" | "you" | "i'm" | "i've" | "we're" | "we've"
        )
    })
}

/// Whether the words are nothing but an address.
pub fn is_link(article: &Article<'_>, words: &[Word]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let text = first.range.cover(last.range).of(article.text);
    let address = text.contains("www.") || text.contains("://");
    address && !text.contains(char::is_whitespace)
}
