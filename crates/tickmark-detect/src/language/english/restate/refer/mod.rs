//! Who a pronoun or a description such as “the singer” stands for.
//!
//! ## What it finds
//! The person meant by `he`, `she` or a role with `the`. The nearest earlier sentence that names
//! somebody who fits decides; within it the first name, as a rule the subject. Gender, role and number
//! must fit.
//!
//! ## Why a checker cares
//! A claim that is ticked for the wrong person is worse than one that is not ticked.
//!
//! ## Examples
//! ```text names
//! Selma Ortiz opened the bridge with Karl Holm. She thanked him.
//! ^^^^^^^^^^^ person Selma Ortiz
//!                                    ^^^^^^^^^ person Karl Holm
//!                                               ^^^ person Selma Ortiz (pronoun)
//!                                                           ^^^ person Karl Holm (pronoun)
//! The diver Ida Brandt found the wreck. Later the diver sold it.
//!     ^^^^^ role of Ida Brandt
//!           ^^^^^^^^^^ person Ida Brandt
//!                                             ^^^^^^^^^ person Ida Brandt (description)
//! ```
//!
//! Where two people fit equally well nobody is guessed: the author is asked.
//!
//! ```text claims
//! Anna Holt and Maria Ruiz met in Oslo. She later left.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: Anna Holt and Maria Ruiz met in Oslo.
//!                                       ^^^^^^^^^^^^^^ event: She later left. (Who is “She” here: Anna Holt or Maria Ruiz?)
//! ```
//!
//! ## Not a claim
//! `It`, `they` and `we` name nobody here. A role that is as often a thing (`the model`) or anybody (`the
//! official`) stands for nobody unless an earlier name carries it.
//!
//! ## References
//! - Hobbs: Resolving Pronoun References, 1978 (the nearest sentence, its subject first).

mod pronoun;
mod search;

use std::ops::Range;

use crate::language::english::article::Article;
use crate::language::english::name::lists;
use crate::language::english::name::{Entity, EntityKind, Gender};
use crate::language::english::word::Word;
use search::Search;

pub use pronoun::pronouns;

/// What a word refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referent {
    /// An entity, by its number.
    Entity(usize),
    /// Several entities fit equally well.
    Ambiguous(Vec<usize>),
    /// Nothing fits.
    Unknown,
}

impl Referent {
    /// The one entity it is, if it is one.
    pub fn entity(&self) -> Option<usize> {
        match self {
            Self::Entity(entity) => Some(*entity),
            Self::Ambiguous(_) | Self::Unknown => None,
        }
    }
}

/// Roles that are as often things, or anybody: no guess is made from them alone.
const AMBIGUOUS_ROLES: [&str; 18] = [
    "model",
    "head",
    "general",
    "fellow",
    "chair",
    "speaker",
    "principal",
    "anchor",
    "friend",
    "partner",
    "host",
    "guard",
    "forward",
    "marine",
    "official",
    "member",
    "master",
    "agent",
];

/// Whether `word` is a third-person pronoun for one person.
pub fn personal(word: &Word) -> Option<Gender> {
    match word.lower.as_str() {
        "he" | "him" | "his" | "himself" => Some(Gender::Male),
        "she" | "her" | "hers" | "herself" => Some(Gender::Female),
        _ => None,
    }
}

/// The person the pronoun at `at` stands for.
pub fn person(article: &Article<'_>, at: usize) -> Referent {
    let found = article.pronouns.binary_search_by_key(&at, |(at, _)| *at);
    let found = found.ok().and_then(|index| article.pronouns.get(index));
    found.map_or(Referent::Unknown, |(_, referent)| referent.clone())
}

/// The person a description (`the singer`, `the mayor`) stands for: somebody with that role, else
/// the person the article names most, if that person's gender fits the word.
pub fn described(article: &Article<'_>, words: &Range<usize>) -> Referent {
    let Some(role) = article
        .words(words)
        .iter()
        .rev()
        .find(|w| lists::is_role(&w.lower))
    else {
        return Referent::Unknown;
    };
    let has_role = |_: usize, entity: &Entity| {
        entity.kind == EntityKind::Person && entity.roles.contains(&role.lower)
    };
    let named = Search {
        article,
        resolved: &[],
        descriptions: false,
    }
    .nearest(words.start, &has_role);
    if named != Referent::Unknown {
        return named;
    }
    if AMBIGUOUS_ROLES.contains(&role.lower.as_str()) {
        return Referent::Unknown;
    }
    let gender = lists::gender(&role.lower);
    let people = article
        .names
        .leading
        .iter()
        .filter_map(|at| Some((*at, article.names.entities.get(*at)?)));
    let people: Vec<(usize, &Entity)> = people
        .filter(|(_, e)| gender.is_none() || e.gender.is_none() || e.gender == gender)
        .collect();
    match people.as_slice() {
        [(first, a), (_, b), ..] if a.mentions >= b.mentions * 2 => Referent::Entity(*first),
        [(first, _)] => Referent::Entity(*first),
        _ => Referent::Unknown,
    }
}
