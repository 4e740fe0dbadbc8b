//! Finds people, organisations and places, and joins their mentions into one entity an article.
//!
//! ## What it finds
//!
//! Runs of capitalised words (`Selma Ortiz`, `Bank of England`), what each is, and which shorter
//! names belong to a longer one: a last name, a first name, an acronym in brackets.
//!
//! ## Why a checker cares
//!
//! A claim that says "she" or "Ortiz" has to stand alone, so the reader must know who is meant.
//!
//! ## Examples
//!
//! `Mayor Selma Ortiz opened the bridge. Ortiz said …`: both are one person, a mayor.
//!
//! ## Not a claim
//!
//! A name by itself asserts nothing; what stands beside it may (see [`crate::claim`]).
//!
//! ## References
//!
//! The lists are our own and small; a name in no list is still a name, of unknown kind.

pub mod lists;

use std::collections::HashMap;
use std::ops::Range;

use tickmark_core::TextRange;

use crate::word::{Tag, Word};

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
    /// For a person, where something tells.
    pub gender: Option<Gender>,
    /// Roles given to it beside its name, in lower case: `singer`, `mayor`.
    pub roles: Vec<String>,
    /// Whether it is the subject of a verb somewhere, as people are.
    pub acts: bool,
    /// How often it is named.
    pub mentions: usize,
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
}

/// All entities of an article and where they are named.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The entities, in order of first mention.
    pub entities: Vec<Entity>,
    /// The people named most, most first.
    pub leading: Vec<usize>,
    /// The mentions, in text order.
    pub mentions: Vec<Mention>,
    /// The entity a name, last name, first name or acronym in lower case was last used for.
    by_alias: HashMap<String, usize>,
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
        self.by_alias.get(lower).copied()
    }

    /// The entity of a mention.
    pub fn entity(&self, mention: &Mention) -> Option<&Entity> {
        self.entities.get(mention.entity)
    }
}

/// How many of the people named most can be meant by a description.
const LEADING: usize = 12;
/// The longest name, in words.
const MAX_NAME_WORDS: usize = 12;

/// The names of an article, from its tagged words.
pub fn names(text: &str, words: &[Word], is_title: impl Fn(TextRange) -> bool) -> Names {
    let mut joiner = Joiner::default();
    let mut at = 0;
    while at < words.len() {
        match run(text, words, at) {
            Some(run) => {
                at = run.end;
                let range = words.get(run.start).map(|w| w.range);
                joiner.add(text, words, run, range.is_some_and(&is_title));
            }
            None => at += 1,
        }
    }
    let names = &mut joiner.names;
    let mut people: Vec<usize> = (0..names.entities.len())
        .filter(|at| {
            names
                .entities
                .get(*at)
                .is_some_and(|e| e.kind == EntityKind::Person)
        })
        .collect();
    people.sort_by_key(|at| std::cmp::Reverse(names.entities.get(*at).map_or(0, |e| e.mentions)));
    people.truncate(LEADING);
    names.leading = people;
    joiner.names
}

/// The run of name words that starts at `at`: names, initials, and small words between names.
fn run(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    if words.get(at)?.tag != Tag::Name {
        return None;
    }
    let mut end = at + 1;
    while let (Some(last), Some(next)) = (words.get(end - 1), words.get(end)) {
        let gap = TextRange::new(last.range.end(), next.range.start().max(last.range.end()));
        if gap.len() > 1 || gap.of(text) == "\n" || end - at >= MAX_NAME_WORDS {
            break;
        }
        let linked = follows(words, end + 1, next) && links(words.get(at..end)?, last, next);
        if next.tag == Tag::Name {
            end += 1;
        } else if linked {
            end += 2;
        } else {
            break;
        }
    }
    Some(at..end)
}

/// Whether `next` holds a name together: the stop of an initial, `of` in an organisation, `de`.
fn links(name: &[Word], last: &Word, next: &Word) -> bool {
    let initial = next.is_mark('.') && last.lower.chars().count() == 1;
    let particle = matches!(
        next.lower.as_str(),
        "de" | "van" | "von" | "bin" | "al" | "da" | "del" | "della" | "di"
    );
    initial || particle || (joins(&next.lower) && lists_organisation(name))
}

