//! Articles: the list, the desk's view of one, its metadata, its end.

use tickmark_core::id::ArticleId;
use tickmark_store::{ArticleListing, ArticleRecord, Scope};

use crate::claim::Desk;
use crate::dossier::Dossier;
use crate::draft::{Redated, Reread, redate, reread};
use crate::library::no_article;
use crate::metadata::{article_with, context_of};
use crate::view::{
    ArticleSummary, ArticleView, Changes, ClaimCounts, MetadataView, RevisionSummary,
};
use crate::{Library, Result};

impl Library {
    /// Articles that hold every word of `query`; all of them when it holds none.
    pub fn list_articles(&self, query: &str) -> Result<Vec<ArticleSummary>> {
        let listings = self.store.articles(query)?;
        Ok(listings.into_iter().map(ArticleSummary::from).collect())
    }

    /// Everything the desk shows of an article.
    pub fn open_article(&self, article_id: &str) -> Result<ArticleView> {
        let article = ArticleId::from(article_id);
        let dossier = self.dossier(&article)?;
        let text = self.current_text(&article)?;
        let numbers = self.numbers(&article, &text.revision_id)?;
        let claims = dossier
            .claims
            .iter()
            .map(|claim| claim.view(&text, numbers.get(claim.id()).copied(), &dossier.sources))
            .collect();
        Ok(ArticleView {
            article_id: article_id.to_owned(),
            metadata: MetadataView::from(&dossier.article),
            revision: text.view(),
            revisions: dossier
                .revisions
                .into_iter()
                .map(RevisionSummary::from)
                .collect(),
            claims,
            notice: context_of(&dossier.article)
                .language_of(text.text())
                .notice(),
            scale: dossier.article.scale.clone(),
            ticks: self.ticks(&article, &text)?,
            undo: self.undo_view(&Scope::Article(article))?,
        })
    }

    pub(crate) fn dossier(&self, article: &ArticleId) -> Result<Dossier> {
        let found: Option<ArticleRecord> = self.store.get(article.as_str())?;
        found.ok_or_else(no_article)?;
        self.read(|reader| Dossier::read(reader, article))
    }

    /// Changes what an article says of itself. With another day of publication, restatements and
    /// values the reviewer never touched are reckoned anew; in another language the text is split
    /// anew, and every claim the reviewer has had in hand stays.
    pub fn set_metadata(&self, article_id: &str, metadata: &MetadataView) -> Result<Changes> {
        const STEP: &str = "edit metadata";
        let article = ArticleId::from(article_id);
        let dossier = self.dossier(&article)?;
        let record = article_with(&dossier.article, metadata)?;
        let follow = self.followed(&dossier, &record)?;
        let scope = Scope::Article(article);
        let done = self.change(scope.clone(), STEP, move |tx| {
            tx.update(&record)?;
            follow.redated.update(tx)?;
            follow.reread.write(tx)
        })?;
        self.changes(&scope, STEP, &done.touched)
    }

    /// What follows from other metadata for the claims of an article.
    fn followed(&self, dossier: &Dossier, record: &ArticleRecord) -> Result<Followed> {
        let mut followed = Followed::default();
        if context_of(record) == context_of(&dossier.article) {
            return Ok(followed);
        }
        let text = self.current_text(&record.article_id)?;
        let (old, new) = (
            self.engine(&dossier.article, &text),
            self.engine(record, &text),
        );
        if old.language() == new.language() {
            followed.redated = redate(&dossier.claims, &old, &new);
        } else {
            let desk = Desk {
                article: record.clone(),
                text,
            };
            followed.reread = reread(&dossier.claims, &new, self.row_maker(&desk)?);
        }
        Ok(followed)
    }
}

/// Rows that follow other metadata.
#[derive(Default)]
struct Followed {
    redated: Redated,
    reread: Reread,
}

impl From<ArticleListing> for ArticleSummary {
    fn from(listing: ArticleListing) -> Self {
        let ArticleListing { article, counts } = listing;
        let ArticleRecord {
            article_id,
            title,
            byline,
            publication,
            published,
            language: _,
            url: _,
            created_at: _,
            folder_id,
            tags,
            shelf,
            scale: _,
        } = article;
        Self {
            article_id: article_id.0,
            title,
            byline,
            publication,
            published: published.map(|day| day.to_string()),
            words: counts.words,
            updated_at: counts.updated_at.to_rfc3339(),
            counts: ClaimCounts::from(counts),
            folder_id: folder_id.map(|folder| folder.0),
            tags,
            shelf,
        }
    }
}

impl From<tickmark_store::ArticleCounts> for ClaimCounts {
    fn from(counts: tickmark_store::ArticleCounts) -> Self {
        let tickmark_store::ArticleCounts {
            words: _,
            total,
            proposed,
            decided,
            problems,
            orphaned,
            updated_at: _,
        } = counts;
        Self {
            total,
            proposed,
            decided,
            problems,
            orphaned,
        }
    }
}

impl From<tickmark_store::RevisionSummary> for RevisionSummary {
    fn from(summary: tickmark_store::RevisionSummary) -> Self {
        let tickmark_store::RevisionSummary {
            revision_id,
            number,
            cause,
            origin,
            created_at,
        } = summary;
        Self {
            revision_id: revision_id.0,
            number,
            cause: cause.into(),
            origin,
            created_at: created_at.to_rfc3339(),
        }
    }
}
