//! Who said what stands between quotation marks.
//!
//! ## What it finds
//! The words that name the speaker: the subject of a reporting verb before, behind or between the
//! quoted words, the name after `according to`, the owner of a noun of speech (`her answer`). A pronoun
//! or a role is followed to the full name. A quotation without attribution goes on in the voice before
//! it, answers it by turns, or belongs to whom a colon introduces.
//!
//! ## Why a checker cares
//! The right words in the wrong mouth are a false quotation.
//!
//! ## Examples
//! ```text quotes
//! “The lock leaks,” Karl Holm warned the council. “Nobody listens.”
//! ^^^^^^^^^^^^^^^^^ quote of Karl Holm
//!                                                 ^^^^^^^^^^^^^^^^^ quote of Karl Holm
//! According to Ida Brandt, the wreck is “older than the harbour”.
//!                                       ^^^^^^^^^^^^^^^^^^^^^^^^ quote of Ida Brandt
//! Selma Ortiz met the crews. Her answer was short: “Not this year.”
//!                                                  ^^^^^^^^^^^^^^^^ quote of Selma Ortiz
//! “Nobody was hurt,” a spokeswoman said.
//! ^^^^^^^^^^^^^^^^^^ quote of a spokeswoman
//! ```
//!
//! ## Not a claim
//! Where no words name a speaker none is guessed: the quotation stands alone and the reviewer is shown
//! that nobody is named.
//!
//! ```text quotes
//! On the wall stood “Water belongs to all of us”.
//!                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote of nobody named
//! ```
//!
//! ## References
//! Reporting verbs are listed in `word/lexicon.rs`.

use std::ops::Range;

use tickmark_core::TextRange;

use super::carry;
use super::mark::{Form, Stretch};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::group::Group;
use crate::language::english::clause::phrase;
use crate::language::english::clause::{self, Clause};
use crate::language::english::name::EntityKind;
use crate::language::english::name::lists;
use crate::language::english::restate::refer::{self, Referent};
use crate::language::english::word::lexicon::REPORTING;
use crate::language::english::word::{Tag, Word};

/// A stretch with what attributes it.
#[derive(Clone, Debug)]
pub struct Attributed {
    /// Which stretch of the article.
    pub stretch: usize,
    /// Which sentence holds it (its first paragraph).
    pub sentence: usize,
    /// The word it stands at.
    pub at: usize,
    /// The words that name the speaker.
    pub speaker: Option<Range<usize>>,
    /// The reporting verb.
    pub verb: Option<usize>,
    /// The name a reader would give the speaker.
    pub name: Option<String>,
    /// Whether the attribution stands in the same sentence.
    pub direct: bool,
}

/// Verbs besides the reporting ones that put words in quotation marks into a mouth.
const LABELLING: [&str; 24] = [
    "called",
    "calls",
    "call",
    "described",
    "describes",
    "describe",
    "dubbed",
    "branded",
    "labelled",
    "labeled",
    "termed",
    "reads",
    "read",
    "concluded",
    "reasoned",
    "praised",
    "slammed",
    "blasted",
    "hailed",
    "denounced",
    "condemned",
    "dismissed",
    "captioned",
    "posted",
];

/// Nouns for what somebody says: `her answer` speaks for her.
const SPEECH_NOUNS: [&str; 26] = [
    "advice",
    "answer",
    "caption",
    "comment",
    "conclusion",
    "explanation",
    "letter",
    "message",
    "motto",
    "note",
    "post",
    "question",
    "reaction",
    "remark",
    "reply",
    "response",
    "statement",
    "suggestion",
    "tweet",
    "verdict",
    "view",
    "warning",
    "wish",
    "words",
    "account",
    "email",
];

/// Every stretch of the blocks in focus that somebody said, with the speaker where one is found.
pub fn attribute(article: &Article<'_>) -> Vec<Attributed> {
    let mut found: Vec<Attributed> = Vec::new();
    for index in 0..article.own {
        let Some(sentence) = article.sentences.get(index) else {
            break;
        };
        let mut here = article.stretches_in(sentence.range).peekable();
        if here.peek().is_none() {
            continue;
        }
        let clauses = clause::clauses(&article.words, &sentence.words);
        let context = Context {
            article,
            sentence,
            index,
            clauses: &clauses,
        };
        for (number, stretch) in here {
            if stretch.form == Form::Title
                || found.last().is_some_and(|last| last.stretch == number)
            {
                continue;
            }
            if let Some(attributed) = context.attribute(number, stretch, &found) {
                found.push(attributed);
            }
        }
    }
    // The blocks around are read for whose voice goes on.
    found.retain(|a| {
        let sentence = article.sentences.get(a.sentence);
        sentence.is_some_and(|s| article.focus.contains(&s.block))
    });
    found
}

struct Context<'a> {
    article: &'a Article<'a>,
    sentence: &'a Sentence,
    index: usize,
    clauses: &'a [Clause],
}

