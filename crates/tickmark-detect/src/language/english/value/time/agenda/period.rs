//! Periods counted from now: `last week`, `next 3 days`, `the third Monday of June`, `end of May`.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::when::{Grain, When, add, floor, midnight};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::{Lex, Season, TimeUnit};

/// Which of several periods, as seen from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// `last`, `previous`.
    Last,
    /// `this past`: the nearest one behind.
    Past,
    This,
    Next,
    /// `coming`: the nearest one ahead.
    Coming,
}

/// A season of `year` by its usual days.
pub(super) fn season(year: i32, season: Season) -> Option<When> {
    let (from, to, years) = match season {
        Season::Spring => ((3, 20), (6, 21), 0),
        Season::Summer => ((6, 21), (9, 24), 0),
        Season::Autumn => ((9, 23), (12, 22), 0),
        Season::Winter => ((12, 21), (3, 21), 1),
    };
    let day = |year, (month, day)| NaiveDate::from_ymd_opt(year, month, day).map(midnight);
    let when = When::stretch(day(year, from)?, day(year + years, to)?, Grain::Stretch);
    Some(When {
        code: season.code(),
        ..when
    })
}

impl Agenda<'_, '_> {
    /// `last`, `this past`, `the next`.
    pub(super) fn which_word(&self, at: usize) -> Read<Which> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is_any(at, &["the", "around"]));
        let start = start + usize::from(start > at && tokens.is(start, "the"));
        let second = tokens.word(start + 1).to_ascii_lowercase();
        Some(match tokens.word(start).to_ascii_lowercase().as_str() {
            "this" => match second.as_str() {
                "past" | "last" => (Which::Past, start + 2),
                "coming" | "upcoming" | "next" => (Which::Coming, start + 2),
                _ => (Which::This, start + 1),
            },
            "past" => (Which::Past, start + 1),
            "last" | "previous" | "preceding" => (Which::Last, start + 1),
            "current" | "same" => (Which::This, start + 1),
            "that" if start == at => (Which::This, start + 1),
            "next" => (Which::Next, start + 1),
            "coming" | "upcoming" | "following" => (Which::Coming, start + 1),
            _ => return None,
        })
    }

    /// `last week`, `this September`, `next Friday`, `the past 2 weeks`, `two upcoming days`.
    pub(super) fn which(&self, at: usize) -> Read<When> {
        if let Some(found) = self.several(at).or_else(|| self.the_period(at)) {
            return Some(found);
        }
        let (which, end) = self.which_word(at)?;
        if self.tokens.breaks(end) {
            return None;
        }
        let end = end + usize::from(self.tokens.is(end, "around"));
        if let Some((weekday, end)) = self.weekday(end) {
            return Some((self.on_which(weekday, which)?, end));
        }
        if let Lex::Season(season) = self.tokens.lex(end) {
            return Some((self.season_of(season, which)?, end + 1));
        }
        if let Some((unit, end)) = self.unit(end, false) {
            return Some((self.unit_of(unit, which)?, end));
        }
        if self.tokens.is(end, "season") && self.whole {
            return Some((self.next_season(which)?, end + 1));
        }
        if self.tokens.is_any(end, &["workweek"])
            || self.tokens.phrase(end, &["working", "week"]).is_some()
        {
            let week = self.unit_of(TimeUnit::Week, which)?;
            let to = add(week.from, TimeUnit::Day, 5)?;
            let end = end + 1 + usize::from(self.tokens.is(end, "working"));
            return Some((When::stretch(week.from, to, Grain::Stretch), end));
        }
        let (month, after) = self.month(end)?;
        let now = self.now.date();
        let year = match which {
            Which::Last | Which::Past => now.year() - i32::from(month >= now.month()),
            Which::This => now.year(),
            Which::Next | Which::Coming => now.year() + i32::from(month <= now.month()),
        };
        let (year, after) = self.year_after(after).unwrap_or((year, after));
        Some((When::month(year, month)?, after))
    }

    /// The weekday as `which` has it: weeks begin on Monday.
    pub(super) fn on_which(&self, weekday: u32, which: Which) -> Option<When> {
        let today = self.now.date();
        let ahead = i64::from(weekday) - i64::from(today.weekday().number_from_monday());
        let days = match which {
            Which::Last => ahead - 7,
            Which::Past if ahead < 0 => ahead,
            Which::Past => ahead - 7,
            Which::This => ahead.rem_euclid(7),
            Which::Next => ahead + 7,
            Which::Coming if ahead > 0 => ahead,
            Which::Coming => ahead + 7,
        };
        When::day(add(midnight(today), TimeUnit::Day, days)?.date())
    }

    pub(super) fn unit_of(&self, unit: TimeUnit, which: Which) -> Option<When> {
        let steps = match which {
            Which::Last | Which::Past => -1,
            Which::This => 0,
            Which::Next | Which::Coming => 1,
        };
        if unit < TimeUnit::Day {
            let other = add(self.now, unit, steps)?;
            let (from, to) = (self.now.min(other), self.now.max(other));
            return (steps != 0).then(|| When::stretch(from, to, Grain::Stretch));
        }
        let base = floor(self.now, unit)?;
        let from = add(base, unit, steps)?;
        self.period(from, unit)
    }

    /// The unit that begins at `from`; a weekend asked for alone begins on Friday evening.
    pub(super) fn period(&self, from: NaiveDateTime, unit: TimeUnit) -> Option<When> {
        if unit != TimeUnit::Weekend || !self.whole {
            return When::period(from, unit);
        }
        let start = add(from, TimeUnit::Hour, -6)?;
        let end = add(from, TimeUnit::Day, 2)?;
        Some(When::stretch(start, end, Grain::Stretch))
    }

    fn season_of(&self, name: Season, which: Which) -> Option<When> {
        let now = self.now.date();
        let year = now.year();
        let this = season(year, name)?;
        // The winter that runs in January began the year before.
        let base = if name == Season::Winter && now.month() < 7 {
            year - 1
        } else {
            year
        };
        let base = if self.whole { base } else { year };
        match which {
            Which::Last | Which::Past => {
                season(if this.to <= self.now { year } else { base - 1 }, name)
            }
            Which::This => season(base, name),
            Which::Next | Which::Coming => {
                season(if this.from > self.now { year } else { base + 1 }, name)
            }
        }
    }

    fn next_season(&self, which: Which) -> Option<When> {
        let year = self.now.year();
        let mut all = [year - 1, year, year + 1]
            .into_iter()
            .flat_map(|year| {
                [
                    Season::Spring,
                    Season::Summer,
                    Season::Autumn,
                    Season::Winter,
                ]
                .map(|name| season(year, name))
            })
            .flatten();
        let running = |when: &When| when.from <= self.now && self.now < when.to;
        let found = match which {
            Which::This => all.find(running),
            Which::Next | Which::Coming => all.find(|when| when.from > self.now),
            _ => all.rfind(|when| when.to <= self.now),
        }?;
        let to = match which {
            Which::Next | Which::Coming => add(found.to, TimeUnit::Day, -1)?,
            _ => found.to,
        };
        Some(When { to, ..found })
    }

    /// `the last 3 months`, `next couple weeks`, `2 next days`, `next 4 business days`.
    fn several(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let (which, count, unit, end) = self.several_first(at).or_else(|| {
            let start = at + usize::from(tokens.is(at, "the"));
            let number = crate::language::english::value::number::read(tokens, start)?;
            let (which, end) = self.which_word(number.end)?;
            let (unit, end) = self.unit(end, true)?;
            let plural = tokens.word(end.wrapping_sub(1)).ends_with(['s', 'S']);
            let fits = which != Which::This && (plural || self.whole);
            fits.then_some((which, number.value, unit, end))
        })?;
        if which == Which::This || tokens.is(end, "of") {
            return None;
        }
        let steps = (count.abs() < 1e5).then(|| count.round() as i64)?;
        let ahead = matches!(which, Which::Next | Which::Coming);
        if self.whole && which == Which::Coming {
            return Some((
                When::period(add(floor(self.now, unit)?, unit, steps)?, unit)?,
                end,
            ));
        }
        let business = tokens.is_any(end.wrapping_sub(2), &["business", "working"]);
        let when = if business {
            self.business_days(if ahead { steps } else { -steps })?
        } else {
            self.rolling(unit, steps, ahead)?
        };
        Some((when, end))
    }

    fn several_first(&self, at: usize) -> Option<(Which, f64, TimeUnit, usize)> {
        let (which, start) = self.which_word(at)?;
        if let Some(number) = crate::language::english::value::number::read(self.tokens, start)
            && self.tokens.is_any(number.end, &["business", "working"])
            && let Some((TimeUnit::Day, end)) = self.unit(number.end + 1, false)
        {
            return Some((which, number.value, TimeUnit::Day, end));
        }
        if self.unit(start, false).is_some()
            || self.weekday(start).is_some()
            || self.month(start).is_some()
        {
            return None;
        }
        let ((count, unit), end) = self.amount(start)?;
        Some((which, count, unit, end))
    }

    /// The stretch of `count` units on from now, or up to now.
    fn rolling(&self, unit: TimeUnit, count: i64, ahead: bool) -> Option<When> {
        let aligned = self.whole || unit == TimeUnit::Quarter;
        let fine = unit < TimeUnit::Day;
        let base = match (aligned, fine) {
            (true, _) => floor(self.now, unit)?,
            (false, true) => self.now,
            (false, false) => midnight(self.now.date()),
        };
        let from = match (ahead, aligned, fine) {
            (true, true, _) => add(base, unit, 1)?,
            (true, false, false) => add(base, TimeUnit::Day, 1)?,
            _ => base,
        };
        let other = add(from, unit, if ahead { count } else { -count })?;
        Some(When::stretch(
            from.min(other),
            from.max(other),
            Grain::Stretch,
        ))
    }

    fn business_days(&self, count: i64) -> Option<When> {
        /// A year of them is more than any plan counts.
        const LIMIT: i64 = 260;
        let step = count.signum();
        let today = midnight(self.now.date());
        let first = add(today, TimeUnit::Day, if step > 0 { 1 } else { 0 })?;
        let (mut day, mut left) = (first, count.abs().min(LIMIT));
        while left > 0 {
            let tested = if step > 0 {
                day
            } else {
                add(day, TimeUnit::Day, -1)?
            };
            left -= i64::from(tested.weekday().num_days_from_monday() < 5);
            day = add(day, TimeUnit::Day, step)?;
        }
        Some(When::stretch(
            first.min(day),
            first.max(day),
            Grain::Stretch,
        ))
    }

    /// `the month`, `the week after next`, `the week of April 10th`, `week 31`.
    fn the_period(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let article = usize::from(tokens.is(at, "the"));
        let start = at + article;
        if tokens.is_any(start, &["w"])
            && let Some(after) = tokens.phrase(start, &["w", "/", "c"])
        {
            return self.week_of(after);
        }
        let (unit, end) = self.unit(start, false)?;
        if let Some(after) = tokens.phrase(end, &["after", "next"]) {
            return Some((
                When::period(add(floor(self.now, unit)?, unit, 2)?, unit)?,
                after,
            ));
        }
        if let Some(after) = tokens.phrase(end, &["before", "last"]) {
            return Some((
                When::period(add(floor(self.now, unit)?, unit, -2)?, unit)?,
                after,
            ));
        }
        if unit == TimeUnit::Week {
            if let Lex::Figure {
                value,
                whole: true,
                digits: 1..=2,
            } = tokens.lex(end)
            {
                return self.week_number(value as u32, end + 1);
            }
            let link = tokens.any_phrase(
                end,
                &[
                    &["of"],
                    &["beginning"],
                    &["commencing"],
                    &["starting"],
                    &["beginning", "on"],
                    &["starting", "on"],
                ],
            );
            if let Some(found) = link.and_then(|after| self.week_of(after)) {
                return Some(found);
            }
        }
        let plain = is_named(unit);
        (article == 1 && plain && tokens.word(start).ends_with(|c: char| c != 's'))
            .then(|| self.unit_of(unit, Which::This))
            .flatten()
            .map(|when| (when, end))
    }

    fn week_of(&self, at: usize) -> Read<When> {
        let (day, end) = self.deeper()?.date(at)?;
        (day.grain == Grain::Day).then_some(())?;
        Some((
            When::period(floor(day.from, TimeUnit::Week)?, TimeUnit::Week)?,
            end,
        ))
    }

    fn week_number(&self, week: u32, at: usize) -> Read<When> {
        let of = usize::from(self.tokens.is_any(at, &["of", "in", ","]));
        let (year, end) = match self.deeper()?.date(at + of) {
            Some((year, end)) if year.grain == Grain::Year => (year.from.year(), end),
            _ => (self.now.year(), at),
        };
        let monday = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon)?;
        Some((When::period(midnight(monday), TimeUnit::Week)?, end))
    }

    /// `q3`, `2018Q4`, `2nd qtr of 2016`, `last year's third quarter`.
    pub(super) fn quarter(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        if let Some((year, end)) = crate::language::english::value::time::year::year(tokens, at) {
            let dash = usize::from(tokens.is_dash(end));
            let (number, end) = self.short_quarter(end + dash)?;
            return Some((quarter_of(year, number)?, end));
        }
        if let Some((number, end)) = self.short_quarter(at) {
            let dash = usize::from(tokens.is_dash(end) && tokens.glued(end));
            let (year, end) = self
                .year_after(end + dash)
                .unwrap_or((self.now.year(), end));
            return Some((quarter_of(year, number)?, end));
        }
        let start = at + usize::from(tokens.is(at, "the"));
        let (number, end) = self.nth(start)?;
        let (unit, end) = self.unit(end, false)?;
        if unit != TimeUnit::Quarter || !(1..=4).contains(&number) {
            return None;
        }
        let number = u32::try_from(number).ok()?;
        let (year, end) = self.year_after(end).unwrap_or((self.now.year(), end));
        Some((quarter_of(year, number)?, end))
    }

    fn short_quarter(&self, at: usize) -> Read<u32> {
        let number = match self.tokens.lex(at + 1) {
            Lex::Figure {
                value, digits: 1, ..
            } => value as u32,
            _ => return None,
        };
        let fits =
            self.tokens.is(at, "q") && self.tokens.glued(at + 1) && (1..=4).contains(&number);
        fits.then_some((number, at + 2))
    }
}

fn quarter_of(year: i32, number: u32) -> Option<When> {
    let first = NaiveDate::from_ymd_opt(year, number * 3 - 2, 1)?;
    When::period(midnight(first), TimeUnit::Quarter)
}

/// Units whose own one may be meant: `the month`.
fn is_named(unit: TimeUnit) -> bool {
    matches!(
        unit,
        TimeUnit::Day
            | TimeUnit::Week
            | TimeUnit::Month
            | TimeUnit::Quarter
            | TimeUnit::Year
            | TimeUnit::Fortnight
            | TimeUnit::Decade
            | TimeUnit::Century
            | TimeUnit::Weekend
    )
}
