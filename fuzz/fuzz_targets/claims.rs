//! Everything found in any document.
#![no_main]

use tickmark_detect::{Context, split};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let document = tickmark_fuzz::document(tickmark_fuzz::text(bytes));
    let context = Context {
        published: tickmark_fuzz::published(bytes),
        ..Context::default()
    };
    let found = split(&document, &context);
    tickmark_fuzz::hold(&document.text, found.sentences);
    tickmark_fuzz::hold(&document.text, found.claims.iter().map(|claim| claim.range));
    tickmark_fuzz::hold(&document.text, found.not_claims.iter().map(|not| not.range));
    let details = found.claims.iter().flat_map(|claim| &claim.details);
    tickmark_fuzz::hold(&document.text, details.map(|detail| detail.range));
});
