//! Documents become claims: sentences, values, quotations, names and the claims they make.

mod article;
mod claim;
mod clause;
pub mod language;
mod name;
pub mod quote;
mod reading;
mod restate;
pub mod sentence;
mod split;
pub mod value;
mod vocabulary;
mod word;
pub mod worth;

pub use language::Language;
pub use quote::{Quote, quotes};
pub use reading::{Change, Edited, Reading};
pub use sentence::sentences;
pub use split::{Context, Split, split};
pub use value::{values, values_at};
