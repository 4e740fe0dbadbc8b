//! Decides what each word of a sentence does, from the lexicon, its shape and its neighbours.
//!
//! One pass from left to right. The hard choices are whether a form in `-ed` is a finite verb or
//! a participle, and whether a form in `-s` or a bare form is a verb or a noun; each has one
//! function below.

use super::lexicon::{
    ADJECTIVE, ADVERB, BASE, BE, CONJUNCTION, DETERMINER, DO, GERUND, HAVE, MODAL, NEGATION, NOUN,
    NUMBER, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SUBORDINATOR,
    TO, classes,
};
use super::{Tag, Word};

/// Any class that never opens a name at the start of a sentence.
const CLOSED: u32 = DETERMINER
    | POSSESSIVE
    | PRONOUN
    | PREPOSITION
    | CONJUNCTION
    | SUBORDINATOR
    | RELATIVE
    | MODAL
    | BE
    | HAVE
    | DO
    | TO
    | ADVERB
    | NUMBER;

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

/// Reporting verbs that take a clause without `that`.
const CLAUSE_VERBS: [&str; 16] = [
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

/// Tags one sentence. `title_case` says that capitals mean nothing in it; `is_name` knows the
/// capitalised words that occur as names elsewhere in the article.
pub fn tag(words: &mut [Word], title_case: bool, is_name: impl Fn(&str) -> bool) {
    let mut state = State {
        finite: false,
        nested: false,
        outer: false,
        first: true,
        title_case,
    };
    for at in 0..words.len() {
        let Some(word) = words.get(at) else { break };
        if matches!(word.tag, Tag::Mark(_) | Tag::Quote | Tag::Genitive) {
            state.pass_mark(word.tag);
            continue;
        }
        let tag = state.decide(words, at, &is_name);
        let Some(word) = words.get_mut(at) else { break };
        word.tag = tag;
        state.pass_word(tag, &word.lower);
    }
}

/// What is known of the clause so far.
struct State {
    /// A finite verb has been seen since the clause began.
    finite: bool,
    /// A subordinate or relative clause is open.
    nested: bool,
    /// Whether the clause around it had its finite verb.
    outer: bool,
    /// No word of the sentence has been seen.
    first: bool,
    title_case: bool,
}

impl State {
    fn pass_mark(&mut self, tag: Tag) {
        if let Tag::Mark(mark) = tag {
            if mark == ',' && self.nested {
                // `After the news broke, he left`: the main clause has its verb to come.
                self.finite = self.outer;
                self.nested = false;
            }
            if matches!(mark, ';' | ':' | '—' | '.' | '!' | '?') {
                self.finite = false;
                self.first |= matches!(mark, '.' | '!' | '?' | ':');
            }
        }
    }

    fn pass_word(&mut self, tag: Tag, lower: &str) {
        self.first = false;
        if matches!(tag, Tag::Past | Tag::Present | Tag::Participle)
            && CLAUSE_VERBS.contains(&lower)
        {
            // What is reported is a clause of its own, often without `that`.
            self.finite = false;
            return;
        }
        match tag {
            Tag::Subordinator | Tag::Relative => {
                if !self.nested {
                    self.outer = self.finite;
                }
                self.nested = true;
                self.finite = false;
            }
            Tag::Conjunction => self.finite = false,
            Tag::Modal | Tag::Be | Tag::Have | Tag::Do | Tag::Present | Tag::Past => {
                self.finite = true;
            }
            _ => {}
        }
    }

    fn decide(&self, words: &[Word], at: usize, is_name: &impl Fn(&str) -> bool) -> Tag {
        let Some(word) = words.get(at) else {
            return Tag::Noun;
        };
        if word.tag == Tag::Name {
            // Set beforehand: part of the title of a work.
            return Tag::Name;
        }
        if starts_number(word) {
            return Tag::Number;
        }
        if self.is_name(words, at, is_name) {
            return Tag::Name;
        }
        if let Some(tag) = closed(words, at, self.finite) {
            return tag;
        }
        if let Some(tag) = self.verbal(words, at) {
            return tag;
        }
        open(word)
    }

    fn is_name(&self, words: &[Word], at: usize, is_name: &impl Fn(&str) -> bool) -> bool {
        let Some(word) = words.get(at) else {
            return false;
        };
        if word.lower.starts_with(['#', '@']) {
            return true;
        }
        if !word.capital || word.lower == "i" || word.lower.starts_with("i'") {
            return false;
        }
        if self.title_case {
            let known = CLOSED | BASE | PRESENT | PAST | PARTICIPLE | GERUND | NOUN | ADJECTIVE;
            return !word.has(known);
        }
        let opens = self.first
            || previous(words, at)
                .is_some_and(|p| matches!(p.tag, Tag::Mark('“' | '"' | '‘' | '\'')));
        if !opens {
            return !word.has(PRONOUN) || word.lower == "us";
        }
        if word.has(CLOSED) {
            return word.lower == "us";
        }
        if is_name(&word.lower) {
            return true;
        }
        let next = words.get(at + 1);
        let next_name = next.is_some_and(|n| n.capital && !n.has(CLOSED));
        let office = next.is_some_and(|n| matches!(n.lower.as_str(), "of" | "for"))
            && words.get(at + 2).is_some_and(|n| n.capital)
            && crate::name::lists::is_title(&word.lower);
        if office {
            return true;
        }
        next_name
            && !word.has(GERUND)
            && !(word.has(ADJECTIVE | NOUN) && !word.lower.ends_with("ish"))
            || (word.classes == 0 && !looks_common(&word.lower))
    }

    /// The verb reading of an open word, where the context allows one.
    fn verbal(&self, words: &[Word], at: usize) -> Option<Tag> {
        let word = words.get(at)?;
        let bits = verb_bits(word);
        if bits == 0 {
            return None;
        }
        if let Some(tag) = base(words, at, bits, self.finite) {
            return Some(tag);
        }
        if bits & (PAST | PARTICIPLE) != 0 {
            if let Some(tag) = past(words, at, bits, self.finite) {
                return Some(tag);
            }
        }
        if bits & PRESENT != 0 && third_person(words, at, self.finite) {
            return Some(Tag::Present);
        }
        if bits & GERUND != 0 && !word.has(NOUN) {
            return Some(gerund(words, at));
        }
        if bits & GERUND != 0 && word.has(NOUN) && gerund_of_noun(words, at) {
            return Some(Tag::Gerund);
        }
        None
    }
}

fn previous(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at.checked_sub(1)?)
}

