//! Times that recur: `every Monday`, `weekly`, `once a year`, `3pm each day`.

use super::{Agenda, Read};
use crate::language::english::value::lexicon::{Lex, TimeUnit};
use crate::language::english::value::time::duration;

/// Adverbs and adjectives of rate.
const RATES: &[(&str, &str)] = &[
    ("daily", "P1D"),
    ("everyday", "P1D"),
    ("nightly", "P1D"),
    ("weekly", "P1W"),
    ("biweekly", "P2W"),
    ("fortnightly", "P2W"),
    ("monthly", "P1M"),
    ("bimonthly", "P2M"),
    ("quarterly", "P3M"),
    ("semiannual", "P6M"),
    ("semiannually", "P6M"),
    ("yearly", "P1Y"),
    ("annual", "P1Y"),
    ("annually", "P1Y"),
    ("biannual", "P6M"),
    ("hourly", "PT1H"),
    ("weekdays", "P1WD"),
    ("weekends", "P1WE"),
];

impl Agenda<'_, '_> {
    pub(super) fn set(&self, at: usize) -> Read<String> {
        let tokens = self.tokens;
        if let Some((hour, end)) = self.clock(at, false)
            && let Some((set, end)) = self.rate(end)
        {
            return Some((with_hour(&set, &hour.short()), end));
        }
        if let Some((day, end)) = self.day_number(at)
            && let Some(end) =
                tokens.any_phrase(end, &[&["of", "every", "month"], &["of", "each", "month"]])
        {
            return Some((format!("XXXX-XX-{day:02}"), end));
        }
        let (set, end) = self.rate(at)?;
        let link = usize::from(tokens.is_any(end, &["at", "around"]));
        match self.clock(end + link, link == 1) {
            Some((hour, end)) => Some((with_hour(&set, &hour.short()), end)),
            None => Some((set, end)),
        }
    }

    fn rate(&self, at: usize) -> Read<String> {
        let tokens = self.tokens;
        if let Some(after) = tokens.phrase(at, &["bi", "-"])
            && let Some((unit, _)) = [("monthly", "P2M"), ("weekly", "P2W"), ("annual", "P6M")]
                .iter()
                .find(|(word, _)| tokens.is(after, word))
                .map(|found| (found.1, ()))
        {
            return Some((unit.to_owned(), after + 1));
        }
        if let Some(rate) = RATES.iter().find(|(word, _)| tokens.is(at, word)) {
            return Some((rate.1.to_owned(), at + 1));
        }
        if let Some(found) = self.plural(at) {
            return Some(found);
        }
        if let Some(next) = tokens.any_phrase(
            at,
            &[
                &["once", "a"],
                &["once", "per"],
                &["once", "every"],
                &["one", "a"],
                &["once", "an"],
            ],
        ) {
            let (unit, end) = self.unit(next, false)?;
            return Some((duration::iso(Some(1.0), unit)?, end));
        }
        if !tokens.is_any(at, &["every", "each", "any"]) {
            return None;
        }
        let other = usize::from(
            tokens.is_any(at + 1, &["other", "second"])
                && !matches!(tokens.lex(at + 2), Lex::Sign(_)),
        );
        self.after_every(at + 1 + other, other == 1)
    }

    fn after_every(&self, at: usize, other: bool) -> Read<String> {
        let tokens = self.tokens;
        if let Some((day, end)) = self.weekday(at) {
            return Some((format!("XXXX-WXX-{day}"), end));
        }
        if let Lex::Month(month) = tokens.lex(at) {
            return Some((format!("XXXX-{month:02}"), at + 1));
        }
        match tokens.lex(at) {
            Lex::Season(season) => return Some((format!("XXXX-{}", season.code()), at + 1)),
            Lex::DayPart(part) => return Some((part.code().to_owned(), at + 1)),
            _ if tokens.is(at, "weekday") => return Some(("P1WD".to_owned(), at + 1)),
            _ => {}
        }
        let (count, unit, end) = match self.unit(at, false) {
            Some((unit, end)) => (if other { 2.0 } else { 1.0 }, unit, end),
            None => {
                let ((count, unit), end) = self.amount(at)?;
                (count, unit, end)
            }
        };
        let text = match unit {
            TimeUnit::Quarter => duration::iso(Some(count * 3.0), TimeUnit::Month)?,
            TimeUnit::Weekend if !other => "XXXX-WXX-WE".to_owned(),
            TimeUnit::Fortnight => "P2W".to_owned(),
            unit => duration::iso(Some(count), unit)?,
        };
        Some((text, end))
    }

    /// `Fridays`, `Friday mornings`, `mornings`.
    fn plural(&self, at: usize) -> Read<String> {
        let tokens = self.tokens;
        let many = |at: usize| tokens.word(at).len() > 5 && tokens.word(at).ends_with('s');
        let part = |at: usize| match tokens.lex(at) {
            Lex::DayPart(part) if many(at) => Some(part.code()),
            _ => None,
        };
        if let Lex::Weekday(day) = tokens.lex(at) {
            if let Some(code) = part(at + 1) {
                return Some((format!("XXXX-WXX-{day}{code}"), at + 2));
            }
            return many(at).then(|| (format!("XXXX-WXX-{day}"), at + 1));
        }
        Some((part(at)?.to_owned(), at + 1))
    }
}

/// The hour in place of the day: daily at seven is `T07`.
fn with_hour(set: &str, hour: &str) -> String {
    if set.starts_with('P') || set.starts_with('T') {
        hour.to_owned()
    } else {
        format!("{set}{hour}")
    }
}
