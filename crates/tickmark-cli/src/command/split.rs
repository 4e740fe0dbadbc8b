//! `tickmark split`.

use serde::Serialize;
use tickmark_library::{SplitClaim, SplitFile};

use crate::arguments::Split;
use crate::failure::Failure;
use crate::machine;
use crate::output::{self, name_of, plain};
use crate::table::Table;

/// What `--json` prints.
#[derive(Serialize)]
struct Printed {
    title: String,
    claims: Vec<SplitClaim>,
    warnings: Vec<String>,
}

pub(crate) fn run(wanted: &Split) -> Result<(), Failure> {
    let stated = wanted.stated.clone().into();
    let file = super::read(&wanted.file, stated, &machine::environment())?;
    if wanted.json {
        output::json(&Printed {
            title: file.title(),
            claims: file.claims(),
            warnings: file.warnings(),
        })?;
        return Ok(());
    }
    for warning in file.warnings() {
        output::aside(&warning);
    }
    Ok(output::text(&drawn(&file))?)
}

fn drawn(file: &SplitFile) -> String {
    let claims = file.claims();
    let mut table = Table::new(&["No", "Kind", "Claim"]);
    for (number, claim) in (1..).zip(&claims) {
        table.row([
            format!("{number}"),
            name_of(&claim.kind),
            claim.restatement.clone(),
        ]);
    }
    let count = match claims.len() {
        0 => "No claims".to_owned(),
        1 => "1 claim".to_owned(),
        many => format!("{many} claims"),
    };
    let title = plain(&file.title());
    let table = if claims.is_empty() {
        String::new()
    } else {
        format!("\n{}", table.draw(machine::width()))
    };
    format!("{title}\n{count}\n{table}")
}
