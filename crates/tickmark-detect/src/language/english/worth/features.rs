//! What the model sees of a stretch of words.
//!
//! Traits ([`super::traits`]), and the words themselves: each word, each pair of neighbours with
//! values and names under one word for their kind, the first letters of a word (so that `taxes` and
//! `taxed` count together), and pairs of parts of speech.

use tickmark_core::{TextRange, Value, ValueKind};

use super::traits::{self, Trait};
use crate::language::english::word::{Tag, Word};

/// How many letters of a word stand for its family.
const STEM: usize = 5;

/// One thing the model may hold a weight for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Feature<'a> {
    /// A named property.
    Trait(Trait),
    /// A word.
    Word(&'a str),
    /// The first letters of a longer word.
    Stem(&'a str),
    /// Two neighbours.
    Pair(&'a str, &'a str),
    /// Two parts of speech in a row.
    Tags(&'static str, &'static str),
}

impl Feature<'_> {
    /// Its name in the file of weights.
    pub fn name(self) -> String {
        match self {
            Self::Trait(what) => format!("+{}", what.name),
            Self::Word(word) => word.to_owned(),
            Self::Stem(stem) => format!("{stem}*"),
            Self::Pair(a, b) => format!("{a}_{b}"),
            Self::Tags(a, b) => format!(":{a}:{b}"),
        }
    }

    /// What a reader is told of it, where a reader can make something of it: a trait, or a word that
    /// carries a meaning of its own.
    pub fn label(self, words: &[Word]) -> Option<String> {
        match self {
            Self::Trait(what) => (what != traits::LENGTH).then(|| what.label.to_owned()),
            Self::Word(lower) => {
                let word = words.iter().find(|word| word.lower == lower)?;
                tells(word.tag).then(|| format!("has the word “{lower}”"))
            }
            Self::Stem(_) | Self::Pair(..) | Self::Tags(..) => None,
        }
    }

    /// Whether a reader is told of it in the words for `what`.
    pub fn is_told_as(self, what: Trait) -> bool {
        matches!(self, Self::Trait(own) if own.label == what.label)
    }

    /// The number it is looked up by: that of its name.
    pub fn key(self) -> u64 {
        match self {
            Self::Trait(what) => Key::new().with("+").with(what.name),
            Self::Word(word) => Key::new().with(word),
            Self::Stem(stem) => Key::new().with(stem).with("*"),
            Self::Pair(a, b) => Key::new().with(a).with("_").with(b),
            Self::Tags(a, b) => Key::new().with(":").with(a).with(":").with(b),
        }
        .0
    }
}

/// FNV-1a, 64 bits.
#[derive(Clone, Copy)]
pub struct Key(pub u64);

