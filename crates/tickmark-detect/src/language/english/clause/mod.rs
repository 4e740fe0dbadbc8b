//! Cuts a sentence into clauses: one stretch for each statement that can be true or false alone.
//!
//! ## What it finds
//!
//! Main clauses, coordinated verb phrases, relative and participial clauses, subordinate clauses,
//! causes and purposes, and what a reporting verb reports.
//!
//! ## Why a checker cares
//!
//! One sentence often holds several facts. Each is ticked on its own.
//!
//! ## Examples
//!
//! ```text claims
//! The council closed two schools and sold the land after a fire killed a caretaker.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: The council closed two schools.
//!                                    ^^^^^^^^^^^^^ event: The council sold the land.
//!                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: A fire killed a caretaker.
//! The ferry, which carries 900 cars, sank in 1987, drowning six sailors.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: The ferry carries 900 cars.
//!                                    ^^^^^^^^^^^^ event: The ferry sank in 1987.
//!                                                  ^^^^^^^^^^^^^^^^^^^^ figure: The ferry drowned six sailors.
//! The bank said that its chairman had left because the merger failed.
//!               ^^^^^^^^^^^^^^^^^^^^^^^^^^ event: The bank said that the bank’s chairman had left.
//!                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ cause: The bank said that the bank’s chairman had left because the merger failed.
//! ```
//!
//! ## Not a claim
//!
//! A clause is a place to look, not yet a claim: [`crate::language::english::claim`] decides.
//!
//! ## References
//!
//! The cuts are flat: a clause ends where the next one starts, so ranges never nest here.

mod ahead;
pub mod cut;
pub mod group;
pub mod phrase;
mod tail;

use std::ops::Range;

use crate::language::english::word::{Tag, Word};
pub use cut::Form;
use group::Group;

/// One clause of a sentence.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its words, without marks and conjunctions at either end.
    pub words: Range<usize>,
    /// How it hangs on what stands before.
    pub form: Form,
    /// The words of its subject, its own or that of the clause it shares one with.
    pub subject: Option<Range<usize>>,
    /// Its verb.
    pub group: Option<Group>,
    /// The noun phrase a relative or participial clause hangs on.
    pub antecedent: Option<Range<usize>>,
    /// The clause that reports this one, as a position in the list of clauses.
    pub reporter: Option<usize>,
    /// `…, the mayor said` or `according to the mayor`: where the sentence says who asserts it.
    pub attribution: Option<usize>,
}

/// The clauses of the sentence `words[sentence]`, in order.
pub fn clauses(words: &[Word], sentence: &Range<usize>) -> Vec<Clause> {
    let groups = group::groups(words, sentence);
    let (cuts, asides) = cut::cuts(words, sentence, &groups);
    let mut found: Vec<Clause> = Vec::new();
    for (index, cut) in cuts.iter().enumerate() {
        let end = cuts.get(index + 1).map_or(sentence.end, |next| next.at);
        let trimmed = trim(words, cut.at..end);
        if trimmed.is_empty() {
            continue;
        }
        let purpose =
            cut.form == Form::Coordinated && found.last().is_some_and(|c| c.form == Form::Purpose);
        let form = if purpose { Form::Purpose } else { cut.form };
        let clause = make(words, &groups, &found, form, trimmed);
        found.push(clause);
        for aside in asides.iter().filter(|a| cut.at < a.start && a.start < end) {
            let trimmed = trim(words, aside.clone());
            found.push(make(words, &groups, &found, Form::Coordinated, trimmed));
        }
    }
    open(words, &mut found);
    attribute(words, &mut found);
    found
}

/// `Discussing the plan, Ana Ruiz said …`: an opening phrase shares the subject that follows; it
/// ends at its comma.
fn open(words: &[Word], clauses: &mut [Clause]) {
    let subject = clauses.iter().skip(1).find_map(|c| {
        let finite = c.group.as_ref().is_some_and(|g| g.finite);
        c.subject.clone().filter(|_| finite)
    });
    let Some(first) = clauses
        .first_mut()
        .filter(|c| c.form == Form::Participial && c.subject.is_none())
    else {
        return;
    };
    let comma = first
        .words
        .clone()
        .find(|at| words.get(*at).is_some_and(|w| w.is_mark(',')));
    if let Some(comma) = comma.filter(|at| *at > first.words.start + 1) {
        first.words.end = comma;
    }
    first.subject = subject;
}

/// `If convicted, each could face ten years`: the main clause of an opening condition, as a
/// position; without it the condition says nothing, and without the condition it is not true.
pub fn conditional(words: &[Word], clauses: &[Clause], index: usize) -> Option<usize> {
    let clause = clauses.first().filter(|_| index == 0)?;
    let first = words.get(clause.words.start)?;
    if !matches!(first.lower.as_str(), "if" | "unless") {
        return None;
    }
    let main = clauses.iter().skip(1).position(|c| c.form == Form::Main)?;
    let open = clauses
        .get(1..main + 1)?
        .iter()
        .all(|c| matches!(c.form, Form::Coordinated | Form::Reported | Form::Purpose));
    open.then_some(main + 1)
}

