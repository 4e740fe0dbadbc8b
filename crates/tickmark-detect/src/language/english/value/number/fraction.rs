//! Fractions: `two thirds`, `half a million`, `three and a half`, `one in five`, `one over twenty`.

use super::{Form, Number, read_unsigned, words};
use crate::language::english::value::lexicon::{Lex, look_up};
use crate::language::english::value::token::Tokens;

/// The fraction `value` that ends before `end`, or that share of the scale after it:
/// `half a million`, `three quarters of a billion`.
pub(super) fn scaled(tokens: &Tokens, value: f64, end: usize) -> Number {
    scaled_as(tokens, value, end, Form::Fraction)
}

/// As [`scaled`], where the number is written in the form `form` when no scale follows.
pub(super) fn scaled_as(tokens: &Tokens, value: f64, end: usize, form: Form) -> Number {
    let of = usize::from(tokens.is(end, "of") && tokens.is_any(end + 1, &["a", "an"]));
    let article = usize::from(tokens.is_any(end + of, &["a", "an"]));
    let scale_at = end + of + article;
    match tokens.lex(scale_at) {
        Lex::Scale(scale) if !tokens.breaks(scale_at) => Number {
            value: value * scale,
            end: scale_at + 1,
            form: Form::Words,
        },
        _ => Number { value, end, form },
    }
}

fn after_ordinal(tokens: &Tokens, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| matches!(tokens.lex(before), Lex::Ordinal(_)))
}

/// `half`, `a half`, `a quarter`, `a third`, `half a million`, `quarter million`.
pub(super) fn leading(tokens: &Tokens, at: usize) -> Option<Number> {
    let article = usize::from(tokens.is_any(at, &["a", "an"]));
    let word = at + article;
    let value = match tokens.lex(word) {
        // “the second half” of a game is no number.
        Lex::Cue if tokens.is(word, "half") && !after_ordinal(tokens, at) => 0.5,
        Lex::Unit(..) if tokens.is(word, "quarter") => {
            let scaled = matches!(tokens.lex(word + 1), Lex::Scale(_));
            (scaled || article == 1 && is_share(tokens, word + 1)).then_some(0.25)?
        }
        Lex::Ordinal(n @ 3..) if article == 1 && is_share(tokens, word + 1) => 1.0 / f64::from(n),
        _ => return None,
    };
    // “Half-hour” is read by its unit, “half-brother” is no figure.
    if tokens.is_dash(word + 1) && tokens.glued(word + 1) && tokens.glued(word + 2) {
        return None;
    }
    Some(scaled(tokens, value, word + 1))
}

/// `a quarter of`, `a quarter million`: a share, not a part of the year or a coin.
fn is_share(tokens: &Tokens, at: usize) -> bool {
    tokens.is(at, "of")
        || tokens.breaks(at)
        || matches!(
            tokens.lex(at),
            Lex::Scale(_) | Lex::None | Lex::Sign('.' | ',' | ';' | ')')
        )
}

/// The fraction of which the number from `at` is the numerator: `two thirds`, `five-eighths`,
/// `three twenty-firsts`, `a hundred trillionths`.
pub(super) fn denominated(tokens: &Tokens, at: usize, number: Number) -> Option<Number> {
    let (below, end) = denominator(tokens, number.end, number.value)?;
    let last = number.end.wrapping_sub(1);
    let before = last.wrapping_sub(1);
    let value = match (tokens.lex(last), tokens.lex(end.wrapping_sub(1))) {
        // “two hundred forty ninths” are forty-ninths.
        (Lex::Cardinal(tens @ 20..), _)
            if before >= at
                && before < last
                && below < 10.0
                && !tokens.is(before, "and")
                && number.value > f64::from(tens) =>
        {
            (number.value - f64::from(tens)) / (f64::from(tens) + below)
        }
        _ => match after_last_and(tokens, at, number) {
            // “one hundred and three quarters”: a proper fraction stands for itself.
            Some(tail) if tail < below => number.value - tail + tail / below,
            _ => number.value / below,
        },
    };
    Some(scaled(tokens, value, end))
}

/// The part of the number behind its last `and`.
fn after_last_and(tokens: &Tokens, at: usize, number: Number) -> Option<f64> {
    let and = (at..number.end).rev().find(|&at| tokens.is(at, "and"))?;
    words::group(tokens, and + 1)
        .filter(|tail| tail.end == number.end)
        .map(|tail| tail.value)
}

/// Whether the number is a numerator.
pub(super) fn has_denominator(tokens: &Tokens, number: Number) -> bool {
    denominator(tokens, number.end, number.value).is_some()
}

