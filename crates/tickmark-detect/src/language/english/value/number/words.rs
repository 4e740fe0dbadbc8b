//! Numbers in words: `twenty-two`, `two thousand and five`, `a hundred and one`, `five point five`.

use super::{Form, Number, fraction};
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::token::Tokens;

/// From this scale on smaller groups may follow: `two hundred and three`, but not `two dozen and three`.
const SUMMED: f64 = 100.0;

/// Cardinal words and the groups they make.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Number> {
    let number = group(tokens, at)?;
    if let Some(part) = fraction::denominated(tokens, at, number) {
        return Some(part);
    }
    if tokens.is(number.end, "point") {
        return Some(point(tokens, number));
    }
    Some(plural_scale(tokens, number))
}

/// `three billions`, `two dozens`: the plural of a scale as a scale.
fn plural_scale(tokens: &Tokens, number: Number) -> Number {
    match tokens.lex(number.end) {
        Lex::Magnitude(scale) if !tokens.breaks(number.end) => Number {
            value: number.value * scale,
            end: number.end + 1,
            ..number
        },
        _ => number,
    }
}

/// `one point five`, `nought point eleven`, `two point five million`: what stands after the point.
fn point(tokens: &Tokens, number: Number) -> Number {
    let (mut value, mut place, mut end) = (number.value, 0.1, number.end + 1);
    while let Lex::Cardinal(digit @ 0..=9) = tokens.lex(end)
        && !tokens.breaks(end)
    {
        value += f64::from(digit) * place;
        place /= 10.0;
        end += 1;
    }
    if end == number.end + 1 {
        let Some((below, after, Form::Words)) = below_hundred(tokens, end) else {
            return number;
        };
        (value, end) = (value + below / 100.0, after);
    }
    let (scale, end) = scales(tokens, end);
    Number {
        value: value * scale,
        end,
        form: Form::Words,
    }
}

/// What stands after `a`: `hundred and one`, `dozen`, `million`, `few thousand`, `couple of`.
pub(super) fn after_article(tokens: &Tokens, at: usize) -> Option<Number> {
    match tokens.lex(at) {
        Lex::Scale(_) => {
            let first = if tokens.is(at, "hundred") {
                after_hundred(tokens, at + 1, 100.0, Form::Words)
            } else {
                Number {
                    value: 1.0,
                    end: at,
                    form: Form::Words,
                }
            };
            let sum = Number {
                form: Form::Vague,
                ..add_groups(tokens, first)
            };
            Some(fraction::denominated(tokens, at, sum).unwrap_or(sum))
        }
        Lex::ScaleOrdinal(size) => Some(Number {
            value: 1.0 / size,
            end: at + 1,
            form: Form::Fraction,
        }),
        _ => vague(tokens, at),
    }
}

/// `a couple of`, `a couple hundred`, `a few thousand`: the least such number of the magnitude.
fn vague(tokens: &Tokens, at: usize) -> Option<Number> {
    let (count, mut end) = if tokens.is_any(at, &["couple", "pair"]) {
        (2.0, at + 1)
    } else if tokens.is(at, "few") {
        (3.0, at + 1)
    } else {
        return None;
    };
    end += usize::from(count == 2.0 && tokens.is(end, "of"));
    let (scale, scaled_end) = scales(tokens, end);
    let (scale, scaled_end) = match tokens.lex(end) {
        Lex::Magnitude(size) => (size, end + 1),
        _ => (scale, scaled_end),
    };
    // “A few people” and “a married couple” count nothing; “a couple of points” counts points.
    let counts = scaled_end > end || tokens.is(at, "couple") && end == at + 2;
    counts.then_some(Number {
        value: count * scale,
        // “of” belongs to what is counted.
        end: if scaled_end > end { scaled_end } else { at + 1 },
        form: Form::Vague,
    })
}

/// A sum of groups: `two million three hundred thousand and twelve`. A later scale is smaller than
/// the one before, so that two numbers side by side stay two.
pub(super) fn group(tokens: &Tokens, at: usize) -> Option<Number> {
    let first = hundreds(tokens, at)?;
    Some(add_groups(tokens, first))
}

