//! Joins the names of an article: which of them mean the same person, organisation or place.
//!
//! Every name is looked up by its whole form, then by the shorter forms that longer names left
//! behind: surname, first name, acronym, the last word of an organisation. All of it is lookups in
//! hash maps, each of which holds at most a few candidates, so the time is linear.

use std::collections::HashMap;
use std::ops::Range;

use super::kind::{self, Told};
use super::{Entity, EntityKind, Gender, Mention, Names, cue, lists, run};
use crate::language::english::word::Word;

/// How many entities may share a shorter name before the oldest is forgotten.
const CANDIDATES: usize = 4;

/// The names of an article in the making.
pub struct Joiner<'a> {
    text: &'a str,
    words: &'a [Word],
    /// What has been found.
    pub names: Names,
    /// Organisations and places by the first letters of their words.
    by_initials: HashMap<String, usize>,
}

impl<'a> Joiner<'a> {
    /// A joiner for `words` of `text`.
    pub fn new(text: &'a str, words: &'a [Word]) -> Self {
        Self {
            text,
            words,
            names: Names::default(),
            by_initials: HashMap::new(),
        }
    }

    /// Takes up the name at `run`; `work` says that it is the title of a work.
    pub fn add(&mut self, run: Range<usize>, work: bool) {
        let words = self.words;
        let Some(slice) = words.get(run.clone()) else {
            return;
        };
        let office = !work && run::is_office(slice);
        let title_words = if work || office {
            0
        } else {
            run::title_len(slice)
        };
        let name = slice.get(title_words..).unwrap_or_default();
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            return;
        };
        let range = first.range.cover(last.range);
        let told = if work {
            Told::work()
        } else {
            kind::told(words, &run, title_words, name)
        };
        let key = plain(name);
        let gender = slice
            .get(..title_words)
            .unwrap_or_default()
            .iter()
            .find_map(|w| lists::gender(&w.lower));
        let asked = Asked {
            key: &key,
            name,
            told: &told,
            gender,
            run: &run,
        };
        let entity = self
            .find(&asked)
            .unwrap_or_else(|| self.create(range.of(self.text), &told));
        self.update(
            entity,
            range.of(self.text),
            &told,
            &run,
            title_words,
            office,
        );
        self.alias(&key, entity);
        self.alias(&range.of(self.text).to_lowercase(), entity);
        if !office {
            self.shorter(entity, name);
        }
        if let Some(titles) = slice.get(..title_words).filter(|t| !t.is_empty()) {
            let office = office_key(titles);
            if !matches!(&*office, "mr" | "mrs" | "ms" | "miss" | "dr" | "sir") {
                self.alias(&office, entity);
                self.alias(&plain(titles), entity);
            }
        }
        self.names.mentions.push(Mention {
            words: run,
            range,
            entity,
            title_words,
            office,
        });
    }

    fn create(&mut self, name: &str, told: &Told) -> usize {
        self.names.entities.push(Entity {
            name: name.to_owned(),
            kind: told.kind,
            why: told.why,
            gender: None,
            roles: Vec::new(),
            acts: false,
            located: false,
            determined: false,
            body: false,
            mentions: 0,
        });
        self.names.entities.len() - 1
    }

    fn alias(&mut self, key: &str, entity: usize) {
        let held = self.names.by_alias.entry(key.to_owned()).or_default();
        if held.contains(&entity) {
            return;
        }
        if held.len() >= CANDIDATES {
            held.remove(0);
        }
        held.push(entity);
    }

    /// The shorter names an entity goes by: the last name of a person, the first name, `the Board`
    /// after `the Harbour Board`, the acronym.
    fn shorter(&mut self, entity: usize, name: &[Word]) {
        let Some(kind) = self.names.entities.get(entity).map(|e| e.kind) else {
            return;
        };
        let name = bare(name);
        let [first, .., last] = name.as_slice() else {
            return;
        };
        match kind {
            EntityKind::Person | EntityKind::Unknown => {
                self.alias(last, entity);
                if let Some(stem) = last.strip_prefix("al-") {
                    self.alias(stem, entity);
                }
                if kind == EntityKind::Person {
                    self.alias(first, entity);
                    if name.len() > 2 {
                        self.alias(&name.get(1..).unwrap_or_default().join(" "), entity);
                    }
                }
            }
            EntityKind::Organisation => {
                if lists::is_organisation_word(last) {
                    self.alias(last, entity);
                }
                let own = !lists::is_place(first) && !lists::is_people(first);
                if own
                    && crate::language::english::word::lexicon::classes(first) == 0
                    && !lists::is_given_name(first)
                {
                    self.alias(first, entity);
                }
            }
            _ => {}
        }
        if matches!(kind, EntityKind::Organisation | EntityKind::Place) {
            self.by_initials.entry(initials(&name)).or_insert(entity);
        }
    }

    fn find(&self, asked: &Asked<'_>) -> Option<usize> {
        if let Some(found) = self.choose(asked.key, asked) {
            return Some(found);
        }
        let bare = bare(asked.name);
        match bare.as_slice() {
            [only] => self.acronym(only, asked),
            [first, .., last] => self
                .by_surname(first, last, asked)
                .or_else(|| self.spelt_out(&bare, asked)),
            [] => None,
        }
    }

    /// Of the entities a name was used for, the one named most that this mention can mean.
    fn choose(&self, key: &str, asked: &Asked<'_>) -> Option<usize> {
        let held = self.names.by_alias.get(key)?;
        let fits = held.iter().copied().filter(|at| {
            let entity = self.names.entities.get(*at);
            entity.is_some_and(|e| asked.fits(self.words, e))
        });
        // Where the same word names a person and a place, what is not located is the person.
        fits.max_by_key(|at| {
            let entity = self.names.entities.get(*at);
            entity.map(|e| (e.kind == EntityKind::Person, e.mentions))
        })
    }

    /// `WHO` after `World Health Organization`, or right behind it in brackets.
    fn acronym(&self, only: &str, asked: &Asked<'_>) -> Option<usize> {
        let word = self.words.get(asked.run.start)?;
        if !word.upper {
            return None;
        }
        let bracketed = asked
            .run
            .start
            .checked_sub(1)
            .and_then(|at| self.words.get(at))
            .is_some_and(|w| w.is_mark('('));
        let before = self
            .names
            .mentions
            .last()
            .filter(|m| bracketed && m.words.end + 1 == asked.run.start);
        if let Some(mention) = before {
            let name = bare(self.words.get(mention.words.clone()).unwrap_or_default());
            let entity = self.names.entities.get(mention.entity)?;
            let letters = initials(&name);
            let named = letters.starts_with(only) || only.starts_with(letters.as_str());
            if named && name.len() > 1 && entity.kind != EntityKind::Person {
                return Some(mention.entity);
            }
        }
        let plain = only.replace('.', "");
        let plain = if plain == "usa" { "us" } else { &plain };
        self.by_initials.get(plain).copied()
    }

    /// `Nina Vale` after `Vale` alone or after `N. Vale`, but not `Omar Reyes` after `Marta Reyes`.
    fn by_surname(&self, first: &str, last: &str, asked: &Asked<'_>) -> Option<usize> {
        if matches!(
            asked.told.kind,
            EntityKind::Organisation | EntityKind::Place | EntityKind::Work
        ) {
            return None;
        }
        let held = self.names.by_alias.get(last)?;
        held.iter().rev().copied().find(|at| {
            self.names.entities.get(*at).is_some_and(|e| {
                let letter = e.name.chars().next().map(|c| c.to_lowercase().to_string());
                let initial = first.chars().count() == 1 && letter.as_deref() == Some(first);
                let spelt = e.name.chars().nth(1) == Some('.')
                    && first.chars().next().map(String::from) == letter;
                let single = !e.name.contains(' ');
                (single || initial || spelt) && asked.fits(self.words, e)
            })
        })
    }

    /// `World Health Organization` after `WHO`.
    fn spelt_out(&self, bare: &[String], asked: &Asked<'_>) -> Option<usize> {
        if !matches!(
            asked.told.kind,
            EntityKind::Organisation | EntityKind::Place
        ) {
            return None;
        }
        let held = self.names.by_alias.get(&initials(bare))?;
        held.iter().rev().copied().find(|at| {
            self.names.entities.get(*at).is_some_and(|e| {
                e.name.chars().all(|c| c.is_uppercase() || c == '.') && e.name.len() > 1
            })
        })
    }

    fn update(
        &mut self,
        entity: usize,
        name: &str,
        told: &Told,
        run: &Range<usize>,
        title_words: usize,
        office: bool,
    ) {
        let words = self.words;
        let Some(entity) = self.names.entities.get_mut(entity) else {
            return;
        };
        let slice = words.get(run.clone()).unwrap_or_default();
        entity.mentions += 1;
        entity.acts |= cue::acts(words, run);
        entity.located |= cue::located(words, run);
        entity.determined |= cue::determined(words, run) && title_words == 0;
        entity.body |= cue::determined(words, run) && cue::verb_follows(words, run);
        let shorter = told.kind == EntityKind::Place && entity.name.contains(' ');
        if entity.kind == EntityKind::Unknown && !shorter {
            entity.kind = told.kind;
            entity.why = told.why;
        }
        let settled = entity.kind == EntityKind::Organisation && entity.name.contains(' ');
        if name.len() > entity.name.len() && !settled && !office {
            name.clone_into(&mut entity.name);
        }
        let roles = told.nouns.iter().filter_map(|at| words.get(*at));
        let roles: Vec<String> = roles.map(|w| w.lower.clone()).collect();
        let titles = slice.get(..title_words).unwrap_or_default();
        let gender = titles
            .iter()
            .find_map(|w| lists::gender(&w.lower))
            .or_else(|| roles.iter().find_map(|role| lists::gender(role)))
            .or_else(|| slice.get(title_words).and_then(|w| lists::gender(&w.lower)));
        if entity.kind == EntityKind::Person && !office {
            entity.gender = entity.gender.or(gender);
        }
        let titles = titles.iter().filter(|w| !w.lower.is_empty());
        let titles = titles.map(|w| w.lower.trim_end_matches('.').to_owned());
        entity.roles.extend(titles);
        if office && let Some(last) = slice.last() {
            entity.roles.push(last.lower.clone());
        }
        entity.roles.extend(roles);
    }
}

