//! Days, hours and ranges put together into one time: `tomorrow at 5`, `from 4pm till Sunday`.

use chrono::NaiveDateTime;

use super::clock::Hour;
use super::entry::Sense;
use super::part::Part;
use super::period::Which;
use super::when::{Grain, When, add, midnight};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::{DayPart, TimeUnit};

impl Agenda<'_, '_> {
    /// A day, hours, or both, in any order; or a range of them.
    pub(super) fn sense(&self, at: usize) -> Read<Sense> {
        let lead = at
            + usize::from(self.tokens.is_any(
                at,
                &[
                    "on", "@", "around", "about", "circa", "at", "for", "in", "during",
                ],
            ));
        let readings = [
            self.range(at),
            self.day_then_hours(at),
            self.day_then_hours(lead),
            self.hours_then_day(at, false),
            self.hours_then_day(
                lead,
                lead > at && self.tokens.is_any(at, &["at", "@", "around", "circa"]),
            ),
        ];
        readings
            .into_iter()
            .flatten()
            .rev()
            .max_by_key(|found| found.1)
    }

    /// Two moments and what links them.
    fn range(&self, at: usize) -> Read<Sense> {
        if let Some(((first, last), end)) = self.dates(at) {
            return Some((Sense::Range(first, last), end));
        }
        let (lead, between) = match () {
            () if self.tokens.is(at, "from") => (1, false),
            () if self.tokens.is(at, "between") => (1, true),
            () => (0, false),
        };
        let inner = self.deeper()?;
        let (first, end) = inner.moment(at + lead)?;
        let linked = self
            .tokens
            .is_any(end, &["to", "till", "until", "untill", "-", "–"])
            || (between && self.tokens.is(end, "and"));
        let (last, after) = inner.moment(end + 1).filter(|_| linked)?;
        let timed = |sense: Sense| {
            matches!(sense, Sense::Clock(_))
                || matches!(sense, Sense::When(when) if when.grain < Grain::Day)
        };
        if lead == 0 && !(timed(first) && timed(last)) {
            return None;
        }
        let first = self.on_day(first, None)?;
        let mut last = self.on_day(last, Some(first.from))?;
        if last.grain < Grain::Day && last.from < first.from {
            last = shift_half(last)?;
        }
        (first.from <= last.from).then_some((Sense::Range(first, last), after))
    }

    /// One end of a range that names a day, an hour, or now.
    pub(super) fn moment(&self, at: usize) -> Read<Sense> {
        if let Some(end) = self.tokens.any_phrase(at, &[&["now"], &["right", "now"]]) {
            return Some((Sense::When(When::moment(self.now)?), end));
        }
        let readings = [self.day_then_hours(at), self.hours_then_day(at, false)];
        readings
            .into_iter()
            .flatten()
            .filter(|(sense, _)| match sense {
                Sense::When(when) => when.code.is_empty(),
                sense => matches!(sense, Sense::Clock(_)),
            })
            .max_by_key(|found| found.1)
    }

    fn on_day(&self, sense: Sense, after: Option<NaiveDateTime>) -> Option<When> {
        match sense {
            Sense::When(when) => Some(when),
            Sense::Clock(hour) => {
                let day = after.unwrap_or(self.now).date();
                at_hour(When::day(day)?, hour)
            }
            _ => None,
        }
    }

    /// `tonight`, `last night`, `early this evening`: the day and its part.
    fn part_of_now(&self, at: usize) -> Read<(When, Part)> {
        let tokens = self.tokens;
        let late = i64::from(tokens.is(at, "late")) - i64::from(tokens.is(at, "early"));
        let start = at + usize::from(late != 0);
        let today = When::day(self.now.date())?;
        let narrow = |mut part: Part| {
            let (from, to) = part.hours;
            match late {
                1 => part.hours = ((from + to) / 2, to),
                -1 => part.hours = (from, (from + to) / 2),
                _ => {}
            }
            part
        };
        if tokens.is_any(start, &["tonight", "tonite"]) {
            let part = Part {
                part: DayPart::Night,
                code: "TNI",
                hours: (18, 24),
            };
            return Some(((today, narrow(part)), start + 1));
        }
        let (which, end) = self.which_word(start)?;
        let (part, end) = self
            .part(end)
            .filter(|_| !tokens.is_any(end, &["in", "at", "the", "on"]))?;
        let days = match which {
            Which::Last | Which::Past => -1,
            Which::This => 0,
            Which::Next | Which::Coming => 1,
        };
        let day = When::day(add(today.from, TimeUnit::Day, days)?.date())?;
        Some(((day, narrow(part)), end))
    }

