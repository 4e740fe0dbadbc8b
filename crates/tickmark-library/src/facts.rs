//! What the engine found in an article besides its claims: asked for when a panel shows it.

use tickmark_core::id::ArticleId;
use tickmark_core::{Entity, EntityMention, EntityTrait, NotClaim, Value};
use tickmark_store::ArticleRecord;

use crate::library::no_article;
use crate::revision_text::RevisionText;
use crate::view::{ArticleFacts, EntityView, MentionView, NotClaimView, TraitView, ValueView};
use crate::{Library, Result};

impl Library {
    /// Names, values and what was set aside in the current revision of an article.
    pub fn article_facts(&self, article_id: &str) -> Result<ArticleFacts> {
        let article: Option<ArticleRecord> = self.store.get(article_id)?;
        let article = article.ok_or_else(no_article)?;
        let text = self.current_text(&ArticleId::from(article_id))?;
        let engine = self.engine(&article, &text);
        let found = engine.split();
        Ok(ArticleFacts {
            entities: found.entities.iter().map(|e| entity(e, &text)).collect(),
            values: found
                .values
                .iter()
                .filter_map(|v| value(v, &text))
                .collect(),
            not_claims: found
                .not_claims
                .iter()
                .filter_map(|not| not_claim(not, &text))
                .collect(),
        })
    }
}

fn entity(entity: &Entity, text: &RevisionText) -> EntityView {
    let Entity {
        kind,
        name,
        spellings,
        mentions,
        traits,
        reason,
    } = entity.clone();
    EntityView {
        kind,
        name,
        spellings,
        mentions: mentions
            .into_iter()
            .filter_map(|EntityMention { range, form }| {
                let range = text.utf16(range)?;
                Some(MentionView { range, form })
            })
            .collect(),
        traits: traits
            .into_iter()
            .filter_map(|found| {
                let EntityTrait {
                    kind,
                    range,
                    text: words,
                } = found;
                let range = text.utf16(range)?;
                Some(TraitView {
                    kind,
                    range,
                    text: words,
                })
            })
            .collect(),
        reason,
    }
}

fn value(found: &Value, text: &RevisionText) -> Option<ValueView> {
    let Value {
        range,
        kind,
        value,
        unit,
        reason,
    } = found.clone();
    Some(ValueView {
        range: text.utf16(range)?,
        text: range.of(text.text()).to_owned(),
        kind,
        value,
        unit,
        reason,
    })
}

fn not_claim(found: &NotClaim, text: &RevisionText) -> Option<NotClaimView> {
    let NotClaim { range, why } = *found;
    Some(NotClaimView {
        range: text.utf16(range)?,
        text: range.of(text.text()).to_owned(),
        why,
        reason: why.explanation().to_owned(),
    })
}
