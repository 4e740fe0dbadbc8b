//! Documents become claims: sentences, values, quotations, names and the claims they make.

#![allow(
    rustdoc::invalid_codeblock_attributes,
    reason = "drawn examples name their spec and its date, as in `text values published=2025-01-27`"
)]

mod finding;
pub mod language;
mod quote;
mod reading;
mod split;

pub use finding::{Category, Words, findings};
pub use language::Language;
pub use language::english::quote::quotes;
pub use language::english::sentence::{self, sentences};
pub use language::english::value::{self, values, values_at};
pub use language::english::worth;
pub use quote::Quote;
pub use reading::{Change, Edited, Reading};
pub use split::{Context, Split, split};
