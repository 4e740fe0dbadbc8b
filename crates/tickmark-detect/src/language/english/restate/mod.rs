//! Restatements: a claim as one sentence that stands alone.
//!
//! ## What it finds
//! The full sentence that a claim makes. Names stand for pronouns, absolute dates for relative ones;
//! attribution and hedge are kept. The date of a report is never made the date of what it reports: what
//! a reporting verb reports is restated with the verb and its subject alone, without the day of the
//! report.
//!
//! ## Why a checker cares
//! A clause out of its paragraph (“injuring nine”) cannot be looked up, sent to a colleague or matched
//! with an older check. A restatement can.
//!
//! ## Examples
//! ```text claims published=2025-01-27
//! The storm hit Ribe on Friday, injuring nine.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: The storm hit Ribe on Friday, 24 January 2025.
//!                               ^^^^^^^^^^^^^ figure: The storm injured nine.
//! Selma Ortiz opened the bridge last Monday. She was elected in 2019.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date: Selma Ortiz opened the bridge on Monday, 20 January 2025.
//!                                            ^^^^^^^^^^^^^^^^^^^^^^^ biography: Selma Ortiz was elected in 2019.
//! The ministry said on Friday that 12 camps had closed.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: The ministry said this on Friday, 24 January 2025.
//!                             ^^^^^^^^^^^^^^^^^^^^^^^^ figure: The ministry said that 12 camps had closed.
//! Perhaps 300 people fled.
//! ^^^^^^^^^^^^^^^^^^^^^^^ figure: Perhaps 300 people fled.
//! ```
//!
//! ## Not a claim
//! A restatement adds nothing that the article does not say. Where it cannot be told who is meant, the
//! pronoun stays and the author is asked.
//!
//! ## References
//! - Choi and others: Decontextualization, TACL 2021 (what a sentence needs to stand alone).

pub mod day;
pub mod inflect;
pub mod interview;
mod own_words;
pub mod refer;
pub mod statement;

use std::ops::Range;

use tickmark_core::TextRange;

use crate::language::english::article::Article;
use crate::language::english::clause::Form;
use crate::language::english::name::{EntityKind, Mention};
use crate::language::english::word::lexicon::REPORTING;
use crate::language::english::word::{Tag, Word};
use refer::Referent;

/// Words of a restatement, with the question a pronoun raised.
#[derive(Clone, Debug, Default)]
pub struct Rendered {
    /// The words.
    pub text: String,
    /// A question for the author about a pronoun that several people fit.
    pub query: Option<String>,
    /// What each word that was replaced was read as.
    pub steps: Vec<String>,
}

/// `text` with a capital letter first and a full stop last; no comma before the closing mark.
pub fn sentence(text: &str) -> String {
    let bare = text
        .trim_start_matches([' ', ',', ';', ':'])
        .trim()
        .trim_end_matches([',', ';', ':', '—', '–', '-'])
        .trim_end();
    let closing = bare.trim_end_matches(['”', '"', '’']).len();
    let bare = match bare.split_at_checked(closing) {
        Some((words, marks)) if !marks.is_empty() && words.ends_with(',') => {
            &format!("{}{marks}", words.trim_end_matches(','))
        }
        _ => bare,
    };
    let mut chars = bare.chars();
    let mut out: String = chars
        .next()
        .map(|c| c.to_uppercase().chain(chars).collect())
        .unwrap_or_default();
    let closed = out.ends_with(['.', '!', '?'])
        || out
            .trim_end_matches(['”', '"', '’', '\''])
            .ends_with(['.', '!', '?']);
    if !closed {
        out.push('.');
    }
    out
}

/// The words of `range` with names for pronouns and absolute dates for relative ones.
/// `named` are entities already named earlier in the same restatement.
pub fn render(article: &Article<'_>, range: &Range<usize>, named: &mut Vec<usize>) -> Rendered {
    let mut out = Rendered::default();
    let whole = article.range_of(range);
    let mut at = whole.start();
    for edit in edits(article, range, whole, named, &mut out.query) {
        if edit.range.start() < at {
            continue;
        }
        out.text
            .push_str(TextRange::new(at, edit.range.start()).of(article.text));
        out.text.push_str(&edit.text);
        at = edit.range.end();
        if edit.resolves {
            let shown = edit.range.of(article.text);
            let read = edit
                .text
                .trim_start_matches("on ")
                .trim_start_matches("in ");
            out.steps.push(format!(
                "“{shown}” is read as {}",
                read.trim_end_matches(',')
            ));
        }
    }
    out.text
        .push_str(TextRange::new(at, whole.end()).of(article.text));
    out.text = tidy(&out.text);
    out
}

