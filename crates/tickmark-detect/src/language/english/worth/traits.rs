//! What a stretch of words is like: the properties that a person would name as a reason.

use tickmark_core::ValueKind;

use crate::language::english::word::lexicon::{NEGATION, REPORTING};
use crate::language::english::word::{Tag, Word};

/// A property with the words that tell a reader of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trait {
    /// Its name in the file of weights.
    pub name: &'static str,
    /// What the reviewer reads as a reason. Properties with the same words are one reason.
    pub label: &'static str,
}

/// A short sentence seldom states much.
const SHORT: usize = 4;
const LONG: usize = 25;
/// Beyond this many a further figure, name or word adds nothing.
const MANY: usize = 4;
const MANY_WORDS: usize = 40;

const DEGREES: [&str; 14] = [
    "more", "most", "less", "least", "fewer", "fewest", "than", "first", "only", "highest",
    "lowest", "best", "worst", "record",
];
const CHANGES: [&str; 30] = [
    "increase",
    "increased",
    "increases",
    "increasing",
    "decrease",
    "decreased",
    "raise",
    "raised",
    "rise",
    "rises",
    "rising",
    "rose",
    "risen",
    "fell",
    "fallen",
    "drop",
    "dropped",
    "grew",
    "grown",
    "doubled",
    "tripled",
    "halved",
    "declined",
    "cut",
    "cuts",
    "reduced",
    "lost",
    "gained",
    "added",
    "created",
];
const CAUSES: [&str; 12] = [
    "because",
    "caused",
    "causes",
    "led",
    "due",
    "result",
    "resulted",
    "results",
    "forced",
    "allowed",
    "therefore",
    "responsible",
];
const FEELINGS: [&str; 16] = [
    "think",
    "believe",
    "feel",
    "hope",
    "wish",
    "want",
    "guess",
    "suppose",
    "like",
    "love",
    "hate",
    "agree",
    "disagree",
    "mean",
    "know",
    "understand",
];
const WHOLES: [&str; 12] = [
    "all",
    "every",
    "everyone",
    "everybody",
    "none",
    "nobody",
    "never",
    "ever",
    "always",
    "no",
    "any",
    "each",
];
const SOME: [&str; 9] = [
    "some", "many", "several", "much", "few", "lot", "lots", "majority", "half",
];
const DUTIES: [&str; 7] = ["should", "must", "ought", "need", "needs", "let", "let's"];
const FUTURE: [&str; 5] = ["will", "'ll", "shall", "gonna", "going"];
const GUESSES: [&str; 6] = ["would", "could", "might", "may", "maybe", "perhaps"];
const PERFECT: [&str; 4] = ["has", "have", "'ve", "had"];

macro_rules! traits {
    ($($id:ident $name:literal $label:literal;)*) => {
        $(pub(super) const $id: Trait = Trait { name: $name, label: $label };)*
    };
}

traits! {
    FIGURE "figure" "names a figure";
    FIGURES "figures" "names several figures";
    MONEY "money" "names an amount of money";
    PERCENT "percent" "names a percentage";
    QUANTITY "quantity" "names a measurement";
    AGE "age" "names an age";
    ORDINAL "ordinal" "names a place in an order";
    NUMBER "number" "names a figure";
    DATE "date" "names a date";
    DURATION "duration" "names a length of time";
    REPEATED "repeated" "says how often";
    NAME "name" "names a person, a place or an organisation";
    NAMES "names" "names a person, a place or an organisation";
    NEGATES "negation" "says that something is not so";
    COMPARES "comparison" "compares one thing with another";
    CHANGE "change" "tells of a change";
    CAUSE "cause" "names a cause";
    REPORTS "report" "reports what somebody said";
    WHOLE "whole" "speaks of all or none";
    PART "part" "gives a rough amount";
    SPEAKER "first person" "speaks as “I”";
    GROUP "we" "speaks as “we”";
    ADDRESS "you" "speaks to “you”";
    OTHERS "third person" "speaks of “he”, “she” or “they”";
    FEELING "feeling" "speaks of a belief, a liking or a wish";
    DUTY "duty" "says what should be";
    WILL "future" "speaks of the future";
    GUESS "guess" "is put as a possibility";
    PAST_TENSE "past" "tells of the past";
    PERFECT_TENSE "perfect" "tells what has been done";
    PRESENT_TENSE "present" "tells of the present";
    IS "is" "says what something is";
    VERBLESS "no verb" "has no verb";
    ASKS "question" "is a question";
    SHOUTS "exclamation" "is an exclamation";
    BRIEF "brief" "is only a few words";
    LENGTHY "lengthy" "is a long sentence";
    LENGTH "length" "its number of words";
}

