//! "I" and "my" outside quotation marks: the name of who speaks, where an interview tells it.
//!
//! Nobody is guessed: where nothing says who speaks, and for every "we", the author is asked.

use std::ops::Range;

use super::{Edit, genitive, long_form};
use crate::language::english::article::Article;
use crate::language::english::name::Gender;
use crate::language::english::word::verb;
use crate::language::english::word::{Tag, Word};

/// How many adverbs may stand between `I` and its verb.
const ADVERBS: usize = 2;

/// Whether the word means who speaks: `I`, `our`; not `US` and not `World War I`.
pub(super) fn is_first(word: &Word) -> bool {
    match word.lower.as_str() {
        "i" => word.tag == Tag::Pronoun,
        "me" | "my" | "myself" | "we" | "us" | "our" | "ourselves" => !word.upper,
        _ => false,
    }
}

/// The edits that put the speaker's name in place of the word at `at`: none inside a quotation,
/// where words stay as they were said; an error where nobody knows who speaks.
pub(super) fn named(
    article: &Article<'_>,
    at: usize,
    range: &Range<usize>,
    named: &mut Vec<usize>,
) -> Result<Vec<Edit>, ()> {
    let (Some(word), Some(sentence)) = (article.words.get(at), article.sentence_at(at)) else {
        return Ok(Vec::new());
    };
    if sentence.quoted.is_some() || article.stretches_in(word.range).next().is_some() {
        return Ok(Vec::new());
    }
    let speaker = article.turns.speaker(sentence.block).ok_or(())?;
    let entity = article.names.entities.get(speaker).ok_or(())?;
    let again = named.contains(&speaker);
    let pronoun = |male: &str, female: &str| match entity.gender.filter(|_| again) {
        Some(Gender::Male) => Some(male.to_owned()),
        Some(Gender::Female) => Some(female.to_owned()),
        None => None,
    };
    let name = entity.name.clone();
    let mut edits = Vec::new();
    match word.lower.as_str() {
        "i" => {
            let name = pronoun("he", "she").unwrap_or(name);
            edits.extend(subject(article, at, range, name));
        }
        "me" => edits.push(Edit::resolved(
            word.range,
            pronoun("him", "her").unwrap_or(name),
        )),
        "my" => edits.push(Edit::resolved(
            word.range,
            pronoun("his", "her").unwrap_or_else(|| genitive(&name)),
        )),
        _ => return Err(()),
    }
    if !again {
        named.push(speaker);
    }
    Ok(edits)
}

/// `I` with its verb, which takes the form of the third person.
fn subject(article: &Article<'_>, at: usize, range: &Range<usize>, name: String) -> Vec<Edit> {
    let Some(word) = article.words.get(at) else {
        return Vec::new();
    };
    let own = |at: usize| article.words.get(at).filter(|_| at < range.end);
    let clitic = own(at + 1).and_then(|next| match next.lower.as_str() {
        "'m" => Some((next.range, "is")),
        "'ve" => Some((next.range, "has")),
        _ => long_form(article, at + 1, next),
    });
    if let Some((clitic, verb)) = clitic {
        return vec![Edit::resolved(
            word.range.cover(clitic),
            format!("{name} {verb}"),
        )];
    }
    let mut edits = vec![Edit::resolved(word.range, name)];
    let verb = (at + 1..range.end)
        .take(ADVERBS + 1)
        .filter_map(|at| article.words.get(at))
        .find(|w| w.tag != Tag::Adverb);
    if let Some((verb, form)) = verb.and_then(|w| Some((w, third_person(w)?))) {
        edits.push(Edit {
            range: verb.range,
            text: form,
            resolves: false,
        });
    }
    edits
}

/// The words `told` that start with the verb of the one-word subject `I`, with its verb in the third
/// person where the speaker is known.
pub(super) fn agreed(
    article: &Article<'_>,
    subject: &Range<usize>,
    verb: usize,
    told: String,
) -> String {
    let speaks = subject.len() == 1
        && article
            .words(subject)
            .iter()
            .any(|w| w.lower == "i" && w.tag == Tag::Pronoun)
        && article
            .sentence_at(verb)
            .is_some_and(|s| article.turns.speaker(s.block).is_some());
    let word = article.words.get(verb).filter(|_| speaks);
    match word.and_then(|w| Some((w.range.of(article.text), third_person(w)?))) {
        Some((shown, form)) => told.replacen(shown, &form, 1),
        None => told,
    }
}

/// `think` as `thinks`; nothing for a form that all persons share.
fn third_person(word: &Word) -> Option<String> {
    let form = match word.lower.as_str() {
        "am" => "is",
        "have" => "has",
        "do" => "does",
        "don't" => "doesn't",
        "haven't" => "hasn't",
        lower if matches!(word.tag, Tag::Present | Tag::Base) && !word.capital => {
            return Some(verb::third_person(lower));
        }
        _ => return None,
    };
    Some(form.to_owned())
}
