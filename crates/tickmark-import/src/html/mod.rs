//! Web pages. Two extraction libraries find the article; its text, never its mark-up, goes on.

mod blocks;
mod depth;
mod extractors;
mod json_ld;
mod links;
mod merge;
mod metadata;
mod prose;
#[cfg(test)]
mod tests;

use dom_query::Document;
use serde::{Deserialize, Serialize};
use tickmark_core::{BlockRole, Keep, Metadata};

use crate::error::ImportError;
use crate::imported::{Imported, Warning};
use crate::part::{self, Part};
use crate::roles::fold;
use merge::Words;

pub(crate) use blocks::parts_of_untrusted;
pub(crate) use links::web as web_address;

/// What `tickmark bench extract` reports of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extracted {
    /// The article's text, a paragraph a line, without its headline.
    pub text: String,
    /// Its headline.
    pub title: Option<String>,
    /// Its writer.
    pub byline: Option<String>,
    /// Its day, ISO 8601.
    pub date: Option<String>,
}

/// Reads a saved page.
pub(crate) fn read(html: &str, address: Option<&str>) -> Result<Imported, ImportError> {
    let page = Page::read(html, address)?;
    if !page.has_prose() {
        return Err(if page.damaged && page.parts.is_empty() {
            ImportError::Damaged
        } else {
            ImportError::NoArticle
        });
    }
    Ok(page.imported())
}

/// The article of a page as plain text; empty when there is none.
pub fn extract(html: &str, url: Option<&str>) -> Extracted {
    let Ok(page) = Page::read(html, url) else {
        return Extracted::default();
    };
    let text: Vec<&str> = page
        .parts
        .iter()
        .filter(|part| part.keep == Keep::Sure)
        .map(|part| part.text.as_str())
        .collect();
    Extracted {
        text: text.join("\n"),
        title: page.metadata.title,
        byline: page.metadata.byline,
        date: page.metadata.published.map(|day| day.to_string()),
    }
}

/// A page taken apart.
struct Page {
    parts: Vec<Part>,
    metadata: Metadata,
    /// What its links say.
    links: Words,
    /// Both extractors broke down.
    damaged: bool,
    /// Only one of them found an article.
    one_sided: bool,
}

impl Page {
    fn read(html: &str, address: Option<&str>) -> Result<Self, ImportError> {
        if !depth::is_shallow(html) {
            return Err(ImportError::TooDeep);
        }
        let address = address.and_then(|a| links::web(a, None));
        let page = Document::from(html);
        let metadata = metadata::read(html, &page, address.as_ref());
        let base = metadata::base(html, &page, address.as_ref());
        let links = prose::links(&page);
        let kept = extractors::run(page, base.as_ref());
        Ok(Self {
            damaged: kept.both_failed,
            one_sided: kept.readability.is_empty() != kept.trafilatura.is_empty(),
            parts: merge::merge(kept),
            metadata,
            links,
        })
    }

    /// Whether there is more to it than a headline, links and forms.
    fn has_prose(&self) -> bool {
        let title = self.metadata.title.as_deref();
        prose::is_in(&self.parts, title, &self.links)
    }

    fn imported(mut self) -> Imported {
        self.drop_run_on();
        self.place_headline();
        let title = self.metadata.title.as_deref();
        let mut imported = part::document(&self.parts, title);
        let found = std::mem::take(&mut imported.metadata);
        imported.metadata = Metadata {
            title: self.metadata.title.or(found.title),
            byline: self.metadata.byline.or(found.byline),
            publication: self.metadata.publication.or(found.publication),
            published: self.metadata.published.or(found.published),
            language: self.metadata.language.or(found.language),
            url: self.metadata.url,
        };
        imported.warnings = warnings(&self.parts, self.one_sided);
        imported
    }

    /// Of a page with one paragraph, an extractor may give what stands before it, the headline and
    /// the paragraph as one.
    fn drop_run_on(&mut self) {
        let title = self.metadata.title.as_deref().unwrap_or_default();
        let run_on = |part: &Part| {
            let after = part
                .text
                .split_once(title)
                .map_or("", |(_, after)| after.trim());
            part.keep == Keep::Doubtful && self.parts.iter().any(|p| p.text == after)
        };
        if let Some(at) = self.parts.iter().take(HEADLINE_WITHIN).position(run_on) {
            self.parts.remove(at);
        }
    }

    /// The headline opens the document; extractors mostly leave it out.
    fn place_headline(&mut self) {
        let Some(title) = &self.metadata.title else {
            return;
        };
        let words = fold(title);
        let shown = self
            .parts
            .iter_mut()
            .take(HEADLINE_WITHIN)
            .find(|part| fold(&part.text) == words);
        match shown {
            Some(part) => {
                part.mark = Some(BlockRole::Headline);
                part.keep = Keep::Sure;
            }
            None => self
                .parts
                .insert(0, Part::new(Some(BlockRole::Headline), title.clone())),
        }
    }
}

/// An extractor that keeps the headline keeps it among so many parts from the top.
const HEADLINE_WITHIN: usize = 6;

fn warnings(parts: &[Part], one_sided: bool) -> Vec<Warning> {
    if one_sided {
        return vec![Warning::OneExtractor];
    }
    let doubtful = parts.iter().filter(|p| p.keep == Keep::Doubtful).count();
    match u32::try_from(doubtful) {
        Ok(0) | Err(_) => Vec::new(),
        Ok(count) => vec![Warning::DoubtfulParagraphs { count }],
    }
}
