//! Interviews: whose words stand in a paragraph without quotation marks.
//!
//! A paragraph behind a question is the answer of who is interviewed; a line that starts with a
//! name or a letter and a colon (`Ana Ruiz: …`, `A: …`) is that speaker's.

use tickmark_core::BlockRole;

use crate::language::english::article::{Article, Sentence};
use crate::language::english::name::{EntityKind, Mention};
use crate::language::english::word::Word;

/// In how many sentences from the start an article says whom it interviews.
const OPENING: usize = 20;
/// How many words behind `interviews` a name may stand.
const REACH: usize = 30;
/// An article with fewer questions is no interview.
const QUESTIONS: usize = 2;

/// Who speaks in which block, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Turns {
    /// Block and entity, by block.
    speakers: Vec<(usize, usize)>,
}

impl Turns {
    /// Who speaks in the block, where the article itself does not.
    pub fn speaker(&self, block: usize) -> Option<usize> {
        let found = self.speakers.binary_search_by_key(&block, |(at, _)| *at);
        found
            .ok()
            .and_then(|at| self.speakers.get(at))
            .map(|(_, entity)| *entity)
    }
}

/// What a line starts with.
#[derive(Clone, Copy)]
enum Label {
    /// `Q:`.
    Question,
    /// `A:`.
    Answer,
    /// `Ana Ruiz:`.
    Person(usize),
}

/// The sentences of each block that is no caption.
fn blocks<'a>(article: &'a Article<'_>) -> impl Iterator<Item = &'a [Sentence]> {
    let own = article.sentences.get(..article.own).unwrap_or_default();
    own.chunk_by(|a, b| a.block == b.block)
        .filter(|block| block.iter().all(|s| s.role != BlockRole::Caption))
}

fn asks(article: &Article<'_>, block: &[Sentence]) -> bool {
    block
        .last()
        .is_some_and(|s| s.range.of(article.text).trim_end().ends_with('?'))
}

/// Who speaks in the blocks of the article.
pub fn turns(article: &Article<'_>) -> Turns {
    let interviewee = article.names.interviewee;
    let mut speakers = Vec::new();
    let (mut asked, mut labelled) = (false, false);
    for block in blocks(article) {
        let Some(first) = block.first() else { continue };
        let question = asks(article, block);
        let heading = matches!(first.role, BlockRole::Heading | BlockRole::Headline);
        let label = label(article, first).filter(|_| !heading);
        let own = || speaks(article, block);
        let speaker = match label {
            Some(Label::Person(entity)) => Some(entity).filter(|_| labelled && asked || own()),
            Some(Label::Answer) => interviewee,
            Some(Label::Question) => None,
            None if heading || question => None,
            None => interviewee.filter(|_| asked || own()),
        };
        speakers.extend(speaker.map(|entity| (first.block, entity)));
        asked = question;
        labelled = label.is_some();
    }
    Turns { speakers }
}

/// Whether somebody speaks of himself in the block, and to nobody.
fn speaks(article: &Article<'_>, block: &[Sentence]) -> bool {
    let words = || block.iter().flat_map(|s| article.words(&s.words));
    let is =
        |word: &Word, list: &[&str]| list.contains(&word.lower.as_str()) && !word.lower.is_empty();
    words().any(|w| is(w, &["i", "my", "me"])) && !words().any(|w| is(w, &["you", "your"]))
}

/// The name or letter before the colon that a line starts with.
fn label(article: &Article<'_>, first: &Sentence) -> Option<Label> {
    let start = first.words.start;
    let colon = |at: usize| article.words.get(at).is_some_and(|w| w.is_mark(':'));
    if colon(start + 1) {
        match article.words.get(start)?.lower.as_str() {
            "q" | "question" => return Some(Label::Question),
            "a" | "answer" => return Some(Label::Answer),
            _ => {}
        }
    }
    let mention = article.names.mention_in(&(start..start + 1))?;
    let person = article.names.entity(mention)?.kind == EntityKind::Person;
    (person && mention.words.start == start && colon(mention.words.end))
        .then_some(Label::Person(mention.entity))
}

/// The one person an article says it interviews.
pub fn interviewee(article: &Article<'_>) -> Option<usize> {
    let questions = blocks(article)
        .filter(|block| asks(article, block))
        .take(QUESTIONS)
        .count();
    if questions < QUESTIONS {
        return None;
    }
    let mut people: Vec<usize> = Vec::new();
    let own = article.sentences.get(..article.own.min(OPENING));
    for sentence in own.unwrap_or_default() {
        for at in sentence.words.clone() {
            people.extend(introduced(article, sentence, at));
        }
    }
    people.sort_unstable();
    people.dedup();
    match people.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// Whom the word at `at` says to be interviewed: `interviews Ana Ruiz`, `spoke with Ana Ruiz`, `Ana
/// Ruiz interviewed by`.
fn introduced(article: &Article<'_>, sentence: &Sentence, at: usize) -> Vec<usize> {
    let word = |at: usize| article.words.get(at).map_or("", |w| w.lower.as_str());
    let before = || people(article, sentence.words.start..at).pop();
    let behind = || {
        let end = sentence.words.end.min(at + REACH);
        let found = people(article, at + 1..end);
        let mut found = found.into_iter();
        let Some((first, mention)) = found.next() else {
            // `Ana Ruiz: an interview with the harbour poet`.
            return before().map(|(entity, _)| entity).into_iter().collect();
        };
        let joined = found.next().filter(|(_, second)| {
            article
                .words(&(mention.words.end..second.words.start))
                .iter()
                .all(|w| matches!(w.lower.as_str(), "and" | ""))
        });
        std::iter::once(first)
            .chain(joined.map(|(entity, _)| entity))
            .collect()
    };
    match word(at) {
        "interview" | "interviews" | "interviewed" if word(at + 1) == "by" => {
            before().map(|(entity, _)| entity).into_iter().collect()
        }
        "interview" | "interviews" | "interviewed" => behind(),
        "spoke" | "talked" | "speaks" | "talks" | "spoken"
            if matches!(word(at + 1), "with" | "to") && before().is_none() =>
        {
            behind()
        }
        "tells" if sentence.role == BlockRole::Headline || sentence.words.start == 0 => {
            before().map(|(entity, _)| entity).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The people named in `words`, in order.
fn people<'a>(
    article: &'a Article<'_>,
    words: std::ops::Range<usize>,
) -> Vec<(usize, &'a Mention)> {
    let mentions = article.names.mentions_in(&words).iter();
    mentions
        .filter(|m| {
            article.names.entity(m).is_some_and(|e| match e.kind {
                EntityKind::Person => true,
                EntityKind::Unknown => {
                    e.name.contains(' ') && !e.determined && !e.located && !e.body
                }
                _ => false,
            })
        })
        .map(|m| (m.entity, m))
        .collect()
}