/// Whether the clause says who asserts others: `…, the mayor said`, `according to the mayor`.
fn is_attribution(words: &[Word], clause: &Clause) -> bool {
    let according = words
        .get(clause.words.start)
        .is_some_and(|w| w.lower == "according");
    clause.form == Form::Attribution || (according && clause.form == Form::Adjunct)
}

/// Gives every clause the attribution that stands behind it, or opens the sentence.
fn attribute(words: &[Word], clauses: &mut [Clause]) {
    let marks: Vec<usize> = clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| is_attribution(words, clause))
        .map(|(at, _)| at)
        .collect();
    let Some(first) = marks.first().copied() else {
        return;
    };
    for (at, clause) in clauses.iter_mut().enumerate() {
        // `according to the agency, quoting a paper`: the agency quotes, nobody says that it does.
        let about_source = clause.form == Form::Participial && marks.contains(&at.wrapping_sub(1));
        if clause.reporter.is_some() || marks.contains(&at) || about_source {
            continue;
        }
        let behind = marks.iter().copied().find(|mark| *mark > at);
        let dependent = matches!(
            clause.form,
            Form::Adjunct | Form::Subordinate | Form::Participial | Form::Cause | Form::Coordinated
        );
        let before = marks
            .iter()
            .copied()
            .rev()
            .find(|mark| *mark < at && (first == 0 || dependent));
        clause.attribution = behind.or(before);
    }
}

fn make(
    words: &[Word],
    groups: &[Group],
    before: &[Clause],
    form: Form,
    range: Range<usize>,
) -> Clause {
    let inside = || groups.iter().filter(|g| range.contains(&g.words.start));
    let group = match form {
        // The verb of a relative clause inside the subject is not the main verb.
        Form::Main | Form::Reported | Form::Subordinate => main_group(words, inside().collect()),
        _ => inside().next().cloned(),
    };
    let own = group
        .as_ref()
        .filter(|g| g.finite)
        .and_then(|g| phrase::subject(words, range.start, g));
    let antecedent = matches!(form, Form::Relative | Form::Participial)
        .then(|| {
            let from = before.first().map_or(range.start, |c| c.words.start);
            phrase::antecedent(words, from, range.start)
        })
        .flatten();
    let subject = match form {
        Form::Coordinated if absolute(words, groups, &range, group.as_ref()).is_some() => {
            absolute(words, groups, &range, group.as_ref())
        }
        Form::Relative => antecedent.clone(),
        Form::Coordinated | Form::Participial | Form::Resumed | Form::Purpose => own
            .or_else(|| speaker(words, before, form, group.as_ref()))
            .or_else(|| shared(words, before, form, antecedent.clone())),
        Form::Attribution => own.or_else(|| {
            // `…, said the mayor`.
            let from = group.as_ref()?.words.end;
            let end = phrase::noun_phrase_end(words, from, range.end);
            (from < end).then_some(from..end)
        }),
        Form::Main | Form::Reported if group.is_none() => bare_subject(words, &range),
        Form::Main if gerund_subject(words, &range, group.as_ref()) => {
            group.as_ref().map(|g| range.start..g.words.start)
        }
        _ => own,
    };
    let reporter = reporter(words, before, form, range.start);
    Clause {
        words: range,
        form,
        subject,
        group,
        antecedent,
        reporter,
        attribution: None,
    }
}

/// The clause that reports a clause of this form at `start`.
fn reporter(words: &[Word], before: &[Clause], form: Form, start: usize) -> Option<usize> {
    match form {
        Form::Reported => before.len().checked_sub(1),
        Form::Coordinated
        | Form::Main
        | Form::Relative
        | Form::Participial
        | Form::Subordinate
        | Form::Adjunct
        | Form::Cause
        | Form::Resumed => before
            .last()
            .filter(|_| !matches!(form, Form::Main) || coordinated(words, start))
            .filter(|_| !(form == Form::Main && behind_but(words, start)))
            .and_then(|c| c.reporter),
        _ => None,
    }
}

/// `said the plan had failed and added that …`: a second verb of saying goes on the first.
fn speaker(
    words: &[Word],
    before: &[Clause],
    form: Form,
    group: Option<&Group>,
) -> Option<Range<usize>> {
    let says = group
        .and_then(|g| words.get(g.head))
        .is_some_and(|w| w.has(crate::language::english::word::lexicon::REPORTING));
    let last = before
        .last()
        .filter(|c| c.reporter.is_some() && says && form == Form::Coordinated)?;
    before.get(last.reporter?)?.subject.clone()
}

