//! Whether an open word is a verb here: `-ed` as past or participle, `-s` as verb or plural, a bare
//! form after `to` or a plural subject.

use super::{before, starts_number};
use crate::language::english::word::lexicon::{
    ADJECTIVE, ADVERB, BASE, BE, CONJUNCTION, DETERMINER, DO, GERUND, HAVE, MODAL, NOUN, NUMBER,
    PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, PRESENT, PRONOUN, RELATIVE, REPORTING, SUBORDINATOR,
    TO, classes,
};
use crate::language::english::word::{Tag, Word};

/// Reporting verbs that take a clause without `that`.
pub const CLAUSE_VERBS: [&str; 16] = [
    "said",
    "says",
    "say",
    "believes",
    "believed",
    "thinks",
    "thought",
    "stated",
    "claims",
    "claimed",
    "suggests",
    "suggested",
    "found",
    "revealed",
    "estimates",
    "means",
];

/// Verb classes by lexicon, else by shape.
pub fn verb_bits(word: &Word) -> u32 {
    let known = word.classes & (BASE | PRESENT | PAST | PARTICIPLE | GERUND);
    if known != 0 || word.classes != 0 {
        return known;
    }
    let lower = word.lower.as_str();
    let tail = lower.rsplit('-').next().unwrap_or(lower);
    if tail.len() >= 5 && tail.ends_with("ed") && !tail.ends_with("eed") {
        if tail.len() < lower.len() {
            0
        } else {
            PAST | PARTICIPLE
        }
    } else if tail.len() >= 6 && tail.len() == lower.len() && tail.ends_with("ing") {
        GERUND
    } else if ["ises", "izes", "ifies"]
        .iter()
        .any(|end| lower.ends_with(end))
    {
        PRESENT
    } else if ["ise", "ize", "ify"].iter().any(|end| lower.ends_with(end)) {
        BASE
    } else {
        0
    }
}

/// A bare form: a verb after `to`, a modal, `do` or a plural subject.
pub fn base(words: &[Word], at: usize, bits: u32, finite: bool) -> Option<Tag> {
    if bits & BASE == 0 {
        return None;
    }
    let word = words.get(at)?;
    let prior = before(words, at);
    let Some(prior) = prior else {
        // An imperative, or a headline that starts with its verb.
        return (!word.has(NOUN) && !word.has(ADJECTIVE)).then_some(Tag::Base);
    };
    let noun = word.has(NOUN);
    match prior.tag {
        Tag::To | Tag::Modal | Tag::Do => Some(Tag::Base),
        Tag::Plural if attributes(words, at) => Some(Tag::Present),
        Tag::Number if !finite && shares(words, at) => Some(Tag::Present),
        Tag::Pronoun if matches!(prior.lower.as_str(), "i" | "you" | "we" | "they" | "who") => {
            Some(Tag::Present)
        }
        Tag::Relative if prior.lower != "whose" && !finite => Some(Tag::Present),
        Tag::Plural | Tag::Name | Tag::Noun if !finite => {
            base_of_noun(words, at, prior, bits & PAST != 0)
        }
        Tag::Conjunction | Tag::Mark(',') if !noun || parallel_base(words, at) => {
            let open = words.get(..at)?.iter().any(|w| matches!(w.tag, Tag::Base));
            (open && !word.has(ADJECTIVE)).then_some(Tag::Base)
        }
        _ => None,
    }
}

/// `Of those held, 29 face charges`: a number that stands for people is a subject.
fn shares(words: &[Word], at: usize) -> bool {
    words.first().is_some_and(|w| w.lower == "of")
        && words
            .get(at.wrapping_sub(2))
            .is_some_and(|w| w.is_mark(','))
}

/// A bare form behind a noun or name: a verb where the subject is plural and an object follows.
fn base_of_noun(words: &[Word], at: usize, prior: &Word, past: bool) -> Option<Tag> {
    const OPENS: u32 = DETERMINER | POSSESSIVE | NUMBER | PRONOUN;
    let word = words.get(at)?;
    let noun = word.has(NOUN);
    let next = words.get(at + 1);
    let object = match prior.tag {
        Tag::Plural => next.is_some_and(|n| {
            n.has(OPENS | PREPOSITION | ADJECTIVE | TO | ADVERB)
                || n.capital
                || (!noun && !matches!(n.tag, Tag::Mark(_)))
                || matches!(n.tag, Tag::Quote)
        }),
        _ if past => false,
        _ if subject_head(words, at) == Some(Tag::Plural) && !verb_ahead(words, at) => {
            next.is_some_and(|n| !matches!(n.tag, Tag::Mark(_)))
        }
        _ if !noun && !word.has(ADJECTIVE | ADVERB) => {
            next.is_some_and(|n| n.has(OPENS) || starts_number(n))
        }
        Tag::Name => next.is_some_and(|n| n.has(OPENS)),
        _ => false,
    };
    object.then_some(Tag::Present)
}

