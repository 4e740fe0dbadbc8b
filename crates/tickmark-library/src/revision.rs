//! New revisions: the text edited at the desk, or the next draft imported.

use std::collections::HashMap;
use std::sync::Arc;

use tickmark_core::Document;
use tickmark_core::id::{ArticleId, ClaimId, RevisionId};
use tickmark_store::{
    AnchorRecord, ArticleRecord, Reader, RevisionCause, RevisionRecord, Scope, StoreError,
};

use crate::dossier::Dossier;
use crate::draft::{Before, LastSeen, document_of_edit, redraft};
use crate::id::new_id;
use crate::import::{Work, check_length};
use crate::metadata::context_of;
use crate::rows::RowMaker;
use crate::stretch::Engine;
use crate::tick;
use crate::view::Changes;
use crate::{Error, ErrorCode, Library, Result};

/// A state of the text to come.
pub(crate) struct NextText {
    pub document: Document,
    pub cause: RevisionCause,
    pub origin: Option<String>,
    /// The article with its metadata as of this revision.
    pub article: ArticleRecord,
}

impl Library {
    /// Replaces the text of an article by an edited one, as a new revision.
    pub fn edit_text(&self, article_id: &str, text: &str) -> Result<Changes> {
        check_length("The text", text.len() as u64)?;
        let article = ArticleId::from(article_id);
        let dossier = self.dossier(&article)?;
        let current = self.current_text(&article)?;
        let document = document_of_edit(&current.document, text);
        if document.text == current.text() {
            return self.unchanged(&Scope::Article(article));
        }
        if document.blocks.is_empty() {
            return Err(Error::new(ErrorCode::InvalidInput, "The text is empty.")
                .with_hint("Keep some of the text, or delete the article from the library."));
        }
        let next = NextText {
            document,
            cause: RevisionCause::Edit,
            origin: None,
            article: dossier.article.clone(),
        };
        let work = self.imports.begin_as(article_id.to_owned());
        self.add_revision("edit text", &dossier, next, &work)
    }

    /// One step: the new text, every claim found again or orphaned, and what is new proposed.
    pub(crate) fn add_revision(
        &self,
        step: &str,
        dossier: &Dossier,
        next: NextText,
        work: &Work<'_>,
    ) -> Result<Changes> {
        let article_id = dossier.article.article_id.clone();
        let current = self.current_text(&article_id)?;
        let last_seen = self.read(|reader| last_seen(reader, dossier))?;
        let claimants = self.store.claimants_of(&article_id)?;
        let NextText {
            document,
            cause,
            origin,
            article,
        } = next;
        let revision = RevisionRecord {
            revision_id: new_id().into(),
            article_id: article_id.clone(),
            number: current.number + 1,
            cause,
            origin,
            text: document.text.clone(),
            created_at: self.now(),
        };
        let maker = RowMaker::new(
            article_id.clone(),
            revision.revision_id.clone(),
            &document.text,
            revision.created_at,
            claimants,
        );
        let old = self.engine(&dossier.article, &current);
        let context = context_of(&article);
        let same = cause == RevisionCause::Edit && context == context_of(&dossier.article);
        let new = Arc::new(match same {
            true => old.edited(&document),
            false => Engine::new(&document, &context),
        });
        let before = Before {
            document: &current.document,
            engine: &old,
            claims: &dossier.claims,
            last_seen: &last_seen,
        };
        let ticks = self.store.ticks_of(&article_id)?;
        let ticks = tick::carried(current.text(), &document.text, &revision.revision_id, ticks);
        work.go_on()?;
        let redraft = redraft(&before, &document, &new, maker);
        work.go_on()?;
        let scope = Scope::Article(article_id);
        let revision_id = revision.revision_id.clone();
        let done = self.change(scope.clone(), step, move |tx| {
            tx.update(&article)?;
            tx.insert(&revision)?;
            redraft.rows.insert(tx)?;
            redraft.claims.iter().try_for_each(|row| tx.update(row))?;
            redraft.details.iter().try_for_each(|row| tx.update(row))?;
            ticks.iter().try_for_each(|row| tx.update(row))?;
            Ok(())
        })?;
        self.keep_engine(revision_id, context, new);
        self.changes(&scope, step, &done.touched)
    }
}

/// Where the orphaned claims of an article were seen last.
fn last_seen(reader: &Reader<'_>, dossier: &Dossier) -> std::result::Result<LastSeen, StoreError> {
    let mut seen = LastSeen::default();
    let numbers: HashMap<&RevisionId, u32> = dossier
        .revisions
        .iter()
        .map(|revision| (&revision.revision_id, revision.number))
        .collect();
    let orphans = dossier
        .claims
        .iter()
        .enumerate()
        .filter(|(_, parts)| parts.anchor().is_none_or(|anchor| anchor.range.is_none()));
    for (index, parts) in orphans {
        let Some(anchor) = last_anchor(reader, parts.id(), &numbers)? else {
            continue;
        };
        if !seen.texts.contains_key(&anchor.revision_id) {
            let revision: RevisionRecord = reader.require(anchor.revision_id.as_str())?;
            seen.texts.insert(anchor.revision_id.clone(), revision.text);
        }
        seen.anchors.push((index, anchor));
    }
    Ok(seen)
}

fn last_anchor(
    reader: &Reader<'_>,
    claim: &ClaimId,
    numbers: &HashMap<&RevisionId, u32>,
) -> std::result::Result<Option<AnchorRecord>, StoreError> {
    let anchors = reader.anchors_of_claim(claim)?;
    Ok(anchors
        .into_iter()
        .filter(|anchor| anchor.detail_id.is_none() && anchor.range.is_some())
        .max_by_key(|anchor| numbers.get(&anchor.revision_id).copied()))
}
