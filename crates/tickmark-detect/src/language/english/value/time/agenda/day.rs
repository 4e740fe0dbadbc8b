//! Days and periods written out or by name: `June 6th 2011`, `6/6/11`, `the 24th`, `2018-Q4`.

use chrono::{Datelike, NaiveDate};

use super::when::{Open, When, midnight};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::time::calendar;
use crate::language::english::value::time::expression::Time;
use crate::language::english::value::time::moment::Moment;
use crate::language::english::value::time::year;

/// Words after which a month that is also another word is a month.
const MONTH_LEADS: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "by",
    "of",
    "from",
    "before",
    "after",
    "during",
    "early",
    "late",
    "mid",
    "last",
    "next",
    "this",
    "to",
    "through",
    "between",
    "beginning",
    "end",
];

/// Years ahead that are searched for a day that not every year has.
const LEAP_YEARS: i32 = 8;

impl Agenda<'_, '_> {
    /// A month by name, in any writing.
    pub(super) fn month(&self, at: usize) -> Read<u32> {
        let tokens = self.tokens;
        let stop = |at: usize| {
            at + usize::from(
                tokens.is_sign(at, '.') && tokens.glued(at) && tokens.word(at - 1).len() <= 4,
            )
        };
        let month = match tokens.lex(at) {
            Lex::Month(month) => month,
            Lex::Word => match tokens.word(at).to_ascii_lowercase().as_str() {
                "may" => 5,
                "march" | "mar" => 3,
                "jan" => 1,
                "dec" => 12,
                _ => return None,
            },
            _ => return None,
        };
        let before = at.wrapping_sub(1);
        let number = |at: usize| {
            matches!(tokens.lex(at), Lex::Figure { .. } | Lex::Ordinal(_)) && !tokens.breaks(at)
        };
        let led = self.whole
            || tokens.is_any(before, MONTH_LEADS)
            || number(at + 1)
            || matches!(tokens.lex(before), Lex::Figure { .. } | Lex::Ordinal(_))
            || tokens.is_any(before, &["st", "nd", "rd", "th"])
            || tokens.is(at + 1, "the")
            || (matches!(tokens.lex(at + 1), Lex::Cardinal(_) | Lex::Sign('-' | '/'))
                && tokens.word(at) != "may");
        let doubtful = matches!(tokens.lex(at), Lex::Word) || tokens.is_any(at, &["may", "march"]);
        let verb =
            tokens.is(at, "may") && tokens.is(before, "this") && !number(at + 1) && !self.whole;
        (!doubtful || (led && !verb)).then(|| (month, stop(at + 1)))
    }

    /// A weekday by name, in any writing.
    pub(super) fn weekday(&self, at: usize) -> Read<u32> {
        let tokens = self.tokens;
        let word = tokens.word(at).to_ascii_lowercase();
        let weekday = match tokens.lex(at) {
            Lex::Weekday(day) if !(word.len() > 5 && word.ends_with('s')) => day,
            Lex::Word => match word.as_str() {
                "mon" => 1,
                "wed" => 3,
                "thu" => 4,
                "fri" => 5,
                "sat" => 6,
                "sun" => 7,
                _ => return None,
            },
            _ => return None,
        };
        let short = word.len() <= 5;
        let next = matches!(
            tokens.lex(at + 1),
            Lex::Figure { .. } | Lex::Month(_) | Lex::None
        ) || tokens.is_any(
            at + 1,
            &["at", "the", "from", "between", "after", "before", ","],
        );
        let led = self.whole
            || next
            || tokens.is_any(
                at.wrapping_sub(1),
                &["on", "next", "this", "last", "week", "("],
            );
        let stop = usize::from(short && tokens.is_sign(at + 1, '.') && tokens.glued(at + 1));
        (!short || led).then_some((weekday, at + 1 + stop))
    }

    /// The year after a day or month: `, 2015`, `of 2020`, `in 2019`, `'98`.
    pub(super) fn year_after(&self, at: usize) -> Read<i32> {
        let tokens = self.tokens;
        let link = usize::from(
            tokens.is_any(at, &["of", "in", ","])
                || (matches!(tokens.lex(at), Lex::Sign('-' | '/')) && tokens.glued(at)),
        );
        if tokens.breaks(at) || tokens.breaks(at + link) {
            return None;
        }
        // “31-Oct-74”: beyond the days of a month it is no end of a range.
        let dashed = |value: f64| !tokens.is_dash(at) || (value > 31.0 && tokens.glued(at + 1));
        if let Lex::Figure {
            value,
            whole: true,
            digits: 2,
        } = tokens.lex(at + link)
            && dashed(value)
            && (tokens.is(at, "of") || self.whole || link == 1 && tokens.is_any(at, &["-", "/"]))
            && !tokens.is_sign(at + link + 1, ':')
            && !tokens.is_any(at + link + 1, &["am", "pm", "h", "a", "p", "to"])
            && !tokens.is_any(at, &["in", ","])
        {
            return Some((self.near_year(value as i32), at + link + 1));
        }
        if let Some(found) = self.long_year_words(at + link) {
            return Some(found);
        }
        let (year, end) = year::year(tokens, at + link)?;
        let clock = tokens.is_sign(end, ':') || year::is_count(tokens, at + link, end);
        (!clock).then_some((year, end))
    }

