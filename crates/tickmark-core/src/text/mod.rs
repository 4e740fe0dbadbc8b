//! Ranges in the three units Tickmark meets, and the one conversion between them.
//!
//! Article text is LF-only and NFC before the first range exists ([`normalize`]), and never changes
//! within a revision. Inside, ranges count UTF-8 bytes; the editor and IPC count UTF-16 units;
//! exported selectors and the bench protocol count code points.

mod normalize;
mod offset_map;
mod range;

pub use normalize::{Normalized, normalize};
pub use offset_map::OffsetMap;
pub use range::{CharRange, TextRange, TextSize, Utf16Range};
