//! What a clause is mainly about.

use tickmark_core::{ClaimKind, Detail};

use super::marker;
use crate::article::Article;
use crate::clause::{Clause, Form};
use crate::name::{EntityKind, lists};
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
    let mut also = Vec::new();
    let verb = clause
        .group
        .as_ref()
        .and_then(|g| article.words.get(g.head));
    let dynamic = verb
        .is_some_and(|w| !matches!(w.tag, Tag::Be | Tag::Have | Tag::To) && !is_stative(&w.lower));
    let past = clause.group.as_ref().is_some_and(|g| {
        article.words(&g.words).iter().any(|w| {
            matches!(w.tag, Tag::Past | Tag::Participle | Tag::Gerund)
                || w.lower == "was"
                || w.lower == "were"
        })
    });
    let figure = details.iter().any(|d| d.kind == ClaimKind::Figure);
    let date = details.iter().any(|d| d.kind == ClaimKind::Date);
    let comparison = marker::comparison(article, &clause.words).is_some();
    // `the first meeting opened` is an event; `profits rose` and `is the largest` compare.
    let changes = words.iter().any(|w| marker::is_change(&w.lower));
    let cause = matches!(clause.form, Form::Cause | Form::Purpose)
        || marker::cause(article, &clause.words).is_some();
    let person = clause.subject.as_ref().is_some_and(|s| {
        article.names.mentions_in(s).iter().any(|m| {
            article
                .names
                .entity(m)
                .is_some_and(|e| e.kind == EntityKind::Person)
        }) || article
            .words(s)
            .iter()
            .any(|w| matches!(w.lower.as_str(), "he" | "she"))
    });
    let biography = words
        .iter()
        .any(|w| BIOGRAPHY_VERBS.contains(&w.lower.as_str()))
        || words
            .iter()
            .any(|w| matches!(w.lower.as_str(), "family" | "descent" | "parents"))
            && !dynamic
        || (person
            && verb.is_some_and(|w| w.tag == Tag::Be)
            && words.iter().any(|w| lists::is_role(&w.lower)))
        || (verb.is_some_and(|w| matches!(w.lower.as_str(), "won" | "received"))
            && words
                .iter()
                .any(|w| matches!(w.lower.as_str(), "award" | "prize" | "medal")));
    for (applies, kind) in [
        (dynamic && past, ClaimKind::Event),
        (figure, ClaimKind::Figure),
        (date, ClaimKind::Date),
        (comparison, ClaimKind::Comparison),
        (cause, ClaimKind::Cause),
        (biography, ClaimKind::Biography),
        (!dynamic, ClaimKind::Description),
    ] {
        if applies {
            also.push(kind);
        }
    }
    let kind = if biography {
        ClaimKind::Biography
    } else if cause && !figure {
        ClaimKind::Cause
    } else if figure {
        ClaimKind::Figure
    } else if date && words.iter().any(|w| BEGINNINGS.contains(&w.lower.as_str())) {
        ClaimKind::Date
    } else if comparison && (!dynamic || changes) {
        ClaimKind::Comparison
    } else if date && !dynamic && clause.group.is_some() {
        ClaimKind::Date
    } else if dynamic || clause.group.is_none() || clause.form == Form::Adjunct {
        ClaimKind::Event
    } else {
        ClaimKind::Description
    };
    (kind, also)
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
