//! A desk to test at.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, FixedOffset, TimeDelta};
use tickmark_core::{ClaimState, Utf16Range};
use tickmark_library::view::{
    ArticleView, Changes, ClaimView, ImportChoice, ImportOutcome, MetadataView, ReviewerView,
};
use tickmark_library::{Environment, InProcess, Library, Result};

pub const ARTICLE: &str = "\
Harbor raid nets 43, sheriff says

Deputies arrested 38 people on Tuesday. Marta Quill opened her shop in 1931.

The county bought the building for $410,000 in 2015. Losses topped $3.2 million last year.
";

/// Every call of the clock is one second later.
pub fn environment() -> Environment {
    let start: DateTime<FixedOffset> = "2024-03-14T09:00:00+02:00".parse().unwrap();
    let seconds = AtomicI64::new(0);
    Environment {
        clock: Arc::new(move || {
            start + TimeDelta::seconds(seconds.fetch_add(1, Ordering::Relaxed))
        }),
        device: "desk".to_owned(),
        user: "alma writer".to_owned(),
        worker: Arc::new(InProcess),
    }
}

pub fn reviewer() -> ReviewerView {
    ReviewerView {
        name: "Rita Checker".to_owned(),
        initials: "RC".to_owned(),
    }
}

pub fn library() -> Library {
    let library = Library::in_memory(environment()).unwrap();
    library.set_reviewer(&reviewer()).unwrap();
    library
}

/// A library with one article open.
pub struct Desk {
    pub library: Library,
    pub article: String,
}

impl Desk {
    pub fn new() -> Self {
        Self::with(ARTICLE)
    }

    pub fn with(text: &str) -> Self {
        let library = library();
        let metadata = MetadataView {
            published: Some("2024-03-13".to_owned()),
            ..MetadataView::default()
        };
        let article = import(&library, text, metadata, None).unwrap().article_id;
        Self { library, article }
    }

    pub fn view(&self) -> ArticleView {
        self.library.open_article(&self.article).unwrap()
    }

    /// Where words stand in the current text.
    pub fn range(&self, words: &str) -> Utf16Range {
        range_in(&self.view().revision.text, words)
    }

    /// A claim of the reviewer's on these words.
    pub fn claim(&self, words: &str) -> String {
        let range = self.range(words);
        let changes = self.library.create_claim(&self.article, range).unwrap();
        changes.select.expect("a new claim is selected")
    }

    /// The first proposed claim that holds these words.
    pub fn proposed(&self, words: &str) -> ClaimView {
        let claims = self.view().claims;
        let found = claims
            .into_iter()
            .find(|c| c.state == ClaimState::Proposed && c.excerpt.contains(words));
        found.unwrap_or_else(|| panic!("no claim with {words:?} is proposed"))
    }

    pub fn find(&self, claim: &str) -> Option<ClaimView> {
        self.view().claims.into_iter().find(|c| c.claim_id == claim)
    }

    pub fn get(&self, claim: &str) -> ClaimView {
        self.find(claim).expect("the claim is there")
    }

    pub fn undo(&self) -> Changes {
        self.library.undo(Some(&self.article)).unwrap()
    }

    pub fn redo(&self) -> Changes {
        self.library.redo(Some(&self.article)).unwrap()
    }

    /// Does something, and holds that undo takes it back and redo does it again, all of it.
    pub fn check(&self, step: &str, f: impl FnOnce(&Library) -> Result<Changes>) -> Changes {
        let before = self.state();
        let changes = f(&self.library).unwrap();
        assert_eq!(changes.step, step);
        assert_eq!(changes.undo.undo.as_deref(), Some(step));
        assert_eq!(changes.article_id.as_deref(), Some(&*self.article));
        let after = self.state();
        assert_ne!(before, after, "{step} must change something");
        assert_eq!(self.undo().step, step);
        assert_eq!(
            self.state(),
            before,
            "undo of {step} must take all of it back"
        );
        assert_eq!(self.redo().step, step);
        assert_eq!(
            self.state(),
            after,
            "redo of {step} must do all of it again"
        );
        changes
    }

    /// Everything the window would see, without the names of steps.
    fn state(&self) -> String {
        let mut view = self.view();
        view.undo = Default::default();
        let findings = self.library.article_findings(&self.article).unwrap();
        format!("{view:#?}{findings:#?}")
    }
}

pub fn import(
    library: &Library,
    text: &str,
    metadata: MetadataView,
    next_draft_of: Option<&str>,
) -> Result<ImportOutcome> {
    let preview = library.paste_text(text, next_draft_of)?;
    library.confirm_import(&ImportChoice {
        handle: preview.handle,
        metadata: MetadataView {
            title: preview.metadata.title,
            ..metadata
        },
        drop: Vec::new(),
        roles: Vec::new(),
        next_draft_of: next_draft_of.map(str::to_owned),
    })
}

pub fn range_in(text: &str, words: &str) -> Utf16Range {
    let at = text
        .find(words)
        .unwrap_or_else(|| panic!("{words:?} is not in the text"));
    let utf16 = |s: &str| s.encode_utf16().count() as u32;
    let start = utf16(&text[..at]);
    Utf16Range {
        start,
        end: start + utf16(words),
    }
}