    /// A day, and the hours after it.
    pub(super) fn day_then_hours(&self, at: usize) -> Read<Sense> {
        let (day, part, mut end) = match self.part_of_now(at) {
            Some(((day, part), end)) => (day, Some(part), end),
            None => {
                let (day, end) = self.date(at)?;
                (day, None, end)
            }
        };
        if let Some((same, after)) = self.weekday_behind(day, end) {
            return Some((Sense::When(same), after));
        }
        let open = self.whole && (day.grain < Grain::Day || day.grain == Grain::Month);
        if day.grain != Grain::Day && !open {
            return Some((Sense::When(day), end));
        }
        let mut part = part;
        let comma = usize::from(
            self.tokens.is_sign(end, ',') || (self.tokens.is_dash(end) && self.tokens.glued(end)),
        );
        if part.is_none()
            && let Some((found, after)) = self.part(end + comma)
            && !self.tokens.is_any(end, &["at"])
        {
            (part, end) = (Some(found), after);
        }
        self.tail(day, part, end).or_else(|| {
            let when = match part {
                Some(part) => part.on(day)?,
                None => day,
            };
            Some((Sense::When(when), end))
        })
    }

    /// `Oct 9, Thu`: the weekday told after the date.
    fn weekday_behind(&self, day: When, at: usize) -> Read<When> {
        let comma = usize::from(self.tokens.is_sign(at, ','));
        let (weekday, end) = self.weekday(at + comma)?;
        let fits = self.whole && comma == 1 && day.grain == Grain::Day;
        fits.then(|| (self.on_weekday(day, weekday), end))
    }

    /// The hours after a day: `at 5`, `from 3 to 4`, `before 11 am`, `9:30 pm`.
    fn tail(&self, day: When, part: Option<Part>, at: usize) -> Read<Sense> {
        let tokens = self.tokens;
        let link = tokens
            .any_phrase(
                at,
                &[
                    &["at"],
                    &["@"],
                    &["for"],
                    &["around"],
                    &["about"],
                    &[","],
                    &["by"],
                    &["before"],
                    &["after"],
                    &["later", "than"],
                    &["no", "later", "than"],
                    &["until"],
                    &["-"],
                    &[",", "at"],
                    &["at", "around"],
                    &["at", "about"],
                    &["before", "around"],
                ],
            )
            .unwrap_or(at);
        if tokens.breaks(link) {
            return None;
        }
        for start in [at, link] {
            if let Some(((first, last), end)) = self.hours(start, true) {
                let within = |hour: Hour| part.map_or(hour, |part| hour.within(part.part));
                let (first, last) = (within(first), within(last));
                return Some((Sense::Range(at_hour(day, first)?, at_hour(day, last)?), end));
            }
        }
        let led = link > at && !tokens.is_any(at, &[",", "-"]);
        let (hour, mut end) = self.clock(link, led).or_else(|| {
            self.clock(link, true)
                .filter(|(hour, _)| hour.minute.is_some())
        })?;
        let mut part = part;
        if let Some((found, after)) = self.part(end) {
            (part, end) = (Some(found), after);
        }
        let hour = part.map_or(hour, |part| hour.within(part.part));
        Some((Sense::When(at_hour(day, hour)?), end))
    }

