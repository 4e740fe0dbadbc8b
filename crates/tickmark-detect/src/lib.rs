//! Documents become claims: sentences, values, quotations, names and the claims they make.

pub mod sentence;

pub use sentence::sentences;
