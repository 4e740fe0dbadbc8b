//! What a reviewer does with claims.

use tickmark_core::{CheckStatus, ClaimKind, ClaimState, Severity, Stance, Utf16Range, Verdict};
use tickmark_library::ErrorCode;
use tickmark_library::view::{
    ClaimEdit, CorrectionView, EvidenceEdit, HistoryChange, HistoryEntry, QueryView,
};

use crate::desk::Desk;

const RAID: &str = "Deputies arrested 38 people on Tuesday";
const BUILDING: &str = "The county bought the building for $410,000 in 2015";

#[test]
fn accept_dismiss_restore() {
    let desk = Desk::new();
    let claim = desk.proposed("38 people");
    let id = &claim.claim_id;
    desk.check("accept claim", |library| library.accept_claim(id));
    assert_eq!(desk.get(id).state, ClaimState::Accepted);
    desk.check("dismiss claim", |library| library.dismiss_claim(id));
    assert_eq!(desk.get(id).number, None, "a dismissed claim has no number");
    desk.check("restore claim", |library| library.restore_claim(id));
    assert_eq!(desk.get(id).state, ClaimState::Proposed);
    assert_eq!(desk.get(id).number, claim.number);
}

#[test]
fn numbers_follow_the_text_and_leave_dismissed_claims_out() {
    let desk = Desk::new();
    let numbers = || -> Vec<Option<u32>> {
        desk.view()
            .claims
            .iter()
            .map(|claim| claim.number)
            .collect()
    };
    let count = desk.view().claims.len() as u32;
    assert!(count > 2);
    assert_eq!(numbers(), (1..=count).map(Some).collect::<Vec<_>>());
    let first = desk.view().claims[0].claim_id.clone();
    desk.library.dismiss_claim(&first).unwrap();
    let expected: Vec<Option<u32>> = [None].into_iter().chain((1..count).map(Some)).collect();
    assert_eq!(numbers(), expected);
}

#[test]
fn a_verdict_accepts_and_checks_and_taking_it_back_opens() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    let changes = desk.check("set verdict", |l| l.set_verdict(&id, Some(Verdict::Wrong)));
    assert!(
        !changes.reload_article,
        "a verdict changes one claim in place"
    );
    assert_eq!(changes.claims.len(), 1);
    let claim = desk.get(&id);
    assert_eq!(claim.state, ClaimState::Accepted);
    assert_eq!(claim.verdict, Some(Verdict::Wrong));
    assert_eq!(claim.check_status, CheckStatus::Checked);
    desk.check("set verdict", |library| library.set_verdict(&id, None));
    assert_eq!(desk.get(&id).check_status, CheckStatus::Open);
    assert_eq!(desk.get(&id).state, ClaimState::Accepted);
}

#[test]
fn a_verdict_leaves_a_status_that_waits_for_somebody() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.check("set check status", |l| {
        l.set_check_status(&id, CheckStatus::WithAuthor)
    });
    desk.library
        .set_verdict(&id, Some(Verdict::OnAuthor))
        .unwrap();
    assert_eq!(desk.get(&id).check_status, CheckStatus::WithAuthor);
}

#[test]
fn the_same_verdict_again_is_no_step() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    let again = desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    assert_eq!(again.step, "");
    desk.undo();
    assert_eq!(desk.get(&id).verdict, None);
}

#[test]
fn confirmed_without_a_passage_is_flagged() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library
        .set_verdict(&id, Some(Verdict::Confirmed))
        .unwrap();
    assert!(desk.get(&id).lacks_passage);
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    assert!(desk.get(&id).lacks_passage, "a source alone is no passage");
    let evidence = desk.get(&id).evidence[0].evidence_id.clone();
    let passage = EvidenceEdit {
        stance: Stance::Supports,
        excerpt: "38 were held".to_owned(),
        locator: "p. 2".to_owned(),
    };
    desk.library.set_evidence(&evidence, &passage).unwrap();
    assert!(!desk.get(&id).lacks_passage);
}

