//! A text that is nothing but one figure, read more freely than the same words in running prose:
//! `at least £3.20`, `between 12 and 15 degrees`, `a pound`, `- 10 k`, `4 yards 2 ft 5 inches`.
//!
//! The words that limit the amount belong to it then; of a range the value is its first end, and a
//! measurement in several units is given in the smallest, where it is exact.

use tickmark_core::ValueKind;

use super::unit::{self, of_symbol};
use super::{Figure, currency, measure};
use crate::language::english::value::candidate::Content;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number::{self, Number};
use crate::language::english::value::token::Tokens;

/// More tokens than this are prose.
const LIMIT: usize = 16;

const REASON: &str = "The whole text is one amount, with the words around it that limit it.";
const RANGE_REASON: &str = "The whole text is a range; the value is its first end.";
const PARTS_REASON: &str =
    "The whole text is a measurement in several units, added up in the smallest of them.";

/// What limits an amount, before it.
const LIMITS: &[&[&str]] = &[
    &["about"],
    &["around"],
    &["approximately"],
    &["approx"],
    &["roughly"],
    &["circa"],
    &["exactly"],
    &["precisely"],
    &["almost"],
    &["nearly"],
    &["just"],
    &["only"],
    &["some"],
    &["over"],
    &["under"],
    &["above"],
    &["below"],
    &["within"],
    &["exceeding"],
    &["exceeds"],
    &["exceed"],
    &["between"],
    &["from"],
    &["the"],
    &["close", "to"],
    &["up", "to"],
    &["more", "than"],
    &["less", "than"],
    &["fewer", "than"],
    &["greater", "than"],
    &["higher", "than"],
    &["lower", "than"],
    &["larger", "than"],
    &["bigger", "than"],
    &["smaller", "than"],
    &["at", "least"],
    &["at", "most"],
    &["no", "less", "than"],
    &["no", "more", "than"],
    &["not", "more", "than"],
    &["not", "less", "than"],
    &["as", "much", "as"],
    &["as", "many", "as"],
];

/// An amount on the way.
#[derive(Clone, Debug)]
struct Amount {
    kind: ValueKind,
    value: f64,
    unit: Option<String>,
    end: usize,
    reason: &'static str,
}

/// The figure that the text as a whole is.
pub(in crate::language::english::value) fn read(tokens: &Tokens) -> Option<Figure> {
    if tokens.len() > LIMIT || (1..tokens.len()).any(|at| tokens.breaks(at)) {
        return None;
    }
    let start = limits_end(tokens, 0);
    let first = amount(tokens, start)?;
    let whole = range(tokens, start, &first).unwrap_or(first);
    let end = after(tokens, &whole);
    (end == tokens.len()).then(|| Figure {
        end: whole_end(tokens),
        content: Content::Figure {
            kind: whole.kind,
            value: number::decimal(whole.value),
            unit: whole.unit,
            reason: whole.reason,
        },
    })
}

/// One past the last token that is no full stop.
fn whole_end(tokens: &Tokens) -> usize {
    let last = tokens.len().saturating_sub(1);
    if tokens.is_sign(last, '.')
        && !tokens.glued(last + 1)
        && !matches!(tokens.word(last - 1), "deg" | "e" | "E")
    {
        last
    } else {
        tokens.len()
    }
}

/// One past the words that limit what follows.
fn limits_end(tokens: &Tokens, mut at: usize) -> usize {
    loop {
        if matches!(tokens.lex(at), Lex::Sign('~' | '≈' | '>' | '<' | '≥' | '≤')) {
            at += 1;
        } else if let Some(end) = tokens.any_phrase(at, LIMITS) {
            at = end;
        } else {
            return at;
        }
    }
}

