//! Years, decades and centuries.

use super::Parsed;
use super::calendar::day;
use super::expression::Time;
use super::moment::Moment;
use crate::language::english::value::designator::is_designator;
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::number::{self, Form};
use crate::language::english::value::token::Tokens;

/// Years a figure of four digits may stand for.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1000..=2199;

/// Two-digit years up to this are of this century.
const PIVOT: i32 = 49;

/// Years that news and history tell of most: a figure among them is a year before most words.
const RECENT: std::ops::RangeInclusive<i32> = 1850..=2050;

/// Words after which a figure of four digits is a year, whatever follows.
const YEAR_CUES: &[&str] = &[
    "in", "since", "until", "till", "by", "of", "from", "during", "before", "after", "early",
    "late", "mid", "circa", "year", "and", "to", "between", "around", "through",
];

/// A year in digits, `'98`, or words.
pub(super) fn year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 4,
        } => {
            let year = value as i32;
            YEARS.contains(&year).then_some((year, at + 1))
        }
        Lex::Sign('\'' | '’' | '‘') => match tokens.lex(at + 1) {
            Lex::Figure {
                value,
                whole: true,
                digits: 2,
            } if tokens.glued(at + 1) => Some((short_year(value as i32), at + 2)),
            _ => None,
        },
        Lex::Cardinal(_) => year_words(tokens, at),
        _ => None,
    }
}

pub(super) fn short_year(year: i32) -> i32 {
    year + if year <= PIVOT { 2000 } else { 1900 }
}

/// `nineteen eighty-six`, `two thousand and five`.
fn year_words(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    if let Lex::Cardinal(high @ 15..=20) = tokens.lex(at)
        && let Lex::Cardinal(low @ 10..) = tokens.lex(at + 1)
        && tokens.get(at + 1).is_some_and(|token| token.spaced)
    {
        let dash = usize::from(tokens.is_dash(at + 2));
        let (ones, end) = match tokens.lex(at + 2 + dash) {
            Lex::Cardinal(ones @ 1..=9) if low >= 20 => (ones, at + 3 + dash),
            _ => (0, at + 2),
        };
        return Some(((high * 100 + low + ones) as i32, end));
    }
    let words = tokens.is(at, "two") && tokens.is(at + 1, "thousand");
    let number = number::read(tokens, at).filter(|_| words)?;
    let year = number.value as i32;
    (number.form == Form::Words && (2001..=2099).contains(&year)).then_some((year, number.end))
}

pub(super) fn year_words_alone(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let cue = at
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["in", "since", "of", "year"]));
    let (year, end) = year_words(tokens, at).filter(|_| cue)?;
    Some(Parsed::new(Time::Fixed(Moment::Year(year)), end))
}

/// The year after a day and month or a month: `, 2024`, ` of 2024`, ` 2024`.
pub(super) fn following_year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    let link = usize::from(tokens.is_sign(at, ',') || tokens.is(at, "of"));
    if tokens.breaks(at) || tokens.breaks(at + link) {
        return None;
    }
    early_year(tokens, at + link)
        .or_else(|| year(tokens, at + link).filter(|&(_, end)| !is_count(tokens, at + link, end)))
}

/// A whole figure of three digits.
fn three_digits(tokens: &Tokens, at: usize) -> Option<f64> {
    match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 3,
        } => Some(value),
        _ => None,
    }
}

/// A year of three digits ends its clause: `September 420)`.
fn early_year(tokens: &Tokens, at: usize) -> Option<(i32, usize)> {
    let value = three_digits(tokens, at)?;
    let ends = matches!(
        tokens.lex(at + 1),
        Lex::None | Lex::Sign(')' | '.' | ',' | ';')
    );
    (ends && value >= 100.0).then_some((value as i32, at + 1))
}

/// A figure of four digits is a count when a clock, a unit or a fraction goes on from it.
pub(super) fn is_count(tokens: &Tokens, at: usize, end: usize) -> bool {
    // “2010: a year” is a heading, “2010:15” is none.
    let ratio = tokens.is_sign(end, ':') && tokens.glued(end + 1);
    let glued_on = tokens.glued(end)
        && (ratio
            || matches!(tokens.lex(end), Lex::Sign('%' | '°') | Lex::Code)
            || (matches!(tokens.lex(end), Lex::Word | Lex::Cue) && !tokens.is(end, "s")));
    let apostrophe = matches!(tokens.lex(at), Lex::Sign(_));
    glued_on && !apostrophe
}

