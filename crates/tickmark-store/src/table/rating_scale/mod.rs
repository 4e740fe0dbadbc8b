//! Rating scales of the reviewer's own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tickmark_core::id::RatingScaleId;

use crate::derived::Dirt;
use crate::reader::queries;
use crate::record::record;

/// A scale: its name and labels, as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingScaleRecord {
    /// Its key.
    pub scale_id: RatingScaleId,
    /// The pack, as JSON.
    pub pack: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

record!(
    RatingScaleRecord in RatingScales, key scale_id,
    article |_| None, claim |_| None, derived |_| Dirt::None,
    columns { scale_id, pack, created_at }
);

queries! {
    /// Every scale, in the order they were made.
    pub fn rating_scales(reader) -> Vec<RatingScaleRecord> {
        reader.list(include_str!("list.sql"), [])
    }
}
