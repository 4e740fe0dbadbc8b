//! What a page says of itself in JSON-LD.

use dom_query::Document;
use serde_json::Value;

/// The article a page describes.
#[derive(Debug, Default)]
pub(super) struct Described {
    pub(super) headline: Option<String>,
    pub(super) name: Option<String>,
    pub(super) author: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) published: Option<String>,
    pub(super) url: Option<String>,
}

/// The first article among the page's JSON-LD blocks.
pub(super) fn described(page: &Document) -> Option<Described> {
    page.select("script[type='application/ld+json']")
        .nodes()
        .iter()
        .filter_map(|node| serde_json::from_str::<Value>(node.text().trim()).ok())
        .find_map(|value| article(&value).map(described_by))
}

/// The first object that is an article; serde_json's depth limit bounds the recursion.
fn article(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(items) => items.iter().find_map(article),
        Value::Object(fields) if is_article(fields.get("@type")) => Some(value),
        Value::Object(fields) => ["@graph", "mainEntity", "mainEntityOfPage"]
            .iter()
            .find_map(|key| article(fields.get(*key)?)),
        _ => None,
    }
}

fn is_article(kind: Option<&Value>) -> bool {
    match kind {
        Some(Value::String(name)) => {
            let name = name.rsplit(['/', ':']).next().unwrap_or_default();
            name.ends_with("Article") || name.ends_with("Posting") || name == "Report"
        }
        Some(Value::Array(names)) => names.iter().any(|name| is_article(Some(name))),
        _ => false,
    }
}

fn described_by(article: &Value) -> Described {
    Described {
        headline: text(article.get("headline")),
        name: text(article.get("name")),
        author: names(article.get("author")).or_else(|| names(article.get("creator"))),
        publisher: names(article.get("publisher")),
        published: text(article.get("datePublished")).or_else(|| text(article.get("dateCreated"))),
        url: text(article.get("url")),
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    value?.as_str().map(str::to_owned)
}

/// One or several people or organisations, as strings or objects with a name.
fn names(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(name) => Some(name.clone()),
        Value::Object(fields) => names(fields.get("name")),
        Value::Array(items) => {
            let all: Vec<String> = items.iter().filter_map(|item| names(Some(item))).collect();
            (!all.is_empty()).then(|| all.join(", "))
        }
        _ => None,
    }
}