/// One line, single spaces, quotation marks in pairs.
fn tidy(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let opened = line.matches('“').count();
    if opened > line.matches('”').count() {
        line.push('”');
    } else if opened == 0 && line.matches('"').count() % 2 == 1 {
        line.push('"');
    }
    line
}

struct Edit {
    range: TextRange,
    text: String,
    /// It says what the words stand for.
    resolves: bool,
}

impl Edit {
    fn resolved(range: TextRange, text: String) -> Self {
        Self {
            range,
            text,
            resolves: true,
        }
    }
}

fn edits(
    article: &Article<'_>,
    range: &Range<usize>,
    whole: TextRange,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for at in range.clone() {
        let Some(word) = article.words.get(at) else {
            break;
        };
        if word.tag == Tag::Quote {
            continue;
        }
        if let Some(mention) = article
            .names
            .mention_in(&(at..at + 1))
            .filter(|m| m.words.start == at)
        {
            edits.extend(full_name(article, mention, named));
        } else if refer::personal(word).is_some() {
            edits.extend(personal(article, at, range.end, named, query));
        } else if own_words::is_first(word) {
            match own_words::named(article, at, range, named) {
                Ok(found) => edits.extend(found),
                Err(()) => {
                    query.get_or_insert_with(|| stands_for(article, word));
                }
            }
        } else if word.lower == "them" && behind_of(article, at) && at <= range.start + 3 {
            match subject_before(article, at, word) {
                Some(phrase) => edits.push(Edit::resolved(word.range, definite(phrase))),
                None => {
                    query.get_or_insert_with(|| stands_for(article, word));
                }
            }
        } else if (at == range.start || behind_of(article, at)) && is_bare_this(article, at, word) {
            query.get_or_insert_with(|| stands_for(article, word));
        } else if at == range.start || opens_behind_adverbial(article, range, at) {
            match first_word(article, range, at) {
                Opening::Known(edit) => edits.push(edit),
                Opening::Asked => {
                    query.get_or_insert_with(|| stands_for(article, word));
                }
                Opening::Plain => {}
            }
        }
    }
    for value in article.values_in(whole) {
        let before = before_word(article, range, value.range);
        if part_of_name(article, value.range, &before) {
            continue;
        }
        if let Some(mut text) = day::absolute(value, value.range.of(article.text), &before) {
            let after = article
                .text
                .get(value.range.end() as usize..)
                .unwrap_or_default();
            if after.starts_with(['’', '\'']) {
                // `today’s game`: a long date takes no genitive.
                continue;
            }
            let goes_on = after.starts_with(' ') && value.range.end() < whole.end();
            if text.contains(',') && goes_on {
                text.push(',');
            }
            edits.push(Edit::resolved(value.range, text));
        }
    }
    edits.sort_by_key(|edit| edit.range.start());
    edits
}

/// `14 percent of these`.
fn behind_of(article: &Article<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| article.words.get(at));
    before.is_some_and(|w| w.lower == "of")
}

/// `This` or `these` with no noun behind it: it may stand for anything said before.
fn is_bare_this(article: &Article<'_>, at: usize, word: &Word) -> bool {
    let next = article.words.get(at + 1);
    let verb = next.is_some_and(|w| w.tag.is_verbal());
    // `this means that`: a singular determines no plural.
    let one = matches!(word.lower.as_str(), "this" | "that")
        && next.is_some_and(|w| w.tag == Tag::Plural);
    one || verb && matches!(word.lower.as_str(), "this" | "these" | "that" | "those")
}

/// The full name where the text gives only part of it, once a restatement.
fn full_name(article: &Article<'_>, mention: &Mention, named: &mut Vec<usize>) -> Option<Edit> {
    let entity = article.names.entity(mention)?;
    if named.contains(&mention.entity) {
        return None;
    }
    named.push(mention.entity);
    let shown = mention.range.of(article.text);
    let partial = shown.len() < entity.name.len() && !shown.contains(' ');
    let person = matches!(entity.kind, EntityKind::Person | EntityKind::Unknown);
    // `the Ruiz report` is named after her; the name is left as it is.
    let modifier = article
        .words
        .get(mention.words.end)
        .is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural | Tag::Adjective));
    (partial && person && !modifier && mention.title_words == 0)
        .then(|| Edit::resolved(mention.range, entity.name.clone()))
}

