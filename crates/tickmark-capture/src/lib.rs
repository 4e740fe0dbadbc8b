//! What Tickmark knows about addresses on the web.
//!
//! Nothing here opens a socket: addresses are checked and compared, never visited.

pub mod url;
