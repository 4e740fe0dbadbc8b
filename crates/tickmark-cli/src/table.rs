//! Tables for people: the last column wraps, the others are as wide as their widest cell.

use crate::output::plain;

const GAP: &str = "  ";

/// A table with a heading line.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// An empty table.
    pub(crate) fn new(headings: &[&str]) -> Self {
        Self {
            rows: vec![headings.iter().map(|h| (*h).to_owned()).collect()],
        }
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows
            .push(cells.iter().map(|cell| plain(cell)).collect());
    }

    /// The table as lines of at most `width` columns.
    pub(crate) fn draw(&self, width: usize) -> String {
        let widths = self.widths();
        let indent: usize = widths.iter().map(|w| w + GAP.len()).sum();
        let room = width.saturating_sub(indent).max(20);
        let mut drawn = String::new();
        for row in &self.rows {
            let Some((last, fixed)) = row.split_last() else {
                continue;
            };
            let mut lead = String::new();
            for (cell, width) in fixed.iter().zip(&widths) {
                lead.push_str(&format!("{cell:<width$}{GAP}"));
            }
            for line in wrapped(last, room) {
                drawn.push_str(format!("{lead}{line}").trim_end());
                drawn.push('\n');
                lead = " ".repeat(indent);
            }
        }
        drawn
    }

    /// Widths of all columns but the last.
    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.first().map_or(0, Vec::len).saturating_sub(1);
        (0..columns)
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
            })
            .collect()
    }
}

/// Lines of at most `room` columns, broken between words.
fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else {
            break;
        };
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= room {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_column_wraps_under_itself() {
        let mut table = Table::new(&["No", "Kind", "Claim"]);
        table.row([
            "1".to_owned(),
            "figure".to_owned(),
            "The fair drew 4,000 guests on its first day".to_owned(),
        ]);
        table.row(["12".to_owned(), "date".to_owned(), "Short".to_owned()]);
        assert_eq!(
            table.draw(34),
            "No  Kind    Claim\n1   figure  The fair drew 4,000\n            guests on its first\n            day\n12  date    Short\n"
        );
    }
}