/// What stands below the line: `thirds`, `half`, `twenty-firsts`, `thousandths`; one past it.
fn denominator(tokens: &Tokens, at: usize, above: f64) -> Option<(f64, usize)> {
    let dash = usize::from(tokens.is_dash(at));
    let at = at + dash;
    if tokens.breaks(at) {
        return None;
    }
    if let Lex::Cardinal(tens @ 20..) = tokens.lex(at) {
        let ones = at + 1 + usize::from(tokens.is_dash(at + 1));
        return match plural_ordinal(tokens.word(ones)) {
            Some(n @ 1..=9) => Some((f64::from(tens + n), ones + 1)),
            _ => None,
        };
    }
    match tokens.lex(at) {
        Lex::ScaleOrdinal(size) if above == 1.0 || tokens.word(at).ends_with(['s', 'S']) => {
            Some((size, at + 1))
        }
        Lex::Ordinal(n @ 3..) if above == 1.0 => Some((f64::from(n), at + 1)),
        Lex::Cue if tokens.is(at, "half") && (dash == 1 || above == 1.0) => Some((2.0, at + 1)),
        Lex::Unit(..) if tokens.is_any(at, &["quarter", "quarters"]) => {
            (!tokens.is(at + 1, "of") || above < 4.0).then_some((4.0, at + 1))
        }
        Lex::Word if tokens.is(at, "halves") => Some((2.0, at + 1)),
        Lex::Word => match plural_ordinal(tokens.word(at)) {
            Some(n @ 3..) => Some((f64::from(n), at + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// The number of `thirds`, `twentieths`.
fn plural_ordinal(word: &str) -> Option<u32> {
    match look_up(word.strip_suffix(['s', 'S'])?) {
        Lex::Ordinal(n) => Some(n),
        _ => None,
    }
}

/// `two and a half`, `20 and three fifths`, `two million and a half`, `five and a half million`.
pub(super) fn after_and(tokens: &Tokens, at: usize, number: Number) -> Option<Number> {
    if number.form == Form::Fraction {
        return None;
    }
    let open = usize::from(tokens.is_dash(number.end) && tokens.glued(number.end));
    if !tokens.is(number.end + open, "and") {
        return None;
    }
    let part_at = number.end + open + 1;
    let (value, end) = match part(tokens, part_at, open == 1, number.form) {
        Some(part) => part,
        None => {
            // “thirty and two and two sevenths”
            let inner = read_unsigned(tokens, part_at)
                .filter(|inner| inner.form == Form::Words && tokens.is(inner.end, "and"))?;
            let (value, end) = part(tokens, inner.end + 1, false, Form::Words)?;
            (inner.value + value, end)
        }
    };
    let sum = |value, end| Number {
        value,
        end,
        form: number.form,
    };
    // The scale the number ends in, and the number without it.
    let scale = (at..number.end)
        .next_back()
        .map_or(1.0, |last| match tokens.lex(last) {
            Lex::Scale(scale) if scale >= 1e3 => scale,
            _ => 1.0,
        });
    let part_scaled = value >= 1.0;
    if part_scaled {
        return (value < number.value).then(|| sum(number.value + value, end));
    }
    if scale > 1.0 {
        return Some(sum(number.value + value * scale, end));
    }
    let (own, own_end) = words::scales(tokens, end);
    Some(sum((number.value + value) * own, own_end))
}

/// The fraction after `and`: its value and its end.
fn part(tokens: &Tokens, at: usize, dashed: bool, form: Form) -> Option<(f64, usize)> {
    let dash = usize::from(dashed && tokens.is_dash(at));
    let at = at + dash;
    if tokens.is(at, "a") {
        let word = at + 1 + usize::from(dashed && tokens.is_dash(at + 1));
        let value = match tokens.lex(word) {
            Lex::Cue if tokens.is(word, "half") => 0.5,
            Lex::Unit(..) if tokens.is(word, "quarter") => 0.25,
            Lex::Ordinal(3) => 1.0 / 3.0,
            Lex::Ordinal(n @ 4..) if is_share(tokens, word + 1) => 1.0 / f64::from(n),
            _ => return None,
        };
        let scaled = scaled(tokens, value, word + 1);
        // “five and a half million”: the scale is that of the whole number, not of the half.
        return Some(match tokens.lex(word + 1) {
            Lex::Scale(_) if form == Form::Plain || !ends_in_scale(tokens, at) => (value, word + 1),
            _ => (scaled.value, scaled.end),
        });
    }
    read_unsigned(tokens, at)
        .filter(|part| {
            let share = part.form == Form::Fraction || has_fraction(tokens, at, part.end);
            share && matches!(form, Form::Words | Form::Vague | Form::Digits)
        })
        .map(|part| (part.value, part.end))
}

/// Whether the number before `and` (two tokens back) ends in a scale word.
fn ends_in_scale(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.lex(at.wrapping_sub(2)), Lex::Scale(_))
}

/// Whether a scaled number was a share: `three quarters million`.
fn has_fraction(tokens: &Tokens, at: usize, end: usize) -> bool {
    (at..end).any(|at| {
        tokens.is_any(at, &["half", "quarter", "quarters"])
            || plural_ordinal(tokens.word(at)).is_some()
    })
}

/// `one in five`, `two out of three`, `1 over 3`: a share.
pub(super) fn as_ratio(tokens: &Tokens, above: Number) -> Option<Number> {
    /// Larger counts in a row of words are two numbers: “8 in 1,000 towns”.
    const ABOVE: f64 = 10.0;
    if !matches!(above.form, Form::Plain | Form::Words) {
        return None;
    }
    let below_at = match tokens.lex(above.end) {
        Lex::Word if tokens.is_any(above.end, &["in", "over"]) => above.end + 1,
        Lex::Word if tokens.is(above.end, "out") && tokens.is(above.end + 1, "of") => above.end + 2,
        _ => return None,
    };
    let below = read_unsigned(tokens, below_at)?;
    // “one over 70 years old”, “five over 70 people”: no fraction, where something is counted.
    let counted = tokens.is(above.end, "over")
        && !tokens.breaks(below.end)
        && matches!(tokens.lex(below.end), Lex::Word | Lex::Cue | Lex::Unit(..));
    let year = matches!(tokens.lex(below_at), Lex::Figure { digits: 4, .. });
    let fits = below.form != Form::Fraction
        && !year
        && !counted
        && !tokens.breaks(below_at)
        && above.value.abs() <= ABOVE
        && above.value.abs() < below.value
        && above.value.fract() == 0.0
        && (above.value.abs() == 1.0 || !tokens.is(above.end, "in"));
    fits.then_some(Number {
        value: above.value / below.value,
        end: below.end,
        form: Form::Fraction,
    })
}
