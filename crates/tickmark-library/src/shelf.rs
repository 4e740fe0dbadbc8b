//! Order in the library: folders, tags, the archive and the bin.

use std::collections::HashMap;

use tickmark_core::Shelf;
use tickmark_core::id::{ArticleId, ClaimId, ClaimantId, DetailId, FolderId};
use tickmark_store::{
    AnchorRecord, ArticleRecord, BlockRecord, ClaimRecord, ClaimantRecord, CorrectionRecord,
    DetailRecord, EvidenceRecord, FolderRecord, QueryRecord, RatingRecord, Record, RevisionRecord,
    Scope, TickRecord, Tx,
};

use crate::id::new_id;
use crate::metadata::one_line;
use crate::view::{Changes, FolderView, ImportOutcome};
use crate::{Error, ErrorCode, Library, Result};

/// The longest name of a folder or tag, in characters.
const LONGEST_NAME: usize = 80;

/// The most tags of an article.
const MOST_TAGS: usize = 20;

impl Library {
    /// Puts articles on the desk, into the archive or into the bin, as one step.
    pub fn set_shelf(&self, article_ids: &[String], shelf: Shelf) -> Result<Changes> {
        let step = match shelf {
            Shelf::Desk => "put back",
            Shelf::Archive => "archive",
            Shelf::Bin => "move to the bin",
        };
        self.file(article_ids, step, move |article| article.shelf = shelf)
    }

    /// Puts articles into a folder, or into none, as one step. A folder lies on the desk, so an
    /// article of the archive or the bin comes back with it.
    pub fn set_folder(&self, article_ids: &[String], folder_id: Option<&str>) -> Result<Changes> {
        let folder = folder_id.map(FolderId::from);
        if let Some(folder) = &folder {
            self.store.require::<FolderRecord>(folder.as_str())?;
        }
        self.file(article_ids, "move to folder", move |article| {
            article.folder_id.clone_from(&folder);
            if folder.is_some() {
                article.shelf = Shelf::Desk;
            }
        })
    }

    /// Files an article under words; the same word twice counts once.
    pub fn set_tags(&self, article_id: &str, tags: &[String]) -> Result<Changes> {
        let mut kept: Vec<String> = Vec::new();
        for tag in tags {
            let tag = checked_name("The tag", tag)?;
            if !kept
                .iter()
                .any(|known| known.to_lowercase() == tag.to_lowercase())
            {
                kept.push(tag);
            }
        }
        if kept.len() > MOST_TAGS {
            return Err(Error::new(
                ErrorCode::InvalidInput,
                format!("An article takes {MOST_TAGS} tags at most."),
            )
            .with_hint("Take some away first."));
        }
        self.file(&[article_id.to_owned()], "set tags", move |article| {
            article.tags.clone_from(&kept);
        })
    }

    /// Deletes every article in the bin with everything that hangs on it. Sources stay. One step,
    /// which Undo takes back whole.
    pub fn empty_bin(&self) -> Result<Changes> {
        const STEP: &str = "empty the bin";
        let done = self.change(Scope::Library, STEP, move |tx| {
            for listing in tx.articles("")? {
                if listing.article.shelf == Shelf::Bin {
                    tx.delete_article(&listing.article.article_id)?;
                }
            }
            Ok(())
        })?;
        self.changes(&Scope::Library, STEP, &done.touched)
    }

    /// The folders of the library, by name.
    pub fn list_folders(&self) -> Result<Vec<FolderView>> {
        let folders = self.store.folders()?.into_iter();
        Ok(folders
            .map(|folder| FolderView {
                folder_id: folder.folder_id.0,
                name: folder.name,
            })
            .collect())
    }

    /// A new folder.
    pub fn add_folder(&self, name: &str) -> Result<Changes> {
        let name = self.free_name(name, None)?;
        let folder = FolderRecord {
            folder_id: new_id().into(),
            name,
            created_at: self.now(),
        };
        self.order("add folder", move |tx| Ok(tx.insert(&folder)?))
    }

