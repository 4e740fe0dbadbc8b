//! From bytes or a paste to an article: read, shown, confirmed, then one step makes the article
//! with its text, blocks and proposed claims.

mod choice;
mod pending;
mod preview;

use std::path::Path;

use tickmark_core::id::ArticleId;
use tickmark_detect::language;
use tickmark_import::{Format, Hint, Imported, MAX_BYTES, document_of_text};
use tickmark_store::{ArticleRecord, RevisionCause, RevisionRecord, Scope};

use crate::environment::ReadsFiles;
use crate::file::{self, Given};
use crate::id::new_id;
use crate::metadata::{article_with, context_of, metadata_of, new_article};
use crate::revision::NextText;
use crate::rows::{RowMaker, Rows};
use crate::stretch::Engine;
use crate::view::{ImportChoice, ImportOutcome, ImportPreview, ImportProgress, MetadataView};
use crate::worker::{Cancel, WorkerError};
use crate::{Error, ErrorCode, Library, Result};

use pending::Pending;
pub(crate) use pending::{Imports, Work};
pub(crate) use preview::{has_relative_dates, language_of};

/// The name of the step that makes an article.
const IMPORT: &str = "import article";

/// The sample article, made for this app.
const SAMPLE: &str = include_str!("../../../../examples/harbor-raid.md");
const SAMPLE_NAME: &str = "harbor-raid.md";

/// Told how far an import is.
pub type Progress<'a> = &'a (dyn Fn(ImportProgress) + Sync);

impl Library {
    /// Reads a file into a preview. The library is unchanged until the import is confirmed.
    pub fn read_file(
        &self,
        path: &Path,
        next_draft_of: Option<&str>,
        progress: Progress<'_>,
    ) -> Result<ImportPreview> {
        let work = self.imports.begin();
        let tell = |done, text: &str| progress(work.progress(done, text));
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        tell(0, "Opening the file");
        let bytes = file::read(path, Given::Chosen)?;
        tell(1, "Finding the article");
        let hint = Hint {
            file_name: name.clone(),
            ..Hint::default()
        };
        let imported = self.read_bytes(&file::file_name(path), &bytes, &hint, work.cancel())?;
        tell(2, "Ready");
        self.preview(work, imported, name, next_draft_of)
    }

    /// Takes pasted words as plain text.
    pub fn paste_text(&self, text: &str, next_draft_of: Option<&str>) -> Result<ImportPreview> {
        check_length("The pasted text", text.len() as u64)?;
        let imported = document_of_text(text);
        self.preview(self.imports.begin(), imported, None, next_draft_of)
    }

    /// Stops work that is going on: reading a file, making the article, reading an edited text or
    /// writing a report, which go by the article's id. Forgets a preview nobody wants.
    pub fn cancel_import(&self, handle: &str) {
        self.imports.cancel(handle);
    }

    /// Makes the article, or the next draft of one, in one step.
    pub fn confirm_import(&self, choice: &ImportChoice) -> Result<ImportOutcome> {
        let pending = self.imports.get(&choice.handle).ok_or_else(|| {
            Error::new(ErrorCode::NotFound, "The import is not there any more.")
                .with_hint("Choose the file or paste the text again.")
        })?;
        let work = self.imports.begin_as(choice.handle.clone());
        let document = choice::document(&pending.imported.document, choice)?;
        let outcome = match &choice.next_draft_of {
            Some(article) => self.next_draft(article, document, &pending, &choice.metadata, &work),
            None => self.new_article(document, &pending, &choice.metadata, &work),
        }?;
        self.imports.forget(&choice.handle);
        Ok(outcome)
    }

    /// Imports the sample article that comes with the app.
    pub fn open_sample(&self) -> Result<ImportOutcome> {
        let imported = sample()?;
        let metadata = MetadataView::from(&imported.metadata);
        let document = imported.document.clone();
        let pending = Pending {
            imported,
            file_name: Some(SAMPLE_NAME.to_owned()),
        };
        self.new_article(document, &pending, &metadata, &self.imports.begin())
    }

    /// Bytes from outside, read by the worker.
    pub(crate) fn read_bytes(
        &self,
        name: &str,
        bytes: &[u8],
        hint: &Hint,
        cancel: &Cancel,
    ) -> Result<Imported> {
        read_bytes(&*self.environment.worker, name, bytes, hint, cancel)
    }

