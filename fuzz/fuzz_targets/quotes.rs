//! Quotations of any text and their speakers.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = tickmark_fuzz::text(bytes);
    let found = tickmark_detect::quotes(&text);
    let ranges = found
        .iter()
        .flat_map(|quote| std::iter::once(quote.range).chain(quote.speaker));
    tickmark_fuzz::hold(&text, ranges);
});
