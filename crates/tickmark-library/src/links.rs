//! Addresses people give, checked once, at the edge.

use tickmark_capture::url::{Link, LinkError, check_link};

use crate::error::sentence;
use crate::{Error, ErrorCode, Result};

/// The address in a field; none when the field is empty.
pub(crate) fn checked_link(text: Option<&str>) -> Result<Option<String>> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Ok(Some(link(text)?.as_str().to_owned())),
        None => Ok(None),
    }
}

/// An address that must be there.
pub(crate) fn link(text: &str) -> Result<Link> {
    check_link(text).map_err(|error| {
        let hint = match error {
            LinkError::Empty | LinkError::NotAnAddress | LinkError::Scheme => {
                "Copy the whole address from the browser, with https:// in front."
            }
            LinkError::HiddenCharacter | LinkError::TooLong => {
                "Copy the address from the browser once more."
            }
        };
        Error::new(ErrorCode::InvalidInput, sentence(&error.to_string())).with_hint(hint)
    })
}
