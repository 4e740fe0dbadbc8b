//! Where the words of a text stand, so that a word is found without reading the text again.

/// Occurrences of a word that are looked at, nearest first.
const OCCURRENCES: usize = 256;

/// Where each word stands in a text, in order.
pub(super) struct Occurrences {
    starts: Vec<u32>,
    places: Vec<u32>,
}

impl Occurrences {
    pub(super) fn new(ids: &[u32], vocabulary: usize) -> Self {
        let mut starts = vec![0_u32; vocabulary + 2];
        for id in ids {
            if let Some(count) = starts.get_mut(*id as usize + 2) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut starts {
            sum += *count;
            *count = sum;
        }
        let mut places = vec![0; ids.len()];
        for (at, id) in ids.iter().enumerate() {
            if let Some(next) = starts.get_mut(*id as usize + 1) {
                if let Some(place) = places.get_mut(*next as usize) {
                    *place = at as u32;
                }
                *next += 1;
            }
        }
        Self { starts, places }
    }

    pub(super) fn of(&self, id: Option<&u32>) -> &[u32] {
        let range = id.and_then(|id| {
            let start = *self.starts.get(*id as usize)?;
            let end = *self.starts.get(*id as usize + 1)?;
            Some(start as usize..end as usize)
        });
        range
            .and_then(|range| self.places.get(range))
            .unwrap_or_default()
    }

    /// The occurrences nearest to `near`, nearest first.
    pub(super) fn nearest(&self, id: Option<&u32>, near: usize) -> Vec<usize> {
        let all = self.of(id);
        let middle = all.partition_point(|place| (*place as usize) < near);
        let from = middle.saturating_sub(OCCURRENCES / 2);
        let to = (middle + OCCURRENCES / 2).min(all.len());
        let mut places: Vec<usize> = all
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .map(|place| *place as usize)
            .collect();
        places.sort_by_key(|place| place.abs_diff(near));
        places
    }
}