#[test]
fn note_restatement_and_kinds() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.check("edit note", |l| {
        l.set_note(&id, " Ask the court.\r\nTwice. ")
    });
    assert_eq!(desk.get(&id).note, "Ask the court.\nTwice.");
    desk.check("edit restatement", |l| {
        l.set_restatement(&id, "Deputies\narrested 38.")
    });
    assert_eq!(desk.get(&id).restatement, "Deputies arrested 38.");
    desk.check("set kind", |l| {
        l.set_kinds(&id, ClaimKind::Place, &[ClaimKind::Date])
    });
    assert_eq!(desk.get(&id).kinds, [ClaimKind::Date, ClaimKind::Place]);
    let code = |result: tickmark_library::Result<_>| result.unwrap_err().code;
    assert_eq!(
        code(desk.library.set_restatement(&id, " ")),
        ErrorCode::InvalidInput
    );
    assert_eq!(
        code(desk.library.set_note(&id, &"x".repeat(20_001))),
        ErrorCode::InvalidInput
    );
}

#[test]
fn correction_and_query_come_change_and_go() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    let correction = |words: &str| CorrectionView {
        replacement: words.to_owned(),
        severity: Severity::MustFix,
    };
    for words in ["40 people", "43 people"] {
        desk.check("set correction", |l| {
            l.set_correction(&id, Some(correction(words)))
        });
        assert_eq!(desk.get(&id).correction.unwrap().replacement, words);
    }
    desk.check("set correction", |library| {
        library.set_correction(&id, None)
    });
    assert!(desk.get(&id).correction.is_none());
    let empty = desk
        .library
        .set_correction(&id, Some(correction(" ")))
        .unwrap_err();
    assert_eq!(empty.code, ErrorCode::InvalidInput);

    let query = |answer: Option<&str>| QueryView {
        question: "Who counted?".to_owned(),
        answer: answer.map(str::to_owned),
    };
    desk.check("edit query", |l| l.set_query(&id, Some(query(None))));
    desk.check("edit query", |l| {
        l.set_query(&id, Some(query(Some("The court."))))
    });
    assert_eq!(
        desk.get(&id).query.unwrap().answer.as_deref(),
        Some("The court.")
    );
    desk.check("edit query", |library| library.set_query(&id, None));
    assert!(desk.get(&id).query.is_none());
}

#[test]
fn a_new_claim_is_trimmed_accepted_and_has_details() {
    let desk = Desk::new();
    let words = desk.range(" opened her shop in 1931");
    let changes = desk.check("new claim", |l| l.create_claim(&desk.article, words));
    let claim = desk.get(&changes.select.unwrap());
    assert_eq!(claim.excerpt, "opened her shop in 1931");
    assert_eq!(claim.state, ClaimState::Accepted);
    assert!(claim.details.iter().any(|detail| detail.text == "1931"));
    assert!(!claim.restatement.is_empty());
    assert!(claim.kinds.contains(&claim.kind));
}

#[test]
fn a_second_claim_on_the_same_words_is_the_first_one() {
    let desk = Desk::new();
    let first = desk.claim("opened her shop in 1931");
    let count = desk.view().claims.len();
    assert_eq!(desk.claim("opened her shop in 1931"), first);
    desk.library.dismiss_claim(&first).unwrap();
    assert_eq!(desk.claim("opened her shop in 1931"), first);
    assert_eq!(desk.get(&first).state, ClaimState::Accepted);
    assert_eq!(desk.view().claims.len(), count);
}

#[test]
fn a_selection_without_words_makes_no_claim() {
    let desk = Desk::new();
    for (start, end) in [(0, 0), (5, 900_000), (7, 3)] {
        let range = Utf16Range { start, end };
        let error = desk.library.create_claim(&desk.article, range).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
    }
}

#[test]
fn a_span_is_changed_and_its_details_follow() {
    let desk = Desk::new();
    let id = desk.claim("The county bought the building for $410,000");
    assert!(
        desk.get(&id)
            .details
            .iter()
            .all(|detail| detail.text != "2015")
    );
    let range = desk.range(BUILDING);
    desk.check("change span", |library| library.set_span(&id, range));
    let claim = desk.get(&id);
    assert_eq!(claim.excerpt, BUILDING);
    assert!(
        claim
            .details
            .iter()
            .any(|detail| detail.text.contains("2015"))
    );
    let shorter = desk.range("bought the building");
    desk.check("change span", |library| library.set_span(&id, shorter));
    assert!(
        desk.get(&id)
            .details
            .iter()
            .all(|detail| !detail.text.contains("2015"))
    );
}

#[test]
fn a_restatement_the_reviewer_wrote_survives_a_new_span() {
    let desk = Desk::new();
    let id = desk.claim("The county bought the building");
    desk.library
        .set_restatement(&id, "My own sentence.")
        .unwrap();
    desk.library.set_span(&id, desk.range(BUILDING)).unwrap();
    assert_eq!(desk.get(&id).restatement, "My own sentence.");
}

