//! Sentences of any text: in order, apart, and nothing but white space between them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = tickmark_fuzz::text(bytes);
    let found = tickmark_detect::sentences(&text);
    tickmark_fuzz::hold(&text, found.iter().copied());
    let mut end = 0;
    for range in found {
        let between = text.get(end..range.start() as usize);
        assert!(
            between.is_some_and(|between| between.trim().is_empty()),
            "words are lost before {range:?}, or sentences overlap"
        );
        end = range.end() as usize;
    }
    assert!(text.get(end..).is_some_and(|rest| rest.trim().is_empty()));
});