/// The scales after `first` and the smaller groups that follow.
pub(super) fn add_groups(tokens: &Tokens, first: Number) -> Number {
    let (mut scale, end) = scales(tokens, first.end);
    let form = if end > first.end && first.form == Form::Plain {
        Form::Digits
    } else {
        first.form
    };
    let mut sum = Number {
        value: first.value * scale,
        end,
        form,
    };
    while scale >= SUMMED {
        let and = usize::from(tokens.is(sum.end, "and"));
        let Some(group) = hundreds(tokens, sum.end + and) else {
            break;
        };
        let (next_scale, end) = scales(tokens, group.end);
        // “4 million 2017” and “4 million and 30 others” are two numbers each.
        let in_words =
            group.form == Form::Words || next_scale > 1.0 || group.end > sum.end + and + 1;
        // “two million and three fifths”: the fraction is of a million.
        let share = and == 1 && fraction::has_denominator(tokens, group);
        if tokens.breaks(sum.end)
            || share
            || next_scale >= scale
            || group.value * next_scale >= scale
            || group.value.fract() != 0.0
            || group.value == 0.0
            || !in_words
        {
            break;
        }
        sum.value += group.value * next_scale;
        sum.end = end;
        scale = next_scale;
    }
    sum
}

/// `thousand`, `hundred million`, one after the other: their product.
pub(super) fn scales(tokens: &Tokens, at: usize) -> (f64, usize) {
    let (mut product, mut end) = (1.0, at);
    loop {
        let dash = usize::from(tokens.is_dash(end) && tokens.glued(end));
        match tokens.lex(end + dash) {
            Lex::Scale(scale) if !tokens.breaks(end + dash) => {
                product *= scale;
                end += dash + 1;
            }
            _ => return (product, end),
        }
    }
}

/// A number below a hundred, and `hundred [and] twelve` after it.
fn hundreds(tokens: &Tokens, at: usize) -> Option<Number> {
    let (value, end, form) = below_hundred(tokens, at)?;
    if tokens.is(end, "hundred") && !tokens.breaks(end) {
        return Some(after_hundred(tokens, end + 1, value * 100.0, form));
    }
    Some(Number { value, end, form })
}

/// What follows `hundred`.
fn after_hundred(tokens: &Tokens, at: usize, value: f64, form: Form) -> Number {
    let form = if form == Form::Plain {
        Form::Digits
    } else {
        form
    };
    let and = usize::from(tokens.is(at, "and"));
    let (sum, end) = match below_hundred(tokens, at + and) {
        Some((below, end, below_form))
            if below < 100.0
                && below > 0.0
                && below.fract() == 0.0
                && !matches!(tokens.lex(end), Lex::Scale(100.0))
                && (below_form == Form::Words || and == 1)
                && !tokens.breaks(at + and) =>
        {
            (value + below, end)
        }
        _ => (value, at),
    };
    Number {
        value: sum,
        end,
        form,
    }
}

/// `7`, `seven`, `seventy`, `seventy-seven`: value, end, form.
fn below_hundred(tokens: &Tokens, at: usize) -> Option<(f64, usize, Form)> {
    match tokens.lex(at) {
        Lex::Figure { value, whole, .. } => Some((
            value,
            at + 1,
            if whole { Form::Plain } else { Form::Digits },
        )),
        Lex::Cardinal(tens) if tens >= 20 => {
            let dash = usize::from(tokens.is_dash(at + 1));
            match tokens.lex(at + 1 + dash) {
                Lex::Cardinal(ones @ 1..=9) if !tokens.breaks(at + 1 + dash) => {
                    Some((f64::from(tens + ones), at + 2 + dash, Form::Words))
                }
                _ => Some((f64::from(tens), at + 1, Form::Words)),
            }
        }
        Lex::Cardinal(value) => Some((f64::from(value), at + 1, Form::Words)),
        _ => None,
    }
}
