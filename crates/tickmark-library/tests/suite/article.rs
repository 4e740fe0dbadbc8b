//! Articles in the library.

use tickmark_core::Shelf;
use tickmark_library::ErrorCode;
use tickmark_library::view::MetadataView;

use crate::desk::{ARTICLE, Desk, import, library};

#[test]
fn the_list_shows_what_an_article_says_of_itself_and_how_far_it_is() {
    let desk = Desk::new();
    let claims = desk.view().claims;
    desk.library.dismiss_claim(&claims[0].claim_id).unwrap();
    let verdict = Some(tickmark_core::Verdict::Wrong);
    desk.library
        .set_verdict(&claims[1].claim_id, verdict)
        .unwrap();
    let list = desk.library.list_articles("").unwrap();
    assert_eq!(list.len(), 1);
    let summary = &list[0];
    assert_eq!(summary.title, "Harbor raid nets 43, sheriff says");
    assert_eq!(summary.published.as_deref(), Some("2024-03-13"));
    assert_eq!(summary.words, ARTICLE.split_whitespace().count() as u32);
    let counts = summary.counts;
    assert_eq!(counts.total, claims.len() as u32 - 1);
    assert_eq!(
        (counts.decided, counts.problems, counts.orphaned),
        (1, 1, 0)
    );
    assert_eq!(counts.proposed, counts.total - 1);
}

#[test]
fn search_finds_articles_by_title_and_text() {
    let desk = Desk::new();
    import(
        &desk.library,
        "Storm shuts pier.\n\nIt rained.",
        MetadataView::default(),
        None,
    )
    .unwrap();
    let found = |query: &str| desk.library.list_articles(query).unwrap().len();
    assert_eq!(
        (
            found(""),
            found("harbor"),
            found("rained"),
            found("nowhere")
        ),
        (2, 1, 1, 0)
    );
    assert_eq!(found("\"'; --*"), 2, "a query without words finds all");
}

#[test]
fn an_article_is_deleted_with_everything_and_comes_back() {
    let desk = Desk::new();
    let id = desk.claim("38 people");
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    let before = format!("{:#?}", desk.view().claims);
    let ids = [desk.article.clone()];
    desk.library.set_shelf(&ids, Shelf::Bin).unwrap();
    let changes = desk.library.empty_bin().unwrap();
    assert!(changes.reload_articles);
    assert_eq!(
        desk.library.open_article(&desk.article).unwrap_err().code,
        ErrorCode::NotFound
    );
    assert!(desk.library.list_articles("").unwrap().is_empty());
    assert_eq!(
        desk.library.list_sources("").unwrap().len(),
        1,
        "sources stay"
    );
    desk.library.undo(None).unwrap();
    assert_eq!(format!("{:#?}", desk.view().claims), before);
    desk.library.redo(None).unwrap();
    assert!(desk.library.list_articles("").unwrap().is_empty());
}

#[test]
fn an_import_is_undone_until_work_was_done_on_it() {
    let desk = Desk::new();
    let library = &desk.library;
    assert_eq!(library.undo(None).unwrap().step, "import article");
    assert!(library.list_articles("").unwrap().is_empty());
    library.redo(None).unwrap();
    let id = desk.view().claims[0].claim_id.clone();
    library.accept_claim(&id).unwrap();
    let refused = library.undo(None).unwrap_err();
    assert_eq!(refused.code, ErrorCode::ChangedSince);
    assert_eq!(library.list_articles("").unwrap().len(), 1);
}

#[test]
fn metadata_is_edited_and_checked() {
    let desk = Desk::new();
    let metadata = MetadataView {
        title: "  A new\n title ".to_owned(),
        byline: Some(String::new()),
        publication: Some("Harbor Courier".to_owned()),
        published: Some("2024-03-20".to_owned()),
        language: Some("en".to_owned()),
        url: Some("www.example.org/raid".to_owned()),
    };
    desk.check("edit metadata", |l| {
        l.set_metadata(&desk.article, &metadata)
    });
    let shown = desk.view().metadata;
    assert_eq!(shown.title, "A new title");
    assert_eq!(shown.byline, None);
    assert_eq!(shown.url.as_deref(), Some("https://www.example.org/raid"));
    for wrong in [
        MetadataView {
            published: Some("2024-02-30".to_owned()),
            ..MetadataView::default()
        },
        MetadataView {
            url: Some("javascript:alert(1)".to_owned()),
            ..MetadataView::default()
        },
    ] {
        let error = desk
            .library
            .set_metadata(&desk.article, &wrong)
            .unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
    }
}

