//! `tickmark-peers time ARTICLE…`: times the engine beside other sentence splitters on the same text
//! in the same run, one line a measure, fields apart by tabs: name, unit, ours, theirs, median ratio,
//! least, most. `tickmark-peers sentences PEER`: what a peer finds, in the form of `tickmark bench
//! sentences`, so that the same scripts score it.

mod edit;
mod linear;
mod pairs;
mod sentences;
mod text;

use std::io::{BufRead, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((task, files)) if task == "time" => time(files),
        Some((task, rest)) if task == "sentences" => answer(rest.first().map(String::as_str)),
        _ => Err("tickmark-peers time ARTICLE… | sentences sentencex|icu".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn time(files: &[String]) -> Result<(), String> {
    let mut articles = Vec::new();
    for file in files {
        articles.push(std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?);
    }
    if articles.is_empty() {
        return Err("Name the articles that the text is made of.".to_owned());
    }
    let measures = [
        sentences::measure,
        linear::everything,
        linear::sentences,
        linear::claims,
        edit::measure,
    ];
    for measure in measures {
        for row in measure(&articles) {
            println!("{row}");
        }
    }
    Ok(())
}

/// Answers requests on standard input until it ends.
fn answer(peer: Option<&str>) -> Result<(), String> {
    let split = sentences::peer(peer.unwrap_or_default()).ok_or("No such peer.")?;
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let reply = serde_json::from_str::<serde_json::Value>(&line).map_or_else(
            |error| serde_json::json!({ "error": error.to_string() }),
            |request| {
                let text = request["text"].as_str().unwrap_or_default();
                let spans: Vec<[usize; 2]> = sentences::in_characters(text, &split(text));
                serde_json::json!({ "id": request["id"], "sentences": spans })
            },
        );
        writeln!(output, "{reply}").map_err(|error| error.to_string())?;
    }
    Ok(())
}
