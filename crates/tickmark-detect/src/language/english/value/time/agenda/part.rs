//! Parts of a day: `in the morning`, `late last night`, `tomorrow lunch`.

use super::when::{Grain, Open, When, add, midnight};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::{DayPart, Lex, TimeUnit};

/// A part of a day with its hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub part: DayPart,
    pub code: &'static str,
    pub hours: (i64, i64),
}

impl Part {
    fn of(part: DayPart) -> Self {
        let hours = match part {
            DayPart::Morning => (0, 12),
            DayPart::Midday => (12, 13),
            DayPart::Afternoon => (12, 19),
            DayPart::Evening | DayPart::Night => (18, 24),
        };
        Self {
            part,
            code: part.code(),
            hours,
        }
    }

    /// The part of `day`. Of a weekday that is filled in it is told by working hours.
    pub fn on(self, day: When) -> Option<When> {
        let at = |hours| add(midnight(day.from.date()), TimeUnit::Hour, hours);
        let hours = match self.part {
            _ if day.open == Open::Nothing => self.hours,
            DayPart::Morning => (8, 12),
            DayPart::Afternoon => (12, 16),
            DayPart::Evening => (16, 20),
            DayPart::Night => (20, 24),
            DayPart::Midday => self.hours,
        };
        let when = When::stretch(at(hours.0)?, at(hours.1)?, Grain::Hour);
        Some(When {
            code: self.code,
            open: day.open,
            ..when
        })
    }
}

impl Agenda<'_, '_> {
    /// `morning`, `the early evening`, `in the afternoon`, `at lunch`, `later in the evening`.
    pub(super) fn part(&self, at: usize) -> Read<Part> {
        let tokens = self.tokens;
        let (mut start, mut early) = self.early(at, 0);
        start += usize::from(tokens.is_any(start, &["in", "at", "during", "on"]));
        start += usize::from(tokens.is(start, "the"));
        (start, early) = self.early(start, early);
        if tokens.breaks(start) && start > at {
            return None;
        }
        let (part, end) = self.part_word(start)?;
        let hours = match (early, part.part) {
            (1, DayPart::Morning) => (0, 9),
            (-1, DayPart::Evening | DayPart::Night) => (21, 24),
            (1, _) => (part.hours.0, (part.hours.0 + part.hours.1) / 2),
            (-1, _) => ((part.hours.0 + part.hours.1) / 2, part.hours.1),
            _ => part.hours,
        };
        Some((Part { hours, ..part }, end))
    }

    fn early(&self, at: usize, known: i32) -> (usize, i32) {
        if self.tokens.is_any(at, &["early", "earlier"]) {
            (at + 1, 1)
        } else if self.tokens.is_any(at, &["late", "later"]) {
            (at + 1, -1)
        } else {
            (at, known)
        }
    }

    fn part_word(&self, at: usize) -> Read<Part> {
        let tokens = self.tokens;
        let meal = |part, code, hours| Some((Part { part, code, hours }, at + 1));
        match tokens.lex(at) {
            Lex::DayPart(DayPart::Midday) => None,
            Lex::DayPart(DayPart::Night)
                if tokens.phrase(at, &["night", "-", "time"]).is_some() =>
            {
                Some((
                    Part {
                        code: "TNT",
                        ..Part::of(DayPart::Night)
                    },
                    at + 3,
                ))
            }
            Lex::DayPart(part) if !tokens.word(at).ends_with(['s', 'S']) => {
                Some((Part::of(part), at + 1))
            }
            _ if tokens.is_any(at, &["lunch", "lunchtime"]) => {
                meal(DayPart::Midday, "TMEL", (12, 14))
            }
            _ if tokens.is_any(at, &["dinner", "dinnertime", "supper"]) => {
                meal(DayPart::Evening, "TMED", (18, 21))
            }
            _ if tokens.is_any(at, &["breakfast", "brunch"]) => {
                meal(DayPart::Morning, "TMEB", (7, 10))
            }
            _ if matches!(tokens.lex(at.wrapping_sub(1)), Lex::Figure { .. }) => None,
            _ if tokens.is(at, "pm") => Some((Part::of(DayPart::Afternoon), at + 1)),
            _ if tokens.is(at, "am") => Some((Part::of(DayPart::Morning), at + 1)),
            _ => None,
        }
    }
}
