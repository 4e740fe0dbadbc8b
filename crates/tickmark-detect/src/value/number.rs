//! Numbers in digits and words: `593`, `3.5 million`, `twenty-two`, `two and a half`, `3/4`.

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
    /// `a` or `an` before a scale: `a million`; or `dozens`.
    Vague,
}

/// The number that begins at token `at`.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Number> {
    let whole = with_fraction(tokens, read_signed(tokens, at)?);
    Some(as_ratio(tokens, whole).unwrap_or(whole))
}

fn read_signed(tokens: &Tokens, at: usize) -> Option<Number> {
    let negative_word = tokens.lex(at) == Lex::Minus;
    let negative_sign = matches!(tokens.lex(at), Lex::Sign('-' | '−'))
        && tokens.get(at).is_some_and(|token| token.spaced)
        && tokens.glued(at + 1)
        && matches!(tokens.lex(at + 1), Lex::Figure { .. });
    if negative_word || negative_sign {
        let number = read_unsigned(tokens, at + 1)?;
        let form = if negative_word {
            Form::Words
        } else {
            Form::Digits
        };
        return Some(Number {
            value: -number.value,
            form,
            ..number
        });
    }
    read_unsigned(tokens, at)
}

fn read_unsigned(tokens: &Tokens, at: usize) -> Option<Number> {
    if let Some(half) = read_leading_fraction(tokens, at) {
        return Some(half);
    }
    match tokens.lex(at) {
        Lex::Figure { value, whole, .. } => Some(read_digits(tokens, at, value, whole)),
        Lex::Fraction(value) => Some(Number {
            value,
            end: at + 1,
            form: Form::Fraction,
        }),
        Lex::Cardinal(_) => read_words(tokens, at),
        Lex::Cue if tokens.is_any(at, &["a", "an"]) => read_article(tokens, at),
        _ => None,
    }
}

/// Digits, and the scale after them: `3.5 million`, `10k`, `$2bn`, `3/4`, `2 ½`.
fn read_digits(tokens: &Tokens, at: usize, value: f64, whole: bool) -> Number {
    let plain = Number {
        value,
        end: at + 1,
        form: if whole { Form::Plain } else { Form::Digits },
    };
    if let Lex::Fraction(part) = tokens.lex(at + 1) {
        return Number {
            value: value + part,
            end: at + 2,
            form: Form::Digits,
        };
    }
    if tokens.glued(at + 1)
        && let Some(scale) = glued_scale(tokens, at + 1)
    {
        return Number {
            value: value * scale,
            end: at + 2,
            form: Form::Digits,
        };
    }
    if let Some(slash) = read_slash(tokens, at, value) {
        return slash;
    }
    let dash = usize::from(tokens.is_dash(at + 1) && tokens.glued(at + 1) && tokens.glued(at + 2));
    match tokens.lex(at + 1 + dash) {
        Lex::Scale(_) if !tokens.breaks(at + 1 + dash) => read_group(tokens, at).unwrap_or(plain),
        _ if tokens.is(at + 1, "dozen") => Number {
            value: value * 12.0,
            end: at + 2,
            form: Form::Digits,
        },
        _ => plain,
    }
}

/// `k`, `m`, `bn` written on the number.
fn glued_scale(tokens: &Tokens, at: usize) -> Option<f64> {
    match (tokens.word(at), tokens.lex(at)) {
        ("k" | "K", _) => Some(1e3),
        ("M" | "mn", _) => Some(1e6),
        ("B" | "b", _) => Some(1e9),
        ("T", _) => Some(1e12),
        (_, Lex::Scale(scale)) => Some(scale),
        _ => None,
    }
}

/// `3/4` as a fraction; `24/7` and dates are not.
fn read_slash(tokens: &Tokens, at: usize, value: f64) -> Option<Number> {
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
        && value < below
        && below <= 100.0;
    fits.then_some(Number {
        value: value / below,
        end: at + 3,
        form: Form::Fraction,
    })
}

/// Cardinal words and the groups they make.
fn read_words(tokens: &Tokens, at: usize) -> Option<Number> {
    let number = read_group(tokens, at)?;
    if let Some(part) = read_denominator(tokens, number.end, number.value) {
        return Some(part);
    }
    if tokens.is(number.end, "dozen") {
        return Some(Number {
            value: number.value * 12.0,
            end: number.end + 1,
            form: Form::Words,
        });
    }
    if tokens.is(number.end, "point") {
        return Some(read_point(tokens, number));
    }
    Some(number)
}