fn joins(lower: &str) -> bool {
    matches!(lower, "of" | "for")
}

fn lists_organisation(words: &[Word]) -> bool {
    words.last().is_some_and(|w| {
        lists::is_organisation_word(&w.lower)
            || matches!(w.lower.as_str(), "bank" | "house" | "chamber" | "college")
            || lists::is_title(&w.lower)
    })
}

fn follows(words: &[Word], at: usize, before: &Word) -> bool {
    words.get(at).is_some_and(|w| {
        w.tag == Tag::Name && w.range.start().saturating_sub(before.range.end()) <= 1
    })
}

/// How many words of a run are title: `US President` before a given name, `Minister of Education`
/// before `Mr`, else the plain titles at its start.
fn title_len(slice: &[Word], titles: usize) -> usize {
    let titles = if titles < slice.len() { titles } else { 0 };
    let described = slice
        .first()
        .is_some_and(|w| lists::is_role(&w.lower) && !lists::is_given_name(&w.lower));
    let office = slice
        .get(1)
        .is_some_and(|w| matches!(w.lower.as_str(), "of" | "for"));
    if described && !office && (2..=3).contains(&(slice.len() - 1)) {
        // `Striker Tomas Reyes` at the start of a sentence.
        return 1;
    }
    let strong = slice.iter().rposition(|w| {
        lists::is_title(&w.lower)
            && !matches!(
                w.lower.as_str(),
                "father" | "sister" | "coach" | "judge" | "chief" | "director" | "justice"
            )
    });
    if let Some(at) = strong.filter(|at| *at > 0 && (1..=3).contains(&(slice.len() - at - 1))) {
        let name = slice.get(at + 1..).unwrap_or_default();
        if !name.iter().any(|w| {
            matches!(w.lower.as_str(), "of" | "for") || lists::is_organisation_word(&w.lower)
        }) {
            return at + 1;
        }
    }
    let inner = (1..slice.len()).find(|at| {
        let rest = slice.len() - at;
        slice.get(*at).is_some_and(|w| {
            (lists::is_given_name(&w.lower) && (2..=3).contains(&rest))
                || matches!(w.lower.trim_end_matches('.'), "mr" | "mrs" | "ms") && rest >= 2
        })
    });
    let office = slice
        .get(..inner.unwrap_or(0))
        .unwrap_or_default()
        .iter()
        .any(|w| lists::is_title(&w.lower) || lists::is_role(&w.lower));
    match inner.filter(|_| office) {
        Some(at) if slice.get(at).is_some_and(|w| lists::is_title(&w.lower)) => at + 1,
        Some(at) => at,
        None if slice
            .get(titles)
            .is_some_and(|w| matches!(w.lower.as_str(), "of" | "for")) =>
        {
            0
        }
        None => titles,
    }
}

#[derive(Default)]
struct Joiner {
    names: Names,
}

impl Joiner {
    fn add(&mut self, text: &str, words: &[Word], run: Range<usize>, work: bool) {
        let Some(slice) = words.get(run.clone()) else {
            return;
        };
        let titles = if work {
            0
        } else {
            slice
                .iter()
                .take_while(|w| {
                    lists::is_title(&w.lower) || w.lower == "prime" || w.lower == "vice"
                })
                .count()
        };
        let title_words = if work { 0 } else { title_len(slice, titles) };
        let name_words = slice.get(title_words..).unwrap_or_default();
        let (Some(first), Some(last)) = (name_words.first(), name_words.last()) else {
            return;
        };
        let range = first.range.cover(last.range);
        let name = range.of(text);
        let key = name.to_lowercase();
        let looks = if work {
            EntityKind::Work
        } else {
            self.looks(words, &run, title_words, name_words)
        };
        let entity = self.find(&key, name_words, looks).unwrap_or_else(|| {
            self.names.entities.push(Entity {
                name: name.to_owned(),
                kind: looks,
                gender: None,
                roles: Vec::new(),
                acts: false,
                mentions: 0,
            });
            self.names.entities.len() - 1
        });
        self.update(entity, name, looks, slice, title_words, words, &run);
        self.names.by_alias.insert(key, entity);
        if name_words.len() > 1 {
            self.alias(entity, first, last);
        }
        self.names.mentions.push(Mention {
            words: run,
            range,
            entity,
            title_words,
        });
    }

