//! Words that mark what a claim is about: moments, comparisons, causes.

use std::ops::Range;

use tickmark_core::{ClaimKind, TextRange, Value, ValueKind};

use crate::language::english::article::Article;
use crate::language::english::word::{Tag, Word};

const VAGUE_TIMES: [&str; 5] = ["recently", "currently", "now", "lately", "nowadays"];
const PERIODS: [&str; 13] = [
    "day", "week", "month", "year", "half", "minute", "quarter", "inning", "period", "set",
    "round", "over", "lap",
];
const SUPERLATIVES: [&str; 6] = ["most", "least", "best", "worst", "latest", "holiest"];
const COMPARATIVES: [&str; 10] = [
    "higher", "lower", "greater", "better", "worse", "larger", "smaller", "fewer", "more", "less",
];
const CHANGES: [&str; 47] = [
    "increase",
    "increased",
    "increases",
    "increasing",
    "decrease",
    "decreased",
    "decreases",
    "rise",
    "rises",
    "rising",
    "rose",
    "fell",
    "fallen",
    "dropped",
    "drop",
    "drops",
    "grew",
    "grown",
    "growing",
    "doubled",
    "tripled",
    "halved",
    "declined",
    "declining",
    "slipping",
    "shrank",
    "shrunk",
    "exceeded",
    "outnumbered",
    "unprecedented",
    "slipped",
    "slips",
    "slumped",
    "slump",
    "shrinking",
    "plunged",
    "surged",
    "climbed",
    "quadrupled",
    "outweighed",
    "widened",
    "narrowed",
    "halving",
    "doubling",
    "ramped",
    "soared",
    "gaining",
];
const CAUSES: [&str; 20] = [
    "caused",
    "causes",
    "causing",
    "led",
    "leads",
    "resulted",
    "results",
    "resulting",
    "due",
    "because",
    "forced",
    "triggered",
    "affected",
    "prompted",
    "attribute",
    "attributes",
    "attributed",
    "links",
    "linked",
    "blamed",
];

/// Vague and relative times that are no dates: `recently`, `the second half`, `early in the game`.
pub fn moments(
    article: &Article<'_>,
    range: TextRange,
) -> Vec<(TextRange, ClaimKind, &'static str)> {
    let words = words_in(article, range);
    let slice = article.words(&words);
    let mut found = Vec::new();
    for (at, word) in slice.iter().enumerate() {
        if VAGUE_TIMES.contains(&word.lower.as_str()) && matches!(word.tag, Tag::Adverb) {
            found.push((word.range, ClaimKind::Date, "a vague time"));
        } else if PERIODS.contains(&word.lower.as_str()) && at > 0 {
            if let Some(range) = period(slice, at) {
                found.push((range, ClaimKind::Date, "a part of a match"));
            }
        } else if matches!(word.lower.as_str(), "early" | "late") {
            if let Some(range) = part_of(slice, at) {
                found.push((range, ClaimKind::Date, "a part of a period"));
            }
        } else if word.lower == "time"
            && slice
                .get(at.wrapping_sub(1))
                .is_some_and(|w| matches!(w.lower.as_str(), "injury" | "extra" | "stoppage"))
        {
            let start = slice
                .get(at.saturating_sub(2))
                .filter(|w| w.lower == "the")
                .or(slice.get(at - 1));
            if let Some(start) = start {
                found.push((
                    start.range.cover(word.range),
                    ClaimKind::Date,
                    "a part of a match",
                ));
            }
        } else if word.lower == "both" && counts(slice, at) {
            found.push((word.range, ClaimKind::Figure, "a count of two"));
        } else if word.lower == "no"
            && word.tag == Tag::Determiner
            && slice.get(at + 1).is_some_and(|w| w.tag == Tag::Plural)
        {
            found.push((word.range, ClaimKind::Figure, "a count of none"));
        }
    }
    found
}

/// `both her posts`, not `were both born` or `both A and B`.
fn counts(slice: &[Word], at: usize) -> bool {
    slice
        .get(at + 1)
        .is_some_and(|w| matches!(w.tag, Tag::Possessive | Tag::Plural | Tag::Determiner))
}

