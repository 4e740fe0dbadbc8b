//! Claims that a clause states.
//!
//! ## What it finds
//!
//! Each clause of a sentence that asserts something: an event, a figure, a cause, a comparison, a
//! description.
//!
//! ## Why a checker cares
//!
//! One sentence often holds several facts that can be right or wrong on their own.
//!
//! ## Examples
//!
//! `The council closed two schools and sold the land.`: two claims.
//!
//! ## Not a claim
//!
//! Opinion, prediction, promise, question and advice are set aside with the reason.
//!
//! ## References
//!
//! Clauses are cut in [`crate::clause`]; what is set aside is judged in [`super::judge`].

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, NotClaim, TextRange};

use super::draft::Draft;
use super::{detail, judge, kind, marker};
use crate::article::{Article, Sentence};
use crate::clause::{Clause, Form};
use crate::restate;
use crate::restate::inflect;
use crate::word::lexicon::REPORTING;
use crate::word::{Tag, Word};

/// The claims of one sentence's clauses; `taken` are clauses that belong to a quotation.
pub fn claims(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    taken: &[usize],
    out: &mut Vec<Draft>,
    not: &mut Vec<NotClaim>,
) {
    for (index, clause) in clauses.iter().enumerate() {
        if taken.contains(&index) || !asserts(article, clauses, index, sentence) {
            continue;
        }
        let reported_prediction = reports_prediction(article, clauses, index);
        if let Some(why) =
            judge::judge(article, clause, &sentence.words, true).filter(|_| !reported_prediction)
        {
            not.push(NotClaim {
                range: article.range_of(&clause.words),
                why,
            });
            continue;
        }
        out.extend(draft(article, sentence, clauses, index));
    }
}

/// `The ministry says the works will end`: that it says so can be checked, the future cannot.
fn reports_prediction(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    clauses
        .get(index)
        .is_some_and(|c| c.reporter.is_some() && c.form == Form::Reported && future(article, c))
}

fn future(article: &Article<'_>, clause: &Clause) -> bool {
    clause.group.as_ref().is_some_and(|g| {
        article
            .words(&g.words)
            .iter()
            .any(|w| matches!(w.lower.as_str(), "will" | "would" | "won't"))
    })
}

/// Whether the clause is worth a claim of its own.
fn asserts(article: &Article<'_>, clauses: &[Clause], index: usize, sentence: &Sentence) -> bool {
    let Some(clause) = clauses.get(index) else {
        return false;
    };
    let words = article.words(&clause.words);
    let range = article.range_of(&clause.words);
    let valued = article.values_in(range).next().is_some();
    if words.len() < 2
        || words
            .iter()
            .all(|w| matches!(w.tag, Tag::Quote | Tag::Mark(_)))
    {
        return false;
    }
    if is_report_head(article, clauses, index) {
        return clause.group.is_some()
            && article
                .values_in(article.range_of(&span(article, clauses, index)))
                .next()
                .is_some();
    }
    match clause.form {
        Form::Adjunct => {
            words.len() >= 4
                && words.first().is_some_and(|w| w.lower != "according")
                && (valued
                    || has_name(article, clause)
                    || clause.group.is_some()
                    || words.first().is_some_and(|w| w.lower == "despite"))
        }
        Form::Cause => words.len() >= 2,
        Form::Purpose => words.len() >= 4,
        Form::Participial => clause.group.is_some() && (words.len() >= 3 || valued),
        Form::Subordinate => clause.group.is_some() && (words.len() >= 4),
        _ if clause.group.is_some() => words.len() >= 3 || valued,
        _ => clauses.len() == 1 && fragment(article, clause, sentence, valued),
    }
}

fn has_name(article: &Article<'_>, clause: &Clause) -> bool {
    !article.names.mentions_in(&clause.words).is_empty()
}

/// A caption or headline without a verb: a claim when it says who, where, when or how many.
fn fragment(article: &Article<'_>, clause: &Clause, sentence: &Sentence, valued: bool) -> bool {
    use tickmark_core::BlockRole;
    let len = clause.words.len();
    let named = has_name(article, clause);
    match sentence.role {
        BlockRole::Caption => len >= 3 && (valued || named),
        _ => len >= 4 && valued && named,
    }
}