/// The nearest word to the left that is no adverb, negation or quotation mark.
fn before(words: &[Word], at: usize) -> Option<&Word> {
    words.get(..at)?.iter().rev().find(|w| {
        !matches!(
            w.tag,
            Tag::Adverb | Tag::Negation | Tag::Mark('“' | '"' | '‘')
        )
    })
}

/// The nearest word to the right that is no adverb or quotation mark.
fn after(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at + 1..)?.iter().find(|w| {
        !matches!(w.tag, Tag::Mark('“' | '"' | '‘'))
            && !(w.has(ADVERB) && !w.has(PREPOSITION | ADJECTIVE | DETERMINER))
            && !(w.lower.ends_with("ly") && w.classes == 0)
    })
}

fn starts_number(word: &Word) -> bool {
    let digits = word.lower.trim_start_matches(['$', '€', '£', '¥', '#']);
    digits.starts_with(|c: char| c.is_ascii_digit()) && !word.lower.contains("-year-old")
}

fn looks_common(lower: &str) -> bool {
    [
        "tion", "ment", "ness", "ity", "ly", "ing", "ed", "ers", "ists", "ians", "ous", "ive",
        "ies", "ences", "ances",
    ]
    .iter()
    .any(|end| lower.ends_with(end))
}

/// Verb classes by lexicon, else by shape.
fn verb_bits(word: &Word) -> u32 {
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

/// Closed classes, with the few words that belong to several.
fn closed(words: &[Word], at: usize, finite: bool) -> Option<Tag> {
    let word = words.get(at)?;
    let bits = word.classes;
    let next = words.get(at + 1);
    match word.lower.as_str() {
        "to" => {
            return Some(if infinitive_follows(words, at) {
                Tag::To
            } else {
                Tag::Preposition
            });
        }
        "that" => return Some(that(words, at)),
        "her" | "his" => {
            let noun = next.is_some_and(|n| {
                let small = n
                    .has(PREPOSITION | DETERMINER | CONJUNCTION | PRONOUN | BE | HAVE | MODAL | TO);
                let titled = matches!(n.tag, Tag::Mark('“' | '"' | '‘'));
                titled
                    || (!matches!(n.tag, Tag::Mark(_) | Tag::Quote)
                        && (!small || n.has(NOUN | ADJECTIVE))
                        && (n.classes == 0 || !n.has(ADVERB) || n.has(NOUN | ADJECTIVE)))
            });
            return Some(if noun { Tag::Possessive } else { Tag::Pronoun });
        }
        "no" => return Some(Tag::Determiner),
        "first" | "last" | "next" => {
            let subject = previous(words, at).is_some_and(|p| {
                matches!(p.tag, Tag::Noun | Tag::Plural | Tag::Pronoun | Tag::Name)
            });
            let verb = next.is_some_and(|n| verb_bits(n) & PAST != 0 && !n.has(NOUN));
            return (subject && verb).then_some(Tag::Adverb);
        }
        "like" | "near" | "worth" | "past" | "like-minded" => {
            if before(words, at)
                .is_none_or(|p| !matches!(p.tag, Tag::To | Tag::Modal | Tag::Do | Tag::Pronoun))
            {
                return Some(Tag::Preposition);
            }
        }
        "may" | "might" | "will" | "can" | "must"
            if previous(words, at)
                .is_some_and(|p| matches!(p.tag, Tag::Determiner | Tag::Possessive)) =>
        {
            return Some(Tag::Noun);
        }
        _ => {}
    }
    if word.lower == "since" && before(words, at).is_some_and(|p| p.tag == Tag::Have) {
        return Some(Tag::Adverb);
    }
    if bits & NEGATION != 0 {
        return Some(Tag::Negation);
    }
    if bits & MODAL != 0 {
        return Some(Tag::Modal);
    }
    if bits & BE != 0 {
        return Some(Tag::Be);
    }
    if bits & HAVE != 0 {
        return Some(Tag::Have);
    }
    if bits & DO != 0 {
        return Some(Tag::Do);
    }
    if bits & CONJUNCTION != 0 {
        return Some(if word.lower == "yet" && finite {
            Tag::Adverb
        } else {
            Tag::Conjunction
        });
    }
    if bits & SUBORDINATOR != 0 {
        return Some(subordinator(words, at));
    }
    if bits & RELATIVE != 0 {
        return Some(Tag::Relative);
    }
    if bits & POSSESSIVE != 0 {
        return Some(Tag::Possessive);
    }
    if bits & NUMBER != 0 {
        return Some(Tag::Number);
    }
    if bits & DETERMINER != 0 && next.is_some_and(|n| can_follow_determiner(n)) {
        return Some(Tag::Determiner);
    }
    if bits & PRONOUN != 0 {
        return Some(Tag::Pronoun);
    }
    if bits & DETERMINER != 0 && bits & (ADJECTIVE | ADVERB) == 0 {
        return Some(Tag::Determiner);
    }
    if bits & PREPOSITION != 0 {
        let particle = next.is_none_or(|n| matches!(n.tag, Tag::Mark('.' | ',' | ';')));
        return Some(if particle {
            Tag::Adverb
        } else {
            Tag::Preposition
        });
    }
    if bits & ADVERB != 0 && bits & (ADJECTIVE | NOUN) == 0 {
        return Some(Tag::Adverb);
    }
    None
}

fn can_follow_determiner(next: &Word) -> bool {
    !matches!(next.tag, Tag::Mark(_) | Tag::Genitive)
        && !next.has(BE | HAVE | DO | MODAL | CONJUNCTION | RELATIVE)
        && !(next.has(PREPOSITION) && !next.has(ADJECTIVE | NOUN))
        && !(next.has(PAST | PRESENT) && !next.has(NOUN | PARTICIPLE | BASE))
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

fn that(words: &[Word], at: usize) -> Tag {
    let prior = previous(words, at);
    let next = words.get(at + 1);
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
    let clause = rest
        .iter()
        .take(16)
        .take_while(|w| !matches!(w.tag, Tag::Mark(',' | ';' | ':' | '—' | '.')))
        .enumerate()
        .any(|(i, w)| {
            i > 0
                && (w.has(BE | HAVE | DO | MODAL)
                    || verb_bits(w) & PAST != 0 && !w.has(NOUN)
                    || (verb_bits(w) & PRESENT != 0 && !w.has(NOUN) && i <= 4))
        });
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
    if word.lower == "like" || word.lower == "than" {
        return Tag::Preposition;
    }
    if clause && (subject || hedge) && !followed_by_verb {
        Tag::Subordinator
    } else {
        Tag::Preposition
    }
}

/// A bare form: a verb after `to`, a modal, `do` or a plural subject.
fn base(words: &[Word], at: usize, bits: u32, finite: bool) -> Option<Tag> {
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
        Tag::To | Tag::Modal | Tag::Do => return Some(Tag::Base),
        Tag::Pronoun if matches!(prior.lower.as_str(), "i" | "you" | "we" | "they" | "who") => {
            return Some(Tag::Present);
        }
        Tag::Relative if prior.lower != "whose" && !finite => return Some(Tag::Present),
        Tag::Plural if !finite => {
            let next = words.get(at + 1);
            let object = next.is_some_and(|n| {
                n.has(
                    DETERMINER
                        | POSSESSIVE
                        | PREPOSITION
                        | ADJECTIVE
                        | PRONOUN
                        | NUMBER
                        | TO
                        | ADVERB,
                ) || n.capital
                    || (!noun && !matches!(n.tag, Tag::Mark(_)))
                    || matches!(n.tag, Tag::Quote)
            });
            return object.then_some(Tag::Present);
        }
        Tag::Name | Tag::Noun
            if !finite
                && bits & PAST == 0
                && subject_head(words, at) == Some(Tag::Plural)
                && !verb_ahead(words, at) =>
        {
            return words
                .get(at + 1)
                .is_some_and(|n| !matches!(n.tag, Tag::Mark(_)))
                .then_some(Tag::Present);
        }
        Tag::Name | Tag::Noun
            if !finite && !noun && !word.has(ADJECTIVE | ADVERB) && bits & PAST == 0 =>
        {
            let next = words.get(at + 1);
            let object = next.is_some_and(|n| {
                n.has(DETERMINER | POSSESSIVE | NUMBER | PRONOUN) || starts_number(n)
            });
            return object.then_some(Tag::Present);
        }
        Tag::Name if !finite && bits & PAST == 0 => {
            let next = words.get(at + 1);
            return next
                .is_some_and(|n| n.has(DETERMINER | POSSESSIVE | NUMBER | PRONOUN))
                .then_some(Tag::Present);
        }
        Tag::Conjunction | Tag::Mark(',') if !noun || parallel_base(words, at) => {
            let open = words.get(..at)?.iter().any(|w| matches!(w.tag, Tag::Base));
            if open && !word.has(ADJECTIVE) {
                return Some(Tag::Base);
            }
        }
        _ => {}
    }
    None
}

/// Whether `and WORD` goes on an infinitive: an object follows.
fn parallel_base(words: &[Word], at: usize) -> bool {
    words
        .get(at + 1)
        .is_some_and(|n| n.has(DETERMINER | POSSESSIVE | PRONOUN))
}

/// A form that may be past tense or participle.
fn past(words: &[Word], at: usize, bits: u32, finite: bool) -> Option<Tag> {
    let word = words.get(at)?;
    let next = words.get(at + 1);
    let after_by = next.is_some_and(|n| n.lower == "by");
    let participle = bits & PARTICIPLE != 0;
    let Some(prior) = before(words, at) else {
        return Some(Tag::Participle);
    };
    match prior.tag {
        Tag::Be | Tag::Have if participle => return Some(Tag::Participle),
        Tag::Participle | Tag::Base | Tag::Past
            if participle
                && matches!(
                    prior.lower.as_str(),
                    "been" | "being" | "got" | "get" | "be"
                ) =>
        {
            return Some(Tag::Participle);
        }
        Tag::To | Tag::Modal | Tag::Do => return (bits & BASE != 0).then_some(Tag::Base),
        Tag::Determiner
        | Tag::Possessive
        | Tag::Genitive
        | Tag::Adjective
        | Tag::Preposition
        | Tag::Number => {
            if word.has(NOUN) {
                return None;
            }
            // `the elderly voted`: an adjective can stand for a noun.
            let object = next.is_some_and(|n| n.has(DETERMINER | POSSESSIVE | PRONOUN));
            if prior.tag == Tag::Adjective && object && !finite && bits & PAST != 0 {
                return Some(Tag::Past);
            }
            if prior.tag == Tag::Preposition && prior.has(ADVERB) && !finite && bits & PAST != 0 {
                return Some(Tag::Past);
            }
            if prior.tag == Tag::Number && next.is_some_and(|n| n.has(PREPOSITION | DETERMINER)) {
                return Some(if finite || !bits & PAST != 0 {
                    Tag::Participle
                } else {
                    Tag::Past
                });
            }
            return Some(Tag::Adjective);
        }
        _ => {}
    }
    if word.has(NOUN)
        && !matches!(prior.tag, Tag::Pronoun | Tag::Name | Tag::Relative)
        && (finite
            || bits & BASE != 0 && !next.is_some_and(|n| n.has(DETERMINER | POSSESSIVE | PRONOUN)))
    {
        return None;
    }
    if bits & PAST == 0 {
        return Some(Tag::Participle);
    }
    if !participle {
        return Some(Tag::Past);
    }
    match prior.tag {
        Tag::Conjunction => {
            let passive = last_verb(words, at).is_some_and(|v| v.tag == Tag::Participle);
            Some(
                if after_by || passive && !next.is_some_and(|n| n.has(DETERMINER | POSSESSIVE)) {
                    Tag::Participle
                } else {
                    Tag::Past
                },
            )
        }
        Tag::Pronoun | Tag::Relative => Some(Tag::Past),
        Tag::Mark(_) => {
            let resumed = !finite && words.get(..at)?.iter().any(|w| w.tag.is_head());
            let dash = matches!(prior.tag, Tag::Mark('—' | '–'));
            Some(if (resumed || dash) && !after_by {
                Tag::Past
            } else {
                Tag::Participle
            })
        }
        Tag::Name | Tag::Noun | Tag::Plural
            if !finite
                && CLAUSE_VERBS.contains(&word.lower.as_str())
                && !next.is_some_and(|n| n.lower == "to")
                && !after_by =>
        {
            Some(Tag::Past)
        }
        _ if finite => Some(Tag::Participle),
        _ => Some(if verb_ahead(words, at) || after_by {
            Tag::Participle
        } else {
            Tag::Past
        }),
    }
}

fn last_verb(words: &[Word], at: usize) -> Option<&Word> {
    words.get(..at)?.iter().rev().find(|w| w.tag.is_verbal())
}

/// Whether a finite verb stands between here and the end of the clause: then a form in `-ed`
/// before it is a reduced relative (`taxes requested in arrears are …`).
fn verb_ahead(words: &[Word], at: usize) -> bool {
    words
        .get(at + 1..)
        .unwrap_or_default()
        .iter()
        .take(14)
        .take_while(|w| {
            !matches!(w.tag, Tag::Mark(',' | ';' | ':' | '—' | '–' | '.'))
                && !w.has(CONJUNCTION | RELATIVE)
                && !(w.has(SUBORDINATOR) && !w.has(PREPOSITION))
                && !(w.has(PRONOUN) && !w.has(DETERMINER | POSSESSIVE))
                && w.lower != "that"
                && w.tag != Tag::Quote
        })
        .any(|w| {
            w.has(BE | HAVE | DO | MODAL)
                && !matches!(
                    w.lower.as_str(),
                    "be" | "been" | "being" | "having" | "have"
                )
                || (w.has(PAST) && !w.has(PARTICIPLE))
        })
}

/// Whether a form in `-s` is a verb here.
fn third_person(words: &[Word], at: usize, finite: bool) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    let Some(prior) = before(words, at) else {
        return false;
    };
    let next = words.get(at + 1);
    let singular = match prior.tag {
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
        Tag::Noun | Tag::Name => true,
        Tag::Number => prior.lower == "one",
        Tag::Mark(',' | ')' | '”' | '"' | '’') => words
            .get(..at)
            .is_some_and(|w| w.iter().any(|w| w.tag.is_head())),
        Tag::Conjunction => {
            last_verb(words, at).is_some_and(|v| matches!(v.tag, Tag::Present) || !noun_base(word))
        }
        Tag::Quote => true,
        Tag::Plural => {
            matches!(subject_head(words, at), Some(Tag::Noun | Tag::Name))
                && !finite
                && !verb_ahead(words, at)
        }
        _ => false,
    };
    if !singular {
        return false;
    }
    if matches!(prior.tag, Tag::Pronoun | Tag::Relative) {
        return true;
    }
    if finite && prior.tag != Tag::Conjunction {
        return false;
    }
    let object = next.is_none_or(|n| {
        n.has(
            DETERMINER
                | POSSESSIVE
                | PREPOSITION
                | PRONOUN
                | NUMBER
                | TO
                | ADJECTIVE
                | ADVERB
                | SUBORDINATOR
                | GERUND
                | PARTICIPLE,
        ) || n.capital
            || starts_number(n)
            || matches!(
                n.tag,
                Tag::Quote | Tag::Mark('.' | ',' | '“' | '"' | ':' | '‘')
            )
            || (n.classes == 0 && !matches!(n.tag, Tag::Mark(_)))
            || (n.has(NOUN) && !word.has(NOUN))
    });
    if word.has(NOUN) || noun_base(word) {
        let apart = matches!(subject_head(words, at), Some(Tag::Noun)) && !verb_ahead(words, at);
        if apart && next.is_some_and(|n| matches!(n.lower.as_str(), "from" | "in" | "to")) {
            return true;
        }
        // `market shares`, `police reports`: a verb only before an object of its own.
        return next.is_some_and(|n| {
            n.has(DETERMINER | POSSESSIVE | PRONOUN | TO | ADJECTIVE)
                || matches!(n.tag, Tag::Quote)
                || (n.has(PREPOSITION) && n.lower != "of" && matches!(prior.tag, Tag::Name))
                || n.capital
                || (prior.tag == Tag::Name
                    && (n.classes == 0 || n.has(NOUN))
                    && !matches!(n.tag, Tag::Mark(_)))
                || starts_number(n)
        });
    }
    object
}

