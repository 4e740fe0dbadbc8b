//! Parts of a period: `the third Monday of June`, `the first 3 months of 1998`, `end of May`.

use chrono::Datelike;

use super::period::Which;
use super::when::{Grain, When, add, floor};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::{Lex, TimeUnit};

impl Agenda<'_, '_> {
    /// `first`, `3rd`, `last`, `third last`: counted from the end it is negative.
    pub(super) fn nth(&self, at: usize) -> Read<i64> {
        let tokens = self.tokens;
        if tokens.is(at, "last") {
            return Some((-1, at + 1));
        }
        if let Some(end) = tokens.phrase(at, &["one"])
            && tokens.is(end, "last")
        {
            return None;
        }
        let (number, end) = match tokens.lex(at) {
            Lex::Ordinal(n) => (n, at + 1),
            Lex::Figure { .. } | Lex::Cardinal(20 | 30) => {
                self.day_number(at).filter(|found| found.1 > at + 1)?
            }
            _ => return None,
        };
        let number = i64::from(number);
        if tokens.is(end, "last") {
            return Some((-number, end + 1));
        }
        (number > 0).then_some((number, end))
    }

    /// `first Monday of June`, `last day of May 2012`, `the first 3 months of 1998`.
    pub(super) fn nth_of(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "the"));
        let (nth, end) = self.nth(start)?;
        if let Some((weekday, end)) = self.weekday(end) {
            let (period, after) = self.of_period(end)?;
            return Some((nth_weekday(period, weekday, nth)?, after));
        }
        let count = crate::language::english::value::number::read(tokens, end);
        let unit_at = count.map_or(end, |number| number.end);
        let (unit, end) = self.unit(unit_at, false)?;
        let (period, mut after) = self.of_period(end)?;
        let count = count.map_or(1, |number| number.value as i64);
        let when = self.nth_unit(period, unit, nth, count)?;
        // “first week of May on Sunday”
        if unit == TimeUnit::Week {
            let on = usize::from(tokens.is(after, "on"));
            if let Some((weekday, end)) = self.weekday(after + on) {
                after = end;
                return Some((
                    When::day(add(when.from, TimeUnit::Day, i64::from(weekday) - 1)?.date())?,
                    after,
                ));
            }
        }
        Some((when, after))
    }

    /// The period after `of` or `in`.
    fn of_period(&self, at: usize) -> Read<When> {
        let link = usize::from(self.tokens.is_any(at, &["of", "in"]));
        let (period, end) = self.deeper()?.date(at + link)?;
        let coarse = period.grain >= Grain::Month && period.code.is_empty();
        (coarse && link == 1).then_some((period, end))
    }

    fn nth_unit(&self, period: When, unit: TimeUnit, nth: i64, count: i64) -> Option<When> {
        let (first, last) = (period.from, period.to);
        let steps = match (nth > 0, count > 1) {
            (true, _) => nth - 1,
            (false, true) => 1 - count,
            (false, false) => nth + 1,
        };
        let anchor = if nth > 0 {
            first
        } else {
            add(last, TimeUnit::Day, -1)?
        };
        let base = match unit {
            // A week belongs to the period that has its Thursday.
            TimeUnit::Week => {
                let monday = floor(anchor, unit)?;
                let thursday = add(monday, TimeUnit::Day, 3)?;
                let out = !(first..last).contains(&thursday);
                add(
                    monday,
                    unit,
                    if !out {
                        0
                    } else if nth > 0 {
                        1
                    } else {
                        -1
                    },
                )?
            }
            TimeUnit::Weekend => {
                let saturday = floor(anchor, unit)?;
                let steps = if nth > 0 {
                    i64::from(saturday < first)
                } else {
                    -i64::from(saturday >= last)
                };
                add(saturday, unit, steps)?
            }
            _ => floor(anchor, unit)?,
        };
        let from = add(base, unit, steps)?;
        if from >= last || from < add(first, TimeUnit::Day, -7)? {
            return None;
        }
        if count > 1 {
            return Some(When::stretch(from, add(from, unit, count)?, Grain::Stretch));
        }
        self.period(from, unit)
    }

    /// `early March`, `mid 2015`, `the end of next week`, `by EOM`: the part, or as coarse as the
    /// whole where the text goes on.
    pub(super) fn partial(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        if let Some(found) = self.short_end(at) {
            return Some(found);
        }
        let start = at + usize::from(tokens.is(at, "the"));
        let place = match tokens.word(start).to_ascii_lowercase().as_str() {
            "early" | "earlier" | "beginning" | "start" => 0,
            "mid" | "middle" => 1,
            "late" | "later" | "end" => 2,
            _ => return None,
        };
        let noun = tokens.is_any(start, &["beginning", "start", "middle", "end"]);
        let next = start + 1 + usize::from(tokens.is_dash(start + 1));
        let of = next + usize::from(tokens.is_any(next, &["of", "in"]));
        // “They end an hour after”: the noun needs its “of”.
        if tokens.breaks(of) || (noun && of == next && !self.whole) {
            return None;
        }
        let (period, end) = match self.deeper()?.date(of) {
            Some(found) => found,
            // “end of day”, “at the end of year”
            None => {
                let (unit, end) = self.unit(of, false).filter(|_| noun)?;
                (self.unit_of(unit, Which::This)?, end)
            }
        };
        if period.grain == Grain::Day {
            let last = add(period.to, TimeUnit::Second, -1)?;
            let moment = noun && place == 2;
            return Some((if moment { When::moment(last)? } else { period }, end));
        }
        if !self.whole || period.grain < Grain::Week {
            return (period.grain >= Grain::Week).then_some((period, end));
        }
        Some((third(period, place)?, end))
    }

    /// `EOD`, `the EOM`, `BOM`.
    fn short_end(&self, at: usize) -> Read<When> {
        let start = at + usize::from(self.tokens.is(at, "the"));
        let (unit, place) = match self.tokens.word(start).to_ascii_lowercase().as_str() {
            "eod" => (TimeUnit::Day, 2),
            "eom" => (TimeUnit::Month, 2),
            "eoy" => (TimeUnit::Year, 2),
            "bom" => (TimeUnit::Month, 0),
            "boy" if self.whole => (TimeUnit::Year, 0),
            _ => return None,
        };
        let period = self.unit_of(unit, Which::This)?;
        if unit == TimeUnit::Day {
            return Some((
                When::moment(add(period.to, TimeUnit::Second, -1)?)?,
                start + 1,
            ));
        }
        let when = if self.whole {
            third(period, place)?
        } else {
            period
        };
        Some((when, start + 1))
    }
}

