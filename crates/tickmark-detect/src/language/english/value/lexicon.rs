//! What single words mean for values. The words of time have a file of their own.

use std::sync::LazyLock;

use super::time::words;
pub(super) use super::time::words::{DayPart, Season, TimeUnit};
use super::word_table::WordTable;

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
            '⅖' => fraction(0.4),
            '⅗' => fraction(0.6),
            '⅘' => fraction(0.8),
            '⅙' => fraction(1.0 / 6.0),
            '⅚' => fraction(5.0 / 6.0),
            '⅐' => fraction(1.0 / 7.0),
            '⅛' => fraction(0.125),
            '⅜' => fraction(0.375),
            '⅝' => fraction(0.625),
            '⅞' => fraction(0.875),
            '⅑' => fraction(1.0 / 9.0),
            '⅒' => fraction(0.1),
            _ => Self::Sign(sign),
        }
    }
}

/// The meaning of `word`, whatever its capitals.
pub(super) fn look_up(word: &str) -> Lex {
    match WORDS.get(word).unwrap_or(Lex::Word) {
        // Short forms that are words of their own count only with a capital: “Sun”, “may”.
        Lex::Month(_) | Lex::Weekday(_) if words::is_ambiguous(word) => Lex::Word,
        found => found,
    }
}

static WORDS: LazyLock<WordTable<Lex>> = LazyLock::new(|| {
    let mut words: Vec<(&'static str, Lex)> = words::time_words().collect();
    let counted = [
        (CARDINALS, Lex::Cardinal as fn(u32) -> Lex),
        (ORDINALS, Lex::Ordinal),
        (TENS_ORDINALS, Lex::Ordinal),
    ];
    for (list, lex) in counted {
        words.extend(list.iter().map(|&(word, number)| (word, lex(number))));
    }
    let sized = [
        (MAGNITUDES, Lex::Magnitude as fn(f64) -> Lex),
        (MULTIPLES, Lex::Multiple),
        (SCALES, Lex::Scale),
        (SCALE_ORDINALS, Lex::ScaleOrdinal),
    ];
    for (list, lex) in sized {
        words.extend(list.iter().map(|&(word, size)| (word, lex(size))));
    }
    words.extend(["minus", "negative"].map(|word| (word, Lex::Minus)));
    WordTable::new(words)
});

const CARDINALS: &[(&str, u32)] = &[
    ("zero", 0),
    ("nought", 0),
    ("naught", 0),
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

/// Tens and ones in one word.
const TENS_ORDINALS: &[(&str, u32)] = &[
    ("twentyfirst", 21),
    ("twentysecond", 22),
    ("twentythird", 23),
    ("twentyfourth", 24),
    ("twentyfifth", 25),
    ("twentysixth", 26),
    ("twentyseventh", 27),
    ("twentyeighth", 28),
    ("twentyninth", 29),
    ("thirtyfirst", 31),
    ("thirtysecond", 32),
    ("thirtythird", 33),
    ("thirtyfourth", 34),
    ("thirtyfifth", 35),
    ("thirtysixth", 36),
    ("thirtyseventh", 37),
    ("thirtyeighth", 38),
    ("thirtyninth", 39),
    ("fortyfirst", 41),
    ("fortysecond", 42),
    ("fortythird", 43),
    ("fortyfourth", 44),
    ("fortyfifth", 45),
    ("fortysixth", 46),
    ("fortyseventh", 47),
    ("fortyeighth", 48),
    ("fortyninth", 49),
    ("fiftyfirst", 51),
    ("fiftysecond", 52),
    ("fiftythird", 53),
    ("fiftyfourth", 54),
    ("fiftyfifth", 55),
    ("fiftysixth", 56),
    ("fiftyseventh", 57),
    ("fiftyeighth", 58),
    ("fiftyninth", 59),
    ("sixtyfirst", 61),
    ("sixtysecond", 62),
    ("sixtythird", 63),
    ("sixtyfourth", 64),
    ("sixtyfifth", 65),
    ("sixtysixth", 66),
    ("sixtyseventh", 67),
    ("sixtyeighth", 68),
    ("sixtyninth", 69),
    ("seventyfirst", 71),
    ("seventysecond", 72),
    ("seventythird", 73),
    ("seventyfourth", 74),
    ("seventyfifth", 75),
    ("seventysixth", 76),
    ("seventyseventh", 77),
    ("seventyeighth", 78),
    ("seventyninth", 79),
    ("eightyfirst", 81),
    ("eightysecond", 82),
    ("eightythird", 83),
    ("eightyfourth", 84),
    ("eightyfifth", 85),
    ("eightysixth", 86),
    ("eightyseventh", 87),
    ("eightyeighth", 88),
    ("eightyninth", 89),
    ("ninetyfirst", 91),
    ("ninetysecond", 92),
    ("ninetythird", 93),
    ("ninetyfourth", 94),
    ("ninetyfifth", 95),
    ("ninetysixth", 96),
    ("ninetyseventh", 97),
    ("ninetyeighth", 98),
    ("ninetyninth", 99),
];

const SCALES: &[(&str, f64)] = &[
    ("dozen", 12.0),
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("lakh", 1e5),
    ("lakhs", 1e5),
    ("lac", 1e5),
    ("lacs", 1e5),
    ("lkh", 1e5),
    ("lkhs", 1e5),
    ("million", 1e6),
    ("mln", 1e6),
    ("mio", 1e6),
    ("crore", 1e7),
    ("crores", 1e7),
    ("billion", 1e9),
    ("bln", 1e9),
    ("bn", 1e9),
    ("trillion", 1e12),
    ("tln", 1e12),
    ("tn", 1e12),
    ("trn", 1e12),
    ("quadrillion", 1e15),
    ("quintillion", 1e18),
];

const MAGNITUDES: &[(&str, f64)] = &[
    ("dozens", 12.0),
    ("hundreds", 1e2),
    ("thousands", 1e3),
    ("millions", 1e6),
    ("billions", 1e9),
    ("trillions", 1e12),
    ("quadrillions", 1e15),
    ("dz", 12.0),
    ("dzs", 12.0),
];

const MULTIPLES: &[(&str, f64)] = &[
    ("twice", 2.0),
    ("thrice", 3.0),
    ("doubled", 2.0),
    ("doubling", 2.0),
    ("twofold", 2.0),
    ("tripled", 3.0),
    ("tripling", 3.0),
    ("trebled", 3.0),
    ("trebling", 3.0),
    ("threefold", 3.0),
    ("quadrupled", 4.0),
    ("quadrupling", 4.0),
    ("fourfold", 4.0),
    ("quintupled", 5.0),
    ("fivefold", 5.0),
    ("sixfold", 6.0),
    ("sevenfold", 7.0),
    ("eightfold", 8.0),
    ("ninefold", 9.0),
    ("tenfold", 10.0),
    ("hundredfold", 1e2),
    ("thousandfold", 1e3),
    ("halved", 0.5),
    ("halving", 0.5),
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
