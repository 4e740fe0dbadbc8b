use proptest::prelude::*;

use super::*;

/// Marks the anchor in `old` with `[` and `]`, the place it must be found at in `new` likewise; no
/// marks in `new` mean orphaned.
fn check(old: &str, new: &str, state: AnchorState) {
    let (old, range) = marked(old);
    let (new, expected) = marked(new);
    let anchor = Anchor::new(&old, range.expect("the old text marks the anchor"));
    let resolved = resolve(&old, &new, &[anchor])[0];
    let found = resolved.range.map(|range| range.of(&new));
    assert_eq!(found, expected.map(|range| range.of(&new)), "in {new:?}");
    assert_eq!((resolved.range, resolved.state), (expected, state));
}

fn marked(text: &str) -> (String, Option<TextRange>) {
    let plain = text.replace(['[', ']'], "");
    let range = text
        .find('[')
        .zip(text.find(']'))
        .map(|(start, end)| TextRange::from_usize(start, end - 1));
    (plain, range)
}

#[test]
fn words_left_alone_are_exact_however_the_text_around_them_changes() {
    check(
        "The mayor spoke. [Police arrested 43 people] on Monday.",
        "A new first sentence. The mayor spoke. [Police arrested 43 people] on Tuesday night.",
        AnchorState::Exact,
    );
}

#[test]
fn a_line_break_inside_the_words_does_not_count() {
    check(
        "The [ferry\nterminal opened] in 1912.",
        "The [ferry terminal opened] in 1912.",
        AnchorState::Exact,
    );
}

#[test]
fn changed_words_are_found_with_their_likeness() {
    check(
        "Then [police arrested 43 people near the harbor]. It rained.",
        "Then [police arrested 38 people near the harbor]. It rained.",
        AnchorState::Changed,
    );
}

#[test]
fn a_changed_first_word_still_belongs() {
    check(
        "It rained. [Forty people sat in the old town hall.] Then they left.",
        "It rained. [Fifty people sat in the old town hall.] Then they left.",
        AnchorState::Changed,
    );
}

#[test]
fn a_paragraph_that_changed_places_is_moved() {
    check(
        "[One is the long paragraph we follow.]\nTwo goes on from there.\nThree ends it all.",
        "Two goes on from there.\nThree ends it all.\n[One is the long paragraph we follow.]",
        AnchorState::Moved,
    );
}

#[test]
fn a_passage_moved_and_changed_is_found() {
    check(
        "Alpha begins the report with some weather.\n\
         [The county bought nine boats from a yard in Hull.]\n\
         Omega is the next to last paragraph here.\nThe end follows after that one.",
        "Alpha begins the report with some weather.\n\
         Omega is the next to last paragraph here.\nThe end follows after that one.\n\
         [The county bought seven boats from a yard in Hull.]",
        AnchorState::Changed,
    );
}

#[test]
fn deleted_words_are_orphaned_though_others_like_them_remain() {
    check(
        "The council met on Monday. [The council voted on Tuesday.] The council left.",
        "The council met on Monday. The council left.",
        AnchorState::Orphaned,
    );
}

#[test]
fn of_two_equal_passages_the_deleted_one_is_orphaned() {
    check(
        "A photo shows the old pier at dawn.\nText one.\n[A photo shows the old pier at dawn.]\nEnd.",
        "A photo shows the old pier at dawn.\nText one.\nEnd.",
        AnchorState::Orphaned,
    );
}

#[test]
fn each_of_many_equal_words_keeps_its_own_place() {
    check(
        "He paid 5 dollars. She paid [5] dollars. They paid 5 dollars.",
        "He, a sailor, paid 5 dollars. She paid [5] dollars. They then paid 5 dollars.",
        AnchorState::Exact,
    );
}

#[test]
fn a_figure_in_a_rewritten_text_is_not_the_figure_that_was_checked() {
    check(
        "Police arrested [43] people at the harbor on Monday.",
        "Every ship in this fleet carries 43 tons of coal when it sails.",
        AnchorState::Orphaned,
    );
}

#[test]
fn an_inserted_sentence_does_not_tear_the_next_one() {
    check(
        "Rain fell. [The cat sat on the mat.]",
        "Rain fell. The dog ran. [The cat sat on the mat.]",
        AnchorState::Exact,
    );
}

#[test]
fn part_of_a_word_can_be_an_anchor() {
    check(
        "A pre-war [steam]ship left the port.",
        "That pre-war [steam]ship left the port.",
        AnchorState::Exact,
    );
}

#[test]
fn an_anchor_out_of_step_with_its_text_is_found_by_its_words() {
    let (old, new) = ("Zero. One two three.", "Zero and more. One two three.");
    let mut anchor = Anchor::new(old, TextRange::new(6, 19));
    anchor.range = TextRange::new(900, 913);
    let resolved = resolve(old, new, &[anchor])[0];
    assert_eq!(
        resolved.range.map(|range| range.of(new)),
        Some("One two three")
    );
}

#[test]
fn an_anchor_keeps_thirty_two_characters_of_context() {
    let text = format!("{}X{}", "é".repeat(40), "😀".repeat(40));
    let anchor = Anchor::new(&text, TextRange::new(80, 81));
    assert_eq!(anchor.exact, "X");
    assert_eq!(anchor.prefix, "é".repeat(32));
    assert_eq!(anchor.suffix, "😀".repeat(32));
}

/// A long text of one repeated word and one of other words: both used to be slow in other tools.
#[test]
fn hostile_pastes_take_no_quadratic_time() {
    let repeated = "the ".repeat(60_000);
    let shifted = format!("a {repeated} b {repeated}");
    let anchor = Anchor::new(&repeated, TextRange::new(120_000, 120_011));
    let anchors = vec![anchor; 200];
    assert_eq!(resolve(&repeated, &shifted, &anchors).len(), 200);
}