/// The beginning, middle or end of a period.
fn third(period: When, place: u32) -> Option<When> {
    let (first, second, unit) = match period.grain {
        Grain::Week => (3, 4, TimeUnit::Day),
        Grain::Month => (10, 20, TimeUnit::Day),
        Grain::Year => (3, 8, TimeUnit::Month),
        _ => return Some(period),
    };
    let one = add(period.from, unit, first)?;
    let two = add(period.from, unit, second)?;
    Some(match place {
        0 => When::stretch(period.from, one, Grain::Stretch),
        1 => When::stretch(one, two, Grain::Stretch),
        _ => When::stretch(two, period.to, Grain::Stretch),
    })
}

/// The nth such weekday of the period, from its end where `nth` is negative.
pub(super) fn nth_weekday(period: When, weekday: u32, nth: i64) -> Option<When> {
    let day = if nth > 0 {
        let first = period.from.date();
        let ahead =
            (i64::from(weekday) - i64::from(first.weekday().number_from_monday())).rem_euclid(7);
        add(period.from, TimeUnit::Day, ahead + 7 * (nth - 1))?
    } else {
        let last = add(period.to, TimeUnit::Day, -1)?;
        let back =
            (i64::from(last.weekday().number_from_monday()) - i64::from(weekday)).rem_euclid(7);
        add(last, TimeUnit::Day, -back + 7 * (nth + 1))?
    };
    (period.from <= day && day < period.to).then(|| When::day(day.date()))?
}
