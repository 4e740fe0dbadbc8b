//! The report as one self-contained page.

use minijinja::{Environment, context};

use crate::{Report, ReportError};

pub(crate) fn write(report: &Report) -> Result<Vec<u8>, ReportError> {
    let mut environment = Environment::new();
    environment.add_template("report.html", "<!doctype html><title>{{ title }}</title>\n")?;
    let page = environment.get_template("report.html")?.render(context! {
        title => report.metadata.title.clone().unwrap_or_default(),
    })?;
    Ok(page.into_bytes())
}