/// `Sunday Evening Sports Hour`: a weekday that is part of a name is no date.
pub fn part_of_name(article: &Article<'_>, range: TextRange, before: &str) -> bool {
    let words = range.of(article.text);
    let digits = words.chars().any(|c| c.is_ascii_digit());
    let capital = words.starts_with(char::is_uppercase);
    let after = article.text.get(range.end() as usize..).unwrap_or_default();
    let name_after = after
        .strip_prefix(' ')
        .is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let free = before.is_empty()
        || matches!(
            before,
            "on" | "last" | "next" | "this" | "since" | "until" | "by" | "from"
        );
    !digits && capital && name_after && !free && words.contains(' ')
}

fn before_word(article: &Article<'_>, range: &Range<usize>, at: TextRange) -> String {
    let words = article.words(range);
    let index = words.partition_point(|w| w.range.end() <= at.start());
    index
        .checked_sub(1)
        .and_then(|i| words.get(i))
        .map(|w| w.lower.clone())
        .unwrap_or_default()
}

fn personal(
    article: &Article<'_>,
    at: usize,
    end: usize,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> Option<Edit> {
    let word = article.words.get(at)?;
    let subject = |w: &&Word| matches!(w.lower.as_str(), "he" | "she");
    let named_later = word.tag == Tag::Possessive
        && article
            .words(&(at + 1..end))
            .iter()
            .find(subject)
            .is_some_and(|w| refer::personal(w) == refer::personal(word));
    if named_later {
        // `Besides her son, she leaves …`: the name stands for the subject.
        return None;
    }
    match refer::person(article, at) {
        Referent::Entity(entity) if !named.contains(&entity) => {
            named.push(entity);
            let name = &article.names.entities.get(entity)?.name;
            let text = if word.tag == Tag::Possessive {
                genitive(name)
            } else if word.lower.ends_with("self") {
                return None;
            } else {
                name.clone()
            };
            let clitic = article.words.get(at + 1).filter(|_| at + 1 < end);
            match clitic.and_then(|next| long_form(article, at + 1, next)) {
                Some((clitic, verb)) => Some(Edit::resolved(
                    word.range.cover(clitic),
                    format!("{text} {verb}"),
                )),
                None => Some(Edit::resolved(word.range, text)),
            }
        }
        Referent::Ambiguous(entities) => {
            let names: Vec<&str> = entities
                .iter()
                .filter_map(|e| article.names.entities.get(*e))
                .map(|e| e.name.as_str())
                .collect();
            *query = Some(format!(
                "Who is “{}” here: {}?",
                word.range.of(article.text),
                names.join(" or ")
            ));
            None
        }
        Referent::Unknown if article.stretches_in(word.range).next().is_none() => {
            let shown = word.range.of(article.text);
            query.get_or_insert_with(|| format!("Who is “{shown}” here?"));
            None
        }
        _ => None,
    }
}

/// The full verb for a clitic that cannot stand behind a name: `she's been` is `Ana Ruiz has been`.
fn long_form(article: &Article<'_>, at: usize, clitic: &Word) -> Option<(TextRange, &'static str)> {
    let perfect = article
        .words
        .get(at + 1)
        .is_some_and(|w| matches!(w.lower.as_str(), "been" | "had" | "got"));
    let verb = match clitic.lower.as_str() {
        "'s" if clitic.tag == Tag::Be && perfect => "has",
        "'s" if clitic.tag == Tag::Be => "is",
        "'ve" => "have",
        "'re" => "are",
        "'ll" => "will",
        "'d" => "would",
        _ => return None,
    };
    Some((clitic.range, verb))
}

fn stands_for(article: &Article<'_>, word: &Word) -> String {
    let shown = word.range.of(article.text);
    match word.lower.as_str() {
        "i" | "we" | "you" | "my" | "our" | "your" | "me" | "us" | "mine" | "ours" | "myself"
        | "ourselves" => format!("Who is “{shown}” here?"),
        _ => format!("What does “{shown}” stand for here?"),
    }
}

/// What is to be done with the word that opens a claim.
enum Opening {
    /// It stays as it is.
    Plain,
    /// It gives way to what it stands for.
    Known(Edit),
    /// Nothing says what it stands for: the author is asked.
    Asked,
}

/// `Last year it bought …`: a pronoun before the verb, behind an opening adverbial.
fn opens_behind_adverbial(article: &Article<'_>, range: &Range<usize>, at: usize) -> bool {
    let is = |word: &Word| matches!(word.lower.as_str(), "it" | "they" | "we" | "i");
    let verb = article.words.get(at + 1).is_some_and(|w| w.tag.is_verbal());
    let before = article.words(&(range.start..at));
    article.words.get(at).is_some_and(is)
        && verb
        && before.len() <= 8
        && before.iter().all(|w| {
            w.tag.is_nominal()
                || matches!(
                    w.tag,
                    Tag::Preposition | Tag::Adverb | Tag::Mark(',') | Tag::Conjunction
                )
        })
        && before.first().is_some_and(|w| {
            matches!(w.tag, Tag::Preposition | Tag::Adverb | Tag::Conjunction)
                || matches!(w.lower.as_str(), "last" | "this" | "next" | "earlier")
        })
}

/// `It`, `They`, `This`, `Its`, `We` where a claim opens.
fn first_word(article: &Article<'_>, range: &Range<usize>, at: usize) -> Opening {
    let Some(word) = article.words.get(at) else {
        return Opening::Plain;
    };
    let noun_follows = article.words.get(at + 1).is_some_and(|w| {
        matches!(
            w.tag,
            Tag::Noun | Tag::Plural | Tag::Adjective | Tag::Name | Tag::Number
        )
    });
    // `this year` is a date.
    let time = article.words.get(at + 1).is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "year" | "month" | "week" | "morning" | "evening" | "season" | "summer" | "winter"
        )
    });
    if time || is_expletive(article, at) {
        return Opening::Plain;
    }
    let quoted = article.sentence_at(at).is_some_and(|s| s.quoted.is_some());
    match word.lower.as_str() {
        // `those charged will …`: the word is the noun.
        "this" | "that" | "these" | "those" if noun_follows && !acts_alone(article, at) => {
            Opening::Known(Edit {
                range: word.range,
                text: "the".to_owned(),
                resolves: false,
            })
        }
        "it" | "they" | "its" | "their" | "both" if !(word.lower == "both" && noun_follows) => {
            match subject_before(article, at, word) {
                Some(phrase) => Opening::Known(in_place_of(article, range, at, phrase)),
                None => Opening::Asked,
            }
        }
        // `Some were honoured`: of whom?
        "some" | "others" | "each" | "neither"
            if article.words.get(at + 1).is_some_and(|w| w.tag.is_verbal()) =>
        {
            Opening::Asked
        }
        "i" | "we" | "you" | "my" | "our" | "your" if !quoted => Opening::Asked,
        _ => Opening::Plain,
    }
}

