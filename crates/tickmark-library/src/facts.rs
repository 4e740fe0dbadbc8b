//! What the engine found in an article besides its claims: asked for when a panel shows it.

use tickmark_core::id::ArticleId;
use tickmark_core::{Days, Entity, EntityMention, EntityTrait, MentionForm, NotClaim, TextRange};
use tickmark_core::{Value, Wanted};
use tickmark_detect::Split;
use tickmark_store::ArticleRecord;

use crate::library::no_article;
use crate::look_alike::LookAlikes;
use crate::range_index::RangeIndex;
use crate::revision_text::RevisionText;
use crate::view::{
    ArticleFacts, EntityView, MentionView, NotClaimView, QuotationForm, QuotationView, TraitView,
    ValueView, WantedView, WhenView,
};
use crate::{Library, Result};

impl Library {
    /// Names, values and what was set aside in the current revision of an article.
    pub fn article_facts(&self, article_id: &str) -> Result<ArticleFacts> {
        let article: Option<ArticleRecord> = self.store.get(article_id)?;
        let article = article.ok_or_else(no_article)?;
        let text = self.current_text(&ArticleId::from(article_id))?;
        let engine = self.engine(&article, &text);
        let found = engine.split();
        let look_alikes = LookAlikes::of(&found.entities);
        let quotations = quotations(found);
        Ok(ArticleFacts {
            entities: found
                .entities
                .iter()
                .map(|e| entity(e, &look_alikes, &text))
                .collect(),
            values: found
                .values
                .iter()
                .filter_map(|v| value(v, &text))
                .collect(),
            quotations: quotations
                .into_iter()
                .filter_map(|said| said.view(&text))
                .collect(),
            not_claims: found
                .not_claims
                .iter()
                .filter_map(|not| not_claim(not, &text))
                .collect(),
            wanted: wanted_view(&wanted(found), &text),
        })
    }
}

/// The words a checker counts in what was found.
pub(crate) fn wanted(found: &Split) -> Wanted {
    let (dates, figures): (Vec<&Value>, Vec<&Value>) =
        found.values.iter().partition(|v| v.kind.is_temporal());
    let ranges = |values: Vec<&Value>| values.into_iter().map(|v| v.range).collect();
    let mentions = found.entities.iter().flat_map(|e| &e.mentions);
    let mut names: Vec<TextRange> = mentions
        .filter(|m| matches!(m.form, MentionForm::Name | MentionForm::Variant))
        .map(|m| m.range)
        .collect();
    names.sort_unstable();
    Wanted {
        figures: ranges(figures),
        dates: ranges(dates),
        names,
        quotations: quotations(found).iter().map(|said| said.range).collect(),
    }
}

/// What somebody is reported to have said.
struct Quotation {
    range: TextRange,
    form: QuotationForm,
    speaker: Option<String>,
}

/// Words in quotation marks, and statements the article gives to somebody in its own words.
fn quotations(found: &Split) -> Vec<Quotation> {
    let direct = found.quotes.iter().map(|quote| Quotation {
        range: quote.range,
        form: QuotationForm::Direct,
        speaker: quote.speaker_name.clone(),
    });
    let quoted = RangeIndex::new(found.quotes.iter().map(|quote| (quote.range, ())));
    let indirect = found
        .claims
        .iter()
        .filter(|claim| claim.claimant.is_some())
        .filter(|claim| quoted.overlapping(claim.range).next().is_none())
        .map(|claim| Quotation {
            range: claim.range,
            form: QuotationForm::Indirect,
            speaker: claim.claimant.clone(),
        });
    let mut all: Vec<Quotation> = direct.chain(indirect).collect();
    all.sort_by_key(|said| said.range);
    all
}

impl Quotation {
    fn view(self, text: &RevisionText) -> Option<QuotationView> {
        let Self {
            range,
            form,
            speaker,
        } = self;
        Some(QuotationView {
            range: text.utf16(range)?,
            text: range.of(text.text()).to_owned(),
            form,
            speaker,
        })
    }
}

fn wanted_view(wanted: &Wanted, text: &RevisionText) -> WantedView {
    let Wanted {
        figures,
        dates,
        names,
        quotations,
    } = wanted;
    let ranges = |of: &[TextRange]| of.iter().filter_map(|r| text.utf16(*r)).collect();
    WantedView {
        figures: ranges(figures),
        dates: ranges(dates),
        names: ranges(names),
        quotations: ranges(quotations),
    }
}

fn when(days: Days) -> WhenView {
    WhenView {
        first: days.first.to_string(),
        last: days.last.to_string(),
        order: days.order(),
    }
}

fn entity(entity: &Entity, look_alikes: &LookAlikes, text: &RevisionText) -> EntityView {
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
        look_alikes: look_alikes.of_spellings(&spellings),
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
    let when = found.days().map(when);
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
        when,
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
