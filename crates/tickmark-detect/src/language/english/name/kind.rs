//! What a name is: a person, an organisation, a place, a work, and what tells.

use std::ops::Range;

use super::{EntityKind, cue, lists, run};
use crate::language::english::word::Word;

/// What tells the kind of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Quotation marks and capitals.
    Marks,
    /// The name is in a list of places.
    ListedPlace,
    /// The name is an adjective of a nation, a faith or a party.
    ListedPeople,
    /// The name is an office.
    Office,
    /// A title stands before it.
    Title,
    /// A word such as `Bank` or `Council` is part of it.
    OrganisationWord,
    /// A word such as `Street` or `Lake` is part of it.
    PlaceWord,
    /// A noun beside it says so.
    Noun,
    /// Its first word is a listed given name.
    GivenName,
    /// An age, `who` or a verb of speech goes with it.
    Behaviour,
    /// It is a word of capitals.
    Acronym,
    /// The place it lies in follows.
    Within,
    /// Something is said to be in it.
    Located,
    /// Only `he` or `she` can mean it.
    Pronoun,
    /// It does something with `the` before it.
    Body,
    /// Nothing.
    Nothing,
}

impl Evidence {
    /// The answer to "why?", as the second half of a sentence about the name.
    pub fn because(self) -> &'static str {
        match self {
            Self::Marks => "it stands between quotation marks with its long words in capitals",
            Self::ListedPlace => "it is in the list of countries, states, cities and regions",
            Self::ListedPeople => "it is in the list of nations and peoples",
            Self::Office => "it is the name of an office and stands for who holds it",
            Self::Title => "a title stands before it",
            Self::OrganisationWord => "a word of it is one that organisations are named with",
            Self::PlaceWord => "a word of it is one that places are named with",
            Self::Noun => "a noun beside it says what it is",
            Self::GivenName => "its first word is a common given name",
            Self::Behaviour => "an age, “who” or a verb of saying goes with it",
            Self::Acronym => "it is written in capitals, as acronyms of organisations are",
            Self::Within => "the place it lies in follows it",
            Self::Located => "something is said to be in it and it does nothing",
            Self::Pronoun => "“he” or “she” behind it can mean nobody else",
            Self::Body => "it does something with “the” before it, as organisations do",
            Self::Nothing => "nothing in the article tells what it is",
        }
    }
}

/// The kind one mention of a name points to.
pub struct Told {
    /// The kind.
    pub kind: EntityKind,
    /// What tells it.
    pub why: Evidence,
    /// The nouns beside the name that say what it is.
    pub nouns: Vec<usize>,
}

impl Told {
    /// The title of a work between quotation marks.
    pub fn work() -> Self {
        Self {
            kind: EntityKind::Work,
            why: Evidence::Marks,
            nouns: Vec::new(),
        }
    }
}

/// Surnames that are also words for places.
const PLACE_SURNAMES: [&str; 16] = [
    "hill", "hills", "woods", "lane", "park", "castle", "bay", "forest", "beach", "street",
    "rivers", "marina", "fort", "port", "camp", "cape",
];

/// What the mention at `run` points to; the first `titles` words are a title, `name` the rest.
pub fn told(words: &[Word], run: &Range<usize>, titles: usize, name: &[Word]) -> Told {
    let nouns = cue::nouns_beside(words, run);
    let (kind, why) = by_words(words, run, titles, name)
        .or_else(|| by_noun(words, &nouns, name))
        .or_else(|| by_neighbours(words, run, name))
        .unwrap_or((EntityKind::Unknown, Evidence::Nothing));
    let nouns = nouns
        .into_iter()
        .filter(|at| {
            let noun = words.get(*at).map_or("", |w| w.lower.as_str());
            match kind {
                EntityKind::Person => lists::is_role(noun),
                EntityKind::Organisation => lists::sort_of_organisation(noun).is_some(),
                EntityKind::Place => lists::is_place_sort(noun),
                EntityKind::Work => lists::is_work_sort(noun),
                EntityKind::Unknown | EntityKind::People => false,
            }
        })
        .collect();
    Told { kind, why, nouns }
}

