//! Amounts of money: `$3.5 million`, `318,000 euros`, `USD 50`, `NZ $ 41 million`,
//! `six dollars and 30 cents`, `millions of dollars`.
//!
//! ## What it finds
//! An amount with its currency, by sign, code or name, before or behind the number, with coins added
//! as a part of it. The currency is given by its code. Where a sign or a name is shared, what stands
//! beside it tells which country is meant.
//!
//! ## Why a checker cares
//! A dollar is not one currency. An amount is compared with its source only in the same money and on
//! the same scale.
//!
//! ## Examples
//! ```text values
//! The fund paid $3.5 million, HK$12 and six dollars and 30 cents.
//!               ^^^^^^^^^^^^ money 3500000 USD
//!                             ^^^^^ money 12 HKD
//!                                       ^^^^^^^^^^^^^^^^^^^^^^^^ money 6.3 USD
//! He owed 40 Swiss francs, £60,000 and 75 pence.
//!         ^^^^^^^^^^^^^^^ money 40 CHF
//!                          ^^^^^^^^^^^^^^^^^^^^ money 60000.75 GBP
//! A fee of USD 50 or EUR 45 is due, not 9 lei.
//!          ^^^^^^ money 50 USD
//!                    ^^^^^^ money 45 EUR
//!                                       ^^^^^ money 9 RON
//! ```
//!
//! ## Not a claim
//! A code in small letters on its digits (`cad70`) is a tag. A capital word that is no code is a name.
//!
//! ## References
//! - ISO 4217: the codes of currencies.

mod table;

use tickmark_core::ValueKind;

use super::Figure;
use crate::language::english::value::lexicon::Lex;
use crate::language::english::value::number::{self, Form, Number};
use crate::language::english::value::token::Tokens;

use table::{Money, Spelling, of_letters, of_nation, of_sign, of_word};

const SIGN_REASON: &str = "This is an amount of money: a currency sign and the number after it.";
const CODE_REASON: &str = "This is an amount of money: a currency’s code and the number after it.";
const NAME_REASON: &str = "This is an amount of money: a number and the currency after it.";

