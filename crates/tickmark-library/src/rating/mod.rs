//! Rating scales, and the public rating of a claim beside its verdict.

mod pack;

use tickmark_core::id::ArticleId;
use tickmark_store::{ArticleRecord, RatingRecord, RatingScaleRecord, Scope};

pub use pack::{RatingLabel, RatingScale, Tone};

use crate::claim::take_on;
use crate::id::new_id;
use crate::metadata::EDITORIAL;
use crate::view::Changes;
use crate::{Error, ErrorCode, Library, Result};

impl Library {
    /// Every scale an article can be rated by: those that come with Tickmark, then the
    /// reviewer's own.
    pub fn list_scales(&self) -> Result<Vec<RatingScale>> {
        let own = self.store.rating_scales()?.into_iter();
        let own = own.filter_map(|record| {
            let scale: RatingScale = serde_json::from_str(&record.pack).ok()?;
            Some(RatingScale {
                id: record.scale_id.0,
                custom: true,
                ..scale
            })
        });
        Ok(pack::shipped().into_iter().chain(own).collect())
    }

    /// Adds a scale of the reviewer's own, given as JSON.
    pub fn add_scale(&self, json: &str) -> Result<Changes> {
        let scale = pack::parse(json)?;
        let record = RatingScaleRecord {
            scale_id: new_id().into(),
            pack: stored(&scale)?,
            created_at: self.now(),
        };
        self.order("add rating scale", move |tx| Ok(tx.insert(&record)?))
    }

    /// Changes a scale of the reviewer's own. Ratings given already keep their words.
    pub fn update_scale(&self, scale: &RatingScale) -> Result<Changes> {
        pack::check(scale)?;
        let id = scale.id.clone();
        let pack = stored(scale)?;
        self.order("edit rating scale", move |tx| {
            let record: RatingScaleRecord = tx.require(&id)?;
            Ok(tx.update(&RatingScaleRecord { pack, ..record })?)
        })
    }

    /// Takes a scale of the reviewer's own away. Ratings given by it keep their words.
    pub fn delete_scale(&self, scale_id: &str) -> Result<Changes> {
        let id = scale_id.to_owned();
        self.order("delete rating scale", move |tx| {
            Ok(tx.delete::<RatingScaleRecord>(&id)?)
        })
    }

    /// Says by which scale an article is rated; `editorial` for verdicts alone.
    pub fn set_scale(&self, article_id: &str, scale_id: &str) -> Result<Changes> {
        const STEP: &str = "set rating scale";
        if scale_id != EDITORIAL {
            self.scale(scale_id)?;
        }
        let (article, scale) = (ArticleId::from(article_id), scale_id.to_owned());
        let scope = Scope::Article(article.clone());
        let done = self.change(scope.clone(), STEP, move |tx| {
            let record: ArticleRecord = tx.require(article.as_str())?;
            Ok(tx.update(&ArticleRecord { scale, ..record })?)
        })?;
        self.changes(&scope, STEP, &done.touched)
    }

    /// Gives a claim its label on the article's scale; none takes it away.
    pub fn set_rating(&self, claim_id: &str, label: Option<&str>) -> Result<Changes> {
        let article = self.article_of_claim(&claim_id.into())?;
        let article: ArticleRecord = self.store.require(article.as_str())?;
        let scale = self.scale(&article.scale)?;
        let label = label.map(str::to_owned);
        if let Some(label) = &label
            && scale.labels.iter().all(|known| known.label != *label)
        {
            return Err(Error::new(
                ErrorCode::InvalidInput,
                format!("“{label}” is no label of {}.", scale.name),
            )
            .with_hint("Choose one of the scale's labels."));
        }
        let at = self.now();
        self.edit_claim(claim_id, "set rating", move |tx, claim| {
            let known = tx
                .ratings_of_claim(&claim.claim_id)?
                .into_iter()
                .find(|rating| rating.scale == scale.id);
            match (label, known) {
                (Some(label), Some(known)) => {
                    take_on(claim);
                    tx.update(&RatingRecord { label, ..known })?;
                }
                (Some(label), None) => {
                    take_on(claim);
                    tx.insert(&RatingRecord {
                        rating_id: new_id().into(),
                        article_id: claim.article_id.clone(),
                        claim_id: claim.claim_id.clone(),
                        scale: scale.id,
                        label,
                        created_at: at,
                    })?;
                }
                (None, Some(known)) => tx.delete::<RatingRecord>(known.rating_id.as_str())?,
                (None, None) => {}
            }
            Ok(())
        })
    }

    /// The scale a new article starts with: the one preferred, as long as there is one of that name.
    pub(crate) fn default_scale(&self) -> Result<String> {
        let preferred = self.preferences()?.default_scale;
        let is_there = self
            .list_scales()?
            .iter()
            .any(|scale| scale.id == preferred);
        Ok(if is_there {
            preferred
        } else {
            EDITORIAL.to_owned()
        })
    }

    fn scale(&self, id: &str) -> Result<RatingScale> {
        let scale = self.list_scales()?.into_iter().find(|scale| scale.id == id);
        scale.ok_or_else(|| {
            Error::new(
                ErrorCode::NotFound,
                "The article is not rated by a public scale.",
            )
            .with_hint("Choose a rating scale for the article first.")
        })
    }
}

/// A scale as it is kept; its id is that of its row.
fn stored(scale: &RatingScale) -> Result<String> {
    let kept = RatingScale {
        id: String::new(),
        custom: true,
        ..scale.clone()
    };
    serde_json::to_string(&kept).map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))
}
