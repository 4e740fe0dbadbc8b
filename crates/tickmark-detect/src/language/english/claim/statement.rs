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
//! ```text claims published=2025-01-27
//! The storm flooded 40 houses on Friday, killing two people and injuring nine.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: The storm flooded 40 houses on Friday, 24 January 2025.
//!                                        ^^^^^^^^^^^^^^^^^^ figure: The storm killed two people.
//!                                                               ^^^^^^^^^^^^^ figure: The storm injured nine.
//! The canal is longer than any other in the north.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comparison: The canal is longer than any other in the north.
//! The road was closed because of heavy snow.
//! ^^^^^^^^^^^^^^^^^^^ event: The road was closed.
//!                     ^^^^^^^^^^^^^^^^^^^^^ cause: The road was closed because of heavy snow.
//! Ferries that carry 900 cars a day stopped in March.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: Ferries that carry 900 cars a day stopped in March.
//! ```
//!
//! ## Not a claim
//!
//! Opinion, prediction, promise, question and advice are set aside with the reason.
//!
//! ```text claims
//! The road should be mended. Who pays for it?
//! ^^^^^^^^^^^^^^^^^^^^^^^^^ no claim: advice
//!                            ^^^^^^^^^^^^^^^^ no claim: question
//! ```
//!
//! ## References
//!
//! Clauses are cut in [`crate::language::english::clause`]; what is set aside is judged in [`super::judge`].

use std::ops::Range;

use tickmark_core::{BlockRole, ClaimKind, Detail, NotClaim, NotClaimReason};

use super::draft::Draft;
use super::{detail, judge, kind, life, marker, place};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::{self, Clause, Form};
use crate::language::english::restate::statement as restated;
use crate::language::english::word::Tag;
use crate::language::english::word::lexicon::REPORTING;

/// The claims of one sentence's clauses; `taken` are clauses that belong to a quotation.
pub fn claims(
    article: &Article<'_>,
    sentence: &Sentence,
    clauses: &[Clause],
    taken: &[usize],
    out: &mut Vec<Draft>,
    not: &mut Vec<NotClaim>,
) {
    if judge::is_link(article, article.words(&sentence.words)) {
        not.push(NotClaim {
            range: sentence.range,
            why: NotClaimReason::Link,
        });
        return;
    }
    if asks(article, sentence, clauses) {
        not.push(NotClaim {
            range: sentence.range,
            why: NotClaimReason::Question,
        });
        return;
    }
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
        out.extend(inserted(article, clause));
    }
}

/// A heading such as `How it began` or `Who was arrested`: it asks, it does not tell.
fn asks(article: &Article<'_>, sentence: &Sentence, clauses: &[Clause]) -> bool {
    let words = article.words(&sentence.words);
    let stops = words
        .last()
        .is_some_and(|w| matches!(w.tag, Tag::Mark('.' | '!' | '”' | '"' | ':')));
    let heading = matches!(sentence.role, BlockRole::Heading | BlockRole::Headline) || !stops;
    let opens = words.first().is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "how" | "what" | "who" | "why" | "where" | "when" | "which" | "whose" | "whether"
        )
    });
    heading && opens && clauses.len() <= 2 && !words.iter().any(|w| w.is_mark(','))
}

/// `The ministry says the works will end`: that it says so can be checked, the future cannot.
fn reports_prediction(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    clauses.get(index).is_some_and(|c| {
        c.form == Form::Reported
            && unreal(article, c)
            && c.reporter.is_some_and(|at| says(article, clauses.get(at)))
    })
}

/// `The last strike, in March 2015, lasted …`: a phrase put between commas that dates or counts
/// the subject.
fn inserted(article: &Article<'_>, clause: &Clause) -> Option<Draft> {
    let (subject, group) = (clause.subject.clone()?, clause.group.as_ref()?);
    let comma = subject.end;
    let aside = comma + 1..group.words.start.checked_sub(1)?;
    let opens =
        article.words.get(comma)?.is_mark(',') && article.words.get(aside.end)?.is_mark(',');
    if !(opens && group.finite && article.words.get(aside.start)?.tag == Tag::Preposition) {
        return None;
    }
    let words = subject.start..aside.end;
    let range = article.range_of(&words);
    let details = detail::of_values(article, article.range_of(&aside));
    let kind = details.first()?.kind;
    let mut named = Vec::new();
    let head = crate::language::english::restate::render(article, &subject, &mut named);
    let told = crate::language::english::restate::render(article, &aside, &mut named);
    Some(Draft {
        range,
        details,
        kind,
        also: Vec::new(),
        restatement: crate::language::english::restate::sentence(&format!(
            "{} was {}",
            head.text, told.text
        )),
        claimant: None,
        reason: "This is a phrase between commas that dates or counts the subject.",
        query: head.query,
        steps: head.steps.into_iter().chain(told.steps).collect(),
    })
}

