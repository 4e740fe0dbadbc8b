//! The use cases of Tickmark: everything a reviewer can do, and nothing about windows.

#[cfg(test)]
mod bindings;
mod error;
pub mod view;

pub use error::{Error, ErrorCode, Result};
