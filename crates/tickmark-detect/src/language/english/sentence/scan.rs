//! Finds the bytes at which a sentence may end, in one pass over a table of bytes.

/// What a byte may be the start of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// A full stop, a question or exclamation mark, an ellipsis.
    Stop,
    /// A sign that may stand where a sentence ends without a stop.
    Sign,
}

const NOTHING: u8 = 0;
const STOP: u8 = 1;
const SIGN: u8 = 2;
/// The first byte of characters of which some are stops and some are dashes.
const LEAD: u8 = 3;

const TABLE: [u8; 256] = table();

const fn table() -> [u8; 256] {
    let table = [NOTHING; 256];
    let table = with(table, b".!?", STOP);
    let table = with(table, b":;=-*_~>/^", SIGN);
    with(table, &[0xE2, 0xE3, 0xEF, 0xD8, 0xE0], LEAD)
}

const fn with(mut table: [u8; 256], bytes: &[u8], class: u8) -> [u8; 256] {
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = class;
        at += 1;
    }
    table
}

/// The first point of `text` at or after byte `from`.
pub(super) fn next(text: &str, from: usize) -> Option<(usize, Point)> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        at += rest
            .iter()
            .position(|&byte| TABLE[usize::from(byte)] != NOTHING)?;
        match TABLE[usize::from(*bytes.get(at)?)] {
            STOP => return Some((at, Point::Stop)),
            SIGN => return Some((at, Point::Sign)),
            _ => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if super::stop::is_mark(c) => return Some((at, Point::Stop)),
                Some('—' | '–') => return Some((at, Point::Sign)),
                Some(c) => at += c.len_utf8(),
                None => at += 1,
            },
        }
    }
}
