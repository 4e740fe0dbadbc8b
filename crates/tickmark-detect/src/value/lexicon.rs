//! What single words mean for values. The words of time have a file of their own.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::time::words;
pub(super) use super::time::words::{DayPart, Season, TimeUnit};

/// The meaning of one token.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Lex {
    /// Nothing: beyond the text.
    None,
    /// A word without a meaning of its own here.
    Word,
    /// A word that may begin a time expression: `last`, `today`, `the`.
    Cue,
    /// A sign.
    Sign(char),
    /// A number in digits. `whole`: digits only, so it may be a year or a day.
    Figure { value: f64, whole: bool, digits: u8 },
    /// Digits that are no figure: versions, addresses, codes.
    Code,
    /// A fraction sign: ½.
    Fraction(f64),
    /// one … ninety.
    Cardinal(u32),
    /// hundred, thousand, million …
    Scale(f64),
    /// dozens, hundreds, millions.
    Magnitude(f64),
    /// twice, thrice.
    Multiple(f64),
    /// minus, negative.
    Minus,
    /// first … ninetieth.
    Ordinal(u32),
    /// hundredth, thousandth, millionth.
    ScaleOrdinal(f64),
    /// January … December, with their short forms.
    Month(u32),
    /// Monday (1) … Sunday (7), with their short forms.
    Weekday(u32),
    /// second … millennium; whether it is plural.
    Unit(TimeUnit, bool),
    /// spring, summer, autumn, winter.
    Season(Season),
    /// morning, afternoon, evening, night.
    DayPart(DayPart),
}

impl Lex {
    pub fn of_sign(sign: char) -> Self {
        let fraction = |value| Self::Fraction(value);
        match sign {
            '½' => fraction(0.5),
            '¼' => fraction(0.25),
            '¾' => fraction(0.75),
            '⅓' => fraction(1.0 / 3.0),
            '⅔' => fraction(2.0 / 3.0),
            '⅕' => fraction(0.2),
            '⅛' => fraction(0.125),
            _ => Self::Sign(sign),
        }
    }
}

/// Longest word in the lexicon, in bytes.
const WORD_LIMIT: usize = 14;

/// The meaning of `word`, whatever its capitals.
pub(super) fn look_up(word: &str) -> Lex {
    if word.len() > WORD_LIMIT || !word.is_ascii() {
        return Lex::Word;
    }
    let mut buffer = [0; WORD_LIMIT];
    let lower = &mut buffer[..word.len()];
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let found = std::str::from_utf8(lower)
        .ok()
        .and_then(|lower| WORDS.get(lower).copied())
        .unwrap_or(Lex::Word);
    match found {
        // Short forms that are words of their own count only with a capital: “Sun”, “may”.
        Lex::Month(_) | Lex::Weekday(_) if words::is_ambiguous(word) => Lex::Word,
        found => found,
    }
}

static WORDS: LazyLock<HashMap<&'static str, Lex>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Lex> = words::time_words().collect();
    let numbered = [
        (CARDINALS, Lex::Cardinal as fn(u32) -> Lex),
        (ORDINALS, Lex::Ordinal),
    ];
    for (list, lex) in numbered {
        words.extend(list.iter().map(|&(word, number)| (word, lex(number))));
    }
    words.extend(
        MAGNITUDES
            .iter()
            .map(|&(word, size)| (word, Lex::Magnitude(size))),
    );
    words.extend([
        ("twice", Lex::Multiple(2.0)),
        ("thrice", Lex::Multiple(3.0)),
    ]);
    words.extend(["minus", "negative"].map(|word| (word, Lex::Minus)));
    words.extend(SCALES.iter().map(|&(word, size)| (word, Lex::Scale(size))));
    words.extend(
        SCALE_ORDINALS
            .iter()
            .map(|&(word, size)| (word, Lex::ScaleOrdinal(size))),
    );
    words
});

const CARDINALS: &[(&str, u32)] = &[
    ("zero", 0),
    ("nought", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const ORDINALS: &[(&str, u32)] = &[
    ("zeroth", 0),
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("nineth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fortieth", 40),
    ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70),
    ("eightieth", 80),
    ("ninetieth", 90),
];

const SCALES: &[(&str, f64)] = &[
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("lakh", 1e5),
    ("lakhs", 1e5),
    ("million", 1e6),
    ("crore", 1e7),
    ("crores", 1e7),
    ("billion", 1e9),
    ("trillion", 1e12),
    ("quadrillion", 1e15),
    ("mln", 1e6),
    ("bln", 1e9),
    ("bn", 1e9),
    ("tn", 1e12),
];

const MAGNITUDES: &[(&str, f64)] = &[
    ("dozens", 12.0),
    ("hundreds", 1e2),
    ("thousands", 1e3),
    ("millions", 1e6),
    ("billions", 1e9),
    ("trillions", 1e12),
];

const SCALE_ORDINALS: &[(&str, f64)] = &[
    ("hundredth", 1e2),
    ("thousandth", 1e3),
    ("millionth", 1e6),
    ("billionth", 1e9),
    ("trillionth", 1e12),
    ("hundredths", 1e2),
    ("thousandths", 1e3),
    ("millionths", 1e6),
    ("billionths", 1e9),
    ("trillionths", 1e12),
];