/// `2019`, `the year 2019`, `508 BC`, `AD 347`, `'98`.
pub(super) fn era_or_year(tokens: &Tokens, at: usize) -> Option<Parsed> {
    if tokens.is(at, "AD") && tokens.word(at) == "AD" {
        return match tokens.lex(at + 1) {
            Lex::Figure {
                value, whole: true, ..
            } => Some(fixed_year(value as i32, at + 2)),
            _ => None,
        };
    }
    if let Lex::Figure {
        value,
        digits: 1..=5,
        ..
    } = tokens.lex(at)
        && let Some((before, end)) = era(tokens, at + 1)
    {
        let year = value as i32;
        return Some(fixed_year(if before { -year } else { year }, end));
    }
    if let Some(year) = led_early_year(tokens, at) {
        return Some(fixed_year(year, at + 1));
    }
    let (year, end) = year(tokens, at)?;
    let apostrophe = matches!(tokens.lex(at), Lex::Sign(_));
    let words = matches!(tokens.lex(at), Lex::Cardinal(_));
    let led = tokens.is_any(at.wrapping_sub(1), YEAR_CUES);
    (!words && (!apostrophe || led) && is_year(tokens, at, end)).then(|| fixed_year(year, end))
}

/// `In 348 the abbot …` counts nothing: a year of three digits after `in`, `circa` or `until`,
/// before the end of its clause, a name or a word that begins a subject.
fn led_early_year(tokens: &Tokens, at: usize) -> Option<i32> {
    const SUBJECTS: &[&str] = &[
        "he", "she", "it", "they", "his", "her", "their", "the", "a", "an", "when", "and", "by",
        "after", "at", "under", "to", "this", "with",
    ];
    let value = three_digits(tokens, at)?;
    let before = at.checked_sub(1)?;
    let circa = tokens.is(before, "circa")
        || tokens.is_sign(before, '.')
            && tokens.glued(before)
            && tokens.word(before.wrapping_sub(1)) == "c";
    let led = tokens.is_any(before, &["in", "until", "since"]) && !tokens.breaks(at);
    let after = at + 1;
    let ends = tokens.is_any(after, SUBJECTS)
        || matches!(tokens.lex(after), Lex::Sign(')' | '.' | ',' | ';' | '–'))
        || matches!(tokens.lex(after), Lex::Word)
            && tokens.word(after).starts_with(char::is_uppercase)
            && !tokens.glued(after);
    (value >= 100.0 && (circa || led && ends && !tokens.breaks(after))).then_some(value as i32)
}

fn fixed_year(year: i32, end: usize) -> Parsed {
    Parsed::new(Time::Fixed(Moment::Year(year)), end)
}

/// `BC`, `B.C.`, `AD`, `CE`: whether it counts back, and one past it.
fn era(tokens: &Tokens, at: usize) -> Option<(bool, usize)> {
    match tokens.word(at) {
        "BC" | "BCE" => Some((true, at + 1)),
        "AD" | "CE" => Some((false, at + 1)),
        "B" => tokens
            .phrase(at, &["B", ".", "C", "."])
            .map(|end| (true, end)),
        "A" => tokens
            .phrase(at, &["A", ".", "D", "."])
            .map(|end| (false, end)),
        _ => None,
    }
}

/// `96` of `1894–96`: the end of a span of years, written short.
pub(super) fn short_end(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at.checked_sub(2)?;
    let Lex::Figure {
        value,
        whole: true,
        digits: 2,
    } = tokens.lex(at)
    else {
        return None;
    };
    let (first, _) = year(tokens, start)?;
    let last = first - first.rem_euclid(100) + value as i32;
    let goes_on = tokens.glued(at + 1)
        && !matches!(
            tokens.lex(at + 1),
            Lex::Sign(',' | '.' | ')' | ';' | ':' | ']' | '’' | '\'' | '”')
        );
    let fits =
        tokens.is_dash(at - 1) && last > first && !goes_on && is_year(tokens, start, start + 1);
    fits.then(|| fixed_year(last, at + 1))
}

/// Whether a figure of four digits is a year and not a count, a code or part of a number.
fn is_year(tokens: &Tokens, at: usize, end: usize) -> bool {
    let before = at.wrapping_sub(1);
    let money = matches!(
        tokens.lex(before),
        Lex::Sign('$' | '£' | '€' | '¥' | '#' | '№' | '+')
    );
    let tied = tokens.glued(at)
        && matches!(
            tokens.lex(before),
            Lex::Sign('.' | ':' | '=' | '_' | '&' | '@') | Lex::Word | Lex::Cue | Lex::Code
        );
    let tied_code = tokens.glued(at)
        && tokens.is_sign(before, '-')
        && tokens.glued(before)
        && !matches!(
            tokens.lex(before.wrapping_sub(1)),
            Lex::Figure { digits: 4, .. } | Lex::Month(_)
        )
        && !tokens.is_any(
            before.wrapping_sub(1),
            &["mid", "pre", "post", "early", "late"],
        );
    let named =
        is_designator(tokens, before) && tokens.word(before).starts_with(char::is_uppercase);
    if money || tied || tied_code || named || is_count(tokens, at, end) || is_address(tokens, end) {
        return false;
    }
    let cue = tokens.is_any(before, YEAR_CUES)
        || matches!(tokens.lex(before), Lex::Month(_) | Lex::Season(_));
    cue || !counts_things(tokens, end)
}