/// `one point five`: digits in words after the point.
fn read_point(tokens: &Tokens, number: Number) -> Number {
    let (mut value, mut place, mut end) = (number.value, 0.1, number.end + 1);
    while let Lex::Cardinal(digit @ 0..=9) = tokens.lex(end) {
        value += f64::from(digit) * place;
        place /= 10.0;
        end += 1;
    }
    if end == number.end + 1 {
        return number;
    }
    Number {
        value,
        end,
        form: Form::Words,
    }
}

/// `a hundred`, `a dozen`, `a million`, `a half million`.
fn read_article(tokens: &Tokens, at: usize) -> Option<Number> {
    let next = at + 1;
    match tokens.lex(next) {
        Lex::Scale(_) => {
            let first = if tokens.is(next, "hundred") {
                after_hundred(tokens, next + 1, 100.0, Form::Words)
            } else {
                Number {
                    value: 1.0,
                    end: next,
                    form: Form::Words,
                }
            };
            Some(Number {
                form: Form::Vague,
                ..add_groups(tokens, first)
            })
        }
        Lex::ScaleOrdinal(size) => Some(Number {
            value: 1.0 / size,
            end: at + 2,
            form: Form::Fraction,
        }),
        _ if tokens.is(next, "dozen") => Some(Number {
            value: 12.0,
            end: at + 2,
            form: Form::Vague,
        }),
        _ => None,
    }
}

/// A sum of groups: `two million three hundred thousand and twelve`. A later scale is smaller than
/// the one before, so that two numbers side by side stay two.
fn read_group(tokens: &Tokens, at: usize) -> Option<Number> {
    let first = read_hundreds(tokens, at)?;
    Some(add_groups(tokens, first))
}