impl Context<'_> {
    fn attribute(
        &self,
        number: usize,
        stretch: &Stretch,
        before: &[Attributed],
    ) -> Option<Attributed> {
        let span = self.words_of(stretch.range)?;
        let direct = self
            .right_before(&span)
            .or_else(|| self.after(&span))
            .or_else(|| self.before(&span))
            .or_else(|| self.according())
            .or_else(|| self.governing(&span));
        let speech = stretch.form == Form::Speech;
        let (speaker, verb) = match (direct, speech) {
            (Some(found), _) => found,
            (None, false) => return None,
            (None, true) => return Some(self.carried(number, &span, before)),
        };
        let name = speaker
            .clone()
            .and_then(|words| name_of(self.article, &words));
        Some(Attributed {
            stretch: number,
            sentence: self.index,
            at: span.start,
            speaker,
            verb,
            name,
            direct: true,
        })
    }

    /// A quotation without attribution of its own.
    fn carried(&self, number: usize, span: &Range<usize>, before: &[Attributed]) -> Attributed {
        let voice = carry::carried(self.article, self.index, span, before);
        let (speaker, name) = voice.unwrap_or_default();
        Attributed {
            stretch: number,
            sentence: self.index,
            at: span.start,
            speaker,
            verb: None,
            name,
            direct: false,
        }
    }

    fn words_of(&self, range: TextRange) -> Option<Range<usize>> {
        let words = self.article.words(&self.sentence.words);
        let from = words.partition_point(|w| w.range.end() <= range.start());
        let to = words.partition_point(|w| w.range.start() < range.end());
        (from < to).then_some(self.sentence.words.start + from..self.sentence.words.start + to)
    }

    fn word(&self, at: usize) -> Option<&Word> {
        self.article
            .words
            .get(at)
            .filter(|_| self.sentence.words.contains(&at))
    }

    fn groups(&self) -> impl DoubleEndedIterator<Item = Group> {
        clause::group::groups(&self.article.words, &self.sentence.words).into_iter()
    }

    fn reports(&self, at: usize) -> bool {
        self.word(at)
            .is_some_and(|w| w.has(REPORTING) || LABELLING.contains(&w.lower.as_str()))
    }

    /// `She said, “…”`: a reporting verb stands right before the opening mark.
    fn right_before(&self, span: &Range<usize>) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let at = (self.sentence.words.start..span.start).rev().find(|at| {
            self.word(*at)
                .is_some_and(|w| !matches!(w.tag, Tag::Mark(',' | ':') | Tag::Adverb))
        })?;
        let verbal = self.word(at).is_some_and(|w| w.tag.is_verbal()) && self.reports(at);
        if !verbal {
            return None;
        }
        let group = self.groups().find(|g| g.head == at)?;
        self.subject(&group).map(|s| (Some(s), Some(at)))
    }

    /// `“…,” said the mayor` and `“…,” the mayor, a former teacher, said`.
    fn after(&self, span: &Range<usize>) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let mut at = span.end;
        while self
            .word(at)
            .is_some_and(|w| matches!(w.tag, Tag::Mark(',' | '—' | '–' | '-') | Tag::Adverb))
        {
            at += 1;
        }
        let group = self
            .groups()
            .find(|g| g.words.start >= at && (g.finite || self.reports(g.head)))?;
        if !self.reports(group.head) {
            return None;
        }
        if group.words.start <= at {
            let end = phrase::noun_phrase_end(
                &self.article.words,
                group.words.end,
                self.sentence.words.end,
            );
            let speaker = group.words.end..end;
            return self
                .names_somebody(&speaker)
                .then_some((Some(speaker), Some(group.head)));
        }
        let mut end = phrase::noun_phrase_end(&self.article.words, at, group.words.start);
        if self.word(end).is_some_and(|w| w.lower == "else") {
            end += 1;
        }
        let speaker = at..end;
        let gap = self.article.words(&(end..group.words.start));
        let direct = gap.iter().all(|w| {
            !w.tag.is_verbal()
                && w.tag != Tag::Quote
                && w.tag != Tag::Conjunction
                && w.tag != Tag::Relative
        });
        (direct && self.names_somebody(&speaker)).then_some((Some(speaker), Some(group.head)))
    }

    fn names_somebody(&self, words: &Range<usize>) -> bool {
        self.article
            .words(words)
            .iter()
            .any(|w| w.tag.is_head() && w.tag != Tag::Number)
    }

    /// `He said the plan was “too slow”`: the nearest reporting verb before.
    fn before(&self, span: &Range<usize>) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let group = self.groups().rev().find(|g| {
            g.words.start < span.start
                && self.reports(g.head)
                && (g.finite || g.form == Tag::Gerund)
        })?;
        let between = self.article.words(&(group.words.end..span.start));
        if between.iter().any(|w| matches!(w.tag, Tag::Mark(';'))) {
            return None;
        }
        self.subject(&group).map(|s| (Some(s), Some(group.head)))
    }

    /// No verb of saying at all: the subject of the verb before the quotation in its clause.
    fn governing(&self, span: &Range<usize>) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let clause = self
            .clauses
            .iter()
            .find(|c| c.words.contains(&span.start))?;
        let group = self.groups().rev().find(|g| {
            g.finite && g.words.end <= span.start && clause.words.contains(&g.words.start)
        })?;
        let speech = self.word(span.start).is_some_and(|w| w.tag == Tag::Quote);
        speech
            .then(|| self.subject(&group).map(|s| (Some(s), Some(group.head))))
            .flatten()
    }

    fn according(&self) -> Option<(Option<Range<usize>>, Option<usize>)> {
        let words = self.article.words(&self.sentence.words);
        let at = words.iter().position(|w| w.lower == "according")?;
        let at = self.sentence.words.start + at;
        let end = phrase::noun_phrase_end(&self.article.words, at + 2, self.sentence.words.end);
        let speaker = at + 2..end;
        self.names_somebody(&speaker)
            .then_some((Some(speaker), None))
    }

    /// The subject of `group`, or of the nearest clause before that has one.
    fn subject(&self, group: &Group) -> Option<Range<usize>> {
        let at = self
            .clauses
            .iter()
            .position(|c| c.words.contains(&group.words.start))?;
        let clause = self.clauses.get(at)?;
        // `in what she called “…”`: the pronoun right before the verb.
        let pronoun = group.words.start.checked_sub(1).filter(|at| {
            self.word(*at)
                .is_some_and(|w| refer::personal(w).is_some() && w.tag == Tag::Pronoun)
                && self
                    .word(at.wrapping_sub(1))
                    .is_some_and(|w| w.lower == "what")
        });
        if let Some(pronoun) = pronoun {
            return Some(pronoun..pronoun + 1);
        }
        if let Some(found) =
            phrase::subject(&self.article.words, clause.words.start, group).filter(|_| group.finite)
            && self.names_somebody(&found)
        {
            return Some(found);
        }
        self.clauses
            .get(..=at)?
            .iter()
            .rev()
            .find_map(|c| c.subject.clone())
            .or_else(|| {
                let start = self.sentence.words.start;
                let end = phrase::noun_phrase_end(&self.article.words, start, group.words.start);
                (start < end).then_some(start..end)
            })
    }
}

