//! Numbers with a unit of measure: `200 miles`, `6 feet 3 inches`, `10.5 °C`, `180ml`,
//! `3,400 m3/s`, `a quarter of a mile`.

use std::borrow::Cow;

use tickmark_core::ValueKind;

use super::Figure;
use super::unit::{self, Dimension, Unit, of_symbol};
use super::weight::is_weight;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::number::{self, Form, Number};
use crate::language::english::value::token::Tokens;

const REASON: &str = "This is a measurement: a number and its unit.";
const PARTS_REASON: &str =
    "This is a measurement in two units: the smaller is added as a part of the larger.";

/// Units that are given with their parts: `6 feet 3 inches`, `11 st 4 lb`.
const PARTS: &[(&str, &str)] = &[
    ("ft", "in"),
    ("yd", "ft"),
    ("yd", "in"),
    ("mi", "yd"),
    ("mi", "ft"),
    ("lb", "oz"),
    ("st", "lb"),
    ("km", "m"),
    ("m", "cm"),
    ("kg", "g"),
];

/// A measurement as read.
pub(super) struct Measure {
    pub value: f64,
    pub unit: Unit,
    pub end: usize,
}

/// The measurement whose number is `lead`.
pub(super) fn read(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    let first = single(tokens, at, lead)?;
    if let Some((part, end)) = part(tokens, first.end, first.unit) {
        let symbol = Some(first.unit.symbol);
        let value = first.value + part;
        return Some(Figure::new(
            end,
            ValueKind::Quantity,
            value,
            symbol,
            PARTS_REASON,
        ));
    }
    let (unit, end) = rate(tokens, first.end, first.unit.symbol);
    Some(Figure::new(
        end,
        ValueKind::Quantity,
        first.value,
        Some(&unit),
        REASON,
    ))
}

/// A number and one unit.
pub(super) fn single(tokens: &Tokens, at: usize, lead: Number) -> Option<Measure> {
    let of = usize::from(lead.form == Form::Fraction && tokens.is(lead.end, "of"));
    let share = lead.form == Form::Fraction || lead.value < 1.0;
    let article = usize::from(share && tokens.is_any(lead.end + of, &["a", "an"]));
    let after = if article == 1 {
        lead.end + of + 1
    } else {
        lead.end
    };
    if tokens.phrase(after, &["below", "zero"]).is_some() {
        let unit = of_symbol("°")?;
        return Some(Measure {
            value: -lead.value,
            unit,
            end: after + 2,
        });
    }
    let (unit, end) = unit_after(tokens, at, after)?;
    let below = unit.symbol.starts_with('°')
        && tokens.is(end, "below")
        && tokens.is_any(end + 1, &["zero", "freezing"]);
    Some(Measure {
        value: if below { -lead.value } else { lead.value },
        unit,
        end: end + if below { 2 } else { 0 },
    })
}

/// `half-litre`, `quarter-mile`: a fraction tied to its unit.
pub(super) fn tied_fraction(tokens: &Tokens, at: usize) -> Option<Figure> {
    let value = if tokens.is(at, "half") { 0.5 } else { 0.25 };
    let tied = tokens.is_dash(at + 1) && tokens.glued(at + 1) && tokens.glued(at + 2);
    let (unit, end) = tied.then(|| plain_unit(tokens, at + 2))??;
    Some(Figure::new(
        end,
        ValueKind::Quantity,
        value,
        Some(unit.symbol),
        REASON,
    ))
}

/// `a mile`, `an acre`, `a metric ton`: one of a unit whose name is no other word.
pub(super) fn after_article(tokens: &Tokens, at: usize) -> Option<Figure> {
    let word = at + 1;
    let qualified = tokens.is_any(word, &["metric", "square", "cubic", "nautical"]);
    let clear = tokens.is_any(
        word,
        &[
            "mile",
            "kilometre",
            "kilometer",
            "metre",
            "litre",
            "liter",
            "gallon",
            "kilo",
            "kilogram",
            "tonne",
            "acre",
            "hectare",
            "inch",
            "megawatt",
            "gigawatt",
        ],
    );
    // “$3 a gallon”, “60 cents a litre”: the unit is what the price is for.
    let before = at.wrapping_sub(1);
    let rated = matches!(
        tokens.lex(before),
        Lex::Figure { .. } | Lex::Cardinal(_) | Lex::Scale(_) | Lex::Sign(_) | Lex::Magnitude(_)
    ) || tokens.word(before).ends_with('s')
        || unit::named(tokens, before).is_some();
    if rated && !tokens.breaks(at) || !(qualified || clear) {
        return None;
    }
    let (unit, end) = unit_after(tokens, at, word)?;
    Some(Figure::new(
        end,
        ValueKind::Quantity,
        1.0,
        Some(unit.symbol),
        REASON,
    ))
}

