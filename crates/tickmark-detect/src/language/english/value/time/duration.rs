//! Lengths of time and times that recur.

use super::Parsed;
use super::expression::Time;
use super::placed;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::number::{self, decimal};
use crate::language::english::value::token::Tokens;

/// An amount of time units, as read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    /// `None`: several, a few.
    pub count: Option<f64>,
    pub unit: TimeUnit,
    pub end: usize,
    /// One or more units without a count of their own: `years`.
    pub bare: bool,
}

/// Words for a count that is not told.
const SOME: &[&str] = &["several", "few", "many", "some", "countless", "couple"];

/// Words between a count and its unit.
const FILLERS: &[&str] = &[
    "more",
    "additional",
    "extra",
    "further",
    "full",
    "whole",
    "consecutive",
    "straight",
    "successive",
    "long",
    "short",
    "other",
];

/// Words after which `a week` is a length and not a rate.
const LENGTH_CUES: &[&str] = &[
    "for", "in", "within", "after", "than", "nearly", "almost", "about", "over", "under", "around",
    "half", "only", "just", "every", "lasted", "took", "takes", "least", "spent", "of", "once",
];

/// `three days`, `10-year`, `two and a half years`, `1 hour and 30 minutes`: a duration where it
/// places an event, and else an amount.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let first = amount(tokens, at)?;
    let mut value = iso(first.count, first.unit)?;
    let mut end = first.end;
    let mut total = first.count.map(|count| (count, first.unit));
    let and = usize::from(tokens.is(end, "and") || tokens.is_sign(end, ','));
    if let Some(second) = counted(tokens, end + and).filter(|second| second.unit < first.unit)
        && let Some(count) = second.count
        && let Some(both) = join(&value, count, second.unit)
    {
        total = total
            .zip(first.unit.holds(second.unit))
            .map(|((whole, _), size)| (whole * size + count, second.unit));
        (value, end) = (both, second.end);
    }
    if let Some(end) = placed::into_half(tokens, end) {
        return Some(Parsed::new(Time::Duration(value), end));
    }
    let time = match total {
        Some((count, unit)) if !placed::is_placed(tokens, at, end, unit) => Time::Amount {
            length: value,
            count,
            unit,
        },
        _ => Time::Duration(value),
    };
    Some(Parsed::new(time, end))
}

/// Any amount: counted, some, or one.
pub(super) fn amount(tokens: &Tokens, at: usize) -> Option<Amount> {
    counted(tokens, at)
        .or_else(|| some(tokens, at))
        .or_else(|| one(tokens, at))
}

/// A number and a unit.
pub(super) fn counted(tokens: &Tokens, at: usize) -> Option<Amount> {
    let (count, end) = count(tokens, at)?;
    let filler = usize::from(tokens.is_any(end, FILLERS));
    let end = end + filler;
    let dash = usize::from(tokens.is_dash(end) && tokens.glued(end) && tokens.glued(end + 1));
    if tokens.breaks(end + dash) {
        return None;
    }
    let (unit, plural) = unit(tokens, end + dash)?;
    // “the 1990 season … 2 year” does not count; “2-year” and “one year” do.
    let agrees = plural || dash == 1 || count <= 1.0 || tokens.glued(end);
    agrees.then_some(Amount {
        count: Some(count),
        unit,
        end: end + dash + 1,
        bare: false,
    })
}

/// The number before a unit, `half an` and `one and a half` included.
fn count(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    if tokens.is(at, "half") && tokens.is_any(at + 1, &["a", "an"]) {
        return Some((0.5, at + 2));
    }
    let number = number::read(tokens, at)?;
    Some((number.value, number.end))
}

fn some(tokens: &Tokens, at: usize) -> Option<Amount> {
    let start = at + usize::from(tokens.is(at, "a"));
    if !tokens.is_any(start, SOME) {
        return None;
    }
    let couple = tokens.is(start, "couple");
    let end = start + 1 + usize::from(couple && tokens.is(start + 1, "of"));
    let (unit, plural) = unit(tokens, end)?;
    let count = couple.then_some(2.0);
    plural.then_some(Amount {
        count,
        unit,
        end: end + 1,
        bare: false,
    })
}

fn one(tokens: &Tokens, at: usize) -> Option<Amount> {
    let article = tokens.is_any(at, &["a", "an"]);
    if article && let Some((unit, false)) = unit(tokens, at + 1) {
        return Some(Amount {
            count: Some(1.0),
            unit,
            end: at + 2,
            bare: true,
        });
    }
    match unit(tokens, at) {
        Some((unit, true)) => Some(Amount {
            count: None,
            unit,
            end: at + 1,
            bare: true,
        }),
        _ => None,
    }
}