/// An amount as read: how much, of what, one past its last token.
type Amount = (f64, &'static str, usize);

/// The amount that begins at `at` with a sign, letters before a sign, or a code.
pub(super) fn sign_or_code_first(tokens: &Tokens, at: usize) -> Option<Figure> {
    let found =
        |(value, unit, end), reason| Figure::new(end, ValueKind::Money, value, Some(unit), reason);
    match tokens.lex(at) {
        Lex::Sign(_) => sign_first(tokens, at).map(|amount| found(amount, SIGN_REASON)),
        _ => letters_first(tokens, at)
            .map(|amount| found(amount, SIGN_REASON))
            .or_else(|| code_first(tokens, at).map(|amount| found(amount, CODE_REASON))),
    }
}

/// The amount whose number is `lead`: `318,000 euros`.
pub(super) fn name_last(tokens: &Tokens, at: usize, lead: Number) -> Option<Figure> {
    let (value, unit, end) = named(tokens, at, lead)?;
    Some(Figure::new(
        end,
        ValueKind::Money,
        value,
        Some(unit),
        NAME_REASON,
    ))
}

/// Whether an amount may begin with the word: letters before a sign or a figure.
pub(super) fn may_begin(tokens: &Tokens, at: usize) -> bool {
    /// `ringgits`: the longest word that leads an amount.
    const LONGEST: usize = 9;
    tokens.word(at).len() <= LONGEST
        && match tokens.lex(at + 1) {
            Lex::Figure { .. } => true,
            Lex::Sign(sign) => matches!(sign, '$' | '£' | '.'),
            _ => false,
        }
}

/// Whether the token is a currency's code or letters that stand on the digits: `USD50`, `Rs20`.
pub(super) fn is_code(tokens: &Tokens, at: usize) -> bool {
    code(tokens, at).is_some() && !is_tag(tokens, at)
}

/// `$3.5 million`, `-$5`, `₿21,000,000`.
fn sign_first(tokens: &Tokens, at: usize) -> Option<Amount> {
    let minus = usize::from(matches!(tokens.lex(at), Lex::Sign('-' | '−')) && tokens.glued(at + 1));
    let Lex::Sign(sign) = tokens.lex(at + minus) else {
        return None;
    };
    let unit = of_sign(sign)?;
    let (value, unit, end) = amount_after(tokens, at, at + minus + 1, unit)?;
    Some((if minus == 1 { -value } else { value }, unit, end))
}

/// `US$ 20`, `U.S. $5`, `NZ $ 41 million`, `mxn$ 15`.
fn letters_first(tokens: &Tokens, at: usize) -> Option<Amount> {
    if tokens.phrase(at, &["U", ".", "S"]).is_some() {
        let sign = at + 3 + usize::from(tokens.is_sign(at + 3, '.'));
        let figure = tokens.is_sign(sign, '$').then_some(sign + 1)?;
        return amount_after(tokens, at, figure, "USD");
    }
    if !matches!(tokens.lex(at + 1), Lex::Sign('$' | '£')) {
        return None;
    }
    // “A $5 note”: the letter of Australia is a capital, and no article.
    let word = tokens.word(at);
    let capital = word.starts_with(char::is_uppercase) && !tokens.breaks(at);
    let letters = (capital && (word != "A" || tokens.glued(at + 1)))
        || word.len() > 1
        || matches!(word, "c" | "C");
    let unit = of_letters(word)
        .filter(|_| letters)
        .or_else(|| match of_word(word) {
            Some(Money::Code(code, _)) => Some(code),
            _ => None,
        })?;
    amount_after(tokens, at, at + 2, unit)
}

/// `USD 50`, `EUR125`, `Rs. 500`, `MCAD 35`, `dollar 18.4 million`.
fn code_first(tokens: &Tokens, at: usize) -> Option<Amount> {
    if let Some((unit, scale)) = code(tokens, at) {
        let stop = usize::from(tokens.is_sign(at + 1, '.') && tokens.glued(at + 1));
        if is_word(tokens, at) && !is_large(tokens, at + 1) || is_tag(tokens, at) {
            return None;
        }
        let (value, unit, end) = amount_after(tokens, at, at + 1 + stop, unit)?;
        return Some((value * scale, unit, end));
    }
    let (unit, end) = name(tokens, at).filter(|_| !tokens.is_sign(at + 1, '.'))?;
    let (value, unit, end) = amount_after(tokens, at, end, unit)?;
    // “The dollar 20 years ago” names no amount; a large one it does.
    (value >= 1e4 || at == 0 && end == tokens.len()).then_some((value, unit, end))
}

/// `,50` behind a whole amount, where no list of numbers goes on: the part of one.
pub(super) fn comma_decimals(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let Lex::Figure {
        value,
        whole: true,
        digits: digits @ 1..=2,
    } = tokens.lex(at + 1)
    else {
        return None;
    };
    let tied = tokens.is_sign(at, ',') && tokens.glued(at) && tokens.glued(at + 1);
    let listed = tokens.is_sign(at + 2, ',') && tokens.glued(at + 3)
        || tokens.is_sign(at.wrapping_sub(2), ',') && tokens.glued(at.wrapping_sub(1));
    (tied && !listed).then(|| (value / 10f64.powi(i32::from(digits)), at + 2))
}

/// The ISO code of a code in common use.
fn standard(code: &'static str) -> &'static str {
    match code {
        "RMB" | "CNH" => "CNY",
        "NIS" => "ILS",
        code => code,
    }
}

/// Small letters on the digits are a tag or a model, but for the best known codes: `cad70`.
fn is_tag(tokens: &Tokens, at: usize) -> bool {
    let word = tokens.word(at);
    let sign = tokens.glued(at) && matches!(tokens.lex(at.wrapping_sub(1)), Lex::Sign('#' | '@'));
    sign || tokens.glued(at + 1)
        && word.bytes().all(|b| b.is_ascii_lowercase())
        && !matches!(word, "usd" | "eur" | "gbp" | "rs")
}

/// Whether the code is also a word: `ALL`, `TOP`, `COP`.
fn is_word(tokens: &Tokens, at: usize) -> bool {
    matches!(
        of_word(tokens.word(at)),
        Some(Money::Code(_, Spelling::Capitals))
    )
}

/// Three digits, decimals or grouping: more than a list or a conference counts.
fn is_large(tokens: &Tokens, at: usize) -> bool {
    match tokens.lex(at) {
        Lex::Figure { whole, digits, .. } => !whole || digits >= 3,
        _ => false,
    }
}

/// The number after a sign, with its scale and coins: `22.5 million`, `3m`, `20 and 35c`.
fn amount_after(tokens: &Tokens, start: usize, at: usize, unit: &'static str) -> Option<Amount> {
    if !matches!(tokens.lex(at), Lex::Figure { .. }) || tokens.breaks(at) {
        return None;
    }
    let number = number::read(tokens, at)?;
    let million = number.end == at + 1
        && tokens.glued(number.end)
        && tokens.is_any(number.end, &["m", "mm", "mill"]);
    if million {
        return Some((number.value * 1e6, unit, number.end + 1));
    }
    if let Some((cents, end)) = cents(tokens, start, number.end, number.value, false) {
        return Some((number.value + cents, unit, end));
    }
    // “$3 to 5 million”: both ends are millions.
    let value = number.value * number::range_scale(tokens, &number);
    // “€7,50”: a comma before two digits stands for the point.
    if let Some((cents, end)) = comma_decimals(tokens, number.end) {
        return Some((number.value + cents, unit, end));
    }
    // “$10 dollars”: the name says the sign again.
    let again = matches!(of_word(tokens.word(number.end)), Some(Money::Name(_)))
        && !tokens.glued(at)
        && !tokens.breaks(number.end);
    Some((value, unit, number.end + usize::from(again)))
}

/// A code, and how many of it: `EUR`; `MEUR`, a million.
fn code(tokens: &Tokens, at: usize) -> Option<(&'static str, f64)> {
    let word = tokens.word(at);
    let capitals = word.bytes().all(|b| b.is_ascii_uppercase());
    match of_word(word) {
        Some(Money::Code(code, Spelling::Any)) => Some((standard(code), 1.0)),
        Some(Money::Code(code, Spelling::Capitals)) => capitals.then_some((code, 1.0)),
        Some(Money::Abbreviation(code)) => {
            // “re”, “le”, “rm” and “ft” are words in small letters.
            let fits = word.starts_with(char::is_uppercase) || matches!(word, "rs" | "kr" | "zł");
            (fits || !word.is_ascii()).then_some((code, 1.0))
        }
        Some(_) => None,
        None if capitals && word.len() == 4 => {
            let scale = match word.get(..1)? {
                "K" | "T" => 1e3,
                "M" => 1e6,
                "B" => 1e9,
                _ => return None,
            };
            match of_word(word.get(1..)?) {
                Some(Money::Code(code, _)) => Some((code, scale)),
                _ => None,
            }
        }
        None => None,
    }
}

/// `318,000 euros`, `ten US dollars`, `4 dollars 30 cents`, `30 $`, `65 USD million`, `50 cents`.
fn named(tokens: &Tokens, at: usize, lead: Number) -> Option<Amount> {
    // “CNY 8 EUR 9”: the number belongs to the code before it.
    let taken = at
        .checked_sub(1)
        .is_some_and(|before| !tokens.breaks(at) && is_code(tokens, before));
    if taken {
        return None;
    }
    let mut value = lead.value;
    // “half a dollar”, “millions of dollars”, “a quarter of a cent”
    let of = usize::from(tokens.is(lead.end, "of") && lead.form == Form::Fraction);
    let article =
        usize::from(lead.form == Form::Fraction && tokens.is_any(lead.end + of, &["a", "an"]));
    let link = of + article;
    let dash = usize::from(link == 0 && tokens.is_dash(lead.end) && tokens.glued(lead.end));
    let (unit, scale, mut end) = unit(tokens, lead.end + dash + link)?;
    if unit == "GBP" && super::weight::is_weight(tokens, at, end - 1) {
        return None;
    }
    value *= scale;
    if let Lex::Scale(scale) = tokens.lex(end)
        && scale >= 1e3
        && !tokens.breaks(end)
    {
        (value, end) = (value * scale, end + 1);
    }
    if let Some((cents, end)) = cents(tokens, at, end, value, true) {
        return Some((value + cents, unit, end));
    }
    Some((value, unit, end))
}

/// `50 cents`, `and sixty-five cents`, `and 35c`; alone where the amount ends: `15 dollars 50`.
fn cents(
    tokens: &Tokens,
    start: usize,
    at: usize,
    amount: f64,
    after_name: bool,
) -> Option<(f64, usize)> {
    let comma = usize::from(tokens.is_sign(at, ','));
    let and = usize::from(tokens.is(at + comma, "and"));
    let first = at + comma + and;
    let number = matches!(tokens.lex(first), Lex::Figure { .. } | Lex::Cardinal(_))
        .then(|| number::read(tokens, first))??;
    let small = number.value < 100.0 && number.value.fract() == 0.0 && amount.fract() == 0.0;
    if !small || tokens.breaks(first) {
        return None;
    }
    let coin = matches!(of_word(tokens.word(number.end)), Some(Money::Coin(_)))
        || comma == 0 && tokens.glued(number.end) && tokens.is_any(number.end, &["c", "p"]);
    if coin {
        return Some((number.value / 100.0, number.end + 1));
    }
    // “between $20 and 43” is a range, “15 dollars and 50 men” counts men.
    let range = start
        .checked_sub(1)
        .is_some_and(|before| tokens.is_any(before, &["between", "from"]));
    let closed = match tokens.lex(number.end) {
        Lex::None | Lex::Sign('.' | ',' | ';' | ')' | '!' | '?') => true,
        _ => and == 1 && after_name && tokens.is(number.end, "and"),
    };
    let words = number.form == Form::Words || after_name;
    let whole = start == 0 && number.end == tokens.len();
    (comma == 0 && !range && closed && (words && (after_name || and == 1) || whole))
        .then_some((number.value / 100.0, number.end))
}

/// The currency at `at`, how many one is, and its end.
fn unit(tokens: &Tokens, at: usize) -> Option<(&'static str, f64, usize)> {
    if tokens.breaks(at) {
        return None;
    }
    match tokens.lex(at) {
        Lex::Sign(sign) => {
            // “12 $ 35 $”: the sign belongs to the number before it, unless it stands on the next.
            let free = !matches!(tokens.lex(at + 1), Lex::Figure { .. }) || !tokens.glued(at + 1);
            let unit = of_sign(sign).filter(|_| free)?;
            Some((unit, 1.0, at + 1))
        }
        Lex::Word | Lex::Cue => {
            if let Some((unit, end)) = name(tokens, at) {
                return Some((unit, 1.0, end));
            }
            if let Some((unit, scale)) = code(tokens, at) {
                // “4 USD20 tags”: the code belongs to the number that stands on it.
                let free = !tokens.glued(at + 1)
                    || !matches!(tokens.lex(at + 1), Lex::Figure { .. } | Lex::Sign('$'));
                return free.then_some((unit, scale, at + 1));
            }
            if tokens.glued(at) && matches!(tokens.word(at), "p" | "c") {
                let unit = if tokens.is(at, "p") { "penny" } else { "cent" };
                return is_price(tokens, at).then_some((unit, 1.0, at + 1));
            }
            None
        }
        _ => None,
    }
}

/// `40p`, `14.5c`: under a hundred, so that `1080p` stays a picture.
fn is_price(tokens: &Tokens, at: usize) -> bool {
    let closed = !matches!(tokens.lex(at + 1), Lex::Sign('.')) || !tokens.glued(at + 2);
    // “Release 12c”: cents are told by what they buy.
    let told = tokens.is(at, "p") || tokens.is_any(at + 1, &["a", "per", "each", "to", "and"]);
    closed
        && told
        && matches!(tokens.lex(at.wrapping_sub(1)), Lex::Figure { value, .. } if value < 100.0)
}

/// A currency's name or coin, with a country before it: `US dollars`, `New Zealand dollars`.
fn name(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    if tokens.phrase(at, &["U", ".", "S", "."]).is_some() {
        let named = matches!(of_word(tokens.word(at + 4)), Some(Money::Name(_)));
        return named.then_some(("USD", at + 5));
    }
    // “New Zealand”, “Hong Kong”, “South African”, “Sri Lankan”.
    let two = usize::from(tokens.is_any(at, &["new", "hong", "south", "north", "sri"]));
    let nation = of_nation(tokens.word(at + two));
    let word = at + two + usize::from(nation.is_some());
    if two == 1 && nation.is_none() || tokens.breaks(word) {
        return None;
    }
    match of_word(tokens.word(word))? {
        Money::Name(code) => {
            // “10 pounds sterling”
            let sterling = usize::from(code == "GBP" && tokens.is(word + 1, "sterling"));
            Some((nation.unwrap_or(code), word + 1 + sterling))
        }
        Money::Coin(coin) => Some((coin, word + 1)),
        Money::Code(..) | Money::Abbreviation(_) => None,
    }
}

/// The currency whose country and name are written as one word: `saudiriyal`.
pub(super) fn fused(word: &str) -> Option<&'static str> {
    /// No country’s word is shorter, nor any name of a currency.
    const SHORTEST: usize = 3;
    (SHORTEST..word.len().saturating_sub(SHORTEST - 1)).find_map(|cut| {
        let nation = of_nation(word.get(..cut)?)?;
        matches!(of_word(word.get(cut..)?), Some(Money::Name(_))).then_some(nation)
    })
}

/// The currency named behind `of`: `millions of dollars`.
pub(super) fn of_currency(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    tokens
        .is(at, "of")
        .then(|| name(tokens, at + 1))?
        .filter(|&(_, end)| tokens.word(end - 1).ends_with('s') || end > at + 2)
}

/// `a dollar`, `a euro`: one of a currency whose name is no other word.
pub(super) fn after_article(tokens: &Tokens, at: usize) -> Option<Figure> {
    let (unit, end) = name(tokens, at)?;
    let vague = tokens.is_any(
        at,
        &[
            "mark", "real", "pound", "buck", "quid", "franc", "cent", "penny", "rand", "sol",
            "guinea", "punt", "sen", "won", "lev", "som", "crown", "kip", "leone", "ether",
            "sterling",
        ],
    );
    if vague || tokens.word(end - 1).ends_with('s') || tokens.breaks(at) {
        return None;
    }
    let (cents, end) = cents(tokens, at, end, 1.0, true).unwrap_or((0.0, end));
    Some(Figure::new(
        end,
        ValueKind::Money,
        1.0 + cents,
        Some(unit),
        NAME_REASON,
    ))
}