/// The edit that puts `phrase` in place of the pronoun at `at`.
fn in_place_of(article: &Article<'_>, range: &Range<usize>, at: usize, phrase: String) -> Edit {
    let word = article.words.get(at);
    let own = word.map_or(TextRange::new(0, 0), |w| w.range);
    let possessive = word.is_some_and(|w| matches!(w.lower.as_str(), "its" | "their"));
    let text = if possessive {
        genitive(&phrase)
    } else {
        phrase
    };
    let clitic = article.words.get(at + 1).filter(|_| at + 1 < range.end);
    match clitic.and_then(|next| long_form(article, at + 1, next)) {
        Some((clitic, verb)) => Edit::resolved(own.cover(clitic), format!("{text} {verb}")),
        None => Edit::resolved(own, text),
    }
}

/// `it is clear that`, `it is time to`: a word that stands for nothing said before.
fn is_expletive(article: &Article<'_>, at: usize) -> bool {
    let word = |offset: usize| article.words.get(at + offset);
    let be = word(1).is_some_and(|w| {
        w.tag == Tag::Be
            || matches!(
                w.lower.as_str(),
                "became" | "becomes" | "seems" | "seemed" | "appears" | "remains"
            )
    });
    let judged = word(2).is_some_and(|w| matches!(w.tag, Tag::Adjective | Tag::Noun));
    let open = word(3).is_some_and(|w| matches!(w.lower.as_str(), "that" | "to" | "for"));
    let it = word(0).is_some_and(|w| w.lower == "it");
    // `it's not like`, `it is as if`.
    let compares = (2..4).any(|offset| {
        word(offset).is_some_and(|w| w.lower == "like")
            || word(offset).is_some_and(|w| w.lower == "as")
                && word(offset + 1).is_some_and(|w| matches!(w.lower.as_str(), "if" | "though"))
    });
    // `it is the deadliest crash since`: of what was told before as a whole.
    let ranked = (2..6).any(|offset| word(offset).is_some_and(Word::is_superlative));
    // `it was the mayor who opened it`.
    let cleft = (3..9).any(|offset| {
        word(offset).is_some_and(|w| w.tag == Tag::Relative || w.lower == "that")
            && word(offset - 1).is_some_and(|w| w.tag.is_head())
    });
    it && be && (judged && open || cleft && !ranked || compares)
}

