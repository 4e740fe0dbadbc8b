//! Anchors found again in a changed text.

use serde::Deserialize;
use serde_json::{Value, json};
use tickmark_core::text::normalize;
use tickmark_core::{Anchor, CharRange, anchor};

use super::sent_text::{SentText, WayBack};
use super::{Answer, text_field};

#[derive(Deserialize)]
struct Asked {
    start: u32,
    end: u32,
    #[serde(default)]
    exact: Option<String>,
    #[serde(default)]
    prefix: Option<String>,
    #[serde(default)]
    suffix: Option<String>,
}

pub(super) fn anchor(request: &Value) -> Answer {
    let old = SentText::new(text_field(request, "old")?);
    let new = SentText::new(text_field(request, "new")?);
    let asked: Vec<Asked> = request
        .get("anchors")
        .cloned()
        .ok_or_else(|| "\"anchors\" is missing".to_owned())
        .and_then(|anchors| serde_json::from_value(anchors).map_err(|error| error.to_string()))?;
    let way_back = old.way_back();
    let anchors: Vec<Anchor> = asked
        .into_iter()
        .map(|asked| selectors(&old, &way_back, asked))
        .collect();
    let found: Vec<Value> = anchor::resolve(old.text(), new.text(), &anchors)
        .into_iter()
        .map(|resolved| resolved.range.map_or(Value::Null, |range| new.pair(range)))
        .collect();
    Ok(json!({ "anchors": found }))
}

/// The anchor as the old text shows it; selectors sent along count more than the old text.
fn selectors(old: &SentText, way_back: &WayBack, asked: Asked) -> Anchor {
    let range = way_back.range(CharRange {
        start: asked.start,
        end: asked.end,
    });
    let seen = Anchor::new(old.text(), range);
    let sent = |words: Option<String>, seen: String| match words {
        Some(words) => normalize(&words).text,
        None => seen,
    };
    Anchor {
        range,
        exact: sent(asked.exact, seen.exact),
        prefix: sent(asked.prefix, seen.prefix),
        suffix: sent(asked.suffix, seen.suffix),
    }
}