/// `20th minute`, `the first half`.
fn period(slice: &[Word], at: usize) -> Option<TextRange> {
    let ordinal = slice.get(at.checked_sub(1)?)?;
    let is_ordinal = ordinal.lower.starts_with(|c: char| c.is_ascii_digit())
        && ordinal.lower.ends_with(|c: char| c.is_ascii_alphabetic())
        || matches!(
            ordinal.lower.as_str(),
            "first" | "second" | "third" | "fourth" | "final" | "opening" | "last"
        );
    if !is_ordinal {
        return None;
    }
    let word = slice.get(at)?;
    let the = at
        .checked_sub(2)
        .and_then(|at| slice.get(at))
        .filter(|w| w.lower == "the" && word.lower == "half");
    Some(the.unwrap_or(ordinal).range.cover(word.range))
}

/// `early in the game`.
fn part_of(slice: &[Word], at: usize) -> Option<TextRange> {
    let word = slice.get(at)?;
    let [preposition, the, noun] = slice.get(at + 1..at + 4)? else {
        return None;
    };
    let fits = preposition.lower == "in"
        && the.tag == Tag::Determiner
        && matches!(
            noun.lower.as_str(),
            "game"
                | "match"
                | "season"
                | "race"
                | "half"
                | "war"
                | "year"
                | "day"
                | "century"
                | "decade"
                | "week"
                | "month"
                | "campaign"
        );
    fits.then(|| word.range.cover(noun.range))
}

/// The words of a value with the hedge a checker ticks with it: `at least 107`, `107 or more`.
pub fn widened(article: &Article<'_>, within: TextRange, value: &Value) -> TextRange {
    if value.kind.is_temporal()
        || value.is_amount_of_time()
        || matches!(value.kind, ValueKind::Age | ValueKind::Ordinal)
    {
        return value.range;
    }
    let words = words_in(article, within);
    let slice = article.words(&words);
    let from = slice.partition_point(|w| w.range.end() <= value.range.start());
    let mut range = value.range;
    let before = |back: usize| {
        from.checked_sub(back)
            .and_then(|at| slice.get(at))
            .map(|w| w.lower.as_str())
    };
    let hedges = match (before(2), before(1)) {
        (Some("more" | "less" | "fewer"), Some("than"))
        | (Some("at"), Some("least" | "most"))
        | (Some("up"), Some("to")) => 2,
        (
            _,
            Some(
                "over" | "about" | "nearly" | "around" | "almost" | "approximately" | "some"
                | "under",
            ),
        ) if !matches!(value.range.of(article.text), "once" | "twice") => 1,
        _ => 0,
    };
    if let Some(word) = from
        .checked_sub(hedges)
        .and_then(|at| slice.get(at))
        .filter(|_| hedges > 0)
    {
        range = word.range.cover(range);
    }
    let to = slice.partition_point(|w| w.range.start() < value.range.end());
    if let (Some(or), Some(more)) = (slice.get(to), slice.get(to + 1))
        && or.lower == "or"
        && matches!(more.lower.as_str(), "more" | "less" | "fewer")
    {
        range = range.cover(more.range);
    }
    range
}

/// Whether a word says by itself that something changed or is more than another thing.
pub fn is_change(lower: &str) -> bool {
    (CHANGES.contains(&lower) && lower != "unprecedented") || COMPARATIVES.contains(&lower)
}

/// The first comparison in `words`, with the words that complete it.
pub fn comparison(article: &Article<'_>, words: &Range<usize>) -> Option<TextRange> {
    let slice = article.words(words);
    (0..slice.len()).find_map(|at| {
        let found = superlative(slice, at)
            .or_else(|| comparative(article, slice, at))
            .or_else(|| multiple(slice, at))
            .or_else(|| set_against(slice, at))
            .or_else(|| change(slice, at))?;
        Some(
            slice
                .get(found.start)?
                .range
                .cover(slice.get(found.end - 1)?.range),
        )
    })
}

fn lower(slice: &[Word], at: usize) -> &str {
    slice.get(at).map_or("", |w| w.lower.as_str())
}

fn phrase_end(slice: &[Word], at: usize) -> usize {
    crate::language::english::clause::phrase::noun_phrase_end(
        slice,
        at + 1,
        slice.len().min(at + 6),
    )
    .max(at + 1)
}

