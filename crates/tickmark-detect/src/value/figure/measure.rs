//! Numbers with a unit of measure: `200 miles`, `5 feet 2 inches`, `10.5 °C`, `180ml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::lexicon::Lex;
use crate::value::number;
use crate::value::token::Tokens;

const REASON: &str = "A measurement.";

/// Units by their symbol, then the words for them.
const UNITS: &[(&str, &[&str])] = &[
    ("m", &["m", "metre", "metres", "meter", "meters"]),
    (
        "km",
        &[
            "km",
            "kms",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
        ],
    ),
    (
        "cm",
        &[
            "cm",
            "centimetre",
            "centimetres",
            "centimeter",
            "centimeters",
        ],
    ),
    (
        "mm",
        &[
            "mm",
            "millimetre",
            "millimetres",
            "millimeter",
            "millimeters",
        ],
    ),
    (
        "µm",
        &[
            "micron",
            "microns",
            "micrometre",
            "micrometres",
            "micrometer",
            "micrometers",
            "μm",
            "µm",
        ],
    ),
    (
        "nm",
        &["nm", "nanometre", "nanometres", "nanometer", "nanometers"],
    ),
    ("mi", &["mile", "miles", "mi"]),
    ("yd", &["yard", "yards", "yd", "yds"]),
    ("ft", &["foot", "feet", "ft"]),
    ("in", &["inch", "inches"]),
    ("nmi", &["knot", "knots"]),
    (
        "kg",
        &[
            "kg",
            "kgs",
            "kilogram",
            "kilograms",
            "kilogramme",
            "kilogrammes",
            "kilo",
            "kilos",
        ],
    ),
    ("g", &["g", "gram", "grams", "gramme", "grammes", "gm"]),
    (
        "mg",
        &[
            "mg",
            "milligram",
            "milligrams",
            "milligramme",
            "milligrammes",
        ],
    ),
    (
        "µg",
        &[
            "μg",
            "µg",
            "mcg",
            "microgram",
            "micrograms",
            "microgramme",
            "microgrammes",
        ],
    ),
    ("t", &["ton", "tons", "tonne", "tonnes"]),
    ("lb", &["lb", "lbs"]),
    ("oz", &["oz", "ounce", "ounces"]),
    ("st", &["stones"]),
    ("l", &["l", "litre", "litres", "liter", "liters"]),
    (
        "ml",
        &[
            "ml",
            "mls",
            "millilitre",
            "millilitres",
            "milliliter",
            "milliliters",
        ],
    ),
    ("gal", &["gallon", "gallons", "gal"]),
    ("pt", &["pint", "pints"]),
    ("qt", &["quart", "quarts"]),
    ("bbl", &["barrel", "barrels"]),
    ("acre", &["acre", "acres"]),
    ("ha", &["ha", "hectare", "hectares"]),
    ("mph", &["mph"]),
    ("km/h", &["kph", "kmh"]),
    ("W", &["watt", "watts"]),
    ("kW", &["kw", "kilowatt", "kilowatts"]),
    ("MW", &["mw", "megawatt", "megawatts"]),
    ("GW", &["gw", "gigawatt", "gigawatts"]),
    ("kWh", &["kwh"]),
    ("V", &["volt", "volts"]),
    ("Hz", &["hz", "hertz"]),
    ("kHz", &["khz"]),
    ("MHz", &["mhz", "megahertz"]),
    ("GHz", &["ghz", "gigahertz"]),
    ("B", &["byte", "bytes"]),
    ("bit", &["bit", "bits"]),
    ("kB", &["kb", "kilobyte", "kilobytes"]),
    ("MB", &["mb", "megabyte", "megabytes"]),
    ("GB", &["gb", "gigabyte", "gigabytes"]),
    ("TB", &["tb", "terabyte", "terabytes"]),
    ("cal", &["calorie", "calories"]),
    ("kcal", &["kcal"]),
    ("J", &["joule", "joules"]),
    ("dB", &["db", "decibel", "decibels"]),
    ("K", &["kelvin", "kelvins"]),
    ("°C", &["celsius", "celcius", "centigrade"]),
    ("°F", &["fahrenheit"]),
    ("tsp", &["tsp", "teaspoon", "teaspoons"]),
    ("tbsp", &["tbsp", "tablespoon", "tablespoons"]),
    ("cup", &["cups"]),
    ("ly", &["light-years"]),
    ("turn", &["turn", "turns"]),
    ("ct", &["carat", "carats"]),
    ("px", &["pixel", "pixels"]),
    ("bp", &["basis"]),
];

/// One-letter and two-letter units count only when written on the number or as small letters with a
/// space in front of no word: `5 m high`, `20 g of`.
const SHORT: usize = 2;

/// How many of the second unit make one of the first, for `5 feet 2 inches`.
const PARTS: &[(&str, &str, f64)] = &[
    ("ft", "in", 12.0),
    ("lb", "oz", 16.0),
    ("km", "m", 1000.0),
    ("m", "cm", 100.0),
    ("kg", "g", 1000.0),
];