/// Whether the clause only introduces what it reports.
fn is_report_head(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    let reports = clauses
        .get(index + 1)
        .is_some_and(|next| next.form == Form::Reported && next.reporter == Some(index));
    reports
        && clauses
            .get(index)
            .and_then(|c| c.group.as_ref())
            .and_then(|g| article.words.get(g.head))
            .is_some_and(|w| w.has(REPORTING))
}

fn draft(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    index: usize,
) -> Option<Draft> {
    let clause = clauses.get(index)?;
    let words = span(article, clauses, index);
    let range = article.range_of(&words).trim(article.text);
    let own = Clause {
        words: words.clone(),
        ..clause.clone()
    };
    let mut details = detail::of_values(article, range);
    let (mut kind, also) = kind::of_clause(article, &own, &details);
    if reports_prediction(article, clauses, index) {
        kind = ClaimKind::Quote;
    }
    add_details(article, &own, kind, &mut details);
    if details.is_empty() {
        return None;
    }
    let (restatement, query) = restated(article, sentence, clauses, index);
    Some(Draft {
        range,
        words,
        details,
        kind,
        also,
        restatement,
        claimant: claimant(article, clauses, clause),
        reason: reason(clause.form),
        query,
    })
}

/// The shortest stretch that states the clause: without a subject that an insertion cuts off, with
/// the reporter where only the report can be checked.
fn span(article: &Article<'_>, clauses: &[Clause], index: usize) -> Range<usize> {
    let Some(clause) = clauses.get(index) else {
        return 0..0;
    };
    let words = clause.words.clone();
    if reports_prediction(article, clauses, index) {
        if let Some(head) = clause.reporter.and_then(|at| clauses.get(at)) {
            return head.words.start..words.end;
        }
    }
    if let (Form::Main | Form::Reported, Some(group)) = (clause.form, &clause.group) {
        let before = article.words(&(words.start..group.words.start));
        let cut_off = before.last().is_some_and(|w| w.is_mark(','))
            && clause.subject.is_some()
            && group.finite;
        let reports = article
            .words
            .get(group.head)
            .is_some_and(|w| w.has(REPORTING));
        let told_before = article
            .values_in(article.range_of(&(words.start..group.words.start)))
            .next()
            .is_some();
        if cut_off && (reports || !told_before) {
            return group.words.start..words.end;
        }
    }
    if let (Form::Relative, Some(antecedent)) = (clause.form, &clause.antecedent) {
        if words.len() <= 8 && antecedent.len() <= 4 {
            return antecedent.start..words.end;
        }
    }
    words
}

fn add_details(article: &Article<'_>, clause: &Clause, kind: ClaimKind, details: &mut Vec<Detail>) {
    for place in detail::of_places(article, &clause.words) {
        push(details, place);
    }
    if let Some(range) =
        marker::comparison(article, &clause.words).filter(|_| kind != ClaimKind::Event)
    {
        push(
            details,
            detail::plain(
                range,
                ClaimKind::Comparison,
                "a word of comparison or change",
            ),
        );
    }
    if let Some(range) = marker::cause(article, &clause.words).filter(|_| kind == ClaimKind::Cause)
    {
        push(
            details,
            detail::plain(range, ClaimKind::Cause, "a word of cause and what it names"),
        );
    }
    let verb_kind = match kind {
        ClaimKind::Figure | ClaimKind::Date | ClaimKind::Place => ClaimKind::Event,
        ClaimKind::Comparison | ClaimKind::Quote => ClaimKind::Description,
        other => other,
    };
    let wanted = !matches!(kind, ClaimKind::Comparison | ClaimKind::Cause) || details.is_empty();
    if let Some(found) = clause
        .group
        .as_ref()
        .filter(|_| wanted)
        .and_then(|g| detail::of_verb(article, &clause.words, g, verb_kind))
    {
        push(details, found);
    }
    if details.is_empty() {
        let range = article.range_of(&clause.words).trim(article.text);
        push(
            details,
            detail::plain(range, verb_kind, "the words of the clause"),
        );
    }
    details.sort_by_key(|d| d.range);
}

fn push(details: &mut Vec<Detail>, detail: Detail) {
    if !details.iter().any(|d| {
        d.range == detail.range || (d.kind == detail.kind && d.range.overlaps(detail.range))
    }) {
        details.push(detail);
    }
}

fn claimant(article: &Article<'_>, clauses: &[Clause], clause: &Clause) -> Option<String> {
    let reporter = clauses.get(clause.reporter?)?;
    crate::quote::speaker::name_of(article, reporter.subject.as_ref()?)
}

