//! A closed list of words and what each means, looked up whatever its capitals.
//!
//! Every word of an article is looked up, so the table packs a word into one integer: no hashing of
//! strings, no comparison of letters, no allocation.

/// Longest word a table can hold, in bytes.
const LONGEST: usize = 16;

/// Words with their meanings.
#[derive(Debug)]
pub(super) struct WordTable<T> {
    slots: Vec<Option<(u128, T)>>,
}

impl<T: Copy> WordTable<T> {
    /// A table of `entries`; of a word given twice the last meaning counts. Words that are too long
    /// are left out.
    pub fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let entries: Vec<_> = entries
            .into_iter()
            .filter_map(|(word, meaning)| Some((pack(word)?, meaning)))
            .collect();
        let mut slots = vec![None; (entries.len() * 2 + 1).next_power_of_two()];
        for (key, meaning) in entries {
            let mut at = Self::home(key, slots.len());
            while let Some(Some((taken, _))) = slots.get(at)
                && *taken != key
            {
                at = (at + 1) % slots.len();
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = Some((key, meaning));
            }
        }
        Self { slots }
    }

    /// What `word` means.
    pub fn get(&self, word: &str) -> Option<T> {
        let key = pack(word)?;
        let mut at = Self::home(key, self.slots.len());
        while let Some(&Some((taken, meaning))) = self.slots.get(at) {
            if taken == key {
                return Some(meaning);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        None
    }

    /// The slot a key is looked for first. `slots` is a power of two and more than half of them
    /// stay empty, so that a look-up is one or two steps.
    fn home(key: u128, slots: usize) -> usize {
        /// An odd constant with well mixed bits (the golden ratio of 64 bits).
        const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the halves of the key and the high bits of a hash are meant"
        )]
        let (low, high) = (key as u64, (key >> 64) as u64);
        let mixed = (low ^ high.rotate_left(29)).wrapping_mul(MIX);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "only the bits below the number of slots are kept"
        )]
        let hash = (mixed >> 32) as usize;
        hash & (slots - 1)
    }
}

/// The word in small letters as one integer.
fn pack(word: &str) -> Option<u128> {
    let bytes = word.as_bytes();
    let mut buffer = [0; LONGEST];
    buffer.get_mut(..bytes.len())?.copy_from_slice(bytes);
    buffer.make_ascii_lowercase();
    Some(u128::from_le_bytes(buffer))
}

#[cfg(test)]
mod tests {
    use super::WordTable;

    #[test]
    fn words_are_found_whatever_their_capitals() {
        let table = WordTable::new([("mile", 1), ("miles", 2), ("km", 3), ("元", 4), ("km", 5)]);
        assert_eq!(table.get("MILES"), Some(2));
        assert_eq!(table.get("Mile"), Some(1));
        assert_eq!(table.get("元"), Some(4));
        assert_eq!(table.get("km"), Some(5), "the last meaning counts");
        assert_eq!(table.get("kilometre"), None);
        assert_eq!(table.get("a word longer than any"), None);
        assert_eq!(table.get(""), None);
    }
}