/// Whether `and WORD` goes on an infinitive: an object follows.
fn parallel_base(words: &[Word], at: usize) -> bool {
    words
        .get(at + 1)
        .is_some_and(|n| n.has(DETERMINER | POSSESSIVE | PRONOUN | NUMBER) || starts_number(n))
}

/// A form that may be past tense or participle.
pub fn past(words: &[Word], at: usize, bits: u32, finite: bool) -> Option<Tag> {
    let word = words.get(at)?;
    let next = words.get(at + 1);
    let participle = bits & PARTICIPLE != 0;
    let Some(prior) = before(words, at) else {
        return Some(Tag::Participle);
    };
    if bits & PAST != 0 && attributes(words, at) {
        return Some(Tag::Past);
    }
    let helper = matches!(prior.tag, Tag::Participle | Tag::Base | Tag::Past)
        && matches!(
            prior.lower.as_str(),
            "been" | "being" | "got" | "get" | "be"
        );
    match prior.tag {
        Tag::Be | Tag::Have if participle => return Some(Tag::Participle),
        _ if participle && helper => return Some(Tag::Participle),
        Tag::To | Tag::Modal | Tag::Do => return (bits & BASE != 0).then_some(Tag::Base),
        Tag::Determiner
        | Tag::Possessive
        | Tag::Genitive
        | Tag::Adjective
        | Tag::Preposition
        | Tag::Number => return inside_phrase(word, prior, next, bits, finite),
        _ => {}
    }
    let subject = matches!(prior.tag, Tag::Pronoun | Tag::Name | Tag::Relative);
    if word.has(NOUN) && !subject && (finite || bits & BASE != 0 && !next.is_some_and(takes)) {
        return None;
    }
    if bits & PAST == 0 {
        return Some(Tag::Participle);
    }
    if !participle {
        return Some(Tag::Past);
    }
    Some(if is_past(words, at, prior, finite) {
        Tag::Past
    } else {
        Tag::Participle
    })
}

/// Behind a determiner, adjective, number or preposition the form is an adjective, with few
/// exceptions: `the elderly voted`, `12 voted for it`, `the ship ahead turned`.
fn inside_phrase(
    word: &Word,
    prior: &Word,
    next: Option<&Word>,
    bits: u32,
    finite: bool,
) -> Option<Tag> {
    if word.has(NOUN) {
        return None;
    }
    let past = bits & PAST != 0;
    let object = next.is_some_and(|n| n.has(DETERMINER | POSSESSIVE | PRONOUN));
    let goes_on = next.is_some_and(|n| n.has(PREPOSITION | DETERMINER | POSSESSIVE));
    Some(match prior.tag {
        Tag::Adjective if object && !finite && past => Tag::Past,
        Tag::Preposition if prior.has(ADVERB) && !finite && past => Tag::Past,
        Tag::Number if goes_on && (finite || !past) => Tag::Participle,
        Tag::Number if goes_on => Tag::Past,
        _ => Tag::Adjective,
    })
}

/// Whether a form that is past tense and participle alike is the finite verb here.
fn is_past(words: &[Word], at: usize, prior: &Word, finite: bool) -> bool {
    let next = words.get(at + 1);
    let after_by = next.is_some_and(|n| n.lower == "by");
    let says = words
        .get(at)
        .is_some_and(|w| CLAUSE_VERBS.contains(&w.lower.as_str()));
    match prior.tag {
        Tag::Conjunction => {
            let passive = last_verb(words, at).is_some_and(|v| v.tag == Tag::Participle);
            let object = next.is_some_and(|n| n.has(DETERMINER | POSSESSIVE));
            !after_by && (!passive || object)
        }
        Tag::Pronoun | Tag::Relative => true,
        Tag::Mark(',') if !finite && inserted(words, at) => false,
        Tag::Mark(mark) => {
            let nouns = words.get(..at).unwrap_or_default();
            let resumed = !finite && nouns.iter().any(|w| w.tag.is_head());
            (resumed || matches!(mark, '—' | '–')) && !after_by
        }
        _ if finite || after_by => false,
        // `found 40 crates in a shed marked as a garage`.
        Tag::Noun | Tag::Plural if next.is_some_and(|n| n.lower == "as") && reports(words, at) => {
            false
        }
        Tag::Name | Tag::Noun | Tag::Plural if says && next.is_none_or(|n| n.lower != "to") => true,
        _ => !verb_ahead(words, at),
    }
}

