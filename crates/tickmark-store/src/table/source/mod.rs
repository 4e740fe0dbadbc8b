//! Sources: things consulted, shared by all articles of the library.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::{ArticleId, SourceId};
use tickmark_core::{SourceKind, SourceRank};

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::{Row, record};
use crate::words::SearchWords;

use super::column::Cells;

/// A source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceRecord {
    /// Its key.
    pub source_id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// Primary or secondary.
    pub rank: SourceRank,
    /// Title; empty when only the address is known.
    pub title: String,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Address, http or https.
    pub url: Option<String>,
    /// The address without what does not matter, by which the same page is known again.
    pub url_key: Option<String>,
    /// Day it was published, ISO 8601, may be partial: `2019-10`.
    pub published: Option<String>,
    /// Day it was consulted, ISO 8601.
    pub accessed: Option<String>,
    /// Note; empty for none.
    pub note: String,
    /// When it came into the library.
    pub created_at: DateTime<Utc>,
}

record!(
    SourceRecord in Sources, key source_id, article |_| None, claim |_| None,
    derived |row| Dirt::Source(row.source_id.clone()),
    columns {
        source_id, kind, rank, title, author, publisher, url, url_key, published, accessed, note,
        created_at,
    }
);

/// A row of the source list.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceListing {
    /// The source.
    pub source: SourceRecord,
    /// Claims it is attached to.
    pub used_by: u32,
}

queries! {
    /// Sources that hold every word of `query` in title, author, publisher or address, the best
    /// first; all of them, the newest first, when it holds no word.
    pub fn sources(reader, query: &str) -> Vec<SourceListing> {
        match SearchWords::of(query) {
            Some(words) => {
                reader.list_by(include_str!("search.sql"), [words.expression()], listing)
            }
            None => reader.list_by(include_str!("list.sql"), [], listing),
        }
    }

    /// Sources that hold every word, the newest first, at most `limit` of them.
    pub fn sources_found(reader, words: &SearchWords, limit: u32) -> Vec<SourceRecord> {
        reader.list(include_str!("found.sql"), (words.expression(), limit))
    }

    /// Sources attached to any claim of an article, oldest first.
    pub fn sources_of(reader, article: &ArticleId) -> Vec<SourceRecord> {
        reader.list(include_str!("of_article.sql"), [article.as_str()])
    }

    /// The first source with that address key.
    pub fn source_by_url_key(reader, key: &str) -> Option<SourceRecord> {
        reader.one(include_str!("by_url_key.sql"), [key])
    }
}

fn listing(row: &rusqlite::Row<'_>) -> rusqlite::Result<SourceListing> {
    let mut cells = Cells::new(row);
    Ok(SourceListing {
        source: SourceRecord::read(&mut cells)?,
        used_by: cells.next()?,
    })
}
