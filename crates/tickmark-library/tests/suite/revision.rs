//! New revisions: claims find their words again.

use tickmark_core::{AnchorState, BlockRole, ClaimState, Verdict};
use tickmark_library::view::{MetadataView, RevisionCause};

use crate::desk::{ARTICLE, Desk, import};

impl Desk {
    fn edit(&self, from: &str, to: &str) {
        let text = self.view().revision.text;
        assert!(text.contains(from), "{from:?} is in the text");
        let edited = text.replacen(from, to, 1);
        self.library.edit_text(&self.article, &edited).unwrap();
    }

    fn anchor(&self, claim: &str) -> (AnchorState, String) {
        let claim = self.get(claim);
        (claim.anchor, claim.excerpt)
    }
}

#[test]
fn words_that_stay_keep_their_claims_and_the_work_on_them() {
    let desk = Desk::new();
    let id = desk.claim("opened her shop in 1931");
    desk.library
        .set_verdict(&id, Some(Verdict::Confirmed))
        .unwrap();
    desk.library
        .attach_url(&id, "https://example.org/shop")
        .unwrap();
    let text = desk.view().revision.text;
    let edited = text.replacen("Deputies", "Officers and deputies", 1);
    desk.check("edit text", |library| {
        library.edit_text(&desk.article, &edited)
    });
    let claim = desk.get(&id);
    assert!(matches!(
        claim.anchor,
        AnchorState::Exact | AnchorState::Moved
    ));
    assert_eq!(claim.excerpt, "opened her shop in 1931");
    assert_eq!(claim.verdict, Some(Verdict::Confirmed));
    assert_eq!(claim.evidence.len(), 1);
    let year = claim
        .details
        .iter()
        .find(|detail| detail.text == "1931")
        .unwrap();
    assert_eq!(year.range, Some(desk.range("1931")));
    let view = desk.view();
    assert_eq!(view.revision.number, 2);
    assert_eq!(view.revisions.len(), 2);
    assert_eq!(view.revisions[1].cause, RevisionCause::Edit);
}

#[test]
fn changed_words_are_shown_until_the_reviewer_looks() {
    let desk = Desk::new();
    let words = "The county bought the building for $410,000 in 2015";
    let id = desk.claim(words);
    desk.library
        .set_verdict(&id, Some(Verdict::Confirmed))
        .unwrap();
    desk.edit("$410,000", "$510,000");
    let claim = desk.get(&id);
    assert_eq!(claim.anchor, AnchorState::Changed);
    assert_eq!(claim.excerpt, words.replace("$410,000", "$510,000"));
    assert_eq!(claim.previous_excerpt.as_deref(), Some(words));
    assert_eq!(
        claim.verdict,
        Some(Verdict::Confirmed),
        "the machine takes no verdict back"
    );
    assert!(
        claim
            .details
            .iter()
            .any(|detail| detail.text.contains("510,000") && detail.range.is_some())
    );

    desk.edit("Deputies", "Officers");
    let claim = desk.get(&id);
    assert_eq!(
        claim.anchor,
        AnchorState::Changed,
        "another edit does not hide the change"
    );
    assert_eq!(claim.previous_excerpt.as_deref(), Some(words));

    desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    assert_eq!(
        desk.get(&id).anchor,
        AnchorState::Exact,
        "the reviewer has looked"
    );
}

#[test]
fn a_restatement_nobody_touched_follows_changed_words() {
    let desk = Desk::new();
    let id = desk.proposed("$410,000").claim_id;
    assert!(desk.get(&id).restatement.contains("410,000"));
    desk.edit("$410,000", "$510,000");
    assert!(desk.get(&id).restatement.contains("510,000"));
}

#[test]
fn words_that_are_gone_leave_an_orphan_that_comes_back() {
    let desk = Desk::new();
    let id = desk.claim("Marta Quill opened her shop in 1931");
    desk.library.set_note(&id, "Kept.").unwrap();
    desk.edit(" Marta Quill opened her shop in 1931.", "");
    assert_eq!(
        desk.anchor(&id),
        (
            AnchorState::Orphaned,
            "Marta Quill opened her shop in 1931".to_owned()
        )
    );
    let claim = desk.get(&id);
    assert_eq!((claim.range, &*claim.note), (None, "Kept."));
    let claims = desk.view().claims;
    let last = claims.iter().filter_map(|claim| claim.number).max();
    assert_eq!(claim.number, last, "orphaned claims come last");
    assert!(desk.library.list_articles("").unwrap()[0].counts.orphaned >= 1);

    desk.edit(
        "on Tuesday.",
        "on Tuesday. Marta Quill opened her shop in 1931.",
    );
    let claim = desk.get(&id);
    assert_ne!(claim.anchor, AnchorState::Orphaned);
    assert_eq!(claim.excerpt, "Marta Quill opened her shop in 1931");
}

