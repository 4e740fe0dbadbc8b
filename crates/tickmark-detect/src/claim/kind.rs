//! What a clause is mainly about.

use tickmark_core::{ClaimKind, Detail};

use super::marker;
use crate::article::Article;
use crate::clause::{Clause, Form};
use crate::name::{Entity, EntityKind, lists};
use crate::word::Tag;

const BIOGRAPHY_VERBS: [&str; 14] = [
    "born",
    "married",
    "divorced",
    "graduated",
    "studied",
    "elected",
    "appointed",
    "retired",
    "emigrated",
    "educated",
    "died",
    "dies",
    "starred",
    "knighted",
];
const BEGINNINGS: [&str; 12] = [
    "began",
    "begins",
    "started",
    "starts",
    "occurred",
    "ended",
    "opened",
    "founded",
    "scheduled",
    "held",
    "dates",
    "shipped",
];

/// The main kind of a clause with these details, and the others that apply.
pub fn of_clause(
    article: &Article<'_>,
    clause: &Clause,
    details: &[Detail],
) -> (ClaimKind, Vec<ClaimKind>) {
    let words = article.words(&clause.words);
    let has = |kind| details.iter().any(|d| d.kind == kind);
    let (figure, date) = (has(ClaimKind::Figure), has(ClaimKind::Date));
    let dynamic = is_dynamic(article, clause);
    let comparison = marker::comparison(article, &clause.words).is_some();
    // `the first meeting opened` is an event; `profits rose` and `is the largest` compare.
    let changes = words.iter().any(|w| marker::is_change(&w.lower));
    let cause = matches!(clause.form, Form::Cause | Form::Purpose)
        || marker::cause(article, &clause.words).is_some();
    let biography = is_biography(article, clause, dynamic);
    let begins = words.iter().any(|w| BEGINNINGS.contains(&w.lower.as_str()));
    let eventful = dynamic || clause.group.is_none() || clause.form == Form::Adjunct;
    let ranked = [
        (biography, ClaimKind::Biography),
        (cause && !figure, ClaimKind::Cause),
        (figure, ClaimKind::Figure),
        (date && begins, ClaimKind::Date),
        (comparison && (!dynamic || changes), ClaimKind::Comparison),
        (date && !eventful, ClaimKind::Date),
        (eventful, ClaimKind::Event),
        (true, ClaimKind::Description),
    ];
    let main = ranked
        .iter()
        .find(|(applies, _)| *applies)
        .map_or(ClaimKind::Description, |(_, kind)| *kind);
    let also = [
        (dynamic && is_past(article, clause), ClaimKind::Event),
        (comparison, ClaimKind::Comparison),
        (cause, ClaimKind::Cause),
        (biography, ClaimKind::Biography),
        (!dynamic, ClaimKind::Description),
    ];
    (
        main,
        also.into_iter()
            .filter_map(|(applies, kind)| applies.then_some(kind))
            .collect(),
    )
}

/// Whether the verb tells of something done or happening.
fn is_dynamic(article: &Article<'_>, clause: &Clause) -> bool {
    let verb = clause
        .group
        .as_ref()
        .and_then(|g| article.words.get(g.head));
    verb.is_some_and(|w| !matches!(w.tag, Tag::Be | Tag::Have | Tag::To) && !is_stative(&w.lower))
}

fn is_past(article: &Article<'_>, clause: &Clause) -> bool {
    let verbs = clause
        .group
        .as_ref()
        .map(|g| article.words(&g.words))
        .unwrap_or_default();
    verbs.iter().any(|w| {
        matches!(w.tag, Tag::Past | Tag::Participle | Tag::Gerund)
            || matches!(w.lower.as_str(), "was" | "were")
    })
}

/// Whether the clause tells a detail of somebody's life.
fn is_biography(article: &Article<'_>, clause: &Clause, dynamic: bool) -> bool {
    let words = article.words(&clause.words);
    let any = |list: &[&str]| words.iter().any(|w| list.contains(&w.lower.as_str()));
    let verb = clause
        .group
        .as_ref()
        .and_then(|g| article.words.get(g.head));
    let is = verb.is_some_and(|w| w.tag == Tag::Be);
    let wins = verb.is_some_and(|w| matches!(w.lower.as_str(), "won" | "received"));
    any(&BIOGRAPHY_VERBS) && !is_thing(article, clause)
        || (any(&["family", "descent", "parents"]) && !dynamic)
        || (is && names_person(article, clause) && words.iter().any(|w| lists::is_role(&w.lower)))
        || (wins && any(&["award", "prize", "medal"]))
}

/// Whether the subject is a thing: a singular common noun that is no role of a person, and no name.
fn is_thing(article: &Article<'_>, clause: &Clause) -> bool {
    let Some(subject) = &clause.subject else {
        return false;
    };
    let words = article.words(subject);
    let head = words
        .iter()
        .take_while(|w| w.tag != Tag::Preposition)
        .filter(|w| w.tag.is_head())
        .last();
    head.is_some_and(|w| w.tag == Tag::Noun && !lists::is_role(&w.lower))
}

/// Whether the subject is a person.
fn names_person(article: &Article<'_>, clause: &Clause) -> bool {
    let Some(subject) = &clause.subject else {
        return false;
    };
    let person = |e: &Entity| e.kind == EntityKind::Person;
    let mentions = article.names.mentions_in(subject).iter();
    let pronoun = article
        .words(subject)
        .iter()
        .any(|w| matches!(w.lower.as_str(), "he" | "she"));
    pronoun || mentions.filter_map(|m| article.names.entity(m)).any(person)
}

/// Verbs that describe a state.
pub fn is_stative(lower: &str) -> bool {
    matches!(
        lower,
        "includes"
            | "included"
            | "include"
            | "contains"
            | "contain"
            | "consists"
            | "costs"
            | "owns"
            | "belongs"
            | "follows"
            | "remains"
            | "remain"
            | "lives"
            | "needs"
            | "means"
            | "features"
            | "face"
            | "faces"
            | "showed"
            | "shows"
            | "show"
            | "provide"
            | "provides"
            | "based"
            | "used"
            | "accounted"
            | "depends"
            | "covers"
            | "receive"
            | "describe"
            | "describes"
            | "serves"
            | "runs"
            | "requires"
            | "require"
            | "allows"
            | "allow"
            | "employs"
            | "became"
            | "becomes"
            | "employ"
    )
}
