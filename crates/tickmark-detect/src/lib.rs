//! Documents become claims: sentences, values, quotations, names and the claims they make.

pub mod sentence;
pub mod value;

pub use sentence::sentences;
pub use value::values;
