//! Amounts of time, counted or some: `two and a half hours`, `a couple of days`, `2h`.

use super::{Agenda, Read};
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::number::{self, Form};
use crate::language::english::value::time::duration;

/// Words for two and for a few.
const PAIR: &[&str] = &["couple", "pair"];
const FEW: &[&str] = &["few", "some", "several"];

/// Words between a count and its unit that change nothing.
const FILLERS: &[&str] = &[
    "more",
    "additional",
    "extra",
    "fewer",
    "less",
    "other",
    "full",
    "whole",
];

impl Agenda<'_, '_> {
    /// A count and a unit.
    pub(super) fn amount(&self, at: usize) -> Read<(f64, TimeUnit)> {
        let (mut count, end) = self.count(at)?;
        let filler = usize::from(self.tokens.is_any(end, FILLERS));
        let of = usize::from(count.fract() != 0.0 && self.tokens.is(end + filler, "of"));
        let article = usize::from(of == 1 && self.tokens.is_any(end + filler + 1, &["a", "an"]));
        let dash = usize::from(self.tokens.is_dash(end) && self.tokens.glued(end + 1));
        let unit_at = end + filler + of + article + dash;
        if self.tokens.breaks(unit_at) {
            return None;
        }
        let (unit, mut end) = self.unit(unit_at, true)?;
        for (words, part) in [
            (&["and", "a", "half"][..], 0.5),
            (&["and", "an", "half"], 0.5),
            (&["and", "half"], 0.5),
            (&["and", "a", "quarter"], 0.25),
        ] {
            let more = self.tokens.phrase(end, words);
            if let Some(after) = more.filter(|&after| self.unit(after, false).is_none()) {
                count += part;
                end = after;
                break;
            }
        }
        Some(((count, unit), end))
    }

    /// The count before a unit.
    fn count(&self, at: usize) -> Read<f64> {
        let tokens = self.tokens;
        let start = at + usize::from(tokens.is(at, "a"));
        if tokens.is_any(start, PAIR) {
            return Some((2.0, start + 1 + usize::from(tokens.is(start + 1, "of"))));
        }
        if tokens.is_any(start, FEW) {
            return Some((3.0, start + 1));
        }
        if tokens.is(at, "half") && tokens.is_any(at + 1, &["a", "an"]) {
            return Some((0.5, at + 2));
        }
        if let Some(end) = tokens.phrase(at, &["a", "quarter", "of"]) {
            return Some((0.25, end - 1));
        }
        if tokens.is_any(at, &["another", "all"]) && self.unit(at + 1, false).is_some() {
            return Some((1.0, at + 1));
        }
        let number = number::read(tokens, at);
        match number {
            // “two quarters” are a length here, not a half.
            Some(number)
                if number.form == Form::Fraction
                    && tokens.is_any(number.end.wrapping_sub(1), &["quarter", "quarters"])
                    && !tokens.is(number.end, "of")
                    && number.end > at + 1
                    && !tokens.is_any(at, &["a", "an"])
                    && self.unit(number.end, false).is_none() =>
            {
                Some((number.value * 4.0, number.end - 1))
            }
            Some(number) => Some(self.with_part(number.value, number.end, number.form)),
            None if tokens.is_any(at, &["a", "an"]) => Some((1.0, at + 1)),
            None => None,
        }
    }

    /// `two and a quarter`, `one and three quarters`, `twenty and four`.
    fn with_part(&self, count: f64, end: usize, form: Form) -> (f64, usize) {
        let tokens = self.tokens;
        if !tokens.is(end, "and") || form == Form::Fraction {
            return (count, end);
        }
        let after = end + 1 + usize::from(tokens.is_any(end + 1, &["a", "an"]));
        let times = match tokens.lex(after) {
            Lex::Cardinal(n @ 1..=3) => Some((f64::from(n), after + 1)),
            _ => Some((1.0, after)),
        };
        if let Some((times, word)) = times
            && let Some(part) = [("half", 0.5), ("quarter", 0.25), ("quarters", 0.25)]
                .iter()
                .find_map(|&(name, part)| tokens.is(word, name).then_some(part))
            && (self.unit(word + 1, false).is_some() || tokens.is(word + 1, "of"))
        {
            return (count + times * part, word + 1);
        }
        match tokens.lex(after) {
            Lex::Cardinal(ones @ 1..=9) if count >= 20.0 && count % 10.0 == 0.0 => {
                (count + f64::from(ones), after + 1)
            }
            _ => (count, end),
        }
    }

