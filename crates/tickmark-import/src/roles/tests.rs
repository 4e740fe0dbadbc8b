//! Roles of pasted text, in our own words.
