//! Amounts of money: `$3.5 million`, `422,000 euros`, `USD 50`, `NZ $ 26 million`.

use tickmark_core::ValueKind;

use super::Figure;
use crate::value::lexicon::Lex;
use crate::value::number::{self, Number};
use crate::value::token::Tokens;

const REASON: &str = "An amount of money.";

/// Signs and the currency they mean where no country is named.
const SIGNS: &[(char, &str)] = &[
    ('$', "USD"),
    ('£', "GBP"),
    ('€', "EUR"),
    ('¥', "JPY"),
    ('₹', "INR"),
    ('₽', "RUB"),
    ('₩', "KRW"),
    ('₺', "TRY"),
    ('₪', "ILS"),
    ('₴', "UAH"),
    ('₦', "NGN"),
    ('₱', "PHP"),
    ('฿', "THB"),
    ('₫', "VND"),
    ('₿', "BTC"),
    ('¢', "USD"),
];

/// Letters before `$`.
const DOLLARS: &[(&str, &str)] = &[
    ("US", "USD"),
    ("U.S", "USD"),
    ("C", "CAD"),
    ("CA", "CAD"),
    ("CAN", "CAD"),
    ("A", "AUD"),
    ("AU", "AUD"),
    ("NZ", "NZD"),
    ("HK", "HKD"),
    ("S", "SGD"),
    ("NT", "TWD"),
    ("R", "BRL"),
    ("MX", "MXN"),
    ("Z", "ZWL"),
];

/// ISO 4217 codes met in news, written before or after the amount.
const CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BGN", "BRL", "BTC", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EGP", "ETH", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IRR", "ISK", "JPY", "KES",
    "KRW", "KWD", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR",
    "RMB", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND",
    "ZAR", "JOD", "LBP", "KHR",
];

