//! Lengths of time, alone or from a moment on: `three days`, `for 4 hours from 7`.

use tickmark_core::ValueKind;

use super::compose::at_hour;
use super::entry::{BETWEEN, LENGTH, Sense, entry};
use super::when::{Grain, When, add_part, written};
use super::{Agenda, Entry, Read};
use crate::language::english::value::lexicon::TimeUnit;

/// Where a stretch begins, how long it lasts, and one past its words.
type Lasting = (Sense, Vec<(f64, TimeUnit)>, usize);

impl Agenda<'_, '_> {
    /// `for 4 hours from 7`, `6pm for 40 mins`, `3 days starting Monday`, `within 5 minutes`.
    pub(super) fn lasting(&self, at: usize) -> Read<Entry> {
        let tokens = self.tokens;
        if let Some(start) = tokens.any_phrase(
            at,
            &[&["within"], &["within", "the", "next"], &["within", "next"]],
        ) {
            let (amounts, end) = self.amounts(start).or_else(|| {
                let (unit, end) = self.unit(start, false)?;
                let link = usize::from(tokens.is(end, "and"));
                let (more, end) = self.amounts(end + link)?;
                Some((std::iter::once((1.0, unit)).chain(more).collect(), end))
            })?;
            let to = self.moved(self.now, &amounts, 1.0)?;
            let fine = amounts.iter().any(|amount| amount.1 < TimeUnit::Day);
            let grain = if fine { Grain::Second } else { Grain::Day };
            let text = format!("{}/{}", written(self.now, grain), written(to, grain));
            return Some((entry(ValueKind::Range, text, BETWEEN), end));
        }
        let (start, amounts, end) = self.length_from(at).or_else(|| self.start_and_length(at))?;
        self.lasting_text(start, &amounts)
            .map(|value| (entry(ValueKind::Range, value, BETWEEN), end))
    }

    /// `for 4 hours from 7`, `a week starting tomorrow`.
    fn length_from(&self, at: usize) -> Option<Lasting> {
        let tokens = self.tokens;
        let led = usize::from(tokens.is(at, "for"));
        let (amounts, end) = self.amounts(at + led)?;
        let comma = usize::from(tokens.is_sign(end, ','));
        let link = tokens.any_phrase(
            end + comma,
            &[
                &["starting"],
                &["starting", "from"],
                &["starting", "on"],
                &["beginning"],
                &["from"],
            ],
        )?;
        if led == 0 && tokens.is(end, "from") {
            return None;
        }
        let (sense, end) = self
            .moment(link)
            .or_else(|| self.hours_then_day(link, true))?;
        Some((sense, amounts, end))
    }

    /// `from 1pm for 3 hours`.
    fn start_and_length(&self, at: usize) -> Option<Lasting> {
        let tokens = self.tokens;
        let from = at + usize::from(tokens.is(at, "from"));
        if from == at && !self.whole {
            return None;
        }
        let (sense, end) = self
            .moment(from)
            .or_else(|| self.hours_then_day(from, from > at))?;
        let end = tokens.phrase(end, &["for"])?;
        let (amounts, end) = self.amounts(end)?;
        Some((sense, amounts, end))
    }

    fn lasting_text(&self, start: Sense, amounts: &[(f64, TimeUnit)]) -> Option<String> {
        let day = match start {
            Sense::When(when) => when,
            Sense::Clock(hour) if self.whole => self.coming(hour)?,
            Sense::Clock(hour) => at_hour(When::day(self.now.date())?, hour)?,
            _ => return None,
        };
        let to = amounts
            .iter()
            .try_fold(day.from, |moment, &(count, unit)| {
                add_part(moment, unit, count)
            })?;
        let fine = day.grain < Grain::Day;
        if fine && !self.whole && matches!(start, Sense::Clock(_)) {
            return Some(format!(
                "{}/{}",
                day.from.format("%H:%M:%S"),
                to.format("%H:%M:%S")
            ));
        }
        let grain = if fine { Grain::Minute } else { Grain::Day };
        if !fine && day.grain != Grain::Day {
            return None;
        }
        Some(format!(
            "{}/{}",
            written(day.from, grain),
            written(to, grain)
        ))
    }

    /// `three days`; `the hour`.
    pub(super) fn length(&self, at: usize) -> Read<Entry> {
        let tokens = self.tokens;
        if let Some(end) = tokens
            .phrase(at, &["the", "hour"])
            .or_else(|| tokens.phrase(at, &["the", "minute"]))
        {
            let unit = if tokens.is(at + 1, "hour") {
                "PT1H"
            } else {
                "PT1M"
            };
            return Some((entry(ValueKind::Duration, unit.to_owned(), LENGTH), end));
        }
        let (amounts, end) = self.amounts(at)?;
        let text = self.length_text(&amounts)?;
        Some((entry(ValueKind::Duration, text, LENGTH), end))
    }
}
