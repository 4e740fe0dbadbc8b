//! The checker's pencil.

use serde::Serialize;
use tickmark_core::{AnchorState, TickKind, Utf16Range};
use ts_rs::TS;

/// All ticks of an article, and how far they reach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct TicksView {
    /// In the order they were made.
    pub ticks: Vec<TickView>,
    /// How much of the text they cover.
    pub coverage: CoverageView,
}

/// What a step changed of the ticks of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct TickChanges {
    /// Ticks made or changed, whole and fresh.
    pub set: Vec<TickView>,
    /// Ticks that are no more.
    pub gone: Vec<String>,
    /// How much of the text all ticks cover now.
    pub coverage: CoverageView,
}

/// Words ticked or waived.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TickView {
    /// The tick.
    pub tick_id: String,
    /// Ticked or waived.
    pub kind: TickKind,
    /// Where in the current revision; `None` when the words are gone.
    pub range: Option<Utf16Range>,
    /// The words that were ticked.
    pub words: String,
    /// Exact or moved while the words are still those; else the tick counts no more.
    pub state: AnchorState,
    /// Why the words need no check.
    pub reason: String,
    /// Who ticked.
    pub reviewer: String,
    /// Their initials.
    pub initials: String,
    /// When, RFC 3339.
    pub at: String,
}

/// Words of an article by what the pencil says of them; boilerplate counts nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CoverageView {
    /// All words.
    pub words: u32,
    /// Words ticked.
    pub ticked: u32,
    /// Words waived.
    pub waived: u32,
}
