//! The entities of an article as they are shown: every mention, description and pronoun, and what is
//! said beside the name.
//!
//! ## What it finds
//! For each person, organisation, place and work: the words that mean it, by its fullest name, a
//! shorter name, a description (`the company`) or a pronoun, and what stands right beside the name: a
//! title, a role, an age, a nationality.
//!
//! ## Why a checker cares
//! A name that is spelled in two ways, an age that changes between two paragraphs and a title that is
//! not the person's own show only when all mentions lie side by side.
//!
//! ## Examples
//! ```text names
//! Danish engineer Karl Holm, 44, designed the lock. He lives in Ribe.
//! ^^^^^^ nationality of Karl Holm
//!        ^^^^^^^^ role of Karl Holm
//!                 ^^^^^^^^^ person Karl Holm
//!                            ^^ age of Karl Holm
//!                                                   ^^ person Karl Holm (pronoun)
//!                                                               ^^^^ place Ribe
//! Harbour master Ida Brandt resigned. Brandt gave no reason, and the harbour master left at noon.
//!         ^^^^^^ role of Ida Brandt
//!                ^^^^^^^^^^ person Ida Brandt
//!                                     ^^^^^^ person Ida Brandt (variant)
//!                                                                ^^^^^^^^^^^^^^^^^^ person Ida Brandt (description)
//! Torvik Ferries Ltd sold two boats. The company kept one.
//! ^^^^^^^^^^^^^^^^^^ organisation Torvik Ferries Ltd
//! ```
//!
//! ## Not a claim
//! Peoples (`the Danes`) are no entity. A description that fits two entities equally well stands for
//! neither.
//!
//! ## References
//! Names are found in [`crate::language::english::name`]; who a pronoun means is decided in
//! [`crate::language::english::restate::refer`].

use std::ops::Range;

use tickmark_core::{
    Entity, EntityKind, EntityMention, EntityTrait, MentionForm, TextRange, TraitKind, Value,
    ValueKind,
};

use super::{Mention, cue, lists};
use crate::language::english::article::Article;
use crate::language::english::clause::phrase;
use crate::language::english::restate::refer::{self, Referent};
use crate::language::english::word::{Tag, Word};
use crate::reading::entity::{joined, spellings};

/// How many of the organisations and places named last a description can mean.
const RECENT: usize = 8;
/// How many words before a name can say where somebody is from or how old.
const BEFORE: usize = 4;
/// The longest age in bytes: `thirty-two years old`.
const AGE_LENGTH: usize = 24;

/// Every person, organisation, place and work meant in the stretch `focus` of the article, in order
/// of first mention.
pub fn entities(article: &Article<'_>, focus: TextRange) -> Vec<Entity> {
    let mut panel = Panel {
        article,
        focus,
        entities: article.names.entities.iter().map(shown).collect(),
    };
    for mention in &article.names.mentions {
        panel.mention(mention);
    }
    panel.descriptions();
    panel.pronouns();
    let kinds = article.names.entities.iter().map(|e| e.kind);
    let named = panel.entities.into_iter().zip(kinds);
    let named =
        named.filter(|(e, kind)| *kind != super::EntityKind::People && !e.mentions.is_empty());
    let mut entities: Vec<Entity> = named.map(|(entity, _)| entity).collect();
    for entity in &mut entities {
        entity.mentions.sort_by_key(|m| m.range);
        entity.spellings = spellings(entity, article.text);
    }
    joined(entities)
}

fn shown(entity: &super::Entity) -> Entity {
    let (kind, noun) = match entity.kind {
        super::EntityKind::Person => (EntityKind::Person, "a person"),
        super::EntityKind::Organisation => (EntityKind::Organisation, "an organisation"),
        super::EntityKind::Place => (EntityKind::Place, "a place"),
        super::EntityKind::Work => (EntityKind::Work, "a work"),
        super::EntityKind::People | super::EntityKind::Unknown => {
            (EntityKind::Other, "a name of no known sort")
        }
    };
    Entity {
        kind,
        name: entity.name.clone(),
        spellings: Vec::new(),
        mentions: Vec::new(),
        traits: Vec::new(),
        reason: format!("Taken for {noun} because {}.", entity.why.because()),
    }
}

struct Panel<'a> {
    article: &'a Article<'a>,
    /// Where mentions are asked for.
    focus: TextRange,
    entities: Vec<Entity>,
}

