//! Libraries on disk.

use tickmark_core::Verdict;
use tickmark_library::view::{Preferences, ThemeChoice};
use tickmark_library::{ErrorCode, Library};

use crate::desk::{environment, reviewer};

fn is_shared_between_threads<T: Send + Sync>() {}

#[test]
fn a_library_can_be_used_from_any_thread() {
    is_shared_between_threads::<Library>();
}

#[test]
fn everything_is_there_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let (article, claims) = {
        let library = Library::open(folder.path(), environment()).unwrap();
        library.set_reviewer(&reviewer()).unwrap();
        let article = library.open_sample().unwrap().article_id;
        let id = library.open_article(&article).unwrap().claims[0]
            .claim_id
            .clone();
        library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
        let view = library.open_article(&article).unwrap();
        (article, format!("{:#?}", view.claims))
    };
    let library = Library::open(folder.path(), environment()).unwrap();
    assert_eq!(library.app_state().unwrap().reviewer, Some(reviewer()));
    let view = library.open_article(&article).unwrap();
    assert_eq!(format!("{:#?}", view.claims), claims);
    assert_eq!(
        view.undo.undo.as_deref(),
        Some("set verdict"),
        "undo reaches back"
    );
    library.undo(Some(&article)).unwrap();
    assert_eq!(
        library.open_article(&article).unwrap().claims[0].verdict,
        None
    );
    assert!(library.verify().unwrap().is_sound);
}

#[test]
fn a_second_library_on_the_same_folder_is_turned_away() {
    let folder = tempfile::tempdir().unwrap();
    let _first = Library::open(folder.path(), environment()).unwrap();
    let error = Library::open(folder.path(), environment()).err().unwrap();
    assert_eq!(error.code, ErrorCode::LibraryLocked);
    assert!(error.message.contains("already open"), "{error}");
    assert!(error.hint.is_some());
}

#[test]
fn what_is_no_library_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("library.sqlite");
    std::fs::write(
        &file,
        "not a database, but somebody's notes, long enough to be one",
    )
    .unwrap();
    let error = Library::open(folder.path(), environment()).err().unwrap();
    assert_eq!(error.code, ErrorCode::LibraryUnusable);
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .starts_with("not a database")
    );
    let path = folder.path().join("library.sqlite");
    let error = Library::open(&path, environment()).err().unwrap();
    assert_eq!(error.code, ErrorCode::LibraryUnusable);
}

#[test]
fn preferences_are_kept_and_foolish_ones_refused() {
    let folder = tempfile::tempdir().unwrap();
    let chosen = {
        let library = Library::open(folder.path(), environment()).unwrap();
        assert_eq!(
            library.app_state().unwrap().preferences,
            Preferences::default()
        );
        let chosen = Preferences {
            theme: ThemeChoice::Contrast,
            text_size: 24,
            keys: [("undo".to_owned(), vec!["Ctrl+Z".to_owned()])].into(),
            ..Preferences::default()
        };
        let view = library.set_preferences(&chosen).unwrap();
        assert_eq!(view.preferences, chosen);
        let unreadable = Preferences {
            text_size: 4,
            ..chosen.clone()
        };
        let error = library.set_preferences(&unreadable).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
        chosen
    };
    let library = Library::open(folder.path(), environment()).unwrap();
    assert_eq!(library.app_state().unwrap().preferences, chosen);
}