/// Whether `a week` or `years` at `at` is a length of time and not a rate or a mere word.
pub(super) fn is_length(tokens: &Tokens, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, LENGTH_CUES))
}

/// A unit of time and whether it is plural.
pub(super) fn unit(tokens: &Tokens, at: usize) -> Option<(TimeUnit, bool)> {
    match tokens.lex(at) {
        Lex::Unit(unit, plural) => Some((unit, plural)),
        Lex::Ordinal(2) if tokens.is(at, "second") => Some((TimeUnit::Second, false)),
        _ => None,
    }
}

/// `P3D`, `PT48H`, `PXM`.
pub(super) fn iso(count: Option<f64>, unit: TimeUnit) -> Option<String> {
    let count = count.map_or("X".to_owned(), decimal);
    let (clock, letter) = code(unit)?;
    Some(format!("P{clock}{count}{letter}"))
}

fn code(unit: TimeUnit) -> Option<(&'static str, &'static str)> {
    Some(match unit {
        TimeUnit::Second => ("T", "S"),
        TimeUnit::Minute => ("T", "M"),
        TimeUnit::Hour => ("T", "H"),
        TimeUnit::Day => ("", "D"),
        TimeUnit::Weekend => ("", "WE"),
        TimeUnit::Fortnight => return None,
        TimeUnit::Week => ("", "W"),
        TimeUnit::Month => ("", "M"),
        TimeUnit::Quarter => ("", "Q"),
        TimeUnit::Year => ("", "Y"),
        TimeUnit::Decade => ("", "DE"),
        TimeUnit::Century => ("", "CE"),
        TimeUnit::Millennium => ("", "ML"),
    })
}

/// `P1Y` and three months: `P1Y3M`.
fn join(value: &str, count: f64, unit: TimeUnit) -> Option<String> {
    let (clock, letter) = code(unit)?;
    let clock = if value.contains('T') { "" } else { clock };
    Some(format!("{value}{clock}{}{letter}", decimal(count)))
}

/// `every Monday`, `each year`, `every other week`, `daily`, `on Sundays`.
pub(super) fn set(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if let Some(value) = adverb(tokens, at) {
        return Some(Parsed::new(Time::Set(value.to_owned()), at + 1));
    }
    if let Lex::Weekday(day) = tokens.lex(at)
        && tokens.word(at).len() > 5
        && tokens.word(at).ends_with('s')
    {
        return Some(Parsed::new(Time::Set(format!("XXXX-WXX-{day}")), at + 1));
    }
    if !tokens.is_any(at, &["every", "each"]) {
        return None;
    }
    let next = at + 1;
    match tokens.lex(next) {
        Lex::Weekday(day) => Some(Parsed::new(Time::Set(format!("XXXX-WXX-{day}")), next + 1)),
        Lex::Month(month) => Some(Parsed::new(Time::Set(format!("XXXX-{month:02}")), next + 1)),
        Lex::Season(season) => Some(Parsed::new(
            Time::Set(format!("XXXX-{}", season.code())),
            next + 1,
        )),
        Lex::DayPart(part) => Some(Parsed::new(
            Time::Set(format!("XXXX-XX-XX{}", part.code())),
            next + 1,
        )),
        _ => {
            let other = tokens.is(next, "other");
            let start = next + usize::from(other);
            let (count, end) = match unit(tokens, start) {
                Some(_) => (if other { 2.0 } else { 1.0 }, start),
                None => count(tokens, start)?,
            };
            let (unit, _) = unit(tokens, end)?;
            Some(Parsed::new(Time::Set(iso(Some(count), unit)?), end + 1))
        }
    }
}

fn adverb(tokens: &Tokens, at: usize) -> Option<&'static str> {
    Some(match tokens.word(at) {
        "daily" | "Daily" | "everyday" => "P1D",
        "weekly" => "P1W",
        "monthly" => "P1M",
        "quarterly" => "P3M",
        "yearly" | "annually" => "P1Y",
        "hourly" => "PT1H",
        _ => return None,
    })
    // “daily life” describes; “reported daily” tells how often.
    .filter(|_| tokens.breaks(at + 1) || !matches!(tokens.lex(at + 1), Lex::Word))
}
