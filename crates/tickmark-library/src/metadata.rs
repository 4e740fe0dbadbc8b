//! What an article says of itself, between the window, the importer and the store.

use chrono::{DateTime, NaiveDate, Utc};
use tickmark_core::id::ArticleId;
use tickmark_core::{BlockRole, Document, Metadata, Shelf};
use tickmark_detect::{Context, language};
use tickmark_store::ArticleRecord;

use crate::links::checked_link;
use crate::view::MetadataView;
use crate::{Error, ErrorCode, Result};

/// The rating scale an article starts with: the verdicts alone.
pub(crate) const EDITORIAL: &str = "editorial";

/// The longest title made from an article's first words, in characters.
const TITLE_FROM_WORDS: usize = 80;

impl From<&Metadata> for MetadataView {
    fn from(metadata: &Metadata) -> Self {
        let Metadata {
            title,
            byline,
            publication,
            published,
            language,
            url,
        } = metadata.clone();
        Self {
            title: title.unwrap_or_default(),
            byline,
            publication,
            published: published.map(|day| day.to_string()),
            language,
            url,
        }
    }
}

impl From<&ArticleRecord> for MetadataView {
    fn from(article: &ArticleRecord) -> Self {
        Self::from(&metadata_of(article))
    }
}

/// The metadata of an article in the library.
pub(crate) fn metadata_of(article: &ArticleRecord) -> Metadata {
    let ArticleRecord {
        article_id: _,
        title,
        byline,
        publication,
        published,
        language,
        url,
        created_at: _,
        folder_id: _,
        tags: _,
        shelf: _,
        scale: _,
    } = article.clone();
    Metadata {
        title: Some(title).filter(|title| !title.is_empty()),
        byline,
        publication,
        published,
        language,
        url,
    }
}

/// What the engine knows of an article besides its text.
pub(crate) fn context_of(article: &ArticleRecord) -> Context {
    Context {
        published: article.published,
        language: article.language.as_deref().map(language::of_tag),
    }
}

/// A new article with the metadata the reviewer confirmed.
pub(crate) fn new_article(
    article_id: ArticleId,
    metadata: &MetadataView,
    document: &Document,
    at: DateTime<Utc>,
) -> Result<ArticleRecord> {
    let empty = ArticleRecord {
        article_id,
        title: String::new(),
        byline: None,
        publication: None,
        published: None,
        language: None,
        url: None,
        created_at: at,
        folder_id: None,
        tags: Vec::new(),
        shelf: Shelf::Desk,
        scale: EDITORIAL.to_owned(),
    };
    let mut article = article_with(&empty, metadata)?;
    if article.title.is_empty() {
        article.title = title_of(document);
    }
    Ok(article)
}

/// The article with its metadata replaced, each field checked. An article is never without the
/// title it had.
pub(crate) fn article_with(
    article: &ArticleRecord,
    metadata: &MetadataView,
) -> Result<ArticleRecord> {
    let MetadataView {
        title,
        byline,
        publication,
        published,
        language,
        url,
    } = metadata;
    Ok(ArticleRecord {
        title: filled(Some(title)).unwrap_or_else(|| article.title.clone()),
        byline: filled(byline.as_deref()),
        publication: filled(publication.as_deref()),
        published: day(published.as_deref())?,
        language: filled(language.as_deref()),
        url: checked_link(url.as_deref())?,
        ..article.clone()
    })
}

/// The headline; the first words where there is none.
pub(crate) fn title_of(document: &Document) -> String {
    let split = |role: BlockRole| role.is_split();
    let block = document
        .blocks
        .iter()
        .find(|block| block.role == BlockRole::Headline)
        .or_else(|| document.blocks.iter().find(|block| split(block.role)));
    let words = one_line(block.map_or("", |block| block.range.of(&document.text)));
    match words.char_indices().nth(TITLE_FROM_WORDS) {
        Some((at, _)) => format!("{}…", words.split_at(at).0.trim_end()),
        None => words,
    }
}

/// A day as the window sends it.
pub(crate) fn day(text: Option<&str>) -> Result<Option<NaiveDate>> {
    let Some(text) = filled(text) else {
        return Ok(None);
    };
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| {
        Error::new(
            ErrorCode::InvalidInput,
            format!("“{text}” is no day of the calendar."),
        )
        .with_hint("Write the day as year, month, day: 2024-03-13.")
    })?;
    Ok(Some(day))
}

/// Words without line ends and doubled spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A field on one line; none when there is nothing in it.
pub(crate) fn filled(text: Option<&str>) -> Option<String> {
    text.map(one_line).filter(|text| !text.is_empty())
}
