//! The domain of Tickmark: text, claims, anchors, verdicts.
//!
//! No input or output, no clock, no randomness: everything here is a pure function of its arguments.

pub mod anchor;
pub mod calendar;
pub mod claim;
pub mod coverage;
pub mod document;
pub mod entity;
pub mod evidence;
pub mod finding;
pub mod id;
pub mod metadata;
pub mod text;
pub mod tick;
pub mod value;
pub mod verdict;

pub use anchor::{Anchor, AnchorState, Resolved};
pub use calendar::Days;
pub use claim::{
    Claim, ClaimKind, ClaimState, Detail, DetailKind, NotClaim, NotClaimReason, WorthReason,
};
pub use coverage::{Coverage, Mark, Pencil, Wanted};
pub use document::{Block, BlockRole, Document, Keep};
pub use entity::{Entity, EntityKind, EntityMention, EntityTrait, MentionForm, TraitKind};
pub use evidence::{Correction, Severity, SourceKind, SourceRank, Stance};
pub use finding::{Finding, RuleId};
pub use metadata::Metadata;
pub use text::{CharRange, OffsetMap, TextRange, TextSize, Utf16Range};
pub use tick::{Shelf, TickKind};
pub use value::{Value, ValueKind};
pub use verdict::{CheckStatus, Verdict};
