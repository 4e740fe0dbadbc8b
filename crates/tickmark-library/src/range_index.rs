//! Ranges of one text, asked which of them overlap another.

use tickmark_core::TextRange;

/// Ranges with what they stand for, sorted once.
pub(crate) struct RangeIndex<T> {
    entries: Vec<(TextRange, T)>,
    longest: u32,
}

impl<T> RangeIndex<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (TextRange, T)>) -> Self {
        let mut entries: Vec<(TextRange, T)> = entries.into_iter().collect();
        entries.sort_by_key(|(range, _)| *range);
        let longest = entries.iter().map(|(range, _)| range.len()).max();
        Self {
            entries,
            longest: longest.unwrap_or(0),
        }
    }

    /// Every entry that shares a byte with `range`, in text order.
    pub(crate) fn overlapping(&self, range: TextRange) -> impl Iterator<Item = &(TextRange, T)> {
        let earliest = range.start().saturating_sub(self.longest);
        let first = self.entries.partition_point(|(r, _)| r.start() < earliest);
        self.entries
            .iter()
            .skip(first)
            .take_while(move |(r, _)| r.start() < range.end())
            .filter(move |(r, _)| r.overlaps(range))
    }
}

/// Shared bytes over all bytes of two ranges.
pub(crate) fn likeness(a: TextRange, b: TextRange) -> f64 {
    let shared = a.intersect(b).map_or(0, TextRange::len);
    let all = a.len() + b.len() - shared;
    if all == 0 {
        return 0.0;
    }
    f64::from(shared) / f64::from(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_ranges_are_found_wherever_they_begin() {
        let r = TextRange::new;
        let index = RangeIndex::new([(r(20, 25), 'c'), (r(0, 18), 'a'), (r(5, 7), 'b')]);
        let at = |start, end| -> String {
            index
                .overlapping(r(start, end))
                .map(|(_, name)| *name)
                .collect()
        };
        assert_eq!(at(6, 8), "ab");
        assert_eq!(at(17, 21), "ac");
        assert_eq!(at(18, 20), "");
        assert_eq!(at(0, 99), "abc");
    }

    #[test]
    fn likeness_is_shared_over_all() {
        let r = TextRange::new;
        assert_eq!(likeness(r(0, 10), r(0, 10)), 1.0);
        assert_eq!(likeness(r(0, 10), r(5, 10)), 0.5);
        assert_eq!(likeness(r(0, 10), r(10, 20)), 0.0);
        assert_eq!(likeness(r(3, 3), r(3, 3)), 0.0);
    }
}
