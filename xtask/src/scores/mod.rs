//! Scores on the shared data, where it is beside the source tree, held to the floors of
//! docs/quality.md: the rows of a table whose first columns are `| measure | floor |`, such as
//! `| claims | ≥ 0.66 |` or `| restatements left open | ≤ 0.10 |`.

mod measure;
mod page;

use std::path::Path;

use crate::Result;
use crate::sh::{at, root};
use crate::tally::Tally;

pub use measure::{MEASURES, Measure, Scripts};
pub use page::measured;

use page::{Bound, floors};

/// The text of docs/quality.md.
pub fn quality_page() -> Result<String> {
    let page = root().join("docs/quality.md");
    std::fs::read_to_string(&page).map_err(at(&page))
}

/// Runs every measure that has a floor.
pub fn check(tally: &mut Tally, cli: &Path) {
    let Some(mut scripts) = Scripts::find() else {
        println!("\n=== scores\nSkipped: the shared data is not beside this source tree.");
        return;
    };
    let floors = match quality_page() {
        Ok(text) => floors(&text),
        Err(message) => {
            tally.check("scores: floors", || Err(message));
            return;
        }
    };
    for (name, bound) in floors {
        tally.check(&format!("score: {name}"), || {
            let measure = Measure::named(&name)
                .ok_or_else(|| format!("`{name}` in docs/quality.md is not a measure we know"))?;
            holds(scripts.figure(measure, cli)?, bound)
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