/// `10-20 dollars`, `between 12 and 15 degrees`, `from 6km to 9km`: the second end gives the unit
/// where the first has none.
fn range(tokens: &Tokens, start: usize, first: &Amount) -> Option<Amount> {
    let lead = start
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["between", "from"]));
    let link = first.end;
    let linked = tokens.is_dash(link)
        || tokens.is_any(link, &["to", "through", "till", "until"])
        || lead && tokens.is(link, "and");
    let second = linked.then(|| amount(tokens, limits_end(tokens, link + 1)))??;
    let unit = first.unit.clone().or_else(|| second.unit.clone());
    let measured = second.unit.is_some() || lead || !tokens.is_dash(link);
    measured.then_some(Amount {
        kind: if first.unit.is_some() {
            first.kind
        } else {
            second.kind
        },
        value: first.value,
        unit,
        end: second.end,
        reason: RANGE_REASON,
    })
}

/// One past what may stand behind an amount: `of meat`, `or more`, a full stop.
fn after(tokens: &Tokens, amount: &Amount) -> usize {
    /// Words for the thing that is measured.
    const THING: usize = 3;
    let mut end = amount.end;
    if let Some(next) = tokens.phrase(end, &["or", "more"]) {
        end = next;
    } else if let Some(next) = tokens.any_phrase(end, &[&["or", "less"], &["or", "fewer"]]) {
        end = next;
    } else if amount.kind == ValueKind::Quantity && tokens.is(end, "of") {
        let words = (end + 1..tokens.len())
            .take_while(|&at| matches!(tokens.lex(at), Lex::Word))
            .count();
        if (1..=THING).contains(&words) {
            end += 1 + words;
        }
    }
    end + usize::from(end + 1 == tokens.len() && tokens.is_sign(end, '.'))
}

/// The longest amount at `at`.
fn amount(tokens: &Tokens, at: usize) -> Option<Amount> {
    if matches!(tokens.lex(at), Lex::Sign('-' | '−')) && !tokens.glued(at + 1) {
        let amount = amount(tokens, at + 1).filter(|amount| amount.value >= 0.0)?;
        return Some(Amount {
            value: -amount.value,
            ..amount
        });
    }
    let figure = super::read(tokens, at)
        .or_else(|| currency::sign_or_code_first(tokens, at))
        .and_then(of_figure);
    [
        figure,
        number(tokens, at),
        one_of_unit(tokens, at),
        parts(tokens, at),
    ]
    .into_iter()
    .flatten()
    .max_by_key(|amount| amount.end)
}

fn of_figure(figure: Figure) -> Option<Amount> {
    let Content::Figure {
        kind, value, unit, ..
    } = figure.content
    else {
        return None;
    };
    Some(Amount {
        kind,
        value: value.parse().ok()?,
        unit,
        end: figure.end,
        reason: REASON,
    })
}

/// A number with a letter for its scale or its currency: `10 k`, `.0012G`, `10 c`, `35 L.E.`;
/// `point 77`, `2 point 7`.
fn number(tokens: &Tokens, at: usize) -> Option<Amount> {
    let number = point(tokens, at).or_else(|| number::read(tokens, at))?;
    let plain = |value, end| Amount {
        kind: ValueKind::Number,
        value,
        unit: None,
        end,
        reason: REASON,
    };
    let money = |unit: &str, end| Amount {
        kind: ValueKind::Money,
        unit: Some(unit.to_owned()),
        ..plain(number.value, end)
    };
    let next = number.end;
    let scale = match tokens.word(next) {
        "k" | "K" => 1e3,
        "M" => 1e6,
        "G" | "B" => 1e9,
        "T" => 1e12,
        "Cr" | "cr" | "Kr" => 1e7,
        "c" => return Some(money("cent", next + 1)),
        "LE" | "le" => return Some(money("EGP", next + 1)),
        "L" | "l" if tokens.phrase(next + 1, &[".", "e"]).is_some() => {
            return Some(money("EGP", next + 3));
        }
        word => {
            if let Some(unit) = currency::fused(word) {
                return Some(money(unit, next + 1));
            }
            if tokens.phrase(next, &["point"]).is_none() {
                return Some(measured(tokens, plain(number.value, next), number));
            }
            return None;
        }
    };
    Some(plain(number.value * scale, next + 1))
}