#[test]
fn a_claim_is_split_at_the_cursor() {
    let desk = Desk::with("The pier opened in 1987, and the mill shut in 2009.");
    let id = desk.claim("The pier opened in 1987, and the mill shut in 2009");
    desk.library.set_note(&id, "One note.").unwrap();
    let at = desk.range("and the mill").start;
    desk.check("split claim", |library| library.split_claim(&id, at));
    assert_eq!(desk.get(&id).excerpt, "The pier opened in 1987");
    assert_eq!(desk.get(&id).note, "One note.");
    let claims = desk.view().claims;
    let second = claims
        .iter()
        .find(|c| c.excerpt == "and the mill shut in 2009");
    let second = second.expect("the second part is a claim");
    assert_eq!(second.verdict, None);
    assert!(
        second
            .details
            .iter()
            .any(|detail| detail.text.contains("2009"))
    );
}

#[test]
fn a_cut_outside_the_claim_is_refused() {
    let desk = Desk::new();
    let id = desk.claim(RAID);
    let range = desk.get(&id).range.unwrap();
    for at in [range.start, range.end, 0, 999_999] {
        let error = desk.library.split_claim(&id, at).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
    }
}

/// Two claims alone in their paragraph.
fn two_claims() -> (Desk, String, String) {
    let desk = Desk::with("Ash\n\nThe pier opened in 1987, and the mill shut in 2009. It rained.");
    for claim in desk.view().claims {
        desk.library.dismiss_claim(&claim.claim_id).unwrap();
    }
    let first = desk.claim("The pier opened in 1987");
    let second = desk.claim("the mill shut in 2009");
    (desk, first, second)
}

#[test]
fn two_claims_become_one_with_all_that_hangs_on_them() {
    let (desk, first, second) = two_claims();
    let library = &desk.library;
    library.set_note(&first, "First.").unwrap();
    library.set_note(&second, "Second.").unwrap();
    library
        .attach_url(&first, "https://example.org/pier")
        .unwrap();
    library
        .attach_url(&second, "https://example.org/mill")
        .unwrap();
    library
        .set_verdict(&first, Some(Verdict::Confirmed))
        .unwrap();
    let correction = CorrectionView {
        replacement: "the mill shut in 2010".to_owned(),
        severity: Severity::ShouldFix,
    };
    library.set_correction(&second, Some(correction)).unwrap();

    desk.check("merge claims", |library| library.merge_with_next(&first));
    let merged = desk.get(&first);
    assert!(desk.find(&second).is_none());
    assert_eq!(
        merged.excerpt,
        "The pier opened in 1987, and the mill shut in 2009"
    );
    assert_eq!(merged.note, "First.\n\nSecond.");
    assert_eq!(merged.evidence.len(), 2);
    assert_eq!(merged.verdict, None, "only half of it was judged");
    assert_eq!(merged.check_status, CheckStatus::InProgress);
    assert_eq!(
        merged.correction.unwrap().replacement,
        "The pier opened in 1987, and the mill shut in 2010"
    );
    for year in ["1987", "2009"] {
        assert!(
            merged
                .details
                .iter()
                .any(|detail| detail.text.contains(year))
        );
    }
}

#[test]
fn the_same_verdict_on_both_stays() {
    let (desk, first, second) = two_claims();
    for id in [&first, &second] {
        desk.library
            .set_verdict(id, Some(Verdict::Confirmed))
            .unwrap();
    }
    desk.library.merge_with_next(&first).unwrap();
    assert_eq!(desk.get(&first).verdict, Some(Verdict::Confirmed));
}

#[test]
fn two_queries_become_one() {
    let (desk, first, second) = two_claims();
    for (id, question) in [(&first, "Which pier?"), (&second, "Which mill?")] {
        let query = QueryView {
            question: question.to_owned(),
            answer: None,
        };
        desk.library.set_query(id, Some(query)).unwrap();
    }
    desk.check("merge claims", |library| library.merge_with_next(&first));
    assert_eq!(
        desk.get(&first).query.unwrap().question,
        "Which pier?\nWhich mill?"
    );
}

#[test]
fn claims_of_two_paragraphs_are_not_merged() {
    let (desk, _, second) = two_claims();
    let error = desk.library.merge_with_next(&second).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
}