    /// The shorter names an entity goes by: the last name of a person, the first name, `the Board`
    /// after `the Harbour Board`.
    fn alias(&mut self, entity: usize, first: &Word, last: &Word) {
        let mentions = |at: usize| self.names.entities.get(at).map_or(0, |e| e.mentions);
        let rival = self.names.by_alias.get(&last.lower).copied();
        let taken = rival.is_some_and(|at| at != entity && mentions(at) > mentions(entity));
        match self.names.entities.get(entity).map(|e| e.kind) {
            Some(kind @ (EntityKind::Person | EntityKind::Unknown)) if !taken => {
                self.names.by_alias.insert(last.lower.clone(), entity);
                if kind == EntityKind::Person {
                    self.names
                        .by_alias
                        .entry(first.lower.clone())
                        .or_insert(entity);
                }
            }
            Some(EntityKind::Organisation) if lists::is_organisation_word(&last.lower) => {
                self.names
                    .by_alias
                    .entry(last.lower.clone())
                    .or_insert(entity);
            }
            _ => {}
        }
    }

    fn find(&self, key: &str, name_words: &[Word], looks: EntityKind) -> Option<usize> {
        if let Some(entity) = self.names.by_alias.get(key) {
            return Some(*entity);
        }
        let last = name_words.last().filter(|_| name_words.len() > 1)?;
        // `Nina Vale` after `Vale` alone, but not `Omar Reyes` after `Marta Reyes`.
        let entity = self.names.by_alias.get(&last.lower)?;
        let single = !self.names.entities.get(*entity)?.name.contains(' ');
        (single && looks != EntityKind::Organisation && looks != EntityKind::Place)
            .then_some(*entity)
    }

    fn looks(
        &self,
        words: &[Word],
        run: &Range<usize>,
        titles: usize,
        name: &[Word],
    ) -> EntityKind {
        let Some(first) = name.first() else {
            return EntityKind::Unknown;
        };
        let lower: Vec<&str> = name.iter().map(|w| w.lower.as_str()).collect();
        let organisation = name.iter().any(|w| lists::is_organisation_word(&w.lower));
        let given = lists::is_given_name(&first.lower);
        let single = name.len() == 1;
        match name.len() {
            _ if lists::is_long_place(&lower.join(" ")) => EntityKind::Place,
            1 if titles == 0 && lists::is_place(&first.lower) => EntityKind::Place,
            1..=3 if titles > 0 && !organisation => EntityKind::Person,
            _ if organisation => EntityKind::Organisation,
            2..=4 if given || !roles_beside(words, run).is_empty() => EntityKind::Person,
            1..=4 if given || told_as_person(words, run, single) => EntityKind::Person,
            1 if is_acronym(words, run) => EntityKind::Organisation,
            _ if lower.iter().all(|w| lists::is_place(w)) => EntityKind::Place,
            _ => EntityKind::Unknown,
        }
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "one place folds what a mention tells into its entity"
    )]
    fn update(
        &mut self,
        entity: usize,
        name: &str,
        looks: EntityKind,
        slice: &[Word],
        title_words: usize,
        words: &[Word],
        run: &Range<usize>,
    ) {
        let roles = roles_beside(words, run);
        let Some(entity) = self.names.entities.get_mut(entity) else {
            return;
        };
        entity.mentions += 1;
        let shorter = looks == EntityKind::Place && entity.name.contains(' ');
        entity.acts |= acts(words, run);
        if entity.kind == EntityKind::Unknown && !shorter {
            entity.kind = looks;
        }
        if name.len() > entity.name.len()
            && !(entity.kind == EntityKind::Organisation && entity.name.contains(' '))
        {
            name.clone_into(&mut entity.name);
        }
        let told = slice
            .get(..title_words)
            .unwrap_or_default()
            .iter()
            .find_map(|w| lists::gender(&w.lower))
            .or_else(|| roles.iter().find_map(|role| lists::gender(role)))
            .or_else(|| slice.get(title_words).and_then(|w| lists::gender(&w.lower)));
        if entity.kind == EntityKind::Person {
            entity.gender = entity.gender.or(told);
        }
        for title in slice.get(..title_words).unwrap_or_default() {
            entity
                .roles
                .push(title.lower.trim_end_matches('.').to_owned());
        }
        entity.roles.extend(roles);
    }
}

