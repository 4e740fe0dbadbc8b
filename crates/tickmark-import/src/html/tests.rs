//! Hostile and ordinary pages, in our own words.
