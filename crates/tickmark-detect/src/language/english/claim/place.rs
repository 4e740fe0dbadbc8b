//! The places a clause names: `in Milan`, `outside the courthouse on Quay Street`.
//!
//! ## What it finds
//! The name of a place, or the common noun of a site with what describes it, behind a preposition that
//! says where. It becomes a detail of its claim, to be ticked apart from the rest.
//!
//! ## Why a checker cares
//! The right event in the wrong town is a common slip, and one look at a map finds it.
//!
//! ## Examples
//! ```text details
//! The mayor fell outside the courthouse on Quay Street.
//!           ^^^^ comparison
//!                        ^^^^^^^^^^^^^^ place
//!                                          ^^^^^^^^^^^ place
//! Two trams collided near Ribe in 1987.
//! ^^^ figure 2
//!           ^^^^^^^^ event
//!                         ^^^^ place
//!                                 ^^^^ date 1987
//! The orchestra moved from Lisbon to Porto.
//!               ^^^^^ event
//!                          ^^^^^^ place
//!                                    ^^^^^ place
//! ```
//!
//! ## Not a claim
//! The preposition alone does not make a place: an organisation, a work or a state of affairs behind it
//! is none.
//!
//! ```text details
//! The unions lost 300 members in the merger.
//!            ^^^^ event
//!                 ^^^ figure 300
//! ```
//!
//! ## References
//! Names of places are found in [`crate::language::english::name`].

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use tickmark_core::{ClaimKind, Detail, TextRange};

use super::detail::plain;
use crate::language::english::article::Article;
use crate::language::english::clause::phrase::noun_phrase_end;
use crate::language::english::name::{EntityKind, Mention, lists};
use crate::language::english::word::{Tag, Word};

/// Prepositions that say where.
const WHERE: [&str; 16] = [
    "in",
    "at",
    "near",
    "off",
    "outside",
    "inside",
    "across",
    "along",
    "around",
    "above",
    "below",
    "beneath",
    "between",
    "on",
    "through",
    "throughout",
];
/// Prepositions that say where from and where to: of a name that is known as a place.
const WHITHER: [&str; 6] = ["from", "to", "into", "onto", "toward", "towards"];
/// Prepositions behind which an unknown name is where something is.
const WHERE_OF_NAMES: [&str; 5] = ["in", "near", "off", "outside", "across"];

/// Common nouns of places and sites.
const PLACES: &str = "airport alley apartment area arena avenue bank barracks base bay beach border \
    boulevard bridge building bunker bus camp campsite campus canal cape capital castle cathedral cave \
    cemetery center centre chapel church cinema city clinic coast college continent corner country \
    county courthouse courtroom dam desert district dock docks downtown embassy estuary factory farm \
    festival field forest fort garage garden gardens gate gorge gulf gym gymnasium hall harbor harbour \
    headquarters highway hill hills hospital hostel hotel house inn intersection island islands jail \
    jungle junction kindergarten kitchen lab laboratory lagoon lake library lobby lounge mall mansion \
    market marsh mill mine monastery mosque motorway mountain mountains museum nation neighborhood \
    neighbourhood office ocean outskirts palace park peninsula pier plain plains plant plateau pond \
    port power-station prison promenade province pub quarry quay quarter rainforest ranch reef region \
    reservoir resort restaurant rink river road roundabout ruins sanctuary sawmill school sea seaport \
    shelter shipyard shop shore slope slopes square stadium station store strait street studio suburb \
    suburbs supermarket swamp temple terminal terrace theater theatre town township track tower tunnel \
    university valley venue village villages warehouse waterfront wharf woods zone zoo home bakery \
    metro subway location scene";

static PLACE_SET: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| PLACES.split_whitespace().collect());

fn is_site(lower: &str) -> bool {
    PLACE_SET.contains(lower)
}

/// Places named in `words` behind a preposition of place.
pub fn of_places(article: &Article<'_>, words: &Range<usize>) -> Vec<Detail> {
    let mut found: Vec<Detail> = Vec::new();
    for at in words.clone() {
        let Some(word) = article.words.get(at) else {
            break;
        };
        if let Some(base) = based(article, word) {
            found.push(plain(base, ClaimKind::Place, "where somebody is based"));
            continue;
        }
        if !matches!(word.tag, Tag::Preposition | Tag::Adverb) {
            continue;
        }
        for place in behind(article, words, at) {
            let range = article.range_of(&place);
            if !found.iter().any(|d| d.range.overlaps(range)) {
                let reason = "a place named after a preposition of place";
                found.push(plain(range, ClaimKind::Place, reason));
            }
        }
    }
    found
}

