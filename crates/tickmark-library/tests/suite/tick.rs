//! The checker's pencil.

use tickmark_core::{AnchorState, TickKind};
use tickmark_library::ErrorCode;

use crate::desk::{ARTICLE, Desk};

fn ticked(desk: &Desk) -> Vec<(String, TickKind)> {
    let mut ticks = desk.view().ticks.ticks;
    ticks.sort_by_key(|tick| tick.range.map(|range| range.start));
    ticks
        .into_iter()
        .map(|tick| (tick.words, tick.kind))
        .collect()
}

#[test]
fn words_are_ticked_waived_and_unticked() {
    let desk = Desk::new();
    let sentence = desk.range("Deputies arrested 38 people on Tuesday.");
    let figure = desk.range("38 people");
    let changes = desk.check("tick", |library| {
        library.tick(&desk.article, &[sentence], TickKind::Ticked, "")
    });
    assert!(!changes.reload_article, "a tick loads nothing anew");
    let coverage = changes
        .ticks
        .expect("the ticks come with the change")
        .coverage;
    assert_eq!((coverage.ticked, coverage.waived), (6, 0));
    assert_eq!(coverage.words, ARTICLE.split_whitespace().count() as u32);
    desk.check("waive", |library| {
        library.tick(
            &desk.article,
            &[figure],
            TickKind::Waived,
            "same as last week",
        )
    });
    assert_eq!(
        ticked(&desk),
        [
            ("Deputies arrested".to_owned(), TickKind::Ticked),
            ("38 people".to_owned(), TickKind::Waived),
            ("on Tuesday.".to_owned(), TickKind::Ticked),
        ]
    );
    desk.check("untick", |library| {
        library.untick(&desk.article, &[sentence])
    });
    assert_eq!(desk.view().ticks.coverage.ticked, 0);
}

#[test]
fn a_tick_on_ticked_words_is_no_step() {
    let desk = Desk::new();
    let figure = desk.range("38 people");
    let tick = || {
        desk.library
            .tick(&desk.article, &[figure], TickKind::Ticked, "")
            .unwrap()
    };
    assert_eq!(tick().step, "tick");
    assert_eq!(tick().step, "");
    assert_eq!(ticked(&desk).len(), 1);
}

#[test]
fn a_waiver_says_why() {
    let desk = Desk::new();
    let figure = desk.range("38 people");
    let error = desk
        .library
        .tick(&desk.article, &[figure], TickKind::Waived, " ")
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
    assert!(error.hint.is_some());
}

#[test]
fn ticks_follow_their_words_into_a_new_revision_and_count_no_more_on_others() {
    let desk = Desk::new();
    let ranges = [
        desk.range("38 people"),
        desk.range("1931"),
        desk.range("$3.2 million"),
    ];
    desk.library
        .tick(&desk.article, &ranges, TickKind::Ticked, "")
        .unwrap();
    let text = desk
        .view()
        .revision
        .text
        .replace("Deputies arrested", "On Tuesday deputies arrested")
        .replace("in 1931", "in 1913")
        .replace(" Losses topped $3.2 million last year.", "");
    desk.check("edit text", |library| {
        library.edit_text(&desk.article, &text)
    });
    let view = desk.view();
    let counting: Vec<&str> = view
        .ticks
        .ticks
        .iter()
        .filter(|tick| matches!(tick.state, AnchorState::Exact | AnchorState::Moved))
        .map(|tick| tick.words.as_str())
        .collect();
    assert_eq!(counting, ["38 people"]);
    assert_eq!(view.ticks.ticks.len(), 3, "none is dropped");
    assert_eq!(view.ticks.coverage.ticked, 2);
    let figure = view
        .ticks
        .ticks
        .iter()
        .find(|tick| tick.words == "38 people");
    assert_eq!(figure.unwrap().range, Some(desk.range("38 people")));
}