/// Names of currencies: the unit and how many of it one is.
const NAMES: &[(&str, &str)] = &[
    ("dollar", "USD"),
    ("dollars", "USD"),
    ("buck", "USD"),
    ("bucks", "USD"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("sterling", "GBP"),
    ("quid", "GBP"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("rmb", "CNY"),
    ("rupee", "INR"),
    ("rupees", "INR"),
    ("ruble", "RUB"),
    ("rubles", "RUB"),
    ("rouble", "RUB"),
    ("roubles", "RUB"),
    ("peso", "MXN"),
    ("pesos", "MXN"),
    ("franc", "CHF"),
    ("francs", "CHF"),
    ("krona", "SEK"),
    ("kronor", "SEK"),
    ("krone", "NOK"),
    ("kroner", "NOK"),
    ("lira", "TRY"),
    ("liras", "TRY"),
    ("rand", "ZAR"),
    ("real", "BRL"),
    ("reais", "BRL"),
    ("reals", "BRL"),
    ("baht", "THB"),
    ("ringgit", "MYR"),
    ("ringgits", "MYR"),
    ("shekel", "ILS"),
    ("shekels", "ILS"),
    ("dirham", "AED"),
    ("dirhams", "AED"),
    ("dinar", "KWD"),
    ("dinars", "KWD"),
    ("riyal", "SAR"),
    ("riyals", "SAR"),
    ("rial", "IRR"),
    ("rials", "IRR"),
    ("zloty", "PLN"),
    ("zlotys", "PLN"),
    ("forint", "HUF"),
    ("forints", "HUF"),
    ("koruna", "CZK"),
    ("korunas", "CZK"),
    ("hryvnia", "UAH"),
    ("hryvnias", "UAH"),
    ("naira", "NGN"),
    ("rupiah", "IDR"),
    ("dong", "VND"),
    ("taka", "BDT"),
    ("shilling", "KES"),
    ("shillings", "KES"),
    ("markka", "FIM"),
    ("guilder", "NLG"),
    ("guilders", "NLG"),
    ("drachma", "GRD"),
    ("drachmas", "GRD"),
    ("escudo", "PTE"),
    ("escudos", "PTE"),
    ("peseta", "ESP"),
    ("pesetas", "ESP"),
    ("mark", "DEM"),
    ("marks", "DEM"),
    ("deutschmarks", "DEM"),
    ("bitcoin", "BTC"),
    ("bitcoins", "BTC"),
    ("pound", "GBP"),
    ("pounds", "GBP"),
];

/// Hundredths, counted as themselves.
const COINS: &[(&str, &str)] = &[
    ("cent", "cent"),
    ("cents", "cent"),
    ("pence", "penny"),
    ("penny", "penny"),
    ("pennies", "penny"),
    ("satoshi", "satoshi"),
    ("satoshis", "satoshi"),
    ("kopeks", "kopek"),
    ("paise", "paisa"),
];

/// Nationalities before a currency's name, with their dollar.
const NATIONS: &[(&str, &str)] = &[
    ("us", "USD"),
    ("american", "USD"),
    ("canadian", "CAD"),
    ("australian", "AUD"),
    ("hong", "HKD"),
    ("singapore", "SGD"),
    ("taiwan", "TWD"),
    ("british", "GBP"),
    ("japanese", "JPY"),
    ("chinese", "CNY"),
    ("indian", "INR"),
    ("swiss", "CHF"),
    ("mexican", "MXN"),
    ("swedish", "SEK"),
    ("danish", "DKK"),
    ("norwegian", "NOK"),
    ("russian", "RUB"),
    ("finnish", "FIM"),
    ("pakistani", "PKR"),
    ("egyptian", "EGP"),
    ("brazilian", "BRL"),
    ("turkish", "TRY"),
    ("french", "FRF"),
    ("german", "DEM"),
    ("korean", "KRW"),
    ("malaysia", "MYR"),
    ("malaysian", "MYR"),
    ("sterling", "GBP"),
    ("israeli", "ILS"),
    ("irish", "IEP"),
    ("dutch", "NLG"),
    ("spanish", "ESP"),
    ("argentine", "ARS"),
    ("philippine", "PHP"),
    ("colombian", "COP"),
    ("belgian", "BEF"),
];

pub(super) fn read(tokens: &Tokens, at: usize) -> Option<Figure> {
    let (value, unit, end) = sign_first(tokens, at)
        .or_else(|| code_first(tokens, at))
        .or_else(|| name_last(tokens, at))?;
    Some(Figure::new(
        end,
        ValueKind::Money,
        value,
        Some(unit),
        REASON,
    ))
}

/// Whether an amount may begin with the word: letters before a sign or a figure.
pub(super) fn may_begin(tokens: &Tokens, at: usize) -> bool {
    /// `USD`, `MUSD`, `dollar`.
    const LONGEST: usize = 6;
    tokens.word(at).len() <= LONGEST
        && (matches!(tokens.lex(at + 1), Lex::Figure { .. } | Lex::Sign('$'))
            || tokens.is_sign(at + 1, '.') && tokens.is_sign(at + 4, '$'))
}

/// Whether the token is a currency code or letters before a sign.
pub(super) fn is_code(tokens: &Tokens, at: usize) -> bool {
    CODES.iter().any(|code| tokens.is(at, code))
}

/// `$3.5 million`, `US$ 20`, `-$5`.
fn sign_first(tokens: &Tokens, at: usize) -> Option<(f64, &'static str, usize)> {
    let country = DOLLARS
        .iter()
        .find(|(letters, _)| tokens.is(at, letters) && tokens.is_sign(at + 1, '$'));
    if country.is_none()
        && tokens.phrase(at, &["U", ".", "S", "."]).is_some()
        && tokens.is_sign(at + 4, '$')
    {
        return amount_after(tokens, at + 5).map(|number| (number.value, "USD", number.end));
    }
    let sign = at + usize::from(country.is_some());
    let Lex::Sign(c) = tokens.lex(sign) else {
        return None;
    };
    let &(_, unit) = SIGNS.iter().find(|&&(sign, _)| sign == c)?;
    let unit = country.map_or(unit, |&(_, unit)| unit);
    let number = amount_after(tokens, sign + 1)?;
    Some((number.value, unit, number.end))
}

/// The number after a sign, with its scale: `$22.5 million`, `$3m`, `$10-billion`.
fn amount_after(tokens: &Tokens, at: usize) -> Option<Number> {
    let figure = matches!(tokens.lex(at), Lex::Figure { .. }) && !tokens.breaks(at);
    let number = number::read(tokens, at).filter(|_| figure)?;
    let million = number.end == at + 1
        && tokens.glued(number.end)
        && tokens.is_any(number.end, &["m", "mil", "mm"]);
    Some(if million {
        Number {
            value: number.value * 1e6,
            end: number.end + 1,
            ..number
        }
    } else {
        number
    })
}

/// `USD 50`, `EUR125`, `dollar 22.5 million`.
fn code_first(tokens: &Tokens, at: usize) -> Option<(f64, &'static str, usize)> {
    let unit = code(tokens, at)?;
    let number = amount_after(tokens, at + 1)?;
    Some((number.value, unit, number.end))
}

fn code(tokens: &Tokens, at: usize) -> Option<&'static str> {
    let code = CODES.iter().copied().find(|code| tokens.is(at, code))?;
    // Small letters are words more often than codes: “try”, “cad”.
    let capital = tokens.word(at).starts_with(char::is_uppercase);
    (capital || matches!(code, "USD" | "EUR" | "GBP" | "RMB" | "CNY" | "JPY")).then_some(code)
}

/// `422,000 euros`, `ten US dollars`, `3 dollars 50 cents`, `30 $`, `75 USD million`, `50 cents`.
fn name_last(tokens: &Tokens, at: usize) -> Option<(f64, &'static str, usize)> {
    let (mut value, end) = match number::read(tokens, at) {
        Some(number) => (number.value, number.end),
        None if tokens.is_any(at, &["a", "an"]) && !is_vague_name(tokens, at + 1) => (1.0, at + 1),
        None => return None,
    };
    let of = usize::from(tokens.is(end, "of") && tokens.is(end.wrapping_sub(1), "half"));
    let dash = usize::from(tokens.is_dash(end) && tokens.glued(end));
    let (unit, mut end) = unit(tokens, end + dash + of)?;
    if let Lex::Scale(scale) = tokens.lex(end) {
        (value, end) = (value * scale, end + 1);
    }
    let and = usize::from(tokens.is(end, "and"));
    if !COINS.iter().any(|&(_, coin)| coin == unit)
        && let Some(coins) = number::read(tokens, end + and).filter(|coins| coins.value < 100.0)
        && COINS.iter().any(|&(word, _)| tokens.is(coins.end, word))
    {
        return Some((value + coins.value / 100.0, unit, coins.end + 1));
    }
    Some((value, unit, end))
}

/// `a mark`, `a pound`, `a real`: words of their own.
fn is_vague_name(tokens: &Tokens, at: usize) -> bool {
    tokens.is_any(
        at,
        &[
            "mark", "real", "pound", "buck", "quid", "franc", "cent", "penny", "rand",
        ],
    )
}

/// The currency named at `at`, with a nationality before it.
fn unit(tokens: &Tokens, at: usize) -> Option<(&'static str, usize)> {
    if tokens.breaks(at) {
        return None;
    }
    let nation = NATIONS.iter().find(|(word, _)| tokens.is(at, word));
    let kong = usize::from(tokens.is(at, "hong") && tokens.is(at + 1, "kong"));
    let name = at + usize::from(nation.is_some()) + kong;
    let dotted = tokens.phrase(at, &["U", ".", "S", "."]);
    let name = dotted.unwrap_or(name);
    let listed = |list: &'static [(&'static str, &'static str)]| {
        list.iter()
            .find(|(word, _)| tokens.is(name, word))
            .map(|&(_, unit)| unit)
    };
    if let Some(unit) = listed(NAMES) {
        let unit = nation.map_or(unit, |&(_, unit)| unit);
        return Some((unit, name + 1));
    }
    if let Some(unit) = listed(COINS) {
        return Some((unit, name + 1));
    }
    if let Some(unit) = code(tokens, at) {
        return Some((unit, at + 1));
    }
    match tokens.lex(at) {
        Lex::Sign(c)
            if !matches!(tokens.lex(at + 1), Lex::Figure { .. })
                || tokens.get(at + 1).is_some_and(|t| t.spaced) =>
        {
            SIGNS
                .iter()
                .find(|&&(sign, _)| sign == c)
                .map(|&(_, unit)| (unit, at + 1))
        }
        _ => None,
    }
}
