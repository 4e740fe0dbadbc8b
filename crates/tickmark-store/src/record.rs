//! What a table's record is: a plain struct, its SQL, and what hangs on it.

use serde::{Serialize, de::DeserializeOwned};
use tickmark_core::id::{ArticleId, ClaimId};

use crate::derived::Dirt;
use crate::table::column::Cells;

/// A table written through the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// Articles.
    Articles,
    /// States of their text.
    Revisions,
    /// Blocks of a revision.
    Blocks,
    /// Who asserts a claim inside an article.
    Claimants,
    /// Claims.
    Claims,
    /// Words of a claim to be ticked.
    Details,
    /// Where claims and details stand in a revision.
    Anchors,
    /// Things consulted.
    Sources,
    /// Claims joined to sources.
    Evidence,
    /// Questions to the author.
    Queries,
    /// Proposed words.
    Corrections,
    /// People at the desk.
    Reviewers,
    /// Words ticked or waived.
    Ticks,
    /// Folders of articles.
    Folders,
    /// Findings waved off.
    FindingDismissals,
    /// Rating scales of the reviewer's own.
    RatingScales,
    /// Public ratings of claims.
    Ratings,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 17] = [
        Self::Articles,
        Self::Revisions,
        Self::Blocks,
        Self::Claimants,
        Self::Claims,
        Self::Details,
        Self::Anchors,
        Self::Sources,
        Self::Evidence,
        Self::Queries,
        Self::Corrections,
        Self::Reviewers,
        Self::Ticks,
        Self::Folders,
        Self::FindingDismissals,
        Self::RatingScales,
        Self::Ratings,
    ];

    /// Its name in the file and in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Articles => "articles",
            Self::Revisions => "revisions",
            Self::Blocks => "blocks",
            Self::Claimants => "claimants",
            Self::Claims => "claims",
            Self::Details => "details",
            Self::Anchors => "anchors",
            Self::Sources => "sources",
            Self::Evidence => "evidence",
            Self::Queries => "queries",
            Self::Corrections => "corrections",
            Self::Reviewers => "reviewers",
            Self::Ticks => "ticks",
            Self::Folders => "folders",
            Self::FindingDismissals => "finding_dismissals",
            Self::RatingScales => "rating_scales",
            Self::Ratings => "ratings",
        }
    }

    /// What one of its rows is called in a sentence, with its article.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Articles => "the article",
            Self::Revisions => "a revision",
            Self::Blocks => "a block",
            Self::Claimants => "a claimant",
            Self::Claims => "a claim",
            Self::Details => "a detail",
            Self::Anchors => "an anchor",
            Self::Sources => "a source",
            Self::Evidence => "a piece of evidence",
            Self::Queries => "a query",
            Self::Corrections => "a correction",
            Self::Reviewers => "a reviewer",
            Self::Ticks => "a tick",
            Self::Folders => "a folder",
            Self::FindingDismissals => "a dismissed finding",
            Self::RatingScales => "a rating scale",
            Self::Ratings => "a rating",
        }
    }

    /// The table of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }
}

/// A row of one table. Only this crate implements it.
pub trait Record: Row + Serialize + DeserializeOwned + Clone + PartialEq + Send + 'static {
    /// The table.
    const TABLE: Table;

    /// Its key.
    fn id(&self) -> &str;

    /// The article it belongs to; none for sources and reviewers.
    fn article_id(&self) -> Option<&ArticleId>;

    /// The claim it is or hangs on.
    fn claim_id(&self) -> Option<&ClaimId>;
}

/// The part of [`Record`] that speaks SQL, sealed.
pub trait Row: Sized {
    const GET: &'static str;
    const INSERT: &'static str;
    const UPDATE: &'static str;
    const DELETE: &'static str;

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self>;

    /// Values of the columns, in the order of the SQL files; the key is the first.
    fn params(&self) -> Vec<rusqlite::types::Value>;

    /// What is derived from this row.
    fn dirt(&self) -> Dirt;
}

/// Joins a struct to its SQL files, which stand beside the module that calls this.
macro_rules! record {
    (
        $record:ident in $table:ident, key $key:ident, article $article:expr, claim $claim:expr,
        derived $dirt:expr, columns { $($column:ident),+ $(,)? }
    ) => {
        impl $crate::record::Record for $record {
            const TABLE: $crate::record::Table = $crate::record::Table::$table;

            fn id(&self) -> &str {
                self.$key.as_str()
            }

            fn article_id(&self) -> Option<&tickmark_core::id::ArticleId> {
                let article: fn(&Self) -> Option<&tickmark_core::id::ArticleId> = $article;
                article(self)
            }

            fn claim_id(&self) -> Option<&tickmark_core::id::ClaimId> {
                let claim: fn(&Self) -> Option<&tickmark_core::id::ClaimId> = $claim;
                claim(self)
            }
        }

        impl $crate::record::Row for $record {
            const GET: &'static str = include_str!("get.sql");
            const INSERT: &'static str = include_str!("insert.sql");
            const UPDATE: &'static str = include_str!("update.sql");
            const DELETE: &'static str = include_str!("delete.sql");

            fn read(
                cells: &mut $crate::table::column::Cells<'_, '_>,
            ) -> rusqlite::Result<Self> {
                Ok(Self { $($column: cells.next()?),+ })
            }

            fn params(&self) -> Vec<rusqlite::types::Value> {
                let Self { $($column),+ } = self;
                let mut params = Vec::new();
                $($crate::table::column::Column::push($column, &mut params);)+
                params
            }

            fn dirt(&self) -> $crate::derived::Dirt {
                let dirt: fn(&Self) -> $crate::derived::Dirt = $dirt;
                dirt(self)
            }
        }
    };
}

/// Runs an expression with the record type of a table known only at run time.
macro_rules! with_record {
    ($table:expr, $record:ident => $body:expr) => {
        match $table {
            $crate::Table::Articles => {
                type $record = $crate::ArticleRecord;
                $body
            }
            $crate::Table::Revisions => {
                type $record = $crate::RevisionRecord;
                $body
            }
            $crate::Table::Blocks => {
                type $record = $crate::BlockRecord;
                $body
            }
            $crate::Table::Claimants => {
                type $record = $crate::ClaimantRecord;
                $body
            }
            $crate::Table::Claims => {
                type $record = $crate::ClaimRecord;
                $body
            }
            $crate::Table::Details => {
                type $record = $crate::DetailRecord;
                $body
            }
            $crate::Table::Anchors => {
                type $record = $crate::AnchorRecord;
                $body
            }
            $crate::Table::Sources => {
                type $record = $crate::SourceRecord;
                $body
            }
            $crate::Table::Evidence => {
                type $record = $crate::EvidenceRecord;
                $body
            }
            $crate::Table::Queries => {
                type $record = $crate::QueryRecord;
                $body
            }
            $crate::Table::Corrections => {
                type $record = $crate::CorrectionRecord;
                $body
            }
            $crate::Table::Reviewers => {
                type $record = $crate::ReviewerRecord;
                $body
            }
            $crate::Table::Ticks => {
                type $record = $crate::TickRecord;
                $body
            }
            $crate::Table::Folders => {
                type $record = $crate::FolderRecord;
                $body
            }
            $crate::Table::FindingDismissals => {
                type $record = $crate::FindingDismissalRecord;
                $body
            }
            $crate::Table::RatingScales => {
                type $record = $crate::RatingScaleRecord;
                $body
            }
            $crate::Table::Ratings => {
                type $record = $crate::RatingRecord;
                $body
            }
        }
    };
}

pub(crate) use record;
pub(crate) use with_record;
