//! Documents become claims: sentences, values, quotations, names and the claims they make.

mod article;
mod claim;
mod clause;
mod name;
pub mod quote;
mod restate;
pub mod sentence;
mod split;
pub mod value;
mod word;

pub use quote::{Quote, quotes};
pub use sentence::sentences;
pub use split::{Context, Split, split};
pub use value::values;