/// Whether the last verb before `at` is one that can report: what stands behind it is its object.
fn reports(words: &[Word], at: usize) -> bool {
    last_verb(words, at).is_some_and(|v| v.has(REPORTING))
}

/// `The atlas, published in 2004, describes`: a form in `-ed` behind a comma, and behind the next
/// comma the finite verb.
fn inserted(words: &[Word], at: usize) -> bool {
    let opened = words
        .get(..at)
        .unwrap_or_default()
        .iter()
        .all(|w| w.tag.is_nominal() || matches!(w.tag, Tag::Mark(_) | Tag::Preposition));
    let rest = words.get(at + 1..).unwrap_or_default();
    let starts = rest.first().is_some_and(|n| n.has(PREPOSITION | ADVERB));
    let joined = rest
        .iter()
        .take(16)
        .position(|w| w.is_mark(','))
        .is_some_and(|close| {
            // `A tax, introduced in 1790, and the loss of trade ruined them`.
            rest.get(close + 1).is_some_and(|n| n.lower == "and")
                && rest.get(close + 2).is_some_and(|n| n.has(DETERMINER))
        });
    if opened && starts && joined {
        return true;
    }
    let close = rest.iter().take(16).position(|w| w.is_mark(','));
    let verb = close.and_then(|close| {
        rest.get(close + 1..)?
            .iter()
            .find(|w| !w.purely(ADVERB, BE | HAVE | MODAL))
    });
    opened
        && starts
        && verb.is_some_and(|v| {
            v.has(BE | HAVE | DO | MODAL) || (verb_bits(v) & (PAST | PRESENT) != 0 && !v.capital)
        })
}

/// Whether a word can start the object of a verb that also is a noun: `cost $4 million`.
fn takes(next: &Word) -> bool {
    next.has(DETERMINER | POSSESSIVE | PRONOUN | NUMBER) || starts_number(next)
}

fn last_verb(words: &[Word], at: usize) -> Option<&Word> {
    words.get(..at)?.iter().rev().find(|w| w.tag.is_verbal())
}

/// Whether a finite verb stands between here and the end of the clause: then a form in `-ed`
/// before it is a reduced relative (`boats moored at night are …`).
fn verb_ahead(words: &[Word], at: usize) -> bool {
    words
        .get(at + 1..)
        .unwrap_or_default()
        .iter()
        .take(14)
        .take_while(|w| {
            !matches!(w.tag, Tag::Mark(',' | ';' | ':' | '—' | '–' | '.'))
                && !w.has(CONJUNCTION | RELATIVE)
                && !w.purely(SUBORDINATOR, PREPOSITION)
                && !w.purely(PRONOUN, DETERMINER | POSSESSIVE)
                && w.lower != "that"
                && w.tag != Tag::Quote
        })
        .any(|w| {
            w.has(BE | HAVE | DO | MODAL)
                && !matches!(
                    w.lower.as_str(),
                    "be" | "been" | "being" | "having" | "have"
                )
                || w.purely(PAST, PARTICIPLE)
        })
}

/// `…, the mayor said on Friday`: a verb of saying behind a noun phrase that a comma sets off from
/// a clause, with no object of its own.
fn attributes(words: &[Word], at: usize) -> bool {
    let says = words.get(at).is_some_and(|w| w.has(REPORTING));
    let closed = words.get(at + 1).is_none_or(|n| {
        matches!(n.tag, Tag::Mark(_)) || n.has(PREPOSITION | ADVERB) || n.lower.ends_with("day")
    });
    if !(says && closed) {
        return false;
    }
    let phrase = words
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|w| w.tag.is_nominal() || w.tag == Tag::Adverb || w.lower == "of")
        .count();
    let comma = at
        .checked_sub(phrase + 1)
        .filter(|_| (1..=8).contains(&phrase));
    comma.is_some_and(|comma| {
        let set_off = words.get(comma).is_some_and(|w| w.is_mark(','));
        let clause = words.get(..comma).unwrap_or_default();
        set_off && clause.iter().any(|w| w.tag.is_verbal())
    })
}

/// Whether a form in `-s` is a verb here.
pub fn third_person(words: &[Word], at: usize, finite: bool) -> bool {
    if attributes(words, at) {
        return true;
    }
    let (Some(word), Some(prior)) = (words.get(at), before(words, at)) else {
        return false;
    };
    if !is_singular_subject(words, at, word, prior, finite) {
        return false;
    }
    if matches!(prior.tag, Tag::Pronoun | Tag::Relative) {
        return true;
    }
    if finite && prior.tag != Tag::Conjunction {
        return false;
    }
    if word.has(NOUN) || noun_base(word) {
        noun_acts(words, at, word, prior)
    } else {
        words
            .get(at + 1)
            .is_none_or(|next| can_follow_verb(next, word))
    }
}

