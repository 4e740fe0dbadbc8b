//! Scores on the shared data, where it is beside the source tree, held to the floors of
//! docs/quality.md: the rows of a table whose first columns are `| measure | floor |`, such as
//! `| claims | ≥ 0.66 |` or `| restatements left open | ≤ 0.10 |`.

use std::collections::HashMap;
use std::path::Path;

use crate::Result;
use crate::sh::{at, command, root, shown};
use crate::tally::Tally;

/// How a measure is had from a script.
#[derive(Clone, Copy)]
struct Measure {
    name: &'static str,
    script: &'static str,
    bench: &'static str,
    arguments: &'static [&'static str],
    /// The words before the figure; none when it is the last line.
    after: Option<&'static str>,
}

const MEASURES: &[Measure] = &[
    measure("claims", "claims", "claims"),
    measure("claim kinds", "claims", "claims").after("kind accuracy on matched "),
    measure("restatements left open", "claims", "claims").after("left open "),
    measure("date details", "claims", "claims").with(&["--detail", "date"]),
    measure("figure details", "claims", "claims").with(&["--detail", "figure"]),
    measure("quotes", "quotes", "quotes"),
    measure("sentences", "sentences", "sentences"),
    measure("check-worthiness", "checkworthy", "claims").with(&["--sweep"]),
    measure("dates", "dates", "values"),
    measure("extraction", "extraction", "extract"),
    measure("anchors", "anchoring", "anchor"),
    measure("false anchors", "anchoring", "anchor").after("false anchors "),
];

const fn measure(name: &'static str, script: &'static str, bench: &'static str) -> Measure {
    Measure {
        name,
        script,
        bench,
        arguments: &[],
        after: None,
    }
}

impl Measure {
    const fn after(self, words: &'static str) -> Self {
        Self {
            after: Some(words),
            ..self
        }
    }

    const fn with(self, arguments: &'static [&'static str]) -> Self {
        Self { arguments, ..self }
    }
}

/// A line that a measure may not cross.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

/// Runs every measure that has a floor.
pub fn check(tally: &mut Tally, cli: &Path) {
    let shared = root().join("../shared");
    if !shared.join("bench").is_dir() {
        println!("\n=== scores\nSkipped: the shared data is not beside this source tree.");
        return;
    }
    let page = root().join("docs/quality.md");
    let floors = match std::fs::read_to_string(&page).map_err(at(&page)) {
        Ok(text) => floors(&text),
        Err(message) => {
            tally.check("scores: floors", || Err(message));
            return;
        }
    };
    let mut outputs = HashMap::new();
    for (name, bound) in floors {
        tally.check(&format!("score: {name}"), || {
            let measure = MEASURES
                .iter()
                .find(|measure| measure.name == name)
                .ok_or_else(|| format!("`{name}` in docs/quality.md is not a measure we know"))?;
            holds(figure(measure, cli, &shared, &mut outputs)?, bound)
        });
    }
}

fn holds(figure: f64, bound: Bound) -> Result {
    println!("{figure:.4}, wanted {bound:?}");
    let good = match bound {
        Bound::AtLeast(floor) => figure >= floor,
        Bound::AtMost(ceiling) => figure <= ceiling,
    };
    if good {
        Ok(())
    } else {
        Err(format!("{figure:.4} where {bound:?} is wanted"))
    }
}

fn figure(
    measure: &Measure,
    cli: &Path,
    shared: &Path,
    outputs: &mut HashMap<String, String>,
) -> Result<f64> {
    let script = shared.join(format!("bench/score_{}.py", measure.script));
    let mut run = command("python3", &[]);
    run.arg(script)
        .arg("--cmd")
        .arg(format!("'{}' bench {}", cli.display(), measure.bench))
        .args(measure.arguments);
    let key = shown(&run);
    if !outputs.contains_key(&key) {
        println!("$ {key}");
        let output = run
            .output()
            .map_err(|error| format!("python3 cannot be started: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        print!("{text}");
        outputs.insert(key.clone(), text);
    }
    let text = outputs.get(&key).map(String::as_str).unwrap_or_default();
    read(text, measure.after).ok_or_else(|| format!("no figure in the output of {key}"))
}

/// The figure after the words, or on the last line.
fn read(text: &str, after: Option<&str>) -> Option<f64> {
    let from = match after {
        Some(words) => text.split(words).nth(1)?,
        None => text.trim_end().lines().last()?,
    };
    let digits: String = from
        .trim_start()
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    digits.trim_end_matches('.').parse().ok()
}

/// The rows under `| measure | floor |`.
fn floors(page: &str) -> Vec<(String, Bound)> {
    let cells = |line: &str| -> Vec<String> {
        line.trim()
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_are_read_from_their_table_only() {
        let page = "| what | value |\n|---|---|\n| claims | 0.1 |\n\n| measure | floor | measured |\n|---|---|---|\n| claims | ≥ 0.66 | 0.70 |\n| restatements left open | ≤ 0.10 | 0.05 |\n\n| other | 3 |\n";
        assert_eq!(
            floors(page),
            [
                ("claims".to_owned(), Bound::AtLeast(0.66)),
                ("restatements left open".to_owned(), Bound::AtMost(0.10)),
            ]
        );
    }

    #[test]
    fn figures_are_read() {
        let text = "a: F1 0.1\nrestatements 120, left open 0.058\n0.7012\n";
        assert_eq!(read(text, None), Some(0.7012));
        assert_eq!(read(text, Some("left open ")), Some(0.058));
    }
}
