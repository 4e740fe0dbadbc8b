//! Journeys through the real window. `cargo xtask test` gives them a display and the built app;
//! `cargo xtask test --window NAME` runs those whose name holds NAME.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod access;
mod desk;
mod draft;
mod drop;
mod hostile;
mod input;
mod journey;
mod keyboard;
mod lock;
mod package;
mod shell;
mod shots;
mod steps;
mod system;
mod table;
mod webdriver;
mod windows;
