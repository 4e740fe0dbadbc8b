//! Brackets that open inside a sentence and close soon: no sentence ends in them.

/// A bracket longer than this, in bytes, holds sentences of its own.
const LIMIT: usize = 300;

/// Byte ranges of such brackets, in order.
pub(super) struct Brackets(Vec<(usize, usize)>);

impl Brackets {
    pub fn of(text: &str) -> Self {
        let mut open: Vec<usize> = Vec::new();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let first = text.find('(').unwrap_or(text.len());
        for (at, byte) in text.bytes().enumerate().skip(first) {
            if byte == b'(' {
                open.push(at);
            } else if byte == b')'
                && let Some(start) = open.pop()
                && at - start <= LIMIT
                && opens_inside(text, start)
            {
                while pairs.last().is_some_and(|&(inner, _)| inner > start) {
                    pairs.pop();
                }
                pairs.push((start, at));
            }
        }
        Self(pairs)
    }

    /// Whether byte `at` lies in one.
    pub fn hold(&self, at: usize) -> bool {
        let after = self.0.partition_point(|&(_, close)| close < at);
        self.0.get(after).is_some_and(|&(open, _)| open < at)
    }
}

/// Whether the sentence before the bracket at `start` has not ended.
fn opens_inside(text: &str, start: usize) -> bool {
    let before = text
        .get(..start)
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '\'' | '’' | '“'));
    !before.is_empty() && !before.ends_with(['.', '!', '?'])
}