/// The name a reader would give the words of a speaker: the full name, else the words themselves.
pub fn name_of(article: &Article<'_>, words: &Range<usize>) -> Option<String> {
    let slice = article.words(words);
    if let Some(at) = (words.start..words.end).find(|at| {
        article
            .words
            .get(*at)
            .is_some_and(|w| refer::personal(w).is_some() && w.tag == Tag::Pronoun)
    }) {
        return match refer::person(article, at) {
            Referent::Entity(entity) => article.names.entities.get(entity).map(|e| e.name.clone()),
            _ => None,
        };
    }
    let ours = slice.first().filter(|w| refer::personal(w).is_some());
    let told = slice
        .last()
        .is_some_and(|w| SPEECH_NOUNS.contains(&w.lower.as_str()));
    if ours.is_some() && told {
        // `Her answer was short: “…”`.
        let entity = refer::person(article, words.start).entity()?;
        return article.names.entities.get(entity).map(|e| e.name.clone());
    }
    if let [only] = slice
        && only.tag == Tag::Pronoun
        && matches!(only.lower.as_str(), "it" | "they" | "this" | "these")
    {
        return impersonal(article, words);
    }
    let mentions: Vec<_> = article
        .names
        .mentions_in(words)
        .iter()
        .filter(|m| article.stretches_in(m.range).next().is_none())
        .collect();
    let person = mentions.iter().rev().find(|m| {
        article
            .names
            .entity(m)
            .is_some_and(|e| e.kind == EntityKind::Person)
    });
    let ends = mentions.last().filter(|m| m.words.end == words.end);
    if let Some(entity) = person.or(ends).and_then(|m| article.names.entity(m)) {
        return Some(entity.name.clone());
    }
    if slice.iter().any(|w| lists::is_role(&w.lower))
        && mentions.is_empty()
        && slice.first().is_some_and(|w| w.lower == "the")
        && let Referent::Entity(entity) = refer::described(article, words)
    {
        return article.names.entities.get(entity).map(|e| e.name.clone());
    }
    let text = article.range_of(words).of(article.text);
    (!text.is_empty()).then(|| text.to_owned())
}

/// `it added`, `they wrote`: the last organisation, place or plural that spoke or acted before.
fn impersonal(article: &Article<'_>, words: &Range<usize>) -> Option<String> {
    let from = words.start.saturating_sub(120);
    let before = article.names.mentions_in(&(from..words.start));
    let here = before.iter().rev().find(|m| {
        article
            .names
            .entity(m)
            .is_some_and(|e| matches!(e.kind, EntityKind::Organisation | EntityKind::Unknown))
    });
    here.and_then(|m| article.names.entity(m))
        .map(|e| e.name.clone())
}
