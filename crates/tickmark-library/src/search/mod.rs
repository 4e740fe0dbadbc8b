//! Search of the whole library: articles, claims, sources and passages by their words.
//!
//! Each answer is bounded: the newest rows that hold every word are looked at, and the best of these
//! are shown. So a search for a common word takes no longer than one for a rare word.

mod hit;
mod marked;

use tickmark_store::{Reader, SearchWords, StoreError};

use crate::view::{SearchGroup, SearchKind, SearchView};
use crate::{Library, Result};
use hit::{Ranked, article_hit, claim_hit, passage_hit, source_hit};

/// How many rows are looked at for each that is shown.
const LOOKED_AT: u32 = 8;

/// Rows shown of one kind when it is the only one asked for.
const SHOWN_ALONE: u32 = 60;

impl Library {
    /// What holds every word of `query`, of all kinds or of one; the last word may be unfinished.
    pub fn search(&self, query: &str, only: Option<SearchKind>) -> Result<SearchView> {
        let Some(words) = SearchWords::of(query) else {
            return Ok(SearchView {
                too_short: query.contains(char::is_alphanumeric),
                groups: Vec::new(),
            });
        };
        let kinds = match &only {
            Some(kind) => std::slice::from_ref(kind),
            None => &SearchKind::ALL,
        };
        self.read(|reader| {
            let mut groups = Vec::new();
            for kind in kinds {
                let shown = only.map_or(kind.shown(), |_| SHOWN_ALONE);
                let group = group(reader, &words, *kind, shown)?;
                if !group.hits.is_empty() {
                    groups.push(group);
                }
            }
            Ok(SearchView {
                too_short: false,
                groups,
            })
        })
    }
}

impl SearchKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 4] = [Self::Article, Self::Claim, Self::Source, Self::Passage];

    /// Rows shown when all kinds are asked for.
    fn shown(self) -> u32 {
        match self {
            Self::Claim => 10,
            Self::Article | Self::Source | Self::Passage => 5,
        }
    }
}

fn group(
    reader: &Reader<'_>,
    words: &SearchWords,
    kind: SearchKind,
    shown: u32,
) -> std::result::Result<SearchGroup, StoreError> {
    let looked_at = shown * LOOKED_AT;
    let (hits, more) = match kind {
        // The text of an article is long: only those shown are read. The store gives them in order.
        SearchKind::Article => {
            let mut found = reader.articles_found(words, shown + 1)?;
            let more = found.len() > shown as usize;
            found.truncate(shown as usize);
            let mut hits = Vec::with_capacity(found.len());
            for article in found {
                let text = reader.current_text_of(&article.article_id)?;
                hits.push(article_hit(article, text.as_deref(), words));
            }
            (hits, more)
        }
        SearchKind::Claim => best(
            reader.claims_found(words, looked_at)?,
            |claim| claim_hit(claim, words),
            shown,
        ),
        SearchKind::Source => best(
            reader.sources_found(words, looked_at)?,
            |source| source_hit(source, words),
            shown,
        ),
        SearchKind::Passage => best(
            reader.passages_found(words, looked_at)?,
            |passage| passage_hit(passage, words),
            shown,
        ),
    };
    Ok(SearchGroup { kind, hits, more })
}

/// The best of what was found; equally good ones keep their order. And whether there are more.
fn best<T>(
    found: Vec<T>,
    hit: impl FnMut(T) -> Ranked,
    shown: u32,
) -> (Vec<crate::view::SearchHit>, bool) {
    let more = found.len() > shown as usize;
    let mut ranked: Vec<Ranked> = found.into_iter().map(hit).collect();
    ranked.sort_by_key(|ranked| std::cmp::Reverse(ranked.fit));
    ranked.truncate(shown as usize);
    (ranked.into_iter().map(|ranked| ranked.hit).collect(), more)
}
