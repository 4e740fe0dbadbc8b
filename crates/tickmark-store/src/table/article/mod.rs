//! Articles, and what the library list shows of them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::Shelf;
use tickmark_core::id::{ArticleId, FolderId};

use crate::StoreError;
use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::{Record, Row, record};
use crate::tx::Tx;
use crate::words::SearchWords;

use super::column::Cells;

/// An article; its text stands in its revisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleRecord {
    /// Its key.
    pub article_id: ArticleId,
    /// The headline; empty when unknown.
    pub title: String,
    /// The writer's line, as printed.
    pub byline: Option<String>,
    /// Where it appeared.
    pub publication: Option<String>,
    /// The day of publication.
    pub published: Option<NaiveDate>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Where the page came from.
    pub url: Option<String>,
    /// When it came into the library.
    pub created_at: DateTime<Utc>,
    /// The folder it lies in.
    #[serde(default)]
    pub folder_id: Option<FolderId>,
    /// Words the reviewer filed it under.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Desk, archive or bin.
    #[serde(default)]
    pub shelf: Shelf,
    /// The rating scale of its public ratings; `editorial` for none.
    #[serde(default = "editorial")]
    pub scale: String,
}

/// The scale of articles that were written before there was another.
fn editorial() -> String {
    "editorial".to_owned()
}

record!(
    ArticleRecord in Articles, key article_id,
    article |row| Some(&row.article_id), claim |_| None,
    derived |row| Dirt::Article(row.article_id.clone()),
    columns {
        article_id, title, byline, publication, published, language, url, created_at, folder_id,
        tags, shelf, scale,
    }
);

/// Figures of an article, kept in step with every change. Dismissed claims count nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleCounts {
    /// Words of the current revision, boilerplate left out.
    pub words: u32,
    /// Proposed and accepted claims.
    pub total: u32,
    /// Proposed claims nobody has looked at.
    pub proposed: u32,
    /// Claims with a verdict.
    pub decided: u32,
    /// Claims whose verdict asks for a change or decision.
    pub problems: u32,
    /// Claims whose words are gone from the current revision.
    pub orphaned: u32,
    /// When anything of the article was last written.
    pub updated_at: DateTime<Utc>,
}

/// A row of the library list.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleListing {
    /// The article.
    pub article: ArticleRecord,
    /// Its figures.
    pub counts: ArticleCounts,
}

/// An article the search found.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundArticle {
    /// The article.
    pub article_id: ArticleId,
    /// Its headline.
    pub title: String,
    /// Its writer's line.
    pub byline: Option<String>,
    /// Where it appeared.
    pub publication: Option<String>,
    /// Desk or archive.
    pub shelf: Shelf,
}

queries! {
    /// Articles that hold every word of `query` in title, byline, publication or current text; all
    /// of them when it holds no word. The last one changed comes first.
    pub fn articles(reader, query: &str) -> Vec<ArticleListing> {
        match SearchWords::of(query) {
            Some(words) => {
                reader.list_by(include_str!("search.sql"), [words.expression()], listing)
            }
            None => reader.list_by(include_str!("list.sql"), [], listing),
        }
    }

    /// Articles that hold every word, those that do in their title first, then the newest, at most
    /// `limit` of them. Those in the bin are left out.
    pub fn articles_found(reader, words: &SearchWords, limit: u32) -> Vec<FoundArticle> {
        let sql = include_str!("found.sql");
        let in_title = format!("{{title}} : ({})", words.expression());
        let mut articles = reader.list_by(sql, (in_title, limit), found)?;
        for article in reader.list_by(sql, (words.expression(), limit), found)? {
            if articles.len() < limit as usize && !articles.contains(&article) {
                articles.push(article);
            }
        }
        Ok(articles)
    }

    /// The text of an article's current revision.
    pub fn current_text_of(reader, article: &ArticleId) -> Option<String> {
        reader.one_by(include_str!("current_text.sql"), [article.as_str()], |row| row.get(0))
    }

    /// The figures of an article.
    pub fn counts_of(reader, article: &ArticleId) -> Option<ArticleCounts> {
        reader.one_by(include_str!("counts.sql"), [article.as_str()], |row| {
            counts(&mut Cells::new(row))
        })
    }
}

impl Tx<'_> {
    /// Deletes an article with everything that hangs on it. Its sources stay in the library.
    pub fn delete_article(&mut self, article: &ArticleId) -> Result<(), StoreError> {
        self.delete_all(self.ratings_of(article)?)?;
        self.delete_all(self.finding_dismissals_of(article)?)?;
        self.delete_all(self.ticks_of(article)?)?;
        self.delete_all(self.corrections_of(article)?)?;
        self.delete_all(self.queries_of(article)?)?;
        self.delete_all(self.evidence_of(article)?)?;
        self.delete_all(self.anchors_of_article(article)?)?;
        self.delete_all(self.details_of(article)?)?;
        self.delete_all(self.claims_of(article)?)?;
        self.delete_all(self.claimants_of(article)?)?;
        let revisions = self.revisions_of(article)?;
        for revision in &revisions {
            self.delete_all(self.blocks_of(&revision.revision_id)?)?;
        }
        self.delete_all(revisions)?;
        self.delete::<ArticleRecord>(article.as_str())
    }

    fn delete_all<R: Record>(&mut self, rows: Vec<R>) -> Result<(), StoreError> {
        rows.iter().try_for_each(|row| self.delete::<R>(row.id()))
    }
}

fn found(row: &rusqlite::Row<'_>) -> rusqlite::Result<FoundArticle> {
    let mut cells = Cells::new(row);
    Ok(FoundArticle {
        article_id: cells.next()?,
        title: cells.next()?,
        byline: cells.next()?,
        publication: cells.next()?,
        shelf: cells.next()?,
    })
}

fn listing(row: &rusqlite::Row<'_>) -> rusqlite::Result<ArticleListing> {
    let mut cells = Cells::new(row);
    Ok(ArticleListing {
        article: ArticleRecord::read(&mut cells)?,
        counts: counts(&mut cells)?,
    })
}

fn counts(cells: &mut Cells<'_, '_>) -> rusqlite::Result<ArticleCounts> {
    Ok(ArticleCounts {
        words: cells.next()?,
        total: cells.next()?,
        proposed: cells.next()?,
        decided: cells.next()?,
        problems: cells.next()?,
        orphaned: cells.next()?,
        updated_at: cells.next()?,
    })
}