/// The unit after a number, behind `square` or `cubic`, a hyphen or in brackets.
fn unit_after(tokens: &Tokens, start: usize, at: usize) -> Option<(Unit, usize)> {
    if tokens.breaks(at) {
        return None;
    }
    let tied = tokens.is_dash(at) && tokens.glued(at) && tokens.glued(at + 1);
    let at = at + usize::from(tied);
    match tokens.lex(at) {
        Lex::Sign('°' | 'º') => degrees(tokens, at),
        Lex::Sign(open @ ('(' | '[' | '{' | '<')) => {
            let (unit, end) = plain_unit(tokens, at + 1)?;
            let close = match open {
                '(' => ')',
                '[' => ']',
                '{' => '}',
                _ => '>',
            };
            tokens.is_sign(end, close).then_some((unit, end + 1))
        }
        Lex::Sign('\'' | '’' | '′') => height(tokens, at),
        Lex::Sign('℃') => of_symbol("°C").map(|unit| (unit, at + 1)),
        Lex::Sign('℉') => of_symbol("°F").map(|unit| (unit, at + 1)),
        Lex::Word | Lex::Cue => {
            if is_weight(tokens, start, at) {
                return of_symbol("lb").map(|unit| (unit, at + 1));
            }
            degrees(tokens, at)
                .or_else(|| qualified(tokens, at))
                .or_else(|| plain_unit(tokens, at))
        }
        _ => None,
    }
}

/// The feet of `5' 10"`, where the inches follow.
fn height(tokens: &Tokens, at: usize) -> Option<(Unit, usize)> {
    let inches = matches!(tokens.lex(at + 1), Lex::Figure { value, .. } if value < 12.0);
    let closed = matches!(tokens.lex(at + 2), Lex::Sign('"' | '”' | '″'))
        || matches!(tokens.lex(at + 2), Lex::Sign('\'' | '’'))
            && matches!(tokens.lex(at + 3), Lex::Sign('\'' | '’'));
    (tokens.glued(at) && inches && closed && tokens.glued(at + 2))
        .then(|| of_symbol("ft").map(|unit| (unit, at + 1)))?
}

/// `square miles`, `cu ft`, `metric tons`, `nautical miles`, `imperial gallons`, `fluid ounces`,
/// `basis points`.
fn qualified(tokens: &Tokens, at: usize) -> Option<(Unit, usize)> {
    let stop = usize::from(tokens.is_sign(at + 1, '.') && tokens.glued(at + 1));
    let next = at + 1 + stop;
    let word = tokens.word(at);
    if word.len() > 8 || tokens.breaks(next) {
        return None;
    }
    let is = |words: &[&str]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
    if is(&["square", "sq"]) {
        let (unit, end) = plain_unit(tokens, next)?;
        return power(unit, '²').map(|unit| (unit, end));
    }
    if is(&["cubic", "cu"]) {
        let (unit, end) = plain_unit(tokens, next)?;
        return power(unit, '³').map(|unit| (unit, end));
    }
    let symbol = match () {
        () if is(&["nautical"]) && tokens.is_any(next, &["mile", "miles"]) => "nmi",
        () if is(&["metric"]) && tokens.is_any(next, &["ton", "tons", "tonne", "tonnes"]) => "t",
        () if is(&["long"]) && tokens.is_any(next, &["ton", "tons"]) => "long ton",
        () if is(&["short"]) && tokens.is_any(next, &["ton", "tons"]) => "short ton",
        () if is(&["imperial"]) && tokens.is_any(next, &["gallon", "gallons"]) => "imp gal",
        () if is(&["fluid", "fl"]) && tokens.is_any(next, &["ounce", "ounces", "oz"]) => "fl oz",
        () if is(&["basis"]) && tokens.is_any(next, &["point", "points"]) => "bp",
        () if is(&["acre"]) && (tokens.is_dash(next) || tokens.is_sign(next, '·')) => {
            let feet = tokens.is_any(next + 1, &["foot", "feet", "ft"]);
            return feet.then(|| of_symbol("acre⋅ft").map(|unit| (unit, next + 2)))?;
        }
        () => return None,
    };
    of_symbol(symbol).map(|unit| (unit, next + 1))
}

