//! Units of measure: what they measure, and how many of the SI unit each is.
//!
//! ## What it finds
//! The unit behind a number, written out or as a symbol, in British and American spelling, with the
//! prefixes of the SI and of data, with powers (`square`, `cubic`, `²`) and as a speed (`km/h`). Units of one dimension differ by a factor, so a measure in two units (`6 feet 3
//! inches`) becomes one amount.
//!
//! ## Why a checker cares
//! The source may count in other units than the article. `Billion`, `ton`, `mile` and `gallon` each
//! mean several things, and a figure is right only with its unit.
//!
//! ## Examples
//! ```text values
//! The wall is 12 metres high and 6 feet 3 inches thick.
//!             ^^^^^^^^^ quantity 12 m
//!                                ^^^^^^^^^^^^^^^ quantity 6.25 ft
//! The pump, which draws 3 kW, empties a tank of 45 cubic metres.
//!                       ^^^^ quantity 3 kW
//!                                               ^^^^^^^^^^^^^^^ quantity 45 m³
//! The kite flew at 62 km/h through air of -4 °C and stored 16 GB.
//!                  ^^^^^^^ quantity 62 km/h
//!                                         ^^^^^ quantity -4 °C
//!                                                          ^^^^^ quantity 16 GB
//! The fence, two and a half miles long, encloses 900 acres.
//!            ^^^^^^^^^^^^^^^^^^^^ quantity 2.5 mi
//!                                                ^^^^^^^^^ quantity 900 acre
//! ```
//!
//! ## Not a claim
//! A letter that only looks like a symbol (`5 A Street`) is no unit. `Pounds` are money or a weight as
//! the words around them tell.
//!
//! ## References
//! - SI Brochure, 9th edition (2019), tables 2, 4 and 8: the SI units, their prefixes, and the units
//!   accepted beside them (litre, tonne, hectare, minute of arc).
//! - International yard and pound agreement (1959): a yard is 0.9144 m, a pound 0.45359237 kg; foot,
//!   inch, mile, ounce, stone, short and long ton follow exactly.
//! - Weights and Measures Act 1985 (United Kingdom): the imperial gallon is 4.54609 l.
//! - NIST Handbook 44, appendix C: the gallon of the United States is 231 cubic inches, the barrel of
//!   oil 42 gallons, the acre 4840 square yards.
//! - IEC 80000-13: a byte is eight bits; the prefixes of data are decimal, `KiB` and the like binary.

use std::sync::LazyLock;

use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::token::Tokens;
use crate::language::english::value::word_table::WordTable;

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dimension {
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Temperature,
    Angle,
    Frequency,
    Data,
    Energy,
    Power,
    Pressure,
    Force,
    Voltage,
    Current,
    Resistance,
    Level,
    Radiation,
    Share,
    Count,
}

/// A unit with its symbol and how many of the SI unit it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unit {
    pub symbol: &'static str,
    pub dimension: Dimension,
    /// The SI unit (m, m², m³, kg, m/s, K, rad, Hz, bit, J, W, Pa, N, V, A) times this.
    pub factor: f64,
}

const FOOT: f64 = 0.3048;
const MILE: f64 = 1609.344;
const POUND: f64 = 0.453_592_37;
const GRAVITY: f64 = 9.806_65;
/// 231 cubic inches.
const US_GALLON: f64 = 231.0 * 0.0254 * 0.0254 * 0.0254;

use Dimension::{
    Angle, Area, Count, Current, Data, Energy, Force, Frequency, Length, Level, Mass, Power,
    Pressure, Radiation, Resistance, Share, Speed, Temperature, Voltage, Volume,
};

