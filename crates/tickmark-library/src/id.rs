//! New ids.

/// An id no other library has: UUID v7, so that ids sort by the time they were made.
pub(crate) fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
