//! Every kind of time that may stand in a text, and how it is reported.

use tickmark_core::ValueKind;

use super::bound::Bound;
use super::clock::Hour;
use super::compose::at_hour;
use super::part::Part;
use super::when::{Grain, When, add, floor, written};
use super::{Agenda, Entry, Read};
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::time::year;

/// What an expression says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sense {
    When(When),
    Range(When, When),
    Clock(Hour),
    Hours(Hour, Hour),
    Part(Part),
}

const COUNTED: &str = "This time is counted from the moment of reference.";
pub(super) const BETWEEN: &str = "These are two times with the word that links them.";
pub(super) const BOUNDED: &str = "This is a time with the word that opens it to one side.";
const CLOCK: &str = "This is a time of day.";
pub(super) const LENGTH: &str = "This is a length of time.";
const RECURS: &str = "This is a time that recurs.";
const PRESENT: &str = "This is the moment of reference.";

pub(super) fn entry(kind: ValueKind, value: String, reason: &'static str) -> Entry {
    Entry {
        kind,
        value,
        reason,
    }
}

impl Agenda<'_, '_> {
    /// The longest time that begins at `at`; of equals the first.
    pub(super) fn entry(&self, at: usize) -> Read<Entry> {
        let readings = [
            self.present(at),
            self.named_period(at),
            self.set(at)
                .map(|(set, end)| (entry(ValueKind::Set, set, RECURS), end)),
            self.bounded(at),
            self.lasting(at),
            self.plain(at),
            self.length(at),
        ];
        readings
            .into_iter()
            .flatten()
            .rev()
            .max_by_key(|found| found.1)
    }

    fn plain(&self, at: usize) -> Read<Entry> {
        let (sense, end) = self.sense(at)?;
        let ish = usize::from(self.whole && self.tokens.is(end, "ish"));
        let (sense, end) = (sense, end + ish);
        let or_later = self.tokens.any_phrase(
            end,
            &[
                &["or", "later"],
                &["and", "after"],
                &["or", "after"],
                &["and", "later"],
                &["and", "greater"],
                &["or", "greater"],
                &["or", "before"],
                &["or", "earlier"],
                &["and", "before"],
            ],
        );
        if let Some(after) = or_later.filter(|&after| {
            // “after 6 pm and before noon” are two bounds.
            let on = self.tokens.is(after, "on");
            let ends = on || matches!(self.tokens.lex(after), Lex::None | Lex::Sign(_) | Lex::Word);
            ends && matches!(sense, Sense::When(_) | Sense::Clock(_))
        }) {
            let on = usize::from(self.tokens.is(after, "on"));
            if let (Sense::Clock(hour), Some((day, end))) = (sense, self.date(after + on)) {
                let value = self.text(Sense::When(at_hour(day, hour)?))?;
                return Some((entry(ValueKind::Range, value, BOUNDED), end));
            }
            return Some((
                entry(ValueKind::Range, self.bound(sense, Bound::Since)?, BOUNDED),
                after,
            ));
        }
        let kind = self.kind(sense);
        let reason = match sense {
            Sense::Range(..) | Sense::Hours(..) => BETWEEN,
            Sense::Clock(_) | Sense::Part(_) => CLOCK,
            Sense::When(_) => COUNTED,
        };
        Some((entry(kind, self.text(sense)?, reason), end))
    }

    fn kind(&self, sense: Sense) -> ValueKind {
        match sense {
            Sense::When(when) if when.grain == Grain::Stretch && when.code.is_empty() => {
                ValueKind::Range
            }
            Sense::When(when) if when.grain < Grain::Day => ValueKind::Datetime,
            Sense::When(_) => ValueKind::Date,
            Sense::Range(..) | Sense::Hours(..) => ValueKind::Range,
            Sense::Clock(_) | Sense::Part(_) if self.whole => ValueKind::Datetime,
            Sense::Clock(_) | Sense::Part(_) => ValueKind::Time,
        }
    }