/// A unit, and the words for it.
type Row = (&'static str, Dimension, f64, &'static [&'static str]);

/// Units by their symbol; the words are in small letters and hold plurals and both spellings.
#[rustfmt::skip]
const UNITS: &[Row] = &[
    // Length
    ("m", Length, 1.0, &["m", "metre", "metres", "meter", "meters"]),
    ("km", Length, 1e3, &["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "klick", "klicks"]),
    ("hm", Length, 1e2, &["hectometre", "hectometres", "hectometer", "hectometers"]),
    ("dam", Length, 10.0, &["decametre", "decametres", "decameter", "decameters"]),
    ("dm", Length, 1e-1, &["dm", "decimetre", "decimetres", "decimeter", "decimeters"]),
    ("cm", Length, 1e-2, &["cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters"]),
    ("mm", Length, 1e-3, &["mm", "millimetre", "millimetres", "millimeter", "millimeters"]),
    ("µm", Length, 1e-6, &["μm", "µm", "micron", "microns", "micrometre", "micrometres", "micrometer", "micrometers"]),
    ("nm", Length, 1e-9, &["nm", "nanometre", "nanometres", "nanometer", "nanometers"]),
    ("pm", Length, 1e-12, &["picometre", "picometres", "picometer", "picometers"]),
    ("in", Length, 0.0254, &["inch", "inches"]),
    ("ft", Length, FOOT, &["ft", "foot", "feet"]),
    ("yd", Length, 3.0 * FOOT, &["yd", "yds", "yard", "yards"]),
    ("mi", Length, MILE, &["mi", "mile", "miles"]),
    ("furlong", Length, MILE / 8.0, &["furlong", "furlongs"]),
    ("fathom", Length, 6.0 * FOOT, &["fathom", "fathoms"]),
    ("hand", Length, 4.0 * 0.0254, &[]),
    ("nmi", Length, 1852.0, &["nmi"]),
    ("ly", Length, 9_460_730_472_580_800.0, &["lightyear", "lightyears"]),
    ("au", Length, 149_597_870_700.0, &[]),
    ("pc", Length, 3.085_677_581_491_367e16, &["parsec", "parsecs"]),
    // Area
    ("m²", Area, 1.0, &["sqm", "sqms"]),
    ("km²", Area, 1e6, &["sqkm"]),
    ("cm²", Area, 1e-4, &[]),
    ("mm²", Area, 1e-6, &[]),
    ("in²", Area, 0.0254 * 0.0254, &[]),
    ("ft²", Area, FOOT * FOOT, &["sqft"]),
    ("yd²", Area, 9.0 * FOOT * FOOT, &[]),
    ("mi²", Area, MILE * MILE, &["sqmi"]),
    ("acre", Area, 4840.0 * 9.0 * FOOT * FOOT, &["acre", "acres"]),
    ("ha", Area, 1e4, &["ha", "hectare", "hectares"]),
    // Volume
    ("m³", Volume, 1.0, &["cbm"]),
    ("km³", Volume, 1e9, &[]),
    ("cm³", Volume, 1e-6, &["cc", "ccs"]),
    ("mm³", Volume, 1e-9, &[]),
    ("in³", Volume, 0.0254 * 0.0254 * 0.0254, &[]),
    ("ft³", Volume, FOOT * FOOT * FOOT, &[]),
    ("yd³", Volume, 27.0 * FOOT * FOOT * FOOT, &[]),
    ("mi³", Volume, MILE * MILE * MILE, &[]),
    ("l", Volume, 1e-3, &["l", "ltr", "ltrs", "litre", "litres", "liter", "liters"]),
    ("hl", Volume, 0.1, &["hl", "hectolitre", "hectolitres", "hectoliter", "hectoliters"]),
    ("dl", Volume, 1e-4, &["dl", "decilitre", "decilitres", "deciliter", "deciliters"]),
    ("cl", Volume, 1e-5, &["cl", "centilitre", "centilitres", "centiliter", "centiliters"]),
    ("ml", Volume, 1e-6, &["ml", "mls", "millilitre", "millilitres", "milliliter", "milliliters"]),
    ("µl", Volume, 1e-9, &["μl", "µl", "microlitre", "microlitres", "microliter", "microliters"]),
    ("gal", Volume, US_GALLON, &["gal", "gals", "gallon", "gallons"]),
    ("imp gal", Volume, 4.546_09e-3, &[]),
    ("qt", Volume, US_GALLON / 4.0, &["qt", "qts", "quart", "quarts"]),
    ("pt", Volume, US_GALLON / 8.0, &["pint", "pints"]),
    ("cup", Volume, US_GALLON / 16.0, &["cup", "cups"]),
    ("fl oz", Volume, US_GALLON / 128.0, &["floz"]),
    ("tbsp", Volume, US_GALLON / 256.0, &["tbsp", "tbsps", "tablespoon", "tablespoons"]),
    ("tsp", Volume, US_GALLON / 768.0, &["tsp", "tsps", "teaspoon", "teaspoons"]),
    ("bbl", Volume, 42.0 * US_GALLON, &["bbl", "bbls", "barrel", "barrels"]),
    ("bu", Volume, 2150.42 * 0.0254 * 0.0254 * 0.0254, &["bushel", "bushels"]),
    ("acre⋅ft", Volume, 4840.0 * 9.0 * FOOT * FOOT * FOOT, &[]),
    // Mass
    ("kg", Mass, 1.0, &["kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"]),
    ("g", Mass, 1e-3, &["g", "gm", "gms", "gram", "grams", "gramme", "grammes"]),
    ("mg", Mass, 1e-6, &["mg", "mgs", "milligram", "milligrams", "milligramme", "milligrammes"]),
    ("µg", Mass, 1e-9, &["μg", "µg", "mcg", "microgram", "micrograms", "microgramme", "microgrammes"]),
    ("ng", Mass, 1e-12, &["nanogram", "nanograms", "nanogramme", "nanogrammes"]),
    ("t", Mass, 1e3, &["t", "tonne", "tonnes"]),
    ("kt", Mass, 1e6, &["kt", "kiloton", "kilotons", "kilotonne", "kilotonnes"]),
    ("Mt", Mass, 1e9, &["megaton", "megatons", "megatonne", "megatonnes"]),
    ("Gt", Mass, 1e12, &["gigaton", "gigatons", "gigatonne", "gigatonnes"]),
    ("short ton", Mass, 2000.0 * POUND, &["ton", "tons"]),
    ("long ton", Mass, 2240.0 * POUND, &[]),
    ("lb", Mass, POUND, &["lb", "lbs"]),
    ("oz", Mass, POUND / 16.0, &["oz", "ounce", "ounces"]),
    ("st", Mass, 14.0 * POUND, &["st", "stone"]),
    ("cwt", Mass, 112.0 * POUND, &["cwt", "hundredweight"]),
    ("gr", Mass, POUND / 7000.0, &[]),
    ("ct", Mass, 2e-4, &["carat", "carats"]),
    ("Da", Mass, 1.660_539_068_92e-27, &["dalton", "daltons"]),
    // Speed
    ("m/s", Speed, 1.0, &["mps"]),
    ("km/h", Speed, 1.0 / 3.6, &["kph", "kmh", "kmph"]),
    ("mph", Speed, MILE / 3600.0, &["mph"]),
    ("kn", Speed, 1852.0 / 3600.0, &["knot", "knots", "kts"]),
    // Temperature (the factor is the size of a degree; the zero is set in `convert`)
    ("K", Temperature, 1.0, &["kelvin", "kelvins"]),
    ("°C", Temperature, 1.0, &["celsius", "celcius", "centigrade"]),
    ("°F", Temperature, 5.0 / 9.0, &["fahrenheit", "farenheit", "farenheight"]),
    // Angle
    ("rad", Angle, 1.0, &["rad", "rads", "radian", "radians"]),
    ("°", Angle, std::f64::consts::PI / 180.0, &[]),
    ("turn", Angle, std::f64::consts::TAU, &["turn", "turns"]),
    ("arcmin", Angle, std::f64::consts::PI / 10_800.0, &["arcminute", "arcminutes"]),
    ("arcsec", Angle, std::f64::consts::PI / 648_000.0, &["arcsecond", "arcseconds"]),
    // Frequency
    ("Hz", Frequency, 1.0, &["hz", "hertz"]),
    ("kHz", Frequency, 1e3, &["khz", "kilohertz"]),
    ("MHz", Frequency, 1e6, &["mhz", "megahertz"]),
    ("GHz", Frequency, 1e9, &["ghz", "gigahertz"]),
    ("THz", Frequency, 1e12, &["thz", "terahertz"]),
    ("rpm", Frequency, 1.0 / 60.0, &["rpm", "bpm"]),
    // Data
    ("bit", Data, 1.0, &["bit", "bits"]),
    ("kbit", Data, 1e3, &["kbit", "kbits", "kilobit", "kilobits"]),
    ("Mbit", Data, 1e6, &["mbit", "mbits", "megabit", "megabits"]),
    ("Gbit", Data, 1e9, &["gbit", "gbits", "gigabit", "gigabits"]),
    ("Tbit", Data, 1e12, &["tbit", "tbits", "terabit", "terabits"]),
    ("B", Data, 8.0, &["byte", "bytes"]),
    ("kB", Data, 8e3, &["kb", "kbs", "kilobyte", "kilobytes"]),
    ("MB", Data, 8e6, &["mb", "mbs", "megabyte", "megabytes"]),
    ("GB", Data, 8e9, &["gb", "gbs", "gigabyte", "gigabytes"]),
    ("TB", Data, 8e12, &["tb", "tbs", "terabyte", "terabytes"]),
    ("PB", Data, 8e15, &["pb", "petabyte", "petabytes"]),
    ("EB", Data, 8e18, &["exabyte", "exabytes"]),
    ("ZB", Data, 8e21, &["zettabyte", "zettabytes"]),
    ("KiB", Data, 8.0 * 1024.0, &["kib", "kibibyte", "kibibytes"]),
    ("MiB", Data, 8.0 * 1_048_576.0, &["mib", "mebibyte", "mebibytes"]),
    ("GiB", Data, 8.0 * 1_073_741_824.0, &["gib", "gibibyte", "gibibytes"]),
    ("px", Count, 1.0, &["px", "pixel", "pixels"]),
    ("MP", Count, 1e6, &["megapixel", "megapixels"]),
    // Energy
    ("J", Energy, 1.0, &["joule", "joules"]),
    ("kJ", Energy, 1e3, &["kj", "kilojoule", "kilojoules"]),
    ("MJ", Energy, 1e6, &["megajoule", "megajoules"]),
    ("GJ", Energy, 1e9, &["gj", "gigajoule", "gigajoules"]),
    ("Wh", Energy, 3.6e3, &["wh"]),
    ("kWh", Energy, 3.6e6, &["kwh", "kwhs"]),
    ("MWh", Energy, 3.6e9, &["mwh"]),
    ("GWh", Energy, 3.6e12, &["gwh"]),
    ("TWh", Energy, 3.6e15, &["twh"]),
    ("cal", Energy, 4.184, &[]),
    ("kcal", Energy, 4184.0, &["kcal", "kcals", "calorie", "calories", "kilocalorie", "kilocalories"]),
    ("BTU", Energy, 1_055.055_852_62, &["btu", "btus"]),
    ("eV", Energy, 1.602_176_634e-19, &["electronvolt", "electronvolts"]),
    // Power
    ("W", Power, 1.0, &["w", "watt", "watts"]),
    ("mW", Power, 1e-3, &["milliwatt", "milliwatts"]),
    ("kW", Power, 1e3, &["kw", "kilowatt", "kilowatts"]),
    ("MW", Power, 1e6, &["mw", "megawatt", "megawatts"]),
    ("GW", Power, 1e9, &["gw", "gigawatt", "gigawatts"]),
    ("TW", Power, 1e12, &["tw", "terawatt", "terawatts"]),
    ("hp", Power, 745.699_871_582_270_2, &["hp", "bhp", "horsepower"]),
    // Pressure
    ("Pa", Pressure, 1.0, &["pascal", "pascals"]),
    ("hPa", Pressure, 1e2, &["hpa", "hectopascal", "hectopascals"]),
    ("kPa", Pressure, 1e3, &["kpa", "kilopascal", "kilopascals"]),
    ("MPa", Pressure, 1e6, &["mpa", "megapascal", "megapascals"]),
    ("bar", Pressure, 1e5, &[]),
    ("mbar", Pressure, 1e2, &["mbar", "millibar", "millibars"]),
    ("atm", Pressure, 101_325.0, &["atm", "atmospheres"]),
    ("psi", Pressure, POUND * GRAVITY / (0.0254 * 0.0254), &["psi"]),
    ("mmHg", Pressure, 133.322_387_415, &["mmhg"]),
    // Force, electricity, sound, radiation
    ("N", Force, 1.0, &["newton", "newtons"]),
    ("kN", Force, 1e3, &["kn", "kilonewton", "kilonewtons"]),
    ("V", Voltage, 1.0, &["v", "volt", "volts"]),
    ("kV", Voltage, 1e3, &["kv", "kilovolt", "kilovolts"]),
    ("mV", Voltage, 1e-3, &["mv", "millivolt", "millivolts"]),
    ("A", Current, 1.0, &["amp", "amps", "ampere", "amperes"]),
    ("mA", Current, 1e-3, &["milliamp", "milliamps"]),
    ("mAh", Count, 3.6, &["mah"]),
    ("Ω", Resistance, 1.0, &["ohm", "ohms", "ω"]),
    ("dB", Level, 1.0, &["db", "decibel", "decibels"]),
    ("Sv", Radiation, 1.0, &["sievert", "sieverts"]),
    ("mSv", Radiation, 1e-3, &["msv", "millisievert", "millisieverts"]),
    ("µSv", Radiation, 1e-6, &["microsievert", "microsieverts"]),
    ("lm", Count, 1.0, &["lumen", "lumens"]),
    ("mol", Count, 1.0, &["mol"]),
    // Shares
    ("bp", Share, 1e-4, &["bps"]),
    ("ppm", Share, 1e-6, &["ppm"]),
    ("ppb", Share, 1e-9, &["ppb"]),
];

static WORDS: LazyLock<WordTable<Unit>> = LazyLock::new(|| {
    WordTable::new(
        UNITS
            .iter()
            .flat_map(|&(symbol, dimension, factor, words)| {
                let unit = Unit {
                    symbol,
                    dimension,
                    factor,
                };
                words.iter().map(move |&word| (word, unit))
            }),
    )
});

/// The unit of exactly this symbol.
pub(super) fn of_symbol(symbol: &str) -> Option<Unit> {
    UNITS
        .iter()
        .find(|(known, ..)| *known == symbol)
        .map(|&(symbol, dimension, factor, _)| Unit {
            symbol,
            dimension,
            factor,
        })
}

/// The unit whose word or symbol stands at `at`, and one past it: `miles`, `light-years`.
pub(super) fn named(tokens: &Tokens, at: usize) -> Option<(Unit, usize)> {
    if !matches!(tokens.lex(at), Lex::Word | Lex::Cue) {
        return None;
    }
    if tokens.is(at, "light") {
        let years = at + 1 + usize::from(tokens.is_dash(at + 1));
        return tokens
            .is_any(years, &["year", "years"])
            .then(|| of_symbol("ly").map(|unit| (unit, years + 1)))?;
    }
    WORDS.get(tokens.word(at)).map(|unit| (unit, at + 1))
}

/// `amount` of the unit `from` in the unit `to`; nothing where they measure different things.
///
/// The units are named by the symbols that a value carries: `km`, `mi`, `°C`, `kWh`. A degree of
/// temperature is converted with its zero: 100 °C are 212 °F.
///
/// ```
/// use tickmark_detect::value::convert;
///
/// assert_eq!(convert(1.0, "mi", "km"), Some(1.609344));
/// assert_eq!(convert(100.0, "°C", "°F"), Some(212.0));
/// assert_eq!(convert(1.0, "mi", "kg"), None);
/// ```
pub fn convert(amount: f64, from: &str, to: &str) -> Option<f64> {
    let (from, to) = (of_symbol(from)?, of_symbol(to)?);
    if from.dimension != to.dimension {
        return None;
    }
    if from.dimension == Temperature {
        let kelvin = (amount + zero(from)) * from.factor;
        return Some(tidy(kelvin / to.factor - zero(to)));
    }
    Some(tidy(amount * (from.factor / to.factor)))
}

/// The zero of a scale of temperature above absolute zero, in its own degrees.
fn zero(unit: Unit) -> f64 {
    match unit.symbol {
        "°C" => 273.15,
        "°F" => 459.67,
        _ => 0.0,
    }
}

/// Rid of the dust of binary fractions.
fn tidy(value: f64) -> f64 {
    /// Significant digits after the first: a double has a little over fifteen in all.
    const DIGITS: usize = 13;
    format!("{value:.DIGITS$e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::{UNITS, convert};

    #[test]
    fn exact_factors() {
        let cases = [
            (1.0, "yd", "m", 0.9144),
            (1.0, "in", "cm", 2.54),
            (1.0, "mi", "ft", 5280.0),
            (1.0, "nmi", "m", 1852.0),
            (1.0, "lb", "kg", 0.453_592_37),
            (1.0, "lb", "oz", 16.0),
            (1.0, "st", "lb", 14.0),
            (1.0, "long ton", "lb", 2240.0),
            (1.0, "gal", "l", 3.785_411_784),
            (1.0, "imp gal", "l", 4.546_09),
            (1.0, "bbl", "gal", 42.0),
            (1.0, "acre", "m²", 4_046.856_422_4),
            (640.0, "acre", "mi²", 1.0),
            (1.0, "km²", "ha", 100.0),
            (36.0, "km/h", "m/s", 10.0),
            (1.0, "kn", "km/h", 1.852),
            (1.0, "kWh", "MJ", 3.6),
            (1.0, "GB", "MB", 1000.0),
            (1.0, "MiB", "KiB", 1024.0),
            (1.0, "B", "bit", 8.0),
            (1.0, "bar", "hPa", 1000.0),
            (180.0, "°", "rad", std::f64::consts::PI),
            (-40.0, "°C", "°F", -40.0),
            (0.0, "K", "°C", -273.15),
        ];
        for (amount, from, to, expected) in cases {
            let found = convert(amount, from, to);
            assert!(
                found.is_some_and(
                    |found| (found - expected).abs() <= 1e-12 * expected.abs().max(1.0)
                ),
                "{amount} {from} in {to}: {found:?}, not {expected}"
            );
        }
    }

    #[test]
    fn every_unit_converts_to_itself_and_has_its_own_symbol() {
        for (at, &(symbol, _, factor, _)) in UNITS.iter().enumerate() {
            assert!(factor > 0.0 && factor.is_finite(), "{symbol}");
            assert!(
                UNITS
                    .iter()
                    .skip(at + 1)
                    .all(|(other, ..)| *other != symbol),
                "{symbol} stands twice"
            );
            let same = convert(7.0, symbol, symbol);
            assert!(
                same.is_some_and(|same| (same - 7.0).abs() < 1e-9),
                "{symbol}"
            );
        }
    }

    #[test]
    fn different_dimensions_and_unknown_units_do_not_convert() {
        assert_eq!(convert(1.0, "m", "kg"), None);
        assert_eq!(convert(1.0, "m", "parsnip"), None);
    }
}
