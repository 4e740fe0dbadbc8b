//! Where a library lies, where its reviewer stands, and who is told of changes.

use std::sync::{Arc, Mutex, OnceLock, Weak};

use tickmark_core::Verdict;
use tickmark_library::view::{
    DeskView, ImportChoice, MetadataView, Preferences, ReportFormat, Standing,
};
use tickmark_library::{Environment, ErrorCode, Library};

use crate::desk::{ARTICLE, Desk, environment, library, reviewer};

#[test]
fn a_library_is_opened_where_there_is_one_and_made_where_nothing_is() {
    let home = tempfile::tempdir().unwrap();
    let (empty, full) = (home.path().join("empty"), home.path().join("full"));
    std::fs::create_dir(&empty).unwrap();
    std::fs::create_dir(&full).unwrap();
    std::fs::write(full.join("novel.txt"), "not ours").unwrap();

    let refused = Library::open_existing(&empty, environment()).err().unwrap();
    assert_eq!(refused.code, ErrorCode::LibraryUnusable);
    assert!(refused.message.starts_with("There is no library in "));
    assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 0, "left alone");

    let refused = Library::create(&full, environment()).err().unwrap();
    assert!(refused.message.starts_with("There are other files in "));
    assert!(refused.hint.unwrap().contains("empty folder"));

    drop(Library::create(&empty, environment()).unwrap());
    let refused = Library::create(&empty, environment()).err().unwrap();
    assert!(
        refused
            .message
            .starts_with("There is a library already in ")
    );
    let opened = Library::open_existing(&empty, environment()).unwrap();
    assert_eq!(opened.folder(), Some(empty.as_path()));
    let shown = opened.app_state().unwrap().library_folder;
    assert_eq!(shown, empty.display().to_string());
}

#[test]
fn a_new_library_belongs_to_the_one_who_made_it() {
    let before = library();
    let liked = Preferences {
        text_size: 22,
        default_scale: "politifact".to_owned(),
        ..Preferences::default()
    };
    before.set_preferences(&liked).unwrap();
    let new = Library::in_memory(environment()).unwrap();
    new.take_person_from(&before).unwrap();
    let state = new.app_state().unwrap();
    assert_eq!(state.reviewer, Some(reviewer()));
    assert_eq!(state.preferences.text_size, 22);
    assert_eq!(state.preferences.default_scale, "editorial");
}

#[test]
fn the_place_of_the_reviewer_is_kept_and_is_no_step() {
    let desk = Desk::new();
    let undo = desk.library.app_state().unwrap().undo;
    let standing = Standing {
        article_id: Some(desk.article.clone()),
        claim_id: Some(desk.proposed("38 people").claim_id),
        detail: None,
        view: DeskView::Table,
    };
    desk.library.keep_standing(&standing).unwrap();
    let state = desk.library.app_state().unwrap();
    assert_eq!(state.standing, standing);
    assert_eq!(state.undo, undo, "walking is not undone");
}

#[test]
fn a_new_article_starts_with_the_scale_preferred() {
    let library = library();
    let prefer = |scale: &str| {
        let preferences = Preferences {
            default_scale: scale.to_owned(),
            ..Preferences::default()
        };
        library.set_preferences(&preferences).unwrap();
        let article = library.open_sample().unwrap().article_id;
        library.open_article(&article).unwrap().scale
    };
    assert_eq!(prefer("editorial"), "editorial");
    assert_eq!(prefer("snopes"), "snopes");
    assert_eq!(prefer("a scale that was deleted"), "editorial");
}

#[test]
fn a_pane_that_would_vanish_is_refused() {
    let preferences = Preferences {
        inspector_width: Some(3),
        ..Preferences::default()
    };
    let refused = library().set_preferences(&preferences).unwrap_err();
    assert_eq!(refused.code, ErrorCode::InvalidInput);
}

/// A library whose clock stops work by its handle: each use case asks the time once it has begun.
fn stopping() -> (Arc<Library>, Arc<Mutex<Option<String>>>) {
    let stop: Arc<Mutex<Option<String>>> = Arc::default();
    let desk: Arc<OnceLock<Weak<Library>>> = Arc::default();
    let (asked, itself) = (Arc::clone(&stop), Arc::clone(&desk));
    let usual = environment();
    let library = Arc::new(
        Library::in_memory(Environment {
            clock: Arc::new(move || {
                let handle = asked.lock().unwrap().clone();
                if let (Some(handle), Some(library)) =
                    (handle, itself.get().and_then(Weak::upgrade))
                {
                    library.cancel_import(&handle);
                }
                (usual.clock)()
            }),
            ..environment()
        })
        .unwrap(),
    );
    desk.set(Arc::downgrade(&library)).unwrap();
    library.set_reviewer(&reviewer()).unwrap();
    (library, stop)
}

#[test]
fn long_work_that_is_stopped_changes_nothing_and_can_be_begun_again() {
    let (library, stop) = stopping();
    let preview = library.paste_text(ARTICLE, None).unwrap();
    let choice = ImportChoice {
        handle: preview.handle.clone(),
        metadata: MetadataView::default(),
        drop: Vec::new(),
        roles: Vec::new(),
        next_draft_of: None,
    };
    *stop.lock().unwrap() = Some(preview.handle.clone());
    let stopped = library.confirm_import(&choice).unwrap_err();
    assert_eq!(stopped.code, ErrorCode::Cancelled);
    assert!(library.list_articles("").unwrap().is_empty());
    *stop.lock().unwrap() = None;
    let article = library.confirm_import(&choice).unwrap().article_id;

    *stop.lock().unwrap() = Some(article.clone());
    let stopped = library.edit_text(&article, "Another text.").unwrap_err();
    assert_eq!(stopped.code, ErrorCode::Cancelled);
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("report.html");
    let stopped = library.export_report(&article, ReportFormat::Html, &file);
    assert_eq!(stopped.unwrap_err().code, ErrorCode::Cancelled);
    assert!(!file.exists());
    *stop.lock().unwrap() = None;
    assert_eq!(library.open_article(&article).unwrap().revision.number, 1);
    library
        .export_report(&article, ReportFormat::Html, &file)
        .unwrap();
    assert!(file.exists());
}

#[test]
fn every_change_is_told_once_under_its_own_number() {
    let told: Arc<Mutex<Vec<(u64, String)>>> = Arc::default();
    let ears = Arc::clone(&told);
    let library = library().watched(Box::new(move |changes| {
        let heard = (changes.turn, changes.step.clone());
        ears.lock().unwrap().push(heard);
    }));
    let article = library.open_sample().unwrap().article_id;
    let claim = library.open_article(&article).unwrap().claims[0].clone();
    let set = |verdict| library.set_verdict(&claim.claim_id, verdict).unwrap();
    let answer = set(Some(Verdict::Wrong));
    let nothing = set(Some(Verdict::Wrong));
    library.undo(Some(&article)).unwrap();
    let told = told.lock().unwrap();
    let steps: Vec<&str> = told.iter().map(|(_, step)| step.as_str()).collect();
    assert_eq!(steps, ["import article", "set verdict", "set verdict"]);
    assert_eq!(told[1].0, answer.turn, "the answer bears the same number");
    assert_eq!(nothing.turn, 0, "what changes nothing is told to nobody");
    assert!(told[0].0 < told[1].0 && told[1].0 < told[2].0);
}
