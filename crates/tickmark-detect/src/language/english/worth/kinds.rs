//! What a single statement, standing alone, asks of a checker: to compare figures, to find the
//! words somebody said, to follow a cause, or to see whether something happened.
//!
//! ## What it finds
//! One or two [`ClaimKind`]s of a statement sent without its article: `quote`, `cause`, `figure`,
//! `event`. Words of reporting and of records come first, since then the words themselves are
//! checked; a figure or cause is also an event, unless the statement is nothing but a statistic:
//! it says what a figure is, or that something has it.
//!
//! ## Why a checker cares
//! The kind decides where to look: a statistic, a recording, a study, a witness.
//!
//! ## Examples
//! ```text kinds
//! The minister said the mill was sold.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote
//! Rents rose by 8 percent because of the drought.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure, event, cause
//! A ferry sank off Ribe.
//! ^^^^^^^^^^^^^^^^^^^^^^ event
//! The mill had 1,200 looms.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^ figure
//! ```
//!
//! ## Not a claim
//! Whether the statement is a claim at all is judged elsewhere.
//!
//! ## References
//! - Schlichtkrull, Guo, Vlachos: AVeriTeC, 2023 (the types of claims).

use tickmark_core::{ClaimKind, ValueKind};

use crate::language::english::article::Article;
use crate::language::english::word::{Tag, Word};

const REPORTS: [&str; 12] = [
    "said", "says", "claimed", "told", "quote", "quotes", "quoted", "stated", "call", "calls",
    "called", "wrote",
];
const RECORDS: [&str; 10] = [
    "statement",
    "tweet",
    "tweeted",
    "tweets",
    "video",
    "photo",
    "photograph",
    "letter",
    "document",
    "documents",
];
const CAUSES: [&str; 20] = [
    "cause",
    "causes",
    "caused",
    "causing",
    "because",
    "responsible",
    "blame",
    "blamed",
    "blames",
    "trigger",
    "triggers",
    "triggered",
    "prompt",
    "prompts",
    "prompted",
    "prevent",
    "prevents",
    "cure",
    "cures",
    "evidence",
];
/// A cause in two words.
const CAUSES_OF_TWO: [(&str, &str); 10] = [
    ("due", "to"),
    ("lead", "to"),
    ("leads", "to"),
    ("led", "to"),
    ("result", "in"),
    ("results", "in"),
    ("resulted", "in"),
    ("results", "from"),
    ("resulted", "from"),
    ("result", "of"),
];
const AMOUNTS: [&str; 33] = [
    "more",
    "less",
    "fewer",
    "higher",
    "lower",
    "most",
    "least",
    "majority",
    "minority",
    "percent",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "trillion",
    "crore",
    "crores",
    "lakh",
    "lakhs",
    "half",
    "third",
    "quarter",
    "times",
    "rate",
    "rates",
    "largest",
    "highest",
    "lowest",
    "biggest",
    "number",
    "numbers",
];
/// How words of change and of counted crowds begin.
const TRENDS: [&str; 5] = ["increas", "decreas", "declin", "drop", "population"];

/// How many words may stand between a part and the number of its whole.
const WHOLE: usize = 4;

/// The kinds of `text` as one statement, in the order of [`ClaimKind::ALL`].
pub fn kinds(text: &str) -> Vec<ClaimKind> {
    let article = super::alone(text);
    if super::is_wordless(&article) {
        return Vec::new();
    }
    let words = article.words.as_slice();
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.lower.as_str()));
    if has(&REPORTS) || has(&RECORDS) {
        return vec![ClaimKind::Quote];
    }
    let mut kinds = Vec::new();
    let amount = is_amount(&article) || has(&AMOUNTS) || is_part_of_a_count(words);
    let cause = has(&CAUSES) || words.windows(2).any(is_cause);
    if amount {
        kinds.push(ClaimKind::Figure);
    }
    if cause || !amount || !is_state(words) {
        kinds.push(ClaimKind::Event);
    }
    if cause {
        kinds.push(ClaimKind::Cause);
    }
    kinds
}

/// Whether the first verb is “be” or “have” and stands alone: nothing is done, something is so.
fn is_state(words: &[Word]) -> bool {
    let mut rest = words.iter().skip_while(|word| !word.tag.is_verbal());
    let main =
        rest.find(|word| !matches!(word.tag, Tag::Be | Tag::Have | Tag::Adverb | Tag::Negation));
    let starts = words.iter().find(|word| word.tag.is_verbal());
    starts.is_some_and(|word| matches!(word.tag, Tag::Be | Tag::Have))
        && main.is_none_or(|word| !word.tag.is_verbal() && word.tag != Tag::To)
}

/// Whether a number is said to be so many of another: “3 of the 12”, “two out of five”.
fn is_part_of_a_count(words: &[Word]) -> bool {
    let is_number = |word: &Word| {
        word.tag == Tag::Number || word.lower.starts_with(|c: char| c.is_ascii_digit())
    };
    words.windows(2).enumerate().any(|(at, pair)| match pair {
        [a, b] if is_number(a) && ["of", "out"].contains(&b.lower.as_str()) => {
            let whole = words.iter().skip(at + 2).take(WHOLE);
            whole
                .take_while(|word| !word.tag.is_verbal())
                .any(is_number)
        }
        _ => false,
    })
}

/// Whether an amount is named that is looked up in a statistic: money, a share, thousands, a trend.
fn is_amount(article: &Article<'_>) -> bool {
    let valued = article
        .values
        .iter()
        .any(|value| matches!(value.kind, ValueKind::Money | ValueKind::Percent));
    let thousands = |word: &Word| {
        let lower = word.lower.as_str();
        lower.contains(',') && lower.starts_with(|c: char| c.is_ascii_digit())
    };
    let trend = |word: &Word| TRENDS.iter().any(|stem| word.lower.starts_with(stem));
    valued
        || article
            .words
            .iter()
            .any(|word| thousands(word) || trend(word))
}

fn is_cause(pair: &[Word]) -> bool {
    match pair {
        [a, b] => CAUSES_OF_TWO.contains(&(a.lower.as_str(), b.lower.as_str())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[ClaimKind]) {
        assert_eq!(kinds(text), expected, "{text}");
    }

    #[test]
    fn what_a_statement_asks_for() {
        use ClaimKind::{Cause, Event, Figure, Quote};
        check("The minister said the mill was sold.", &[Quote]);
        check("A letter shows who bought the mill.", &[Quote]);
        check("The mill was sold in spring.", &[Event]);
        check("The mill employs 1,200 weavers.", &[Figure, Event]);
        check("The flood led to the sale of the mill.", &[Event, Cause]);
        check(
            "Rents rose by 8 percent because of the drought.",
            &[Figure, Event, Cause],
        );
        check("The mill has 1,200 looms.", &[Figure]);
        check("There were 1,200 looms.", &[Figure]);
        check("The mill has sold 1,200 looms.", &[Figure, Event]);
        check("The mill sold three of its 12 looms.", &[Figure, Event]);
        check("Two out of five looms stood idle.", &[Figure, Event]);
        check("Three of the weavers left in 1950.", &[Event]);
        check("", &[]);
    }
}