/// The subject a clause shares with one before; a relative clause lends its own only to a verb
/// joined to it, or where there is no other.
fn shared(
    words: &[Word],
    before: &[Clause],
    form: Form,
    antecedent: Option<Range<usize>>,
) -> Option<Range<usize>> {
    let last = before.last()?;
    if last.form == Form::Relative && form == Form::Coordinated {
        return own_subject(words, last).or_else(|| last.subject.clone());
    }
    let subjects = || before.iter().rev().filter(|c| c.subject.is_some());
    subjects()
        .find(|c| c.form != Form::Relative)
        .and_then(|c| c.subject.clone())
        .or_else(|| {
            // `according to the agency, quoting a paper`: the agency quotes.
            antecedent.filter(|_| last.form == Form::Adjunct && last.subject.is_none())
        })
        .or_else(|| subjects().next().and_then(|c| c.subject.clone()))
}

/// `with Rovers scoring twice and keeping the cup`: the noun behind `with`.
fn absolute(
    words: &[Word],
    groups: &[Group],
    range: &Range<usize>,
    group: Option<&Group>,
) -> Option<Range<usize>> {
    group.filter(|g| g.form == Tag::Gerund)?;
    let before = groups
        .iter()
        .rev()
        .find(|g| g.words.start < range.start)
        .filter(|g| g.form == Tag::Gerund)?;
    let start = phrase::noun_phrase_start(words, before.words.start);
    let with = words.get(start.checked_sub(1)?)?;
    (with.lower == "with" && start < before.words.start).then_some(start..before.words.start)
}

/// The subject inside a relative clause that has one: `2009, when workers replaced`.
fn own_subject(words: &[Word], clause: &Clause) -> Option<Range<usize>> {
    let group = clause
        .group
        .as_ref()
        .filter(|g| g.words.start > clause.words.start + 1)?;
    phrase::subject(words, clause.words.start, group)
}

/// `killing one is punished`: what stands before the verb is its subject.
fn gerund_subject(words: &[Word], range: &Range<usize>, group: Option<&Group>) -> bool {
    let before = group
        .filter(|g| g.finite && g.words.start > range.start)
        .and_then(|g| words.get(range.start..g.words.start));
    before.is_some_and(|before| {
        before.first().is_some_and(|w| w.tag == Tag::Gerund) && !before.iter().any(Word::is_break)
    })
}

/// The noun phrase of a clause whose verb comes after an insertion: `The bridge, which …, closed`.
fn bare_subject(words: &[Word], range: &Range<usize>) -> Option<Range<usize>> {
    let end = phrase::noun_phrase_end(words, range.start, range.end);
    let ends = words.get(end).filter(|_| end < range.end);
    let whole = ends.is_none_or(|w| w.is_mark(',') || matches!(w.tag, Tag::Preposition));
    let stop = if ends.is_some_and(|w| w.tag == Tag::Preposition) {
        range.end
    } else {
        end
    };
    let head = words.get(range.start..end)?.iter().any(|w| w.tag.is_head());
    (whole && head && stop - range.start <= 10).then_some(range.start..stop)
}

/// Whether `that` or `and that` stands right before: the report goes on.
fn coordinated(words: &[Word], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|w| matches!(w.tag, Tag::Conjunction) || w.lower == "that")
}

/// `argued that the lock was faulty, but an expert found no fault`: what stands behind `but` with a
/// subject of its own is no part of the report.
fn behind_but(words: &[Word], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|w| w.lower == "but")
}

fn main_group(words: &[Word], groups: Vec<&Group>) -> Option<Group> {
    let finite: Vec<&&Group> = groups.iter().filter(|g| g.finite).collect();
    let main = finite.iter().find(|g| {
        !g.words
            .start
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|w| w.tag == Tag::Relative)
    });
    main.map(|g| (**g).clone())
        .or_else(|| finite.first().map(|g| (**g).clone()))
        .or_else(|| groups.first().map(|g| (*g).clone()))
}

/// Without marks, conjunctions and dangling small words at either end.
fn trim(words: &[Word], range: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (range.start, range.end);
    let dangling = |word: Option<&Word>| {
        word.is_none_or(|w| {
            matches!(w.tag, Tag::Conjunction)
                || matches!(w.tag, Tag::Mark(mark) if !matches!(mark, '“' | '”' | '"' | '‘' | '’' | '\'' | '%' | '$' | '€' | '£' | ')' | '(' | ']' | '['))
        })
    };
    while start < end && dangling(words.get(start)) {
        start += 1;
    }
    let so = |word: Option<&Word>| {
        word.is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "so" | "then" | "subsequently" | "including"
            )
        })
    };
    while start < end
        && (dangling(words.get(end - 1))
            || (end - start > 2 && so(words.get(end - 1)) && dangling(words.get(end - 2))))
    {
        end -= 1;
    }
    start..end
}
