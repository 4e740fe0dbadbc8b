//! The checker's pencil: exact words ticked or waived.

use std::collections::BTreeSet;

use tickmark_core::id::{ArticleId, RevisionId};
use tickmark_core::{
    Anchor, AnchorState, Coverage, Document, Mark, Pencil, TextRange, TickKind, Utf16Range, anchor,
};
use tickmark_store::{Scope, Table, TickRecord, Touched, Tx};

use crate::claim::checked_text;
use crate::id::new_id;
use crate::revision_text::RevisionText;
use crate::view::{Changes, CoverageView, TickChanges, TickView, TicksView};
use crate::{Error, ErrorCode, Library, Result};

/// More stretches than one step of a person can mean.
const MOST_RANGES: usize = 10_000;

impl Library {
    /// Ticks words, or waives them with a reason. Words marked otherwise before are marked anew;
    /// words marked the same way already stay as they are.
    pub fn tick(
        &self,
        article_id: &str,
        ranges: &[Utf16Range],
        kind: TickKind,
        reason: &str,
    ) -> Result<Changes> {
        let reason = checked_reason(kind, reason)?;
        let article = ArticleId::from(article_id);
        let text = self.current_text(&article)?;
        let ranges = chosen(&text, ranges)?;
        let scope = Scope::Article(article.clone());
        let step = match kind {
            TickKind::Ticked => "tick",
            TickKind::Waived => "waive",
        };
        let by = self.meta(scope.clone(), step)?;
        let mark = TickRecord {
            tick_id: String::new().into(),
            article_id: article,
            revision_id: text.revision_id.clone(),
            kind,
            range: None,
            exact: String::new(),
            prefix: String::new(),
            suffix: String::new(),
            state: AnchorState::Exact,
            reason,
            reviewer: by.reviewer,
            initials: by.initials,
            created_at: by.at,
        };
        self.pencil(scope, step, move |tx, text, ticks| {
            for range in &ranges {
                let same = |tick: &TickRecord| {
                    tick.kind == kind
                        && counts(tick)
                        && tick.range.is_some_and(|known| known.contains(*range))
                };
                if ticks.iter().any(same) {
                    continue;
                }
                erase(tx, text, ticks, *range)?;
                let tick = another(on_words(&mark, text.text(), *range));
                tx.insert(&tick)?;
                ticks.push(tick);
            }
            Ok(())
        })
    }

    /// Takes ticks and waivers off words, those that count no more among them. What is left of a
    /// longer one stays.
    pub fn untick(&self, article_id: &str, ranges: &[Utf16Range]) -> Result<Changes> {
        let article = ArticleId::from(article_id);
        let text = self.current_text(&article)?;
        let ranges = chosen(&text, ranges)?;
        self.pencil(Scope::Article(article), "untick", move |tx, text, ticks| {
            ranges
                .iter()
                .try_for_each(|range| erase(tx, text, ticks, *range))
        })
    }

    /// Takes away ticks whose words changed or are gone; those that count stay.
    pub fn forget_ticks(&self, article_id: &str, tick_ids: &[String]) -> Result<Changes> {
        let chosen: BTreeSet<String> = tick_ids.iter().cloned().collect();
        let scope = Scope::Article(ArticleId::from(article_id));
        self.pencil(scope, "forget ticks", move |tx, _, ticks| {
            let lost = |tick: &&TickRecord| !counts(tick) && chosen.contains(tick.tick_id.as_str());
            for tick in ticks.iter().filter(lost) {
                tx.delete::<TickRecord>(tick.tick_id.as_str())?;
            }
            Ok(())
        })
    }

