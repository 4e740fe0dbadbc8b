//! Shares of a hundred.

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::number;
use crate::value::token::Tokens;

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    let number = number::read(tokens, at)?;
    let dash = usize::from(tokens.is_dash(number.end) && tokens.glued(number.end));
    let end = sign(tokens, number.end + dash)?;
    let unit = if tokens.is_any(end, &["point", "points"]) {
        return Some(points(number.value, end + 1));
    } else {
        "%"
    };
    Some(Figure::new(
        end,
        ValueKind::Percent,
        number.value,
        Some(unit),
        "A percentage.",
    ))
}

fn points(value: f64, end: usize) -> Figure {
    Figure::new(
        end,
        ValueKind::Percent,
        value,
        Some("percentage points"),
        "A difference in percentage points.",
    )
}

/// `%`, `percent`, `per cent`, `pct`: one past it.
fn sign(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.breaks(at) {
        return None;
    }
    if tokens.is_sign(at, '%') || tokens.is_any(at, &["percent", "percents", "pct", "percentage"]) {
        return Some(at + 1);
    }
    tokens.phrase(at, &["per", "cent"])
}
