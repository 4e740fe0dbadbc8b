//! Articles, revisions, blocks.

use tickmark_core::{BlockRole, Keep, Shelf, Utf16Range};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ClaimView, TicksView, UndoView};

/// A row of the library list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleSummary {
    /// The article.
    pub article_id: String,
    /// Its headline.
    pub title: String,
    /// Its writer's line.
    pub byline: Option<String>,
    /// Where it appeared.
    pub publication: Option<String>,
    /// Day of publication, ISO 8601.
    pub published: Option<String>,
    /// Words of the current revision.
    pub words: u32,
    /// How far the checking is.
    pub counts: ClaimCounts,
    /// Time of the last change, RFC 3339.
    pub updated_at: String,
    /// The folder it lies in.
    pub folder_id: Option<String>,
    /// Words it is filed under.
    pub tags: Vec<String>,
    /// Desk, archive or bin.
    pub shelf: Shelf,
}

/// A folder of articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FolderView {
    /// The folder.
    pub folder_id: String,
    /// Its name.
    pub name: String,
}

/// Claims by progress. Dismissed claims count nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ClaimCounts {
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
}

/// Everything the desk shows of one article.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleView {
    /// The article.
    pub article_id: String,
    /// What it says of itself.
    pub metadata: MetadataView,
    /// The current revision.
    pub revision: RevisionView,
    /// All revisions, oldest first.
    pub revisions: Vec<RevisionSummary>,
    /// Claims in text order, orphaned ones last; dismissed ones included.
    pub claims: Vec<ClaimView>,
    /// What a reviewer should know of the rules for the article's language, when it has none.
    pub notice: Option<String>,
    /// Id of the scale of its public ratings; `editorial` for verdicts alone.
    pub scale: String,
    /// The checker's pencil.
    pub ticks: TicksView,
    /// What the article's undo stack offers.
    pub undo: UndoView,
}

/// Metadata as edited in the import dialog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MetadataView {
    /// Headline; empty when unknown.
    pub title: String,
    /// Writer's line.
    pub byline: Option<String>,
    /// Publication.
    pub publication: Option<String>,
    /// Day of publication, ISO 8601.
    pub published: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Address of the page.
    pub url: Option<String>,
}

/// One state of the text.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RevisionView {
    /// The revision.
    pub revision_id: String,
    /// 1 for the first import.
    pub number: u32,
    /// The whole text.
    pub text: String,
    /// Its blocks in order.
    pub blocks: Vec<BlockView>,
}

/// A line of the revision menu.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RevisionSummary {
    /// The revision.
    pub revision_id: String,
    /// 1 for the first import.
    pub number: u32,
    /// How it came about.
    pub cause: RevisionCause,
    /// File it came from, name only.
    pub origin: Option<String>,
    /// When, RFC 3339.
    pub created_at: String,
}

/// How a revision came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RevisionCause {
    /// First import.
    Import,
    /// The reviewer edited the text.
    Edit,
    /// The next draft was imported.
    Draft,
}

/// A block of the text.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BlockView {
    /// Where, in UTF-16 units of the text.
    pub range: Utf16Range,
    /// What it is.
    pub role: BlockRole,
    /// Whether the importer was sure.
    pub keep: Keep,
}

impl From<tickmark_store::RevisionCause> for RevisionCause {
    fn from(cause: tickmark_store::RevisionCause) -> Self {
        match cause {
            tickmark_store::RevisionCause::Import => Self::Import,
            tickmark_store::RevisionCause::Edit => Self::Edit,
            tickmark_store::RevisionCause::Draft => Self::Draft,
        }
    }
}