impl Key {
    /// The key of no letters.
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// The key of this and `more`.
    pub fn with(self, more: &str) -> Self {
        Self(more.bytes().fold(self.0, |key, byte| {
            (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }
}

/// The kind of the value; an amount of time weighs as a length of time.
fn kind_of(value: &Value) -> ValueKind {
    if value.is_amount_of_time() {
        ValueKind::Duration
    } else {
        value.kind
    }
}

/// Hands every feature of `words` to `each` with its key and its strength: traits first, then the
/// words, whose strengths are shared out so that a long sentence weighs no more than a short one.
/// `values` are those inside the words, in order.
pub fn visit<'a>(
    words: &'a [Word],
    values: &[&Value],
    mut each: impl FnMut(Feature<'a>, u64, f64),
) {
    let kinds: Vec<ValueKind> = values.iter().copied().map(kind_of).collect();
    traits::visit(words, &kinds, &mut |what, strength| {
        let feature = Feature::Trait(what);
        each(feature, feature.key(), strength);
    });
    let mut listed = Vec::with_capacity(words.len() * 4);
    let mut list = |feature: Feature<'a>| listed.push((feature.key(), feature));
    let mut before = ("^", "^");
    for word in words {
        let at = values.partition_point(|value| value.range.end() <= word.range.start());
        let kind = values
            .get(at)
            .filter(|value| value.range.start() < word.range.end())
            .map(|value| (of_kind(kind_of(value)), value.range));
        let step = Step::of(word, kind);
        if let Some(word) = step.word {
            list(Feature::Word(word));
            if let Some(stem) = stem(word) {
                list(Feature::Stem(stem));
            }
        }
        if step.goes_on {
            continue;
        }
        if let (false, Some(shape)) = (step.shape == "<name>" && before.0 == "<name>", step.pair())
        {
            list(Feature::Pair(before.0, shape));
            before.0 = shape;
        }
        list(Feature::Tags(before.1, step.tag));
        before.1 = step.tag;
    }
    listed.sort_unstable_by_key(|(key, _)| *key);
    listed.dedup_by_key(|(key, _)| *key);
    let count = f64::from(u32::try_from(listed.len().max(1)).unwrap_or(u32::MAX));
    let strength = 1.0 / count.sqrt();
    for (key, feature) in listed {
        each(feature, key, strength);
    }
}

/// What one word gives.
struct Step<'a> {
    word: Option<&'a str>,
    shape: &'a str,
    tag: &'static str,
    goes_on: bool,
}

impl<'a> Step<'a> {
    fn of(word: &'a Word, value: Option<(&'static str, TextRange)>) -> Self {
        let tag = of_tag(word.tag);
        let lower = word.lower.as_str();
        let digits = lower.bytes().any(|b| b.is_ascii_digit());
        let own = (!lower.is_empty() && !digits).then_some(lower);
        match value {
            Some((kind, range)) => Self {
                word: own,
                shape: kind,
                tag: kind,
                goes_on: range.start() < word.range.start(),
            },
            None if word.tag == Tag::Name => Self {
                word: own,
                shape: "<name>",
                tag,
                goes_on: false,
            },
            None => Self {
                word: own,
                shape: if digits { "<number>" } else { lower },
                tag,
                goes_on: false,
            },
        }
    }

    fn pair(&self) -> Option<&'a str> {
        (!self.shape.is_empty()).then_some(self.shape)
    }
}

/// Whether words like this mean something alone, unlike “the” or “of”. Names have a reason already.
fn tells(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Noun
            | Tag::Plural
            | Tag::Adjective
            | Tag::Base
            | Tag::Present
            | Tag::Past
            | Tag::Participle
            | Tag::Gerund
    )
}

fn stem(word: &str) -> Option<&str> {
    let end = word.char_indices().nth(STEM)?.0;
    word.get(..end)
}

fn of_kind(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Date | ValueKind::Datetime | ValueKind::Range => "<date>",
        ValueKind::Time => "<time>",
        ValueKind::Duration => "<duration>",
        ValueKind::Set => "<set>",
        ValueKind::Number => "<number>",
        ValueKind::Ordinal => "<ordinal>",
        ValueKind::Money => "<money>",
        ValueKind::Percent => "<percent>",
        ValueKind::Age => "<age>",
        ValueKind::Quantity => "<quantity>",
    }
}

fn of_tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Determiner => "Det",
        Tag::Possessive => "Poss",
        Tag::Pronoun => "Pron",
        Tag::Preposition => "Prep",
        Tag::Conjunction => "Conj",
        Tag::Subordinator => "Sub",
        Tag::Relative => "Rel",
        Tag::Modal => "Modal",
        Tag::Be => "Be",
        Tag::Have => "Have",
        Tag::Do => "Do",
        Tag::To => "To",
        Tag::Base => "Base",
        Tag::Present => "Pres",
        Tag::Past => "Past",
        Tag::Participle => "Part",
        Tag::Gerund => "Ing",
        Tag::Noun => "Noun",
        Tag::Plural => "Nouns",
        Tag::Name => "Name",
        Tag::Adjective => "Adj",
        Tag::Adverb => "Adv",
        Tag::Number => "Num",
        Tag::Negation => "Not",
        Tag::Genitive => "Gen",
        Tag::Quote => "Quote",
        Tag::Mark(_) => "Mark",
    }
}
