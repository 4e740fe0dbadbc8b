//! What was found in an article besides its claims.

use tickmark_core::Utf16Range;
use tickmark_library::view::{ArticleFacts, QuotationForm};

use crate::desk::Desk;

const TEXT: &str = "\
Two mills and a court

Catherine Hale opened the mill in March 1931. “It was loud,” said Katherine Hale. Mayor Karl Holm \
said the town paid $3.2 million in 2015.

Holm resigned on 4 May 2015. The mill shut in 2009 and burned for three days.
";

fn facts() -> (Desk, ArticleFacts) {
    let desk = Desk::with(TEXT);
    let facts = desk.library.article_facts(&desk.article).unwrap();
    (desk, facts)
}

fn words(ranges: &[Utf16Range]) -> Vec<&'static str> {
    let slice = |range: &Utf16Range| {
        let byte = |at: u32| TEXT.char_indices().nth(at as usize).map(|(byte, _)| byte);
        &TEXT[byte(range.start).unwrap()..byte(range.end).unwrap()]
    };
    ranges.iter().map(slice).collect()
}

#[test]
fn quotations_have_their_speaker_and_their_form() {
    let (_, facts) = facts();
    let said: Vec<(&str, Option<&str>, QuotationForm)> = facts
        .quotations
        .iter()
        .map(|said| (said.text.as_str(), said.speaker.as_deref(), said.form))
        .collect();
    assert_eq!(
        said[0],
        (
            "“It was loud,”",
            Some("Katherine Hale"),
            QuotationForm::Direct
        )
    );
    let (text, speaker, form) = said[1];
    assert!(text.contains("the town paid $3.2 million"), "{text}");
    assert_eq!(
        (speaker, form),
        (Some("Karl Holm"), QuotationForm::Indirect)
    );
}

#[test]
fn names_that_differ_by_a_letter_are_told_of_each_other() {
    let (_, facts) = facts();
    let likes = |name: &str| {
        let spelled =
            |of: &&tickmark_library::view::EntityView| of.spellings.iter().any(|each| each == name);
        let found = facts.entities.iter().find(spelled);
        found.map(|of| of.look_alikes.clone()).unwrap_or_default()
    };
    assert!(likes("Catherine Hale").contains(&"Katherine Hale".to_owned()));
    assert!(likes("Karl Holm").is_empty());
}

#[test]
fn dates_sort_by_the_calendar() {
    let (_, facts) = facts();
    let mut dated: Vec<(i64, &str, &str)> = facts
        .values
        .iter()
        .filter_map(|value| Some((value.when.as_ref()?.order, value)))
        .map(|(order, value)| {
            let when = value.when.as_ref().unwrap();
            (order, when.first.as_str(), when.last.as_str())
        })
        .collect();
    dated.sort_unstable();
    let days: Vec<(&str, &str)> = dated.iter().map(|(_, from, to)| (*from, *to)).collect();
    assert_eq!(
        days,
        [
            ("1931-03-01", "1931-03-31"),
            ("2009-01-01", "2009-12-31"),
            ("2015-01-01", "2015-12-31"),
            ("2015-05-04", "2015-05-04"),
        ]
    );
}

#[test]
fn what_a_checker_counts_is_given_by_sort() {
    let (_, facts) = facts();
    assert_eq!(words(&facts.wanted.figures)[..], ["Two", "$3.2 million"]);
    let dates = words(&facts.wanted.dates);
    assert_eq!(dates.len(), 5, "three days are a length of time: {dates:?}");
    assert!(words(&facts.wanted.names).contains(&"Karl Holm"));
    assert_eq!(facts.wanted.quotations.len(), facts.quotations.len());
}
