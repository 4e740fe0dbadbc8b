//! The measures of quality, and how each is had from the scripts beside the source tree.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::sh::{command, root, shown};

/// How a measure is had from a script.
#[derive(Clone, Copy)]
pub struct Measure {
    /// Its name in docs/quality.md.
    pub name: &'static str,
    script: &'static str,
    bench: &'static str,
    arguments: &'static [&'static str],
    /// Words that stand before the figure, one after the other; none when it is the last line.
    after: &'static [&'static str],
}

/// All of them, in the order of the table.
pub const MEASURES: &[Measure] = &[
    measure("claims", "claims", "claims"),
    measure("claim kinds", "claims", "claims").after(&["kind accuracy on matched "]),
    measure("restatements left open", "claims", "claims").after(&["left open "]),
    measure("date details", "claims", "claims").with(&["--detail", "date"]),
    measure("figure details", "claims", "claims").with(&["--detail", "figure"]),
    measure("biography details", "claims", "claims").with(&["--detail", "biography"]),
    measure("quotes found", "quotes", "quotes").after(&["found "]),
    measure("quotes", "quotes", "quotes"),
    measure("sentences", "sentences", "sentences"),
    measure("sentences GUM", "sentences", "sentences").with(&["--data", "data/sentences-gum/dev"]),
    measure("sentences EWT", "sentences", "sentences").with(&["--data", "data/sentences-ewt/dev"]),
    measure("sentences golden rules", "sentences", "sentences")
        .with(&["--data", "data/sentences-golden/english"])
        .after(&["english: "]),
    measure("dates", "dates", "values"),
    measure("dates GUM", "dates", "values").with(&["--data", "data/dates-gum/train"]),
    measure("dates WikiWars", "dates", "values").with(&["--data", "data/dates-wikiwars/train"]),
    measure("dates Recognizers", "dates", "values").with(&["--data", "data/dates-recognizers/dev"]),
    measure("dates Duckling", "dates", "values").with(&["--data", "data/dates-duckling/dev"]),
    measure("quantities Recognizers", "dates", "values")
        .with(&["--data", "data/quantities-recognizers/dev"]),
    measure("quantities Duckling", "dates", "values")
        .with(&["--data", "data/quantities-duckling/dev"]),
    measure("re3d date spans", "dates", "values")
        .with(&["--data", "data/values-re3d/dev"])
        .after(&["[date]", "relaxed F1 "]),
    measure("re3d money spans", "dates", "values")
        .with(&["--data", "data/values-re3d/dev"])
        .after(&["[money]", "relaxed F1 "]),
    measure("re3d quantity spans", "dates", "values")
        .with(&["--data", "data/values-re3d/dev"])
        .after(&["[quantity]", "relaxed F1 "]),
    measure("check-worthiness", "checkworthy", "claims").with(&["--sweep"]),
    measure("check-worthiness AP", "checkworthy", "claims")
        .with(&["--sweep"])
        .after(&[" AP "]),
    measure("claim types", "types", "claims"),
    measure("extraction", "extraction", "extract"),
    measure("anchors", "anchoring", "anchor"),
    measure("false anchors", "anchoring", "anchor").after(&["false anchors "]),
];

const fn measure(name: &'static str, script: &'static str, bench: &'static str) -> Measure {
    Measure {
        name,
        script,
        bench,
        arguments: &[],
        after: &[],
    }
}

impl Measure {
    const fn after(self, after: &'static [&'static str]) -> Self {
        Self { after, ..self }
    }

    const fn with(self, arguments: &'static [&'static str]) -> Self {
        Self { arguments, ..self }
    }

    /// The measure of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        MEASURES.iter().find(|measure| measure.name == name)
    }

    /// Whether it scores sentences set by set, so that other splitters can be scored beside.
    pub fn is_of_sentences(&self) -> bool {
        self.script == "sentences" && !self.arguments.is_empty()
    }
}

/// Runs the scripts, each once, and reads figures from what they print.
pub struct Scripts {
    shared: PathBuf,
    outputs: HashMap<String, String>,
}

impl Scripts {
    /// The scripts beside the source tree, where they are.
    pub fn find() -> Option<Self> {
        let shared = root().join("../shared");
        shared.join("bench").is_dir().then(|| Self {
            shared,
            outputs: HashMap::new(),
        })
    }

    /// The figure of a measure of the command line.
    pub fn figure(&mut self, measure: &Measure, cli: &Path) -> Result<f64> {
        self.of_program(
            measure,
            &format!("'{}' bench {}", cli.display(), measure.bench),
        )
    }

    /// The figure of a measure of any program that keeps to the same contract.
    pub fn of_program(&mut self, measure: &Measure, program: &str) -> Result<f64> {
        let script = self
            .shared
            .join(format!("bench/score_{}.py", measure.script));
        let mut run = command("python3", &[]);
        run.arg(script)
            .arg("--cmd")
            .arg(program)
            .args(measure.arguments);
        let key = shown(&run);
        if !self.outputs.contains_key(&key) {
            println!("$ {key}");
            let output = run
                .output()
                .map_err(|error| format!("python3 cannot be started: {error}"))?;
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).into_owned());
            }
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            print!("{text}");
            self.outputs.insert(key.clone(), text);
        }
        let text = self
            .outputs
            .get(&key)
            .map(String::as_str)
            .unwrap_or_default();
        read(text, measure.after).ok_or_else(|| format!("no figure in the output of {key}"))
    }
}

/// The figure after the words, or on the last line.
fn read(text: &str, after: &[&str]) -> Option<f64> {
    let from = if after.is_empty() {
        text.trim_end().lines().last()?
    } else {
        after
            .iter()
            .try_fold(text, |text, words| Some(text.split_once(words)?.1))?
    };
    let digits: String = from
        .trim_start()
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    digits.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read() {
        let text = "a: F1 0.1\n[date]: F1 0.2\nrestatements 120, left open 0.058\n0.7012\n";
        assert_eq!(read(text, &[]), Some(0.7012));
        assert_eq!(read(text, &["left open "]), Some(0.058));
        assert_eq!(read(text, &["[date]", "F1 "]), Some(0.2));
        assert_eq!(read(text, &["[time]", "F1 "]), None);
    }
}
