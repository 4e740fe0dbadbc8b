//! What the import dialog shows.

use chrono::NaiveDate;
use tickmark_core::{Block, BlockRole, Document, Metadata};
use tickmark_detect::{Language, language};

use super::pending::Pending;
use crate::Result;
use crate::file::of_import;
use crate::metadata::title_of;
use crate::view::{ImportPreview, MetadataView, PreviewBlock};

/// A preview; `known` is what the library knows when this is the next draft of an article.
pub(super) fn of(
    handle: &str,
    pending: &Pending,
    known: Option<&Metadata>,
) -> Result<ImportPreview> {
    let document = &pending.imported.document;
    if document.blocks.is_empty() {
        let name = match &pending.file_name {
            Some(name) => format!("“{name}”"),
            None => "The pasted text".to_owned(),
        };
        return Err(of_import(&name, &tickmark_import::ImportError::Empty));
    }
    let metadata = merged(&pending.imported.metadata, known, document);
    let language = language_of(&metadata, document);
    Ok(ImportPreview {
        handle: handle.to_owned(),
        file_name: pending.file_name.clone(),
        needs_published: metadata.published.is_none()
            && has_relative_dates(&document.text, language),
        metadata: MetadataView::from(&metadata),
        blocks: document
            .blocks
            .iter()
            .map(|block| shown(block, document))
            .collect(),
        warnings: pending
            .imported
            .warnings
            .iter()
            .map(ToString::to_string)
            .chain(language.notice())
            .collect(),
        words: words(document),
    })
}

/// What the text says of itself; where it says nothing, what is known of the article.
fn merged(found: &Metadata, known: Option<&Metadata>, document: &Document) -> Metadata {
    let mut metadata = found.clone();
    if let Some(known) = known.cloned() {
        metadata = Metadata {
            title: metadata.title.or(known.title),
            byline: metadata.byline.or(known.byline),
            publication: metadata.publication.or(known.publication),
            published: metadata.published.or(known.published),
            language: metadata.language.or(known.language),
            url: metadata.url.or(known.url),
        };
    }
    metadata.title = metadata.title.or_else(|| Some(title_of(document)));
    metadata
}

fn shown(block: &Block, document: &Document) -> PreviewBlock {
    let Block { range, role, keep } = *block;
    PreviewBlock {
        text: range.of(&document.text).to_owned(),
        role,
        keep,
    }
}

fn words(document: &Document) -> u32 {
    document
        .blocks
        .iter()
        .filter(|block| block.role != BlockRole::Boilerplate)
        .map(|block| block.range.of(&document.text).split_whitespace().count() as u32)
        .sum()
}

/// The pack an article is going to be split by.
pub(crate) fn language_of(metadata: &Metadata, document: &Document) -> &'static dyn Language {
    let set = metadata.language.as_deref().map(language::of_tag);
    set.unwrap_or_else(|| language::of_text(&document.text))
}

/// Whether some date means another day when the text was published on another day.
pub(crate) fn has_relative_dates(text: &str, language: &'static dyn Language) -> bool {
    let dates = |day: Option<NaiveDate>| -> Vec<(tickmark_core::TextRange, String)> {
        language
            .values(text, day)
            .into_iter()
            .filter(|value| value.kind.is_temporal())
            .map(|value| (value.range, value.value))
            .collect()
    };
    dates(NaiveDate::from_ymd_opt(2001, 1, 3)) != dates(NaiveDate::from_ymd_opt(2013, 8, 20))
}