/// `those charged will appear`: an adjective and then the verb, no noun between.
fn acts_alone(article: &Article<'_>, at: usize) -> bool {
    let next = article.words.get(at + 1).map(|w| w.tag);
    let verb = article.words.get(at + 2).is_some_and(|w| w.tag.is_verbal());
    next == Some(Tag::Adjective) && verb
}

/// The subject of the clause before, for a pronoun that stands for a thing or several people.
fn subject_before(article: &Article<'_>, at: usize, word: &Word) -> Option<String> {
    let index = article.sentences.partition_point(|s| s.words.end <= at);
    let own = article.sentences.get(index)?;
    let plural = matches!(
        word.lower.as_str(),
        "they" | "their" | "these" | "both" | "them"
    );
    // `They say`: those who spoke before, not those they spoke of.
    let says = article
        .words
        .get(at + 1)
        .is_some_and(|w| w.tag.is_verbal() && w.has(REPORTING));
    let here = crate::language::english::clause::clauses(&article.words, &own.words);
    let nobody = here.iter().filter_map(|c| c.subject.clone());
    if nobody
        .filter(|s| s.end <= at)
        .any(|s| is_nobody(article.words(&s)))
    {
        return None;
    }
    let mut looked = article.sentences.get(..=index)?.iter().rev().take(3);
    looked.find_map(|sentence| {
        if sentence.quoted != own.quoted || sentence.block.abs_diff(own.block) > 1 {
            return None;
        }
        let until = if sentence.words == own.words {
            at
        } else {
            sentence.words.end
        };
        let clauses = crate::language::english::clause::clauses(&article.words, &sentence.words);
        clauses
            .iter()
            .rev()
            .filter(|c| c.words.start < until && !(says && c.form == Form::Reported))
            .filter(|c| {
                !c.words.contains(&at) || c.group.as_ref().is_some_and(|g| g.words.start < at)
            })
            .filter_map(|c| c.subject.clone())
            .map(|s| without_relative(article, s))
            .find(|s| s.end <= until && agrees(article, s, plural))
            .map(|subject| {
                let owner = word.tag == Tag::Possessive;
                let subject = if owner {
                    owner_of(article, subject)
                } else {
                    subject
                };
                let mut named = Vec::new();
                decapitalised(
                    article,
                    &subject,
                    render_plain(article, &subject, &mut named),
                )
            })
    })
}

/// `Orbit’s audience … its main rival`: what has an audience has the rival.
fn owner_of(article: &Article<'_>, subject: Range<usize>) -> Range<usize> {
    let genitive = article
        .words(&subject)
        .iter()
        .position(|w| w.tag == Tag::Genitive)
        .filter(|at| *at > 0);
    genitive.map_or(subject.clone(), |at| subject.start..subject.start + at)
}

/// `The letters we kept`: the noun phrase before the clause that tells of it.
fn without_relative(article: &Article<'_>, subject: Range<usize>) -> Range<usize> {
    let words = article.words(&subject);
    let clause = words
        .iter()
        .skip(1)
        .position(|w| matches!(w.tag, Tag::Pronoun | Tag::Relative))
        .map(|at| at + 1);
    match clause {
        Some(at) if words.get(at - 1).is_some_and(|w| w.tag.is_head()) => {
            subject.start..subject.start + at
        }
        _ => subject,
    }
}