#[test]
fn relative_dates_follow_the_day_of_publication_and_the_reviewers_words_do_not() {
    let desk = Desk::new();
    let value = || {
        let claim = desk
            .view()
            .claims
            .into_iter()
            .find(|c| c.excerpt.contains("Tuesday"))
            .unwrap();
        let detail = claim
            .details
            .into_iter()
            .find(|d| d.text.contains("Tuesday"))
            .unwrap();
        (detail.value.unwrap(), claim.restatement, claim.claim_id)
    };
    let (day, restatement, id) = value();
    assert_eq!(day, "2024-03-12");
    let week_later = MetadataView {
        published: Some("2024-03-20".to_owned()),
        ..desk.view().metadata
    };
    desk.check("edit metadata", |l| {
        l.set_metadata(&desk.article, &week_later)
    });
    assert_eq!(value().0, "2024-03-19");
    assert_ne!(value().1, restatement);
    desk.library.set_restatement(&id, "Mine.").unwrap();
    let earlier = MetadataView {
        published: Some("2024-03-13".to_owned()),
        ..week_later
    };
    desk.library.set_metadata(&desk.article, &earlier).unwrap();
    assert_eq!(value().1, "Mine.");
}

#[test]
fn names_values_and_what_was_set_aside_are_told() {
    let desk = Desk::with(
        "Harbor raid nets 43, sheriff says\n\n\
         Marta Quill opened her shop in 1931. Quill paid $3.2 million.\n\n\
         😀 Who would have thought so?\n",
    );
    let facts = desk.library.article_facts(&desk.article).unwrap();
    let quill = facts
        .entities
        .iter()
        .find(|entity| entity.name == "Marta Quill")
        .unwrap();
    assert!(
        quill.mentions.len() >= 2,
        "“Quill” is Marta Quill: {quill:?}"
    );
    let money = facts
        .values
        .iter()
        .find(|v| v.text == "$3.2 million")
        .unwrap();
    assert_eq!(money.value, "3200000");
    assert_eq!(money.unit.as_deref(), Some("USD"));
    assert_eq!(money.range, desk.range("$3.2 million"));
    let question = facts
        .not_claims
        .iter()
        .find(|not| not.text.contains("Who would"))
        .unwrap();
    assert_eq!(question.reason, "A question asserts nothing.");
    let changes = desk
        .library
        .create_claim(&desk.article, question.range)
        .unwrap();
    assert!(
        changes.select.is_some(),
        "what was set aside can be made a claim"
    );
    assert!(desk.library.article_facts("gone").is_err());
}

#[test]
fn facts_follow_an_edit() {
    let desk = Desk::new();
    let text = desk.view().revision.text;
    let values = || -> Vec<String> {
        let facts = desk.library.article_facts(&desk.article).unwrap();
        facts.values.into_iter().map(|value| value.text).collect()
    };
    assert!(values().contains(&"$410,000".to_owned()));
    let edited = text.replace("$410,000", "$510,000");
    desk.library.edit_text(&desk.article, &edited).unwrap();
    assert!(values().contains(&"$510,000".to_owned()));
    desk.undo();
    assert!(values().contains(&"$410,000".to_owned()));
}

#[test]
fn the_reviewer_is_asked_before_the_first_change() {
    let library = tickmark_library::Library::in_memory(crate::desk::environment()).unwrap();
    let state = library.app_state().unwrap();
    assert_eq!(state.reviewer, None);
    assert_eq!(state.suggested_reviewer.initials, "AW");
    let error = library.open_sample().unwrap_err();
    assert_eq!(error.code, ErrorCode::ReviewerNeeded);
    for (name, initials) in [("", "A"), ("Alma", ""), ("Alma", "ABCDE"), ("Alma", "A B")] {
        let reviewer = tickmark_library::view::ReviewerView {
            name: name.to_owned(),
            initials: initials.to_owned(),
        };
        let error = library.set_reviewer(&reviewer).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
    }
    library.set_reviewer(&crate::desk::reviewer()).unwrap();
    library.open_sample().unwrap();
    assert_eq!(
        library.app_state().unwrap().undo.undo.as_deref(),
        Some("import article")
    );
}

#[test]
fn nothing_to_undo_is_no_error() {
    let library = library();
    assert_eq!(library.undo(None).unwrap().step, "");
    assert_eq!(library.redo(Some("nobody")).unwrap().step, "");
}
