//! Bare numbers, multiples and magnitudes.

use tickmark_core::ValueKind;

use super::{Figure, currency};
use crate::language::english::value::designator::is_designator;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number::{self, Form, Number};
use crate::language::english::value::token::Tokens;

const MAGNITUDE_REASON: &str = "This is a magnitude: at least one such amount is meant.";

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

/// The bare number `lead`.
pub(super) fn read(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    if !is_figure(tokens, at, &lead) {
        return None;
    }
    // “three points”, “a couple of points”: alone the number says too little.
    let of = usize::from(lead.form == Form::Vague && tokens.is(lead.end, "of"));
    let points = lead.end + of;
    if tokens.is_any(points, &["point", "points"]) && !tokens.breaks(points) {
        let reason = "This is a number of points.";
        let end = points + 1;
        return Some(Figure::new(
            end,
            ValueKind::Number,
            lead.value,
            Some("points"),
            reason,
        ));
    }
    if let Some(figure) = first_end(tokens, &lead) {
        return Some(figure);
    }
    let reason = match lead.form {
        Form::Fraction => "This is a share, written as a decimal.",
        Form::Words => "This is a number in words.",
        Form::Vague => "This is a number in words that means about so many.",
        Form::Plain | Form::Digits => "This is a number in digits.",
    };
    Some(Figure::new(
        lead.end,
        ValueKind::Number,
        lead.value,
        None,
        reason,
    ))
}