    /// Another name for a folder.
    pub fn rename_folder(&self, folder_id: &str, name: &str) -> Result<Changes> {
        let name = self.free_name(name, Some(folder_id))?;
        let folder_id = folder_id.to_owned();
        self.order("rename folder", move |tx| {
            let folder: FolderRecord = tx.require(&folder_id)?;
            Ok(tx.update(&FolderRecord { name, ..folder })?)
        })
    }

    /// Takes a folder away; its articles lie in none then.
    pub fn delete_folder(&self, folder_id: &str) -> Result<Changes> {
        let folder_id = FolderId::from(folder_id);
        self.order("delete folder", move |tx| {
            for listing in tx.articles("")? {
                if listing.article.folder_id.as_ref() == Some(&folder_id) {
                    tx.update(&ArticleRecord {
                        folder_id: None,
                        ..listing.article
                    })?;
                }
            }
            Ok(tx.delete::<FolderRecord>(folder_id.as_str())?)
        })
    }

    /// A second article with the same text and all the work done on it, to try things on.
    pub fn duplicate_article(&self, article_id: &str) -> Result<ImportOutcome> {
        let from = ArticleId::from(article_id);
        let to = ArticleId::from(new_id());
        let copy = to.clone();
        let changes = self.order("duplicate article", move |tx| duplicate(tx, &from, &copy))?;
        Ok(ImportOutcome {
            article_id: to.0,
            changes,
        })
    }

    /// One step on where articles are kept.
    fn file(
        &self,
        article_ids: &[String],
        step: &str,
        edit: impl Fn(&mut ArticleRecord) + Send + 'static,
    ) -> Result<Changes> {
        let ids = article_ids.to_vec();
        self.order(step, move |tx| {
            for id in &ids {
                let mut article: ArticleRecord = tx.require(id)?;
                edit(&mut article);
                tx.update(&article)?;
            }
            Ok(())
        })
    }