fn reason(form: Form) -> &'static str {
    match form {
        Form::Main => "A clause with its own subject and verb.",
        Form::Coordinated => {
            "A verb phrase joined to an earlier one: it can be right or wrong alone."
        }
        Form::Resumed => "The main clause after an insertion.",
        Form::Relative => "A relative clause: it states something of the noun before it.",
        Form::Participial => "A participial clause: it states something of its own.",
        Form::Subordinate => "A subordinate clause that states a time, condition or reason.",
        Form::Reported => "What somebody is reported to say.",
        Form::Cause => "A cause.",
        Form::Purpose => "A purpose.",
        Form::Adjunct => "An accompanying circumstance that can be checked alone.",
    }
}

/// The clause as a sentence that stands alone.
fn restated(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    index: usize,
) -> (String, Option<String>) {
    let Some(clause) = clauses.get(index) else {
        return (String::new(), None);
    };
    let mut named = Vec::new();
    let mut query = None;
    let mut out = String::new();
    if let Some(head) = clause
        .reporter
        .and_then(|at| clauses.get(at))
        .filter(|_| clause.reporter != Some(index))
    {
        out.push_str(&attribution(article, head, &mut named, &mut query));
        let gerund = clause.group.as_ref().is_some_and(|g| g.form == Tag::Gerund)
            && clause.form != Form::Relative;
        if let (true, Some(group)) = (gerund, &clause.group) {
            // `ICE reported arresting 593 people`.
            let rendered =
                restate::render(article, &(group.words.start..clause.words.end), &mut named);
            return (
                restate::sentence(&format!("{out} {}", rendered.text)),
                query.or(rendered.query),
            );
        }
        out.push_str(" that ");
    }
    if is_report_head(article, clauses, index) {
        let head = attribution(article, clause, &mut named, &mut query);
        let days: Vec<String> = article
            .values_in(article.range_of(&clause.words))
            .filter(|v| v.kind.is_temporal())
            .map(|v| {
                let words = v.range.of(article.text);
                restate::day::absolute(v, words, "").unwrap_or_else(|| format!("in {words}"))
            })
            .collect();
        if !days.is_empty() {
            return (
                restate::sentence(&format!("{head} this {}", days.join(" "))),
                query,
            );
        }
    }
    if sentence.role == tickmark_core::BlockRole::Caption
        && clause.group.as_ref().is_none_or(|g| !g.finite)
    {
        out.push_str("the picture shows ");
    }
    let body = body(article, sentence, clauses, clause, &mut named, &mut query);
    out.push_str(&body);
    (restate::sentence(&out), query)
}