    /// One step on the ticks of an article.
    fn pencil(
        &self,
        scope: Scope,
        step: &str,
        f: impl FnOnce(&mut Tx<'_>, &RevisionText, &mut Vec<TickRecord>) -> Result<()> + Send + 'static,
    ) -> Result<Changes> {
        let Scope::Article(article) = scope.clone() else {
            return self.unchanged(&scope);
        };
        let text = self.current_text(&article)?;
        let done = self.change(scope.clone(), step, move |tx| {
            let mut ticks = tx.ticks_of(&article)?;
            f(tx, &text, &mut ticks)
        })?;
        self.changes(&scope, step, &done.touched)
    }

    /// The ticks of an article, as the window shows them.
    pub(crate) fn ticks(&self, article: &ArticleId, text: &RevisionText) -> Result<TicksView> {
        let ticks = self.store.ticks_of(article)?;
        Ok(TicksView {
            coverage: coverage(&text.document, &ticks),
            ticks: ticks.into_iter().map(|tick| view(tick, text)).collect(),
        })
    }

    /// The ticks a step touched, as the window shows them; `None` when it touched none.
    pub(crate) fn tick_changes(
        &self,
        article: &ArticleId,
        touched: &[Touched],
    ) -> Result<Option<TickChanges>> {
        let mut gone: BTreeSet<String> = touched
            .iter()
            .filter(|row| row.table == Table::Ticks)
            .map(|row| row.id.clone())
            .collect();
        if gone.is_empty() {
            return Ok(None);
        }
        let text = self.current_text(article)?;
        let ticks = self.store.ticks_of(article)?;
        let coverage = coverage(&text.document, &ticks);
        let set = ticks
            .into_iter()
            .filter(|tick| gone.remove(tick.tick_id.as_str()))
            .map(|tick| view(tick, &text))
            .collect();
        Ok(Some(TickChanges {
            set,
            gone: gone.into_iter().collect(),
            coverage,
        }))
    }
}

/// The ticks of an article in a new revision: on the same words, or shown as changed or gone. Words
/// that changed are followed as they are now; a tick counts again once they are what was ticked.
pub(crate) fn carried(
    old: &str,
    new: &str,
    revision: &RevisionId,
    ticks: Vec<TickRecord>,
) -> Vec<TickRecord> {
    let anchors: Vec<Anchor> = ticks.iter().map(|tick| anchor_of(tick, old)).collect();
    let places = anchor::resolve(old, new, &anchors);
    ticks
        .into_iter()
        .zip(places)
        .map(|(tick, place)| {
            let found = match tick.range {
                Some(_) => place.range,
                None => back(&tick, new),
            };
            let same = found.is_some_and(|range| range.of(new) == tick.exact);
            TickRecord {
                revision_id: revision.clone(),
                range: found,
                state: match (found, same) {
                    (None, _) => AnchorState::Orphaned,
                    (Some(_), false) => AnchorState::Changed,
                    (Some(_), true) if place.state == AnchorState::Exact => AnchorState::Exact,
                    (Some(_), true) => AnchorState::Moved,
                },
                ..tick
            }
        })
        .collect()
}

/// Where words that were gone stand again, between the words they stood between.
fn back(tick: &TickRecord, text: &str) -> Option<TextRange> {
    let whole = format!("{}{}{}", tick.prefix, tick.exact, tick.suffix);
    let at = text.find(&whole)? + tick.prefix.len();
    Some(TextRange::from_usize(at, at + tick.exact.len()))
}

fn anchor_of(tick: &TickRecord, text: &str) -> Anchor {
    match tick.range {
        Some(range) if !counts(tick) => Anchor::new(text, range),
        range => Anchor {
            range: range.unwrap_or(TextRange::new(0, 0)),
            exact: tick.exact.clone(),
            prefix: tick.prefix.clone(),
            suffix: tick.suffix.clone(),
        },
    }
}

fn counts(tick: &TickRecord) -> bool {
    mark(tick).is_some()
}

fn checked_reason(kind: TickKind, reason: &str) -> Result<String> {
    let reason = checked_text("The reason", reason)?;
    if kind == TickKind::Waived && reason.is_empty() {
        return Err(
            Error::new(ErrorCode::InvalidInput, "A waiver needs its reason.")
                .with_hint("Say why these words need no check; the report shows it."),
        );
    }
    Ok(reason)
}

fn chosen(text: &RevisionText, ranges: &[Utf16Range]) -> Result<Vec<TextRange>> {
    if ranges.len() > MOST_RANGES {
        return Err(Error::new(
            ErrorCode::InvalidInput,
            format!("More than {MOST_RANGES} stretches of words at once."),
        )
        .with_hint("Tick the article in parts."));
    }
    ranges.iter().map(|range| text.chosen(*range)).collect()
}

/// Takes the pencil off words: ticks that stand on them are shortened, parted or deleted; of one
/// that counts no more nothing is left to keep.
fn erase(
    tx: &mut Tx<'_>,
    text: &RevisionText,
    ticks: &mut Vec<TickRecord>,
    words: TextRange,
) -> Result<()> {
    let (touched, mut kept): (Vec<_>, Vec<_>) = std::mem::take(ticks)
        .into_iter()
        .partition(|tick| tick.range.is_some_and(|range| range.overlaps(words)));
    for tick in touched {
        let range = tick.range.filter(|_| counts(&tick));
        let parts = left(text.text(), range, words).into_iter();
        let mut parts = parts.map(|range| on_words(&tick, text.text(), range));
        match parts.next() {
            Some(first) => {
                tx.update(&first)?;
                kept.push(first);
            }
            None => tx.delete::<TickRecord>(tick.tick_id.as_str())?,
        }
        for part in parts {
            let part = another(part);
            tx.insert(&part)?;
            kept.push(part);
        }
    }
    *ticks = kept;
    Ok(())
}

/// What is left of a stretch without some words: at most two stretches that hold words.
fn left(text: &str, range: Option<TextRange>, words: TextRange) -> Vec<TextRange> {
    let Some(range) = range else {
        return Vec::new();
    };
    let before = TextRange::new(range.start(), words.start().max(range.start()));
    let after = TextRange::new(words.end().min(range.end()), range.end());
    [before, after]
        .into_iter()
        .map(|part| part.trim(text))
        .filter(|part| part.of(text).contains(char::is_alphanumeric))
        .collect()
}

/// The same tick on these words.
fn on_words(tick: &TickRecord, text: &str, range: TextRange) -> TickRecord {
    let Anchor {
        range,
        exact,
        prefix,
        suffix,
    } = Anchor::new(text, range);
    TickRecord {
        range: Some(range),
        exact,
        prefix,
        suffix,
        ..tick.clone()
    }
}

/// The same as a tick of its own.
fn another(tick: TickRecord) -> TickRecord {
    TickRecord {
        tick_id: new_id().into(),
        ..tick
    }
}

fn coverage(document: &Document, ticks: &[TickRecord]) -> CoverageView {
    let Coverage {
        words,
        ticked,
        waived,
    } = pencil_of(ticks).coverage(document);
    CoverageView {
        words,
        ticked,
        waived,
    }
}

/// The pencil that ticks which still count make.
pub(crate) fn pencil_of(ticks: &[TickRecord]) -> Pencil {
    Pencil::new(ticks.iter().filter_map(mark))
}

fn mark(tick: &TickRecord) -> Option<Mark> {
    Mark::counting(tick.range, tick.state, tick.kind)
}

fn view(tick: TickRecord, text: &RevisionText) -> TickView {
    let TickRecord {
        tick_id,
        article_id: _,
        revision_id: _,
        kind,
        range,
        exact,
        prefix: _,
        suffix: _,
        state,
        reason,
        reviewer,
        initials,
        created_at,
    } = tick;
    TickView {
        tick_id: tick_id.0,
        kind,
        range: range.and_then(|range| text.utf16(range)),
        words: exact,
        state,
        reason,
        reviewer,
        initials,
        at: created_at.to_rfc3339(),
    }
}