    /// A year of two digits: one that is soon, or else of the century before.
    pub(super) fn near_year(&self, short: i32) -> i32 {
        /// Years ahead that plans reach.
        const AHEAD: i32 = 14;
        let now = self.now.year();
        let year = now.div_euclid(100) * 100 + short;
        if year > now + AHEAD { year - 100 } else { year }
    }

    /// `sixteen hundred forty two`, `two thousand ten`.
    fn long_year_words(&self, at: usize) -> Read<i32> {
        let Lex::Cardinal(_) = self.tokens.lex(at) else {
            return None;
        };
        let number = crate::language::english::value::number::read(self.tokens, at)?;
        let year = number.value as i32;
        let scaled = self.tokens.is_any(at + 1, &["hundred", "thousand"]);
        if !scaled {
            return None;
        }
        // “two thousand” and “ten” apart.
        if let (2000, Lex::Cardinal(rest @ 1..=20)) = (year, self.tokens.lex(number.end)) {
            return Some((year + i32::try_from(rest).ok()?, number.end + 1));
        }
        (1000..=2199).contains(&year).then_some((year, number.end))
    }

    /// The day in the nearest year to come.
    pub(super) fn coming_day(&self, month: u32, day: u32) -> Option<When> {
        let today = self.now.date();
        (today.year()..=today.year() + LEAP_YEARS)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
            .find(|&day| day >= today)
            .and_then(When::day)
            .map(|when| when.open(Open::Year))
    }

    /// The month in the nearest year to come; the one that runs counts.
    pub(super) fn coming_month(&self, month: u32) -> Option<When> {
        let today = self.now.date();
        let year = today.year() + i32::from(month < today.month());
        Some(When::month(year, month)?.open(Open::Year))
    }

    fn dated(&self, month: u32, day: u32, end: usize) -> Read<When> {
        match self.year_after(end) {
            Some((year, end)) => Some((When::date(year, month, day)?, end)),
            None => Some((self.coming_day(month, day)?, end)),
        }
    }

    /// `June 6th 2011`, `may twenty nine`, `Feb13`, `October 2014`, `March`.
    pub(super) fn month_first(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let (month, end) = self.month(at)?;
        let tied = matches!(tokens.lex(end), Lex::Sign('-' | '/' | ','))
            && (tokens.glued(end) || tokens.is_sign(end, ','));
        let article = usize::from(tokens.is(end, "the"));
        let day_at = end + usize::from(tied) + article;
        if let Some((day, day_end)) = self.day_number(day_at)
            && !tokens.breaks(day_at)
            && !(tokens.is_sign(day_end, ':') && tokens.glued(day_end))
        {
            return self.dated(month, day, day_end);
        }
        match self.year_after(end) {
            Some((year, end)) => Some((When::month(year, month)?, end)),
            None => Some((self.coming_month(month)?, end)),
        }
    }

    /// A day of the month in digits or words; not the hour of a time of day.
    pub(super) fn day_number(&self, at: usize) -> Read<u32> {
        let (day, end) = calendar::day(self.tokens, at)?;
        let hour = self
            .tokens
            .is_any(end, &["am", "pm", "h", "o'clock", "oclock"]);
        (!hour).then_some((day, end))
    }