/// `ICE reported`: subject and verb of the reporting clause, without its date.
fn attribution(
    article: &Article<'_>,
    head: &Clause,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> String {
    let mut text = String::new();
    if let Some(subject) = &head.subject {
        text.push_str(&noun(article, subject, named, query));
        text.push(' ');
    }
    if let Some(group) = &head.group {
        text.push_str(article.range_of(&group.words).of(article.text));
    }
    text
}

/// A noun phrase with names for pronouns.
fn noun(
    article: &Article<'_>,
    words: &Range<usize>,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> String {
    let rendered = restate::render(article, words, named);
    *query = query.take().or(rendered.query);
    restate::decapitalised(article, words, rendered.text)
}

fn body(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    clause: &Clause,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> String {
    let mut rest = |words: Range<usize>, named: &mut Vec<usize>| {
        let rendered = restate::render(article, &words, named);
        *query = query.take().or(rendered.query);
        rendered.text
    };
    let words = clause.words.clone();
    match (clause.form, &clause.subject, &clause.group) {
        (Form::Relative, Some(antecedent), Some(group)) => {
            let whose = article
                .words
                .get(words.start)
                .is_some_and(|w| w.lower == "whose");
            let object = group.words.start > words.start + 1 && !whose;
            if object
                || article.words.get(words.start).is_some_and(|w| {
                    matches!(w.tag, Tag::Preposition)
                        || matches!(w.lower.as_str(), "where" | "when")
                })
            {
                let head = rest(antecedent.clone(), named);
                return format!("{head} {}", rest(words, named));
            }
            let mut head = rest(antecedent.clone(), named);
            if whose {
                head = restate::genitive(&head);
            }
            let tail = rest(words.start + 1..words.end, named);
            format!("{head} {tail}")
        }
        (Form::Coordinated | Form::Resumed, Some(subject), Some(group))
            if group.finite && !words.contains(&subject.start) =>
        {
            let head = rest(subject.clone(), named);
            format!("{head} {}", rest(group.words.start..words.end, named))
        }
        (Form::Participial | Form::Coordinated, Some(subject), Some(group))
            if group.form == Tag::Gerund && !words.contains(&subject.start) =>
        {
            let head = rest(subject.clone(), named);
            let verb = article.words.get(group.words.start);
            let plural = article
                .words(subject)
                .last()
                .is_some_and(|w| w.tag == Tag::Plural);
            let present = present_tense(article, clauses, clause);
            let verb = verb.and_then(|w| inflect::finite(&w.lower, present, plural));
            match verb {
                Some(verb) => format!(
                    "{head} {verb} {}",
                    rest(group.words.start + 1..words.end, named)
                ),
                None => format!("{head}, {}", rest(words, named)),
            }
        }
        (Form::Participial | Form::Coordinated, Some(subject), Some(group))
            if group.form == Tag::Participle && !words.contains(&subject.start) =>
        {
            let subject = clause
                .antecedent
                .clone()
                .filter(|_| clause.form == Form::Participial)
                .unwrap_or_else(|| subject.clone());
            let plural = article
                .words(&subject)
                .last()
                .is_some_and(|w| w.tag == Tag::Plural);
            let head = rest(subject, named);
            format!(
                "{head} {} {}",
                if plural { "were" } else { "was" },
                rest(words, named)
            )
        }
        (Form::Subordinate, Some(subject), Some(_)) => {
            let reason = article.words.get(words.start).is_some_and(|w| {
                matches!(
                    w.lower.as_str(),
                    "because" | "if" | "unless" | "since" | "whether" | "until"
                )
            });
            if reason {
                return main_and(article, sentence, clauses, clause, named, query);
            }
            rest(subject.start..words.end, named)
        }
        (Form::Cause | Form::Purpose | Form::Adjunct, _, _) | (Form::Subordinate, None, _) => {
            main_and(article, sentence, clauses, clause, named, query)
        }
        (_, Some(subject), Some(group))
            if article
                .words(&(subject.end..group.words.start))
                .iter()
                .any(|w| w.is_mark(',')) =>
        {
            let head = rest(subject.clone(), named);
            format!("{head} {}", rest(group.words.start..words.end, named))
        }
        _ => {
            let start = (words.start..words.end)
                .find(|at| {
                    article
                        .words
                        .get(*at)
                        .is_none_or(|w| !matches!(w.tag, Tag::Subordinator | Tag::Conjunction))
                })
                .unwrap_or(words.start);
            rest(start..words.end, named)
        }
    }
}

/// A cause, purpose or circumstance behind the clause it belongs to.
fn main_and(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    clause: &Clause,
    named: &mut Vec<usize>,
    query: &mut Option<String>,
) -> String {
    let main = clauses
        .iter()
        .filter(|c| {
            c.words != clause.words
                && matches!(
                    c.form,
                    Form::Main | Form::Reported | Form::Resumed | Form::Coordinated
                )
                && c.group.is_some()
        })
        .min_by_key(|c| {
            if c.words.end <= clause.words.start {
                clause.words.start - c.words.end
            } else {
                1000 + c.words.start
            }
        });
    let mut text = String::new();
    if let Some(main) = main {
        text = body(article, sentence, clauses, main, named, query);
        text = text.trim_end_matches(['.', ',']).to_owned();
        text.push(' ');
    }
    let rendered = restate::render(article, &clause.words, named);
    *query = query.take().or(rendered.query);
    text.push_str(&restate::decapitalised(
        article,
        &clause.words,
        rendered.text,
    ));
    text
}

fn present_tense(article: &Article<'_>, clauses: &[Clause], clause: &Clause) -> bool {
    clauses
        .iter()
        .rev()
        .filter(|c| c.words.start < clause.words.start)
        .find_map(|c| c.group.as_ref().filter(|g| g.finite))
        .and_then(|g| article.words.get(g.words.start))
        .is_some_and(|w: &Word| w.tag == Tag::Present || matches!(w.lower.as_str(), "is" | "are"))
}

/// The range of a clause without the article's text around it, for tests of this module's callers.
pub fn range(article: &Article<'_>, clause: &Clause) -> TextRange {
    article.range_of(&clause.words)
}