/// `the largest port`, `the world’s fourth-largest maker of lifts`, `the first woman`, `its only
/// school`.
fn superlative(slice: &[Word], at: usize) -> Option<Range<usize>> {
    let word = slice.get(at)?;
    let tail = word.lower.rsplit('-').next().unwrap_or_default();
    let prior = at.checked_sub(1).and_then(|at| slice.get(at));
    let marked =
        prior.is_some_and(|p| matches!(p.tag, Tag::Determiner | Tag::Possessive | Tag::Genitive));
    let shaped = word.is_superlative()
        && !(word.capital && at > 0)
        && (marked || word.tag == Tag::Adjective || tail.len() < word.lower.len());
    let listed = SUPERLATIVES.contains(&word.lower.as_str())
        && prior.is_none_or(|p| p.lower != "at")
        && lower(slice, at + 1) != "of";
    let only = word.lower == "only" && marked;
    let next = lower(slice, at + 1);
    let first = word.lower == "first"
        && !word.capital
        && !matches!(
            next,
            "and" | "half" | "minister" | "lady" | "name" | "quarter"
        )
        && (word.tag != Tag::Adverb || at > 0);
    let never = word.lower == "never" && next == "before";
    if never {
        return Some(at..at + 2);
    }
    let unlike = matches!(word.lower.as_str(), "unique" | "unprecedented");
    if unlike {
        let end = if next == "to" {
            phrase_end(slice, at + 1)
        } else {
            at + 1
        };
        return Some(at..end);
    }
    let record = word.lower == "record"
        && slice
            .get(at + 1)
            .is_some_and(|n| matches!(n.tag, Tag::Noun | Tag::Plural));
    (shaped || listed || only || first || record).then(|| at..phrase_end(slice, at))
}

/// `28 days earlier`, `more than planned`, `higher than expected`.
fn comparative(article: &Article<'_>, slice: &[Word], at: usize) -> Option<Range<usize>> {
    let word = slice.get(at)?;
    let than = lower(slice, at + 1) == "than";
    let graded = matches!(word.lower.as_str(), "more" | "less") && lower(slice, at + 2) == "than";
    let shaped = word.lower.ends_with("er") && matches!(word.tag, Tag::Adjective | Tag::Adverb);
    let listed = COMPARATIVES.contains(&word.lower.as_str()) || word.lower == "rather";
    // `had higher wages`: without `than`, what the verb says is the comparison.
    let had = at
        .checked_sub(1)
        .and_then(|at| slice.get(at))
        .is_some_and(|p| matches!(p.tag, Tag::Have | Tag::Be));
    let noun = slice
        .get(at + 1)
        .is_some_and(|n| matches!(n.tag, Tag::Noun | Tag::Plural));
    if had && noun && listed && !matches!(word.lower.as_str(), "more" | "rather") {
        return Some(at..phrase_end(slice, at));
    }
    if !(than && (shaped || listed) || graded) || is_hedge(slice, at) {
        return None;
    }
    // The measure before: `a month earlier`.
    let measure = article
        .values
        .iter()
        .skip(
            article
                .values
                .partition_point(|v| v.range.end() < word.range.start().saturating_sub(2)),
        )
        .take_while(|v| v.range.start() < word.range.start())
        .last()
        .filter(|v| v.range.end() + 1 >= word.range.start());
    let start = measure.map_or(at, |v| {
        slice.partition_point(|w| w.range.end() <= v.range.start())
    });
    let end = if start < at {
        at + 1
    } else {
        (at + 3).min(slice.len())
    };
    Some(start..end.max(at + 1))
}

/// `more than 11,000` and `more than a dozen` hedge a figure; `more than planned` compares.
fn is_hedge(slice: &[Word], at: usize) -> bool {
    lower(slice, at + 1) == "than"
        && slice.get(at + 2).is_some_and(|w| {
            w.tag == Tag::Number
                || matches!(w.tag, Tag::Mark(_))
                || matches!(w.lower.as_str(), "a" | "half" | "one" | "twice" | "double")
                || w.lower
                    .starts_with(|c: char| c.is_ascii_digit() || matches!(c, '$' | '€' | '£'))
        })
}

