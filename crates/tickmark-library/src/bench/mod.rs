//! The bench protocol: one JSON request in, one JSON reply out.
//!
//! Spans are `[start, end)` in code points of the text as sent, before any normalisation. Ids are
//! echoed. A line that cannot be answered gets `{"id": …, "error": …}`, never silence.

mod anchor;
mod extract;
mod sent_text;
mod split;

use serde_json::{Value, json};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bench {
    /// Sentence boundaries.
    Sentences,
    /// Claims with details, kinds and restatements.
    Claims,
    /// Dates, figures and other values.
    Values,
    /// Quotations and their speakers.
    Quotes,
    /// People, organisations, places and works with their mentions.
    Names,
    /// The article of a web page.
    Extract,
    /// Anchors found again in a changed text.
    Anchor,
}

impl Bench {
    /// Every bench, in the order help shows them.
    pub const ALL: [Self; 7] = [
        Self::Sentences,
        Self::Claims,
        Self::Values,
        Self::Quotes,
        Self::Names,
        Self::Extract,
        Self::Anchor,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sentences => "sentences",
            Self::Claims => "claims",
            Self::Values => "values",
            Self::Quotes => "quotes",
            Self::Names => "names",
            Self::Extract => "extract",
            Self::Anchor => "anchor",
        }
    }

    /// The bench of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bench| bench.name() == name)
    }

    /// The reply line to a request line, without its line end.
    pub fn answer_line(self, line: &str) -> String {
        let reply = match serde_json::from_str(line) {
            Ok(request) => self.answer(&request),
            Err(error) => json!({ "id": null, "error": format!("not JSON: {error}") }),
        };
        reply.to_string()
    }

    /// The reply to one request.
    pub fn answer(self, request: &Value) -> Value {
        let id = request.get("id").cloned().unwrap_or(Value::Null);
        let answered = match self {
            Self::Sentences => split::sentences(request),
            Self::Claims => split::claims(request),
            Self::Values => split::values(request),
            Self::Quotes => split::quotes(request),
            Self::Names => split::names(request),
            Self::Extract => extract::extract(request),
            Self::Anchor => anchor::anchor(request),
        };
        let mut reply = answered.unwrap_or_else(|error| json!({ "error": error }));
        if let Some(fields) = reply.as_object_mut() {
            fields.insert("id".to_owned(), id);
        }
        reply
    }
}

/// A request that cannot be answered says why in words.
type Answer = Result<Value, String>;

fn text_field<'a>(request: &'a Value, name: &str) -> Result<&'a str, String> {
    request
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| format!("\"{name}\" is missing or no text"))
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests")]
mod tests;
