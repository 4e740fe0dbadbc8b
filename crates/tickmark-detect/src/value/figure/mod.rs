//! Figures: numbers, ordinals, percentages, money, ages, measurements.
//!
//! ## What it finds
//! Numbers in digits and words with the unit that makes them money, a share, an age or a measure;
//! places in an order (`third`, `36th`, `#2`); scores (`3 – 0`); multiples (`twice`); magnitudes
//! (`dozens`, `hundreds of thousands`).
//!
//! ## Why a checker cares
//! Every figure is looked up in its source, with its unit.
//!
//! ## Examples
//! - `over 31,000 euros` holds `31,000 euros`: `31000` in `EUR`.
//! - `a 32-year-old` is an age of `32`; so is the number in `the actress, 32, said`.
//! - `three-quarters`, `two and a half`, `3.5 million`, `56 percent`.
//!
//! ## Not a claim
//! Numbers in names, versions, addresses and list markers; `one` as a pronoun.
//!
//! ## References
//! - ISO 4217 for currencies; SI and customary units.

mod age;
mod currency;
mod measure;
mod ordinal;
mod percent;
mod plain;

use tickmark_core::ValueKind;

use super::candidate::Content;
use super::lexicon::Lex;
use super::token::Tokens;

/// A figure as read, with one past its last token.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub end: usize,
    pub content: Content,
}

impl Figure {
    fn new(
        end: usize,
        kind: ValueKind,
        value: f64,
        unit: Option<&str>,
        reason: &'static str,
    ) -> Self {
        Self {
            end,
            content: Content::Figure {
                kind,
                value: super::number::decimal(value),
                unit: unit.map(str::to_owned),
                reason,
            },
        }
    }
}

/// The longest figure that begins at token `at`; of equals the more telling one.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    if !may_begin(tokens, at) || is_tied(tokens, at) {
        return None;
    }
    let readings = [
        plain::read(tokens, at),
        ordinal::read(tokens, at),
        measure::read(tokens, at),
        percent::read(tokens, at),
        currency::read(tokens, at),
        age::read(tokens, at),
    ];
    // The last of equals wins: an age over a bare number.
    readings
        .into_iter()
        .flatten()
        .max_by_key(|figure| figure.end)
}

/// Whether a figure may begin with the token: most words are passed over at once.
fn may_begin(tokens: &Tokens, at: usize) -> bool {
    match tokens.lex(at) {
        Lex::None
        | Lex::Code
        | Lex::Month(_)
        | Lex::Weekday(_)
        | Lex::Unit(..)
        | Lex::Season(_) => false,
        Lex::Cue => tokens.is_any(at, &["a", "an", "half"]),
        Lex::Word => currency::may_begin(tokens, at) || ordinal::is_rank(tokens, at),
        _ => true,
    }
}

/// Digits that hang on letters are part of a name: `F16`, `B2B`, `COVID-19`.
fn is_tied(tokens: &Tokens, at: usize) -> bool {
    if !matches!(tokens.lex(at), Lex::Figure { .. }) || !tokens.glued(at) {
        return false;
    }
    let before = at.wrapping_sub(1);
    match tokens.lex(before) {
        Lex::Sign('-' | '‑') => {
            tokens.glued(before)
                && matches!(tokens.lex(before.wrapping_sub(1)), Lex::Word | Lex::Cue)
        }
        Lex::Sign(sign) => matches!(sign, '/' | '@' | '_' | '=' | '&' | '.'),
        Lex::Word => !currency::is_code(tokens, before),
        lex => !matches!(lex, Lex::Figure { .. }),
    }
}