/// `twice as many`, `ten times as large`, `half of what`.
fn multiple(slice: &[Word], at: usize) -> Option<Range<usize>> {
    let factor = matches!(
        lower(slice, at),
        "twice" | "times" | "half" | "double" | "triple"
    );
    let next = lower(slice, at + 1);
    let compares =
        factor && (matches!(next, "as") || next == "of" && lower(slice, at + 2) == "what");
    if !compares {
        return None;
    }
    let start = (0..at)
        .rev()
        .take(3)
        .take_while(|i| {
            slice.get(*i).is_some_and(|w| {
                w.tag == Tag::Number
                    || matches!(w.lower.as_str(), "than" | "more" | "almost" | "nearly")
            })
        })
        .last()
        .unwrap_or(at);
    Some(start..(at + 3).min(slice.len()))
}

/// `compared with four in ten`, `down from nine`, `unlike the old one`.
fn set_against(slice: &[Word], at: usize) -> Option<Range<usize>> {
    let next = lower(slice, at + 1);
    let fits = match lower(slice, at) {
        "compared" => matches!(next, "with" | "to"),
        "down" | "up" => next == "from",
        _ => false,
    };
    fits.then(|| {
        let end = if lower(slice, at) == "compared" {
            (at + 6).min(slice.len())
        } else {
            at + 3
        };
        at..end.min(slice.len())
    })
}

/// `rose`, `a decrease`, `is slipping`.
fn change(slice: &[Word], at: usize) -> Option<Range<usize>> {
    let word = slice.get(at)?;
    // `decrease the users`, `falls to the club`: not every verb of these tells of a change.
    let named = matches!(word.tag, Tag::Base | Tag::To);
    // `fell into the yard`, `dropped out`: a thing moved, no figure did.
    let moved = matches!(
        lower(slice, at + 1),
        "into" | "onto" | "off" | "out" | "through" | "over" | "on" | "ill" | "asleep" | "behind"
    );
    (CHANGES.contains(&word.lower.as_str()) && !named && !moved).then_some(at..at + 1)
}

/// What is said to bring something about: behind `because of` and the like, before `caused`.
pub fn cause(article: &Article<'_>, words: &Range<usize>) -> Option<TextRange> {
    let slice = article.words(words);
    let at = (0..slice.len()).find(|at| is_cause(slice, *at))?;
    let start = slice.get(at)?;
    let next = lower(slice, at + 1);
    let behind = matches!(next, "by" | "from" | "to" | "of" | "in")
        || matches!(start.lower.as_str(), "because" | "due" | "blamed");
    let mut end = phrase_end(slice, at + usize::from(behind));
    if lower(slice, end) == "and" {
        end = phrase_end(slice, end);
    }
    Some(
        start
            .range
            .cover(slice.get(end.min(slice.len()) - 1)?.range),
    )
}

fn is_cause(slice: &[Word], at: usize) -> bool {
    let Some(word) = slice.get(at) else {
        return false;
    };
    let noun = matches!(
        (word.lower.as_str(), word.tag),
        (
            "results" | "forced" | "links" | "causes",
            Tag::Plural | Tag::Adjective
        )
    );
    // `The cause was a burst pipe`.
    let told = word.lower == "cause" && slice.get(at + 1).is_some_and(|n| n.tag == Tag::Be);
    told || CAUSES.contains(&word.lower.as_str())
        && !noun
        && match word.lower.as_str() {
            "due" => lower(slice, at + 1) == "to",
            "led" | "leads" => slice
                .get(at..(at + 6).min(slice.len()))
                .is_some_and(|s| s.iter().any(|n| n.lower == "to")),
            _ => true,
        }
}

/// The words inside `range`: those of the article's own sentences, else of a quotation.
pub fn words_in(article: &Article<'_>, range: TextRange) -> Range<usize> {
    let own = article
        .own
        .checked_sub(1)
        .and_then(|at| article.sentences.get(at))
        .map_or(0, |s| s.words.end);
    let within = |slice: &[Word], base: usize| {
        let from = slice.partition_point(|w| w.range.start() < range.start());
        let to = slice.partition_point(|w| w.range.end() <= range.end());
        base + from..base + to.max(from)
    };
    let first = within(article.words.get(..own).unwrap_or_default(), 0);
    if !first.is_empty() {
        return first;
    }
    within(article.words.get(own..).unwrap_or_default(), own)
}
