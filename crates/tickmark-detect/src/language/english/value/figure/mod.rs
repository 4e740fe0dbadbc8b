//! Figures: numbers, ordinals, percentages, money, ages, measurements.
//!
//! ## What it finds
//! Numbers in digits and words with the unit that makes them money, a share, an age or a measure;
//! places in an order (`third`, `36th`, `#2`); scores (`3 – 0`); multiples (`twice`); magnitudes
//! (`dozens`, `hundreds of thousands`). A text that is nothing but one expression is read whole,
//! with the words around the amount: `at least £3.20`, `between 12 and 15 degrees`.
//!
//! ## Why a checker cares
//! Every figure is looked up in its source, with its unit.
//!
//! ## Examples
//! ```text values
//! The repair cost over 31,000 euros, or three-quarters of the fund.
//!                      ^^^^^^^^^^^^ money 31000 EUR
//!                                       ^^^^^^^^^^^^^^ number 0.75
//! A 32-year-old won; the runner-up, 19, came second by a 52–48 vote.
//!   ^^^^^^^^^^^ age 32 years
//!                                   ^^ age 19 years
//!                                            ^^^^^^ ordinal 2
//!                                                        ^^^^^ number 52-48
//! Rents doubled in the third district and rose by 5.6 percent elsewhere.
//!       ^^^^^^^ number 2
//!                      ^^^^^ ordinal 3
//!                                                 ^^^^^^^^^^^ percent 5.6 %
//! Dozens of boats carried two and a half million tonnes.
//! ^^^^^^ number 12
//!                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quantity 2500000 t
//! ```
//!
//! ## Not a claim
//! Numbers in names, versions, addresses, coordinates and list markers; `one` as a pronoun.
//!
//! ```text values
//! No one on Flight 93 liked version 2.4.1.
//! ```
//!
//! ## References
//! - ISO 4217 for currencies; the SI Brochure and the international yard and pound for units.

mod age;
mod currency;
mod measure;
mod ordinal;
mod percent;
mod plain;
mod score;
mod unit;
mod weight;
mod whole;

use tickmark_core::ValueKind;

use super::candidate::Content;
use super::lexicon::Lex;
use super::number::{self, Number};
use super::token::Tokens;

pub use unit::convert;
pub(super) use whole::read as read_whole;

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
                value: number::decimal(value),
                unit: unit.map(str::to_owned),
                reason,
            },
        }
    }
}

impl Figure {
    /// Whether it is a place in an order.
    pub fn is_ordinal(&self) -> bool {
        matches!(
            self.content,
            Content::Figure {
                kind: ValueKind::Ordinal,
                ..
            }
        )
    }
}

/// The longest figure that begins at token `at`; of equals the more telling one. Most words are
/// passed over at once.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    match tokens.lex(at) {
        Lex::Word => word_first(tokens, at),
        Lex::Cue => cue_first(tokens, at),
        Lex::Figure { .. } if is_tied(tokens, at) => None,
        Lex::Figure { .. } | Lex::Cardinal(_) | Lex::Fraction(_) | Lex::Minus => {
            number_first(tokens, at)
        }
        Lex::Sign('-' | '−' | '+') => {
            number_first(tokens, at).or_else(|| currency::sign_or_code_first(tokens, at))
        }
        Lex::Sign('%') => percent::sign_first(tokens, at),
        Lex::Sign('#') => ordinal::read(tokens, at, None),
        Lex::Sign(
            '.' | ',' | ':' | ';' | '(' | ')' | '"' | '“' | '”' | '’' | '\'' | '?' | '!' | '–'
            | '—',
        ) => None,
        Lex::Sign(_) => currency::sign_or_code_first(tokens, at),
        Lex::Ordinal(_) => {
            ordinal::relative(tokens, at).or_else(|| ordinal::read(tokens, at, None))
        }
        Lex::ScaleOrdinal(_) => ordinal::read(tokens, at, None),
        Lex::Magnitude(_) | Lex::Multiple(_) => plain::magnitude_or_multiple(tokens, at),
        Lex::Unit(..) if tokens.is(at, "quarter") => {
            measure::tied_fraction(tokens, at).or_else(|| number_first(tokens, at))
        }
        _ => None,
    }
}

