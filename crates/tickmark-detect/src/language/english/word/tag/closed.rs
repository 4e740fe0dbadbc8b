//! Words of the closed classes, and the few that belong to several: `that`, `to`, `her`, `after`.

use super::verbal::verb_bits;
use super::{after, before, previous};
use crate::language::english::word::lexicon::{
    ADJECTIVE, ADVERB, BASE, BE, CONJUNCTION, DETERMINER, DO, GERUND, HAVE, MODAL, NEGATION, NOUN,
    NUMBER, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SUBORDINATOR,
    TO,
};
use crate::language::english::word::{Tag, Word};

/// Nouns whose `that` tells what they are: `the fact that`.
const CONTENT_NOUNS: [&str; 24] = [
    "fact",
    "claim",
    "belief",
    "idea",
    "news",
    "hope",
    "fear",
    "report",
    "sign",
    "evidence",
    "view",
    "allegation",
    "suggestion",
    "statement",
    "promise",
    "warning",
    "way",
    "time",
    "argument",
    "notion",
    "order",
    "reports",
    "claims",
    "council",
];

/// The tag of a word of the closed classes; `None` for an open word.
pub fn closed(words: &[Word], at: usize, finite: bool) -> Option<Tag> {
    several(words, at).or_else(|| by_class(words, at, finite))
}

/// The few words that belong to several classes.
fn several(words: &[Word], at: usize) -> Option<Tag> {
    let word = words.get(at)?;
    let next = words.get(at + 1);
    let after = |tags: &[Tag]| previous(words, at).is_some_and(|p| tags.contains(&p.tag));
    match word.lower.as_str() {
        "to" if infinitive_follows(words, at) => Some(Tag::To),
        "to" => Some(Tag::Preposition),
        "that" => Some(that(words, at)),
        "her" if perceived(words, at) => Some(Tag::Pronoun),
        "her" | "his" if next.is_some_and(is_owned) => Some(Tag::Possessive),
        "her" | "his" => Some(Tag::Pronoun),
        "no" => Some(Tag::Determiner),
        "both" | "all" | "each" if after(&[Tag::Be, Tag::Have]) => next
            .is_some_and(|n| verb_bits(n) & (PARTICIPLE | GERUND) != 0)
            .then_some(Tag::Adverb),
        "first" | "last" | "next" => {
            let subject = after(&[Tag::Noun, Tag::Plural, Tag::Pronoun, Tag::Name]);
            let verb = next.is_some_and(|n| verb_bits(n) & PAST != 0 && !n.has(NOUN));
            (subject && verb).then_some(Tag::Adverb)
        }
        "like" | "near" | "worth" | "past" => before(words, at)
            .is_none_or(|p| !matches!(p.tag, Tag::To | Tag::Modal | Tag::Do | Tag::Pronoun))
            .then_some(Tag::Preposition),
        "may" | "might" | "will" | "can" | "must" => {
            after(&[Tag::Determiner, Tag::Possessive]).then_some(Tag::Noun)
        }
        "since" => before(words, at)
            .is_some_and(|p| p.tag == Tag::Have)
            .then_some(Tag::Adverb),
        _ => None,
    }
}

/// `heard her singing`, `saw her leave`: the one who is seen, not what is hers.
fn perceived(words: &[Word], at: usize) -> bool {
    let senses = previous(words, at).is_some_and(|p| {
        matches!(
            p.lower.as_str(),
            "heard"
                | "hears"
                | "hear"
                | "saw"
                | "sees"
                | "see"
                | "seen"
                | "watched"
                | "watch"
                | "filmed"
                | "caught"
                | "found"
                | "noticed"
                | "spotted"
                | "kept"
                | "left"
        )
    });
    senses
        && words
            .get(at + 1)
            .is_some_and(|n| n.has(GERUND) || verb_bits(n) & GERUND != 0)
}

/// Whether `her` or `his` before this word owns it.
fn is_owned(next: &Word) -> bool {
    let small = next.has(PREPOSITION | DETERMINER | CONJUNCTION | PRONOUN | BE | HAVE | MODAL | TO);
    let nominal = next.has(NOUN | ADJECTIVE);
    let titled = matches!(next.tag, Tag::Mark('“' | '"' | '‘'));
    let word = !matches!(next.tag, Tag::Mark(_) | Tag::Quote);
    titled || (word && (nominal || (!small && !next.has(ADVERB))))
}