/// The unit or the currency behind a number that is read freely: `two point six dollars`.
fn measured(tokens: &Tokens, plain: Amount, number: Number) -> Amount {
    let start = number.end.saturating_sub(1);
    measure::read(tokens, start, number)
        .or_else(|| currency::name_last(tokens, start, number))
        .and_then(of_figure)
        .unwrap_or(plain)
}

/// `point 77`, `2 point 7`.
fn point(tokens: &Tokens, at: usize) -> Option<Number> {
    let (whole, word) = match tokens.lex(at) {
        Lex::Figure { value, .. } => (value, at + 1),
        _ => (0.0, at),
    };
    let figure = word + 1;
    match tokens.lex(figure) {
        Lex::Figure {
            value,
            whole: true,
            digits,
        } if tokens.is(word, "point") => Some(Number {
            value: whole + value / 10f64.powi(i32::from(digits)),
            end: figure + 1,
            form: number::Form::Digits,
        }),
        _ => None,
    }
}

/// `a pound`, `a litre`, `a pair`, `a few`, `a couple of`, `a dozen of`.
fn one_of_unit(tokens: &Tokens, at: usize) -> Option<Amount> {
    if !tokens.is_any(at, &["a", "an"]) {
        return None;
    }
    let word = at + 1;
    let count = |value, end: usize| Amount {
        kind: ValueKind::Number,
        value,
        unit: None,
        end: end + usize::from(tokens.is(end, "of")),
        reason: REASON,
    };
    match tokens.word(word) {
        "pair" | "couple" => return Some(count(2.0, word + 1)),
        "few" => return Some(count(3.0, word + 1)),
        "dozen" => return Some(count(12.0, word + 1)),
        _ => {}
    }
    let (unit, end) = if tokens.is(word, "pound") {
        (of_symbol("lb")?, word + 1)
    } else {
        unit::named(tokens, word)?
    };
    Some(Amount {
        kind: ValueKind::Quantity,
        value: 1.0,
        unit: Some(unit.symbol.to_owned()),
        end,
        reason: REASON,
    })
}

/// `9 feet and 4 inches`, `2 kilometres, 1 metre`, `5''`: added up in the smallest unit.
fn parts(tokens: &Tokens, at: usize) -> Option<Amount> {
    let first = part(tokens, at)?;
    let (mut sum, mut smallest, mut end) = (first.value * first.unit.factor, first.unit, first.end);
    let mut several = false;
    loop {
        let comma = usize::from(tokens.is_sign(end, ','));
        let and = usize::from(tokens.is(end + comma, "and"));
        let Some(next) = part(tokens, end + comma + and)
            .filter(|next| next.unit.dimension == first.unit.dimension && next.unit != smallest)
        else {
            break;
        };
        several = true;
        sum += next.value * next.unit.factor;
        if next.unit.factor < smallest.factor {
            smallest = next.unit;
        }
        end = next.end;
    }
    Some(Amount {
        kind: ValueKind::Quantity,
        value: if several {
            sum / smallest.factor
        } else {
            first.value
        },
        unit: Some(smallest.symbol.to_owned()),
        end,
        reason: if several { PARTS_REASON } else { REASON },
    })
}

/// A number and its unit; feet and inches may be signs: `7'`, `5"`.
fn part(tokens: &Tokens, at: usize) -> Option<measure::Measure> {
    let number = number::read(tokens, at)?;
    let sign = if let Some(end) = measure::is_inch_sign(tokens, number.end) {
        Some(("in", end))
    } else if tokens.glued(number.end)
        && matches!(tokens.lex(number.end), Lex::Sign('\'' | '’' | '′'))
    {
        Some(("ft", number.end + 1))
    } else if tokens.is(number.end, "in") {
        Some(("in", number.end + 1))
    } else {
        None
    };
    match sign {
        Some((symbol, end)) => of_symbol(symbol).map(|unit| measure::Measure {
            value: number.value,
            unit,
            end,
        }),
        None => measure::single(tokens, at, number),
    }
}
