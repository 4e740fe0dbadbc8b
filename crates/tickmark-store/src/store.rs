//! An open library.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::{Connection, TransactionBehavior};
use tickmark_core::id::{ArticleId, ClaimId, HistoryId};

use crate::StoreError;
use crate::connection::{Place, Readers, looks_like_sqlite, use_wal};
use crate::folder::{self, DATABASE_FILE, FolderLock};
use crate::history::{Cause, OpMeta};
use crate::migration::{MIGRATIONS, migrate};
use crate::reader::Reader;
use crate::record::{Record, Table};
use crate::tx::Tx;
use crate::undo;
use crate::verify::{VerifyReport, verify};
use crate::writer::Writer;

/// An open library. It can be shared between threads; dropping it closes the library.
pub struct Store {
    // Dropped in this order: no reader may outlive the writer, which then folds the write-ahead
    // log into the file, and the lock goes last.
    readers: Readers,
    writer: Writer,
    folder: Option<PathBuf>,
    _lock: Option<FolderLock>,
}

/// What an operation gave and wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Committed<T> {
    /// What the operation gave.
    pub value: T,
    /// Its place in history; `None` when it wrote nothing, which leaves no step to undo.
    pub history: Option<HistoryId>,
    /// The rows it wrote, each once, in order.
    pub touched: Vec<Touched>,
}

/// A row an operation wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The table.
    pub table: Table,
    /// The row's key.
    pub id: String,
    /// The article it belongs to; none for sources and reviewers.
    pub article_id: Option<ArticleId>,
    /// The claim it is or hangs on.
    pub claim_id: Option<ClaimId>,
}

/// The name of a step: `set verdict`.
pub type StepName = String;

impl Store {
    /// Opens the library in `folder`, and makes it where there is none.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let lock = folder::enter(folder)?;
        let file = folder.join(DATABASE_FILE);
        if !looks_like_sqlite(&file).map_err(|error| StoreError::of_folder(folder, error))? {
            return Err(StoreError::Foreign { file });
        }
        let place = Place::File(file.clone());
        let connection = prepare(&place, Some(&file)).map_err(|error| error.in_folder(folder))?;
        Self::start(place, connection, Some((folder.to_owned(), lock)))
    }

    /// A library that is gone when it is dropped, for tests and for work that is not kept. Unlike
    /// one on disk it cannot be written while it is read: nothing inside [`Store::read`] may write.
    pub fn in_memory() -> Result<Self, StoreError> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let place = Place::Memory(format!("library-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        let connection = prepare(&place, None)?;
        Self::start(place, connection, None)
    }

    fn start(
        place: Place,
        connection: Connection,
        home: Option<(PathBuf, FolderLock)>,
    ) -> Result<Self, StoreError> {
        let (folder, lock) = home.unzip();
        let writer = Writer::start(connection).map_err(|source| StoreError::Folder {
            folder: folder.clone().unwrap_or_default(),
            source,
        })?;
        Ok(Self {
            readers: Readers::new(place),
            writer,
            folder,
            _lock: lock,
        })
    }

    /// The library's folder; none for one in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Does one operation: everything `f` writes becomes durable together, with its journal, or
    /// nothing does. A new operation ends what could be redone in its scope.
    ///
    /// `f` runs on the writing thread. It must not call this store: its [`Tx`] answers every
    /// question.
    pub fn transact<T, E>(
        &self,
        meta: OpMeta,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<Committed<T>, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.run(move |connection| {
            let transaction = connection
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(StoreError::from)?;
            let mut tx = Tx::begin(&transaction)?;
            let value = f(&mut tx)?;
            let written = tx.finish(meta, Cause::Do, None)?;
            transaction.commit().map_err(StoreError::from)?;
            Ok(Committed {
                value,
                history: written.history,
                touched: written.touched,
            })
        })
    }

    /// Takes back the last step of the scope in `meta`; `None` when there is none.
    pub fn undo(&self, meta: OpMeta) -> Result<Option<Committed<StepName>>, StoreError> {
        self.take_step(meta, Cause::Undo)
    }

    /// Does again the last step that was taken back in the scope of `meta`; `None` when there is
    /// none.
    pub fn redo(&self, meta: OpMeta) -> Result<Option<Committed<StepName>>, StoreError> {
        self.take_step(meta, Cause::Redo)
    }

    fn take_step(
        &self,
        mut meta: OpMeta,
        cause: Cause,
    ) -> Result<Option<Committed<StepName>>, StoreError> {
        self.writer.run(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let reader = Reader {
                connection: &transaction,
            };
            let Some((target, step)) = undo::next_step(&reader, &meta.scope, cause)? else {
                return Ok(None);
            };
            meta.op.clone_from(&step);
            let written = undo::put_back(Tx::begin(&transaction)?, meta, cause, target)?;
            transaction
                .commit()
                .map_err(|error| in_use_since(error.into(), &step, cause))?;
            let (history, touched) = (written.history, written.touched);
            Ok(Some(Committed {
                value: step,
                history,
                touched,
            }))
        })
    }

    /// Asks several questions of one state of the library.
    pub fn read<T, E: From<StoreError>>(
        &self,
        f: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.readers.with(|connection| f(&Reader { connection }))
    }

    /// The row with that key.
    pub fn get<R: Record>(&self, id: &str) -> Result<Option<R>, StoreError> {
        self.read(|reader| reader.get(id))
    }

    /// The row with that key, or an error that says what is missing.
    pub fn require<R: Record>(&self, id: &str) -> Result<R, StoreError> {
        self.read(|reader| reader.require(id))
    }

    /// A setting: how the app looks and behaves, not part of the work and not undone.
    pub fn setting(&self, key: &str) -> Result<Option<serde_json::Value>, StoreError> {
        let text: Option<String> = self.read(|reader| {
            reader.one_by(include_str!("setting_get.sql"), [key], |row| row.get(0))
        })?;
        Ok(text.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// Keeps a setting.
    pub fn set_setting(&self, key: &str, value: &serde_json::Value) -> Result<(), StoreError> {
        let (key, value) = (key.to_owned(), value.to_string());
        self.writer.run(move |connection| {
            Reader { connection }.execute(include_str!("setting_set.sql"), [key, value])?;
            Ok(())
        })
    }

    /// Checks the whole library and puts right what can be worked out anew.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        self.writer.run(verify)
    }
}

/// A writing connection to a library of the newest format.
fn prepare(place: &Place, file: Option<&Path>) -> Result<Connection, StoreError> {
    let mut connection = place.writer()?;
    migrate(&mut connection, file, MIGRATIONS)?;
    if file.is_some() {
        use_wal(&connection)?;
    }
    Ok(connection)
}

/// A step cannot be taken back while rows of another stack point at what it would remove, or when
/// what its rows point at was removed.
fn in_use_since(error: StoreError, step: &str, cause: Cause) -> StoreError {
    let redo = cause == Cause::Redo;
    match error {
        StoreError::InUse => StoreError::ChangedSince {
            step: step.to_owned(),
            redo,
            because: if redo {
                "something it needs was removed since".to_owned()
            } else {
                "something added since uses what it wrote".to_owned()
            },
        },
        other => other,
    }
}
