//! What the checking rules find, and what a reviewer waves off.

use tickmark_core::{RuleId, Verdict};
use tickmark_library::ErrorCode;
use tickmark_library::view::FindingView;

use crate::desk::Desk;

const TEXT: &str = "\
Pier reopens

The pier 🎪 reopened on Tuesday, March 3, 2025. The lease runs until June 31.

Police held 40 people: 25 men and 13 women.
";

fn found(desk: &Desk) -> Vec<FindingView> {
    desk.library
        .article_findings(&desk.article)
        .unwrap()
        .findings
}

fn rules(desk: &Desk) -> Vec<(RuleId, bool)> {
    found(desk)
        .into_iter()
        .map(|finding| (finding.rule, finding.dismissed.is_some()))
        .collect()
}

fn key(desk: &Desk, rule: RuleId) -> String {
    let finding = found(desk).into_iter().find(|found| found.rule == rule);
    finding.expect("the rule found something").content_key
}

#[test]
fn findings_stand_on_their_words_with_their_working() {
    let desk = Desk::with(TEXT);
    let found = found(&desk);
    let drawn: Vec<_> = found
        .iter()
        .map(|f| (f.range, f.working.as_str()))
        .collect();
    assert_eq!(
        drawn,
        [
            (
                desk.range("Tuesday, March 3, 2025"),
                "3 March 2025 is a Monday."
            ),
            (desk.range("June 31"), "June has 30 days."),
            (
                desk.range("40 people: 25 men and 13 women"),
                "25 + 13 = 38, not 40."
            ),
        ]
    );
    assert_eq!(
        found[0].related,
        [desk.range("Tuesday"), desk.range("March 3, 2025")]
    );
}

#[test]
fn a_dismissal_is_a_step_and_holds_by_content_through_redrafts() {
    let desk = Desk::with(TEXT);
    let key = key(&desk, RuleId::D2);
    desk.check("dismiss finding", |library| {
        library.dismiss_finding(&desk.article, RuleId::D2, &key, "the author jokes")
    });
    let text = desk
        .view()
        .revision
        .text
        .replace("The lease", "As before, the lease")
        .replace("Tuesday", "Monday");
    desk.check("edit text", |library| {
        library.edit_text(&desk.article, &text)
    });
    assert_eq!(rules(&desk), [(RuleId::D2, true), (RuleId::N1, false)]);
    assert_eq!(
        found(&desk)[0].dismissed.as_deref(),
        Some("the author jokes")
    );
    desk.check("restore finding", |library| {
        library.restore_finding(&desk.article, RuleId::D2, &key)
    });
    assert_eq!(rules(&desk), [(RuleId::D2, false), (RuleId::N1, false)]);
}

#[test]
fn a_dismissal_says_why_and_the_same_one_is_no_step() {
    let desk = Desk::with(TEXT);
    let key = key(&desk, RuleId::N1);
    let dismiss = |reason: &str| {
        desk.library
            .dismiss_finding(&desk.article, RuleId::N1, &key, reason)
    };
    assert_eq!(dismiss(" ").unwrap_err().code, ErrorCode::InvalidInput);
    assert_eq!(dismiss("two are unknown").unwrap().step, "dismiss finding");
    assert_eq!(dismiss("two are unknown").unwrap().step, "");
    assert_eq!(dismiss("asked the police").unwrap().step, "dismiss finding");
    let reasons: Vec<_> = found(&desk)
        .into_iter()
        .filter_map(|f| f.dismissed)
        .collect();
    assert_eq!(reasons, ["asked the police"]);
}

#[test]
fn a_rule_is_off_for_one_article() {
    let desk = Desk::with(TEXT);
    desk.check("turn rule off", |library| {
        library.set_rule_off(&desk.article, RuleId::D1, true)
    });
    assert_eq!(rules(&desk), [(RuleId::D2, false), (RuleId::N1, false)]);
    let view = desk.library.article_findings(&desk.article).unwrap();
    assert_eq!(view.rules_off, [RuleId::D1]);
    desk.check("turn rule on", |library| {
        library.set_rule_off(&desk.article, RuleId::D1, false)
    });
    assert_eq!(rules(&desk).len(), 3);
}

#[test]
fn a_claim_confirmed_without_a_passage_is_a_finding() {
    let desk = Desk::new();
    let claim = desk.claim("Deputies arrested 38 people");
    desk.library
        .set_verdict(&claim, Some(Verdict::Confirmed))
        .unwrap();
    let found = found(&desk);
    let [finding] = found.as_slice() else {
        panic!("one finding, not {found:?}");
    };
    assert_eq!(finding.rule, RuleId::E7);
    assert_eq!(finding.claim_id.as_ref(), Some(&claim));
    assert_eq!(finding.range, desk.range("Deputies arrested 38 people"));
    assert_eq!(finding.working, "No source is attached.");
    desk.library.dismiss_claim(&claim).unwrap();
    assert_eq!(rules(&desk), []);
}

#[test]
fn an_article_that_is_gone_is_said() {
    let desk = Desk::new();
    let error = desk.library.article_findings("no-article").unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    let error = desk
        .library
        .set_rule_off("no-article", RuleId::D1, true)
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}
