//! The full-text indexes: what each holds of a row.

use rusqlite::params_from_iter;
use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{AnchorState, ClaimState, Verdict};

use super::counts::Tally;
use crate::StoreError;
use crate::reader::Reader;
use crate::table::column::Cells;

/// A row as one of the indexes holds it.
pub(crate) trait Indexed: Sized {
    /// Reads it by its key.
    const GET: &'static str;
    /// Adds it to the index.
    const ADD: &'static str;
    /// Takes it out; the index must be told what it holds.
    const REMOVE: &'static str;

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self>;
    fn row(&self) -> i64;
    fn texts(&self) -> Vec<&str>;
}

/// Title, byline, publication and current text of an article.
pub(crate) struct ArticleText {
    row: i64,
    texts: [String; 4],
}

/// Excerpt, restatement and note of a claim, and what it adds to its article's figures.
pub(crate) struct ClaimText {
    row: i64,
    pub(crate) article_id: ArticleId,
    texts: [String; 3],
    pub(crate) tally: Tally,
}

/// Title, author, publisher and address of a source.
pub(crate) struct SourceText {
    row: i64,
    texts: [String; 4],
}

/// The passage of a source in a piece of evidence; none where no words were picked.
pub(crate) struct PassageText {
    row: i64,
    text: String,
}

impl Indexed for ArticleText {
    const GET: &'static str = include_str!("article_get.sql");
    const ADD: &'static str = include_str!("article_add.sql");
    const REMOVE: &'static str = include_str!("article_remove.sql");

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            row: cells.next()?,
            texts: [cells.next()?, cells.next()?, cells.next()?, cells.next()?],
        })
    }

    fn row(&self) -> i64 {
        self.row
    }

    fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }
}

impl Indexed for ClaimText {
    const GET: &'static str = include_str!("claim_get.sql");
    const ADD: &'static str = include_str!("claim_add.sql");
    const REMOVE: &'static str = include_str!("claim_remove.sql");

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        let (row, article_id) = (cells.next()?, cells.next()?);
        let texts = [cells.next()?, cells.next()?, cells.next()?];
        let tally = Tally::of(
            cells.next::<ClaimState>()?,
            cells.next::<Option<Verdict>>()?,
            cells.next::<AnchorState>()?,
        );
        Ok(Self {
            row,
            article_id,
            texts,
            tally,
        })
    }

    fn row(&self) -> i64 {
        self.row
    }

    fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }
}

impl Indexed for SourceText {
    const GET: &'static str = include_str!("source_get.sql");
    const ADD: &'static str = include_str!("source_add.sql");
    const REMOVE: &'static str = include_str!("source_remove.sql");

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            row: cells.next()?,
            texts: [cells.next()?, cells.next()?, cells.next()?, cells.next()?],
        })
    }

    fn row(&self) -> i64 {
        self.row
    }

    fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }
}

impl Indexed for PassageText {
    const GET: &'static str = include_str!("passage_get.sql");
    const ADD: &'static str = include_str!("passage_add.sql");
    const REMOVE: &'static str = include_str!("passage_remove.sql");

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            row: cells.next()?,
            text: cells.next()?,
        })
    }

    fn row(&self) -> i64 {
        self.row
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Reader<'_> {
    pub(super) fn indexed<T: Indexed>(&self, id: &str) -> Result<Option<T>, StoreError> {
        self.one_by(T::GET, [id], |row| T::read(&mut Cells::new(row)))
    }

    pub(super) fn write_index<T: Indexed>(
        &self,
        sql: &'static str,
        row: &T,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.raw_bind_parameter(1, row.row())?;
        for (at, text) in row.texts().into_iter().enumerate() {
            statement.raw_bind_parameter(at + 2, text)?;
        }
        statement.raw_execute()?;
        Ok(())
    }

    pub(super) fn claim_ids_of(&self, article: &ArticleId) -> Result<Vec<ClaimId>, StoreError> {
        self.list_by(
            include_str!("claim_ids.sql"),
            params_from_iter([article.as_str()]),
            |row| row.get(0).map(ClaimId),
        )
    }
}
