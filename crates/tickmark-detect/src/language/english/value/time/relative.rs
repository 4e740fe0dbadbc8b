//! Dates that are counted from another: `yesterday`, `last March`, `three weeks ago`.

use super::Parsed;
use super::calendar;
use super::duration::{self, Amount};
use super::expression::{From, Time, Which};
use crate::language::english::value::lexicon::{DayPart, Lex, TimeUnit};
use crate::language::english::value::token::Tokens;

/// The relative date that begins at `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Parsed> {
    day_word(tokens, at)
        .or_else(|| stretch(tokens, at))
        .or_else(|| which(tokens, at))
        .or_else(|| offset(tokens, at))
        .or_else(|| weekday(tokens, at))
        .or_else(|| year_before(tokens, at))
        .or_else(|| day_of_event(tokens, at))
}

/// `day five`, `Day 3`: counted from the beginning of an event that is not told here.
fn day_of_event(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let number = match tokens.lex(at + 1) {
        Lex::Cardinal(1..=31) => true,
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } => (1.0..=31.0).contains(&value) && !tokens.glued(at + 2),
        _ => false,
    };
    let led = at
        .checked_sub(1)
        .is_some_and(|before| matches!(tokens.lex(before), Lex::Cardinal(_) | Lex::Figure { .. }));
    (number && !led && tokens.is(at, "day") && !tokens.breaks(at + 1))
        .then(|| Parsed::new(Time::Vague("XXXX-XX-XX"), at + 2))
}

/// `today`, `tomorrow night`, `the day before yesterday`.
fn day_word(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (days, end) = match tokens.word(at).to_ascii_lowercase().as_str() {
        "today" if is_nowadays(tokens, at) => return None,
        "today" => (0, at + 1),
        "yesterday" => (-1, at + 1),
        "tomorrow" => (1, at + 1),
        "tonight" => {
            let time = Time::PartOf(Box::new(Time::Day(0)), DayPart::Night);
            return Some(Parsed::new(time, at + 1));
        }
        "the" | "day" => {
            let start = at + usize::from(tokens.is(at, "the"));
            match tokens.phrase(start, &["day", "before", "yesterday"]) {
                Some(end) => (-2, end),
                None => (2, tokens.phrase(start, &["day", "after", "tomorrow"])?),
            }
        }
        _ => return None,
    };
    // “today’s world” and “today” are the same day.
    Some(with_part(tokens, Time::Day(days), end))
}

/// How far from `today` the word that makes it mean nowadays may stand.
const NOWADAYS_NEAR: usize = 6;

/// Whether `today` is no day but the present age: `still in use today`, `what is today Ghana`.
fn is_nowadays(tokens: &Tokens, at: usize) -> bool {
    const STANDING: &[&str] = &[
        "known",
        "even",
        "used",
        "use",
        "exists",
        "exist",
        "survives",
        "survive",
        "remains",
        "remain",
        "until",
        "lives",
        "live",
        "continues",
        "surviving",
        "extant",
    ];
    let close = at
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, STANDING) && !tokens.breaks(at));
    let what = at.checked_sub(2).is_some_and(|before| {
        tokens.is(before, "what") && tokens.is_any(before + 1, &["is", "are"])
    });
    let back = (at.saturating_sub(NOWADAYS_NEAR)..at)
        .rev()
        .take_while(|&word| !tokens.breaks(word + 1) && !tokens.is_sign(word, '.'));
    let on = (at + 1..=at + NOWADAYS_NEAR)
        .take_while(|&word| !tokens.breaks(word) && !tokens.is_sign(word, '.'));
    close || what || back.chain(on).any(|word| tokens.is(word, "still"))
}

/// Adds a following `morning`, `night`.
fn with_part(tokens: &Tokens, time: Time, end: usize) -> Parsed {
    match tokens.lex(end) {
        Lex::DayPart(part) if !tokens.breaks(end) && !tokens.is_any(end, &["noon", "midday"]) => {
            Parsed::new(Time::PartOf(Box::new(time), part), end + 1)
        }
        _ => Parsed::new(time, end),
    }
}