/// `1,400 counterfeit watches`: more than one of what the noun before would name.
fn is_counted(words: &[Word], at: usize) -> bool {
    words
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|w| matches!(w.tag, Tag::Noun | Tag::Adjective | Tag::Number))
        .last()
        .is_some_and(|w| w.tag == Tag::Number && w.lower != "one")
}

/// Whether what stands before can be the subject of a verb in the third person.
fn is_singular_subject(words: &[Word], at: usize, word: &Word, prior: &Word, finite: bool) -> bool {
    if is_counted(words, at) {
        return false;
    }
    match prior.tag {
        Tag::Pronoun => matches!(
            prior.lower.as_str(),
            "he" | "she"
                | "it"
                | "this"
                | "that"
                | "who"
                | "someone"
                | "everyone"
                | "nobody"
                | "one"
                | "what"
        ),
        Tag::Relative => prior.lower != "whose",
        Tag::Noun | Tag::Name | Tag::Quote => true,
        Tag::Number => prior.lower == "one",
        Tag::Mark(',' | ')' | '”' | '"' | '’') => words
            .get(..at)
            .unwrap_or_default()
            .iter()
            .any(|w| w.tag.is_head()),
        Tag::Conjunction => {
            // `sold one ship and now runs five`.
            let later = at
                .checked_sub(1)
                .and_then(|at| words.get(at))
                .is_some_and(|p| p.tag == Tag::Adverb)
                && words.get(at + 1).is_some_and(takes);
            later || last_verb(words, at).is_some_and(|v| v.tag == Tag::Present || !noun_base(word))
        }
        Tag::Plural => {
            let head = subject_head(words, at);
            matches!(head, Some(Tag::Noun | Tag::Name)) && !finite && !verb_ahead(words, at)
        }
        _ => false,
    }
}

/// `market shares`, `police reports`: a verb only before an object of its own.
fn noun_acts(words: &[Word], at: usize, word: &Word, prior: &Word) -> bool {
    let Some(next) = words.get(at + 1) else {
        return false;
    };
    let quotes = next.is_mark(',') && words.get(at + 2).is_some_and(|n| n.tag == Tag::Quote);
    let apart = subject_head(words, at) == Some(Tag::Noun) && !verb_ahead(words, at);
    let named = prior.tag == Tag::Name;
    let noun_next = (next.classes == 0 || next.has(NOUN)) && !matches!(next.tag, Tag::Mark(_));
    (quotes && word.has(REPORTING))
        || (apart && matches!(next.lower.as_str(), "from" | "in" | "to"))
        || next.has(DETERMINER | POSSESSIVE | PRONOUN | TO | ADJECTIVE | NUMBER)
        || next.tag == Tag::Quote
        || next.capital
        || starts_number(next)
        || (named && (noun_next || (next.has(PREPOSITION) && next.lower != "of")))
}

/// Whether `next` can follow the finite verb `word`.
fn can_follow_verb(next: &Word, word: &Word) -> bool {
    const SMALL: u32 = DETERMINER | POSSESSIVE | PREPOSITION | PRONOUN | NUMBER | TO | ADJECTIVE;
    next.has(SMALL | ADVERB | SUBORDINATOR | GERUND | PARTICIPLE)
        || next.capital
        || starts_number(next)
        || matches!(
            next.tag,
            Tag::Quote | Tag::Mark('.' | ',' | '“' | '"' | ':' | '‘')
        )
        || (next.classes == 0 && !matches!(next.tag, Tag::Mark(_)))
        || (next.has(NOUN) && !word.has(NOUN))
}

/// The head of the noun phrase before `at` when a prepositional phrase stands between: for
/// `the offer of the towns results`, the tag of `offer`.
fn subject_head(words: &[Word], at: usize) -> Option<Tag> {
    let mut head = None;
    for index in (0..at).rev().take(14) {
        let word = words.get(index)?;
        if word.tag == Tag::Preposition {
            head = index
                .checked_sub(1)
                .and_then(|before| words.get(before))
                .map(|w| w.tag);
        } else if !(word.tag.is_nominal() || matches!(word.tag, Tag::Adverb)) {
            break;
        }
    }
    head
}

fn noun_base(word: &Word) -> bool {
    let lower = word.lower.as_str();
    let stem = lower
        .strip_suffix("es")
        .filter(|s| classes(s) & BASE != 0)
        .or_else(|| lower.strip_suffix('s'));
    stem.is_some_and(|s| classes(s) & NOUN != 0)
}