/// A draft whose words are all different, and the edits that make the next one.
#[derive(Clone, Debug)]
enum Edit {
    Delete(usize, usize),
    Insert(usize, usize),
    Move(usize, usize, usize),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let at = 0_usize..120;
    let len = 1_usize..15;
    prop::collection::vec(
        prop_oneof![
            (at.clone(), len.clone()).prop_map(|(at, len)| Edit::Delete(at, len)),
            (at.clone(), len.clone()).prop_map(|(at, len)| Edit::Insert(at, len)),
            (at.clone(), len, at).prop_map(|(from, len, to)| Edit::Move(from, len, to)),
        ],
        0..8,
    )
}

fn apply(words: &mut Vec<String>, edit: &Edit, fresh: &mut usize) {
    let clip = |at: usize, words: &Vec<String>| at.min(words.len());
    match *edit {
        Edit::Delete(at, len) => {
            let range = clip(at, words)..clip(at + len, words);
            words.drain(range);
        }
        Edit::Insert(at, len) => {
            let at = clip(at, words);
            for _ in 0..len {
                *fresh += 1;
                words.insert(at, format!("new{fresh}"));
            }
        }
        Edit::Move(from, len, to) => {
            let range = clip(from, words)..clip(from + len, words);
            let moved: Vec<String> = words.drain(range).collect();
            let to = clip(to, words);
            words.splice(to..to, moved);
        }
    }
}

fn word_range(text: &str, words: &[&str]) -> TextRange {
    let start = text
        .find(words[0])
        .expect("the first word stands in the text");
    let last = words[words.len() - 1];
    let end = text.find(last).expect("the last word stands in the text") + last.len();
    TextRange::from_usize(start, end)
}

proptest! {
    #[test]
    fn random_edits_never_give_a_wrong_place(
        edits in edits(),
        spans in prop::collection::vec((0_usize..110, 1_usize..12), 1..12),
    ) {
        let words: Vec<String> = (0..120).map(|n| format!("w{n}x")).collect();
        let old = words.join(" ");
        let mut next = words.clone();
        let mut fresh = 0;
        for edit in &edits {
            apply(&mut next, edit, &mut fresh);
        }
        let new = next.join(" ");
        let spans: Vec<Vec<&str>> = spans
            .iter()
            .map(|&(at, len)| words[at..(at + len).min(120)].iter().map(String::as_str).collect())
            .collect();
        let anchors: Vec<Anchor> =
            spans.iter().map(|span| Anchor::new(&old, word_range(&old, span))).collect();
        for (resolved, span) in resolve(&old, &new, &anchors).iter().zip(&spans) {
            let found = resolved.range.map(|range| range.of(&new));
            match (resolved.state, found) {
                (AnchorState::Exact | AnchorState::Moved, Some(found)) => {
                    prop_assert_eq!(found, span.join(" "));
                }
                (AnchorState::Changed, Some(found)) => {
                    let kept = found.split(' ').filter(|word| span.contains(word));
                    let kept: usize = kept.map(str::len).sum();
                    let all: usize = span.iter().map(|word| word.len()).sum();
                    prop_assert!(kept * 2 >= all, "{found} for {span:?}");
                }
                (state, found) => {
                    prop_assert_eq!((state, found), (AnchorState::Orphaned, None));
                    prop_assert!(span.len() < 4 || !new.contains(&span.join(" ")),
                        "{span:?} stands in the text and was not found");
                }
            }
        }
    }

    #[test]
    fn the_same_text_gives_every_place_back(
        text in "([a-c ]{1,3}|é|e\u{301}|😀|👩‍👧|אב|中|\\. |\n){1,40}",
        cuts in prop::collection::vec((0_usize..80, 0_usize..80), 1..6),
    ) {
        let bounds: Vec<usize> =
            text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let anchors: Vec<Anchor> = cuts
            .iter()
            .map(|(a, b)| TextRange::from_usize(bounds[a % bounds.len()], bounds[b % bounds.len()]))
            .filter(|range| !range.is_empty())
            .map(|range| Anchor::new(&text, range))
            .collect();
        for (resolved, anchor) in resolve(&text, &text, &anchors).iter().zip(&anchors) {
            prop_assert_eq!(resolved.range, Some(anchor.range));
            prop_assert_eq!(resolved.state, AnchorState::Exact);
        }
    }

    #[test]
    fn found_ranges_fit_the_new_text(
        old in "([a-c]{1,3}|é|e\u{301}|😀|👩‍👧|👍🏽|אב|中文| |\\. |\n){1,40}",
        new in "([a-c]{1,3}|é|e\u{301}|😀|👩‍👧|👍🏽|אב|中文| |\\. |\n){0,40}",
        cuts in prop::collection::vec((0_usize..80, 0_usize..80), 1..6),
    ) {
        let bounds: Vec<usize> =
            old.char_indices().map(|(at, _)| at).chain([old.len()]).collect();
        let anchors: Vec<Anchor> = cuts
            .iter()
            .map(|(a, b)| TextRange::from_usize(bounds[a % bounds.len()], bounds[b % bounds.len()]))
            .map(|range| Anchor::new(&old, range))
            .collect();
        let both = format!("{old} {new}");
        for next in [new.as_str(), both.as_str()] {
            let all = resolve(&old, next, &anchors);
            prop_assert_eq!(all.len(), anchors.len());
            for resolved in all {
                let fits = resolved.range.map(|range| range.get(next).is_some());
                prop_assert_eq!(fits.unwrap_or(true), true);
                prop_assert_eq!(resolved.range.is_none(), resolved.state == AnchorState::Orphaned);
                prop_assert!((0.0..=1.0).contains(&resolved.score));
            }
        }
    }
}
