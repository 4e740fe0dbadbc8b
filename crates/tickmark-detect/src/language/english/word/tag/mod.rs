//! Decides what each word of a sentence does, from the lexicon, its shape and its neighbours.
//!
//! One pass from left to right. The hard choices are whether a form in `-ed` is a finite verb or
//! a participle, and whether a form in `-s` or a bare form is a verb or a noun; each has one
//! function in [`verbal`].

mod closed;
mod nominal;
mod verbal;

use super::lexicon::{
    ADJECTIVE, ADVERB, BASE, BE, CONJUNCTION, DETERMINER, DO, GERUND, HAVE, MODAL, NOUN, NUMBER,
    PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SUBORDINATOR, TO,
};
use super::{Tag, Word};
use closed::closed;
use nominal::{gerund, gerund_of_noun};
use verbal::{CLAUSE_VERBS, base, past, third_person, verb_bits};

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

/// Tags one sentence. `title_case` says that capitals mean nothing in it; `is_name` knows the
/// capitalised words that occur as names elsewhere in the article, and those that occur there in
/// lower case.
pub fn tag(words: &mut [Word], title_case: bool, is_name: impl Fn(&str) -> Option<bool>) {
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

    fn decide(&self, words: &[Word], at: usize, is_name: &impl Fn(&str) -> Option<bool>) -> Tag {
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

    fn is_name(&self, words: &[Word], at: usize, is_name: &impl Fn(&str) -> Option<bool>) -> bool {
        let Some(word) = words.get(at) else {
            return false;
        };
        if word.lower.starts_with(['#', '@']) {
            return true;
        }
        let joined = word.lower.starts_with("al-") || word.lower.starts_with("el-");
        if joined && previous(words, at).is_some_and(|p| p.tag == Tag::Name) {
            // `Nuri al-Amin`.
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
            let acronym = word.upper && word.lower == "who";
            return !word.has(PRONOUN) || word.lower == "us" || acronym;
        }
        if word.has(CLOSED) {
            return word.lower == "us" || (word.upper && word.lower == "who");
        }
        let elsewhere = is_name(&word.lower);
        if elsewhere == Some(true) {
            return true;
        }
        let next = words.get(at + 1);
        let next_name = next.is_some_and(|n| n.capital && !n.has(CLOSED));
        let office = next.is_some_and(|n| matches!(n.lower.as_str(), "of" | "for"))
            && words.get(at + 2).is_some_and(|n| n.capital)
            && crate::language::english::name::lists::is_title(&word.lower);
        if office {
            return true;
        }
        next_name
            && !word.has(GERUND)
            && (word.lower.ends_with("ish") || !word.has(ADJECTIVE | NOUN))
            || (word.classes == 0 && elsewhere.is_none() && !looks_common(&word.lower))
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
        if bits & (PAST | PARTICIPLE) != 0
            && let Some(tag) = past(words, at, bits, self.finite)
        {
            return Some(tag);
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

pub fn previous(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at.checked_sub(1)?)
}

/// The nearest word to the left that is no adverb, negation or quotation mark.
pub fn before(words: &[Word], at: usize) -> Option<&Word> {
    words.get(..at)?.iter().rev().find(|w| {
        !matches!(
            w.tag,
            Tag::Adverb | Tag::Negation | Tag::Mark('“' | '"' | '‘')
        )
    })
}

/// The nearest word to the right that is no adverb or quotation mark.
pub fn after(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at + 1..)?.iter().find(|w| {
        !matches!(w.tag, Tag::Mark('“' | '"' | '‘'))
            && !w.purely(ADVERB, PREPOSITION | ADJECTIVE | DETERMINER)
            && (w.classes != 0 || !w.lower.ends_with("ly"))
    })
}

pub fn starts_number(word: &Word) -> bool {
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

/// Nouns in the singular that end in `s`.
const SINGULAR_IN_S: [&str; 8] = [
    "atlas",
    "gas",
    "bias",
    "canvas",
    "lens",
    "series",
    "species",
    "christmas",
];

/// What is left: nouns, adjectives, adverbs, by lexicon and shape.
fn open(word: &Word) -> Tag {
    let lower = word.lower.as_str();
    if word.has(NOUN) {
        let plural = lower.ends_with('s')
            && !lower.ends_with("ss")
            && !lower.ends_with("us")
            && !lower.ends_with("is")
            && !SINGULAR_IN_S.contains(&lower);
        let plural = plural || matches!(lower, "people" | "police" | "men" | "women" | "children");
        return if plural { Tag::Plural } else { Tag::Noun };
    }
    if word.has(ADJECTIVE) || (word.is_superlative() && !word.has(ADVERB)) {
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
        && !SINGULAR_IN_S.contains(&lower)
        && lower.len() > 3
    {
        return Tag::Plural;
    }
    Tag::Noun
}
