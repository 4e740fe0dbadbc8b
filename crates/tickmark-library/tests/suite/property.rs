//! Whatever a reviewer does in whatever order: undo takes it all back, redo does it all again, and
//! nothing is ever shown outside the text.

use proptest::prelude::*;
use tickmark_core::{CheckStatus, ClaimKind, Severity, Stance, TickKind, Utf16Range, Verdict};
use tickmark_library::view::{ArticleView, CorrectionView, EvidenceEdit, QueryView};
use tickmark_library::{ErrorCode, Result};

use crate::desk::Desk;

/// Two writing directions, marks that combine, and characters of two UTF-16 units.
const TEXT: &str = "\
The école raid 😀 nets 43

Deputies arrested 38 people on Tuesday 👩‍👧. \u{5d0}\u{5d1} Marta Qu\u{301}ill opened her shop in 1931.

The county bought the building for €410,000 in 2015, and the mill shut in 2009.
";

/// A command with arguments that need not fit.
#[derive(Clone, Debug)]
enum Act {
    State(u8),
    Verdict(u8),
    Status(u8),
    Words(u8, String),
    Create(u32, u32),
    Span(u32, u32),
    Split(u32),
    Merge,
    Link(u8),
    Evidence(String),
    Tick(u32, u32, TickKind),
    Untick(u32, u32),
    Edit(u32, u32, String),
    Undo,
    Redo,
}

fn acts() -> impl Strategy<Value = Vec<(usize, Act)>> {
    let at = 0..190u32;
    let act = prop_oneof![
        (0..3u8).prop_map(Act::State),
        (0..11u8).prop_map(Act::Verdict),
        (0..6u8).prop_map(Act::Status),
        (0..5u8, "[a-zé😀 ]{0,6}").prop_map(|(what, words)| Act::Words(what, words)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Act::Create(a, b)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Act::Span(a, b)),
        at.clone().prop_map(Act::Split),
        Just(Act::Merge),
        (0..3u8).prop_map(Act::Link),
        "[a-zé😀 ]{0,6}".prop_map(Act::Evidence),
        (at.clone(), 0..12u32, "[a-zé😀\n ]{0,9}")
            .prop_map(|(at, cut, put)| Act::Edit(at, cut, put)),
        (at.clone(), at.clone(), any::<bool>()).prop_map(|(a, b, ticked)| {
            let kind = if ticked {
                TickKind::Ticked
            } else {
                TickKind::Waived
            };
            Act::Tick(a, b, kind)
        }),
        (at.clone(), at.clone()).prop_map(|(a, b)| Act::Untick(a, b)),
        Just(Act::Undo),
        Just(Act::Redo),
    ];
    proptest::collection::vec((0..20usize, act), 1..14)
}

fn run(desk: &Desk, which: usize, act: &Act) -> Result<()> {
    let view = desk.view();
    let Some(claim) = view.claims.get(which % view.claims.len().max(1)) else {
        return Ok(());
    };
    let (library, id) = (&desk.library, &*claim.claim_id);
    let range = |a: u32, b: u32| Utf16Range { start: a, end: b };
    match act.clone() {
        Act::State(0) => library.accept_claim(id),
        Act::State(1) => library.dismiss_claim(id),
        Act::State(_) => library.restore_claim(id),
        Act::Verdict(at) => library.set_verdict(id, Verdict::ALL.get(at as usize).copied()),
        Act::Status(at) => library.set_check_status(id, CheckStatus::ALL[at as usize]),
        Act::Words(0, words) => library.set_note(id, &words),
        Act::Words(1, words) => library.set_restatement(id, &words),
        Act::Words(2, replacement) => library.set_correction(
            id,
            Some(CorrectionView {
                replacement,
                severity: Severity::Note,
            }),
        ),
        Act::Words(3, question) => library.set_query(
            id,
            Some(QueryView {
                question,
                answer: None,
            }),
        ),
        Act::Words(..) => library.set_kinds(id, ClaimKind::Place, &[]),
        Act::Create(a, b) => library.create_claim(&desk.article, range(a, b)),
        Act::Span(a, b) => library.set_span(id, range(a, b)),
        Act::Split(at) => library.split_claim(id, at),
        Act::Merge => library.merge_with_next(id),
        Act::Link(page) => library.attach_url(id, &format!("https://example.org/{page}")),
        Act::Evidence(excerpt) => match claim.evidence.first() {
            Some(evidence) => library.set_evidence(
                &evidence.evidence_id,
                &EvidenceEdit {
                    stance: Stance::Context,
                    excerpt,
                    locator: String::new(),
                },
            ),
            None => return Ok(()),
        },
        Act::Tick(a, b, kind) => library.tick(&desk.article, &[range(a, b)], kind, "known"),
        Act::Untick(a, b) => library.untick(&desk.article, &[range(a, b)]),
        Act::Edit(at, cut, put) => {
            let edited = spliced(&view.revision.text, at as usize, cut as usize, &put);
            library.edit_text(&desk.article, &edited)
        }
        Act::Undo => library.undo(Some(&desk.article)),
        Act::Redo => library.redo(Some(&desk.article)),
    }
    .map(|_| ())
}

/// The text with `cut` characters from `at` on replaced.
fn spliced(text: &str, at: usize, cut: usize, put: &str) -> String {
    let before = text.chars().take(at);
    let after = text.chars().skip(at + cut);
    before.chain(put.chars()).chain(after).collect()
}

/// Everything the window sees but the names of steps.
fn state(desk: &Desk) -> String {
    let mut view = desk.view();
    view.undo = Default::default();
    format!("{view:#?}")
}

fn is_sound(view: &ArticleView) {
    let units: Vec<u16> = view.revision.text.encode_utf16().collect();
    let words = |range: Utf16Range| {
        let words = units.get(range.start as usize..range.end as usize);
        String::from_utf16(words.expect("the range lies in the text"))
            .expect("and cuts no character")
    };
    for claim in &view.claims {
        if let Some(range) = claim.range {
            assert_eq!(words(range), claim.excerpt);
            assert!(!claim.excerpt.trim().is_empty());
        }
        for detail in &claim.details {
            if let Some(range) = detail.range {
                assert_eq!(words(range), detail.text);
            }
        }
        assert_eq!(
            claim.number.is_none(),
            claim.state == tickmark_core::ClaimState::Dismissed
        );
    }
    let coverage = view.ticks.coverage;
    let open = coverage.words - coverage.ticked - coverage.waived;
    let has_marks = view.ticks.ticks.iter().any(|tick| tick.range.is_some());
    assert!(has_marks || open == coverage.words);
    let numbers: Vec<u32> = view
        .claims
        .iter()
        .filter_map(|claim| claim.number)
        .collect();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn undo_takes_everything_back_and_redo_does_it_again(acts in acts()) {
        let desk = Desk::with(TEXT);
        let first = state(&desk);
        for (which, act) in &acts {
            if let Err(error) = run(&desk, *which, act) {
                prop_assert!(
                    matches!(error.code, ErrorCode::InvalidInput | ErrorCode::NotFound),
                    "{act:?}: {error:?}"
                );
            }
            is_sound(&desk.view());
        }
        let last = state(&desk);
        let mut steps = 0;
        while !desk.undo().step.is_empty() {
            steps += 1;
            is_sound(&desk.view());
        }
        prop_assert_eq!(&state(&desk), &first);
        for _ in 0..steps {
            prop_assert!(!desk.redo().step.is_empty());
        }
        prop_assert_eq!(&state(&desk), &last);
        prop_assert!(desk.library.verify().unwrap().is_sound);
    }
}
