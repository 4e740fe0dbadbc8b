//! The words of time: months, weekdays, units, seasons, parts of a day, and those that lead a date.

use crate::language::english::calendar::{MONTH_WORDS, WEEKDAY_WORDS};
use crate::language::english::value::lexicon::Lex;

/// Units of time, shortest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TimeUnit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Fortnight,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

impl TimeUnit {
    /// The symbol of an amount in this unit, where there is one.
    pub fn symbol(self) -> Option<&'static str> {
        Some(match self {
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "wk",
            Self::Month => "mo",
            Self::Year => "yr",
            _ => return None,
        })
    }

    /// How many of the smaller unit make one of this, where it is always the same.
    pub fn holds(self, smaller: Self) -> Option<f64> {
        Some(match (self, smaller) {
            (Self::Minute, Self::Second) | (Self::Hour, Self::Minute) => 60.0,
            (Self::Hour, Self::Second) => 3600.0,
            (Self::Day, Self::Hour) => 24.0,
            (Self::Day, Self::Minute) => 1440.0,
            (Self::Week, Self::Day) => 7.0,
            (Self::Year, Self::Month) => 12.0,
            _ => return None,
        })
    }
}

/// Seasons, with their TIMEX3 codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// Parts of a day, with their TIMEX3 codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

/// Every word of time with its meaning.
pub(crate) fn time_words() -> impl Iterator<Item = (&'static str, Lex)> {
    let numbered = [
        (MONTH_WORDS, Lex::Month as fn(u32) -> Lex),
        (WEEKDAY_WORDS, Lex::Weekday),
        (WEEKDAY_PLURALS, Lex::Weekday),
    ];
    let units = [(UNITS, false), (UNIT_PLURALS, true)];
    let numbered = numbered
        .into_iter()
        .flat_map(|(list, lex)| list.iter().map(move |&(word, number)| (word, lex(number))));
    let units = units.into_iter().flat_map(|(list, plural)| {
        list.iter()
            .map(move |&(word, unit)| (word, Lex::Unit(unit, plural)))
    });
    CUES.iter()
        .map(|&word| (word, Lex::Cue))
        .chain(numbered)
        .chain(units)
        .chain(
            SEASONS
                .iter()
                .map(|&(word, season)| (word, Lex::Season(season))),
        )
        .chain(
            DAY_PARTS
                .iter()
                .map(|&(word, part)| (word, Lex::DayPart(part))),
        )
}

/// Short forms that are words of their own in this writing: “sun”, “may”.
pub(crate) fn is_ambiguous(word: &str) -> bool {
    matches!(
        word,
        "may" | "march" | "sun" | "sat" | "wed" | "mon" | "dec" | "mar" | "jan" | "thu" | "fri"
    ) || matches!(word, "SUN" | "SAT" | "MAR" | "MON" | "WED" | "DEC")
}

const CUES: &[&str] = &[
    "a",
    "ad",
    "an",
    "annually",
    "armistice",
    "at",
    "australia",
    "bastille",
    "beginning",
    "boxing",
    "calendar",
    "christmas",
    "coming",
    "countless",
    "couple",
    "current",
    "currently",
    "daily",
    "each",
    "earlier",
    "early",
    "eighties",
    "end",
    "every",
    "everyday",
    "few",
    "fifties",
    "financial",
    "fiscal",
    "following",
    "forties",
    "half",
    "halloween",
    "her",
    "his",
    "hourly",
    "independence",
    "its",
    "juneteenth",
    "last",
    "late",
    "later",
    "many",
    "mid",
    "middle",
    "midnight",
    "monthly",
    "new",
    "next",
    "nineties",
    "nowadays",
    "past",
    "preceding",
    "previous",
    "prior",
    "q",
    "quarterly",
    "recent",
    "recently",
    "right",
    "same",
    "seventies",
    "several",
    "sixties",
    "some",
    "st",
    "start",
    "that",
    "the",
    "their",
    "these",
    "thirties",
    "this",
    "those",
    "today",
    "tomorrow",
    "tonight",
    "twenties",
    "upcoming",
    "valentine",
    "waitangi",
    "weekly",
    "yearly",
    "yesterday",
];

const WEEKDAY_PLURALS: &[(&str, u32)] = &[
    ("mondays", 1),
    ("tuesdays", 2),
    ("wednesdays", 3),
    ("thursdays", 4),
    ("fridays", 5),
    ("saturdays", 6),
    ("sundays", 7),
];

const UNITS: &[(&str, TimeUnit)] = &[
    ("minute", TimeUnit::Minute),
    ("min", TimeUnit::Minute),
    ("hour", TimeUnit::Hour),
    ("hr", TimeUnit::Hour),
    ("day", TimeUnit::Day),
    ("weekend", TimeUnit::Weekend),
    ("fortnight", TimeUnit::Fortnight),
    ("week", TimeUnit::Week),
    ("month", TimeUnit::Month),
    ("quarter", TimeUnit::Quarter),
    ("year", TimeUnit::Year),
    ("yr", TimeUnit::Year),
    ("decade", TimeUnit::Decade),
    ("century", TimeUnit::Century),
    ("millennium", TimeUnit::Millennium),
];

const UNIT_PLURALS: &[(&str, TimeUnit)] = &[
    ("seconds", TimeUnit::Second),
    ("secs", TimeUnit::Second),
    ("sec", TimeUnit::Second),
    ("minutes", TimeUnit::Minute),
    ("mins", TimeUnit::Minute),
    ("hours", TimeUnit::Hour),
    ("hrs", TimeUnit::Hour),
    ("days", TimeUnit::Day),
    ("weekends", TimeUnit::Weekend),
    ("fortnights", TimeUnit::Fortnight),
    ("weeks", TimeUnit::Week),
    ("months", TimeUnit::Month),
    ("quarters", TimeUnit::Quarter),
    ("years", TimeUnit::Year),
    ("yrs", TimeUnit::Year),
    ("decades", TimeUnit::Decade),
    ("centuries", TimeUnit::Century),
    ("millennia", TimeUnit::Millennium),
];

const SEASONS: &[(&str, Season)] = &[
    ("spring", Season::Spring),
    ("summer", Season::Summer),
    ("autumn", Season::Autumn),
    ("fall", Season::Autumn),
    ("winter", Season::Winter),
];

const DAY_PARTS: &[(&str, DayPart)] = &[
    ("morning", DayPart::Morning),
    ("afternoon", DayPart::Afternoon),
    ("evening", DayPart::Evening),
    ("night", DayPart::Night),
    ("noon", DayPart::Midday),
    ("midday", DayPart::Midday),
    ("mornings", DayPart::Morning),
    ("afternoons", DayPart::Afternoon),
    ("evenings", DayPart::Evening),
    ("nights", DayPart::Night),
];
