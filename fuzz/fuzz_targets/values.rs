//! Values of any text, with and without a day to count from.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = tickmark_fuzz::text(bytes);
    let found = tickmark_detect::values(&text, tickmark_fuzz::published(bytes));
    tickmark_fuzz::hold(&text, found.iter().map(|value| value.range));
});
