//! Counting what passed, from the output of the tools that ran.

use std::time::Instant;

use crate::Result;

/// What ran so far.
#[derive(Default)]
pub struct Tally {
    passed: u32,
    failed: u32,
    failures: Vec<String>,
    minutes: Vec<(String, f64)>,
}

/// Tests counted in one tool's output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// A step that is one check by itself.
    pub fn check(&mut self, name: &str, step: impl FnOnce() -> Result) -> bool {
        self.timed(name, || {
            let outcome = step();
            let counts = match outcome {
                Ok(()) => Counts {
                    passed: 1,
                    failed: 0,
                },
                Err(_) => Counts {
                    passed: 0,
                    failed: 1,
                },
            };
            (counts, outcome)
        })
    }

    /// A step that ran many tests; when it fails without naming one, that is one failure.
    pub fn tests(&mut self, name: &str, step: impl FnOnce(&mut Counts) -> Result<bool>) -> bool {
        self.timed(name, || {
            let mut counts = Counts::default();
            let outcome = step(&mut counts).and_then(|good| match (good, counts.failed) {
                (true, 0) => Ok(()),
                (_, 0) => Err("stopped before its tests were done".to_owned()),
                (_, failed) => Err(format!("{failed} failed")),
            });
            if outcome.is_err() {
                counts.failed = counts.failed.max(1);
            }
            (counts, outcome)
        })
    }

    fn timed(&mut self, name: &str, step: impl FnOnce() -> (Counts, Result)) -> bool {
        println!("\n=== {name}");
        let start = Instant::now();
        let (counts, outcome) = step();
        self.passed += counts.passed;
        self.failed += counts.failed;
        self.minutes
            .push((name.to_owned(), start.elapsed().as_secs_f64() / 60.0));
        match outcome {
            Ok(()) => true,
            Err(message) => {
                eprintln!("{name}: {message}");
                self.failures.push(format!("{name}: {message}"));
                false
            }
        }
    }

    /// Prints minutes, failures and the count, alone on the last line.
    pub fn finish(self) -> Result {
        println!("\nMinutes:");
        for (name, minutes) in &self.minutes {
            println!("  {minutes:6.1}  {name}");
        }
        for failure in &self.failures {
            println!("FAILED  {failure}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 {
            Ok(())
        } else {
            Err(String::new())
        }
    }
}

impl Counts {
    /// Reads one line of `cargo test` or Vitest.
    pub fn read(&mut self, line: &str) {
        let line = line.trim();
        let counted = line
            .strip_prefix("test result:")
            .or_else(|| line.strip_prefix("Tests "));
        if let Some(rest) = counted {
            self.passed += before(rest, "passed");
            self.failed += before(rest, "failed");
        }
    }
}

/// The number before a word: 12 in `ok. 12 passed; 0 failed`.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split_whitespace().collect();
    words
        .iter()
        .position(|found| found.trim_end_matches([';', ',']) == word)
        .and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn count(line: &str) -> (u32, u32) {
        let mut counts = Counts::default();
        counts.read(line);
        (counts.passed, counts.failed)
    }

    #[test]
    fn both_tools_are_read() {
        let cargo =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 1 filtered out";
        assert_eq!(count(cargo), (12, 3));
        assert_eq!(count("      Tests  2 failed | 31 passed (33)"), (31, 2));
        assert_eq!(count("      Tests  31 passed (31)"), (31, 0));
        assert_eq!(count(" Test Files  9 passed (9)"), (0, 0));
    }
}
