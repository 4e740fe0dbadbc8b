//! A sentence as counts and the words between them.

use tickmark_core::{TextRange, Value, ValueKind};

use super::ROUNDED_FROM;
use crate::finding::Sentence;

/// A count or something else.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// A whole number.
    Count(Count),
    /// A value that counts nothing: a date, an amount of money, a share.
    Other,
    /// A word or sign, by its place among the tokens.
    Token(usize),
}

/// A whole number.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    pub value: u64,
    pub range: TextRange,
    /// It says that it is not exact: `about 40`, `two dozen`.
    pub rough: bool,
    /// It may be: `2,000`.
    pub rounded: bool,
}

/// The sentence as items.
pub fn items(sentence: &Sentence<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    let mut values = sentence.values.iter().peekable();
    let mut covered = 0;
    for (at, token) in sentence.tokens.iter().enumerate() {
        while let Some(value) = values.next_if(|value| value.range.start() <= token.range.start()) {
            if value.range.end() > covered && value.range.end() > token.range.start() {
                items.push(item(sentence, value, at));
                covered = value.range.end();
            }
        }
        if token.range.start() >= covered {
            items.push(Item::Token(at));
        }
    }
    items
}

fn item(sentence: &Sentence<'_>, value: &Value, at: usize) -> Item {
    let count = value.value.parse::<u64>().ok();
    let plain = value.kind == ValueKind::Number && value.unit.is_none();
    let Some(count) = count.filter(|_| plain) else {
        return Item::Other;
    };
    let words = sentence.words;
    let inside = sentence.tokens.iter().skip(at);
    let magnitude = inside
        .take_while(|token| token.range.start() < value.range.end())
        .any(|token| token.is(words.magnitudes));
    let led = sentence.led_by(at, words.rough);
    Item::Count(Count {
        value: count,
        range: value.range,
        rough: magnitude || led,
        rounded: count >= ROUNDED_FROM && count % 100 == 0,
    })
}