#[test]
fn an_orphan_finds_its_place_by_hand() {
    let desk = Desk::new();
    let id = desk.claim("Marta Quill opened her shop in 1931");
    desk.edit(
        "Marta Quill opened her shop in 1931.",
        "The jeweler began long ago.",
    );
    let range = desk.range("The jeweler began long ago");
    desk.check("change span", |library| library.set_span(&id, range));
    assert_eq!(
        desk.anchor(&id),
        (AnchorState::Exact, "The jeweler began long ago".to_owned())
    );
}

#[test]
fn new_words_are_proposed_once_and_dismissed_ones_never_again() {
    let desk = Desk::new();
    let dismissed = desk.proposed("$410,000").claim_id;
    desk.library.dismiss_claim(&dismissed).unwrap();
    let before = desk.view().claims.len();
    desk.edit("last year.", "last year. The mill shut on 4 June 2009.");
    let claims = desk.view().claims;
    let fresh: Vec<_> = claims
        .iter()
        .filter(|c| c.excerpt.contains("2009"))
        .collect();
    assert!(!fresh.is_empty(), "what is new is proposed");
    assert!(
        fresh
            .iter()
            .all(|claim| claim.state == ClaimState::Proposed)
    );
    assert_eq!(
        claims.len(),
        before + fresh.len(),
        "what was known is not proposed again"
    );
    let count = claims.len();

    // The paragraph goes and comes back.
    let paragraph = "The county bought the building for $410,000 in 2015.";
    desk.edit(paragraph, "");
    desk.edit("Losses topped", &format!("{paragraph} Losses topped"));
    assert_eq!(desk.view().claims.len(), count);
    assert_eq!(desk.get(&dismissed).state, ClaimState::Dismissed);
}

#[test]
fn split_and_merged_claims_are_not_proposed_again() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    let range = desk.range("Deputies arrested 38 people");
    desk.library.set_span(&id, range).unwrap();
    let before = desk.view().claims.len();
    desk.edit("Marta Quill", "Maria Quill");
    assert_eq!(desk.view().claims.len(), before);
}

#[test]
fn the_next_draft_is_one_undoable_step() {
    let desk = Desk::new();
    let id = desk.claim("opened her shop in 1931");
    let draft = ARTICLE.replace("38 people", "43 people");
    let metadata = MetadataView {
        publication: Some("Harbor Courier".to_owned()),
        published: Some("2024-03-13".to_owned()),
        ..MetadataView::default()
    };
    desk.check("import next draft", |library| {
        Ok(import(library, &draft, metadata, Some(&desk.article))?.changes)
    });
    let view = desk.view();
    assert_eq!(view.revisions[1].cause, RevisionCause::Draft);
    assert_eq!(view.metadata.publication.as_deref(), Some("Harbor Courier"));
    assert_eq!(view.revision.blocks[0].role, BlockRole::Headline);
    assert_eq!(desk.get(&id).excerpt, "opened her shop in 1931");
    let history = desk.library.claim_history(&id).unwrap();
    assert!(
        history
            .iter()
            .any(|e| e.step == "import next draft" && e.changes[0].of.as_deref() == Some("2"))
    );
}

#[test]
fn a_preview_of_the_next_draft_knows_the_article() {
    let desk = Desk::new();
    let preview = desk
        .library
        .paste_text("It rained.", Some(&desk.article))
        .unwrap();
    assert_eq!(preview.metadata.published.as_deref(), Some("2024-03-13"));
    assert!(
        desk.library
            .paste_text("It rained.", Some("nobody"))
            .is_err()
    );
}

#[test]
fn the_same_text_is_no_new_revision() {
    let desk = Desk::new();
    let text = desk.view().revision.text;
    let changes = desk.library.edit_text(&desk.article, &text).unwrap();
    assert_eq!(changes.step, "");
    assert_eq!(desk.view().revisions.len(), 1);
    assert!(desk.library.edit_text(&desk.article, " \n ").is_err());
}