/// Whether the name is followed by a finite verb and not preceded by a small word that makes it
/// part of something else.
fn acts(words: &[Word], run: &Range<usize>) -> bool {
    let before = run.start.checked_sub(1).and_then(|at| words.get(at));
    let free =
        before.is_none_or(|w| !matches!(w.tag, Tag::Preposition | Tag::Determiner | Tag::Genitive));
    let verb = words
        .get(run.end..)
        .unwrap_or_default()
        .iter()
        .find(|w| w.tag != Tag::Adverb);
    free && verb.is_some_and(|w| {
        matches!(
            w.tag,
            Tag::Past | Tag::Present | Tag::Be | Tag::Have | Tag::Modal
        )
    })
}

/// Whether the words around a name are those around a person's: an age, a role, `who`, a verb of
/// speech.
fn told_as_person(words: &[Word], run: &Range<usize>, single: bool) -> bool {
    let word = |at: usize| words.get(run.end + at);
    let comma = word(0).is_some_and(|w| w.is_mark(','));
    let is_age = |w: &Word| {
        w.lower
            .parse::<u32>()
            .is_ok_and(|age| (1..=110).contains(&age))
    };
    let age = comma
        && word(1).is_some_and(is_age)
        && word(2).is_some_and(|w| matches!(w.tag, Tag::Mark(',' | '.')));
    // `Marta Quill, a jeweller on Dock Street, said`.
    let appositive = !single && comma && {
        let rest = words.get(run.end + 1..).unwrap_or_default();
        let close = rest.iter().take(12).position(|w| w.is_mark(','));
        let article = rest
            .first()
            .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an" | "the"));
        let verb = close.and_then(|close| rest.get(close + 1));
        article && verb.is_some_and(|w| SPEECH.contains(&w.lower.as_str()))
    };
    let role = run
        .start
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|w| w.tag == Tag::Noun && lists::is_role(&w.lower));
    let is_who = |w: &Word| matches!(w.lower.as_str(), "who" | "whose");
    let who = word(0).is_some_and(is_who) || (comma && word(1).is_some_and(is_who));
    let speaks = !single
        && word(0).is_some_and(|w| {
            matches!(w.tag, Tag::Past | Tag::Present) && SPEECH.contains(&w.lower.as_str())
        });
    age || role || who || speaks || appositive
}

/// Verbs whose subject speaks, as people do.
const SPEECH: [&str; 9] = [
    "said",
    "says",
    "told",
    "wrote",
    "added",
    "explained",
    "replied",
    "recalled",
    "admitted",
];

/// Roles right before the name (`singer Ana Ruiz`) or in an appositive after it.
fn roles_beside(words: &[Word], run: &Range<usize>) -> Vec<String> {
    let mut roles = Vec::new();
    for word in words
        .get(..run.start)
        .unwrap_or_default()
        .iter()
        .rev()
        .take(3)
    {
        if word.tag == Tag::Noun && lists::is_role(&word.lower) {
            roles.push(word.lower.clone());
        } else if !matches!(word.tag, Tag::Noun | Tag::Adjective) {
            break;
        }
    }
    if words.get(run.end).is_some_and(|w| w.is_mark(',')) {
        for word in words.get(run.end + 1..).unwrap_or_default().iter().take(7) {
            if matches!(word.tag, Tag::Noun) && lists::is_role(&word.lower) {
                roles.push(word.lower.clone());
                break;
            }
            if matches!(word.tag, Tag::Mark(',' | '.') | Tag::Preposition) || word.tag.is_verbal() {
                break;
            }
        }
    }
    roles
}

fn is_acronym(words: &[Word], run: &Range<usize>) -> bool {
    words
        .get(run.start)
        .is_some_and(|w| w.upper && (2..=6).contains(&w.range.len()))
}
