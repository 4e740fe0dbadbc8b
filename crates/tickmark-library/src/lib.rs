//! The use cases of Tickmark: everything a reviewer can do, and nothing about windows.

mod app;
mod article;
pub mod bench;
#[cfg(test)]
mod bindings;
mod changes;
mod claim;
mod claim_parts;
mod dossier;
mod draft;
mod environment;
mod error;
mod evidence;
mod facts;
mod file;
mod folder;
mod headless;
mod history;
mod id;
mod import;
mod library;
mod links;
mod metadata;
mod number;
mod range_index;
mod rating;
mod report;
mod revision;
mod revision_text;
mod rows;
mod shelf;
mod source;
mod stretch;
mod tick;
mod verify;
pub mod view;
pub mod worker;

pub use app::VERSION;
pub use environment::{Clock, Environment, InProcess, ReadsFiles};
pub use error::{Error, ErrorCode, Result};
pub use folder::default_folder;
pub use headless::{SplitClaim, SplitDetail, SplitFile, Stated};
pub use import::Progress;
pub use library::Library;
pub use report::{report_name, write_file};
pub use verify::Verified;
