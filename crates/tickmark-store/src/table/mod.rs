//! One folder per table: the record, its SQL, and the questions asked of it.

pub(crate) mod anchor;
pub(crate) mod article;
pub(crate) mod block;
pub(crate) mod claim;
pub(crate) mod claimant;
pub(crate) mod column;
pub(crate) mod correction;
pub(crate) mod detail;
pub(crate) mod evidence;
pub(crate) mod finding_dismissal;
pub(crate) mod folder;
pub(crate) mod query;
pub(crate) mod rating;
pub(crate) mod rating_scale;
pub(crate) mod reviewer;
pub(crate) mod revision;
pub(crate) mod source;
pub(crate) mod tick;
