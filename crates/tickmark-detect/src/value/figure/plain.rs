//! Bare numbers, scores, multiples and magnitudes.

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::candidate::Content;
use crate::value::designator::is_designator;
use crate::value::lexicon::Lex;
use crate::value::number::{self, Form, Number};
use crate::value::token::Tokens;

/// Goals, sets, games: higher figures are no score.
const SCORE_LIMIT: f64 = 30.0;

/// Words after which `one` is a pronoun.
const PRONOUN_LEADS: &[&str] = &[
    "this", "that", "no", "any", "every", "each", "the", "which", "another", "some", "everyone",
    "loved", "other", "not", "new", "old", "big", "good", "last", "next", "previous", "current",
    "latest", "right", "wrong", "only",
];

/// Words after which `one` at the end is a number: `is one`, `minus one`.
const NUMBER_LEADS: &[&str] = &[
    "is", "was", "are", "were", "minus", "negative", "number", "plus", "least", "only",
];

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    score(tokens, at)
        .or_else(|| multiple(tokens, at))
        .or_else(|| magnitude(tokens, at))
        .or_else(|| bare(tokens, at))
}

fn bare(tokens: &Tokens, at: usize) -> Option<Figure> {
    let number = number::read(tokens, at).filter(|number| is_figure(tokens, at, number))?;
    let reason = match number.form {
        Form::Fraction => "A share, as a decimal.",
        Form::Words | Form::Vague => "A number in words.",
        Form::Plain | Form::Digits => "A number in digits.",
    };
    Some(Figure::new(
        number.end,
        ValueKind::Number,
        number.value,
        None,
        reason,
    ))
}

/// Whether the number stands for an amount and not for a pronoun, a marker or part of a code.
fn is_figure(tokens: &Tokens, at: usize, number: &Number) -> bool {
    let before = at.wrapping_sub(1);
    let pronoun = number.end == at + 1 && tokens.is(at, "one") && is_pronoun(tokens, at);
    let marker = tokens.breaks(at)
        && number.form == Form::Plain
        && matches!(tokens.lex(number.end), Lex::Sign('.' | ')'))
        && tokens.glued(number.end)
        && tokens
            .get(number.end + 1)
            .is_some_and(|next| next.spaced && !next.new_line);
    let citation =
        tokens.is_sign(before, '[') && tokens.is_sign(number.end, ']') && tokens.glued(number.end);
    !pronoun && !marker && !citation && !goes_on(tokens, number) && !is_named(tokens, at, number)
}

/// `the current one`, `one's own`: `one` counts only what follows it.
fn is_pronoun(tokens: &Tokens, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let ends = matches!(tokens.lex(at + 1), Lex::Sign(_) | Lex::None) || tokens.breaks(at + 1);
    let noun_before =
        matches!(tokens.lex(before), Lex::Word | Lex::Cue) && !tokens.is_any(before, NUMBER_LEADS);
    let ordered = matches!(tokens.lex(before), Lex::Ordinal(_));
    (ordered || tokens.is_any(before, PRONOUN_LEADS)) && !tokens.breaks(at) || (ends && noun_before)
}

/// `Internet Explorer 6`, `Resolution 1483`, `Flight 93`: the number is part of a name.
fn is_named(tokens: &Tokens, at: usize, number: &Number) -> bool {
    if number.form != Form::Plain || at == 0 || tokens.breaks(at) {
        return false;
    }
    let before = at - 1;
    if is_designator(tokens, before) {
        return true;
    }
    let capital = |at: usize| tokens.word(at).starts_with(char::is_uppercase);
    let inside = capital(before)
        && tokens.lex(before) == Lex::Word
        && before > 0
        && !tokens.breaks(before)
        && !matches!(tokens.lex(before - 1), Lex::Sign(_));
    let next = number.end;
    let counts = tokens.word(next).starts_with(char::is_lowercase)
        && tokens.word(next).ends_with('s')
        && !tokens.is_any(next, &["is", "was", "has", "as"]);
    inside && !counts
}

/// Letters or a date sign follow directly: `180ml`, `9am`, `12:30`, `7/8/2011`.
fn goes_on(tokens: &Tokens, number: &Number) -> bool {
    let digits = matches!(number.form, Form::Plain | Form::Digits);
    digits
        && tokens.glued(number.end)
        && match tokens.lex(number.end) {
            Lex::Sign(':' | '/') => {
                matches!(tokens.lex(number.end + 1), Lex::Figure { .. })
                    && tokens.glued(number.end + 1)
            }
            Lex::Sign('-') => false,
            Lex::Sign(_) | Lex::None | Lex::Fraction(_) => false,
            _ => true,
        }
}

/// `3 – 0`, `2-1`: one figure. A range of amounts (`10–20 people`) is two.
fn score(tokens: &Tokens, at: usize) -> Option<Figure> {
    let side = |at: usize| match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=2,
        } if value <= SCORE_LIMIT => Some(value),
        _ => None,
    };
    let (home, away) = (side(at)?, side(at + 2)?);
    let dash = tokens.is_dash(at + 1) && tokens.glued(at + 1) == tokens.glued(at + 2);
    let chained =
        tokens.is_dash(at + 3) || tokens.is_dash(at.wrapping_sub(1)) || tokens.breaks(at + 2);
    let counted = matches!(
        tokens.lex(at + 3),
        Lex::Unit(..) | Lex::Month(_) | Lex::Scale(_) | Lex::Sign('%')
    ) || tokens.word(at + 3).starts_with(char::is_lowercase)
        && tokens.word(at + 3).ends_with('s')
        || tokens.is_any(
            at + 3,
            &["people", "men", "women", "children", "percent", "per"],
        );
    let counts = home < away && counted;
    if !dash || chained || counts {
        return None;
    }
    Some(Figure {
        end: at + 3,
        content: Content::Figure {
            kind: ValueKind::Number,
            value: format!("{home}-{away}"),
            unit: None,
            reason: "A score.",
        },
    })
}

fn multiple(tokens: &Tokens, at: usize) -> Option<Figure> {
    let Lex::Multiple(value) = tokens.lex(at) else {
        return None;
    };
    Some(Figure::new(
        at + 1,
        ValueKind::Number,
        value,
        None,
        "A multiple in words.",
    ))
}

/// `dozens`, `hundreds of thousands`, `millions`: the magnitude is the value.
fn magnitude(tokens: &Tokens, at: usize) -> Option<Figure> {
    let Lex::Magnitude(mut value) = tokens.lex(at) else {
        return None;
    };
    let mut end = at + 1;
    if tokens.is(end, "of")
        && let Lex::Magnitude(next) = tokens.lex(end + 1)
    {
        (value, end) = (value * next, end + 2);
    }
    Some(Figure::new(
        end,
        ValueKind::Number,
        value,
        None,
        "A magnitude: at least one such.",
    ))
}
