//! Days counted from now or from another day: `in two weeks`, `3 days after Easter`, `two Fridays
//! from now`.

use chrono::NaiveDateTime;

use super::when::{Grain, When, add, add_part, floor, midnight};
use super::{Agenda, Read};
use crate::language::english::value::lexicon::TimeUnit;

type Amounts = Vec<(f64, TimeUnit)>;

impl Agenda<'_, '_> {
    /// An amount and what it is counted from.
    pub(super) fn shifted(&self, at: usize) -> Read<When> {
        let tokens = self.tokens;
        let more = tokens
            .any_phrase(
                at,
                &[
                    &["more", "than"],
                    &["less", "than"],
                    &["in", "about"],
                    &["in", "around"],
                ],
            )
            .unwrap_or(at);
        if let Some(found) = self.weekdays_on(more) {
            return Some(found);
        }
        if let Some(start) = tokens.phrase(at, &["in"]) {
            let (amounts, end) = self.amounts(start)?;
            let end = end + usize::from(tokens.is(end, "time"));
            let end = tokens
                .any_phrase(
                    end,
                    &[
                        &["'", "s", "time"],
                        &["’", "s", "time"],
                        &["'", "time"],
                        &["’", "time"],
                    ],
                )
                .unwrap_or(end);
            if tokens.is_any(end, &["since", "of", "after", "from"]) {
                return self.counted_from(amounts, end);
            }
            return Some((self.counted_now(&amounts, 1.0)?, end));
        }
        let (amounts, end) = self.amounts(more)?;
        let now = tokens.any_phrase(
            end,
            &[
                &["from", "now"],
                &["hence"],
                &["later"],
                &["from", "right", "now"],
                &["from", "this", "moment"],
            ],
        );
        if let Some(after) = now {
            let precise = tokens.is(after - 2, "right");
            let when = if precise {
                When::moment(self.moved(self.now, &amounts, 1.0)?)?
            } else {
                self.counted_now(&amounts, 1.0)?
            };
            return Some((when, after));
        }
        if tokens.is_any(end, &["ago", "back", "earlier"]) {
            return Some((self.counted_now(&amounts, -1.0)?, end + 1));
        }
        self.counted_from(amounts, end)
    }

    /// `before Christmas`, `from tomorrow`, `since the year 2003` after an amount.
    fn counted_from(&self, amounts: Amounts, at: usize) -> Read<When> {
        let sign = if self.tokens.is(at, "before") {
            -1.0
        } else if self
            .tokens
            .is_any(at, &["after", "from", "since", "following"])
        {
            1.0
        } else {
            return None;
        };
        let (base, end) = self.deeper()?.date(at + 1)?;
        let whole_days = amounts.iter().all(|amount| amount.1 >= TimeUnit::Day);
        if !whole_days || base.grain < Grain::Day {
            return None;
        }
        Some((
            When::day(self.moved(base.from, &amounts, sign)?.date())?,
            end,
        ))
    }

    pub(super) fn moved(
        &self,
        from: NaiveDateTime,
        amounts: &Amounts,
        sign: f64,
    ) -> Option<NaiveDateTime> {
        amounts.iter().try_fold(from, |moment, &(count, unit)| {
            add_part(moment, unit, sign * count)
        })
    }

    /// As fine as a checker of the words would say: hours keep the second, weeks the day.
    fn counted_now(&self, amounts: &Amounts, sign: f64) -> Option<When> {
        let moment = self.moved(self.now, amounts, sign)?;
        let smallest = amounts.iter().map(|amount| amount.1).min()?;
        if smallest < TimeUnit::Day {
            return When::moment(moment);
        }
        let unit = match smallest {
            TimeUnit::Day | TimeUnit::Fortnight if self.whole => TimeUnit::Hour,
            TimeUnit::Year if self.whole => TimeUnit::Month,
            TimeUnit::Decade => TimeUnit::Year,
            _ => TimeUnit::Day,
        };
        When::period(floor(moment, unit)?, unit)
    }

    /// `4 mondays from now`, `two Sundays ago`.
    fn weekdays_on(&self, at: usize) -> Read<When> {
        let number = crate::language::english::value::number::read(self.tokens, at)?;
        let word = self.tokens.word(number.end);
        let singular = word.strip_suffix(['s', 'S'])?;
        let crate::language::english::value::lexicon::Lex::Weekday(weekday) =
            crate::language::english::value::lexicon::look_up(singular)
        else {
            return None;
        };
        let (ahead, end) = match self
            .tokens
            .any_phrase(number.end + 1, &[&["from", "now"], &["hence"]])
        {
            Some(end) => (true, end),
            None => (false, self.tokens.phrase(number.end + 1, &["ago"])?),
        };
        let count = (number.value - 1.0).max(0.0) as i64;
        let which = if ahead {
            super::period::Which::Coming
        } else {
            super::period::Which::Past
        };
        let first = self.on_which(weekday, which)?;
        let days = if ahead { 7 * count } else { -7 * count };
        Some((
            When::day(add(first.from, TimeUnit::Day, days)?.date())?,
            end,
        ))
    }

    /// A weekday, month or holiday and the distance at which it is meant: `Friday three weeks from
    /// now`, `easter in 8 months`; and the other way round, `three months from today on Friday`.
    pub(super) fn near_shift(&self, at: usize) -> Read<When> {
        if let Some((weekday, end)) = self.weekday(at) {
            let comma = usize::from(self.tokens.is_sign(end, ','));
            let (amount_end, when) = self.shifted(end + comma).map(|(when, end)| (end, when))?;
            let unit = self
                .amount(end + comma)
                .or_else(|| self.amount(end + comma + 1))?
                .0
                .1;
            return Some((self.weekday_near(when, weekday, unit)?, amount_end));
        }
        let named = self.holiday(at).or_else(|| self.month_first(at));
        if let Some((_, end)) = named {
            let (when, after) = self.shifted(end)?;
            let moved = Agenda {
                now: when.from,
                ..*self
            };
            let (found, _) = moved.holiday(at).or_else(|| moved.month_first(at))?;
            return Some((found, after));
        }
        let (when, end) = self.shifted(at)?;
        let unit = self.amount(at).or_else(|| self.amount(at + 1))?.0.1;
        let on = usize::from(self.tokens.is(end, "on"));
        let (weekday, end) = self.weekday(end + on).filter(|_| on == 1)?;
        Some((self.weekday_near(when, weekday, unit)?, end))
    }

    /// The weekday in the week of `when`, which begins on Sunday; after months, the one on or after.
    fn weekday_near(&self, when: When, weekday: u32, unit: TimeUnit) -> Option<When> {
        use chrono::Datelike;
        let day = midnight(when.from.date());
        let today = i64::from(day.weekday().num_days_from_sunday());
        let wanted = i64::from(weekday % 7);
        let days = match unit {
            TimeUnit::Day | TimeUnit::Week | TimeUnit::Fortnight => wanted - today,
            _ => (wanted - today).rem_euclid(7),
        };
        When::day(add(day, TimeUnit::Day, days)?.date())
    }
}
