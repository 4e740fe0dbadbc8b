//! The language of an article: detected, set by the reviewer, and what follows for the claims.

use tickmark_core::ClaimState;
use tickmark_library::view::MetadataView;

use crate::desk::{Desk, import, library};

const FINNISH: &str = "\
Vanha silta suljetaan

Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan 12.3.2024 alkaen. Korjaus maksaa 4,5 \
miljoonaa euroa, ja työ kestää kesään asti. Asukkaat ovat odottaneet korjausta kauan.

”Silta on ollut vaarallinen jo vuosia”, sanoi Aino Virtanen.
";

const NOTICE: &str = "Tickmark has no rules for Finnish yet: it proposes one claim per sentence that \
                      holds a figure, a name or a quotation.";

fn in_language(desk: &Desk, language: &str) -> MetadataView {
    MetadataView {
        language: Some(language.to_owned()),
        ..desk.view().metadata
    }
}

#[test]
fn the_language_is_told_at_import() {
    let library = library();
    let preview = library.paste_text(FINNISH, None).unwrap();
    assert_eq!(preview.metadata.language.as_deref(), Some("fi"));
    assert!(preview.warnings.iter().any(|warning| warning == NOTICE));
    let english = library.paste_text(crate::desk::ARTICLE, None).unwrap();
    assert_eq!(english.metadata.language.as_deref(), Some("en"));
    assert!(english.warnings.is_empty());
}

#[test]
fn an_article_in_a_language_without_rules_has_one_claim_a_sentence() {
    let library = library();
    let article = import(&library, FINNISH, MetadataView::default(), None).unwrap();
    let view = library.open_article(&article.article_id).unwrap();
    assert_eq!(view.notice.as_deref(), Some(NOTICE));
    let claims: Vec<&str> = view
        .claims
        .iter()
        .map(|claim| claim.excerpt.as_str())
        .collect();
    assert_eq!(
        claims,
        [
            "Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan 12.3.2024 alkaen.",
            "Korjaus maksaa 4,5 miljoonaa euroa, ja työ kestää kesään asti.",
            "”Silta on ollut vaarallinen jo vuosia”, sanoi Aino Virtanen.",
        ]
    );
}

#[test]
fn another_language_splits_the_article_anew_and_keeps_the_work() {
    let desk = Desk::new();
    let worked_on = desk.proposed("38 people").claim_id;
    desk.library
        .set_note(&worked_on, "Ask the sheriff.")
        .unwrap();
    let dismissed = desk.proposed("$410,000").claim_id;
    desk.library.dismiss_claim(&dismissed).unwrap();
    let english = desk.view();
    assert_eq!(english.notice, None);
    let metadata = in_language(&desk, "fi");
    desk.check("edit metadata", |library| {
        library.set_metadata(&desk.article, &metadata)
    });
    let view = desk.view();
    assert_eq!(view.notice.as_deref(), Some(NOTICE));
    assert_eq!(desk.get(&worked_on).note, "Ask the sheriff.");
    assert_eq!(desk.get(&dismissed).state, ClaimState::Dismissed);
    let proposed = view
        .claims
        .iter()
        .filter(|c| c.state == ClaimState::Proposed);
    assert!(proposed.clone().count() > 0);
    assert!(
        proposed
            .clone()
            .all(|claim| claim.reason.starts_with("This is a sentence with")),
        "no rule of English proposes anything"
    );
    let metadata = in_language(&desk, "en-GB");
    desk.library.set_metadata(&desk.article, &metadata).unwrap();
    let words = |view: &tickmark_library::view::ArticleView| -> Vec<String> {
        view.claims
            .iter()
            .map(|claim| claim.excerpt.clone())
            .collect()
    };
    assert_eq!(
        words(&desk.view()),
        words(&english),
        "back in English all is as it was"
    );
}

#[test]
fn dismissed_claims_stay_dismissed_through_edits_drafts_and_languages() {
    let desk = Desk::new();
    let dismissed = desk.proposed("$410,000").claim_id;
    desk.library.dismiss_claim(&dismissed).unwrap();
    let proposed = || {
        let claims = desk.view().claims.into_iter();
        claims
            .filter(|c| c.state == ClaimState::Proposed && c.excerpt.contains("$410,000"))
            .count()
    };
    assert_eq!(proposed(), 0);
    let text = desk.view().revision.text;
    let sentence = "The county bought the building for $410,000 in 2015. ";
    let without = text.replace(sentence, "");
    desk.library.edit_text(&desk.article, &without).unwrap();
    let moved = without.replace("Marta Quill", &format!("{sentence}Marta Quill"));
    desk.library.edit_text(&desk.article, &moved).unwrap();
    assert_eq!(
        proposed(),
        0,
        "an edit that brings the words back proposes nothing"
    );
    let metadata = desk.view().metadata;
    import(&desk.library, &text, metadata, Some(&desk.article)).unwrap();
    assert_eq!(proposed(), 0, "nor does the next draft");
    for language in ["fi", "en"] {
        let metadata = in_language(&desk, language);
        desk.library.set_metadata(&desk.article, &metadata).unwrap();
    }
    assert_eq!(
        proposed(),
        0,
        "nor does a split in another language and back"
    );
}
