//! Order in the library.

use tickmark_core::{Shelf, TickKind, Verdict};
use tickmark_library::view::ArticleSummary;
use tickmark_library::{ErrorCode, Library};

use crate::desk::Desk;

fn only(library: &Library) -> ArticleSummary {
    let mut articles = library.list_articles("").unwrap();
    assert_eq!(articles.len(), 1);
    articles.remove(0)
}

#[test]
fn an_article_goes_to_archive_and_bin_and_back() {
    let desk = Desk::new();
    let ids = [desk.article.clone()];
    for shelf in [Shelf::Archive, Shelf::Bin, Shelf::Desk] {
        let changes = desk.library.set_shelf(&ids, shelf).unwrap();
        assert!(changes.reload_articles);
        assert_eq!(only(&desk.library).shelf, shelf);
    }
    desk.library.set_shelf(&ids, Shelf::Bin).unwrap();
    desk.library.empty_bin().unwrap();
    assert!(desk.library.list_articles("").unwrap().is_empty());
    desk.library.undo(None).unwrap();
    assert_eq!(
        only(&desk.library).shelf,
        Shelf::Bin,
        "even this is taken back"
    );
    assert!(!desk.view().claims.is_empty());
}

#[test]
fn the_bin_alone_is_emptied() {
    let desk = Desk::new();
    let changes = desk.library.empty_bin().unwrap();
    assert_eq!(changes.step, "", "an empty bin is no step");
    assert_eq!(only(&desk.library).shelf, Shelf::Desk);
}

#[test]
fn folders_hold_articles() {
    let desk = Desk::new();
    let library = &desk.library;
    library.add_folder(" March  issue ").unwrap();
    let folder = library.list_folders().unwrap().remove(0);
    assert_eq!(folder.name, "March issue");
    let error = library.add_folder("march issue").unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
    let ids = [desk.article.clone()];
    library.set_folder(&ids, Some(&folder.folder_id)).unwrap();
    assert_eq!(only(library).folder_id.as_deref(), Some(&*folder.folder_id));
    library
        .rename_folder(&folder.folder_id, "April issue")
        .unwrap();
    assert_eq!(library.list_folders().unwrap()[0].name, "April issue");
    library.delete_folder(&folder.folder_id).unwrap();
    assert!(library.list_folders().unwrap().is_empty());
    assert_eq!(only(library).folder_id, None);
    library.undo(None).unwrap();
    assert_eq!(only(library).folder_id.as_deref(), Some(&*folder.folder_id));
    let error = library.set_folder(&ids, Some("gone")).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_folder_brings_articles_of_archive_and_bin_back() {
    let desk = Desk::new();
    let library = &desk.library;
    library.add_folder("March").unwrap();
    let folder = library.list_folders().unwrap().remove(0).folder_id;
    let ids = [desk.article.clone()];
    for shelf in [Shelf::Archive, Shelf::Bin] {
        library.set_shelf(&ids, shelf).unwrap();
        library.set_folder(&ids, None).unwrap();
        assert_eq!(only(library).shelf, shelf, "no folder is no place");
        library.set_folder(&ids, Some(&folder)).unwrap();
        assert_eq!(only(library).shelf, Shelf::Desk);
        library.undo(None).unwrap();
        assert_eq!(only(library).shelf, shelf, "one step takes both back");
    }
}

#[test]
fn tags_are_kept_once() {
    let desk = Desk::new();
    let tags = [
        "Budget".to_owned(),
        "budget ".to_owned(),
        "Harbor".to_owned(),
    ];
    desk.library.set_tags(&desk.article, &tags).unwrap();
    assert_eq!(only(&desk.library).tags, ["Budget", "Harbor"]);
    let error = desk
        .library
        .set_tags(&desk.article, &[String::new()])
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
}

#[test]
fn a_copy_has_the_work_and_leaves_the_first_alone() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    let words = desk.range("38 people");
    desk.library
        .tick(&desk.article, &[words], TickKind::Ticked, "")
        .unwrap();
    let copy = desk.library.duplicate_article(&desk.article).unwrap();
    let (first, second) = (
        desk.view(),
        desk.library.open_article(&copy.article_id).unwrap(),
    );
    assert_eq!(
        second.metadata.title,
        format!("{} (copy)", first.metadata.title)
    );
    assert_eq!(second.claims.len(), first.claims.len());
    for (a, b) in first.claims.iter().zip(&second.claims) {
        assert_ne!(a.claim_id, b.claim_id);
        assert_eq!(a.restatement, b.restatement);
        assert_eq!(a.verdict, b.verdict);
        assert_eq!(a.details.len(), b.details.len());
        assert_eq!(a.evidence.len(), b.evidence.len());
    }
    assert_eq!(second.ticks.coverage, first.ticks.coverage);
    let wrong = second.claims.iter().find(|c| c.verdict.is_some()).unwrap();
    desk.library.set_verdict(&wrong.claim_id, None).unwrap();
    assert_eq!(desk.get(&id).verdict, Some(Verdict::Wrong));
    assert!(desk.library.verify().unwrap().is_sound);
}
