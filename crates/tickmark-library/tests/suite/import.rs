//! From files and pastes to articles.

use std::sync::{Arc, Mutex};

use tickmark_core::{BlockRole, ClaimState, Keep};
use tickmark_library::view::{
    ImportChoice, ImportPreview, ImportProgress, MetadataView, RoleChoice,
};
use tickmark_library::worker::{Cancel, Hint, Imported, WorkerError};
use tickmark_library::{Environment, Error, ErrorCode, InProcess, Library, ReadsFiles};

use crate::desk::{ARTICLE, environment, library, reviewer};

fn quiet(_: ImportProgress) {}

fn choice(preview: &ImportPreview) -> ImportChoice {
    ImportChoice {
        handle: preview.handle.clone(),
        metadata: preview.metadata.clone(),
        drop: Vec::new(),
        roles: Vec::new(),
        next_draft_of: None,
    }
}

#[test]
fn a_paste_becomes_an_article_with_proposed_claims() {
    let library = library();
    let preview = library.paste_text(ARTICLE, None).unwrap();
    assert_eq!(preview.metadata.title, "Harbor raid nets 43, sheriff says");
    assert_eq!(preview.blocks[0].role, BlockRole::Headline);
    assert!(
        preview.needs_published,
        "Tuesday means nothing without the day of publication"
    );
    assert!(
        library.list_articles("").unwrap().is_empty(),
        "a preview changes nothing"
    );
    let outcome = library.confirm_import(&choice(&preview)).unwrap();
    assert!(outcome.changes.reload_articles);
    let view = library.open_article(&outcome.article_id).unwrap();
    assert_eq!(view.revision.number, 1);
    assert!(!view.claims.is_empty());
    for claim in &view.claims {
        assert_eq!(claim.state, ClaimState::Proposed);
        let range = claim.range.unwrap();
        let words: Vec<u16> = view.revision.text.encode_utf16().collect();
        let words = &words[range.start as usize..range.end as usize];
        assert_eq!(String::from_utf16(words).unwrap(), claim.excerpt);
        assert!(!claim.details.is_empty() && !claim.restatement.is_empty());
    }
}

#[test]
fn a_text_without_relative_dates_needs_no_day() {
    let preview = library()
        .paste_text("The pier opened on 3 May 1987.", None)
        .unwrap();
    assert!(!preview.needs_published);
}

#[test]
fn pasted_markup_stays_text() {
    let library = library();
    let paste = "<script>alert(1)</script>\n\nThe pier opened in 1987.";
    let preview = library.paste_text(paste, None).unwrap();
    let article = library
        .confirm_import(&choice(&preview))
        .unwrap()
        .article_id;
    let text = library.open_article(&article).unwrap().revision.text;
    assert!(text.contains("<script>alert(1)</script>"));
}

#[test]
fn roles_and_dropped_blocks_are_the_reviewers() {
    let library = library();
    let preview = library.paste_text(ARTICLE, None).unwrap();
    let last = preview.blocks.len() as u32 - 1;
    let choice = ImportChoice {
        drop: vec![last],
        roles: vec![RoleChoice {
            block: 1,
            role: BlockRole::Boilerplate,
        }],
        ..choice(&preview)
    };
    let article = library.confirm_import(&choice).unwrap().article_id;
    let view = library.open_article(&article).unwrap();
    assert!(!view.revision.text.contains("county bought"));
    assert_eq!(view.revision.blocks[1].role, BlockRole::Boilerplate);
    assert!(
        view.claims
            .iter()
            .all(|claim| claim.role != Some(BlockRole::Boilerplate)),
        "boilerplate is never split into claims"
    );
}

#[test]
fn an_import_is_confirmed_once_and_forgotten_when_cancelled() {
    let library = library();
    let preview = library.paste_text(ARTICLE, None).unwrap();
    library.confirm_import(&choice(&preview)).unwrap();
    let again = library.confirm_import(&choice(&preview)).unwrap_err();
    assert_eq!(again.code, ErrorCode::NotFound);
    let other = library.paste_text(ARTICLE, None).unwrap();
    library.cancel_import(&other.handle);
    assert_eq!(
        library.confirm_import(&choice(&other)).unwrap_err().code,
        ErrorCode::NotFound
    );
    library.cancel_import("nobody");
}

#[test]
fn a_refused_confirmation_keeps_the_preview() {
    let library = library();
    let preview = library.paste_text(ARTICLE, None).unwrap();
    let wrong = ImportChoice {
        metadata: MetadataView {
            published: Some("soon".to_owned()),
            ..MetadataView::default()
        },
        ..choice(&preview)
    };
    assert_eq!(
        library.confirm_import(&wrong).unwrap_err().code,
        ErrorCode::InvalidInput
    );
    library.confirm_import(&choice(&preview)).unwrap();
}