/// `the Graz-based company`.
fn based(article: &Article<'_>, word: &Word) -> Option<TextRange> {
    let name = word.lower.strip_suffix("-based")?;
    let long = word.capital && name.len() >= 3;
    long.then(|| TextRange::new(word.range.start(), word.range.end()).trim(article.text))
}

/// The places behind the preposition at `at`: one, or several names of a list.
fn behind(article: &Article<'_>, words: &Range<usize>, at: usize) -> Vec<Range<usize>> {
    let Some(preposition) = article.words.get(at).map(|w| w.lower.as_str()) else {
        return Vec::new();
    };
    let start = at + 1;
    let end = noun_phrase_end(&article.words, start, words.end);
    let where_to = WHITHER.contains(&preposition);
    if end == start
        || !(where_to || WHERE.contains(&preposition))
        || tells_time(article, start..end)
    {
        return Vec::new();
    }
    let phrase = start..end;
    let mentions = article.names.mentions_in(&phrase);
    let named = mentions.iter().any(|m| is_place(article, m));
    let unknown = WHERE_OF_NAMES.contains(&preposition)
        && mentions
            .iter()
            .any(|m| m.words.end == end && is_unknown(article, m));
    let site = head(article.words(&phrase)).is_some_and(|w| is_site(&w.lower));
    let on_land = preposition != "on" || site;
    let fits = if where_to {
        named
    } else {
        on_land && (named || unknown || site)
    };
    if !fits {
        return Vec::new();
    }
    let further = if named || unknown {
        listed(article, words, end)
    } else {
        Vec::new()
    };
    let first = start..with_country(article, words, end);
    std::iter::once(first).chain(further).collect()
}

/// `Livorno, Tuscany`: the wider place behind the comma belongs to the name.
fn with_country(article: &Article<'_>, words: &Range<usize>, end: usize) -> usize {
    let comma = article.words.get(end).is_some_and(|w| w.is_mark(','));
    let wider = article
        .names
        .mention_in(&(end + 1..end + 2))
        .filter(|m| comma && m.words.start == end + 1 && m.words.end <= words.end);
    let closed = |at: usize| {
        at >= words.end
            || article
                .words
                .get(at)
                .is_none_or(|w| matches!(w.tag, Tag::Mark(_)))
    };
    wider
        .filter(|m| is_place(article, m) && closed(m.words.end))
        .map_or(end, |m| m.words.end)
}

/// `in Milan, Vienna and New York`: each further name.
fn listed(article: &Article<'_>, words: &Range<usize>, from: usize) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut at = from;
    loop {
        let mut next = at;
        while next < words.end
            && article
                .words
                .get(next)
                .is_some_and(|w| w.is_mark(',') || w.lower == "and")
        {
            next += 1;
        }
        let mention = article
            .names
            .mention_in(&(next..next + 1))
            .filter(|m| next > at && m.words.start == next && m.words.end <= words.end);
        let Some(mention) = mention.filter(|m| is_place(article, m) || is_unknown(article, m))
        else {
            break;
        };
        places.push(mention.words.clone());
        at = mention.words.end;
    }
    // A name behind a comma that no `and` closes is no list.
    let closed = article.words(&(from..at)).iter().any(|w| w.lower == "and");
    if closed { places } else { Vec::new() }
}

/// The last common noun or name before the first `of`.
fn head(phrase: &[Word]) -> Option<&Word> {
    phrase
        .iter()
        .take_while(|w| w.lower != "of")
        .filter(|w| w.tag.is_head())
        .last()
}

fn tells_time(article: &Article<'_>, phrase: Range<usize>) -> bool {
    article
        .values_in(article.range_of(&phrase))
        .any(|value| value.kind.is_temporal())
}

fn is_place(article: &Article<'_>, mention: &Mention) -> bool {
    let kind = article.names.entity(mention).map(|e| e.kind);
    let last = mention
        .words
        .end
        .checked_sub(1)
        .and_then(|at| article.words.get(at));
    kind == Some(EntityKind::Place)
        || last.is_some_and(|w| is_site(&w.lower) || lists::is_place(&w.lower))
}

/// A name of which nothing is known and that is no abbreviation.
fn is_unknown(article: &Article<'_>, mention: &Mention) -> bool {
    let unknown = article
        .names
        .entity(mention)
        .is_some_and(|e| e.kind == EntityKind::Unknown && !e.acts);
    let words = article.words(&mention.words);
    unknown
        && words
            .iter()
            .all(|w| w.capital && !w.upper && w.tag == Tag::Name)
}
