//! Times of day in every writing: `5pm`, `17h30`, `half past three`, `ten thirty`, `8.30 pm`.

use super::{Agenda, Read};
use crate::language::english::value::lexicon::{DayPart, Lex};
use crate::language::english::value::number;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hour {
    pub hour: u32,
    pub minute: Option<u32>,
    pub second: Option<u32>,
    /// Whether the half of the day is told.
    pub sure: bool,
}

/// Time zones that may follow a time of day.
const ZONES: &[&str] = &[
    "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt",
    "bst", "cet", "cest", "ist", "jst", "aest", "aedt", "nzst",
];

impl Hour {
    fn at(hour: u32, minute: Option<u32>) -> Self {
        Self {
            hour,
            minute,
            second: None,
            sure: hour > 12 || hour == 0,
        }
    }

    /// The hour in the half of the day that `afternoon` tells.
    pub fn half(self, afternoon: bool) -> Self {
        let hour = match (self.hour, afternoon) {
            (12, false) => 0,
            (1..=11, true) => self.hour + 12,
            (hour, _) => hour,
        };
        Self {
            hour,
            sure: true,
            ..self
        }
    }

    /// The hour as a part of the day has it.
    pub fn within(self, part: DayPart) -> Self {
        if self.sure {
            return self;
        }
        match part {
            DayPart::Morning => self.half(false),
            DayPart::Midday => self.half(self.hour != 11),
            DayPart::Night if self.hour < 6 || self.hour == 12 => self.half(false),
            _ => self.half(true),
        }
    }

    /// As TIMEX3 writes it after a date.
    pub fn short(self) -> String {
        match (self.minute, self.second) {
            (Some(minute), Some(second)) => {
                format!("T{:02}:{minute:02}:{second:02}", self.hour)
            }
            (Some(minute), None) => format!("T{:02}:{minute:02}", self.hour),
            _ => format!("T{:02}", self.hour),
        }
    }

    /// ISO 8601, to the second.
    pub fn full(self) -> String {
        let (minute, second) = (self.minute.unwrap_or(0), self.second.unwrap_or(0));
        format!("{:02}:{minute:02}:{second:02}", self.hour)
    }
}

impl Agenda<'_, '_> {
    /// The time of day at `at`; `bare`: a number alone is one.
    pub(super) fn clock(&self, at: usize, bare: bool) -> Read<Hour> {
        if self.tokens.breaks(at) && at > 0 {
            return None;
        }
        let (hour, end) = self
            .named_hour(at)
            .or_else(|| self.past_hour(at))
            .or_else(|| self.plain_hour(at, bare))?;
        Some((hour, self.zone(end)))
    }

    fn zone(&self, at: usize) -> usize {
        let tokens = self.tokens;
        let open = usize::from(tokens.is_sign(at, '('));
        let word = tokens.word(at + open);
        let named = ZONES.iter().any(|zone| word.eq_ignore_ascii_case(zone))
            && (self.whole || word.chars().all(char::is_uppercase));
        if !named || tokens.breaks(at) {
            return at;
        }
        at + open + 1 + usize::from(open == 1 && tokens.is_sign(at + 2, ')'))
    }

