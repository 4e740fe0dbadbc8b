//! The use cases of Tickmark: everything a reviewer can do, and nothing about windows.

pub mod view;
