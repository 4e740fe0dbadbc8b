//! `tickmark bench`: one JSON request a line in, one JSON reply a line out. A line that cannot be
//! answered gets an error and the run goes on.

use std::io::{self, BufRead, Write};
use std::panic::catch_unwind;

use serde_json::{Value, json};
use tickmark_library::bench::Bench;

use crate::arguments::BenchName;
use crate::failure::Failure;

pub(crate) fn run(bench: BenchName) -> Result<(), Failure> {
    let bench = Bench::from(bench);
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let request = String::from_utf8_lossy(&line);
        if request.trim().is_empty() {
            continue;
        }
        output.write_all(reply(bench, &request).as_bytes())?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
}

fn reply(bench: Bench, request: &str) -> String {
    catch_unwind(|| bench.answer_line(request)).unwrap_or_else(|_| {
        let id = serde_json::from_str::<Value>(request)
            .ok()
            .and_then(|request| request.get("id").cloned());
        json!({ "id": id, "error": "the engine failed on this request" }).to_string()
    })
}

impl From<BenchName> for Bench {
    fn from(name: BenchName) -> Self {
        match name {
            BenchName::Sentences => Self::Sentences,
            BenchName::Claims => Self::Claims,
            BenchName::Values => Self::Values,
            BenchName::Quotes => Self::Quotes,
            BenchName::Names => Self::Names,
            BenchName::Extract => Self::Extract,
            BenchName::Anchor => Self::Anchor,
        }
    }
}