impl Panel<'_> {
    fn mention(&mut self, mention: &Mention) {
        let text = self.article.text;
        let words = mention.range.of(text);
        if self.is_date(mention.range) || !self.focus.contains(mention.range) {
            return;
        }
        let Some(entity) = self.entities.get(mention.entity) else {
            return;
        };
        let form = if mention.office && words != entity.name {
            MentionForm::Description
        } else if words == entity.name {
            MentionForm::Name
        } else {
            MentionForm::Variant
        };
        self.mean(mention.entity, mention.range, form);
        self.titles(mention);
        self.roles(mention);
        self.age(mention);
    }

    fn mean(&mut self, entity: usize, range: TextRange, form: MentionForm) {
        let entity = self.entities.get_mut(entity);
        if let Some(entity) = entity.filter(|_| self.focus.contains(range)) {
            entity.mentions.push(EntityMention { range, form });
        }
    }

    /// `Thursday`, `March`: a date or a part of one, and no name.
    fn is_date(&self, range: TextRange) -> bool {
        let values = &self.article.values;
        let until = values.partition_point(|v| v.range.start() <= range.start());
        let held = until.checked_sub(1).and_then(|at| values.get(at));
        held.is_some_and(|v: &Value| v.kind.is_temporal() && v.range.contains(range))
    }

    fn note(&mut self, entity: usize, kind: TraitKind, range: TextRange) {
        let text = range.of(self.article.text);
        if range.is_empty() || !self.focus.contains(range) {
            return;
        }
        if let Some(entity) = self.entities.get_mut(entity) {
            entity.traits.push(EntityTrait {
                kind,
                range,
                text: text.to_owned(),
            });
        }
    }

    /// `Brazilian President Lula`: where from and which title.
    fn titles(&mut self, mention: &Mention) {
        let start = mention.words.start;
        let mut titles = start..start + mention.title_words;
        while let Some(word) = self.article.words.get(titles.start)
            && titles.start < titles.end
            && lists::is_nationality(&word.lower)
        {
            self.note(mention.entity, TraitKind::Nationality, word.range);
            titles.start += 1;
        }
        if !titles.is_empty() {
            let mut range = self.article.range_of(&titles);
            if self.article.after(range).starts_with('.') {
                range = TextRange::new(range.start(), range.end() + 1);
            }
            self.note(mention.entity, TraitKind::Title, range);
        }
    }

    /// The nouns beside the name, and the nationality and age beside them.
    fn roles(&mut self, mention: &Mention) {
        let words = &self.article.words;
        let kind = self.entities.get(mention.entity).map(|e| e.kind);
        for at in cue::nouns_beside(words, &mention.words) {
            let Some(noun) = words.get(at) else { continue };
            let says = match kind {
                Some(EntityKind::Person) => lists::is_role(&noun.lower),
                Some(EntityKind::Organisation) => {
                    lists::sort_of_organisation(&noun.lower).is_some()
                }
                Some(EntityKind::Place) => lists::is_place_sort(&noun.lower),
                Some(EntityKind::Work) => lists::is_work_sort(&noun.lower),
                _ => false,
            };
            if says {
                let title = noun.capital && at + 1 == mention.words.start;
                let kind = if title && lists::is_title(&noun.lower) {
                    TraitKind::Title
                } else {
                    TraitKind::Role
                };
                self.note(mention.entity, kind, noun.range);
                self.origin(mention.entity, at);
            }
        }
        if kind == Some(EntityKind::Person) {
            self.origin(mention.entity, mention.words.start);
        }
    }

    /// Nationality and age right before the word `at`.
    fn origin(&mut self, entity: usize, at: usize) {
        for at in (at.saturating_sub(BEFORE)..at).rev() {
            let Some(word) = self.article.words.get(at) else {
                return;
            };
            if lists::is_nationality(&word.lower) && word.capital {
                self.note(entity, TraitKind::Nationality, word.range);
            } else if word.lower.ends_with("-year-old") {
                self.note(entity, TraitKind::Age, word.range);
            } else if !matches!(word.tag, Tag::Adjective | Tag::Noun | Tag::Number) {
                return;
            }
        }
    }

    /// `Ana Ruiz, 41,` and `Ana Ruiz, who is 41 years old`.
    fn age(&mut self, mention: &Mention) {
        if let Some(word) = cue::age_behind(&self.article.words, &mention.words)
            .and_then(|at| self.article.words.get(at))
        {
            self.note(mention.entity, TraitKind::Age, word.range);
            return;
        }
        let end = mention.range.end();
        let near = self.article.after(mention.range);
        let stop = near.find(['.', ';', '\n']).unwrap_or(near.len());
        let first = near.get(..stop).unwrap_or_default();
        let told = [", who is ", ", aged ", " is ", " was ", " turned "]
            .iter()
            .find(|lead| first.starts_with(**lead));
        let age = told.and_then(|lead| {
            let from = end as usize + lead.len();
            let mut values = self
                .article
                .values_in(TextRange::from_usize(from, from + AGE_LENGTH));
            values.find(|v| v.kind == ValueKind::Age && v.range.start() as usize <= from + 1)
        });
        if let Some(range) = age.map(|v| v.range) {
            self.note(mention.entity, TraitKind::Age, range);
        }
    }

    /// `the singer`, `the company`, `the city`.
    fn descriptions(&mut self) {
        let article = self.article;
        let mut recent: Vec<usize> = Vec::new();
        let mut mentions = article.names.mentions.iter().peekable();
        for (at, word) in article.words.iter().enumerate() {
            while let Some(mention) = mentions.next_if(|m| m.words.start <= at) {
                recent.retain(|e| *e != mention.entity);
                recent.push(mention.entity);
                if recent.len() > RECENT {
                    recent.remove(0);
                }
            }
            if word.lower != "the" {
                continue;
            }
            let Some((words, noun)) = description(article, at) else {
                continue;
            };
            let entity = if lists::is_role(&noun.lower) {
                match refer::described(article, &words) {
                    Referent::Entity(entity) => Some(entity),
                    _ => None,
                }
            } else {
                self.called(&recent, &noun.lower)
            };
            if let Some(entity) = entity {
                self.mean(entity, article.range_of(&words), MentionForm::Description);
            }
        }
    }

    /// The organisation or place named last that a noun fits.
    fn called(&self, recent: &[usize], noun: &str) -> Option<usize> {
        recent.iter().rev().copied().find(|at| {
            let Some(entity) = self.article.names.entities.get(*at) else {
                return false;
            };
            match entity.kind {
                super::EntityKind::Organisation => is_called(entity, noun),
                super::EntityKind::Place => {
                    let listed = lists::sort_of_place(&entity.name.to_lowercase());
                    let city = matches!(noun, "city" | "capital") && listed == Some("city");
                    listed == Some(noun)
                        || city
                        || noun == "nation" && listed == Some("country")
                        || entity.roles.iter().any(|role| role == noun)
                }
                super::EntityKind::Work => entity.roles.iter().any(|role| role == noun),
                _ => false,
            }
        })
    }

    fn pronouns(&mut self) {
        let article = self.article;
        for (at, referent) in &article.pronouns {
            if let (Some(entity), Some(word)) = (referent.entity(), article.words.get(*at)) {
                self.mean(entity, word.range, MentionForm::Pronoun);
            }
        }
    }
}