    pub(crate) fn order(
        &self,
        step: &str,
        f: impl FnOnce(&mut Tx<'_>) -> Result<()> + Send + 'static,
    ) -> Result<Changes> {
        let done = self.change(Scope::Library, step, f)?;
        self.changes(&Scope::Library, step, &done.touched)
    }

    /// A name no other folder has.
    fn free_name(&self, name: &str, of: Option<&str>) -> Result<String> {
        let name = checked_name("The folder's name", name)?;
        let taken = self.store.folders()?.into_iter().any(|folder| {
            Some(folder.folder_id.as_str()) != of
                && folder.name.to_lowercase() == name.to_lowercase()
        });
        if taken {
            return Err(Error::new(
                ErrorCode::InvalidInput,
                format!("There is a folder “{name}” already."),
            )
            .with_hint("Choose another name."));
        }
        Ok(name)
    }
}

fn checked_name(what: &str, name: &str) -> Result<String> {
    let name = one_line(name);
    let fault = match name.chars().count() {
        0 => "is empty",
        length if length > LONGEST_NAME => "is too long",
        _ => return Ok(name),
    };
    Err(
        Error::new(ErrorCode::InvalidInput, format!("{what} {fault}."))
            .with_hint("Give a name of one word or a few."),
    )
}

/// Rows of a copy get keys of their own; the history of the work stays with the first.
fn duplicate(tx: &mut Tx<'_>, from: &ArticleId, to: &ArticleId) -> Result<()> {
    let article: ArticleRecord = tx.require(from.as_str())?;
    let current = tx
        .revisions_of(from)?
        .pop()
        .ok_or_else(crate::library::no_article)?;
    let revision = RevisionRecord {
        revision_id: new_id().into(),
        article_id: to.clone(),
        number: 1,
        ..current.clone()
    };
    tx.insert(&ArticleRecord {
        article_id: to.clone(),
        title: format!("{} (copy)", article.title),
        shelf: Shelf::Desk,
        ..article
    })?;
    tx.insert(&revision)?;
    for block in tx.blocks_of(&current.revision_id)? {
        tx.insert(&BlockRecord {
            block_id: new_id().into(),
            article_id: to.clone(),
            revision_id: revision.revision_id.clone(),
            ..block
        })?;
    }
    for tick in tx.ticks_of(from)? {
        tx.insert(&TickRecord {
            tick_id: new_id().into(),
            article_id: to.clone(),
            revision_id: revision.revision_id.clone(),
            ..tick
        })?;
    }
    let claims = duplicate_claims(tx, from, to)?;
    let details = duplicate_details(tx, from, to, &claims)?;
    for anchor in tx.anchors_of(&current.revision_id)? {
        let Some(claim_id) = claims.get(&anchor.claim_id).cloned() else {
            continue;
        };
        tx.insert(&AnchorRecord {
            anchor_id: new_id().into(),
            article_id: to.clone(),
            revision_id: revision.revision_id.clone(),
            claim_id,
            detail_id: anchor
                .detail_id
                .as_ref()
                .and_then(|id| details.get(id).cloned()),
            ..anchor
        })?;
    }
    duplicate_work(tx, from, to, &claims)
}

fn duplicate_claims(
    tx: &mut Tx<'_>,
    from: &ArticleId,
    to: &ArticleId,
) -> Result<HashMap<ClaimId, ClaimId>> {
    let mut claimants: HashMap<ClaimantId, ClaimantId> = HashMap::new();
    for claimant in tx.claimants_of(from)? {
        let claimant_id = ClaimantId::from(new_id());
        claimants.insert(claimant.claimant_id.clone(), claimant_id.clone());
        tx.insert(&ClaimantRecord {
            claimant_id,
            article_id: to.clone(),
            ..claimant
        })?;
    }
    let mut claims = HashMap::new();
    for claim in tx.claims_of(from)? {
        let claim_id = ClaimId::from(new_id());
        claims.insert(claim.claim_id.clone(), claim_id.clone());
        tx.insert(&ClaimRecord {
            claim_id,
            article_id: to.clone(),
            claimant_id: claim
                .claimant_id
                .as_ref()
                .and_then(|id| claimants.get(id).cloned()),
            ..claim
        })?;
    }
    Ok(claims)
}

fn duplicate_details(
    tx: &mut Tx<'_>,
    from: &ArticleId,
    to: &ArticleId,
    claims: &HashMap<ClaimId, ClaimId>,
) -> Result<HashMap<DetailId, DetailId>> {
    let mut details = HashMap::new();
    for detail in tx.details_of(from)? {
        let Some(claim_id) = claims.get(&detail.claim_id).cloned() else {
            continue;
        };
        let detail_id = DetailId::from(new_id());
        details.insert(detail.detail_id.clone(), detail_id.clone());
        tx.insert(&DetailRecord {
            detail_id,
            article_id: to.clone(),
            claim_id,
            ..detail
        })?;
    }
    Ok(details)
}

/// What a reviewer hung on the claims.
fn duplicate_work(
    tx: &mut Tx<'_>,
    from: &ArticleId,
    to: &ArticleId,
    claims: &HashMap<ClaimId, ClaimId>,
) -> Result<()> {
    let article_id = || to.clone();
    hang(tx.evidence_of(from)?, tx, claims, |row, claim_id| {
        EvidenceRecord {
            evidence_id: new_id().into(),
            article_id: article_id(),
            claim_id,
            ..row
        }
    })?;
    hang(tx.queries_of(from)?, tx, claims, |row, claim_id| {
        QueryRecord {
            query_id: new_id().into(),
            article_id: article_id(),
            claim_id,
            ..row
        }
    })?;
    hang(tx.corrections_of(from)?, tx, claims, |row, claim_id| {
        CorrectionRecord {
            correction_id: new_id().into(),
            article_id: article_id(),
            claim_id,
            ..row
        }
    })?;
    hang(tx.ratings_of(from)?, tx, claims, |row, claim_id| {
        RatingRecord {
            rating_id: new_id().into(),
            article_id: article_id(),
            claim_id,
            ..row
        }
    })
}

/// Hangs copies of rows on the copies of their claims.
fn hang<R: Record>(
    rows: Vec<R>,
    tx: &mut Tx<'_>,
    claims: &HashMap<ClaimId, ClaimId>,
    copy: impl Fn(R, ClaimId) -> R,
) -> Result<()> {
    for row in rows {
        if let Some(claim_id) = row.claim_id().and_then(|id| claims.get(id)).cloned() {
            tx.insert(&copy(row, claim_id))?;
        }
    }
    Ok(())
}