#[test]
fn many_forgotten_previews_do_not_pile_up() {
    let library = library();
    let first = library.paste_text(ARTICLE, None).unwrap();
    for _ in 0..20 {
        library.paste_text(ARTICLE, None).unwrap();
    }
    assert_eq!(
        library.confirm_import(&choice(&first)).unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[test]
fn the_sample_opens() {
    let library = library();
    let outcome = library.open_sample().unwrap();
    let view = library.open_article(&outcome.article_id).unwrap();
    assert_eq!(view.metadata.title, "Harbor raid nets 43, sheriff says");
    assert_eq!(view.metadata.published.as_deref(), Some("2024-03-13"));
    assert_eq!(view.revisions[0].origin.as_deref(), Some("harbor-raid.md"));
    let how = view
        .claims
        .iter()
        .find(|claim| claim.excerpt.contains("1,400"))
        .unwrap();
    assert_eq!(how.section.as_deref(), Some("How it began"));
}

#[test]
fn a_file_is_read_with_progress() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("raid.txt");
    std::fs::write(&path, ARTICLE).unwrap();
    let seen = Mutex::new(Vec::new());
    let progress = |p: ImportProgress| seen.lock().unwrap().push((p.handle, p.done, p.of));
    let preview = library().read_file(&path, None, &progress).unwrap();
    assert_eq!(preview.file_name.as_deref(), Some("raid.txt"));
    let steps: Vec<u32> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|(_, done, _)| *done)
        .collect();
    assert_eq!(steps, [0, 1, 2]);
    assert!(
        seen.lock()
            .unwrap()
            .iter()
            .all(|(handle, _, of)| *handle == preview.handle && *of == 2)
    );
}

/// The sentence a reviewer sees for a file that cannot be imported; the library is unchanged.
fn said(library: &Library, name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let error: Error = library.read_file(&path, None, &quiet).unwrap_err();
    assert_eq!(error.code, ErrorCode::ImportFailed);
    assert!(library.list_articles("").unwrap().is_empty());
    assert_eq!(library.app_state().unwrap().undo.undo, None);
    format!("{} {}", error.message, error.hint.unwrap_or_default())
}

#[test]
fn files_that_hold_no_article_say_so() {
    let library = library();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend((0..2000u32).map(|i| (i * 7919 % 251) as u8));
    for (name, bytes, sentence) in [
        (
            "empty.txt",
            &b""[..],
            "“empty.txt” was not imported: there is no text in it.",
        ),
        (
            "blank.txt",
            b" \n\t \n",
            "“blank.txt” was not imported: there is no text in it.",
        ),
        ("photo.txt", &png, "“photo.txt” was not imported: it is "),
        (
            "nothing.html",
            b"<html><body></body></html>",
            "“nothing.html” was not imported: ",
        ),
    ] {
        let said = said(&library, name, bytes);
        assert!(said.starts_with(sentence), "{said}");
        assert!(
            said.split(". ").count() >= 2,
            "what to do is said too: {said}"
        );
    }
    let empty = library.paste_text(" \n ", None).unwrap_err();
    assert_eq!(
        empty.message,
        "The pasted text was not imported: there is no text in it."
    );
}

#[test]
fn a_file_that_vanished_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let error = library()
        .read_file(&folder.path().join("gone.txt"), None, &quiet)
        .unwrap_err();
    assert_eq!(
        error.message,
        "“gone.txt” was not imported: it is not there any more."
    );
}

#[test]
fn a_file_removed_between_choosing_and_reading_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("raid.txt");
    std::fs::write(&path, ARTICLE).unwrap();
    let library = library();
    let chosen = library.read_file(&path, None, &quiet).unwrap();
    // It goes when the next import of it has begun.
    let remove = |at: ImportProgress| {
        if at.done == 0 {
            std::fs::remove_file(&path).unwrap();
        }
    };
    let error = library.read_file(&path, None, &remove).unwrap_err();
    assert_eq!(error.code, ErrorCode::ImportFailed);
    assert_eq!(
        error.message,
        "“raid.txt” was not imported: it is not there any more."
    );
    // What was read before is whole without the file.
    library.confirm_import(&choice(&chosen)).unwrap();
    assert_eq!(library.list_articles("").unwrap().len(), 1);
}

/// Reads every block as doubtful.
struct Doubtful;

impl ReadsFiles for Doubtful {
    fn read(&self, bytes: &[u8], hint: &Hint, _: &Cancel) -> Result<Imported, WorkerError> {
        let mut imported = InProcess.read(bytes, hint, &Cancel::new())?;
        for block in &mut imported.document.blocks {
            block.keep = Keep::Doubtful;
        }
        Ok(imported)
    }
}

#[test]
fn doubtful_blocks_the_reviewer_keeps_are_split() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("raid.txt");
    std::fs::write(&path, ARTICLE).unwrap();
    let environment = Environment {
        worker: Arc::new(Doubtful),
        ..environment()
    };
    let library = Library::in_memory(environment).unwrap();
    library.set_reviewer(&reviewer()).unwrap();
    let preview = library.read_file(&path, None, &quiet).unwrap();
    assert!(preview.blocks.iter().all(|b| b.keep == Keep::Doubtful));
    let article = library
        .confirm_import(&choice(&preview))
        .unwrap()
        .article_id;
    let claims = library.open_article(&article).unwrap().claims;
    assert!(
        claims
            .iter()
            .any(|claim| claim.excerpt.contains("38 people"))
    );
}

#[test]
fn text_over_the_limit_is_refused_with_the_limit_named() {
    let library = library();
    let large = "word ".repeat(4_000_001);
    for error in [
        library.paste_text(&large, None).unwrap_err(),
        library.edit_text("any", &large).unwrap_err(),
    ] {
        assert!(error.message.contains("20 MB"), "{error}");
    }
}