/// `the past 40 days`, `the last few months`, `recent years`.
fn stretch(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let start = at
        + usize::from(tokens.is_any(at, &["the", "these", "those", "his", "her", "their", "its"]));
    let past = tokens.is_any(start, &["past", "last", "previous", "recent", "preceding"]);
    let coming = tokens.is_any(start, &["next", "coming", "following"]);
    if !past && !coming {
        return None;
    }
    let amount = duration::amount(tokens, start + 1)?;
    let plural = !amount.bare || amount.count.is_none();
    // “the past year” is a stretch that ends today, “last year” is a calendar year.
    let single = tokens.is_any(start, &["past", "coming"]) && start > at;
    if plural && tokens.is(amount.end, "of") {
        // “the last three weeks of the war” end with the war, not today.
        let length = duration::iso(amount.count, amount.unit)?;
        return Some(Parsed::new(Time::Duration(length), amount.end));
    }
    if plural {
        return Some(stretch_of(amount, past));
    }
    single.then(|| stretch_of(amount, past))
}

fn stretch_of(amount: Amount, past: bool) -> Parsed {
    let time = Time::Stretch {
        amount: amount.count,
        unit: amount.unit,
        past,
    };
    Parsed::new(time, amount.end)
}

/// `last year`, `this Friday`, `next March`, `that day`, `the following month`.
pub(super) fn which(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let article = tokens.is(at, "the");
    let start = at + usize::from(article);
    let (which, end) = which_word(tokens, start, article)?;
    if tokens.breaks(end) {
        return None;
    }
    let dashed = tokens.is_dash(end);
    let end = end + usize::from(dashed);
    match tokens.lex(end) {
        Lex::Unit(unit, false) => period(tokens, unit, which, end),
        Lex::Weekday(_) => {
            let (day, end) = calendar::weekday(tokens, end)?;
            Some(with_part(tokens, Time::Weekday(day, which), end))
        }
        Lex::Month(_) => {
            let (month, end) = calendar::month(tokens, end)?;
            Some(Parsed::new(Time::MonthOf(month, which), end))
        }
        Lex::Season(season) => Some(Parsed::new(Time::Season(season, which), end + 1)),
        Lex::DayPart(part) => Some(day_part(part, which, end + 1)),
        _ => None,
    }
}

fn which_word(tokens: &Tokens, at: usize, article: bool) -> Option<(Which, usize)> {
    let which = match tokens.word(at).to_ascii_lowercase().as_str() {
        "last" => Which::Last,
        "past" if !article => Which::Last,
        "this" | "current" => Which::This,
        // “the next day” is told from the story, “next month” from publication.
        "next" if article => Which::Following,
        "next" | "coming" | "upcoming" => Which::Next,
        "same" => Which::Same,
        "that" if !article => Which::Same,
        "following" => Which::Following,
        "previous" | "preceding" | "prior" => Which::Previous,
        _ => return None,
    };
    let same =
        usize::from(which == Which::Same && tokens.is(at, "that") && tokens.is(at + 1, "same"));
    Some((which, at + 1 + same))
}

fn period(tokens: &Tokens, unit: TimeUnit, which: Which, at: usize) -> Option<Parsed> {
    let time = match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => return None,
        TimeUnit::Day if which == Which::Last => return None,
        TimeUnit::Day if matches!(which, Which::Next) => return None,
        // “to this day” means still.
        TimeUnit::Day
            if tokens.is(at.wrapping_sub(2), "to") && tokens.is(at.wrapping_sub(1), "this") =>
        {
            return None;
        }
        unit => Time::Period(unit, which),
    };
    // “the previous day’s” and “the same day, March 3” end with the unit.
    let end = at + 1;
    if matches!(unit, TimeUnit::Week)
        && let Some((day, day_end)) = calendar::weekday(tokens, end)
    {
        return Some(Parsed::new(Time::Weekday(day, which), day_end));
    }
    Some(Parsed::new(time, end))
}