    /// Hours, and the day after them: `3pm on Friday`, `9 tomorrow`, `morning of xmas`.
    pub(super) fn hours_then_day(&self, at: usize, bare: bool) -> Read<Sense> {
        if let Some(((first, last), end)) = self.hours(at, true)
            && let Some((day, part, end)) = self.day_behind(end)
        {
            let within = |hour: Hour| part.map_or(hour, |part| hour.within(part.part));
            let (from, to) = (at_hour(day, within(first))?, at_hour(day, within(last))?);
            return Some((Sense::Range(from, to), end));
        }
        if let Some(((first, last), end)) = self.hours(at, false) {
            return Some((Sense::Hours(first, last), end));
        }
        if let Some(found) = self.part_then(at) {
            return Some(found);
        }
        let (hour, mut end) = self.clock(at, true)?;
        let told = self.clock(at, bare).is_some();
        let mut part = None;
        if let Some((found, after)) = self
            .part(end)
            .filter(|_| self.tokens.is_any(end, &["in", "at"]) || told)
        {
            (part, end) = (Some(found), after);
        }
        let hour = part.map_or(hour, |part| hour.within(part.part));
        // “row 9 this evening”: a bare number is an hour only where one is looked for.
        let looked_for = told || self.whole || part.is_some();
        if let Some((day, now_part, after)) = self.day_behind(end).filter(|_| looked_for) {
            let hour = now_part.map_or(hour, |part| hour.within(part.part));
            return Some((Sense::When(at_hour(day, hour)?), after));
        }
        (told || part.is_some()).then_some((Sense::Clock(hour), end))
    }

    /// `in the morning at 7`, `morning of the 15th`, `evening`.
    fn part_then(&self, at: usize) -> Read<Sense> {
        let tokens = self.tokens;
        let (part, end) = self.part(at)?;
        let link = end + usize::from(tokens.is_any(end, &["of", "on"]));
        if let Some((day, _, after)) = self.day_behind(link).filter(|_| link > end || self.whole) {
            return Some((Sense::When(part.on(day)?), after));
        }
        let at_word = usize::from(tokens.is(end, "at"));
        if let Some((hour, after)) = self.clock(end + at_word, at_word == 1) {
            return Some((Sense::Clock(hour.within(part.part)), after));
        }
        let greeting =
            tokens.is_any(at.wrapping_sub(1), &["good"]) || tokens.is_any(at, &["am", "pm"]);
        (!greeting).then_some((Sense::Part(part), end))
    }

    /// The day after hours, and its part: `on Friday`, `tomorrow evening`, `tonight`.
    pub(super) fn day_behind(&self, at: usize) -> Option<(When, Option<Part>, usize)> {
        let tokens = self.tokens;
        let link = at + usize::from(tokens.is_any(at, &["on", ",", "of", "for", "in"]));
        if tokens.breaks(link) {
            return None;
        }
        if let Some(((day, part), end)) = self.part_of_now(link) {
            return Some((day, Some(part), end));
        }
        let (day, end) = self.date(link)?;
        if day.grain != Grain::Day
            && !(self.whole && day.grain == Grain::Month && tokens.is(at, "in"))
        {
            return None;
        }
        match self.part(end) {
            Some((part, end)) => Some((day, Some(part), end)),
            None => Some((day, None, end)),
        }
    }
}

/// The hour of `day`; the twelfth of a night is the midnight after it.
pub(super) fn at_hour(day: When, hour: Hour) -> Option<When> {
    let seconds = i64::from(hour.hour) * 3600
        + i64::from(hour.minute.unwrap_or(0)) * 60
        + i64::from(hour.second.unwrap_or(0));
    let unit = match (hour.minute, hour.second) {
        (_, Some(_)) => TimeUnit::Second,
        (Some(_), None) => TimeUnit::Minute,
        _ => TimeUnit::Hour,
    };
    let midnight = midnight(day.from.date());
    When::period(add(midnight, TimeUnit::Second, seconds)?, unit)
}

/// The same time half a day on.
fn shift_half(when: When) -> Option<When> {
    let from = add(when.from, TimeUnit::Hour, 12)?;
    Some(When {
        from,
        to: add(when.to, TimeUnit::Hour, 12)?,
        ..when
    })
}
