//! The library on disk: one folder with `library.sqlite` and `vault/`.
//!
//! Promises: every change a reviewer makes goes through [`Store::transact`], is in the journal, is
//! durable when the call returns, and can be undone without limit, across restarts. One writer
//! thread; readers see whole operations only. No clock is read here: times come in with [`OpMeta`].
//!
//! Not here: what an operation means (the library crate) and what captures hold.

mod connection;
mod derived;
mod error;
mod folder;
mod history;
mod migration;
mod reader;
mod record;
mod store;
mod table;
mod tx;
mod undo;
mod verify;
mod words;
mod writer;

pub use error::StoreError;
pub use folder::{DATABASE_FILE, FolderHolds, LOCK_FILE, VAULT_FOLDER, folder_holds};
pub use history::{Cause, HistoryRecord, JournalLine, OpMeta, Scope, Steps};
pub use reader::Reader;
pub use record::{Record, Table};
pub use store::{Committed, StepName, Store, Touched};
pub use table::anchor::AnchorRecord;
pub use table::article::{ArticleCounts, ArticleListing, ArticleRecord, FoundArticle};
pub use table::block::BlockRecord;
pub use table::claim::{ClaimOrigin, ClaimRecord, FoundClaim};
pub use table::claimant::ClaimantRecord;
pub use table::correction::CorrectionRecord;
pub use table::detail::DetailRecord;
pub use table::evidence::{EvidenceRecord, FoundPassage};
pub use table::finding_dismissal::FindingDismissalRecord;
pub use table::folder::FolderRecord;
pub use table::query::QueryRecord;
pub use table::rating::RatingRecord;
pub use table::rating_scale::RatingScaleRecord;
pub use table::reviewer::ReviewerRecord;
pub use table::revision::{RevisionCause, RevisionRecord, RevisionSummary};
pub use table::source::{SourceListing, SourceRecord};
pub use table::tick::TickRecord;
pub use tx::Tx;
pub use verify::{Finding, VerifyReport};
pub use words::{Mark, SearchWords};