/// Whether the reporting verb is one of speech, not of belief: a belief about the future is a
/// prediction.
fn says(article: &Article<'_>, head: Option<&Clause>) -> bool {
    let verb = head
        .and_then(|c| c.group.as_ref())
        .and_then(|g| article.words.get(g.head));
    verb.is_some_and(|w| {
        !matches!(
            w.lower.as_str(),
            "believe"
                | "believes"
                | "believed"
                | "hope"
                | "hopes"
                | "hoped"
                | "expect"
                | "expects"
                | "expected"
                | "think"
                | "thinks"
                | "fear"
                | "fears"
        )
    })
}

fn unreal(article: &Article<'_>, clause: &Clause) -> bool {
    clause.group.as_ref().is_some_and(|g| {
        article.words(&g.words).iter().any(|w| {
            matches!(
                w.lower.as_str(),
                "will" | "would" | "won't" | "should" | "must" | "could" | "might"
            )
        })
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
        Form::Attribution => false,
        // `The winners are:` says nothing before its list.
        Form::Main if words.last().is_some_and(|w| w.tag == Tag::Be) => false,
        Form::Main if words.len() == 3 && only_comes(article, clauses, index) => false,
        // A condition and what follows from it are one claim.
        _ if index > 0
            && clause::conditional(&article.words, clauses, 0)
                .is_some_and(|main| index <= main) =>
        {
            false
        }
        Form::Main if opens_with_purpose(article, clauses, index) => false,
        Form::Relative if clause.antecedent.is_none() => {
            words
                .first()
                .is_some_and(|w| matches!(w.lower.as_str(), "when" | "where"))
                && words.len() >= 3
        }
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
        Form::Resumed if clause.group.is_some() => words.len() >= 2,
        _ if clause.group.is_some() => words.len() >= 3 || valued,
        _ => {
            let alone = clauses.iter().filter(|c| c.words.len() >= 3).count() == 1;
            alone && fragment(article, clause, sentence, valued)
        }
    }
}

/// `To reach them, the firm …`: a purpose that opens the sentence says nothing without its clause.
fn opens_with_purpose(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    let to = clauses.get(index).is_some_and(|c| {
        let first = article.words.get(c.words.start);
        first.is_some_and(|w| w.tag == Tag::To)
            && c.group
                .as_ref()
                .is_some_and(|g| g.words.start == c.words.start)
    });
    to && clauses.iter().skip(index + 1).any(|c| c.form == Form::Main)
}

/// `The strike comes after …`: what is asserted stands behind it.
fn only_comes(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    let comes = clauses
        .get(index)
        .and_then(|c| c.group.as_ref())
        .and_then(|g| article.words.get(g.head))
        .is_some_and(|w| matches!(w.lower.as_str(), "comes" | "come" | "came"));
    comes
        && clauses
            .get(index + 1)
            .is_some_and(|c| c.form == Form::Subordinate)
}

fn has_name(article: &Article<'_>, clause: &Clause) -> bool {
    !article.names.mentions_in(&clause.words).is_empty()
}

/// A caption or headline without a verb: a claim when it says who, where, when or how many.
fn fragment(article: &Article<'_>, clause: &Clause, sentence: &Sentence, valued: bool) -> bool {
    let len = clause.words.len();
    let named = has_name(article, clause);
    match sentence.role {
        BlockRole::Caption => len >= 3 && (valued || named),
        _ => len >= 4 && valued && named,
    }
}

/// Whether the clause only introduces what it reports.
fn is_report_head(article: &Article<'_>, clauses: &[Clause], index: usize) -> bool {
    if clauses
        .get(index)
        .is_some_and(|c| c.form == Form::Attribution)
    {
        return true;
    }
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
    let report = is_report_head(article, clauses, index)
        .then(|| restated::report(article, clauses, clause))
        .flatten();
    let told = report.unwrap_or_else(|| restated::restated(article, sentence, clauses, index));
    Some(Draft {
        range,
        details,
        kind,
        also,
        restatement: told.text,
        claimant: claimant(article, clauses, clause),
        reason: reason(clause.form),
        query: told.query,
        steps: pattern(article, clauses, clause)
            .into_iter()
            .chain(told.steps)
            .collect(),
    })
}

/// The shortest stretch that states the clause: without a subject that an insertion cuts off, with
/// the reporter where only the report can be checked.
fn span(article: &Article<'_>, clauses: &[Clause], index: usize) -> Range<usize> {
    let Some(clause) = clauses.get(index) else {
        return 0..0;
    };
    let words = clause.words.clone();
    if let Some(main) =
        clause::conditional(&article.words, clauses, index).and_then(|at| clauses.get(at))
    {
        return words.start..main.words.end;
    }
    if reports_prediction(article, clauses, index)
        && let Some(head) = clause.reporter.and_then(|at| clauses.get(at))
    {
        return head.words.start..words.end;
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
        let subject = clause
            .subject
            .as_ref()
            .map_or(words.start, |s| s.start.max(words.start));
        let told_before = article
            .values_in(article.range_of(&(words.start..subject)))
            .next()
            .is_some();
        if cut_off && (reports || !told_before) {
            return group.words.start..words.end;
        }
    }
    if let (Form::Relative, Some(antecedent)) = (clause.form, &clause.antecedent)
        && words.len() <= 8
        && antecedent.len() <= 4
        && antecedent.end + 1 >= words.start
    {
        return antecedent.start..words.end;
    }
    words
}

fn add_details(article: &Article<'_>, clause: &Clause, kind: ClaimKind, details: &mut Vec<Detail>) {
    if let Some(range) = marker::comparison(article, &clause.words) {
        // The bare `first` of the value is part of it.
        details.retain(|d| d.kind != ClaimKind::Comparison || !range.contains(d.range));
        let reason = "a word of comparison or change";
        push(details, detail::plain(range, ClaimKind::Comparison, reason));
    }
    if let Some(range) = marker::cause(article, &clause.words).filter(|_| kind == ClaimKind::Cause)
    {
        let reason = "a word of cause and what it names";
        push(details, detail::plain(range, ClaimKind::Cause, reason));
    }
    let verb_kind = match kind {
        ClaimKind::Figure | ClaimKind::Date | ClaimKind::Place => kind::of_verb(article, clause),
        ClaimKind::Comparison | ClaimKind::Quote => ClaimKind::Description,
        other => other,
    };
    let told = life::details(article, clause);
    let wanted = told.is_empty()
        && (!matches!(kind, ClaimKind::Comparison | ClaimKind::Cause) || details.is_empty());
    for detail in told {
        push(details, detail);
    }
    if let Some(role) = life::role_as(article, &clause.words) {
        push(details, role);
    }
    if let Some(found) = clause
        .group
        .as_ref()
        .filter(|_| wanted)
        .and_then(|g| detail::of_verb(article, &clause.words, g, verb_kind))
    {
        push(details, found);
    }
    for place in place::of_places(article, &clause.words) {
        // `studied at the University of Oslo` is ticked as a whole.
        let studied = |d: &Detail| d.kind == ClaimKind::Biography && d.range.contains(place.range);
        if !details.iter().any(studied) {
            push(details, place);
        }
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
    let reporter = clauses.get(clause.reporter.or(clause.attribution)?)?;
    crate::language::english::quote::speaker::name_of(article, reporter.subject.as_ref()?)
}

fn reason(form: Form) -> &'static str {
    match form {
        Form::Main => "This is a clause with its own subject and verb",
        Form::Coordinated => {
            "This is a verb phrase joined to an earlier one: it can be right or wrong alone"
        }
        Form::Resumed => "This is the main clause after an insertion",
        Form::Relative => "This is a relative clause",
        Form::Participial => "This is a participial clause: it states something of its own",
        Form::Subordinate => "This is a subordinate clause that states a time, condition or reason",
        Form::Reported => "This is what somebody is reported to say",
        Form::Cause => "This is a cause or reason",
        Form::Purpose => "This is a purpose",
        Form::Attribution => "This says who asserts it, and when",
        Form::Adjunct => "This is an accompanying circumstance that can be checked alone",
    }
}

/// The longest phrase that a reason quotes, in words.
const QUOTED_WORDS: usize = 8;

/// The words that made the pattern: what a clause hangs on, who reports it.
fn pattern(article: &Article<'_>, clauses: &[Clause], clause: &Clause) -> Option<String> {
    let shown = |words: &Range<usize>| {
        let end = words.end.min(words.start + QUOTED_WORDS);
        let more = if end < words.end { " …" } else { "" };
        let text = article.range_of(&(words.start..end)).of(article.text);
        format!("“{text}{more}”")
    };
    let verb = |clause: &Clause| clause.group.as_ref().map(|g| shown(&g.words));
    match clause.form {
        Form::Relative => Some(format!(
            "it stands behind {}",
            shown(clause.antecedent.as_ref()?)
        )),
        Form::Coordinated | Form::Participial | Form::Resumed => Some(format!(
            "its subject is {}",
            shown(clause.subject.as_ref()?)
        )),
        Form::Reported => {
            let head = clauses.get(clause.reporter?)?;
            Some(format!("it is reported with {}", verb(head)?))
        }
        Form::Main => Some(format!(
            "its subject is {} and its verb {}",
            shown(clause.subject.as_ref()?),
            verb(clause)?
        )),
        _ => None,
    }
}
