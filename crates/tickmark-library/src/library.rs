//! The open library and the one door every change goes through.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use tickmark_core::id::{ArticleId, ClaimId, RevisionId};
use tickmark_detect::Context;
use tickmark_store::{
    ArticleRecord, Committed, FolderHolds, OpMeta, Reader, Scope, Store, StoreError, Tx,
    folder_holds,
};

use crate::environment::Environment;
use crate::import::Imports;
use crate::metadata::context_of;
use crate::revision_text::RevisionText;
use crate::stretch::Engine;
use crate::view::{Changes, ReviewerView, UndoView};
use crate::{Error, ErrorCode, Result};

/// How many revisions' texts are kept at hand.
const TEXTS_KEPT: usize = 4;

/// How many revisions are kept read: the one on the desk, and the one an edit makes of it.
const ENGINES_KEPT: usize = 2;

/// All of a user's articles and sources, open for work. Every method may be called from any
/// thread; none may be called from the one that draws.
pub struct Library {
    pub(crate) store: Store,
    pub(crate) environment: Environment,
    pub(crate) imports: Imports,
    pub(crate) name: String,
    /// Changes made since it was opened.
    pub(crate) turns: AtomicU64,
    /// Told every change, for windows other than the one that made it.
    pub(crate) watcher: Option<Watcher>,
    reviewer: Mutex<Option<ReviewerView>>,
    kept: Mutex<Kept>,
}

/// Told every change.
pub type Watcher = Box<dyn Fn(&Changes) + Send + Sync>;

/// What is derived from the store and asked for with every change.
#[derive(Default)]
struct Kept {
    texts: Vec<Arc<RevisionText>>,
    engines: Vec<(RevisionId, Context, Arc<Engine>)>,
    numbers: HashMap<ArticleId, (RevisionId, Arc<Numbers>)>,
}

/// The number of every claim of an article that has one.
pub(crate) type Numbers = HashMap<ClaimId, u32>;

impl Library {
    /// Opens the library in `folder`, made if there is none. A second app or command line on the
    /// same folder is turned away.
    pub fn open(folder: &Path, environment: Environment) -> Result<Self> {
        let name = folder
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Self::on(Store::open(folder)?, name, environment)
    }

    /// Opens the library that is in `folder`; never makes one.
    pub fn open_existing(folder: &Path, environment: Environment) -> Result<Self> {
        match folder_holds(folder)? {
            FolderHolds::Library => Self::open(folder, environment),
            FolderHolds::Nothing | FolderHolds::Other => Err(Error::new(
                ErrorCode::LibraryUnusable,
                format!("There is no library in {}.", folder.display()),
            )
            .with_hint(
                "Choose the folder that holds library.sqlite, or make a new library there.",
            )),
        }
    }

    /// Makes a library in an empty folder.
    pub fn create(folder: &Path, environment: Environment) -> Result<Self> {
        let (what, hint) = match folder_holds(folder)? {
            FolderHolds::Nothing => return Self::open(folder, environment),
            FolderHolds::Library => ("is a library already", "Open it instead."),
            FolderHolds::Other => (
                "are other files",
                "Make an empty folder for the library and choose that one.",
            ),
        };
        Err(Error::new(
            ErrorCode::LibraryUnusable,
            format!("There {what} in {}.", folder.display()),
        )
        .with_hint(hint))
    }

    /// The folder of a library on disk.
    pub fn folder(&self) -> Option<&Path> {
        self.store.folder()
    }

    /// A library that is gone when it is dropped.
    pub fn in_memory(environment: Environment) -> Result<Self> {
        Self::on(Store::in_memory()?, "memory".to_owned(), environment)
    }

    fn on(store: Store, name: String, environment: Environment) -> Result<Self> {
        let library = Self {
            store,
            environment,
            name,
            imports: Imports::default(),
            turns: AtomicU64::new(0),
            watcher: None,
            reviewer: Mutex::default(),
            kept: Mutex::default(),
        };
        let reviewer = library.stored_reviewer()?;
        *lock(&library.reviewer) = reviewer;
        Ok(library)
    }

    /// Tells every change to the watcher, as the one who makes it is told.
    #[must_use]
    pub fn watched(mut self, watcher: Watcher) -> Self {
        self.watcher = Some(watcher);
        self
    }

