//! The one table that the bench prints.

use std::fmt;

/// One measure.
pub struct Row {
    /// Its name, the same in docs/quality.md.
    pub name: String,
    /// What the figures count; empty for scores.
    pub unit: &'static str,
    /// Our figure.
    pub ours: f64,
    /// The figure of a peer in the same run.
    pub beside: Option<Beside>,
}

/// A peer's figure and ours over it, pair by pair.
pub struct Beside {
    /// The median of the peer.
    pub theirs: f64,
    /// Ours over theirs.
    pub ratios: Vec<f64>,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| {} | {} |", self.name, figure(self.ours, self.unit))?;
        match &self.beside {
            Some(Beside { theirs, ratios }) => {
                let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
                let most = ratios.iter().copied().fold(0.0, f64::max);
                write!(f, " {} |", figure(*theirs, self.unit))?;
                let middle = median(ratios.clone());
                if ratios.len() > 1 {
                    write!(f, " {middle:.2} ({least:.2}–{most:.2}) |")
                } else {
                    write!(f, " {middle:.2} |")
                }
            }
            None => write!(f, " | |"),
        }
    }
}

/// A figure as a person reads it: scores with three decimals, times and speeds with as many as tell.
fn figure(value: f64, unit: &str) -> String {
    match unit {
        "" => format!("{value:.3}"),
        _ if value >= 200.0 => format!("{value:.0} {unit}"),
        _ if value >= 2.0 => format!("{value:.1} {unit}"),
        _ => format!("{value:.3} {unit}"),
    }
}

/// All rows, each with the figure of the last run behind it.
pub fn table(rows: &[Row], last: &[(String, String)]) -> String {
    let mut text = String::from(
        "| measure | measured | beside | ratio, median (least–most) | last run |\n|---|---|---|---|---|\n",
    );
    for row in rows {
        let before = last
            .iter()
            .find(|(name, _)| *name == row.name)
            .map_or("", |(_, figure)| figure);
        text.push_str(&format!("{row} {before} |\n"));
    }
    text
}

/// The middle value.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_carry_the_figure_of_the_last_run() {
        let row = Row {
            name: "claims".to_owned(),
            unit: "",
            ours: 0.8912,
            beside: None,
        };
        let last = [("claims".to_owned(), "0.884".to_owned())];
        assert!(table(&[row], &last).ends_with("| claims | 0.891 | | | 0.884 |\n"));
    }
}