/// A figure that begins with a word that is no number: `USD 50`, `No. 1`, `percent of ten`.
fn word_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    match tokens.word(at).as_bytes().first()? {
        b'N' if ordinal::is_rank(tokens, at) => {
            ordinal::read(tokens, at, None).or_else(|| letters_first(tokens, at))
        }
        b'p' | b'P' | b'a' if tokens.word(at).len() >= 3 => ordinal::relative(tokens, at)
            .or_else(|| percent::of_number(tokens, at))
            .or_else(|| letters_first(tokens, at)),
        b't' if tokens.is(at, "tens") => plain::magnitude_or_multiple(tokens, at),
        _ => letters_first(tokens, at),
    }
}

/// `USD 50`, `NZ$ 5`.
fn letters_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    currency::may_begin(tokens, at)
        .then(|| currency::sign_or_code_first(tokens, at))
        .flatten()
}

/// A figure that begins with an article, `half`, or a word for a place.
fn cue_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    match tokens.word(at).as_bytes() {
        b"a" | b"A" | b"an" | b"An" => article_first(tokens, at),
        [b'h' | b'H', _, _, _] if tokens.is(at, "half") => {
            measure::tied_fraction(tokens, at).or_else(|| number_first(tokens, at))
        }
        b"the" | b"The" if tokens.is_any(at + 1, &["last", "one"]) => ordinal::relative(tokens, at),
        [b'l' | b'L' | b'n' | b'N' | b'p' | b'P' | b'c' | b'C', ..] => {
            let money = if tokens.is(at, "new") {
                letters_first(tokens, at)
            } else {
                None
            };
            money.or_else(|| ordinal::relative(tokens, at))
        }
        _ => None,
    }
}

/// `a hundred`, `a third`, `a dollar`, `a mile`, `a single vote`.
fn article_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    number_first(tokens, at)
        .or_else(|| letters_first(tokens, at))
        .or_else(|| currency::after_article(tokens, at + 1))
        .or_else(|| measure::after_article(tokens, at))
        .or_else(|| plain::single(tokens, at))
}

/// A figure that begins with a number.
fn number_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    let lead = number::read(tokens, at);
    if let Some(figure) = lead.and_then(|lead| comma_first(tokens, at, lead)) {
        return Some(figure);
    }
    let kinds = lead.map(|lead| with_unit(tokens, at, lead));
    let readings = [
        score::read(tokens, at),
        lead.and_then(|lead| plain::read(tokens, at, lead)),
        ordinal::read(tokens, at, lead),
    ];
    // The last of equals wins: an age over a bare number.
    readings
        .into_iter()
        .chain(kinds.into_iter().flatten())
        .flatten()
        .max_by_key(|figure| figure.end)
}

/// `7,5 euros`, `3,40 %`: a decimal comma, told by the unit behind it.
fn comma_first(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    if !tokens.is_sign(lead.end, ',') || lead.form != number::Form::Plain {
        return None;
    }
    let (part, end) = currency::comma_decimals(tokens, lead.end)?;
    let number = Number {
        value: lead.value + part,
        end,
        ..lead
    };
    with_unit(tokens, at, number).into_iter().flatten().next()
}

/// The number with what makes it more than a number.
fn with_unit(tokens: &Tokens, at: usize, lead: Number) -> [Option<Figure>; 4] {
    [
        measure::read(tokens, at, lead),
        percent::read(tokens, lead),
        currency::name_last(tokens, at, lead),
        age::read(tokens, at, lead),
    ]
}

/// The unit that follows the number `lead`.
fn unit_of(tokens: &Tokens, at: usize, lead: Number) -> Option<String> {
    let figure = measure::read(tokens, at, lead)
        .or_else(|| percent::read(tokens, lead))
        .or_else(|| currency::name_last(tokens, at, lead))?;
    match figure.content {
        Content::Figure { unit, .. } => unit,
        Content::Time(_) => None,
    }
}

/// Digits that hang on letters are part of a name: `F16`, `B2B`, `COVID-19`, `SCP2-173`.
fn is_tied(tokens: &Tokens, at: usize) -> bool {
    if !tokens.glued(at) {
        return false;
    }
    let before = at.wrapping_sub(1);
    match tokens.lex(before) {
        Lex::Sign('-' | '‑') => {
            let first = before.wrapping_sub(1);
            tokens.glued(before)
                && match tokens.lex(first) {
                    Lex::Word | Lex::Cue => true,
                    Lex::Figure { .. } => {
                        tokens.glued(first)
                            && matches!(tokens.lex(first.wrapping_sub(1)), Lex::Word)
                    }
                    _ => false,
                }
        }
        Lex::Sign(sign) => matches!(sign, '/' | '@' | '_' | '=' | '&' | '.' | '^'),
        Lex::Word => !currency::is_code(tokens, before),
        lex => !matches!(lex, Lex::Figure { .. }),
    }
}
