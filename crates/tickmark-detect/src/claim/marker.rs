//! Words that mark what a claim is about: moments, comparisons, causes.

use std::ops::Range;

use tickmark_core::{ClaimKind, TextRange, Value, ValueKind};

use crate::article::Article;
use crate::word::{Tag, Word};

const VAGUE_TIMES: [&str; 5] = ["recently", "currently", "now", "lately", "nowadays"];
const PERIODS: [&str; 13] = [
    "day", "week", "month", "year", "half", "minute", "quarter", "inning", "period", "set",
    "round", "over", "lap",
];
const COMPARATIVES: [&str; 30] = [
    "first", "only", "largest", "biggest", "smallest", "oldest", "youngest", "highest", "lowest",
    "fastest", "longest", "most", "least", "best", "worst", "newest", "latest", "holiest",
    "greatest", "richest", "poorest", "higher", "lower", "greater", "better", "worse", "larger",
    "smaller", "fewer", "busiest",
];
const CHANGES: [&str; 36] = [
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
    "unique",
    "record",
    "rival",
    "unprecedented",
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
    if value.kind.is_temporal() || value.kind == ValueKind::Age || value.kind == ValueKind::Ordinal
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

/// `more than 11,000` hedges a figure; `more than planned` compares.
fn is_hedge(slice: &[Word], at: usize) -> bool {
    slice.get(at + 1).is_some_and(|w| w.lower == "than")
        && slice
            .get(at + 2)
            .is_some_and(|w| w.tag == Tag::Number || matches!(w.tag, Tag::Mark(_)))
}

/// Whether a word says by itself that something changed or is more than another thing.
pub fn is_change(lower: &str) -> bool {
    let attribute = matches!(lower, "unique" | "record" | "rival" | "unprecedented");
    (CHANGES.contains(&lower) && !attribute)
        || matches!(
            lower,
            "more" | "less" | "fewer" | "higher" | "lower" | "better" | "worse" | "greater"
        )
}

/// The first comparison in `words`, with up to three words that complete it.
pub fn comparison(article: &Article<'_>, words: &Range<usize>) -> Option<TextRange> {
    let slice = article.words(words);
    let at = slice.iter().enumerate().position(|(at, w)| {
        let lower = w.lower.as_str();
        let next = slice
            .get(at + 1)
            .map(|n| n.lower.as_str())
            .unwrap_or_default();
        let at_least = slice
            .get(at.wrapping_sub(1))
            .is_some_and(|p| p.lower == "at");
        (COMPARATIVES.contains(&lower)
            && !at_least
            && !w.capital
            && !matches!(
                (lower, next),
                ("first", "and" | "half" | "minister" | "lady" | "name") | ("most", "of")
            )
            && (lower != "first" || w.tag != Tag::Adverb || at > 0))
            || CHANGES.contains(&lower)
            || (matches!(lower, "more" | "less") && !is_hedge(slice, at))
            || (lower == "never" && next == "before")
            || (lower.ends_with("est")
                && w.tag == Tag::Adjective
                && lower.len() > 5
                && !matches!(lower, "modest" | "honest" | "dearest" | "earnest"))
    })?;
    let start = slice.get(at)?;
    let end =
        crate::clause::phrase::noun_phrase_end(slice, at + 1, slice.len().min(at + 5)).max(at + 1);
    Some(start.range.cover(slice.get(end - 1)?.range))
}

/// The first word of cause in `words`, with what follows it.
pub fn cause(article: &Article<'_>, words: &Range<usize>) -> Option<TextRange> {
    let slice = article.words(words);
    let at = slice.iter().enumerate().position(|(at, w)| {
        CAUSES.contains(&w.lower.as_str())
            && !matches!(
                (w.lower.as_str(), w.tag),
                ("results" | "forced", Tag::Plural | Tag::Adjective)
            )
            && (!matches!(w.lower.as_str(), "due")
                || slice.get(at + 1).is_some_and(|n| n.lower == "to"))
            && (!matches!(w.lower.as_str(), "led" | "leads")
                || slice
                    .get(at..at + 6.min(slice.len() - at))
                    .is_some_and(|s| s.iter().any(|n| n.lower == "to")))
    })?;
    let start = slice.get(at)?;
    let end = slice.len().min(at + 8);
    Some(start.range.cover(slice.get(end - 1)?.range))
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
