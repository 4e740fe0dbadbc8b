//! The tables of docs/quality.md: floors and the figures of the last run.

/// A line that a measure may not cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// `≥ 0.66`
    AtLeast(f64),
    /// `≤ 0.10`
    AtMost(f64),
}

/// The rows under `| measure | floor |`.
pub fn floors(page: &str) -> Vec<(String, Bound)> {
    let mut rows = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        let cells = cells(line);
        match cells.as_slice() {
            [first, second, ..] if first == "measure" && second == "floor" => inside = true,
            [name, floor, ..] if inside && !name.starts_with('-') => {
                if let Some(bound) = bound(floor) {
                    rows.push((name.clone(), bound));
                }
            }
            [_, _, ..] => {}
            _ => inside = false,
        }
    }
    rows
}

fn bound(cell: &str) -> Option<Bound> {
    let number = |text: &str| text.trim().parse().ok();
    match cell.strip_prefix('≤') {
        Some(ceiling) => number(ceiling).map(Bound::AtMost),
        None => number(cell.trim_start_matches('≥')).map(Bound::AtLeast),
    }
}

fn cells(line: &str) -> Vec<String> {
    line.trim()
        .trim_matches('|')
        .split('|')
        .map(|cell| cell.trim().to_owned())
        .collect()
}

/// What each row of any table with a column `measured` says there, by the row's name.
pub fn measured(page: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut column = None;
    for line in page.lines() {
        if !line.trim_start().starts_with('|') {
            column = None;
            continue;
        }
        let cells = cells(line);
        if let Some(at) = cells.iter().position(|cell| cell == "measured") {
            column = Some(at);
        } else if let Some(figure) = column.and_then(|at| cells.get(at))
            && let Some(name) = cells.first()
            && !name.starts_with('-')
        {
            rows.push((name.clone(), figure.clone()));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "| what | value |\n|---|---|\n| claims | 0.1 |\n\n| measure | floor | measured |\n|---|---|---|\n| claims | ≥ 0.66 | 0.70 |\n| restatements left open | ≤ 0.10 | 0.05 |\n\n| other | 3 |\n";

    #[test]
    fn floors_are_read_from_their_table_only() {
        assert_eq!(
            floors(PAGE),
            [
                ("claims".to_owned(), Bound::AtLeast(0.66)),
                ("restatements left open".to_owned(), Bound::AtMost(0.10)),
            ]
        );
    }

    #[test]
    fn figures_of_the_last_run_are_read_by_their_column() {
        let pair = |name: &str, figure: &str| (name.to_owned(), figure.to_owned());
        assert_eq!(
            measured(PAGE),
            [
                pair("claims", "0.70"),
                pair("restatements left open", "0.05")
            ]
        );
    }
}