/// What is known of a mention whose entity is looked for.
struct Asked<'a> {
    key: &'a str,
    name: &'a [Word],
    told: &'a Told,
    gender: Option<Gender>,
    run: &'a Range<usize>,
}

impl Asked<'_> {
    /// Whether the mention can mean `entity`: `in Washington` is not Denzel Washington, `Ms Reyes`
    /// not Omar Reyes.
    fn fits(&self, words: &[Word], entity: &Entity) -> bool {
        let kind = self.told.kind;
        let place = kind == EntityKind::Place;
        let apart = match entity.kind {
            EntityKind::Person => {
                matches!(kind, EntityKind::Organisation | EntityKind::Work)
                    || place && (self.name.len() > 1 || cue::located(words, self.run))
            }
            EntityKind::Place => matches!(kind, EntityKind::Person | EntityKind::Work),
            EntityKind::Work => kind != EntityKind::Work && kind != EntityKind::Unknown,
            EntityKind::People => kind != EntityKind::People,
            EntityKind::Organisation => kind == EntityKind::Person && self.gender.is_some(),
            EntityKind::Unknown => false,
        };
        let gender = match (self.gender, entity.gender) {
            (Some(said), Some(known)) => said == known,
            _ => true,
        };
        !apart && gender
    }
}

/// The words of a name in lower case without stops, middle initials and endings such as `Jr`.
fn bare(name: &[Word]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in name.iter().filter(|w| !w.lower.is_empty()) {
        let middle = !out.is_empty() && word.lower.chars().count() == 1 && word.capital;
        if !middle {
            out.push(word.lower.clone());
        }
    }
    while out.len() > 1 && out.last().is_some_and(|w| is_ending(w)) {
        out.pop();
    }
    out
}

fn is_ending(lower: &str) -> bool {
    matches!(
        lower.trim_end_matches('.'),
        "jr" | "sr"
            | "ii"
            | "iii"
            | "iv"
            | "inc"
            | "ltd"
            | "plc"
            | "corp"
            | "corporation"
            | "llc"
            | "gmbh"
            | "company"
            | "mp"
            | "mep"
            | "obe"
            | "phd"
    )
}

fn plain(name: &[Word]) -> String {
    bare(name).join(" ").replace('.', "")
}

/// The words of an office without the nation that holds it.
fn office_key(name: &[Word]) -> String {
    let own = name.iter().map(|w| w.lower.trim_end_matches('.'));
    let own = own.filter(|w| !w.is_empty() && !lists::is_people(w) && !lists::is_place(w));
    own.collect::<Vec<_>>().join(" ")
}

/// The first letters of the long words: `who` for `World Health Organization`.
fn initials(name: &[String]) -> String {
    name.iter()
        .filter(|w| !matches!(w.as_str(), "of" | "for" | "the" | "and" | "de"))
        .filter_map(|w| w.chars().next())
        .collect()
}
