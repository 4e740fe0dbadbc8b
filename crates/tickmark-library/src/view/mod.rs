//! What screens are drawn from: plain structs, ranges in UTF-16, built by destructuring domain
//! types. `ui/src/ipc/bindings.ts` is generated from them.

mod app;
mod article;
mod changes;
mod claim;
mod facts;
mod finding;
mod import;
mod menu;
mod report;
mod search;
mod source;
mod tick;

pub use app::*;
pub use article::*;
pub use changes::*;
pub use claim::*;
pub use facts::*;
pub use finding::*;
pub use import::*;
pub use menu::*;
pub use report::*;
pub use search::*;
pub use source::*;
pub use tick::*;

/// Rating scales are plain data already.
pub use crate::rating::{RatingLabel, RatingScale, Tone};

/// The words of the domain that commands take as arguments.
pub use tickmark_core::{CheckStatus, ClaimKind, RuleId, Shelf, TickKind, Utf16Range, Verdict};
