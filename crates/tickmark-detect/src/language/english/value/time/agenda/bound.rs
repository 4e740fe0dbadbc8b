//! Times open to one side: `since August`, `after 5 pm`, `by the end of June`.

use tickmark_core::ValueKind;

use super::compose::at_hour;
use super::entry::{BETWEEN, BOUNDED, Sense, entry};
use super::when::{Grain, When, add, midnight, written};
use super::{Agenda, Entry, Read};
use crate::language::english::value::lexicon::TimeUnit;

/// On which side of its bound a time lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Since,
    After,
    Before,
    /// From now until then.
    By,
}

impl Agenda<'_, '_> {
    /// `since August`, `after 5 pm`, `by the end of June`.
    pub(super) fn bounded(&self, at: usize) -> Read<Entry> {
        let (bound, start) = self.bound_word(at)?;
        let start = start + usize::from(self.tokens.is_any(start, &["around", "about", "on"]));
        let bare = self
            .tokens
            .is_any(at, &["after", "before", "by", "until", "till", "since"])
            || self.whole;
        let readings = [self.day_then_hours(start), self.hours_then_day(start, bare)];
        let (sense, mut end) = readings.into_iter().flatten().max_by_key(|found| found.1)?;
        // “later than 8 but before ten”
        if let Some(but) = self.tokens.any_phrase(
            end,
            &[&["but", "before"], &["and", "before"], &["but", "by"]],
        ) && let (Sense::Clock(first), Some((last, after))) = (sense, self.clock(but, true))
        {
            if let Some((day, _, after)) = self.day_behind(after) {
                let text = self.text(Sense::Range(at_hour(day, first)?, at_hour(day, last)?))?;
                return Some((entry(ValueKind::Range, text, BETWEEN), after));
            }
            return Some((
                entry(
                    ValueKind::Range,
                    self.text(Sense::Hours(first, last))?,
                    BETWEEN,
                ),
                after,
            ));
        }
        if matches!(sense, Sense::Range(..) | Sense::Hours(..)) {
            return None;
        }
        let ish = usize::from(self.whole && self.tokens.is(end, "ish"));
        end += ish;
        let late = self.tokens.is_any(start, &["end", "late", "eom", "eoy"])
            || self.tokens.is_any(start + 1, &["end", "eom", "eoy"]);
        let sense = match sense {
            Sense::When(when) if late && when.grain > Grain::Day => {
                Sense::When(When::day(when.to.date())?)
            }
            sense => sense,
        };
        Some((
            entry(ValueKind::Range, self.bound(sense, bound)?, BOUNDED),
            end,
        ))
    }

    fn bound_word(&self, at: usize) -> Read<Bound> {
        let tokens = self.tokens;
        let start = tokens
            .any_phrase(
                at,
                &[
                    &["anytime"],
                    &["sometime"],
                    &["sometimes"],
                    &["any", "time"],
                ],
            )
            .unwrap_or(at);
        let phrases: [(&[&str], Bound); 22] = [
            (&["since"], Bound::Since),
            (&["starting"], Bound::Since),
            (&["starting", "on"], Bound::Since),
            (&["starting", "from"], Bound::Since),
            (&["beginning"], Bound::Since),
            (&["beginning", "on"], Bound::Since),
            (&["as", "early", "as"], Bound::Since),
            (&["no", "earlier", "than"], Bound::Since),
            (&["not", "before"], Bound::Since),
            (&["after"], Bound::After),
            (&["later", "than"], Bound::After),
            (&["before"], Bound::Before),
            (&["prior", "to"], Bound::Before),
            (&["earlier", "than"], Bound::Before),
            (&["until"], Bound::Before),
            (&["till"], Bound::Before),
            (&["up", "to"], Bound::Before),
            (&["no", "later", "than"], Bound::Before),
            (&["not", "later", "than"], Bound::Before),
            (&["as", "late", "as"], Bound::Before),
            (&["through"], Bound::Before),
            (&["by"], Bound::By),
        ];
        let from = start > at && tokens.is(start, "from");
        if from {
            return Some((Bound::Since, start + 1));
        }
        phrases
            .iter()
            .filter_map(|&(words, bound)| Some((bound, tokens.phrase(start, words)?)))
            .max_by_key(|found| found.1)
    }

    /// The value of a bound: its own day or moment.
    pub(super) fn bound(&self, sense: Sense, bound: Bound) -> Option<String> {
        let when = match sense {
            Sense::When(when) => when,
            Sense::Clock(hour) if self.whole => self.coming(hour)?,
            Sense::Part(part) if self.whole && bound == Bound::After => {
                let day = midnight(self.now.date());
                let from = add(day, TimeUnit::Hour, part.hours.1 - 1)?;
                return Some(
                    When::stretch(from, add(from, TimeUnit::Hour, 4)?, Grain::Stretch).text(true),
                );
            }
            Sense::Clock(hour) => return Some(hour.full()),
            Sense::Part(part) => return Some(part.code.to_owned()),
            _ => return None,
        };
        let moment = match (bound, when.grain) {
            (Bound::By, Grain::Stretch) => when.to,
            (Bound::After, Grain::Month | Grain::Week | Grain::Quarter) => when.to,
            _ => when.from,
        };
        if bound == Bound::By && self.whole {
            return Some(format!(
                "{}/{}",
                written(self.now, Grain::Second),
                written(moment, Grain::Second)
            ));
        }
        let grain = match when.grain {
            Grain::Year => Grain::Year,
            grain if grain < Grain::Day && self.whole => grain,
            grain if grain < Grain::Day => Grain::Second,
            _ => Grain::Day,
        };
        Some(written(moment, grain))
    }
}
