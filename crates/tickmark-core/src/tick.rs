//! The checker's pencil, and where an article is kept.

use serde::{Deserialize, Serialize};

/// What the pencil says of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum TickKind {
    /// Checked and right.
    Ticked,
    /// Needs no check, with a reason.
    Waived,
}

/// Where in the library an article is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Shelf {
    /// Work in hand.
    #[default]
    Desk,
    /// Done, and kept.
    Archive,
    /// Deleted, until the bin is emptied.
    Bin,
}
