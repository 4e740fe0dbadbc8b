//! Finds people, organisations and places, and joins their mentions into one entity an article.
//!
//! ## What it finds
//!
//! Runs of capitalised words (`Selma Ortiz`, `Bank of England`), what each is, and which shorter
//! names belong to a longer one: a last name, a first name, an acronym in brackets.
//!
//! ## Why a checker cares
//!
//! A claim that says “she” or “Ortiz” has to stand alone, so the reader must know who is meant.
//!
//! ## Examples
//!
//! ```text names
//! Mayor Selma Ortiz opened the bridge on Quay Street. Ortiz thanked the crews.
//! ^^^^^ title of Selma Ortiz
//!       ^^^^^^^^^^^ person Selma Ortiz
//!                                        ^^^^^^^^^^^ place Quay Street
//!                                                     ^^^^^ person Selma Ortiz (variant)
//! The Northern Ferry Authority (NFA) runs six boats. NFA tickets cost more since May.
//!     ^^^^^^^^^^^^^^^^^^^^^^^^ organisation Northern Ferry Authority
//!                               ^^^ organisation Northern Ferry Authority (variant)
//!                                                    ^^^ organisation Northern Ferry Authority (variant)
//! Delia Washington was born in Washington. Washington studied in Oslo.
//! ^^^^^^^^^^^^^^^^ person Delia Washington
//!                              ^^^^^^^^^^ place Washington
//!                                          ^^^^^^^^^^ person Delia Washington (variant)
//!                                                                ^^^^ place Oslo
//! On Tuesday the Danish and Muslim guests met.
//! ```
//!
//! ## Not a claim
//!
//! A name by itself asserts nothing; what stands beside it may (see [`crate::language::english::claim`]).
//! Months, days of the week and languages are no names. Peoples are names without an entity.
//!
//! ## References
//!
//! The lists are our own and small; a name in no list is still a name, of unknown kind.

mod cue;
mod given;
mod join;
mod kind;
pub mod lists;
pub mod panel;
mod place;
mod run;

use std::collections::HashMap;
use std::ops::Range;

use tickmark_core::TextRange;

use crate::language::english::word::Word;
use kind::Evidence;

/// The gender a name, title or role points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// He.
    Male,
    /// She.
    Female,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntityKind {
    /// A human being.
    Person,
    /// A company, agency, team, party.
    Organisation,
    /// A country, city, region.
    Place,
    /// The title of a film, book, song or other work.
    Work,
    /// A nation, a faith or a party as an adjective or a plural: it names nobody by itself.
    People,
    /// A name of no listed sort.
    Unknown,
}

/// One person, organisation or place of the article.
#[derive(Clone, Debug)]
pub struct Entity {
    /// The longest name it is given.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// What tells that.
    pub why: Evidence,
    /// For a person, where something tells.
    pub gender: Option<Gender>,
    /// Nouns beside its name that say what it is, in lower case: `singer`, `mayor`, `company`.
    pub roles: Vec<String>,
    /// Whether it is the subject of a verb somewhere, as people are.
    pub acts: bool,
    /// Whether something is said to be in it.
    pub located: bool,
    /// Whether `the` stands before it wherever it is named in full.
    pub determined: bool,
    /// Whether it does something with `the` before it, as organisations do.
    pub body: bool,
    /// How often it is named.
    pub mentions: usize,
}

impl Entity {
    /// What a name of no known sort is, from everything the article does with it.
    fn settle(&mut self) {
        if self.kind != EntityKind::Unknown || run::is_calendar(&self.name.to_lowercase()) {
            return;
        }
        let words = self.name.split(' ').count();
        if self.body && words <= 2 {
            self.kind = EntityKind::Organisation;
            self.why = Evidence::Body;
            return;
        }
        if self.located && !self.acts {
            self.kind = EntityKind::Place;
            self.why = Evidence::Located;
        }
    }
}

/// One place where an entity is named.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The words of the name, as positions in the words of the article.
    pub words: Range<usize>,
    /// The name in the text, without title.
    pub range: TextRange,
    /// Which entity.
    pub entity: usize,
    /// How many of the words are a title before the name.
    pub title_words: usize,
    /// Whether the words name the office and not the person: `the Foreign Secretary`.
    pub office: bool,
}

/// All entities of an article and where they are named.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The entities, in order of first mention.
    pub entities: Vec<Entity>,
    /// The people named most, most first.
    pub leading: Vec<usize>,
    /// Who is interviewed, where the article is an interview with one person.
    pub interviewee: Option<usize>,
    /// The mentions, in text order.
    pub mentions: Vec<Mention>,
    /// The entities a name, last name, first name, acronym or office in lower case was used for.
    by_alias: HashMap<String, Vec<usize>>,
}

impl Names {
    /// The entity named at `words`, if a mention overlaps them.
    pub fn mention_in(&self, words: &Range<usize>) -> Option<&Mention> {
        let from = self
            .mentions
            .partition_point(|m| m.words.end <= words.start);
        self.mentions
            .get(from)
            .filter(|m| m.words.start < words.end)
    }

    /// Every mention inside `words`, in order.
    pub fn mentions_in(&self, words: &Range<usize>) -> &[Mention] {
        let from = self
            .mentions
            .partition_point(|m| m.words.start < words.start);
        let to = self.mentions.partition_point(|m| m.words.start < words.end);
        self.mentions.get(from..to.max(from)).unwrap_or_default()
    }

    /// The entity that a name in lower case was last used for.
    pub fn known_as(&self, lower: &str) -> Option<usize> {
        self.by_alias.get(lower)?.last().copied()
    }

    /// Takes the names of no known sort among `meant`, which "he" or "she" stands for, for people.
    pub fn are_people(&mut self, meant: impl Iterator<Item = usize>) {
        for at in meant {
            if let Some(entity) = self.entities.get_mut(at)
                && entity.kind == EntityKind::Unknown
            {
                entity.kind = EntityKind::Person;
                entity.why = Evidence::Pronoun;
            }
        }
    }

    /// The entity of a mention.
    pub fn entity(&self, mention: &Mention) -> Option<&Entity> {
        self.entities.get(mention.entity)
    }
}

/// How many of the people named most can be meant by a description.
const LEADING: usize = 12;

/// The names of an article, from its tagged words.
pub fn names(text: &str, words: &[Word], is_title: impl Fn(TextRange) -> bool) -> Names {
    let mut joiner = join::Joiner::new(text, words);
    let mut at = 0;
    while at < words.len() {
        match run::run(text, words, at) {
            Some(run) => {
                at = run.end;
                let range = words.get(run.start).map(|w| w.range);
                joiner.add(run, range.is_some_and(&is_title));
            }
            None => at += 1,
        }
    }
    let mut names = joiner.names;
    for entity in &mut names.entities {
        entity.settle();
    }
    names.leading = leading(&names.entities);
    names
}

/// The people named most.
fn leading(entities: &[Entity]) -> Vec<usize> {
    let mut people: Vec<usize> = entities
        .iter()
        .enumerate()
        .filter(|(_, e)| e.kind == EntityKind::Person)
        .map(|(at, _)| at)
        .collect();
    people.sort_by_key(|at| std::cmp::Reverse(entities.get(*at).map_or(0, |e| e.mentions)));
    people.truncate(LEADING);
    people
}
