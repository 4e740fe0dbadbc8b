//! Sparse rows with their classes.

/// How many classes there are.
pub const CLASSES: usize = 3;

/// Sentences as sparse rows.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    cells: Vec<(u32, f64)>,
    ends: Vec<usize>,
    classes: Vec<usize>,
}

impl Rows {
    /// Adds a row.
    pub fn push(&mut self, cells: impl Iterator<Item = (u32, f64)>, class: usize) {
        self.cells.extend(cells);
        self.ends.push(self.cells.len());
        self.classes.push(class);
    }

    /// Each row with its class.
    pub fn iter(&self) -> impl Iterator<Item = (&[(u32, f64)], usize)> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(&self.ends)
            .zip(&self.classes)
            .map(|((start, end), class)| (self.cells.get(start..*end).unwrap_or_default(), *class))
    }
}
