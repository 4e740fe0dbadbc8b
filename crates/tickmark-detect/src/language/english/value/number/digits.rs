//! Numbers that begin with digits: `593`, `10k`, `$2bn`, `6 thousand 2 hundred`, `10 1/2`, `1.1^23`.

use super::{Form, Number, fraction, words};
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::token::Tokens;

/// Powers beyond this are codes.
const POWER_LIMIT: f64 = 300.0;

/// The number of the figure at `at`, with the scale, the fraction or the power after it.
pub(super) fn read(tokens: &Tokens, at: usize, value: f64, whole: bool) -> Number {
    let plain = Number {
        value,
        end: at + 1,
        form: if whole { Form::Plain } else { Form::Digits },
    };
    let digits = |value, end| Number {
        value,
        end,
        form: Form::Digits,
    };
    if let Some((value, end)) = power(tokens, at, value) {
        return digits(value, end);
    }
    if let Lex::Fraction(part) = tokens.lex(at + 1) {
        return fraction::scaled_as(tokens, value + part, at + 2, Form::Digits);
    }
    if let Some(part) = mixed(tokens, at, value) {
        return digits(part.value, part.end);
    }
    if let Some(scale) = glued_scale(tokens, at + 1) {
        return digits(value * scale, at + 2);
    }
    if let Some(slash) = slash(tokens, at, value) {
        return slash;
    }
    let dash = usize::from(tokens.is_dash(at + 1) && tokens.glued(at + 1) && tokens.glued(at + 2));
    match tokens.lex(at + 1 + dash) {
        Lex::Scale(_) if !tokens.breaks(at + 1 + dash) => words::group(tokens, at).unwrap_or(plain),
        Lex::Magnitude(scale) if dash == 0 && !tokens.breaks(at + 1) => {
            digits(value * scale, at + 2)
        }
        _ => plain,
    }
}

/// `k`, `m`, `bn` written on the number. `m` is a million where what is counted follows, else a
/// metre: `2m people`, `2m tall`.
fn glued_scale(tokens: &Tokens, at: usize) -> Option<f64> {
    if !tokens.glued(at) {
        return None;
    }
    match (tokens.word(at), tokens.lex(at)) {
        ("k" | "K", _) => Some(1e3),
        ("M" | "MM" | "mn" | "mil" | "mill", _) => Some(1e6),
        ("m", _) if is_counted(tokens, at + 1) => Some(1e6),
        ("B" | "b", _) => Some(1e9),
        ("T", _) => Some(1e12),
        (_, Lex::Scale(scale)) => Some(scale),
        _ => None,
    }
}

/// Words for people and things in the plural.
fn is_counted(tokens: &Tokens, at: usize) -> bool {
    /// Shorter words that end in `s` are no nouns: `is`, `was`, `has`.
    const SHORTEST: usize = 4;
    let word = tokens.word(at);
    tokens.is_any(at, &["people", "men", "women", "children"])
        || word.len() >= SHORTEST
            && word.ends_with('s')
            && !word.ends_with("ss")
            && word.starts_with(char::is_lowercase)
            && !matches!(word, "across" | "towards" | "upwards" | "downwards")
}

/// `1.1^23`, `2.5^-1`, `10^3`; `3 × 10^8`.
fn power(tokens: &Tokens, at: usize, base: f64) -> Option<(f64, usize)> {
    if matches!(tokens.lex(at + 1), Lex::Sign('×'))
        && matches!(tokens.lex(at + 2), Lex::Figure { value: 10.0, .. })
    {
        let (value, end) = raised(tokens, at + 2, 10.0)?;
        return Some((base * value, end));
    }
    raised(tokens, at, base)
}

fn raised(tokens: &Tokens, at: usize, base: f64) -> Option<(f64, usize)> {
    if !tokens.is_sign(at + 1, '^') || !tokens.glued(at + 1) {
        return None;
    }
    let (mut sign, mut next) = (1.0, at + 2);
    while let Lex::Sign(c @ ('-' | '−' | '+')) = tokens.lex(next)
        && next <= at + 3
    {
        if c != '+' {
            sign = -sign;
        }
        next += 1;
    }
    match tokens.lex(next) {
        Lex::Figure { value, .. } if tokens.glued(next) && value <= POWER_LIMIT => {
            Some((base.powf(sign * value), next + 1))
        }
        _ => None,
    }
}

/// `10 1/2`, `5-1/2`: a whole number and a proper fraction.
fn mixed(tokens: &Tokens, at: usize, value: f64) -> Option<Number> {
    let dash = usize::from(tokens.is_dash(at + 1) && tokens.glued(at + 1));
    let next = at + 1 + dash;
    let Lex::Figure {
        value: above,
        whole: true,
        ..
    } = tokens.lex(next)
    else {
        return None;
    };
    let spaced = dash == 1 || !tokens.glued(next) && !tokens.breaks(next);
    let part = slash(tokens, next, above).filter(|_| spaced && value.fract() == 0.0)?;
    Some(Number {
        value: value + part.value,
        ..part
    })
}

/// `3/4` as a fraction; `24/7` and dates are not.
fn slash(tokens: &Tokens, at: usize, above: f64) -> Option<Number> {
    /// The largest number below the line, so that codes stay codes.
    const BELOW: f64 = 100.0;
    let Lex::Figure {
        value: below,
        whole: true,
        ..
    } = tokens.lex(at + 2)
    else {
        return None;
    };
    let fits = tokens.is_sign(at + 1, '/')
        && tokens.glued(at + 1)
        && tokens.glued(at + 2)
        && !tokens.is_sign(at + 3, '/')
        && above < below
        && below <= BELOW;
    fits.then(|| fraction::scaled(tokens, above / below, at + 3))
}