/// The head of the noun phrase before `at` when a prepositional phrase stands between: for
/// `the request of the cities results`, the tag of `request`.
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

fn gerund(words: &[Word], at: usize) -> Tag {
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
fn gerund_of_noun(words: &[Word], at: usize) -> bool {
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

/// What is left: nouns, adjectives, adverbs, by lexicon and shape.
fn open(word: &Word) -> Tag {
    let lower = word.lower.as_str();
    if word.has(NOUN) {
        let plural = lower.ends_with('s')
            && !lower.ends_with("ss")
            && !lower.ends_with("us")
            && !lower.ends_with("is");
        let plural = plural || matches!(lower, "people" | "police" | "men" | "women" | "children");
        return if plural { Tag::Plural } else { Tag::Noun };
    }
    if word.has(ADJECTIVE) {
        return Tag::Adjective;
    }
    if word.has(ADVERB) {
        return Tag::Adverb;
    }
    let tail = lower.rsplit('-').next().unwrap_or(lower);
    if lower.ends_with("ly") && lower.len() > 4 {
        return Tag::Adverb;
    }
    let adjective = [
        "ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "ial", "ional", "ary",
    ]
    .iter()
    .any(|end| tail.ends_with(end))
        && tail.len() > 5;
    if adjective
        || (lower.contains('-')
            && (tail.ends_with("ed") || tail.ends_with("old") || tail.ends_with("ing")))
    {
        return Tag::Adjective;
    }
    if lower.ends_with('s')
        && !lower.ends_with("ss")
        && !lower.ends_with("us")
        && !lower.ends_with("is")
        && lower.len() > 3
    {
        return Tag::Plural;
    }
    Tag::Noun
}
