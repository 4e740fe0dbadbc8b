//! Dates in figures: `2/15`, `10.31.1974`, `20200701`, `the 24th`.

use chrono::{Datelike, NaiveDate};

use super::when::{Grain, Open, When};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::time::clock::two_digits;
use crate::language::english::value::time::year;

/// Figures with their digits, the sign between them, and one past the last.
type Figures = (Vec<(u32, usize)>, char, usize);

impl Agenda<'_, '_> {
    /// `this 5/12`, `next 9th of May`: the day in the year told.
    pub(super) fn which_date(&self, at: usize) -> Read<When> {
        use super::period::Which;
        let (which, start) = self.which_word(at)?;
        let readings = [self.numeric(start), self.day_first(start)];
        let (when, end) = readings.into_iter().flatten().max_by_key(|found| found.1)?;
        let steps = match which {
            Which::This => 0,
            Which::Next | Which::Coming => 1,
            Which::Last | Which::Past => -1,
        };
        let open = when.open == Open::Year;
        open.then(|| when.in_year(self.now.year() + steps))
            .flatten()
            .map(|when| (when, end))
    }

    /// `the 24th`, `On 24th`, `18 of next month`.
    pub(super) fn day_of_month(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let article = usize::from(tokens.is(at, "the"));
        let start = at + article;
        let (day, end) = self.day_number(start)?;
        let suffix = end > start + 1 || matches!(tokens.lex(start), Lex::Ordinal(_));
        let digits = matches!(tokens.lex(start), Lex::Figure { .. });
        let of = usize::from(tokens.is(end, "of"));
        if let Some((period, after)) = self.which(end + of).filter(|_| digits || suffix)
            && period.grain == Grain::Month
        {
            let from = period.from.date();
            return Some((When::date(from.year(), from.month(), day)?, after));
        }
        let noun = matches!(
            tokens.lex(end),
            Lex::Word | Lex::Unit(..) | Lex::DayPart(_) | Lex::Scale(_)
        ) && !tokens.breaks(end)
            && !tokens.is_any(end, &["between", "at", "from", "and", "or", "to", "for"]);
        let led = article == 1 || tokens.is_any(at.wrapping_sub(1), &["on"]);
        let hours = tokens.is_any(end, &["from", "between"]) && article == 1;
        let fits = led && digits && (suffix || self.whole || hours) && !noun && of == 0;
        fits.then_some((self.coming_day_of_month(day)?, end))
    }

    pub(super) fn coming_day_of_month(&self, day: u32) -> Option<When> {
        let today = self.now.date();
        let first = NaiveDate::from_ymd_opt(today.year(), today.month(), 1)?;
        (0..3)
            .filter_map(|months| {
                let month = first.checked_add_months(chrono::Months::new(months))?;
                month.with_day(day)
            })
            .find(|date| *date >= today)
            .and_then(When::day)
            .map(|when| when.open(Open::Month))
    }

    /// Figures with signs between them: `2/15`, `10-31-74`, `10.31.1974`, `2/2013`.
    pub(super) fn numeric(&self, at: usize) -> Read<When> {
        let (parts, sign, end) = self.figures(at)?;
        let weekday =
            |back: usize| matches!(self.tokens.lex(at.wrapping_sub(back)), Lex::Weekday(_));
        let led = self.whole
            || self.tokens.is_any(
                at.wrapping_sub(1),
                &[
                    "on", "this", "next", "last", "from", "to", "until", "since", "by", "before",
                    "after",
                ],
            )
            || weekday(1);
        match *parts.as_slice() {
            [(a, 4), (month, 1..=2)] if sign != '.' && self.whole => {
                Some((When::month(i32::try_from(a).ok()?, month)?, end))
            }
            [(month, 1..=2), (year, 4)] if sign == '/' || self.whole => {
                Some((When::month(i32::try_from(year).ok()?, month)?, end))
            }
            [(a, 1..=2), (b, 1..=2)] if sign == '/' || (led && (self.whole || sign == '.')) => {
                let (month, day) = if a > 12 { (b, a) } else { (a, b) };
                if let Some((year, end)) =
                    self.year_after(end).filter(|_| !self.tokens.is_dash(end))
                {
                    return Some((When::date(year, month, day)?, end));
                }
                Some((self.coming_day(month, day)?, end))
            }
            [(year, 4), (month, _), (day, _)] => {
                Some((When::date(i32::try_from(year).ok()?, month, day)?, end))
            }
            [(a, 1..=2), (b, 1..=2), (year, digits @ (2 | 4))] => {
                let year = i32::try_from(year).ok()?;
                let year = if digits == 2 {
                    self.near_year(year)
                } else {
                    year
                };
                let (month, day) = if a > 12 { (b, a) } else { (a, b) };
                Some((When::date(year, month, day)?, end))
            }
            _ => None,
        }
    }

    /// The figures, the sign between them, and one past the last.
    fn figures(&self, at: usize) -> Option<Figures> {
        let tokens = self.tokens;
        let word = tokens.word(at);
        let part = |text: &str| Some((text.parse::<u32>().ok()?, text.len()));
        if word.contains('.') {
            let parts: Option<Vec<_>> = word.split('.').map(part).collect();
            return Some((parts?, '.', at + 1));
        }
        let figure = |at: usize| match tokens.lex(at) {
            Lex::Figure { whole: true, .. } => part(tokens.word(at)),
            _ => None,
        };
        let mut parts = vec![figure(at)?];
        let Lex::Sign(sign @ ('/' | '-' | '.')) = tokens.lex(at + 1) else {
            return None;
        };
        let mut end = at + 1;
        while parts.len() < 4
            && tokens.is_sign(end, sign)
            && (self.whole || (tokens.glued(end) && tokens.glued(end + 1)))
            && let Some(next) = figure(end + 1)
        {
            parts.push(next);
            end += 2;
        }
        Some((parts, sign, end))
    }

    /// `2019-aug-01`, `2014 11 23`, `20200701`.
    pub(super) fn year_first(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let Lex::Figure {
            value,
            whole: true,
            digits,
        } = tokens.lex(at)
        else {
            return None;
        };
        let value = value as u32;
        if digits == 8 {
            let year = i32::try_from(value / 10_000)
                .ok()
                .filter(|y| year::YEARS.contains(y))?;
            return Some((When::date(year, value / 100 % 100, value % 100)?, at + 1));
        }
        let (year, end) = year::year(tokens, at).filter(|_| digits == 4)?;
        let sign =
            usize::from(matches!(tokens.lex(end), Lex::Sign('-' | '/')) && tokens.glued(end));
        if let Some((month, end)) = self.month(end + sign).filter(|_| sign == 1) {
            return Some((
                When::date(year, month, two_digits(tokens, end + 1)?)?,
                end + 2,
            ));
        }
        let month = two_digits(tokens, end).filter(|_| sign == 0)?;
        let day = two_digits(tokens, end + 1)?;
        Some((When::date(year, month, day)?, end + 2))
    }
}