/// The first end of a range has the unit and the scale of the second: `3 to 5 million`, `5–6 mm`.
fn first_end(tokens: &Tokens, lead: &Number) -> Option<Figure> {
    let second = number::second_end(tokens, lead)?;
    let value = lead.value * number::range_scale(tokens, lead);
    let unit = super::unit_of(tokens, lead.end + 1, second);
    Some(Figure::new(
        lead.end,
        ValueKind::Number,
        value,
        unit.as_deref(),
        "This is a number; its scale and unit are those of the end of its range.",
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
    !pronoun
        && !marker
        && !citation
        && !is_enumerator(tokens, at, number)
        && !is_telephone(tokens, at, number)
        && !goes_on(tokens, number)
        && !is_named(tokens, at, number)
}

/// `(1)`, `2)` in running text: the points of a list. A number in brackets behind a name may be an
/// age.
fn is_enumerator(tokens: &Tokens, at: usize, number: &Number) -> bool {
    /// Lists in a sentence are short.
    const LAST: f64 = 20.0;
    /// How far back an open bracket is looked for.
    const BACK: usize = 15;
    if number.form != Form::Plain
        || number.value > LAST
        || !tokens.is_sign(number.end, ')')
        || !tokens.glued(number.end)
        || !matches!(tokens.lex(number.end + 1), Lex::Word | Lex::Cue)
    {
        return false;
    }
    let before = at.wrapping_sub(1);
    if tokens.is_sign(before, '(') {
        return !tokens
            .word(before.wrapping_sub(1))
            .starts_with(char::is_uppercase);
    }
    !(at.saturating_sub(BACK)..at)
        .rev()
        .take_while(|&at| !tokens.is_sign(at, ')'))
        .any(|at| tokens.is_sign(at, '('))
}

/// `+1 212-555-0100`, `1-800`, `(989) 555-0100`: parts of a telephone number.
fn is_telephone(tokens: &Tokens, at: usize, number: &Number) -> bool {
    let digits = |at: usize| match tokens.lex(at) {
        Lex::Figure {
            whole: true,
            digits,
            ..
        } => digits,
        _ => 0,
    };
    let end = number.end;
    let country = (tokens.is_sign(at, '+') || tokens.is_sign(at.wrapping_sub(1), '+'))
        && (matches!(
            tokens.lex(end),
            Lex::Code | Lex::Figure { .. } | Lex::Sign('(')
        ) || tokens.is_dash(end) && tokens.glued(end));
    let free = digits(at) == 1
        && tokens.is_sign(end, '-')
        && matches!(tokens.lex(end + 1), Lex::Figure { value, digits: 3, .. } if value >= 800.0);
    let behind_free = matches!(tokens.lex(at), Lex::Figure { value, digits: 3, .. } if value >= 800.0)
        && tokens.is_sign(at.wrapping_sub(1), '-')
        && tokens.glued(at)
        && matches!(
            tokens.lex(at.wrapping_sub(2)),
            Lex::Figure {
                value: 1.0,
                digits: 1,
                ..
            }
        );
    let local = |at: usize| {
        digits(at) == 3
            && tokens.is_sign(at + 1, '-')
            && tokens.glued(at + 1)
            && digits(at + 2) == 4
            && tokens.is_sign(at.wrapping_sub(1), ')')
    };
    let area = digits(at) == 3
        && tokens.is_sign(end, ')')
        && tokens.is_sign(at.wrapping_sub(1), '(')
        && local(end + 1);
    country || free || behind_free || area || local(at) || at >= 2 && local(at - 2)
}

/// `the current one`, `one's own`: `one` counts only what follows it.
fn is_pronoun(tokens: &Tokens, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let ends = matches!(tokens.lex(at + 1), Lex::Sign(_) | Lex::None) || tokens.breaks(at + 1);
    let noun_before =
        matches!(tokens.lex(before), Lex::Word | Lex::Cue) && !tokens.is_any(before, NUMBER_LEADS);
    let ordered = matches!(tokens.lex(before), Lex::Ordinal(_));
    let one_of = tokens.is(at + 1, "of") && tokens.is_any(at + 2, PARTITIVES);
    one_of
        || (ordered || tokens.is_any(before, PRONOUN_LEADS)) && !tokens.breaks(at)
        || (ends && noun_before)
}

/// Words behind `one of`: `one of the largest` counts nothing.
const PARTITIVES: &[&str] = &[
    "the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "them", "us",
    "you", "several", "many",
];

/// Nouns whose number in words is a name when it stands behind: `day five`, `chapter two`.
const COUNTED_OFF: &[&str] = &[
    "day", "week", "game", "round", "stage", "episode", "season", "act", "scene", "lesson", "step",
    "rule", "verse", "item", "option", "tier", "category", "grade", "priority",
];

/// `Harbour Reader 6`, `Resolution 1483`, `Chapter five`, `QRS 8`, `posts 17 and 18`: the number
/// is part of a name.
fn is_named(tokens: &Tokens, at: usize, number: &Number) -> bool {
    if at == 0 || tokens.breaks(at) || matches!(number.form, Form::Fraction | Form::Vague) {
        return false;
    }
    let before = at - 1;
    let named = |noun: usize| {
        let single = number.form != Form::Words || tokens.is_any(noun, COUNTED_OFF);
        let chapter = is_designator(tokens, noun)
            && (single || !tokens.word(noun).ends_with('s'))
            && (number.form == Form::Plain || is_single_step(tokens, noun, number));
        chapter || tokens.is_any(noun, COUNTED_OFF) && !counts_next(tokens, number.end)
    };
    let listed = tokens.is_any(before, &["and", "to", "or"])
        && before >= 2
        && matches!(tokens.lex(before - 1), Lex::Figure { whole: true, .. })
        && number.form == Form::Plain
        && tokens.word(before - 2).ends_with('s')
        && is_designator(tokens, before - 2);
    if named(before) || listed {
        return true;
    }
    if number.form != Form::Plain {
        return false;
    }
    let word = tokens.word(before);
    let capital = tokens.lex(before) == Lex::Word && word.starts_with(char::is_uppercase);
    let inside =
        before > 0 && !tokens.breaks(before) && !matches!(tokens.lex(before - 1), Lex::Sign(_));
    // “TBK 31”, “(L 12)”, but not “ALL 6 crews”.
    let acronym = word.bytes().all(|b| b.is_ascii_uppercase()) && word != "I";
    capital && (inside || acronym) && !counts_next(tokens, number.end)
}

/// `section 4.6`, `Chapter five`: any form of a number behind a designator in the singular.
fn is_single_step(tokens: &Tokens, noun: usize, number: &Number) -> bool {
    let small = number.value < 1000.0 && number.value >= 0.0;
    small && !tokens.word(noun).ends_with('s') && !counts_next(tokens, number.end)
}

/// A noun in the plural follows, which the number counts.
fn counts_next(tokens: &Tokens, next: usize) -> bool {
    tokens.word(next).starts_with(char::is_lowercase)
        && tokens.word(next).ends_with('s')
        && !tokens.is_any(next, &["is", "was", "has", "as"])
}

/// Letters or a date sign follow directly: `180ml`, `9am`, `12:30`, `7/8/2011`.
fn goes_on(tokens: &Tokens, number: &Number) -> bool {
    let digits = matches!(number.form, Form::Plain | Form::Digits);
    digits
        && tokens.glued(number.end)
        && match tokens.lex(number.end) {
            // A path or the name of a paper: `10.1000/abc`.
            Lex::Sign('/')
                if number.value.fract() != 0.0
                    && tokens.glued(number.end + 1)
                    && tokens.lex(number.end + 1) == Lex::Word =>
            {
                true
            }
            Lex::Sign(':' | '/') => {
                matches!(tokens.lex(number.end + 1), Lex::Figure { .. })
                    && tokens.glued(number.end + 1)
            }
            Lex::Sign('-') => false,
            Lex::Sign(_) | Lex::None | Lex::Fraction(_) => false,
            _ => true,
        }
}

/// `twice`, `tripled`; `dozens`, `hundreds of thousands`, `tens of thousands`: the magnitude is the
/// value; `millions of dollars` is money.
pub(super) fn magnitude_or_multiple(tokens: &Tokens, at: usize) -> Option<Figure> {
    let mut value = match tokens.lex(at) {
        Lex::Multiple(value) => {
            let reason = "This is a multiple in words.";
            return Some(Figure::new(at + 1, ValueKind::Number, value, None, reason));
        }
        Lex::Magnitude(value) => value,
        _ => 10.0,
    };
    let mut end = at + 1;
    let mut scaled = matches!(tokens.lex(at), Lex::Magnitude(_));
    if tokens.is(end, "of")
        && let Lex::Magnitude(next) = tokens.lex(end + 1)
    {
        (value, end, scaled) = (value * next, end + 2, true);
    }
    if !scaled {
        return None;
    }
    if let Some((unit, end)) = currency::of_currency(tokens, end) {
        return Some(Figure::new(
            end,
            ValueKind::Money,
            value,
            Some(unit),
            MAGNITUDE_REASON,
        ));
    }
    Some(Figure::new(
        end,
        ValueKind::Number,
        value,
        None,
        MAGNITUDE_REASON,
    ))
}

/// `a single vote`: exactly one.
pub(super) fn single(tokens: &Tokens, at: usize) -> Option<Figure> {
    /// Words behind which `single` says something else: `a single mother`.
    const OTHERWISE: &[&str] = &[
        "mother", "mothers", "mom", "mum", "father", "dad", "parent", "man", "woman", "malt",
        "market", "european", "room", "bed", "currency", "called", "from", "by", "and", "of", "in",
    ];
    let noun = at + 2;
    let counts = tokens.is(at + 1, "single")
        && matches!(tokens.lex(noun), Lex::Word | Lex::Cue)
        && !tokens.breaks(noun)
        && !tokens.is_any(noun, OTHERWISE);
    counts.then(|| {
        let reason = "This is one, said with emphasis.";
        Figure::new(noun, ValueKind::Number, 1.0, None, reason)
    })
}
