//! What an operation changed, so that screens reload only that.

use serde::Serialize;
use ts_rs::TS;

use super::{ClaimView, TickChanges, UndoView};

/// The answer of every command that changes something.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Changes {
    /// Which change this is since the library was opened; 0 when nothing changed. A window that is
    /// told twice takes it over once.
    #[ts(type = "number")]
    pub turn: u64,
    /// Name of the step: `set verdict`.
    pub step: String,
    /// The article whose stack the step went to; none for the library's own.
    pub article_id: Option<String>,
    /// Claims changed in place, whole and fresh. Not used when `reload_article` is set.
    pub claims: Vec<ClaimView>,
    /// What changed of the ticks of the article, when it need not be loaded again.
    pub ticks: Option<TickChanges>,
    /// Findings were dismissed or restored, or a rule turned off or on.
    pub reload_findings: bool,
    /// Claim the reviewer should be standing on now, when that changed.
    pub select: Option<String>,
    /// Claims were added, removed or moved, or text, metadata or the titles of sources changed:
    /// load the article again; whichever is open when `article_id` is none.
    pub reload_article: bool,
    /// The list of articles changed.
    pub reload_articles: bool,
    /// The list of sources changed.
    pub reload_sources: bool,
    /// What Undo and Redo offer now, on the stack the step went to.
    pub undo: UndoView,
}
