//! Words with a light part of speech: just enough grammar to cut sentences into clauses.
//!
//! [`words`] cuts a stretch of text into words, numbers and marks; [`tag::tag`] says what each one
//! does. There is no statistical model: the reasons are in `docs/decisions/0002-part-of-speech.md`.

pub mod lexicon;
pub mod tag;
pub mod verb;

use tickmark_core::TextRange;

use lexicon::Classes;

/// What a word does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `the`, `no`, `these`.
    Determiner,
    /// `his`, `their`.
    Possessive,
    /// `she`, `someone`.
    Pronoun,
    /// `in`, `after` before a noun.
    Preposition,
    /// `and`, `but`.
    Conjunction,
    /// `because`, `after` before a clause.
    Subordinator,
    /// `who`, `which`, `that` after a noun.
    Relative,
    /// `will`, `could`.
    Modal,
    /// A form of `be`.
    Be,
    /// A form of `have`.
    Have,
    /// A form of `do`.
    Do,
    /// `to` before a verb.
    To,
    /// A verb in its base form after `to`, a modal or `do`.
    Base,
    /// A finite verb in the present.
    Present,
    /// A finite verb in the past.
    Past,
    /// A past participle.
    Participle,
    /// An `-ing` form that acts as a verb.
    Gerund,
    /// A common noun.
    Noun,
    /// A plural common noun.
    Plural,
    /// Part of a name.
    Name,
    /// An adjective.
    Adjective,
    /// An adverb.
    Adverb,
    /// A number in digits or words.
    Number,
    /// `not`, `never`.
    Negation,
    /// `’s` after a noun.
    Genitive,
    /// A whole quotation, opaque to the grammar around it.
    Quote,
    /// A punctuation mark or symbol.
    Mark(char),
}

impl Tag {
    /// Whether a noun phrase may hold this tag.
    pub fn is_nominal(self) -> bool {
        matches!(
            self,
            Self::Determiner
                | Self::Possessive
                | Self::Noun
                | Self::Plural
                | Self::Name
                | Self::Adjective
                | Self::Number
                | Self::Genitive
        )
    }

    /// Whether a noun phrase can end here.
    pub fn is_head(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Plural | Self::Name | Self::Pronoun | Self::Number
        )
    }

    /// Whether a verb group can start or go on here.
    pub fn is_verbal(self) -> bool {
        matches!(
            self,
            Self::Modal
                | Self::Be
                | Self::Have
                | Self::Do
                | Self::Base
                | Self::Present
                | Self::Past
                | Self::Participle
                | Self::Gerund
        )
    }
}

/// One word, number, mark or opaque quotation.
#[derive(Clone, Debug)]
pub struct Word {
    /// Where it stands in the text of the document.
    pub range: TextRange,
    /// The word in lower case with straight apostrophes.
    pub lower: String,
    /// The classes the lexicon holds for it.
    pub classes: Classes,
    /// What it does here.
    pub tag: Tag,
    /// Whether it starts with a capital letter.
    pub capital: bool,
    /// Whether it is two or more letters, all capitals.
    pub upper: bool,
}

impl Word {
    /// Whether the lexicon puts the word in any of `classes`.
    pub fn has(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    /// Whether the lexicon puts the word in `classes` and in none of `others`.
    pub fn purely(&self, classes: Classes, others: Classes) -> bool {
        self.has(classes) && !self.has(others)
    }

    /// Whether it is the mark `mark`.
    pub fn is_mark(&self, mark: char) -> bool {
        self.tag == Tag::Mark(mark)
    }

    /// Whether it has the form of a superlative: `largest`, `fourth-largest`, `second-best`.
    pub fn is_superlative(&self) -> bool {
        let tail = self.lower.rsplit('-').next().unwrap_or_default();
        let shaped = tail.len() > 4 && tail.ends_with("est") && !NOT_SUPERLATIVE.contains(&tail);
        shaped || matches!(tail, "best" | "worst") && tail.len() < self.lower.len()
    }

    /// Whether it is a comma, semicolon, colon, dash or bracket.
    pub fn is_break(&self) -> bool {
        matches!(
            self.tag,
            Tag::Mark(',' | ';' | ':' | '—' | '–' | '-' | '(' | ')' | '[' | ']')
        )
    }
}

/// Words in `-est` that compare nothing.
const NOT_SUPERLATIVE: [&str; 32] = [
    "modest",
    "honest",
    "dearest",
    "earnest",
    "interest",
    "forest",
    "request",
    "protest",
    "contest",
    "harvest",
    "arrest",
    "invest",
    "suggest",
    "conquest",
    "inquest",
    "unrest",
    "manifest",
    "digest",
    "southwest",
    "northwest",
    "midwest",
    "priest",
    "behest",
    "everest",
    "bequest",
    "rainforest",
    "disinterest",
    "molest",
    "attest",
    "detest",
    "budapest",
    "bucharest",
];

/// Abbreviations before names that keep their stop.
const TITLES: [&str; 14] = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st",
];

/// The words of `text[range]`; each range of `opaque` inside it becomes one [`Tag::Quote`].
/// Tags are provisional until [`tag::tag`] has run.
pub fn words(text: &str, range: TextRange, opaque: &[TextRange]) -> Vec<Word> {
    let mut out = Vec::new();
    let mut at = range.start() as usize;
    let end = (range.end() as usize).min(text.len());
    let mut next_opaque = opaque.partition_point(|quote| quote.end() as usize <= at);
    while at < end {
        if let Some(quote) = opaque.get(next_opaque) {
            let (from, to) = (quote.start() as usize, quote.end() as usize);
            if from <= at {
                let to = to.min(end).max(at + 1);
                out.push(mark_word(TextRange::from_usize(at, to), Tag::Quote));
                at = to;
                next_opaque += 1;
                continue;
            }
        }
        let Some(rest) = text.get(at..end) else { break };
        let Some(first) = rest.chars().next() else {
            break;
        };
        let stop = if first.is_whitespace() {
            at + first.len_utf8()
        } else if starts_word(rest) {
            push_word(&mut out, text, at, at + word_len(rest))
        } else {
            let stop = at + first.len_utf8();
            out.push(mark_word(TextRange::from_usize(at, stop), Tag::Mark(first)));
            stop
        };
        at = stop;
    }
    out
}

