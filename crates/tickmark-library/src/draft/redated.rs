//! A new day of publication: what was reckoned against the old one is reckoned anew.

use tickmark_store::{ClaimRecord, DetailRecord, Tx};

use crate::Result;
use crate::claim_parts::ClaimParts;
use crate::stretch::{Engine, Stretch};

/// Rows that follow a new day of publication.
#[derive(Default)]
pub(crate) struct Redated {
    pub claims: Vec<ClaimRecord>,
    pub details: Vec<DetailRecord>,
}

impl Redated {
    pub(crate) fn update(&self, tx: &mut Tx<'_>) -> Result<()> {
        self.claims.iter().try_for_each(|row| tx.update(row))?;
        self.details.iter().try_for_each(|row| tx.update(row))?;
        Ok(())
    }
}

/// Restatements and values that stand as the engine made them for the old day, made for the new.
pub(crate) fn redate(claims: &[ClaimParts], old: &Engine, new: &Engine) -> Redated {
    let mut redated = Redated::default();
    for parts in claims {
        let Some(range) = parts.anchor().and_then(|anchor| anchor.range) else {
            continue;
        };
        let (was, is) = (old.describe(range), new.describe(range));
        if was.restatement == parts.claim.restatement && was.restatement != is.restatement {
            redated.claims.push(ClaimRecord {
                restatement: is.restatement.clone(),
                ..parts.claim.clone()
            });
        }
        values(parts, &was, &is, &mut redated.details);
    }
    redated
}

fn values(parts: &ClaimParts, was: &Stretch, is: &Stretch, out: &mut Vec<DetailRecord>) {
    for detail in &parts.details {
        let range = parts
            .detail_anchor(&detail.detail_id)
            .and_then(|anchor| anchor.range);
        let at = |stretch: &Stretch| {
            let found = stretch.details.iter().find(|d| Some(d.range) == range);
            found.map(|d| (d.value.clone(), d.reason.clone()))
        };
        let now = (detail.value.clone(), detail.reason.clone());
        if let (Some(was), Some(is)) = (at(was), at(is))
            && was == now
            && is != now
        {
            out.push(DetailRecord {
                value: is.0,
                reason: is.1,
                ..detail.clone()
            });
        }
    }
}