static WORDS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    UNITS
        .iter()
        .flat_map(|&(symbol, words)| words.iter().map(move |&word| (word, symbol)))
        .collect()
});

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    let (value, end) = count(tokens, at)?;
    let (unit, mut end) = unit_after(tokens, end)?;
    let mut value = value;
    if let Some((whole, part_end)) = part(tokens, end, unit) {
        (value, end) = (value + whole, part_end);
    }
    let (unit, end) = rate(tokens, end, unit);
    Some(Figure::new(
        end,
        ValueKind::Quantity,
        value,
        Some(&unit),
        REASON,
    ))
}

/// The number before the unit; `half a litre`, `a mile`.
fn count(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    if let Some(number) = number::read(tokens, at) {
        let article = usize::from(number.value < 1.0 && tokens.is_any(number.end, &["a", "an"]));
        return Some((number.value, number.end + article));
    }
    None
}

/// The unit after a number, behind `square` or `cubic`, a hyphen or a bracket.
fn unit_after(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    if tokens.breaks(at) {
        return None;
    }
    let dash = usize::from(tokens.is_dash(at) && tokens.glued(at) && tokens.glued(at + 1));
    let start = at + dash;
    if let Some(degrees) = degrees(tokens, start) {
        return Some(degrees);
    }
    if tokens.is_any(start, &["square", "sq", "cubic", "nautical"]) {
        let stop = usize::from(tokens.is_sign(start + 1, '.'));
        let (unit, end) = unit(tokens, start + 1 + stop)?;
        let power = match (tokens.is(start, "cubic"), tokens.is(start, "nautical")) {
            (true, _) => cubic(unit),
            (_, true) => "nmi",
            _ => square(unit),
        };
        return Some((power, end));
    }
    if tokens.is_sign(start, '[') {
        let (unit, end) = unit(tokens, start + 1)?;
        return tokens.is_sign(end, ']').then_some((unit, end + 1));
    }
    unit(tokens, start)
}

fn square(unit: &'static str) -> &'static str {
    match unit {
        "m" => "m²",
        "km" => "km²",
        "cm" => "cm²",
        "ft" => "ft²",
        "mi" => "mi²",
        "in" => "in²",
        "yd" => "yd²",
        other => other,
    }
}

fn cubic(unit: &'static str) -> &'static str {
    match unit {
        "m" => "m³",
        "km" => "km³",
        "cm" => "cm³",
        "ft" => "ft³",
        "in" => "in³",
        "yd" => "yd³",
        other => other,
    }
}

/// A unit's word or symbol.
fn unit(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    let word = tokens.word(at);
    let symbol = *WORDS.get(word.to_lowercase().as_str())?;
    let short = word.chars().count() <= SHORT;
    let glued = tokens.glued(at);
    // “5 M”, “8 G” are names; “10 k” is a count; “in” is no unit.
    let fits = !short || glued || (word.starts_with(char::is_lowercase) && word != "l");
    let apostrophe = matches!(tokens.lex(at + 1), Lex::Sign('\'' | '’')) && short;
    let basis = symbol == "bp";
    if basis {
        return tokens
            .is_any(at + 1, &["point", "points"])
            .then_some((symbol, at + 2));
    }
    (fits && !apostrophe).then_some((symbol, at + 1))
}

/// `°C`, `degrees Fahrenheit`, `degrees`.
fn degrees(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    let sign = tokens.is_sign(at, '°');
    if !sign && !tokens.is_any(at, &["degree", "degrees", "deg"]) {
        return None;
    }
    Some(match tokens.word(at + 1) {
        "C" => ("°C", at + 2),
        "F" => ("°F", at + 2),
        word if word.eq_ignore_ascii_case("celsius") || word.eq_ignore_ascii_case("centigrade") => {
            ("°C", at + 2)
        }
        word if word.eq_ignore_ascii_case("fahrenheit") => ("°F", at + 2),
        _ => ("°", at + 1),
    })
}

/// `2 inches` after `5 feet`, as a part of a foot.
fn part(tokens: &Tokens, at: usize, whole: &str) -> Option<(f64, usize)> {
    let and = usize::from(tokens.is(at, "and"));
    let number = number::read(tokens, at + and)?;
    let (unit, end) = unit(tokens, number.end)?;
    let &(_, _, parts) = PARTS
        .iter()
        .find(|&&(big, small, _)| big == whole && small == unit)?;
    Some((number.value / parts, end))
}

/// `per hour`, `/h`: part of the unit.
fn rate(tokens: &Tokens, at: usize, unit_text: &str) -> (String, usize) {
    let slash = tokens.is_sign(at, '/') && tokens.glued(at) && tokens.glued(at + 1);
    if !slash && !tokens.is(at, "per") {
        return (unit_text.to_owned(), at);
    }
    let below = match tokens.word(at + 1).to_ascii_lowercase().as_str() {
        "hour" | "h" | "hr" => "h",
        "second" | "s" | "sec" => "s",
        "minute" | "min" => "min",
        "millisecond" | "ms" => "ms",
        "day" => "day",
        "gallon" => "gal",
        "litre" | "liter" | "l" => "l",
        _ => return (unit_text.to_owned(), at),
    };
    (format!("{unit_text}/{below}"), at + 2)
}
