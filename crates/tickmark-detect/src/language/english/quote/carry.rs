//! Quotations that name no speaker of their own: the voice goes on, answers, or was introduced.

use std::ops::Range;

use super::mark::Stretch;
use super::speaker::{Attributed, name_of};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause;
use crate::language::english::name::{EntityKind, lists};
use crate::language::english::restate::refer;
use crate::language::english::word::lexicon::REPORTING;
use crate::language::english::word::{Tag, Word};

/// The words that name a speaker, and the name a reader would give him.
pub type Voice = (Option<Range<usize>>, Option<String>);

/// The speaker of a quotation without attribution: who spoke before it in the paragraph, who is
/// introduced before a colon, whom the sentence before is about, or who spoke in the paragraph
/// before, by turns where two people talk.
pub fn carried(
    article: &Article<'_>,
    index: usize,
    span: &Range<usize>,
    before: &[Attributed],
) -> Option<Voice> {
    let sentence = article.sentences.get(index)?;
    let voice = |a: &Attributed| (a.speaker.clone(), a.name.clone());
    let block = |a: &Attributed| article.sentences.get(a.sentence).map(|s| s.block);
    if let Some(last) = before.last().filter(|a| block(a) == Some(sentence.block)) {
        return Some(voice(last));
    }
    let previous = index
        .checked_sub(1)
        .and_then(|at| article.sentences.get(at));
    let introduced = colon_before(article, sentence, span)
        .then(|| subject_before(article, sentence, span.start))
        .flatten()
        .or_else(|| {
            let sentence = previous.filter(|s| ends_in_colon(article, s))?;
            subject_before(article, sentence, sentence.words.end)
        });
    if introduced.is_some() {
        return introduced.map(|words| named(article, words));
    }
    let previous = previous.filter(|_| is_alone(article, sentence))?;
    if previous.block == sentence.block {
        return about(article, previous).map(|words| named(article, words));
    }
    if let Some(last) = before.last().filter(|a| is_next(article, a, sentence)) {
        return turn(article, last, before).map(voice);
    }
    reporter(article, previous).map(|words| named(article, words))
}

fn named(article: &Article<'_>, words: Range<usize>) -> Voice {
    let name = name_of(article, &words);
    (Some(words), name)
}

/// Whether a sentence is nothing but a quotation.
fn is_alone(article: &Article<'_>, sentence: &Sentence) -> bool {
    article
        .words(&sentence.words)
        .iter()
        .all(|w| matches!(w.tag, Tag::Quote | Tag::Mark(_)))
}

fn colon_before(article: &Article<'_>, sentence: &Sentence, span: &Range<usize>) -> bool {
    let before = article.words(&(sentence.words.start..span.start));
    before.last().is_some_and(|w| w.is_mark(':'))
}

fn ends_in_colon(article: &Article<'_>, sentence: &Sentence) -> bool {
    sentence.range.of(article.text).ends_with(':')
}

/// The subject nearest before the word `until`.
fn subject_before(
    article: &Article<'_>,
    sentence: &Sentence,
    until: usize,
) -> Option<Range<usize>> {
    let clauses = clause::clauses(&article.words, &sentence.words);
    let before = clauses.iter().rev().filter(|c| c.words.start < until);
    before.into_iter().find_map(|c| c.subject.clone())
}

/// The person the sentence before is about: its subject, by name, role or pronoun.
fn about(article: &Article<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let clauses = clause::clauses(&article.words, &sentence.words);
    let subject = clauses.first()?.subject.clone()?;
    is_somebody(article, &subject).then_some(subject)
}

fn is_somebody(article: &Article<'_>, words: &Range<usize>) -> bool {
    let person = article.names.mentions_in(words).iter().any(|m| {
        let entity = article.names.entity(m);
        entity.is_some_and(|e| e.kind == EntityKind::Person)
    });
    let said = |w: &Word| {
        (refer::personal(w).is_some() && w.tag == Tag::Pronoun)
            || w.tag == Tag::Noun && lists::is_role(&w.lower)
    };
    person || article.words(words).last().is_some_and(said)
}

/// Whether a quotation stands in the paragraph right before the sentence.
fn is_next(article: &Article<'_>, last: &Attributed, sentence: &Sentence) -> bool {
    let held = article.sentences.get(last.sentence);
    let end = article
        .stretches
        .get(last.stretch)
        .map_or(0, |s| s.range.end());
    let gap = article
        .text
        .get(end as usize..sentence.range.start() as usize)
        .unwrap_or_default();
    // Nothing but the attribution lies between.
    held.is_some_and(|s| s.block < sentence.block) && gap.trim().matches('\n').count() <= 1
}

/// Who speaks after `last`: the same voice, or in talk by turns the other one.
fn turn<'a>(
    article: &Article<'_>,
    last: &'a Attributed,
    before: &'a [Attributed],
) -> Option<&'a Attributed> {
    let sentence = article.sentences.get(last.sentence)?;
    let other = before.iter().rev().find(|a| {
        article
            .sentences
            .get(a.sentence)
            .is_some_and(|s| s.block < sentence.block)
    });
    let other = other.filter(|a| is_next(article, a, sentence));
    let asked = article
        .stretches
        .get(last.stretch)
        .is_some_and(|s| ends_in_question(article, s));
    match other {
        Some(other) if other.name.is_some() && last.name.is_some() && other.name != last.name => {
            Some(other)
        }
        _ if asked => None,
        _ => Some(last),
    }
}

fn ends_in_question(article: &Article<'_>, stretch: &Stretch) -> bool {
    stretch.content.of(article.text).ends_with('?')
}

/// Who reports something at the end of the paragraph before: `Holt said the bridge was old.`
fn reporter(article: &Article<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let clauses = clause::clauses(&article.words, &sentence.words);
    let clause = clauses.iter().find(|c| {
        let verb = c.group.as_ref().and_then(|g| article.words.get(g.head));
        verb.is_some_and(|w| w.has(REPORTING))
    })?;
    let subject = clause.subject.clone()?;
    is_somebody(article, &subject).then_some(subject)
}