/// Hands each trait that `words` have to `each`, with how strongly, 0 to 1. `kinds` are the kinds
/// of the values among the words.
pub fn visit(words: &[Word], kinds: &[ValueKind], each: &mut impl FnMut(Trait, f64)) {
    of_values(kinds, each);
    of_words(words, each);
    of_verbs(words, each);
    of_shape(words, each);
}

fn share(count: usize, of: usize) -> f64 {
    let small = |n: usize| f64::from(u16::try_from(n).unwrap_or(u16::MAX));
    small(count.min(of)) / small(of)
}

fn of_values(kinds: &[ValueKind], each: &mut impl FnMut(Trait, f64)) {
    let count = |kind: ValueKind| kinds.iter().filter(|k| **k == kind).count();
    let figures = kinds.iter().filter(|kind| !kind.is_temporal()).count();
    let mut tell = |is: bool, what: Trait| {
        if is {
            each(what, 1.0);
        }
    };
    tell(figures > 0, FIGURE);
    for (kind, what) in [
        (ValueKind::Money, MONEY),
        (ValueKind::Percent, PERCENT),
        (ValueKind::Quantity, QUANTITY),
        (ValueKind::Age, AGE),
        (ValueKind::Ordinal, ORDINAL),
        (ValueKind::Number, NUMBER),
        (ValueKind::Duration, DURATION),
        (ValueKind::Set, REPEATED),
    ] {
        tell(count(kind) > 0, what);
    }
    let dates = [
        ValueKind::Date,
        ValueKind::Datetime,
        ValueKind::Time,
        ValueKind::Range,
    ];
    tell(kinds.iter().any(|kind| dates.contains(kind)), DATE);
    if figures > 1 {
        each(FIGURES, share(figures, MANY));
    }
}

fn of_words(words: &[Word], each: &mut impl FnMut(Trait, f64)) {
    const LISTS: [(&[&str], Trait); 10] = [
        (&DEGREES, COMPARES),
        (&CHANGES, CHANGE),
        (&CAUSES, CAUSE),
        (&WHOLES, WHOLE),
        (&SOME, PART),
        (&["i", "me", "my", "mine", "myself"], SPEAKER),
        (&["we", "us", "our", "ours", "ourselves"], GROUP),
        (&["you", "your", "yours", "yourself"], ADDRESS),
        (
            &["he", "she", "they", "his", "her", "their", "him", "them"],
            OTHERS,
        ),
        (&FEELINGS, FEELING),
    ];
    let mut found = [false; LISTS.len()];
    let (mut negates, mut reports, mut superlative) = (false, false, false);
    for word in words {
        for (seen, (list, _)) in found.iter_mut().zip(LISTS) {
            *seen = *seen || list.contains(&word.lower.as_str());
        }
        negates |= word.has(NEGATION) || word.lower.ends_with("n't");
        reports |= word.has(REPORTING) && word.tag.is_verbal();
        superlative |= word.tag == Tag::Adjective && word.lower.ends_with("est");
    }
    for (seen, (_, what)) in found.into_iter().zip(LISTS) {
        if seen || (superlative && what == COMPARES) {
            each(what, 1.0);
        }
    }
    if negates {
        each(NEGATES, 1.0);
    }
    if reports {
        each(REPORTS, 1.0);
    }
    let names = words.iter().filter(|w| w.tag == Tag::Name).count();
    if names > 0 {
        each(NAME, 1.0);
    }
    if names > 1 {
        each(NAMES, share(names, MANY));
    }
}

fn of_verbs(words: &[Word], each: &mut impl FnMut(Trait, f64)) {
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.lower.as_str()));
    let tagged = |tag: Tag| words.iter().any(|w| w.tag == tag);
    let was = has(&["was", "were"]);
    let perfect = words.windows(2).any(|pair| match pair {
        [a, b] => PERFECT.contains(&a.lower.as_str()) && matches!(b.tag, Tag::Participle | Tag::Be),
        _ => false,
    });
    for (is, what) in [
        (has(&DUTIES), DUTY),
        (has(&FUTURE), WILL),
        (has(&GUESSES), GUESS),
        (tagged(Tag::Past) || was, PAST_TENSE),
        (perfect, PERFECT_TENSE),
        (tagged(Tag::Present), PRESENT_TENSE),
        (tagged(Tag::Be) && !was, IS),
        (!words.iter().any(|w| w.tag.is_verbal()), VERBLESS),
    ] {
        if is {
            each(what, 1.0);
        }
    }
}

fn of_shape(words: &[Word], each: &mut impl FnMut(Trait, f64)) {
    let count = words.iter().filter(|w| !w.lower.is_empty()).count();
    for (is, what) in [
        (words.iter().any(|w| w.is_mark('?')), ASKS),
        (words.iter().any(|w| w.is_mark('!')), SHOUTS),
        (count <= SHORT, BRIEF),
        (count >= LONG, LENGTHY),
    ] {
        if is {
            each(what, 1.0);
        }
    }
    each(LENGTH, share(count, MANY_WORDS));
}
