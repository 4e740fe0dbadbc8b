//! One module for each command.

pub(crate) mod bench;
pub(crate) mod library;
pub(crate) mod report;
pub(crate) mod split;
pub(crate) mod worker;
