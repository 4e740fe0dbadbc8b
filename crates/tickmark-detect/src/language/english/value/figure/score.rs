//! Scores and votes: `3 – 0`, `a 52–48 vote`.

use tickmark_core::ValueKind;

use super::{Figure, currency, unit};
use crate::language::english::value::candidate::Content;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::token::Tokens;

/// Goals, sets, games: higher figures are a score only beside a word that says so.
const SCORE_LIMIT: f64 = 30.0;

const SCORE_REASON: &str = "This is a score: two counts with a dash between them.";
const VOTE_REASON: &str = "This is a count of votes: those for and those against.";

/// Words that speak of a vote.
const VOTES: &[&str] = &[
    "vote",
    "votes",
    "voted",
    "voting",
    "passed",
    "approved",
    "rejected",
    "ruling",
    "ruled",
    "majority",
    "decision",
    "senate",
    "defeated",
    "confirmed",
];

/// Words that speak of a game.
const GAMES: &[&str] = &[
    "beat", "beating", "won", "win", "wins", "lost", "lose", "loss", "victory", "defeat", "lead",
    "led", "leading", "score", "scored", "drew", "draw", "trailed", "trailing", "final", "record",
    "game", "match", "halftime",
];

/// `3 – 0`, `2-1`: one figure. A range of amounts (`10–20 people`) is two.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    let side = |at: usize| match tokens.lex(at) {
        Lex::Figure {
            value,
            whole: true,
            digits: 1..=3,
        } => Some(value),
        _ => None,
    };
    let home = side(at)?;
    if !tokens.is_dash(at + 1) {
        return None;
    }
    let away = side(at + 2)?;
    let aged = at
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["aged", "ages", "age"]));
    let even = tokens.glued(at + 1) == tokens.glued(at + 2);
    let chained =
        tokens.is_dash(at + 3) || tokens.is_dash(at.wrapping_sub(1)) || tokens.breaks(at + 2);
    let counts = home < away && is_counted(tokens, at + 3);
    // “08:00 - 20:00”: the minutes of a clock are no side.
    let clock = tokens.glued(at) && tokens.is_sign(at.wrapping_sub(1), ':')
        || tokens.is_sign(at + 3, ':') && tokens.glued(at + 3) && tokens.glued(at + 4);
    if !even || chained || counts || aged || clock {
        return None;
    }
    let vote = near(tokens, at, VOTES);
    let told = vote || near(tokens, at, GAMES);
    if !told && (home > SCORE_LIMIT || away > SCORE_LIMIT) {
        return None;
    }
    Some(Figure {
        end: at + 3,
        content: Content::Figure {
            kind: ValueKind::Number,
            value: format!("{home}-{away}"),
            unit: None,
            reason: if vote { VOTE_REASON } else { SCORE_REASON },
        },
    })
}

/// One of `words` stands within three words before or two behind the figure.
fn near(tokens: &Tokens, at: usize, words: &[&str]) -> bool {
    (at.saturating_sub(3)..at)
        .chain(at + 3..at + 5)
        .any(|at| tokens.is_any(at, words))
}

/// What follows is counted or measured, so that the figures are a range.
fn is_counted(tokens: &Tokens, at: usize) -> bool {
    matches!(
        tokens.lex(at),
        Lex::Unit(..) | Lex::Month(_) | Lex::Scale(_) | Lex::Sign('%' | '°')
    ) || tokens.word(at).starts_with(char::is_lowercase) && tokens.word(at).ends_with('s')
        || tokens.is_any(
            at,
            &["people", "men", "women", "children", "percent", "per"],
        )
        || unit::named(tokens, at).is_some()
        || currency::is_code(tokens, at)
}
