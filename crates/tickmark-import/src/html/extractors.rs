//! The two extraction libraries, each behind a guard: a page that makes one panic is read by the
//! other.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dom_query::Document;
use dom_smoothie::{Config, Readability};
use url::Url;

use super::blocks::parts;
use crate::part::Part;

/// What each extractor keeps of a page; empty where it fails or finds nothing.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) readability: Vec<Part>,
    pub(super) trafilatura: Vec<Part>,
    /// Both broke down, rather than finding nothing.
    pub(super) both_failed: bool,
}

/// What a reader of the page never sees as text. The extractors would bring some of it to light.
const UNSEEN: &str = "template, style, svg, math, iframe, object, embed, canvas, audio, \
    video, textarea, select, xmp, listing, plaintext, frameset, \
    script:not([type='application/ld+json'])";

/// A `<noscript>` with so much text holds the article, mostly because it was never closed.
const LONG_NOSCRIPT: usize = 500;

/// Runs both.
pub(super) fn run(page: Document, url: Option<&Url>) -> Kept {
    page.select(UNSEEN).remove();
    settle_noscript(&page);
    let html = page.html();
    let first = guarded(|| readability(page, url));
    let second = guarded(|| trafilatura(&html, url));
    Kept {
        both_failed: first.is_none() && second.is_none(),
        readability: first.flatten().map(|h| parts(&h)).unwrap_or_default(),
        trafilatura: second.flatten().map(|h| parts(&h)).unwrap_or_default(),
    }
}

/// Whether the content of `<noscript>` is elements or raw text differs from parser to parser, which
/// is how mark-up gets past a reader as text. None is left for them to differ over.
fn settle_noscript(page: &Document) {
    for node in page.select("noscript").nodes() {
        if node.text().len() >= LONG_NOSCRIPT {
            node.rename("div");
        } else {
            node.remove_from_parent();
        }
    }
}

/// `None` when the library panics. The panic says nothing a reviewer can use; the warning that
/// follows does.
fn guarded<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

fn readability(page: Document, url: Option<&Url>) -> Option<String> {
    let config = Config::default();
    let mut reader = Readability::with_document(page, url.map(Url::as_str), Some(config)).ok()?;
    let article = reader.parse().ok()?;
    Some(article.content.to_string())
}

fn trafilatura(html: &str, url: Option<&Url>) -> Option<String> {
    let mut options = trafilatura::Options::default()
        .with_fallback(true)
        .with_exclude_comments(true);
    options.original_url = url.cloned();
    let result = trafilatura::extract(html, &options).ok()?;
    Some(result.content_html)
}