/// The first class that fits, in this order.
fn by_class(words: &[Word], at: usize, finite: bool) -> Option<Tag> {
    let word = words.get(at)?;
    let next = words.get(at + 1);
    let has = |class| word.has(class);
    Some(match () {
        () if has(NEGATION) => Tag::Negation,
        () if has(MODAL) => Tag::Modal,
        () if has(BE) => Tag::Be,
        () if has(HAVE) => Tag::Have,
        () if has(DO) => Tag::Do,
        () if has(CONJUNCTION) && word.lower == "yet" && finite => Tag::Adverb,
        () if has(CONJUNCTION) => Tag::Conjunction,
        () if has(SUBORDINATOR) => subordinator(words, at),
        () if has(RELATIVE) => Tag::Relative,
        () if has(POSSESSIVE) => Tag::Possessive,
        () if has(NUMBER) => Tag::Number,
        () if has(DETERMINER) && next.is_some_and(can_follow_determiner) => Tag::Determiner,
        () if has(PRONOUN) => Tag::Pronoun,
        () if word.purely(DETERMINER, ADJECTIVE | ADVERB) => Tag::Determiner,
        () if has(PREPOSITION) => {
            let particle = next.is_none_or(|n| matches!(n.tag, Tag::Mark('.' | ',' | ';')));
            if particle {
                Tag::Adverb
            } else {
                Tag::Preposition
            }
        }
        () if word.purely(ADVERB, ADJECTIVE | NOUN) => Tag::Adverb,
        () => return None,
    })
}

fn can_follow_determiner(next: &Word) -> bool {
    !matches!(next.tag, Tag::Mark(_) | Tag::Genitive)
        && !next.has(BE | HAVE | DO | MODAL | CONJUNCTION | RELATIVE)
        && !next.purely(PREPOSITION, ADJECTIVE | NOUN)
        && !next.purely(PAST | PRESENT, NOUN | PARTICIPLE | BASE)
}

fn infinitive_follows(words: &[Word], at: usize) -> bool {
    let Some(next) = after(words, at) else {
        return false;
    };
    if next.lower == "be" || next.lower == "have" || next.lower == "do" {
        return true;
    }
    if next.capital || next.has(DETERMINER | POSSESSIVE | NUMBER) {
        return false;
    }
    let shaped = next.classes == 0 && verb_bits(next) & BASE != 0;
    if !next.has(BASE) {
        return shaped;
    }
    if next.has(PAST) && !next.has(NOUN) {
        return true;
    }
    // `to work on`, `to finance schools`, but `to death`, `to court`.
    let object = words.iter().skip_while(|w| w.range != next.range).nth(1);
    !next.has(NOUN)
        || object.is_some_and(|o| {
            o.has(DETERMINER | POSSESSIVE | ADJECTIVE | NUMBER | PRONOUN)
                || (o.classes == 0 && !matches!(o.tag, Tag::Mark(_)))
                || (o.has(PREPOSITION) && o.lower != "of" && o.lower != "for")
                || o.has(NOUN)
        })
}

/// Verbs that tell somebody that something is so.
const TELLING: [&str; 22] = [
    "told",
    "tell",
    "tells",
    "telling",
    "informed",
    "informs",
    "assured",
    "assures",
    "warned",
    "warns",
    "reminded",
    "convinced",
    "persuaded",
    "advised",
    "notified",
    "taught",
    "showed",
    "promised",
    "warning",
    "informing",
    "assuring",
    "telling",
];

/// `told the district court that`, `warned reporters that`: the noun before is who was told.
fn told_somebody(words: &[Word], at: usize) -> bool {
    let addressed = words
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .take(7)
        .find(|w| !(w.tag.is_nominal() || w.tag == Tag::Pronoun || w.lower == "of"));
    let told = previous(words, at).is_some_and(|p| {
        matches!(
            p.lower.as_str(),
            "story" | "stories" | "joke" | "jokes" | "lie" | "lies" | "tale" | "tales" | "truth"
        )
    });
    !told && addressed.is_some_and(|w| TELLING.contains(&w.lower.as_str()))
}

