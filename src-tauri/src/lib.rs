//! The desktop shell.

pub mod render;
pub mod start;
