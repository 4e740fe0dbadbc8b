//! The article of a saved page.

use crate::file::Given;
use std::path::Path;

use serde_json::{Value, json};

use super::{Answer, text_field};

pub(super) fn extract(request: &Value) -> Answer {
    let path = Path::new(text_field(request, "html")?);
    let url = request.get("url").and_then(Value::as_str);
    let bytes = crate::file::read(path, Given::Typed).map_err(|error| error.message)?;
    let html = String::from_utf8_lossy(&bytes);
    let found = tickmark_import::extract(&html, url);
    Ok(json!({
        "text": found.text,
        "title": found.title,
        "byline": found.byline,
        "date": found.date,
    }))
}