/// Whether an organisation has been called `noun`, has it in its name, or is of a sort it is the
/// widest word for.
fn is_called(entity: &super::Entity, noun: &str) -> bool {
    let wide = lists::sort_of_organisation(noun);
    let widest = wide == Some(noun) || noun == "firm";
    let named = entity.name.to_lowercase();
    let last = named.rsplit(' ').next().unwrap_or_default();
    let of = named.split(' ').next().unwrap_or_default();
    entity
        .roles
        .iter()
        .map(String::as_str)
        .chain([last, of])
        .any(|sort| {
            sort == noun || (widest && wide.is_some() && lists::sort_of_organisation(sort) == wide)
        })
}

/// `the` with a noun that says what somebody or something is, and nothing behind it that says which
/// other one: `the mayor`, but not `the mayor of Lyon` or `the singer Ana Ruiz`.
fn description<'a>(article: &'a Article<'_>, at: usize) -> Option<(Range<usize>, &'a Word)> {
    let limit = article.sentence_at(at)?.words.end;
    let end = phrase::noun_phrase_end(&article.words, at, limit.min(at + 5));
    let noun = article.words.get(end.checked_sub(1)?)?;
    let says = lists::is_role(&noun.lower)
        || lists::sort_of_organisation(&noun.lower).is_some()
        || lists::is_place_sort(&noun.lower)
        || lists::is_work_sort(&noun.lower);
    let inner = article.words(&(at + 1..end));
    let plain = inner
        .iter()
        .all(|w| matches!(w.tag, Tag::Noun | Tag::Adjective));
    let next = article.words.get(end);
    let dated = article
        .words
        .get(end + 1)
        .is_some_and(|w| w.tag == Tag::Number);
    let other = next.is_some_and(|w| {
        w.tag == Tag::Name
            || matches!(w.lower.as_str(), "of" | "who" | "which" | "that" | "for")
            || w.lower == "in" && !dated
    });
    (noun.tag == Tag::Noun && says && plain && !other).then_some((at..end, noun))
}