    /// Now.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.environment.clock)().to_utc()
    }

    /// The reviewer's day.
    pub(crate) fn today(&self) -> NaiveDate {
        (self.environment.clock)().date_naive()
    }

    /// Who is at the desk, if they have said so.
    pub(crate) fn reviewer(&self) -> Option<ReviewerView> {
        lock(&self.reviewer).clone()
    }

    pub(crate) fn keep_reviewer(&self, reviewer: ReviewerView) {
        *lock(&self.reviewer) = Some(reviewer);
    }

    /// Makes one change: all of it or none, in the journal, undoable, on disk when this returns.
    pub(crate) fn change<T: Send + 'static>(
        &self,
        scope: Scope,
        step: &str,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<Committed<T>> {
        self.store.transact(self.meta(scope, step)?, f)
    }

    pub(crate) fn meta(&self, scope: Scope, step: &str) -> Result<OpMeta> {
        let reviewer = self.reviewer().ok_or_else(|| {
            Error::new(
                ErrorCode::ReviewerNeeded,
                "Nobody has said who is checking.",
            )
            .with_hint("Give your name and initials; they stand on history and reports.")
        })?;
        Ok(OpMeta {
            scope,
            op: step.to_owned(),
            reviewer: reviewer.name,
            initials: reviewer.initials,
            device: self.environment.device.clone(),
            at: self.now(),
        })
    }

    /// What Undo and Redo offer on a stack.
    pub(crate) fn undo_view(&self, scope: &Scope) -> Result<UndoView> {
        Ok(self.store.steps(scope)?.into())
    }

    /// Reads several things of one state of the library.
    pub(crate) fn read<T>(
        &self,
        f: impl FnOnce(&Reader<'_>) -> std::result::Result<T, StoreError>,
    ) -> Result<T> {
        Ok(self.store.read(f)?)
    }

    /// The text of the current revision of an article.
    pub(crate) fn current_text(&self, article: &ArticleId) -> Result<Arc<RevisionText>> {
        let summaries = self.store.revision_summaries_of(article)?;
        let revision_id = &summaries.last().ok_or_else(no_article)?.revision_id;
        self.text(revision_id)
    }

    /// The text of a revision.
    pub(crate) fn text(&self, revision_id: &RevisionId) -> Result<Arc<RevisionText>> {
        let kept = lock(&self.kept);
        if let Some(text) = kept.texts.iter().find(|t| t.revision_id == *revision_id) {
            return Ok(Arc::clone(text));
        }
        drop(kept);
        let text = self.read(|reader| {
            let revision = reader.require(revision_id.as_str())?;
            let blocks = reader.blocks_of(revision_id)?;
            Ok(Arc::new(RevisionText::new(revision, blocks)))
        })?;
        let mut kept = lock(&self.kept);
        kept.texts.truncate(TEXTS_KEPT - 1);
        kept.texts.insert(0, Arc::clone(&text));
        Ok(text)
    }

    /// What the engine finds in a revision of an article; kept, so that asking again costs nothing.
    pub(crate) fn engine(&self, article: &ArticleRecord, text: &RevisionText) -> Arc<Engine> {
        let context = context_of(article);
        let kept = lock(&self.kept);
        let known = kept
            .engines
            .iter()
            .find(|(revision, of, _)| *revision == text.revision_id && *of == context);
        if let Some((_, _, engine)) = known {
            return Arc::clone(engine);
        }
        drop(kept);
        let engine = Arc::new(Engine::new(&text.document, &context));
        self.keep_engine(text.revision_id.clone(), context, Arc::clone(&engine));
        engine
    }

    pub(crate) fn keep_engine(&self, revision: RevisionId, context: Context, engine: Arc<Engine>) {
        let mut kept = lock(&self.kept);
        kept.engines.truncate(ENGINES_KEPT - 1);
        kept.engines.insert(0, (revision, context, engine));
    }

    /// The numbers of an article's claims, kept until a change may have moved them.
    pub(crate) fn numbers(
        &self,
        article: &ArticleId,
        revision: &RevisionId,
    ) -> Result<Arc<Numbers>> {
        // Held while reading, so that a change made meanwhile forgets what is kept here.
        let mut kept = lock(&self.kept);
        if let Some((of, numbers)) = kept.numbers.get(article)
            && of == revision
        {
            return Ok(Arc::clone(numbers));
        }
        let numbers = self.read(|reader| {
            let claims = reader.claims_of(article)?;
            let anchors = reader.anchors_of(revision)?;
            Ok(Arc::new(crate::number::numbers(&claims, &anchors)))
        })?;
        let of = (revision.clone(), Arc::clone(&numbers));
        kept.numbers.insert(article.clone(), of);
        Ok(numbers)
    }

    pub(crate) fn forget_numbers(&self, article: &ArticleId) {
        lock(&self.kept).numbers.remove(article);
    }
}

pub(crate) fn no_article() -> Error {
    Error::new(
        ErrorCode::NotFound,
        "The article is not in the library any more.",
    )
}

/// A poisoned lock still guards whole values: each is replaced at once.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