    /// `3rd of March 2015`, `31-Oct-74`, `14april 2015`, `ides of march`.
    pub(super) fn day_first(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "the"));
        if let Some(of) = tokens.phrase(start, &["ides", "of"]) {
            let (month, end) = self.month(of)?;
            let day = if matches!(month, 3 | 5 | 7 | 10) {
                15
            } else {
                13
            };
            return self.dated(month, day, end);
        }
        let (day, end) = self.day_number(start)?;
        let tied = matches!(tokens.lex(end), Lex::Sign('-' | '/' | '.')) && tokens.glued(end);
        let link = usize::from(tokens.is(end, "of") || tied);
        if tokens.breaks(end) {
            return None;
        }
        // “23-2020-September”
        if tied && let Some((year, after)) = year::year(tokens, end + 1) {
            let (month, end) = self.month(after + 1)?;
            return Some((When::date(year, month, day)?, end));
        }
        let (month, end) = self.month(end + link)?;
        self.dated(month, day, end)
    }

    /// Weekday and date: `Thu, Oct 9`, `Tuesday 19th`, `that Monday (Mar-3)`.
    pub(super) fn weekday_date(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let start = self.which_word(at).map_or(at, |(_, end)| end);
        let (weekday, end) = self.weekday(start)?;
        let open = usize::from(tokens.is_sign(end, '('));
        let sign = open.max(usize::from(
            tokens.is_sign(end, ',') || (tokens.is_sign(end, '-') && tokens.glued(end)),
        ));
        let next = end + sign;
        if tokens.breaks(next) {
            return None;
        }
        let written = [
            self.numeric(next),
            self.month_first(next),
            self.day_first(next),
        ];
        let written = written.into_iter().flatten().max_by_key(|found| found.1);
        if let Some((when, end)) = written.filter(|(when, _)| when.grain == super::when::Grain::Day)
        {
            let close = usize::from(open == 1 && tokens.is_sign(end, ')'));
            return Some((self.on_weekday(when, weekday), end + close));
        }
        let article = usize::from(tokens.is(next, "the"));
        let (day, day_end) = self.day_number(next + article)?;
        let told =
            article == 1 || day_end > next + 1 || matches!(tokens.lex(next), Lex::Ordinal(_));
        let plain = matches!(tokens.lex(day_end), Lex::None | Lex::Sign('!' | '.' | '?'))
            || tokens.is_any(day_end, &["between", "from", "at"]);
        let date = self.weekday_on(weekday, day)?;
        (told || (day > 12 && plain)).then_some((date, day_end))
    }

    /// The year in which the day falls on the weekday told, where none is written.
    pub(super) fn on_weekday(&self, when: When, weekday: u32) -> When {
        if when.open != Open::Year {
            return when;
        }
        let year = self.now.year();
        if !self.whole {
            return when.in_year(year).unwrap_or(when);
        }
        (year..=year + LEAP_YEARS)
            .filter_map(|year| when.in_year(year))
            .find(|day| day.to > self.now && day.from.weekday().number_from_monday() == weekday)
            .map_or(when, |day| day.open(Open::Nothing))
    }

    /// The nearest month to come in which `day` is `weekday`.
    fn weekday_on(&self, weekday: u32, day: u32) -> Option<When> {
        /// Months searched: every day of a month falls on each weekday within them.
        const MONTHS: i32 = 30;
        let today = self.now.date();
        let first = today.year() * 12 + i32::try_from(today.month0()).ok()?;
        (first..first + MONTHS)
            .filter_map(|month| {
                let number = u32::try_from(month.rem_euclid(12)).ok()? + 1;
                NaiveDate::from_ymd_opt(month.div_euclid(12), number, day)
            })
            .find(|date| {
                (*date >= today || date.month() == today.month())
                    && date.weekday().number_from_monday() == weekday
            })
            .and_then(When::day)
    }

    /// Whatever is placed by its own words: years, decades, centuries, quarters, seasons.
    pub(super) fn placed(&self, at: usize) -> Read<When> {
        let parsed = calendar::read(self.tokens, at)?;
        // “around 1030” alone is a time of day.
        let clock = self.whole && self.tokens.is_any(at.wrapping_sub(1), &["at", "around"]);
        if clock && matches!(parsed.time, Time::Fixed(Moment::Year(..1800))) {
            return None;
        }
        let Time::Fixed(moment) = parsed.time else {
            return None;
        };
        let first = moment.first_day()?;
        let unit = match moment {
            Moment::Day(_) => TimeUnit::Day,
            Moment::Week(..) => TimeUnit::Week,
            Moment::Weekend(..) => TimeUnit::Weekend,
            Moment::Month(..) => TimeUnit::Month,
            Moment::Quarter(..) => TimeUnit::Quarter,
            Moment::Year(_) => TimeUnit::Year,
            Moment::Decade(_) => TimeUnit::Decade,
            Moment::Century(_) => TimeUnit::Century,
            Moment::Season(year, season) => {
                return Some((super::period::season(year, season)?, parsed.end));
            }
            Moment::Half(..) => {
                let to = first.checked_add_months(chrono::Months::new(6))?;
                let half =
                    When::stretch(midnight(first), midnight(to), super::when::Grain::Stretch);
                return Some((half, parsed.end));
            }
        };
        Some((When::period(midnight(first), unit)?, parsed.end))
    }
}