/// `neither side`, `no player`: nothing that `it` could stand for.
fn is_nobody(subject: &[Word]) -> bool {
    subject
        .first()
        .is_some_and(|w| matches!(w.lower.as_str(), "neither" | "no" | "each" | "every"))
}

fn agrees(article: &Article<'_>, subject: &Range<usize>, plural: bool) -> bool {
    let words = article.words(subject);
    let asks = words.first().is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "why" | "how" | "what" | "who" | "where" | "when" | "which"
        )
    });
    if asks {
        return false;
    }
    if words.iter().any(|w| matches!(w.tag, Tag::Pronoun)) || words.len() > 8 {
        return false;
    }
    let head_until = words
        .iter()
        .position(|w| w.tag == Tag::Preposition)
        .unwrap_or(words.len());
    let head = words.get(..head_until).and_then(|w| w.last());
    let several = words
        .get(..head_until)
        .unwrap_or_default()
        .iter()
        .any(|w| w.tag == Tag::Conjunction || (w.tag == Tag::Number && w.lower != "one"))
        || head.is_some_and(|w| w.tag == Tag::Plural);
    let person = article.names.mentions_in(subject).iter().any(|m| {
        m.words.end == subject.end
            && article
                .names
                .entity(m)
                .is_some_and(|e| e.kind == EntityKind::Person)
    });
    let verb = article.words.get(subject.end);
    let several =
        several || verb.is_some_and(|w| matches!(w.lower.as_str(), "are" | "were" | "have"));
    let human = head.is_some_and(|w| crate::language::english::name::lists::is_role(&w.lower));
    if plural {
        several
    } else {
        !several
            && !person
            && !human
            && head.is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Name))
    }
}

/// `of them` is `of the seven schools`.
fn definite(phrase: String) -> String {
    let counted = phrase.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let determined = ["the ", "these ", "those ", "his ", "her ", "its ", "their "];
    if counted && !determined.iter().any(|word| phrase.starts_with(word)) {
        format!("the {phrase}")
    } else {
        phrase
    }
}

/// Whether a noun phrase is plural: by its head before the first preposition, or joined by `and`.
pub fn is_plural(words: &[Word]) -> bool {
    let until = words
        .iter()
        .position(|w| w.tag == Tag::Preposition)
        .unwrap_or(words.len());
    let phrase = words.get(..until).unwrap_or_default();
    phrase.last().is_some_and(|w| w.tag == Tag::Plural) || phrase.iter().any(|w| w.lower == "and")
}

/// The words of a noun phrase without resolving pronouns at its start.
pub fn render_plain(article: &Article<'_>, range: &Range<usize>, named: &mut Vec<usize>) -> String {
    for mention in article.names.mentions_in(range) {
        named.push(mention.entity);
    }
    let only = article.names.mentions_in(range);
    if let [mention] = only
        && mention.words == *range
        && let Some(entity) = article.names.entity(mention)
    {
        return entity.name.clone();
    }
    tidy(article.range_of(range).of(article.text))
}

/// A determiner in lower case, so that the phrase can stand inside a sentence.
pub fn decapitalised(article: &Article<'_>, range: &Range<usize>, text: String) -> String {
    let lower = article.words.get(range.start).is_some_and(|w| {
        matches!(
            w.tag,
            Tag::Determiner
                | Tag::Possessive
                | Tag::Plural
                | Tag::Noun
                | Tag::Adjective
                | Tag::Number
                | Tag::Pronoun
                | Tag::Preposition
                | Tag::Adverb
                | Tag::Subordinator
        ) && !w.upper
            && w.lower != "i"
    });
    let same = article.words.get(range.start).is_some_and(|w| {
        text.get(..w.range.len() as usize)
            .is_some_and(|head| head.to_lowercase().replace('’', "'") == w.lower)
    });
    if !lower || !same {
        return text;
    }
    let mut chars = text.chars();
    chars
        .next()
        .map(|c| c.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}

/// `Vale’s`, `the brothers’`.
pub fn genitive(name: &str) -> String {
    if name.ends_with('s') && name.starts_with(char::is_lowercase) {
        format!("{name}’")
    } else {
        format!("{name}’s")
    }
}
