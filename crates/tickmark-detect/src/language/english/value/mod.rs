//! Values: dates, times and figures with what they mean.
//!
//! ## What it finds
//! Dates, times, durations and recurring times; numbers in digits and words, ordinals, money,
//! percentages, ages and measurements, each with its normalised value and one sentence that says
//! which pattern found it. A value's range is the bare expression: “593”, not “593 criminals”;
//! “Friday”, not “on Friday”.
//!
//! ## Why a checker cares
//! Every date and every figure of an article is ticked on its own. “Last Monday” can only be checked
//! once it is a date.
//!
//! ## Examples
//! ```text values published=2025-01-27
//! The court fined the yard $3.5 million last Monday.
//!                          ^^^^^^^^^^^^ money 3500000 USD
//!                                       ^^^^^^^^^^^ date 2025-01-20
//! Prices rose 12 percent in the 1970s and again in October 2019.
//!             ^^^^^^^^^^ percent 12 %
//!                           ^^^^^^^^^ date 197
//!                                                  ^^^^^^^^^^^^ date 2019-10
//! The ferry, 40 metres long, leaves every Friday.
//!            ^^^^^^^^^ quantity 40 m
//!                                   ^^^^^^^^^^^^ set XXXX-WXX-5
//! ```
//!
//! ## Not a claim
//! A value alone claims nothing; nor are numbers in names, addresses and codes values.
//!
//! ## References
//! - TimeML, TIMEX3: how dates, periods, durations and sets are written as values.
//! - ISO 8601.

mod candidate;
mod designator;
mod figure;
mod lexicon;
mod number;
mod time;
mod token;
mod word_table;

use chrono::{NaiveDate, NaiveDateTime};
use tickmark_core::{Value, ValueKind};

use candidate::{Candidate, Content, settle};
pub use figure::convert;
use time::{Agenda, Resolver};
use token::Tokens;

/// The values of `text`, in order and without overlaps; dates are resolved against `reference`, the
/// day of publication. Linear in the length of the text.
pub fn values(text: &str, reference: Option<NaiveDate>) -> Vec<Value> {
    let tokens = Tokens::read(text);
    let mut resolver = Resolver::new(reference);
    alone(&tokens, candidates(&tokens))
        .into_iter()
        .map(|candidate| finish(candidate, &mut resolver))
        .collect()
}

/// Reads an article piece by piece. Between two pieces it holds all that the text before tells of
/// the dates to come, so that a copy of it can read one piece again.
#[derive(Clone, Debug)]
pub struct Reader {
    resolver: Resolver,
}

impl Reader {
    /// A reader at the beginning of an article published on the day `reference`.
    pub fn new(reference: Option<NaiveDate>) -> Self {
        Self {
            resolver: Resolver::new(reference),
        }
    }

    /// Adds the values of the next piece, which begins at byte `base` of the article.
    pub fn read(&mut self, text: &str, base: u32, values: &mut Vec<Value>) {
        let tokens = Tokens::read(text);
        values.extend(candidates(&tokens).into_iter().map(|candidate| {
            let mut value = finish(candidate, &mut self.resolver);
            value.range = value.range.shift(base);
            value
        }));
    }
}

/// The values of `text` as written at the moment `now`: plans and requests rather than an article.
/// A text that is nothing but one expression of time is that time.
pub fn values_at(text: &str, now: NaiveDateTime) -> Vec<Value> {
    let tokens = Tokens::read(text);
    let agenda = Agenda::new(&tokens, now);
    let ordinal = || figure::read_whole(&tokens).is_some_and(|figure| figure.is_ordinal());
    if let Some((entry, end)) = agenda.whole()
        && !(entry.kind == ValueKind::Duration && ordinal())
    {
        return vec![Value {
            range: tokens.range(0..end),
            kind: entry.kind,
            value: entry.value,
            unit: None,
            reason: entry.reason.to_owned(),
        }];
    }
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let planned = agenda.read(at).map(|(entry, end)| Candidate {
            range: tokens.range(at..end),
            meaning: Content::Figure {
                kind: entry.kind,
                value: entry.value,
                unit: None,
                reason: entry.reason,
            },
        });
        found.extend(planned);
        found.extend(figure::read(&tokens, at).map(|figure| Candidate {
            range: tokens.range(at..figure.end),
            meaning: figure.content,
        }));
    }
    let mut resolver = Resolver::new(Some(now.date()));
    alone(&tokens, settle(found))
        .into_iter()
        .map(|candidate| finish(candidate, &mut resolver))
        .collect()
}

/// All that the detectors propose for the tokens, overlaps settled.
fn candidates(tokens: &Tokens) -> Vec<Candidate> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        found.extend(time::read(tokens, at).map(|parsed| Candidate {
            range: tokens.range(at..parsed.end),
            meaning: Content::Time(parsed.time),
        }));
        found.extend(figure::read(tokens, at).map(|figure| Candidate {
            range: tokens.range(at..figure.end),
            meaning: figure.content,
        }));
    }
    settle(found)
}

/// The one figure that the text as a whole is, or else what was found in it.
fn alone(tokens: &Tokens, found: Vec<Candidate>) -> Vec<Candidate> {
    match whole(tokens, &found) {
        Some(whole) => vec![whole],
        None => found,
    }
}

/// The text as one figure, unless it is one time.
fn whole(tokens: &Tokens, found: &[Candidate]) -> Option<Candidate> {
    let range = |end| tokens.range(0..end);
    let timed =
        |candidate: &Candidate| candidate.is_time() && candidate.range == range(tokens.len());
    // “Forty-second” alone is a place in an order sooner than a length of time.
    let figure = figure::read_whole(tokens)
        .filter(|figure| figure.is_ordinal() || !found.iter().any(timed))?;
    Some(Candidate {
        range: range(figure.end),
        meaning: figure.content,
    })
}

/// Gives a proposal its value; times are placed in the order of the text.
fn finish(candidate: Candidate, resolver: &mut Resolver) -> Value {
    match candidate.meaning {
        Content::Time(time) => {
            let resolved = resolver.resolve(&time);
            Value {
                range: candidate.range,
                kind: resolved.kind,
                value: resolved.value,
                unit: resolved.unit.map(str::to_owned),
                reason: resolved.how,
            }
        }
        Content::Figure {
            kind,
            value,
            unit,
            reason,
        } => Value {
            range: candidate.range,
            kind,
            value,
            unit,
            reason: reason.to_owned(),
        },
    }
}