#[test]
fn history_reads_as_a_person_would_say_it() {
    let desk = Desk::new();
    let id = desk.claim("people on Tuesday");
    let library = &desk.library;
    library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    library.set_note(&id, "43, says the court.").unwrap();
    desk.undo();
    library.attach_url(&id, "https://example.org/raid").unwrap();
    let history = library.claim_history(&id).unwrap();
    let lines: Vec<String> = history.iter().map(told).collect();
    assert_eq!(
        lines,
        [
            "RC new claim: Claim (none → reviewer)",
            "RC set verdict: Verdict (none → wrong); CheckStatus (open → checked)",
            "RC edit note: Note (none → 43, says the court.)",
            "RC undo edit note: Note (43, says the court. → none)",
            "RC attach link: Evidence (none → https://example.org/raid)",
        ]
    );
    assert_eq!(history[0].reviewer, "Rita Checker");
    let taken: Vec<bool> = history.iter().map(|entry| entry.undo_takes).collect();
    assert_eq!(
        taken,
        [false, false, false, false, true],
        "Undo takes the last operation alone"
    );
}

/// An operation of the history in one line.
fn told(entry: &HistoryEntry) -> String {
    let none = || "none".to_owned();
    let changes: Vec<String> = entry
        .changes
        .iter()
        .map(
            |HistoryChange {
                 part,
                 before,
                 after,
                 ..
             }| {
                let (before, after) = (before.clone(), after.clone());
                format!(
                    "{part:?} ({} → {})",
                    before.unwrap_or_else(none),
                    after.unwrap_or_else(none)
                )
            },
        )
        .collect();
    format!("{} {}: {}", entry.initials, entry.step, changes.join("; "))
}

#[test]
fn only_addresses_of_the_note_are_opened() {
    let desk = Desk::new();
    let id = desk.claim("people on Tuesday");
    let note = "See [the log](https://example.org/log) and file:///etc/hosts.";
    desk.library.set_note(&id, note).unwrap();
    let link = |url| desk.library.note_link(&id, url).map_err(|error| error.code);
    assert_eq!(
        link("https://example.org/log").unwrap(),
        "https://example.org/log"
    );
    assert_eq!(link("https://example.org/other"), Err(ErrorCode::NotFound));
    assert_eq!(link("file:///etc/hosts"), Err(ErrorCode::InvalidInput));
    assert_eq!(link(""), Err(ErrorCode::NotFound));
}

#[test]
fn a_claim_that_is_gone_is_not_found() {
    let desk = Desk::new();
    let library = &desk.library;
    for result in [
        library.set_verdict("nobody", Some(Verdict::Wrong)),
        library.accept_claim("'; DROP TABLE claims; --"),
        library.merge_with_next(""),
        library.split_claim("nobody", 3),
    ] {
        assert_eq!(result.unwrap_err().code, ErrorCode::NotFound);
    }
}

#[test]
fn many_claims_take_one_edit_as_one_step() {
    let desk = Desk::new();
    let ids: Vec<String> = desk
        .view()
        .claims
        .iter()
        .map(|claim| claim.claim_id.clone())
        .collect();
    let edit = ClaimEdit::Verdict(Some(Verdict::Confirmed));
    let step = format!("set verdict of {} claims", ids.len());
    desk.check(&step, |library| library.edit_claims(&ids, edit));
    for id in &ids {
        assert_eq!(desk.get(id).verdict, Some(Verdict::Confirmed));
        assert_eq!(desk.get(id).check_status, CheckStatus::Checked);
    }
    let first = ids.first().unwrap();
    desk.check("dismiss claim", |library| {
        library.edit_claims(
            &[first.clone(), first.clone()],
            ClaimEdit::State(ClaimState::Dismissed),
        )
    });
    assert_eq!(desk.get(first).number, None);
    desk.check("set kind", |library| {
        library.edit_claims(&ids[1..2], ClaimEdit::Kind(ClaimKind::Cause))
    });
    assert_eq!(desk.get(&ids[1]).kind, ClaimKind::Cause);
}

#[test]
fn an_edit_of_many_is_refused_whole() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    let ids = [id.clone(), "gone".to_owned()];
    let edit = ClaimEdit::State(ClaimState::Accepted);
    let error = desk.library.edit_claims(&ids, edit).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    assert_eq!(desk.get(&id).state, ClaimState::Proposed);
    let error = desk.library.edit_claims(&[], edit).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
}