    fn preview(
        &self,
        work: Work<'_>,
        mut imported: Imported,
        file_name: Option<String>,
        next_draft_of: Option<&str>,
    ) -> Result<ImportPreview> {
        tell_language(&mut imported);
        let known = match next_draft_of {
            Some(article) => Some(metadata_of(&self.store.require::<ArticleRecord>(article)?)),
            None => None,
        };
        let pending = Pending {
            imported,
            file_name,
        };
        let preview = preview::of(work.handle(), &pending, known.as_ref())?;
        work.go_on()?;
        work.keep(pending);
        Ok(preview)
    }

    fn new_article(
        &self,
        document: tickmark_core::Document,
        pending: &Pending,
        metadata: &MetadataView,
        work: &Work<'_>,
    ) -> Result<ImportOutcome> {
        let article_id = ArticleId::from(new_id());
        let at = self.now();
        let article = ArticleRecord {
            scale: self.default_scale()?,
            ..new_article(article_id.clone(), metadata, &document, at)?
        };
        let revision = RevisionRecord {
            revision_id: new_id().into(),
            article_id: article_id.clone(),
            number: 1,
            cause: RevisionCause::Import,
            origin: pending.file_name.clone(),
            text: document.text.clone(),
            created_at: at,
        };
        let rows = proposed(&article, &revision, &document);
        work.go_on()?;
        let done = self.change(Scope::Library, IMPORT, move |tx| {
            tx.insert(&article)?;
            tx.insert(&revision)?;
            rows.insert(tx)
        })?;
        Ok(ImportOutcome {
            article_id: article_id.0,
            changes: self.changes(&Scope::Library, IMPORT, &done.touched)?,
        })
    }

    fn next_draft(
        &self,
        article_id: &str,
        document: tickmark_core::Document,
        pending: &Pending,
        metadata: &MetadataView,
        work: &Work<'_>,
    ) -> Result<ImportOutcome> {
        let dossier = self.dossier(&ArticleId::from(article_id))?;
        let next = NextText {
            article: article_with(&dossier.article, metadata)?,
            document,
            cause: RevisionCause::Draft,
            origin: pending.file_name.clone(),
        };
        Ok(ImportOutcome {
            article_id: article_id.to_owned(),
            changes: self.add_revision("import next draft", &dossier, next, work)?,
        })
    }
}

/// The blocks and proposed claims of a first revision.
fn proposed(
    article: &ArticleRecord,
    revision: &RevisionRecord,
    document: &tickmark_core::Document,
) -> Rows {
    let engine = Engine::new(document, &context_of(article));
    let mut maker = RowMaker::new(
        article.article_id.clone(),
        revision.revision_id.clone(),
        &document.text,
        revision.created_at,
        Vec::new(),
    );
    maker.blocks(document);
    for claim in engine.claims() {
        maker.proposal(&engine, claim);
    }
    maker.rows
}

/// Says which language an imported text is in, where it shows.
pub(crate) fn tell_language(imported: &mut Imported) {
    let declared = imported.metadata.language.take();
    imported.metadata.language = language::detect_or(&imported.document.text, declared);
}

/// Bytes from outside through a reader, its errors in words.
pub(crate) fn read_bytes(
    reader: &dyn ReadsFiles,
    name: &str,
    bytes: &[u8],
    hint: &Hint,
    cancel: &Cancel,
) -> Result<Imported> {
    reader
        .read(bytes, hint, cancel)
        .map_err(|error| match error {
            WorkerError::Import(error) => file::of_import(name, &error),
            WorkerError::Cancelled => cancelled(),
            error => Error::new(
                ErrorCode::ImportFailed,
                format!("{name} was not imported: {error}."),
            )
            .with_hint(error.hint()),
        })
}

/// The sample article, read.
pub(crate) fn sample() -> Result<Imported> {
    let hint = Hint {
        file_name: Some(SAMPLE_NAME.to_owned()),
        format: Some(Format::Markdown),
        url: None,
    };
    tickmark_import::read(SAMPLE.as_bytes(), &hint)
        .map_err(|error| file::of_import("The sample article", &error))
}

/// Refuses text that is longer than any file may be.
pub(crate) fn check_length(what: &str, bytes: u64) -> Result<()> {
    if bytes > MAX_BYTES {
        return Err(Error::new(
            ErrorCode::ImportFailed,
            format!("{what} is larger than 20 MB."),
        )
        .with_hint("Cut it into parts and check them one by one."));
    }
    Ok(())
}

fn cancelled() -> Error {
    Error::new(ErrorCode::Cancelled, "The import was stopped.")
}
