//! Whether `pounds` are a weight: the words around them tell.

use super::unit::{self, Dimension};
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::token::Tokens;

/// How far back a word that speaks of weight may stand.
const BACK: usize = 6;

/// Verbs and nouns that speak of weight.
const SIGNS_BEFORE: &[&str] = &[
    "weigh",
    "weighs",
    "weighed",
    "weighing",
    "weight",
    "weights",
    "weighted",
    "lift",
    "lifted",
    "lifts",
    "lifting",
    "haul",
    "hauled",
    "gained",
    "shed",
    "thrust",
    "payload",
    "cargo",
    "bench",
    "seized",
    "harvested",
    "ate",
    "eat",
    "eats",
];

/// What bodies do, directly before the number.
const BODY: &[&str] = &[
    "lose", "loses", "lost", "losing", "gain", "gains", "gained", "gaining", "drop", "dropped",
    "shed",
];

/// Words behind the unit that speak of weight.
const SIGNS_AFTER: &[&str] = &[
    "heavier",
    "lighter",
    "overweight",
    "underweight",
    "per",
    "thrust",
];

/// Words behind a hyphenated unit that speak of money.
const MONEY_AFTER: &[&str] = &[
    "note",
    "notes",
    "coin",
    "coins",
    "fine",
    "fines",
    "fee",
    "debt",
    "deal",
    "bid",
    "budget",
    "loan",
    "grant",
    "cheque",
    "bill",
    "cost",
    "prize",
    "contract",
    "fund",
    "investment",
    "settlement",
    "donation",
    "project",
    "industry",
    "scheme",
    "salary",
];

/// Things are weighed, money is paid: words that may follow `of` behind an amount of money.
const MONEY_OF: &[&str] = &[
    "debt",
    "debts",
    "public",
    "taxpayers",
    "taxpayer",
    "tax",
    "our",
    "their",
    "his",
    "her",
    "its",
    "your",
    "my",
    "the",
    "government",
    "state",
    "investment",
    "savings",
    "cuts",
    "damage",
    "funding",
    "income",
    "revenue",
    "spending",
    "profit",
    "sales",
    "aid",
    "support",
    "loans",
    "worth",
    "a",
    "money",
    "cash",
    "additional",
    "extra",
    "new",
    "unpaid",
    "lost",
    "council",
    "private",
];

/// Whether the pounds at `name`, behind a number that begins at `at`, are a weight.
pub(super) fn is_weight(tokens: &Tokens, at: usize, name: usize) -> bool {
    if !tokens.is_any(name, &["pound", "pounds"]) {
        return false;
    }
    let hyphenated = tokens.is_dash(name.wrapping_sub(1)) && tokens.glued(name);
    if hyphenated && tokens.is(name, "pound") {
        return !tokens.is_any(name + 1, MONEY_AFTER) && !has_scale(tokens, at, name);
    }
    let of_things = tokens.is(name + 1, "of")
        && !tokens.is_any(name + 2, MONEY_OF)
        && tokens.word(name + 2).starts_with(char::is_lowercase)
        && !has_scale(tokens, at, name);
    let ounces = unit::named(tokens, name + 2)
        .is_some_and(|(unit, _)| unit.dimension == Dimension::Mass)
        && matches!(tokens.lex(name + 1), Lex::Figure { .. } | Lex::Cardinal(_));
    // “She lost nine pounds”
    let body = at
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, BODY))
        && !has_scale(tokens, at, name)
        && !tokens.is_any(name + 1, &["on", "to", "in", "from"]);
    of_things
        || body
        || ounces
        || tokens.is_any(name + 1, SIGNS_AFTER) && !has_scale(tokens, at, name)
        || speaks_of_weight(tokens, at)
}

/// `five million pounds` are money but for the rarest.
fn has_scale(tokens: &Tokens, at: usize, name: usize) -> bool {
    (at..name).any(|at| matches!(tokens.lex(at), Lex::Scale(size) if size >= 1e5))
}

/// Whether a word before the number, in the same sentence, speaks of weight.
fn speaks_of_weight(tokens: &Tokens, at: usize) -> bool {
    (at.saturating_sub(BACK)..at)
        .rev()
        .take_while(|&at| {
            !tokens.is_sign(at, '.') && !tokens.breaks(at + 1) && !tokens.is_sign(at, ';')
        })
        .any(|at| {
            tokens.is_any(at, SIGNS_BEFORE)
                || unit::named(tokens, at).is_some_and(|(unit, _)| {
                    unit.dimension == Dimension::Mass && tokens.word(at).len() > 1
                })
        })
}