fn mark_word(range: TextRange, tag: Tag) -> Word {
    Word {
        range,
        lower: String::new(),
        classes: 0,
        tag,
        capital: false,
        upper: false,
    }
}

fn starts_word(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some(c) if c.is_alphanumeric() => true,
        Some('@' | '#' | '$' | '€' | '£' | '¥') => {
            chars.next().is_some_and(char::is_alphanumeric)
        }
        _ => false,
    }
}

/// Length in bytes of the word at the start of `rest`.
fn word_len(rest: &str) -> usize {
    let mut previous = '\0';
    let mut chars = rest.char_indices().peekable();
    let mut dotted = false;
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let joins = c.is_alphanumeric()
            || at == 0
            || is_mark_within(c, previous, next)
            || (!c.is_ascii() && is_combining(c));
        if !joins {
            // `U.S.` and `e.g.` keep their last stop.
            return if c == '.' && dotted { at + 1 } else { at };
        }
        dotted |= c == '.' && previous.is_alphabetic();
        previous = c;
    }
    rest.len()
}

fn is_mark_within(c: char, previous: char, next: Option<char>) -> bool {
    let Some(next) = next else { return false };
    match c {
        '\'' | '’' => previous.is_alphabetic() && next.is_alphabetic(),
        '-' | '‑' | '_' | '@' | '&' => previous.is_alphanumeric() && next.is_alphanumeric(),
        '.' => previous.is_alphanumeric() && next.is_alphanumeric(),
        ',' | ':' => previous.is_ascii_digit() && next.is_ascii_digit(),
        '*' => previous.is_alphabetic() && next.is_alphabetic(),
        _ => false,
    }
}

fn is_combining(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{ad}' | '\u{fe0f}'
    )
}

/// Adds the word at `start..end`, a clitic at its end apart; returns where it ends, the stop of an
/// abbreviation included.
fn push_word(out: &mut Vec<Word>, text: &str, start: usize, end: usize) -> usize {
    let Some(word) = text.get(start..end) else {
        return end;
    };
    let mut lower = word.to_lowercase().replace('’', "'");
    let mut end = end;
    let mut classes = lexicon::classes(&lower);
    let clitic = clitic(&lower).filter(|_| classes == 0);
    let genitive = clitic.map(|clitic| lower.strip_suffix(clitic).unwrap_or(&lower).to_owned());
    if let Some(stem) = &genitive {
        let cut = text
            .get(start..end)
            .and_then(|w| w.rfind(['\'', '’']))
            .map_or(end, |at| start + at);
        end = cut;
        lower = stem.clone();
        classes = lexicon::classes(&lower);
    }
    let full_end = start + word.len();
    let abbreviated = TITLES.contains(&lower.as_str())
        || (lower.chars().count() == 1 && word.chars().all(char::is_uppercase));
    if genitive.is_none()
        && abbreviated
        && text.get(end..).is_some_and(|rest| rest.starts_with('.'))
        && lower != "i"
    {
        // The stop is taken as part of the word only where a name goes on behind it.
        let goes_on = text.get(end + 1..).is_some_and(|rest| {
            rest.trim_start_matches(' ')
                .chars()
                .next()
                .is_some_and(char::is_uppercase)
        });
        if goes_on && TITLES.contains(&lower.as_str()) {
            end += 1;
        }
    }
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let shown = text.get(start..end).unwrap_or_default();
    let upper = shown.chars().filter(|c| c.is_uppercase()).count() >= 2
        && !shown.chars().any(char::is_lowercase);
    out.push(Word {
        range: TextRange::from_usize(start, end),
        lower,
        classes,
        tag: Tag::Noun,
        capital,
        upper,
    });
    let Some(clitic) = clitic else {
        return end;
    };
    let host = out.last().map_or("", |w| w.lower.as_str());
    let verb = VERBAL_HOSTS.contains(&host);
    out.push(clitic_word(
        TextRange::from_usize(end, full_end),
        clitic,
        verb,
    ));
    full_end
}

/// The word of a clitic; `verb` says that `'s` is short for `is` or `has`.
fn clitic_word(range: TextRange, clitic: &'static str, verb: bool) -> Word {
    let genitive = clitic == "'s" && !verb;
    let tag = if genitive { Tag::Genitive } else { Tag::Noun };
    let mut word = mark_word(range, tag);
    word.lower.push_str(clitic);
    word.classes = match clitic {
        "'s" if verb => lexicon::BE,
        "'s" => 0,
        other => lexicon::classes(other),
    };
    word
}

/// Words whose `'s` is a verb: `she's`, `there's`.
const VERBAL_HOSTS: [&str; 9] = [
    "it", "he", "she", "that", "there", "what", "who", "here", "where",
];

/// The shortened verb or genitive at the end of a word: `'s`, `'ve`.
fn clitic(lower: &str) -> Option<&'static str> {
    ["'s", "'ve", "'re", "'ll", "'m", "'d"]
        .into_iter()
        .find(|clitic| {
            lower
                .strip_suffix(clitic)
                .is_some_and(|stem| !stem.is_empty())
        })
}
