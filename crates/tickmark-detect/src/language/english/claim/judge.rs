//! What is no claim: opinion, prediction, promise, question, advice, greeting, link.
//!
//! ## What it finds
//! The reason for which a clause or a sentence is set aside. The words stay visible under their reason,
//! and the reviewer can take them up as a claim all the same.
//!
//! ## Why a checker cares
//! A list of claims that is full of taste and plans is not read to its end. A list that hides them
//! without a word is not trusted.
//!
//! ## Examples
//! ```text claims
//! The new hall is a wonderful place.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no claim: opinion
//! The company hopes to reach the airport soon.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no claim: prediction
//! Who paid for the roof?
//! ^^^^^^^^^^^^^^^^^^^^^^ no claim: question
//! Please bring your own lamp.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^ no claim: advice
//! www.harbour.example/bridge
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^ no claim: link
//! Welcome to our harbour!
//! ^^^^^^^^^^^^^^^^^^^^^^ no claim: greeting
//! ```
//!
//! ## Not a claim
//! Praise with a figure or a date beside it stays a claim, for the figure can be looked up.
//!
//! ```text claims
//! The wonderful hall cost $40 million.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: The wonderful hall cost $40 million.
//! ```
//!
//! ## References
//! - Konstantinovskiy, Price, Babakar, Zubiaga: Toward Automated Factchecking, 2021 (what is a claim,
//!   and what is none).

use std::ops::Range;

use tickmark_core::{BlockRole, NotClaimReason};

use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::{Clause, Form};
use crate::language::english::word::{Tag, Word};

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
    let range = article.range_of(&clause.words);
    let value = article.values_in(range).next().is_some();
    let opinion = !value
        && words
            .iter()
            .any(|w| OPINIONS.contains(&w.lower.as_str()) && !w.capital);
    of_shape(article, words, article.words(sentence))
        .or_else(|| of_speaker(article, clause, words))
        .or_else(|| of_promise(article, clause, words, value))
        .or_else(|| of_mood(article, clause, sentence, Mood { own, value }))
        .or_else(|| opinion.then_some(NotClaimReason::Opinion))
}

/// Why a sentence in which nothing was found is no claim.
pub fn why_nothing(article: &Article<'_>, sentence: &Sentence) -> NotClaimReason {
    let words = article.words(&sentence.words);
    let role = sentence.role;
    let small =
        matches!(role, BlockRole::Caption) || words.iter().all(|w| matches!(w.tag, Tag::Mark(_)));
    let judges = words
        .iter()
        .any(|w| OPINIONS.contains(&w.lower.as_str()) && !w.capital)
        || words.iter().any(|w| matches!(w.lower.as_str(), "i" | "we"))
            && words.iter().any(|w| FEELINGS.contains(&w.lower.as_str()));
    of_shape(article, words, words).unwrap_or(if judges {
        NotClaimReason::Opinion
    } else if small {
        NotClaimReason::Boilerplate
    } else {
        NotClaimReason::Fragment
    })
}

/// What the judgement of a verb's mood needs to know of its clause.
#[derive(Clone, Copy)]
struct Mood {
    /// The article itself speaks.
    own: bool,
    /// The clause holds a date or figure.
    value: bool,
}

/// Questions, addresses, greetings.
fn of_shape(article: &Article<'_>, words: &[Word], sentence: &[Word]) -> Option<NotClaimReason> {
    let mut ends = sentence
        .iter()
        .rev()
        .filter(|w| matches!(w.tag, Tag::Mark('.' | '!' | '?')));
    let greets = words.len() <= 4
        && words
            .first()
            .is_some_and(|w| GREETINGS.contains(&w.lower.as_str()));
    if ends.next().is_some_and(|w| w.is_mark('?')) {
        Some(NotClaimReason::Question)
    } else if is_link(article, words) {
        Some(NotClaimReason::Link)
    } else {
        greets.then_some(NotClaimReason::Greeting)
    }
}