fn that(words: &[Word], at: usize) -> Tag {
    let prior = previous(words, at);
    let next = words.get(at + 1);
    if told_somebody(words, at) {
        return Tag::Subordinator;
    }
    // `rejected that demand.`
    let noun = next.is_some_and(|n| n.has(NOUN) && !n.lower.ends_with('s'));
    let closed = words
        .get(at + 2)
        .is_none_or(|n| matches!(n.tag, Tag::Mark('.' | ',' | ';')));
    if noun && closed && prior.is_some_and(|p| p.tag.is_verbal()) {
        return Tag::Determiner;
    }
    let reported = prior.is_some_and(|p| p.lower.ends_with("day") && p.capital)
        && next.is_some_and(|n| n.has(PRONOUN | DETERMINER | POSSESSIVE));
    if reported {
        // `said on Friday that it would close`: nothing is told of the day.
        return Tag::Subordinator;
    }
    if prior.is_some_and(|p| matches!(p.tag, Tag::Noun | Tag::Plural | Tag::Name))
        && next.is_some_and(|n| {
            n.has(BE | HAVE | DO | MODAL | PAST | PRESENT | PRONOUN)
                || (verb_bits(n) & (PAST | PRESENT) != 0)
        })
    {
        return Tag::Relative;
    }
    // `a sound that their teacher praised`, but `the fact that their teacher left`.
    let noun = prior.is_some_and(|p| {
        matches!(p.tag, Tag::Noun | Tag::Plural) && !CONTENT_NOUNS.contains(&p.lower.as_str())
    });
    if noun && next.is_some_and(|n| n.has(POSSESSIVE | DETERMINER | PRONOUN) || n.capital) {
        return Tag::Relative;
    }
    if next.is_none_or(|n| matches!(n.tag, Tag::Mark(_)) || n.has(BE | HAVE | MODAL))
        && prior.is_none_or(|p| !p.tag.is_head())
    {
        return Tag::Pronoun;
    }
    let verb =
        prior.is_some_and(|p| p.tag.is_verbal() || matches!(p.tag, Tag::Adjective | Tag::Pronoun));
    if verb
        || prior
            .is_some_and(|p| p.tag.is_head() || matches!(p.tag, Tag::Conjunction | Tag::Mark(',')))
    {
        return Tag::Subordinator;
    }
    if next.is_some_and(|n| matches!(n.tag, Tag::Quote)) {
        Tag::Subordinator
    } else {
        Tag::Determiner
    }
}

/// A word such as `after` or `as`: a subordinator when a finite verb follows before the next break.
fn subordinator(words: &[Word], at: usize) -> Tag {
    let Some(word) = words.get(at) else {
        return Tag::Preposition;
    };
    let rest = words.get(at + 1..).unwrap_or_default();
    if !word.has(PREPOSITION) {
        if word.lower == "where" || word.lower == "when" {
            let prior = previous(words, at);
            if prior.is_some_and(|p| p.tag.is_head() || p.is_mark(',')) {
                return Tag::Relative;
            }
        }
        if word.lower == "once" && rest.first().is_none_or(|n| !n.has(PRONOUN | DETERMINER)) {
            return Tag::Adverb;
        }
        return Tag::Subordinator;
    }
    let clause = verb_follows(rest);
    let hedge = rest.get(..2).is_some_and(|w| {
        matches!(
            (w[0].lower.as_str(), w[1].lower.as_str()),
            ("at", "least" | "most") | ("more" | "less", "than")
        )
    });
    let followed_by_verb = !hedge
        && rest
            .first()
            .is_some_and(|n| n.has(PREPOSITION) && !n.has(SUBORDINATOR));
    let subject = rest.first().is_some_and(|n| {
        n.has(DETERMINER | POSSESSIVE | PRONOUN | NUMBER | NOUN | ADJECTIVE | PRESENT)
            || n.capital
            || n.classes == 0
    });
    if word.lower == "because" {
        return if rest.first().is_some_and(|n| n.lower == "of") {
            Tag::Preposition
        } else {
            Tag::Subordinator
        };
    }
    let complement = previous(words, at).is_some_and(|p| p.tag == Tag::Be);
    if word.lower == "like" || word.lower == "than" || complement {
        // `was before the protests`: without it the verb says nothing.
        return Tag::Preposition;
    }
    if clause && (subject || hedge) && !followed_by_verb {
        Tag::Subordinator
    } else {
        Tag::Preposition
    }
}

/// Whether a finite verb stands before the next break.
fn verb_follows(rest: &[Word]) -> bool {
    rest.iter()
        .take(16)
        .zip(rest.iter().skip(1).map(Some).chain([None]))
        .take_while(|(w, next)| {
            // `before dawn on Tuesday and by noon had …`: another adverbial, another verb.
            let joined = w.has(CONJUNCTION) && next.is_some_and(|n| n.purely(PREPOSITION, TO));
            !joined && !matches!(w.tag, Tag::Mark(',' | ';' | ':' | '—' | '.'))
        })
        .map(|(w, _)| w)
        .enumerate()
        .any(|(i, w)| {
            i > 0
                && (w.has(BE | HAVE | DO | MODAL)
                    || verb_bits(w) & PAST != 0 && !w.has(NOUN)
                    || (verb_bits(w) & PRESENT != 0 && !w.has(NOUN) && i <= 4))
        })
}
