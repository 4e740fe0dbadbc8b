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

#[test]
fn a_change_brings_only_the_ticks_it_touched() {
    let desk = Desk::new();
    let tick = |words: &str| {
        let ranges = [desk.range(words)];
        let library = &desk.library;
        library
            .tick(&desk.article, &ranges, TickKind::Ticked, "")
            .unwrap()
            .ticks
            .expect("the ticks come with the change")
    };
    tick("1931");
    let second = tick("38 people");
    assert_eq!(second.set.len(), 1, "the first tick is known already");
    assert_eq!(second.coverage.ticked, 3);
    let wider = tick("arrested 38 people");
    assert_eq!(wider.gone, [second.set[0].tick_id.clone()]);
    let undone = desk.library.undo(Some(&desk.article)).unwrap();
    let undone = undone.ticks.expect("undo brings ticks too");
    assert_eq!(undone.gone, [wider.set[0].tick_id.clone()]);
    assert_eq!(undone.set[0].words, "38 people");
}

const LOSSES: &str = " Losses topped $3.2 million last year.";

/// An article in which ticked words were changed and a ticked sentence was taken out.
fn with_lost_ticks() -> Desk {
    let desk = Desk::new();
    let ranges = [
        desk.range("building for $410,000"),
        desk.range("$3.2 million"),
    ];
    desk.library
        .tick(&desk.article, &ranges, TickKind::Ticked, "")
        .unwrap();
    let text = desk.view().revision.text;
    let text = text.replace("$410,000", "$450,000").replace(LOSSES, "");
    desk.library.edit_text(&desk.article, &text).unwrap();
    let view = desk.view();
    assert_eq!(view.ticks.coverage.ticked, 0);
    let states: Vec<AnchorState> = view.ticks.ticks.iter().map(|tick| tick.state).collect();
    assert!(states.contains(&AnchorState::Changed) && states.contains(&AnchorState::Orphaned));
    desk
}

#[test]
fn a_new_tick_takes_the_place_of_one_whose_words_changed() {
    let desk = with_lost_ticks();
    let sum = desk.range("$450,000");
    desk.library
        .tick(&desk.article, &[sum], TickKind::Ticked, "")
        .unwrap();
    let words: Vec<String> = ticked(&desk).into_iter().map(|(words, _)| words).collect();
    assert_eq!(words, ["$3.2 million", "$450,000"]);
}

#[test]
fn a_tick_counts_again_when_its_words_are_back() {
    let desk = with_lost_ticks();
    let text = desk.view().revision.text;
    let text = text.replace("$450,000 in 2015.", &format!("$410,000 in 2015.{LOSSES}"));
    desk.library.edit_text(&desk.article, &text).unwrap();
    assert_eq!(desk.view().ticks.coverage.ticked, 5);
}

#[test]
fn ticks_that_count_no_more_are_taken_away_and_come_back_by_undo() {
    let desk = with_lost_ticks();
    let ids = || {
        let ticks = desk.view().ticks.ticks.into_iter();
        ticks.map(|tick| tick.tick_id).collect::<Vec<_>>()
    };
    let lost = ids();
    desk.check("forget ticks", |library| {
        library.forget_ticks(&desk.article, &lost)
    });
    assert_eq!(ids(), Vec::<String>::new());
    desk.library.undo(Some(&desk.article)).unwrap();
    assert_eq!(ids().len(), 2);
}

#[test]
fn a_tick_that_counts_is_not_forgotten() {
    let desk = Desk::new();
    let ranges = [desk.range("1931")];
    desk.library
        .tick(&desk.article, &ranges, TickKind::Ticked, "")
        .unwrap();
    let ids = [desk.view().ticks.ticks[0].tick_id.clone()];
    let changes = desk.library.forget_ticks(&desk.article, &ids).unwrap();
    assert_eq!(changes.step, "");
    assert_eq!(ticked(&desk).len(), 1);
}