/// What a speaker says of himself: promises and feelings.
fn of_speaker(article: &Article<'_>, clause: &Clause, words: &[Word]) -> Option<NotClaimReason> {
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.lower.as_str()));
    let subject = clause
        .subject
        .as_ref()
        .is_some_and(|s| speaks(article.words(s)));
    if subject && has(&["will", "'ll", "promise", "vow"]) {
        Some(NotClaimReason::Promise)
    } else {
        (has(&["i", "we"]) && has(&FEELINGS)).then_some(NotClaimReason::Opinion)
    }
}

/// Promises, expectations and beliefs the article reports of somebody.
fn of_promise(
    article: &Article<'_>,
    clause: &Clause,
    words: &[Word],
    value: bool,
) -> Option<NotClaimReason> {
    let group = clause.group.as_ref()?;
    let head = article.words.get(group.head)?.lower.as_str();
    let to = article
        .words
        .get(group.words.end)
        .is_some_and(|w| w.tag == Tag::To);
    let present = matches!(group.form, Tag::Present | Tag::Be);
    let so = words.last().is_some_and(|w| w.lower == "so");
    let will = article
        .words(&group.words)
        .iter()
        .any(|w| w.lower == "will");
    match head {
        "promised" | "promises" | "vowed" | "vows" | "pledged" | "pledges" if to && !value => {
            Some(NotClaimReason::Promise)
        }
        "expects" | "expect" | "hopes" | "hope" if present && clause.form == Form::Main => {
            Some(NotClaimReason::Prediction)
        }
        _ if clause.reporter.is_some() && will => Some(NotClaimReason::Prediction),
        "thinks" | "think" | "hopes" | "says" | "believes" if present && so => {
            Some(NotClaimReason::Opinion)
        }
        _ => None,
    }
}

/// Advice and predictions, by the helper verb.
fn of_mood(
    article: &Article<'_>,
    clause: &Clause,
    sentence: &Range<usize>,
    mood: Mood,
) -> Option<NotClaimReason> {
    let group = clause.group.as_ref()?;
    let has = |list: &[&str]| {
        article
            .words(&group.words)
            .iter()
            .any(|w| list.contains(&w.lower.as_str()))
    };
    let subject = clause
        .subject
        .as_ref()
        .map(|s| article.words(s))
        .unwrap_or_default();
    let addressed = subject.iter().any(|w| w.lower == "you");
    let imperative = commands(article, clause, sentence, group);
    let told =
        mood.own && clause.form == Form::Main && subject.first().is_some_and(|w| w.lower == "you");
    if told {
        return Some(NotClaimReason::Advice);
    }
    if imperative || (has(&["should", "must", "ought"]) && mood.own && (!mood.value || addressed)) {
        return Some(NotClaimReason::Advice);
    }
    let guess = has(&["might", "could"]) && (!mood.own || clause.form == Form::Main);
    let future = has(&["will", "won't"]) && !mood.own;
    ((guess || future) && !mood.value).then_some(NotClaimReason::Prediction)
}

/// `Stay tuned`, `Instead, walk slowly`, `If you see a wolf, keep away`: a bare verb that nothing
/// stands before but adverbs, or a condition.
fn commands(
    article: &Article<'_>,
    clause: &Clause,
    sentence: &Range<usize>,
    group: &crate::language::english::clause::group::Group,
) -> bool {
    let bare = |at: usize| {
        article.words.get(at).is_some_and(|w| {
            matches!(w.tag, Tag::Base | Tag::Do) && !w.capital || w.lower == "let's"
        })
    };
    let from = if clause.form == Form::Main {
        clause.words.start
    } else {
        sentence.start
    };
    let before = article.words(&(from..group.words.start));
    let opens = before.iter().all(|w| {
        matches!(w.tag, Tag::Adverb | Tag::Conjunction | Tag::Mark(_)) || w.lower == "please"
    });
    let conditional = before
        .iter()
        .find(|w| !matches!(w.tag, Tag::Mark(_)))
        .is_some_and(|w| matches!(w.lower.as_str(), "if" | "when" | "for" | "to"));
    let behind_comma = (clause.words.start..clause.words.end)
        .any(|at| bare(at + 1) && article.words.get(at).is_some_and(|w| w.is_mark(',')));
    let own_verb = matches!(group.form, Tag::Base | Tag::Do) && clause.subject.is_none();
    own_verb && (opens || conditional && bare(clause.words.start))
        || conditional && behind_comma && clause.form != Form::Reported
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
