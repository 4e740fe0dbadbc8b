//! Every score that the scripts beside the source tree give, and those of other sentence splitters.

use super::table::{Beside, Row};
use crate::Result;
use crate::build::Profile;
use crate::scores::{MEASURES, Scripts};

/// Splitters that are scored beside ours.
const PEERS: [&str; 2] = ["sentencex", "icu"];

/// One row a measure; none where the scripts are absent.
pub fn rows() -> Result<Vec<Row>> {
    let Some(mut scripts) = Scripts::find() else {
        println!("Scores are skipped: the shared data is not beside this source tree.");
        return Ok(Vec::new());
    };
    super::build_command_line()?;
    let cli = Profile::Release.cli();
    let peers = super::speed::peers()?;
    let mut rows = Vec::new();
    for measure in MEASURES {
        let ours = scripts.figure(measure, &cli)?;
        rows.push(Row {
            name: measure.name.to_owned(),
            unit: "",
            ours,
            beside: None,
        });
        if !measure.is_of_sentences() {
            continue;
        }
        for peer in PEERS {
            let program = format!("'{}' sentences {peer}", peers.display());
            let theirs = scripts.of_program(measure, &program)?;
            rows.push(Row {
                name: format!("{} beside {peer}", measure.name),
                unit: "",
                ours,
                beside: Some(Beside {
                    theirs,
                    ratios: vec![ours / theirs],
                }),
            });
        }
    }
    Ok(rows)
}
