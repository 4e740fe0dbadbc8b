//! From one time to another: `from 3 to 5`, `June 21–23`, `between March and May`.

use chrono::Datelike;

use super::clock::Hour;
use super::when::{Grain, Open, When, add};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::TimeUnit;

/// Words between the ends.
const LINKS: &[&str] = &["to", "till", "until", "untill", "through", "thru", "til"];

impl Agenda<'_, '_> {
    /// `from`, `between`: whether one leads, whether it is `between`, and one past it.
    fn range_lead(&self, at: usize) -> (bool, bool, usize) {
        let tokens = self.tokens;
        let start = at
            + usize::from(
                tokens.is(at, "in") && tokens.is(at + 1, "between")
                    || tokens.is_any(at, &["during", "around", "anytime", "on", "at", "for"])
                        && tokens.is_any(at + 1, &["from", "between"]),
            );
        if tokens.is(start, "from") {
            (true, false, start + 1)
        } else if tokens.is(start, "between") {
            (true, true, start + 1)
        } else {
            (false, false, at)
        }
    }

    /// One past the word that links two ends.
    fn link(&self, at: usize, between: bool) -> Option<usize> {
        let tokens = self.tokens;
        let comma = usize::from(tokens.is_sign(at, ',') && tokens.is_any(at + 1, LINKS));
        let at = at + comma;
        let fits = tokens.is_any(at, LINKS)
            || tokens.is_dash(at)
            || tokens.is_any(at, &["~"])
            || (between && tokens.is(at, "and"));
        (fits && !tokens.breaks(at) && !tokens.breaks(at + 1)).then_some(at + 1)
    }

    /// Two times of day: `3-4pm`, `from 9 to 10:30`; `near`: a day stands beside them.
    pub(super) fn hours(&self, at: usize, near: bool) -> Read<(Hour, Hour)> {
        let (led, between, start) = self.range_lead(at);
        let bare = led || near || self.whole;
        let start = start + usize::from(self.tokens.is(start, "the"));
        let (first, end) = self.clock(start, true)?;
        let link = self.link(end, between)?;
        let (last, end) = self.clock(link, true)?;
        let plain = |hour: Hour| !hour.sure && hour.minute.is_none();
        let ish = usize::from(self.tokens.is(end, "ish"));
        let (last, end) = match self.part(end + ish) {
            Some((part, after)) if !last.sure && part.hours.0 != 0 => {
                (last.within(part.part), after)
            }
            Some((_, after)) if !last.sure => (last.half(false), after),
            _ => (last, end + ish),
        };
        if !bare && plain(first) && plain(last) {
            return None;
        }
        if self.whole && plain(first) && plain(last) && !led && !near {
            return None;
        }
        Some((ordered(first, last), end))
    }

    /// Two days or periods.
    pub(super) fn dates(&self, at: usize) -> Read<(When, When)> {
        let (_, between, start) = self.range_lead(at);
        let inner = self.deeper()?;
        if let Some(found) = inner.shared_month(start, between) {
            return Some(found);
        }
        let (first, end) = inner.end_of_range(start)?;
        let link = self.link(end, between)?;
        if let Some((last, end)) = inner.end_of_range(link) {
            if first.grain < Grain::Day && first.grain != Grain::Second
                || last.grain < Grain::Day && last.grain != Grain::Second
            {
                return None;
            }
            return Some((joined(first, last)?, end));
        }
        // “June 21 to 23”
        let article = usize::from(self.tokens.is(link, "the"));
        let (day, end) = self.day_number(link + article)?;
        let from = first.from.date();
        if first.grain != Grain::Day
            || self.tokens.is_sign(end, ':')
            || self.clock(link, false).is_some()
        {
            return None;
        }
        let year = self.year_after(end);
        let (year, end) = year
            .filter(|_| first.open == Open::Year)
            .unwrap_or((from.year(), end));
        let last = When::date(year, from.month(), day)?;
        let first = first.in_year(year)?;
        (first.from < last.from).then_some(((first, last), end))
    }

    /// A date, or now.
    fn end_of_range(&self, at: usize) -> Read<When> {
        let here = self.tokens.any_phrase(at, &[&["now"], &["right", "now"]]);
        let now = here.and_then(|end| Some((When::day(self.now.date())?, end)));
        let to_date = self.tokens.phrase(at, &["date"]);
        let to_date = to_date.and_then(|end| Some((When::day(self.now.date())?, end)));
        self.edge(at).or_else(|| self.date(at)).or(now).or(to_date)
    }

    /// `the end of March` as one end of a range: the day on which the part begins or ends.
    fn edge(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "the"));
        let (period, end) = self.partial(at).filter(|_| !self.whole)?;
        if period.grain < Grain::Day {
            return None;
        }
        let day = if tokens.is_any(start, &["end", "late"]) {
            period.to
        } else if tokens.is_any(start, &["middle", "mid"]) {
            let half = (period.to - period.from).num_days() / 2;
            add(period.from, TimeUnit::Day, half)?
        } else {
            period.from
        };
        Some((When::day(day.date())?.open(period.open), end))
    }

    /// `from the 2nd to the 9th of May`, `4 and 19 of Oct`.
    fn shared_month(&self, at: usize, between: bool) -> Read<(When, When)> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "the"));
        let (day, end) = self.day_number(start)?;
        let link = self.link(end, between)?;
        let article = usize::from(tokens.is(link, "the"));
        let (last, end) = self
            .day_first(link)
            .or_else(|| self.day_first(link + article))?;
        let to = last.from.date();
        let first = When::date(to.year(), to.month(), day);
        let first = match first.filter(|first| first.from < last.from) {
            Some(first) => first,
            // “from the thirtieth to the second of June”
            None => {
                let before = add(last.from, TimeUnit::Month, -1)?.date();
                When::date(before.year(), before.month(), day)?
            }
        };
        Some(((first, last), end))
    }
}

/// Two times of day, each in the half of the day that the other tells.
fn ordered(first: Hour, last: Hour) -> (Hour, Hour) {
    let minutes = |hour: Hour| hour.hour * 60 + hour.minute.unwrap_or(0);
    match (first.sure, last.sure) {
        (false, true) => {
            let same = first.half(last.hour >= 12);
            let first = if minutes(same) <= minutes(last) {
                same
            } else {
                first.half(false)
            };
            (first, last)
        }
        (true, false) | (false, false) if minutes(last) < minutes(first) => {
            (first, last.half(true))
        }
        _ => (first, last),
    }
}

/// The two ends, where one leaves its year or week to the other.
fn joined(first: When, last: When) -> Option<(When, When)> {
    let (mut first, mut last) = (first, last);
    let open = |when: &When| when.open == Open::Year;
    let place = |when: &When| (when.from.month(), when.from.day());
    if open(&first) && !open(&last) && last.open == Open::Nothing && last.grain >= Grain::Day {
        let year = last.from.year() - i32::from(place(&first) > place(&last));
        first = first.in_year(year)?;
    } else if open(&last) && last.from < first.from {
        let year = first.from.year() + i32::from(place(&last) < place(&first));
        last = last.in_year(year)?;
    }
    if last.open == Open::Week {
        while last.from < first.from {
            last = When::day(add(last.from, TimeUnit::Day, 7)?.date())?;
        }
    }
    (first.from <= last.from).then_some((first, last))
}
