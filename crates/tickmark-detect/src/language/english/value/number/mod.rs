//! Numbers in digits and words: `593`, `3.5 million`, `1.3e6`, `twenty-two hundred`,
//! `two and a half`, `3/4`, `one over twenty`, `three hundredths`.
//!
//! ## What it finds
//! How much a number is, however it is written: digits with groups of three, scales (`million`, `bn`,
//! `k`), words, fractions in figures and in words, and the number a fraction is a share of. The value
//! is a plain decimal.
//!
//! ## Why a checker cares
//! `Two and a half million` in the article and `2,500,000` in the table are the same figure; `2.5
//! billion` is not.
//!
//! ## Examples
//! ```text values
//! Of 12,750 votes, three hundred and six were void.
//!    ^^^^^^ number 12750
//!                  ^^^^^^^^^^^^^^^^^^^^^ number 306
//! Two thirds of the 3.4 million homes have a well, one in nine has two.
//! ^^^^^^^^^^ number 0.6666666666667
//!                   ^^^^^^^^^^^ number 3400000
//!                                                  ^^^^^^^^^^^ number 0.1111111111111
//!                                                                  ^^^ number 2
//! The town had twenty-two hundred wells and half a million trees.
//!              ^^^^^^^^^^^^^^^^^^ number 2200
//!                                           ^^^^^^^^^^^^^^ number 500000
//! ```
//!
//! ## Not a claim
//! A figure in a date, an address, a version or a code is no number.
//!
//! ## References
//! Digits, words and fractions have a file each; here a number gets its sign, the fraction after
//! `and`, and the number it is a share of.

mod digits;
mod fraction;
mod words;

use super::lexicon::Lex;
use super::token::Tokens;

/// A number as read, with how it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    pub value: f64,
    /// One past its last token.
    pub end: usize,
    pub form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits alone, no grouping: may be a year.
    Plain,
    /// Digits with grouping, decimals, sign or scale word.
    Digits,
    /// Words.
    Words,
    /// A fraction: `two thirds`, `half`.
    Fraction,
    /// `a` or `an` before a scale: `a million`; `a few thousand`.
    Vague,
}

/// The number that begins at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Number> {
    let plain = read_signed(tokens, at)?;
    let whole = fraction::after_and(tokens, at, plain).unwrap_or(plain);
    Some(fraction::as_ratio(tokens, whole).unwrap_or(whole))
}

/// `minus five`, `-5`, `+5`.
fn read_signed(tokens: &Tokens, at: usize) -> Option<Number> {
    let sign = match tokens.lex(at) {
        Lex::Minus => -1.0,
        Lex::Sign('-' | '−') if is_sign(tokens, at) => -1.0,
        Lex::Sign('+') if is_sign(tokens, at) => 1.0,
        _ => return read_unsigned(tokens, at),
    };
    let number = read_unsigned(tokens, at + 1)?;
    let form = if tokens.lex(at) == Lex::Minus {
        Form::Words
    } else {
        Form::Digits
    };
    Some(Number {
        value: sign * number.value,
        form,
        ..number
    })
}

/// A sign stands free before digits that are written on it.
fn is_sign(tokens: &Tokens, at: usize) -> bool {
    let before = tokens.lex(at.wrapping_sub(1));
    // “40 -90 mm” is a range.
    let free = if tokens.glued(at) {
        matches!(before, Lex::Sign('(' | '[' | '<' | '>' | '=' | '“' | '"'))
    } else {
        tokens.breaks(at) || !matches!(before, Lex::Figure { .. })
    };
    free && tokens.glued(at + 1) && matches!(tokens.lex(at + 1), Lex::Figure { .. })
}

fn read_unsigned(tokens: &Tokens, at: usize) -> Option<Number> {
    if let Some(share) = fraction::leading(tokens, at) {
        return Some(share);
    }
    match tokens.lex(at) {
        Lex::Figure { value, whole, .. } => Some(digits::read(tokens, at, value, whole)),
        Lex::Fraction(value) => Some(fraction::scaled(tokens, value, at + 1)),
        Lex::Cardinal(_) => words::read(tokens, at),
        Lex::Cue if tokens.is_any(at, &["a", "an"]) => words::after_article(tokens, at + 1),
        _ => None,
    }
}

/// What a number is multiplied with when it is the first end of a range whose scale is said once:
/// `3 to 5 million`, `7–9 lakh`; else one.
pub(super) fn range_scale(tokens: &Tokens, first: &Number) -> f64 {
    let Some(second) = second_end(tokens, first) else {
        return 1.0;
    };
    let scale = (first.end + 1..second.end)
        .rev()
        .map_while(|at| match tokens.lex(at) {
            Lex::Scale(scale) if scale >= 1e3 => Some(scale),
            _ => None,
        })
        .product::<f64>();
    if first.value < second.value / scale {
        scale
    } else {
        1.0
    }
}

/// The second end of the range that begins with `first`: `3 to 5`, `3–5`.
pub(super) fn second_end(tokens: &Tokens, first: &Number) -> Option<Number> {
    let small = matches!(first.form, Form::Plain | Form::Digits | Form::Words);
    let dash = tokens.is_dash(first.end) && tokens.glued(first.end) == tokens.glued(first.end + 1);
    (small && (dash || tokens.is(first.end, "to")) && !tokens.breaks(first.end + 1))
        .then(|| read_unsigned(tokens, first.end + 1))?
        .filter(|second| first.value < second.value)
}

/// A figure as a plain decimal, without the dust of binary fractions.
pub(super) fn decimal(value: f64) -> String {
    /// Significant digits kept: fewer than a double carries, more than any article gives.
    const DIGITS: usize = 12;
    /// Whole numbers below this are exact.
    const EXACT: f64 = 1e15;
    if value.fract() == 0.0 && value.abs() < EXACT {
        // The sum makes a zero of minus zero.
        return format!("{:.0}", value + 0.0);
    }
    let rounded = format!("{value:.DIGITS$e}").parse().unwrap_or(value);
    format!("{rounded}")
}
