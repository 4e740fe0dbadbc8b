//! The use cases, each from the outside: a library in memory, a fixed clock, one article.

mod article;
mod claim;
mod desk;
mod export;
mod import;
mod open;
mod revision;
mod source;