/// A house number: `1214 Anderson Avenue`.
fn is_address(tokens: &Tokens, at: usize) -> bool {
    const STREETS: &[&str] = &[
        "avenue",
        "ave",
        "street",
        "st",
        "road",
        "rd",
        "boulevard",
        "blvd",
        "lane",
        "drive",
        "dr",
        "highway",
        "parkway",
        "plaza",
        "terrace",
        "court",
    ];
    /// Words of a street's name.
    const NAME: usize = 3;
    (1..=NAME)
        .take_while(|&ahead| {
            let word = tokens.word(at + ahead - 1);
            word.starts_with(char::is_uppercase) && !tokens.breaks(at + ahead - 1)
        })
        .any(|ahead| {
            let street = tokens.word(at + ahead);
            street.starts_with(char::is_uppercase) && tokens.is_any(at + ahead, STREETS)
        })
}

/// The word after the figure is what it counts: `1200 people`, `1500 metres`. Figures of recent
/// years are years before most words (`the 2014 protests`); older ones count.
fn counts_things(tokens: &Tokens, at: usize) -> bool {
    if tokens.breaks(at) || tokens.glued(at) {
        return false;
    }
    let recent = match tokens.lex(at.wrapping_sub(1)) {
        Lex::Figure { value, .. } => RECENT.contains(&(value as i32)),
        _ => false,
    };
    let word = tokens.word(at);
    let plural = word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && word.starts_with(char::is_lowercase);
    let people = tokens.is_any(
        at,
        &[
            "people", "men", "women", "children", "percent", "troops", "soldiers", "words",
        ],
    );
    let unit = matches!(tokens.lex(at), Lex::Unit(_, true) | Lex::Scale(_))
        || tokens.is_any(
            at,
            &[
                "km", "m", "ft", "feet", "kg", "mph", "metres", "meters", "miles",
            ],
        );
    unit || people || (plural && !recent)
}

/// `the year 2030`, `fiscal year 2013`.
pub(super) fn named_year(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let start = start + usize::from(tokens.is_any(start, &["fiscal", "calendar", "financial"]));
    if !tokens.is(start, "year") {
        return None;
    }
    // “in the year 64”
    if let Lex::Figure {
        value,
        whole: true,
        digits: 2..=3,
    } = tokens.lex(start + 1)
        && start > at
        && !(tokens.glued(start + 2) && matches!(tokens.lex(start + 2), Lex::Word | Lex::Cue))
    {
        return Some(fixed_year(value as i32, start + 2));
    }
    let (year, end) = year(tokens, start + 1)?;
    Some(fixed_year(year, end))
}

/// `1970s`, `1970's`, `'70s`, `the seventies`.
pub(super) fn decade(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at + usize::from(tokens.is(at, "the"));
    let apostrophe = usize::from(matches!(tokens.lex(start), Lex::Sign('\'' | '’' | '‘')));
    let figure = start + apostrophe;
    match tokens.lex(figure) {
        Lex::Figure {
            value,
            whole: true,
            digits,
        } if value % 10.0 == 0.0 => {
            let end = after_plural(tokens, figure + 1)?;
            let value = value as i32;
            let moment = match digits {
                4 if value % 100 == 0 && value != 2000 => Moment::Century(value / 100),
                4 => Moment::Decade(value / 10),
                2 if apostrophe == 1 || start > at => Moment::Decade(short_year(value) / 10),
                _ => return None,
            };
            Some(Parsed::new(Time::Fixed(moment), end))
        }
        Lex::Cue if start > at => {
            let tens = decade_word(tokens.word(figure))?;
            Some(Parsed::new(
                Time::Fixed(Moment::Decade(190 + tens)),
                figure + 1,
            ))
        }
        _ => None,
    }
}

fn decade_word(word: &str) -> Option<i32> {
    const NAMES: [&str; 8] = [
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
    ];
    let index = NAMES
        .iter()
        .position(|name| word.eq_ignore_ascii_case(name))?;
    i32::try_from(index + 2).ok()
}

fn after_plural(tokens: &Tokens, at: usize) -> Option<usize> {
    let apostrophe =
        usize::from(tokens.glued(at) && matches!(tokens.lex(at), Lex::Sign('\'' | '’')));
    let end = at + apostrophe;
    (tokens.glued(end) && tokens.word(end) == "s").then_some(end + 1)
}

/// `the 19th century`, `nineteenth-century`, `5th century BC`.
pub(super) fn century(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (number, end) = day(tokens, at)?;
    let ordinal = matches!(tokens.lex(at), Lex::Ordinal(_)) || end > at + 1;
    let dash = usize::from(tokens.is_dash(end));
    let unit = end + dash;
    let fits = ordinal && matches!(tokens.lex(unit), Lex::Unit(TimeUnit::Century, _));
    if !fits {
        return None;
    }
    let number = i32::try_from(number).ok()?;
    match era(tokens, unit + 1) {
        Some((true, end)) => Some(fixed_year(-number * 100, end)),
        Some((false, end)) => Some(Parsed::new(Time::Fixed(Moment::Century(number - 1)), end)),
        None => Some(Parsed::new(
            Time::Fixed(Moment::Century(number - 1)),
            unit + 1,
        )),
    }
}
