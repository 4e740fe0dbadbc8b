//! One claim for each sentence that holds something to look up.

use tickmark_core::{
    Claim, ClaimKind, Detail, NotClaim, NotClaimReason, TextRange, Value, ValueKind, WorthReason,
};

use crate::quote::Quote;

/// What was found in a sentence.
pub struct Sentence<'a> {
    pub text: &'a str,
    pub range: TextRange,
    pub values: &'a [Value],
    pub names: &'a [TextRange],
    pub quotes: &'a [Quote],
}

/// A claim that somebody said something is easy to check but seldom wrong.
const QUOTED: f64 = 0.5;
/// A date or a figure is often wrong and can be looked up.
const COUNTED: f64 = 0.7;
/// A name alone says little.
const NAMED: f64 = 0.3;
/// What a sentence without any of them would score: the weight of a reason is counted from here.
const BARE: f64 = 0.1;

/// The claim of a sentence: its values, names and quotations are what is ticked.
pub fn claim(sentence: &Sentence<'_>) -> Option<Claim> {
    let mut details: Vec<Detail> = sentence.values.iter().map(of_value).collect();
    for quote in sentence.quotes {
        details.push(plain(quote.range, ClaimKind::Quote, "The words quoted."));
    }
    for name in sentence.names {
        details.push(plain(*name, ClaimKind::Description, "A name."));
    }
    details.sort_by_key(|detail| (detail.range, detail.kind));
    let has = |kind| details.iter().any(|detail| detail.kind == kind);
    let (kind, score, what, why) = if has(ClaimKind::Quote) {
        (ClaimKind::Quote, QUOTED, "a quotation", "quotes somebody")
    } else if has(ClaimKind::Figure) {
        (ClaimKind::Figure, COUNTED, "a figure", "names a figure")
    } else if has(ClaimKind::Date) {
        (ClaimKind::Date, COUNTED, "a date", "names a date")
    } else if !details.is_empty() {
        (
            ClaimKind::Description,
            NAMED,
            "a name",
            "names somebody or something",
        )
    } else {
        return None;
    };
    let kinds = ClaimKind::ALL
        .into_iter()
        .filter(|kind| has(*kind))
        .collect();
    let claimant = sentence
        .quotes
        .first()
        .and_then(|quote| quote.speaker_name.clone());
    Some(Claim {
        range: sentence.range,
        kind,
        kinds,
        details,
        restatement: sentence
            .range
            .of(sentence.text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        claimant,
        score,
        score_reasons: vec![WorthReason {
            label: why.to_owned(),
            weight: log_odds(score) - log_odds(BARE),
        }],
        reason: format!("This is a sentence with {what}."),
        query: None,
    })
}

/// A question asserts nothing.
pub fn not_claim(text: &str, range: TextRange) -> Option<NotClaim> {
    let words = range
        .of(text)
        .trim_end_matches(['”', '"', '»', '“', '」', ')']);
    words.ends_with(['?', '？', '؟']).then_some(NotClaim {
        range,
        why: NotClaimReason::Question,
    })
}

fn log_odds(share: f64) -> f64 {
    (share / (1.0 - share)).ln()
}

fn of_value(value: &Value) -> Detail {
    Detail {
        range: value.range,
        kind: match value.kind {
            kind if kind.is_temporal() => ClaimKind::Date,
            ValueKind::Age => ClaimKind::Biography,
            _ => ClaimKind::Figure,
        },
        value: Some(value.value.clone()),
        reason: Some(value.reason.clone()),
    }
}

fn plain(range: TextRange, kind: ClaimKind, reason: &str) -> Detail {
    Detail {
        range,
        kind,
        value: None,
        reason: Some(reason.to_owned()),
    }
}