    /// `noon`, `12 noon`, `midnight`.
    fn named_hour(&self, at: usize) -> Read<Hour> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is_any(at, &["12", "the"]));
        let hour = if tokens.is_any(start, &["noon", "midday", "noonish", "noontime"]) {
            12
        } else if tokens.is(start, "midnight") {
            0
        } else if let Some(end) = tokens.phrase(start, &["mid", "night"]) {
            return Some((Hour::at(0, None), end));
        } else {
            return None;
        };
        let hour = Hour {
            sure: true,
            ..Hour::at(hour, None)
        };
        Some((hour, start + 1))
    }

    /// `half past seven`, `25 min past nine`, `quarter to 5pm`, `half three`.
    fn past_hour(&self, at: usize) -> Read<Hour> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "a"));
        let (minutes, mut end) = if tokens.is(start, "half") {
            (30, start + 1)
        } else if tokens.is(start, "quarter") {
            (15, start + 1)
        } else {
            let number = number::read(tokens, at).filter(|n| n.value.fract() == 0.0)?;
            ((1.0..60.0).contains(&number.value)).then_some((number.value as u32, number.end))?
        };
        end += usize::from(tokens.is_any(end, &["min", "mins", "minute", "minutes"]));
        let back = tokens.is_any(end, &["to", "till", "before", "of"]);
        let on = tokens.is_any(end, &["past", "after", "from"]);
        let british = minutes == 30 && !back && !on && end == start + 1;
        if !back && !on && !british {
            return None;
        }
        let (hour, after) = self
            .named_hour(end + usize::from(!british))
            .or_else(|| self.plain_hour(end + usize::from(!british), true))?;
        if hour.minute.is_some() || (back && minutes != 15 && end == start + 1 && !self.whole) {
            return None;
        }
        let total = if back {
            (hour.hour * 60 + 24 * 60 - minutes) % (24 * 60)
        } else {
            hour.hour * 60 + minutes
        };
        let total = if back && !hour.sure && hour.hour <= 1 {
            12 * 60 + 60 - minutes
        } else {
            total
        };
        let hour = Hour {
            hour: total / 60,
            minute: Some(total % 60),
            second: None,
            sure: hour.sure,
        };
        Some((hour, after))
    }

    /// Digits or words, with what tells that they are a time.
    fn plain_hour(&self, at: usize, bare: bool) -> Read<Hour> {
        let (hour, end) = self.digits(at).or_else(|| self.hour_words(at))?;
        let words = matches!(self.tokens.lex(at), Lex::Cardinal(_));
        // “ten thirty” is a time; “three twenty” is as often a price.
        let marked = hour.minute.is_some() && (!words || (self.whole && hour.hour >= 10));
        let (hour, after) = self.meridiem(hour, end);
        let told = marked || after > end;
        let doubtful = marked && self.tokens.word(at).contains('.') && after == end && !bare;
        // “at 5 per cent”, “at 12 people” are counts.
        let count = !told
            && !self.whole
            && matches!(
                self.tokens.lex(after),
                Lex::Word | Lex::Unit(..) | Lex::Scale(_)
            )
            && !self.tokens.breaks(after)
            && !self.tokens.is_any(
                after,
                &[
                    "to", "and", "in", "on", "or", "till", "until", "for", "tomorrow", "tonite",
                ],
            );
        let part = self.tokens.is_any(after, &["/", "%", "°", "$"]);
        let fits = hour.hour <= 24 && (told || bare) && !doubtful && !count && !part;
        fits.then_some((hour, after))
    }

    /// `7`, `7:30`, `7:30:10`, `7h30`, `730`, `1930`, `8.30`.
    fn digits(&self, at: usize) -> Read<Hour> {
        let tokens = self.tokens;
        let Lex::Figure {
            value,
            whole,
            digits,
        } = tokens.lex(at)
        else {
            return None;
        };
        if !whole {
            let (hour, minute) = tokens.word(at).split_once('.')?;
            let fits = hour.len() <= 2 && minute.len() == 2;
            let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
            return (fits && hour < 24 && minute < 60)
                .then(|| (Hour::at(hour, Some(minute)), at + 1));
        }
        let value = value as u32;
        if digits >= 3 {
            let fits = digits <= 4 && value / 100 < 24 && value % 100 < 60;
            let led = (self.whole && !(1900..2100).contains(&value))
                || self.meridiem(Hour::at(1, None), at + 1).1 > at + 1
                || tokens.word(at).starts_with('0');
            return (fits && led).then(|| (Hour::at(value / 100, Some(value % 100)), at + 1));
        }
        if tokens.is_sign(at + 1, ':') && tokens.glued(at + 1) && tokens.glued(at + 2) {
            return self.colons(at, value);
        }
        if tokens.is(at + 1, "h") && tokens.glued(at + 1) {
            return match tokens.lex(at + 2) {
                Lex::Figure {
                    value: minute,
                    whole: true,
                    digits: 2,
                } if tokens.glued(at + 2) && minute < 60.0 => {
                    let hour = Hour::at(value, Some(minute as u32));
                    Some((Hour { sure: true, ..hour }, at + 3))
                }
                _ => self.whole.then(|| {
                    let hour = Hour::at(value, Some(0));
                    (Hour { sure: true, ..hour }, at + 2)
                }),
            };
        }
        // “at 12 15”
        if let Lex::Figure {
            value: minute,
            whole: true,
            digits: 2,
        } = tokens.lex(at + 1)
            && self.whole
            && minute < 60.0
            && at + 2 == tokens.len()
        {
            return Some((Hour::at(value, Some(minute as u32)), at + 2));
        }
        (value <= 24).then(|| (Hour::at(value, None), at + 1))
    }

    fn colons(&self, at: usize, hour: u32) -> Read<Hour> {
        let two = |at: usize| match self.tokens.lex(at) {
            Lex::Figure {
                value,
                whole: true,
                digits: 2,
            } if value < 60.0 => Some(value as u32),
            _ => None,
        };
        let minute = two(at + 2)?;
        let third = self.tokens.is_sign(at + 3, ':')
            && self.tokens.glued(at + 3)
            && self.tokens.glued(at + 4);
        let second = two(at + 4).filter(|_| third);
        let hour = Hour {
            second,
            ..Hour::at(hour, Some(minute))
        };
        (hour.hour <= 24).then_some((hour, at + 3 + 2 * usize::from(second.is_some())))
    }

    /// `three`, `three twenty`, `ten-thirty`, `six twenty two`, `eleven o nine`.
    fn hour_words(&self, at: usize) -> Read<Hour> {
        let tokens = self.tokens;
        let Lex::Cardinal(hour @ 1..=12) = tokens.lex(at) else {
            return None;
        };
        let dash = usize::from(tokens.is_dash(at + 1) && tokens.glued(at + 1));
        let next = at + 1 + dash;
        if tokens.is_any(next, &["o", "oh", "ou"])
            && let Lex::Cardinal(minute @ 1..=9) = tokens.lex(next + 1)
        {
            return Some((Hour::at(hour, Some(minute)), next + 2));
        }
        match tokens.lex(next) {
            Lex::Cardinal(minute @ 10..=59) if !tokens.breaks(next) => {
                let dash = usize::from(tokens.is_dash(next + 1));
                match tokens.lex(next + 1 + dash) {
                    Lex::Cardinal(ones @ 1..=9) if minute >= 20 => {
                        Some((Hour::at(hour, Some(minute + ones)), next + 2 + dash))
                    }
                    _ => Some((Hour::at(hour, Some(minute)), next + 1)),
                }
            }
            _ => Some((Hour::at(hour, None), at + 1)),
        }
    }

    /// `am`, `p.m.`, `a m`, `o'clock`, `ish` after the figures: the hour and one past them.
    fn meridiem(&self, hour: Hour, at: usize) -> (Hour, usize) {
        let tokens = self.tokens;
        let ish = usize::from(tokens.is(at, "ish"));
        let o_clock = tokens
            .any_phrase(
                at,
                &[
                    &["o", "'", "clock"],
                    &["o", "’", "clock"],
                    &["oclock"],
                    &["minutes"],
                ],
            )
            .filter(|_| !tokens.is(at, "minutes") || hour.minute.is_some());
        let start = o_clock.unwrap_or(at + ish);
        let stop = usize::from(
            tokens.is_sign(start, '.') && tokens.glued(start) && tokens.glued(start + 1),
        );
        if tokens.breaks(start) {
            return (hour, start);
        }
        let letter = start + stop;
        let word = tokens.word(letter);
        let is = |words: &[&str]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
        if is(&["ampm"]) {
            return (hour, letter + 1);
        }
        let glued = tokens.glued(letter) && is(&["a", "p"]);
        let dot = usize::from(tokens.is_sign(letter + 1, '.'));
        let spelled = is(&["a", "p"]) && tokens.is(letter + 1 + dot, "m");
        if !is(&["am", "pm"]) && !glued && !spelled || hour.hour > 12 && !is(&["pm", "p"]) {
            return (hour, start);
        }
        let afternoon = word.starts_with(['p', 'P']);
        let end = if spelled {
            let m = letter + 1 + dot;
            let after = usize::from(
                dot == 1
                    && tokens.is_sign(m + 1, '.')
                    && (tokens.glued(m + 1) || !tokens.glued(letter + 1)),
            );
            m + 1 + after
        } else {
            letter + 1
        };
        (hour.half(afternoon), end)
    }
}
