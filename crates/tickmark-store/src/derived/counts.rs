//! The figures of the library list, per article.

use chrono::{DateTime, Utc};
use tickmark_core::id::{ArticleId, RevisionId};
use tickmark_core::{AnchorState, BlockRole, ClaimState, Verdict};

use crate::StoreError;
use crate::reader::Reader;
use crate::table::column::{Cells, time_text};

/// What claims add to the figures of their article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) total: i64,
    pub(crate) proposed: i64,
    pub(crate) decided: i64,
    pub(crate) problems: i64,
    pub(crate) orphaned: i64,
}

impl Tally {
    /// What one claim adds. A dismissed one adds nothing.
    pub(crate) fn of(state: ClaimState, verdict: Option<Verdict>, anchor: AnchorState) -> Self {
        if state == ClaimState::Dismissed {
            return Self::default();
        }
        Self {
            total: 1,
            proposed: i64::from(state == ClaimState::Proposed),
            decided: i64::from(verdict.is_some()),
            problems: i64::from(verdict.is_some_and(Verdict::is_problem)),
            orphaned: i64::from(anchor == AnchorState::Orphaned),
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.total += other.total;
        self.proposed += other.proposed;
        self.decided += other.decided;
        self.problems += other.problems;
        self.orphaned += other.orphaned;
    }

    pub(crate) fn subtract(&mut self, other: &Self) {
        self.total -= other.total;
        self.proposed -= other.proposed;
        self.decided -= other.decided;
        self.problems -= other.problems;
        self.orphaned -= other.orphaned;
    }
}

/// Adds `tally` to the figures of an article that was written at `at`; makes them for a new
/// article and drops them with a deleted one.
pub(super) fn change(
    reader: &Reader<'_>,
    article: &ArticleId,
    tally: &Tally,
    count_words: bool,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (article_id, at) = (article.as_str(), time_text(&at));
    let Tally {
        total,
        proposed,
        decided,
        problems,
        orphaned,
    } = tally;
    if reader.execute(include_str!("counts_end.sql"), [article_id])? > 0 {
        return Ok(());
    }
    reader.execute(include_str!("counts_start.sql"), [article_id, &at])?;
    reader.execute(
        include_str!("counts_add.sql"),
        (
            article_id, total, proposed, decided, problems, orphaned, &at,
        ),
    )?;
    if count_words {
        let words = words(reader, article)?;
        reader.execute(include_str!("counts_words.sql"), (article_id, words))?;
    }
    Ok(())
}

/// Words of the current revision, boilerplate left out; of its whole text while it has no blocks.
pub(crate) fn words(reader: &Reader<'_>, article: &ArticleId) -> Result<u32, StoreError> {
    let current: Option<(String, String)> = reader.one_by(
        include_str!("current_text.sql"),
        [article.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let Some((revision, text)) = current else {
        return Ok(0);
    };
    let blocks = reader.blocks_of(&RevisionId(revision))?;
    let words = if blocks.is_empty() {
        text.split_whitespace().count()
    } else {
        let kept = blocks
            .iter()
            .filter(|block| block.role != BlockRole::Boilerplate);
        kept.map(|block| block.range.of(&text).split_whitespace().count())
            .sum()
    };
    Ok(u32::try_from(words).unwrap_or(u32::MAX))
}

/// The tally of an article worked out anew.
pub(crate) fn tally(reader: &Reader<'_>, article: &ArticleId) -> Result<Tally, StoreError> {
    let claims = reader.list_by(include_str!("claims_of.sql"), [article.as_str()], |row| {
        let mut cells = Cells::new(row);
        Ok(Tally::of(cells.next()?, cells.next()?, cells.next()?))
    })?;
    let mut tally = Tally::default();
    claims.iter().for_each(|claim| tally.add(claim));
    Ok(tally)
}

/// Writes figures worked out anew.
pub(crate) fn replace(
    reader: &Reader<'_>,
    article: &ArticleId,
    words: u32,
    tally: &Tally,
) -> Result<(), StoreError> {
    let Tally {
        total,
        proposed,
        decided,
        problems,
        orphaned,
    } = tally;
    reader.execute(
        include_str!("counts_replace.sql"),
        (
            article.as_str(),
            words,
            total,
            proposed,
            decided,
            problems,
            orphaned,
        ),
    )?;
    Ok(())
}