/// The square or the cube of a unit of length.
fn power(unit: Unit, exponent: char) -> Option<Unit> {
    let squared = exponent == '²';
    of_symbol(match (unit.symbol, squared) {
        ("m", true) => "m²",
        ("km", true) => "km²",
        ("cm", true) => "cm²",
        ("mm", true) => "mm²",
        ("in", true) => "in²",
        ("ft", true) => "ft²",
        ("yd", true) => "yd²",
        ("mi", true) => "mi²",
        ("m", false) => "m³",
        ("km", false) => "km³",
        ("cm", false) => "cm³",
        ("mm", false) => "mm³",
        ("in", false) => "in³",
        ("ft", false) => "ft³",
        ("yd", false) => "yd³",
        ("mi", false) => "mi³",
        _ => return None,
    })
}

/// A unit's word or symbol, with an exponent after it: `km`, `m2`, `m³`.
fn plain_unit(tokens: &Tokens, at: usize) -> Option<(Unit, usize)> {
    let (unit, end) = unit::named(tokens, at)?;
    if !is_written_as_unit(tokens, at, unit) {
        return None;
    }
    if tokens.glued(end) {
        let exponent = match tokens.lex(end) {
            Lex::Sign(sign @ ('²' | '³')) => Some(sign),
            Lex::Figure {
                value, digits: 1, ..
            } => match value {
                2.0 => Some('²'),
                3.0 => Some('³'),
                _ => return None,
            },
            Lex::Figure { .. } | Lex::Code => return None,
            // “24703 L-202” is a code.
            Lex::Sign('-')
                if tokens.word(at).starts_with(char::is_uppercase)
                    && matches!(tokens.lex(end + 1), Lex::Figure { .. } | Lex::Code) =>
            {
                return None;
            }
            _ => None,
        };
        if let Some(exponent) = exponent {
            return power(unit, exponent).map(|unit| (unit, end + 1));
        }
    }
    Some((unit, end))
}

/// Short symbols are words and names as well. They count on the digits (`5M` is a count, though),
/// in small letters behind a space, or exactly as the symbol is written: `62 MW`.
fn is_written_as_unit(tokens: &Tokens, at: usize, unit: Unit) -> bool {
    /// Words of more letters are no symbols.
    const SHORT: usize = 2;
    let word = tokens.word(at);
    let letters = word.chars().count();
    if letters > SHORT {
        return true;
    }
    let apostrophe = matches!(tokens.lex(at + 1), Lex::Sign('\'' | '’'));
    let glued = tokens.glued(at);
    // “1st” is a place; stones are given with their pounds.
    let stones =
        || !glued && unit::named(tokens, at + 2).is_some_and(|(unit, _)| unit.symbol == "lb");
    if word == "st" && !stones() {
        return false;
    }
    let small = word.chars().all(char::is_lowercase);
    let exact = letters == SHORT && (word == unit.symbol || word == "KB");
    // “2 l” at the end of a phrase; “w”, “v” and “t” behind a space are words.
    let spaced_letter = match word {
        "l" => matches!(tokens.lex(at + 1), Lex::Sign(_) | Lex::None) || tokens.is(at + 1, "of"),
        "w" | "v" | "t" => false,
        _ => true,
    };
    let fits = if glued {
        small || exact || letters == SHORT || matches!(word, "L" | "V" | "W")
    } else {
        small && spaced_letter || exact || matches!(word, "L" | "V" | "W") && ends(tokens, at + 1)
    };
    fits && !apostrophe
}

/// A phrase ends before the token.
fn ends(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.lex(at), Lex::Sign(_) | Lex::None) || tokens.breaks(at)
}

