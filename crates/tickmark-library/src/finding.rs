//! What the checking rules find in an article, and what a reviewer waved off. Findings are made anew
//! from the text and the work on it; only dismissals are kept, by content, so that they hold through
//! redrafts.

use tickmark_core::finding::content_key;
use tickmark_core::id::ArticleId;
use tickmark_core::{ClaimState, Finding, RuleId};
use tickmark_store::{FindingDismissalRecord, Scope, Tx};

use crate::claim::checked_text;
use crate::claim_parts::ClaimParts;
use crate::dossier::Dossier;
use crate::id::new_id;
use crate::revision_text::RevisionText;
use crate::view::{Changes, FindingView, FindingsView};
use crate::{Error, ErrorCode, Library, Result};

/// The longest content of a finding that a dismissal is kept by, in bytes.
const LONGEST_KEY: usize = 20_000;

impl Library {
    /// Everything the rules find in the current revision of an article, in text order, dismissed
    /// findings among them. A rule that is off for the article finds nothing.
    pub fn article_findings(&self, article_id: &str) -> Result<FindingsView> {
        let article = ArticleId::from(article_id);
        let (dossier, dismissals) = self.read(|reader| {
            let dossier = Dossier::read(reader, &article)?;
            Ok((dossier, reader.finding_dismissals_of(&article)?))
        })?;
        let text = self.current_text(&article)?;
        let engine = self.engine(&dossier.article, &text);
        let mut found = engine.findings(dossier.article.published);
        found.extend(dossier.claims.iter().filter_map(without_passage));
        found.sort_by_key(|finding| (finding.range, finding.rule));
        let off = |rule: RuleId| is_off(&dismissals, rule);
        found.retain(|finding| !off(finding.rule));
        let views = found
            .into_iter()
            .filter_map(|finding| view(finding, &text, &dismissals));
        Ok(FindingsView {
            findings: views.collect(),
            rules_off: RuleId::ALL.into_iter().filter(|rule| off(*rule)).collect(),
        })
    }

    /// Waves off a finding of an article, with the reason.
    pub fn dismiss_finding(
        &self,
        article_id: &str,
        rule: RuleId,
        content_key: &str,
        reason: &str,
    ) -> Result<Changes> {
        let reason = checked_text("The reason", reason)?;
        if reason.is_empty() {
            return Err(
                Error::new(ErrorCode::InvalidInput, "A dismissal needs its reason.")
                    .with_hint("Say why the words are right as they stand."),
            );
        }
        let key = checked_key(content_key)?;
        self.wave_off(article_id, rule, "dismiss finding", Some(key), reason)
    }

    /// Takes the dismissal of a finding back.
    pub fn restore_finding(
        &self,
        article_id: &str,
        rule: RuleId,
        content_key: &str,
    ) -> Result<Changes> {
        let key = checked_key(content_key)?;
        self.bring_back(article_id, rule, "restore finding", Some(key))
    }

    /// Turns a rule off for an article, or on again.
    pub fn set_rule_off(&self, article_id: &str, rule: RuleId, off: bool) -> Result<Changes> {
        if off {
            self.wave_off(article_id, rule, "turn rule off", None, String::new())
        } else {
            self.bring_back(article_id, rule, "turn rule on", None)
        }
    }

    fn wave_off(
        &self,
        article_id: &str,
        rule: RuleId,
        step: &str,
        key: Option<String>,
        reason: String,
    ) -> Result<Changes> {
        let now = self.now();
        self.on_dismissals(article_id, step, move |tx, article| {
            let known = tx.finding_dismissals_of(&article)?;
            match known
                .into_iter()
                .find(|row| is_of(row, rule, key.as_deref()))
            {
                Some(row) if row.reason == reason => {}
                Some(row) => tx.update(&FindingDismissalRecord { reason, ..row })?,
                None => tx.insert(&FindingDismissalRecord {
                    dismissal_id: new_id().into(),
                    article_id: article,
                    rule: rule.id().to_owned(),
                    content_key: key,
                    reason,
                    created_at: now,
                })?,
            }
            Ok(())
        })
    }

    fn bring_back(
        &self,
        article_id: &str,
        rule: RuleId,
        step: &str,
        key: Option<String>,
    ) -> Result<Changes> {
        self.on_dismissals(article_id, step, move |tx, article| {
            let known = tx.finding_dismissals_of(&article)?;
            for row in known.iter().filter(|row| is_of(row, rule, key.as_deref())) {
                tx.delete::<FindingDismissalRecord>(row.dismissal_id.as_str())?;
            }
            Ok(())
        })
    }

    /// One step on what was waved off.
    fn on_dismissals(
        &self,
        article_id: &str,
        step: &str,
        f: impl FnOnce(&mut Tx<'_>, ArticleId) -> Result<()> + Send + 'static,
    ) -> Result<Changes> {
        let article = ArticleId::from(article_id);
        self.current_text(&article)?;
        let scope = Scope::Article(article.clone());
        let done = self.change(scope.clone(), step, move |tx| f(tx, article))?;
        self.changes(&scope, step, &done.touched)
    }
}

/// E7: a claim stands confirmed and no passage says so.
fn without_passage(parts: &ClaimParts) -> Option<Finding> {
    let standing = parts.claim.state != ClaimState::Dismissed;
    let anchor = parts
        .anchor()
        .filter(|_| standing && parts.lacks_passage())?;
    let sources = parts.evidence.len();
    let working = match sources {
        0 => "No source is attached.".to_owned(),
        1 => "One source is attached, without a passage from it.".to_owned(),
        many => format!("{many} sources are attached, none with a passage from it."),
    };
    Some(Finding {
        rule: RuleId::E7,
        range: anchor.range?,
        related: Vec::new(),
        message: "The claim is confirmed, but no passage of a source shows it.".to_owned(),
        working,
        content_key: content_key(&anchor.exact),
        claim: Some(parts.id().clone()),
    })
}

fn view(
    finding: Finding,
    text: &RevisionText,
    dismissals: &[FindingDismissalRecord],
) -> Option<FindingView> {
    let Finding {
        rule,
        range,
        related,
        message,
        working,
        content_key,
        claim,
    } = finding;
    let dismissed = dismissals
        .iter()
        .find(|row| is_of(row, rule, Some(&content_key)));
    Some(FindingView {
        rule,
        range: text.utf16(range)?,
        related: related.into_iter().filter_map(|r| text.utf16(r)).collect(),
        message,
        working,
        content_key,
        claim_id: claim.map(|claim| claim.0),
        dismissed: dismissed.map(|row| row.reason.clone()),
    })
}

fn is_of(row: &FindingDismissalRecord, rule: RuleId, key: Option<&str>) -> bool {
    row.rule == rule.id() && row.content_key.as_deref() == key
}

fn is_off(dismissals: &[FindingDismissalRecord], rule: RuleId) -> bool {
    dismissals.iter().any(|row| is_of(row, rule, None))
}

fn checked_key(key: &str) -> Result<String> {
    if key.len() > LONGEST_KEY {
        let message = "The finding is too long to be kept.";
        return Err(Error::new(ErrorCode::InvalidInput, message));
    }
    Ok(key.to_owned())
}
