//! What follows from other rows and is kept beside them so that it need not be worked out: the
//! full-text indexes and the figures of the library list.
//!
//! Before a row is written, what was derived from it is noted; before the transaction commits, the
//! notes are compared with what is derived now and the difference is written. Undo and redo come
//! the same way, so nothing here knows of them.

pub(crate) mod counts;
pub(crate) mod search;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use tickmark_core::id::{ArticleId, ClaimId, EvidenceId, SourceId};

use crate::StoreError;
use crate::reader::Reader;
use counts::Tally;
use search::{ArticleText, ClaimText, Indexed, PassageText, SourceText};

/// What a row being written changes besides itself.
pub enum Dirt {
    /// Nothing.
    None,
    /// The article's entry in the index, and whether it has figures at all.
    Article(ArticleId),
    /// The article's current revision: its entry, its words, and the excerpts of all its claims.
    Text(ArticleId),
    /// The article's number of words.
    Words(ArticleId),
    /// The claim's entry and what it adds to the figures.
    Claim(ClaimId),
    /// The source's entry.
    Source(SourceId),
    /// The entry of a piece of evidence.
    Passage(EvidenceId),
}

/// The notes of one transaction.
#[derive(Default)]
pub(crate) struct Derived {
    articles: HashMap<ArticleId, Option<ArticleText>>,
    claims: HashMap<ClaimId, Option<ClaimText>>,
    sources: HashMap<SourceId, Option<SourceText>>,
    passages: HashMap<EvidenceId, Option<PassageText>>,
    /// Articles whose figures change; true where the words are to be counted again.
    figures: HashMap<ArticleId, bool>,
}

impl Derived {
    /// Notes what is derived from a row that is about to be written.
    pub(crate) fn note(
        &mut self,
        reader: &Reader<'_>,
        dirt: &Dirt,
        article: Option<&ArticleId>,
    ) -> Result<(), StoreError> {
        if let Some(article) = article {
            self.figures.entry(article.clone()).or_default();
        }
        match dirt {
            Dirt::None => {}
            Dirt::Article(article) => self.note_article(reader, article)?,
            Dirt::Words(article) => {
                self.figures.insert(article.clone(), true);
            }
            Dirt::Claim(claim) => self.note_claim(reader, claim)?,
            Dirt::Source(source) => {
                if !self.sources.contains_key(source) {
                    self.sources
                        .insert(source.clone(), reader.indexed(source.as_str())?);
                }
            }
            Dirt::Passage(evidence) => {
                if !self.passages.contains_key(evidence) {
                    self.passages
                        .insert(evidence.clone(), reader.indexed(evidence.as_str())?);
                }
            }
            Dirt::Text(article) => {
                self.figures.insert(article.clone(), true);
                self.note_article(reader, article)?;
                for claim in reader.claim_ids_of(article)? {
                    self.note_claim(reader, &claim)?;
                }
            }
        }
        Ok(())
    }

    fn note_article(&mut self, reader: &Reader<'_>, id: &ArticleId) -> Result<(), StoreError> {
        if !self.articles.contains_key(id) {
            self.articles
                .insert(id.clone(), reader.indexed(id.as_str())?);
        }
        Ok(())
    }

    fn note_claim(&mut self, reader: &Reader<'_>, id: &ClaimId) -> Result<(), StoreError> {
        if !self.claims.contains_key(id) {
            self.claims.insert(id.clone(), reader.indexed(id.as_str())?);
        }
        Ok(())
    }

    /// Writes what is derived differently now.
    pub(crate) fn write(self, reader: &Reader<'_>, at: DateTime<Utc>) -> Result<(), StoreError> {
        reindex(reader, self.articles)?;
        reindex(reader, self.sources)?;
        reindex(reader, self.passages)?;
        let mut tallies: HashMap<ArticleId, Tally> = HashMap::new();
        for (before, now) in reindex(reader, self.claims)? {
            if let Some(claim) = before {
                tallies
                    .entry(claim.article_id)
                    .or_default()
                    .subtract(&claim.tally);
            }
            if let Some(claim) = now {
                tallies
                    .entry(claim.article_id)
                    .or_default()
                    .add(&claim.tally);
            }
        }
        for (article, count_words) in self.figures {
            let tally = tallies.get(&article).copied().unwrap_or_default();
            counts::change(reader, &article, &tally, count_words, at)?;
        }
        Ok(())
    }
}

/// What an index held of a row, and what it holds now.
type Change<T> = (Option<T>, Option<T>);

/// Brings an index up to date and gives what it held and holds of each row. What goes is taken out
/// before anything is put in, because a new row may have the number of a deleted one.
fn reindex<K: std::fmt::Display, T: Indexed>(
    reader: &Reader<'_>,
    noted: HashMap<K, Option<T>>,
) -> Result<Vec<Change<T>>, StoreError> {
    let mut rows = Vec::with_capacity(noted.len());
    for (id, before) in noted {
        let now = reader.indexed::<T>(&id.to_string())?;
        rows.push((before, now));
    }
    let changed = || {
        rows.iter()
            .filter(|(before, now)| !is_same(before.as_ref(), now.as_ref()))
    };
    for before in changed().filter_map(|(before, _)| before.as_ref()) {
        reader.write_index(T::REMOVE, before)?;
    }
    for now in changed().filter_map(|(_, now)| now.as_ref()) {
        reader.write_index(T::ADD, now)?;
    }
    Ok(rows)
}

fn is_same<T: Indexed>(before: Option<&T>, now: Option<&T>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => before.row() == now.row() && before.texts() == now.texts(),
        (None, None) => true,
        _ => false,
    }
}