/// `°C`, `degrees Fahrenheit`, `degrees`.
fn degrees(tokens: &Tokens, at: usize) -> Option<(Unit, usize)> {
    let sign = matches!(tokens.lex(at), Lex::Sign('°' | 'º'));
    if !sign && !tokens.is_any(at, &["degree", "degrees", "deg"]) {
        return None;
    }
    let stop =
        usize::from(tokens.is(at, "deg") && tokens.is_sign(at + 1, '.') && tokens.glued(at + 1));
    let next = at + 1 + stop;
    let (symbol, end) = match tokens.word(next) {
        "C" | "c" => ("°C", next + 1),
        "F" | "f" => ("°F", next + 1),
        _ => match unit::named(tokens, next) {
            Some((unit, end)) if unit.dimension == Dimension::Temperature => (unit.symbol, end),
            _ => ("°", next),
        },
    };
    of_symbol(symbol).map(|unit| (unit, end))
}

/// `2 inches` after `5 feet`, as a part of a foot.
fn part(tokens: &Tokens, at: usize, whole: Unit) -> Option<(f64, usize)> {
    let and = usize::from(tokens.is(at, "and"));
    let second = at + and;
    let number = matches!(tokens.lex(second), Lex::Figure { .. } | Lex::Cardinal(_))
        .then(|| number::read(tokens, second))??;
    let inches = whole.symbol == "ft" && is_inch_sign(tokens, number.end).is_some();
    let (unit, end) = if inches || whole.symbol == "ft" && tokens.is(number.end, "in") {
        let end = is_inch_sign(tokens, number.end).unwrap_or(number.end + 1);
        (of_symbol("in")?, end)
    } else {
        plain_unit(tokens, number.end)?
    };
    let value = number.value * (unit.factor / whole.factor);
    let listed = PARTS.contains(&(whole.symbol, unit.symbol));
    (listed && value < 1.0 && !tokens.breaks(second)).then_some((value, end))
}

/// One past the sign for inches: `"`, `″`, `''`.
pub(super) fn is_inch_sign(tokens: &Tokens, at: usize) -> Option<usize> {
    if !tokens.glued(at) {
        return None;
    }
    match tokens.lex(at) {
        Lex::Sign('"' | '”' | '″') => Some(at + 1),
        Lex::Sign('\'' | '’')
            if tokens.glued(at + 1) && matches!(tokens.lex(at + 1), Lex::Sign('\'' | '’')) =>
        {
            Some(at + 2)
        }
        _ => None,
    }
}

/// `per hour`, `an hour`, `/h`: part of the unit.
fn rate(tokens: &Tokens, at: usize, unit: &'static str) -> (Cow<'static, str>, usize) {
    let slash = tokens.is_sign(at, '/')
        && (tokens.glued(at) && tokens.glued(at + 1) || matches!(tokens.word(at + 1), "h" | "s"));
    let article = tokens.is_any(at, &["a", "an"]) && matches!(tokens.lex(at + 1), Lex::Unit(..));
    if !slash && !article && !tokens.is(at, "per") || tokens.breaks(at + 1) {
        return (Cow::Borrowed(unit), at);
    }
    let below = match tokens.lex(at + 1) {
        Lex::Unit(TimeUnit::Hour, _) => "h",
        Lex::Unit(TimeUnit::Minute, _) => "min",
        Lex::Unit(TimeUnit::Second, _) | Lex::Ordinal(2) => "s",
        Lex::Unit(TimeUnit::Day, _) => "d",
        Lex::Unit(TimeUnit::Week, _) => "week",
        Lex::Unit(TimeUnit::Month, _) => "month",
        Lex::Unit(TimeUnit::Year, _) => "year",
        _ => match tokens.word(at + 1) {
            "h" => "h",
            "s" => "s",
            "ms" | "millisecond" => "ms",
            word if word.eq_ignore_ascii_case("capita") => "person",
            _ => match plain_unit(tokens, at + 1) {
                Some((below, _)) if slash || tokens.is(at, "per") => below.symbol,
                _ => return (Cow::Borrowed(unit), at),
            },
        },
    };
    let known = match (unit, below) {
        ("mi", "h") => Some("mph"),
        ("km", "h") => Some("km/h"),
        ("m", "s") => Some("m/s"),
        _ => None,
    };
    let text = known.map_or_else(|| Cow::Owned(format!("{unit}/{below}")), Cow::Borrowed);
    (text, at + 2)
}