/// The scales after `first` and the smaller groups that follow.
fn add_groups(tokens: &Tokens, first: Number) -> Number {
    let (mut scale, end) = read_scales(tokens, first.end);
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
    while scale > 1.0 {
        let and = usize::from(tokens.is(sum.end, "and"));
        let Some(group) = read_hundreds(tokens, sum.end + and) else {
            break;
        };
        let (next_scale, end) = read_scales(tokens, group.end);
        // “3 million 2019” and “3 million and 20 others” are two numbers each.
        let in_words = group.form == Form::Words || next_scale > 1.0;
        if tokens.breaks(sum.end)
            || next_scale >= scale
            || group.value * next_scale >= scale
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
fn read_scales(tokens: &Tokens, at: usize) -> (f64, usize) {
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
fn read_hundreds(tokens: &Tokens, at: usize) -> Option<Number> {
    let (value, end, form) = read_below_hundred(tokens, at)?;
    let number = Number { value, end, form };
    if tokens.is(end, "hundred") && !tokens.breaks(end) {
        return Some(after_hundred(tokens, end + 1, value * 100.0, form));
    }
    Some(number)
}

/// What follows `hundred`.
fn after_hundred(tokens: &Tokens, at: usize, value: f64, form: Form) -> Number {
    let form = if form == Form::Plain {
        Form::Digits
    } else {
        form
    };
    let and = usize::from(tokens.is(at, "and"));
    match read_below_hundred(tokens, at + and) {
        Some((below, end, below_form))
            if below < 100.0
                && !tokens.is(end, "hundred")
                && (below_form == Form::Words || and == 1)
                && !tokens.breaks(at + and) =>
        {
            Number {
                value: value + below,
                end,
                form,
            }
        }
        _ => Number {
            value,
            end: at,
            form,
        },
    }
}

/// `7`, `seven`, `seventy`, `seventy-seven`: value, end, form.
fn read_below_hundred(tokens: &Tokens, at: usize) -> Option<(f64, usize, Form)> {
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

/// `thirds` after `two`: the fraction.
fn read_denominator(tokens: &Tokens, at: usize, above: f64) -> Option<Number> {
    let dash = usize::from(tokens.is_dash(at));
    let below = denominator(tokens, at + dash, above)?;
    Some(Number {
        value: above / below,
        end: at + dash + 1,
        form: Form::Fraction,
    })
}

fn denominator(tokens: &Tokens, at: usize, above: f64) -> Option<f64> {
    let word = tokens.word(at);
    let lower = word.to_ascii_lowercase();
    match lower.as_str() {
        "half" | "halves" => Some(2.0),
        "quarter" | "quarters" if !tokens.is(at + 1, "of") || above < 4.0 => Some(4.0),
        _ => {
            // One third, two thirds; “two third” is an ordinal after a number.
            let plural = lower.strip_suffix('s');
            match super::lexicon::look_up(plural.unwrap_or(&lower)) {
                Lex::Ordinal(n @ 3..) if plural.is_some() || above == 1.0 => Some(f64::from(n)),
                Lex::ScaleOrdinal(size) => Some(size),
                _ => None,
            }
        }
    }
}

/// `half`, `a half`, `a quarter`, `a third`, `half a million`, `a quarter million`.
fn read_leading_fraction(tokens: &Tokens, at: usize) -> Option<Number> {
    let article = usize::from(tokens.is_any(at, &["a", "an"]));
    let word = at + article;
    let value = match tokens.lex(word) {
        _ if tokens.is(word, "half") => 0.5,
        _ if article == 0 => return None,
        _ if tokens.is(word, "quarter") && is_share(tokens, word + 1) => 0.25,
        _ if tokens.is(word, "third") && is_share(tokens, word + 1) => 1.0 / 3.0,
        Lex::Ordinal(n @ 4..=10) if is_share(tokens, word + 1) => 1.0 / f64::from(n),
        _ => return None,
    };
    let mut end = word + 1;
    let inner = usize::from(tokens.is_any(end, &["a", "an"]));
    if let Lex::Scale(scale) = tokens.lex(end + inner) {
        return Some(Number {
            value: value * scale,
            end: end + inner + 1,
            form: Form::Words,
        });
    }
    if tokens.is(end + inner, "dozen") {
        return Some(Number {
            value: value * 12.0,
            end: end + inner + 1,
            form: Form::Words,
        });
    }
    if tokens.is_dash(end) && tokens.glued(end) {
        // “half-hour” is read by its unit, “half-brother” is no figure.
        return None;
    }
    end = word + 1;
    Some(Number {
        value,
        end,
        form: Form::Fraction,
    })
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

/// `two and a half`, `20 and three fifths`.
fn with_fraction(tokens: &Tokens, number: Number) -> Number {
    if number.form == Form::Fraction || !tokens.is(number.end, "and") {
        return number;
    }
    let at = number.end + 1;
    let part = if tokens.is(at, "a") && tokens.is_any(at + 1, &["half", "quarter", "third"]) {
        let value = match tokens.word(at + 1).to_ascii_lowercase().as_str() {
            "half" => 0.5,
            "quarter" => 0.25,
            _ => 1.0 / 3.0,
        };
        Some((value, at + 2))
    } else {
        read_unsigned(tokens, at)
            .filter(|part| part.form == Form::Fraction && number.form == Form::Words)
            .map(|part| (part.value, part.end))
    };
    part.map_or(number, |(value, end)| Number {
        value: number.value + value,
        end,
        ..number
    })
}

/// `one in five`, `two out of three`, `1 over 3`: a share.
fn as_ratio(tokens: &Tokens, above: Number) -> Option<Number> {
    /// Larger counts in a row of words are two numbers: “8 in 1,000 towns”.
    const ABOVE: f64 = 10.0;
    let below_at = tokens.any_phrase(above.end, &[&["in"], &["out", "of"], &["over"]])?;
    let below = read_unsigned(tokens, below_at)?;
    let year = matches!(tokens.lex(below_at), Lex::Figure { digits: 4, .. });
    let counted = matches!(above.form, Form::Plain | Form::Words) && below.form != Form::Fraction;
    let fits = counted
        && !year
        && !tokens.breaks(below_at)
        && above.value.abs() <= ABOVE
        && above.value < below.value
        && above.value.fract() == 0.0
        && (above.value.abs() == 1.0 || !tokens.is(above.end, "in"));
    fits.then_some(Number {
        value: above.value / below.value,
        end: below.end,
        form: Form::Fraction,
    })
}

/// A figure as a plain decimal, without the dust of binary fractions.
pub(super) fn decimal(value: f64) -> String {
    /// Significant digits kept: fewer than a double carries, more than any article gives.
    const DIGITS: usize = 12;
    let rounded = format!("{value:.DIGITS$e}").parse().unwrap_or(value);
    format!("{rounded}")
}