    /// The value of what was read.
    pub(super) fn text(&self, sense: Sense) -> Option<String> {
        Some(match sense {
            Sense::When(when) => when.text(self.whole),
            Sense::Range(first, last) => ends(first, last),
            Sense::Clock(hour) if self.whole => self.coming(hour)?.text(true),
            Sense::Clock(hour) => hour.full(),
            Sense::Hours(first, last) if self.whole => {
                let start = self.coming(first)?;
                let day = When::day(start.from.date())?;
                ends(start, at_hour(day, last)?)
            }
            Sense::Hours(first, last) => format!("{}/{}", first.full(), last.full()),
            Sense::Part(part) if self.whole => part.on(When::day(self.now.date())?)?.text(true),
            Sense::Part(part) => part.code.to_owned(),
        })
    }

    /// The next moment at which the clock shows the hour.
    pub(super) fn coming(&self, hour: Hour) -> Option<When> {
        let today = When::day(self.now.date())?;
        let day_after = When::day(add(today.from, TimeUnit::Day, 1)?.date())?;
        let halves = if hour.sure {
            vec![hour]
        } else {
            vec![hour.half(hour.hour == 12), hour.half(hour.hour != 12)]
        };
        [today, day_after]
            .into_iter()
            .flat_map(|day| halves.iter().filter_map(move |&half| at_hour(day, half)))
            .find(|when| when.from > self.now)
    }

    /// `now`, `at present`, `as soon as possible`.
    fn present(&self, at: usize) -> Read<Entry> {
        let end = self.tokens.any_phrase(
            at,
            &[
                &["now"],
                &["right", "now"],
                &["just", "now"],
                &["at", "present"],
                &["at", "the", "moment"],
                &["at", "the", "minute"],
                &["at", "the", "present", "time"],
                &["asap"],
                &["as", "soon", "as", "possible"],
                &["immediately"],
                &["currently"],
            ],
        )?;
        let value = if self.whole {
            written(self.now, Grain::Second)
        } else {
            "PRESENT_REF".to_owned()
        };
        Some((entry(ValueKind::Datetime, value, PRESENT), end))
    }

    /// `fiscal year 2013`, `this school year`, `cy18`, `year to date`.
    fn named_period(&self, at: usize) -> Read<Entry> {
        let tokens = self.tokens;
        if let Some(end) = tokens.phrase(at, &["year", "to", "date"]) {
            let from = floor(self.now, TimeUnit::Year)?;
            let text = format!(
                "{}/{}",
                written(from, Grain::Day),
                written(self.now, Grain::Day)
            );
            return Some((entry(ValueKind::Range, text, COUNTED), end));
        }
        let (which, start) = match self.which_word(at) {
            Some((which, end)) => (Some(which), end),
            None => (None, at + usize::from(tokens.is(at, "the"))),
        };
        let (code, end) = match tokens.word(start).to_ascii_lowercase().as_str() {
            "fiscal" | "financial" => ("FY", tokens.phrase(start + 1, &["year"])?),
            "school" | "academic" => ("SY", tokens.phrase(start + 1, &["year"])?),
            "calendar" => ("", tokens.phrase(start + 1, &["year"])?),
            "fy" => ("FY", start + 1),
            "sy" => ("SY", start + 1),
            "cy" => ("", start + 1),
            _ => return None,
        };
        let short = match tokens.lex(end) {
            Lex::Figure {
                value,
                whole: true,
                digits: 2,
            } => Some((year::short_year(value as i32), end + 1)),
            _ => year::year(tokens, end),
        };
        let (year, end) = match (short, which) {
            (Some((year, end)), _) => (year.to_string(), end),
            (None, Some(which)) => (self.unit_of(TimeUnit::Year, which)?.text(false), end),
            (None, None) => ("XXXX".to_owned(), end),
        };
        Some((
            entry(ValueKind::Date, format!("{code}{year}"), COUNTED),
            end,
        ))
    }
}

/// Both ends, each as fine as it is told; times of day equally fine.
fn ends(first: When, last: When) -> String {
    let grain = |when: When| match when.grain {
        Grain::Year | Grain::Month => when.grain,
        grain if grain < Grain::Day => grain,
        _ => Grain::Day,
    };
    let (one, two) = (grain(first), grain(last));
    let fine = one.min(two);
    if fine < Grain::Day {
        return format!("{}/{}", written(first.from, fine), written(last.from, fine));
    }
    format!("{}/{}", written(first.from, one), written(last.from, two))
}
