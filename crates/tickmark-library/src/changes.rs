//! What a change touched, as screens reload it.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use tickmark_core::ClaimState;
use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_store::{Committed, Scope, Table, Touched};

use crate::claim_parts::{ClaimParts, Sources};
use crate::dossier;
use crate::view::{Changes, ClaimView, UndoView};
use crate::{Library, Result};

impl Library {
    /// Undoes the last step of an article, or of the library itself.
    pub fn undo(&self, article_id: Option<&str>) -> Result<Changes> {
        let scope = scope_of(article_id);
        let taken = self.store.undo(self.meta(scope.clone(), "undo")?)?;
        self.step_taken(scope, taken)
    }

    /// Redoes the step undone last.
    pub fn redo(&self, article_id: Option<&str>) -> Result<Changes> {
        let scope = scope_of(article_id);
        let taken = self.store.redo(self.meta(scope.clone(), "redo")?)?;
        self.step_taken(scope, taken)
    }

    fn step_taken(&self, scope: Scope, taken: Option<Committed<String>>) -> Result<Changes> {
        let Some(taken) = taken else {
            return self.unchanged(&scope);
        };
        let mut changes = self.changes(&scope, &taken.value, &taken.touched)?;
        changes.select = self.standing(&taken.touched)?;
        Ok(changes)
    }

    /// The first claim touched that still exists.
    fn standing(&self, touched: &[Touched]) -> Result<Option<String>> {
        for claim in claims_of(touched) {
            if self
                .store
                .get::<tickmark_store::ClaimRecord>(claim.as_str())?
                .is_some()
            {
                return Ok(Some(claim.0));
            }
        }
        Ok(None)
    }

    /// What screens reload after a change.
    pub(crate) fn changes(
        &self,
        scope: &Scope,
        step: &str,
        touched: &[Touched],
    ) -> Result<Changes> {
        if touched.is_empty() {
            return self.unchanged(scope);
        }
        let mut changes = Changes {
            turn: self.turns.fetch_add(1, Ordering::Relaxed) + 1,
            step: step.to_owned(),
            reload_articles: any(
                touched,
                &[
                    Table::Articles,
                    Table::Revisions,
                    Table::Claims,
                    Table::Anchors,
                ],
            ),
            reload_findings: any(touched, &[Table::FindingDismissals]),
            reload_sources: any(touched, &[Table::Sources, Table::Evidence]),
            ..self.unchanged(scope)?
        };
        match scope {
            Scope::Library => {
                let articles = touched.iter().filter_map(|row| row.article_id.as_ref());
                articles.for_each(|article| self.forget_numbers(article));
                // Every claim shows the titles of its sources.
                changes.reload_article = any(touched, &[Table::Sources]);
            }
            Scope::Article(article) => self.claims_or_article(article, touched, &mut changes)?,
        }
        if let Some(watcher) = &self.watcher {
            watcher(&changes);
        }
        Ok(changes)
    }

    /// Claims changed in place come whole; when any was added, removed, moved or changed its
    /// number, the article is loaded again.
    fn claims_or_article(
        &self,
        article: &ArticleId,
        touched: &[Touched],
        changes: &mut Changes,
    ) -> Result<()> {
        let moved = any(
            touched,
            &[
                Table::Articles,
                Table::Revisions,
                Table::Blocks,
                Table::Claimants,
                Table::Details,
                Table::Anchors,
            ],
        );
        let claims = if moved {
            None
        } else {
            self.fresh_claims(article, touched)?
        };
        match claims {
            Some(claims) => {
                changes.claims = claims;
                changes.ticks = self.tick_changes(article, touched)?;
            }
            None => {
                self.forget_numbers(article);
                changes.reload_article = true;
            }
        }
        Ok(())
    }

    /// The claims touched, whole; `None` when one of them came, went or changed its number.
    fn fresh_claims(
        &self,
        article: &ArticleId,
        touched: &[Touched],
    ) -> Result<Option<Vec<ClaimView>>> {
        let text = self.current_text(article)?;
        let numbers = self.numbers(article, &text.revision_id)?;
        let mut claims = Vec::new();
        for claim in claims_of(touched) {
            let Some((parts, sources)) = self.claim_parts(article, &claim)? else {
                return Ok(None);
            };
            let number = numbers.get(&claim).copied();
            if number.is_some() == (parts.claim.state == ClaimState::Dismissed) {
                return Ok(None);
            }
            claims.push(parts.view(&text, number, &sources));
        }
        Ok(Some(claims))
    }

    fn claim_parts(
        &self,
        article: &ArticleId,
        claim: &ClaimId,
    ) -> Result<Option<(ClaimParts, Sources)>> {
        self.read(|reader| {
            if reader
                .get::<tickmark_store::ClaimRecord>(claim.as_str())?
                .is_none()
            {
                return Ok(None);
            }
            let parts = dossier::claim(reader, claim, &reader.revision_summaries_of(article)?)?;
            let mut sources = Sources::new();
            for evidence in &parts.evidence {
                let source: tickmark_store::SourceRecord =
                    reader.require(evidence.source_id.as_str())?;
                sources.insert(source.source_id.clone(), source);
            }
            Ok(Some((parts, sources)))
        })
    }

    /// The answer of a command that found nothing to change.
    pub(crate) fn unchanged(&self, scope: &Scope) -> Result<Changes> {
        Ok(Changes {
            article_id: match scope {
                Scope::Library => None,
                Scope::Article(article) => Some(article.0.clone()),
            },
            undo: self.undo_view(scope)?,
            ..Changes::default()
        })
    }
}

pub(crate) fn scope_of(article_id: Option<&str>) -> Scope {
    article_id.map_or(Scope::Library, |id| Scope::Article(id.into()))
}

fn any(touched: &[Touched], tables: &[Table]) -> bool {
    touched.iter().any(|row| tables.contains(&row.table))
}

fn claims_of(touched: &[Touched]) -> BTreeSet<ClaimId> {
    touched
        .iter()
        .filter_map(|row| row.claim_id.clone())
        .collect()
}

impl Changes {
    /// The same with a claim to stand on.
    #[must_use]
    pub(crate) fn select(mut self, claim: Option<ClaimId>) -> Self {
        self.select = claim.map(|claim| claim.0);
        self
    }
}

impl From<tickmark_store::Steps> for UndoView {
    fn from(steps: tickmark_store::Steps) -> Self {
        let tickmark_store::Steps { undo, redo } = steps;
        Self { undo, redo }
    }
}