/// `this morning`, `last night`, `the following evening`.
fn day_part(part: DayPart, which: Which, end: usize) -> Parsed {
    let day = match which {
        Which::Last => Time::Day(-1),
        Which::Same | Which::Following | Which::Previous => Time::Period(TimeUnit::Day, which),
        _ => Time::Day(0),
    };
    Parsed::new(Time::PartOf(Box::new(day), part), end)
}

/// `three days ago`, `two years later`, `a week before`, `three weeks from now`.
fn offset(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let amount = duration::amount(tokens, at)?;
    let end = amount.end;
    let (from, end) = match tokens.word(end).to_ascii_lowercase().as_str() {
        "ago" => (From::Ago, end + 1),
        "later" | "afterwards" | "afterward" => (From::Later, end + 1),
        "earlier" => (From::Earlier, end + 1),
        "before" if ends_clause(tokens, end + 1) => (From::Earlier, end + 1),
        "from" => (
            From::Hence,
            tokens.any_phrase(end, &[&["from", "now"], &["from", "today"]])?,
        ),
        "hence" => (From::Hence, end + 1),
        _ => return None,
    };
    let time = match amount.count {
        Some(count) => Time::Offset {
            amount: count,
            unit: amount.unit,
            from,
        },
        None if matches!(from, From::Ago | From::Earlier) => Time::Vague("PAST_REF"),
        None => Time::Vague("FUTURE_REF"),
    };
    Some(Parsed::new(time, end))
}

/// “the year before.” counts from the story, “two days before the vote” from the vote.
fn ends_clause(tokens: &Tokens, at: usize) -> bool {
    tokens.breaks(at) || matches!(tokens.lex(at), Lex::None | Lex::Sign(_))
}

/// `Friday`, `Thursday afternoon`.
fn weekday(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let (day, end) = calendar::weekday(tokens, at)?;
    let which = if is_to_come(tokens, at) {
        Which::Coming
    } else {
        Which::Bare
    };
    Some(with_part(tokens, Time::Weekday(day, which), end))
}

/// How many words before a weekday are asked for the verb that dates it.
const VERB_NEAR: usize = 14;

/// Whether the verb before says that the day is still to come: `will appear on Friday`, `is to
/// close on Monday`. A verb of saying in between has a day of its own.
fn is_to_come(tokens: &Tokens, at: usize) -> bool {
    const ENDS: &[&str] = &[
        "said",
        "told",
        "announced",
        "added",
        "wrote",
        "says",
        "after",
        "when",
        "which",
        "who",
        "that",
        "because",
        "was",
        "were",
        "had",
    ];
    const AHEAD: &[&str] = &[
        "is",
        "are",
        "set",
        "due",
        "scheduled",
        "expected",
        "planned",
    ];
    for back in (at.saturating_sub(VERB_NEAR)..at).rev() {
        let stop = matches!(tokens.word(back), "." | ";" | "?" | "!");
        if stop || tokens.breaks(back + 1) || tokens.is_any(back, ENDS) {
            return false;
        }
        if tokens.is(back, "will") || tokens.is(back, "won't") {
            return true;
        }
        if tokens.is(back, "to") && back > 0 && tokens.is_any(back - 1, AHEAD) {
            return true;
        }
    }
    false
}

/// `the year before`, counted from the story. `recently` and `now` name no time to check.
fn year_before(tokens: &Tokens, at: usize) -> Option<Parsed> {
    let before = ["year", "month", "week", "day"]
        .iter()
        .zip([
            TimeUnit::Year,
            TimeUnit::Month,
            TimeUnit::Week,
            TimeUnit::Day,
        ])
        .find_map(|(word, unit)| Some((tokens.phrase(at, &["the", word, "before"])?, unit)));
    let (end, unit) = before.filter(|&(end, _)| ends_clause(tokens, end))?;
    Some(Parsed::new(Time::Period(unit, Which::Previous), end))
}