    /// A unit of time; letters alone only after a count.
    pub(super) fn unit(&self, at: usize, counted: bool) -> Read<TimeUnit> {
        let tokens = self.tokens;
        if let Some(end) = tokens
            .phrase(at, &["week", "-", "end"])
            .or_else(|| tokens.phrase(at, &["week", "end"]).filter(|_| self.whole))
        {
            return Some((TimeUnit::Weekend, end));
        }
        if let Some((unit, _)) = duration::unit(tokens, at) {
            return Some((unit, at + 1));
        }
        let word = tokens.word(at);
        let unit = match word.to_ascii_lowercase().as_str() {
            "qtr" | "qtrs" => TimeUnit::Quarter,
            "night" | "nights" if counted => TimeUnit::Day,
            "sec" => TimeUnit::Second,
            "h" | "hs" if counted => TimeUnit::Hour,
            "s" if counted && tokens.glued(at) && self.whole => TimeUnit::Second,
            "d" if counted && tokens.glued(at) => TimeUnit::Day,
            "w" if counted && tokens.glued(at) && self.whole => TimeUnit::Week,
            "y" if counted && tokens.glued(at) && self.whole => TimeUnit::Year,
            _ => return None,
        };
        Some((unit, at + 1))
    }

    /// Amounts in a row: `3 years, 5 months`, `2 hours twenty`.
    pub(super) fn amounts(&self, at: usize) -> Read<Vec<(f64, TimeUnit)>> {
        let (first, mut end) = self.amount(at)?;
        let mut list = vec![first];
        loop {
            let link = usize::from(self.tokens.is(end, "and") || self.tokens.is_sign(end, ','));
            let unit = list.last().map_or(first.1, |last| last.1);
            match self.amount(end + link) {
                Some((next, after)) if next.1 < unit && !self.tokens.breaks(end) => {
                    list.push(next);
                    end = after;
                }
                _ => return Some(self.with_minutes(list, end)),
            }
        }
    }

    /// `2 hours twenty`: minutes without their word, when nothing follows.
    fn with_minutes(
        &self,
        mut list: Vec<(f64, TimeUnit)>,
        end: usize,
    ) -> (Vec<(f64, TimeUnit)>, usize) {
        let and = usize::from(self.tokens.is(end, "and"));
        if self.whole
            && list.last().is_some_and(|last| last.1 == TimeUnit::Hour)
            && let Some(number) = number::read(self.tokens, end + and)
            && number.end == self.tokens.len()
            && number.value < 60.0
        {
            list.push((number.value, TimeUnit::Minute));
            return (list, number.end);
        }
        (list, end)
    }

    /// As ISO 8601: as written, or for a whole text in the largest unit that needs no fraction.
    pub(super) fn length_text(&self, list: &[(f64, TimeUnit)]) -> Option<String> {
        if self.whole {
            let (count, unit) = summed(list)?;
            return duration::iso(Some(count), unit);
        }
        let mut text = String::from("P");
        for &(count, unit) in list {
            let unit_text = match unit {
                TimeUnit::Fortnight => duration::iso(Some(count * 2.0), TimeUnit::Week)?,
                TimeUnit::Decade => duration::iso(Some(count * 10.0), TimeUnit::Year)?,
                TimeUnit::Century => duration::iso(Some(count * 100.0), TimeUnit::Year)?,
                _ => duration::iso(Some(count), unit)?,
            };
            let part = unit_text.strip_prefix('P')?;
            let part = if text.contains('T') {
                part.strip_prefix('T').unwrap_or(part)
            } else {
                part
            };
            text.push_str(part);
        }
        Some(text)
    }
}

/// The amounts in the smallest of their units, or finer until nothing is broken.
fn summed(list: &[(f64, TimeUnit)]) -> Option<(f64, TimeUnit)> {
    let mut smallest = list.iter().map(|amount| amount.1).min()?;
    if smallest == TimeUnit::Quarter {
        smallest = TimeUnit::Month;
    }
    loop {
        let mut sum = 0.0;
        for &(count, unit) in list {
            sum += count * size_in(unit, smallest)?;
        }
        let whole = (sum - sum.round()).abs() < 1e-6;
        match super::when::smaller(smallest) {
            Some((finer, _)) if !whole => smallest = finer,
            _ => return Some((sum, smallest)),
        }
    }
}

fn size_in(unit: TimeUnit, smaller: TimeUnit) -> Option<f64> {
    let seconds = |unit| {
        Some(match unit {
            TimeUnit::Second => 1.0,
            TimeUnit::Minute => 60.0,
            TimeUnit::Hour => 3600.0,
            TimeUnit::Day => 86_400.0,
            TimeUnit::Weekend => 2.0 * 86_400.0,
            TimeUnit::Week => 7.0 * 86_400.0,
            TimeUnit::Fortnight => 14.0 * 86_400.0,
            _ => return None,
        })
    };
    let months = |unit| {
        Some(match unit {
            TimeUnit::Month => 1.0,
            TimeUnit::Quarter => 3.0,
            TimeUnit::Year => 12.0,
            TimeUnit::Decade => 120.0,
            TimeUnit::Century => 1200.0,
            TimeUnit::Millennium => 12_000.0,
            _ => return None,
        })
    };
    match (
        seconds(unit),
        seconds(smaller),
        months(unit),
        months(smaller),
    ) {
        (Some(large), Some(small), ..) | (_, _, Some(large), Some(small)) => Some(large / small),
        _ => None,
    }
}