/// What the words of the name themselves say.
fn by_words(
    words: &[Word],
    run: &Range<usize>,
    titles: usize,
    name: &[Word],
) -> Option<(EntityKind, Evidence)> {
    let (first, last) = (name.first()?, name.last()?);
    let lower: Vec<&str> = name.iter().map(|w| w.lower.as_str()).collect();
    let slice = words.get(run.clone())?;
    let listed = lists::is_long_place(&lower.join(" "))
        || (name.len() == 1 && lists::is_place(&first.lower));
    let organisation = lower.iter().any(|w| lists::is_organisation_word(w));
    let given = lists::is_given_name(&first.lower);
    let short = name.iter().filter(|w| !w.lower.is_empty()).count() <= 3;
    let surname = given
        && name.len() == 2
        && !within(words, run)
        && PLACE_SURNAMES.contains(&last.lower.as_str());
    let place_word = name.len() > 1
        && !surname
        && (lists::is_place_word(&last.lower)
            || (lists::is_place_word(&first.lower) && !organisation && !given));
    if titles == 0 && listed {
        Some((EntityKind::Place, Evidence::ListedPlace))
    } else if lower.iter().all(|w| lists::is_people(w)) {
        Some((EntityKind::People, Evidence::ListedPeople))
    } else if run::is_office(slice) {
        Some((EntityKind::Person, Evidence::Office))
    } else if titles > 0 && short && !organisation {
        Some((EntityKind::Person, Evidence::Title))
    } else if place_word {
        Some((EntityKind::Place, Evidence::PlaceWord))
    } else if organisation {
        Some((EntityKind::Organisation, Evidence::OrganisationWord))
    } else {
        None
    }
}

/// What the nearest noun beside the name says.
fn by_noun(words: &[Word], nouns: &[usize], name: &[Word]) -> Option<(EntityKind, Evidence)> {
    let noun = words.get(*nouns.first()?)?.lower.as_str();
    let first = name.first()?;
    let given = lists::is_given_name(&first.lower);
    let kind = if lists::is_role(noun) && (name.len() > 1 || !first.upper) {
        (name.len() <= 5).then_some(EntityKind::Person)?
    } else if given && name.len() > 1 {
        return None;
    } else if lists::is_work_sort(noun) {
        EntityKind::Work
    } else if lists::is_place_sort(noun) {
        EntityKind::Place
    } else if lists::sort_of_organisation(noun).is_some() {
        EntityKind::Organisation
    } else {
        return None;
    };
    Some((kind, Evidence::Noun))
}

/// What the words around the name say.
fn by_neighbours(
    words: &[Word],
    run: &Range<usize>,
    name: &[Word],
) -> Option<(EntityKind, Evidence)> {
    let first = name.first()?;
    let last = name.last()?;
    let single = name.len() == 1;
    let few = name.iter().filter(|w| !w.lower.is_empty()).count() <= 5;
    let compass = matches!(
        first.lower.as_str(),
        "north"
            | "south"
            | "east"
            | "west"
            | "northern"
            | "southern"
            | "eastern"
            | "western"
            | "central"
            | "upper"
            | "lower"
            | "greater"
    );
    // `Haider al-Amin`, `Maarten van der Velde`: only people are named so.
    let particle = |w: &Word| matches!(w.lower.as_str(), "van" | "von" | "der" | "bin" | "ibn");
    let personal = !single
        && (last.lower.starts_with("al-")
            || lists::is_given_name(&last.lower)
            || name.iter().skip(1).any(particle));
    if few && (lists::is_given_name(&first.lower) || personal) {
        Some((EntityKind::Person, Evidence::GivenName))
    } else if few && cue::told_as_person(words, run, single) {
        Some((EntityKind::Person, Evidence::Behaviour))
    } else if single && cue::is_acronym(words, run) {
        Some((EntityKind::Organisation, Evidence::Acronym))
    } else if name.iter().all(|w| lists::is_place(&w.lower))
        || (compass && lists::is_place(&last.lower))
    {
        Some((EntityKind::Place, Evidence::ListedPlace))
    } else if within(words, run) {
        Some((EntityKind::Place, Evidence::Within))
    } else {
        None
    }
}

/// `Moyle, Ireland`: the place it lies in follows.
fn within(words: &[Word], run: &Range<usize>) -> bool {
    words.get(run.end).is_some_and(|w| w.is_mark(','))
        && words
            .get(run.end + 1)
            .is_some_and(|w| w.capital && lists::is_place(&w.lower))
}
