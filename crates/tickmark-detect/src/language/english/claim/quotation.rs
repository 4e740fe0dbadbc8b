//! Claims that somebody said these words, and facts asserted inside them.
//!
//! ## What it finds
//!
//! One claim for each quotation with its attribution; a checkable fact inside the quotation is a
//! further claim.
//!
//! ## Why a checker cares
//!
//! Quotations are checked word for word; what the speaker asserts may still be wrong.
//!
//! ## Examples
//!
//! ```text claims
//! “The pool cost $4 million,” said Mayor Selma Ortiz.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote: Selma Ortiz said: “The pool cost $4 million”.
//!  ^^^^^^^^^^^^^^^^^^^^^^^^ figure: Selma Ortiz said that the pool cost $4 million.
//!                                  ^^^^^^^^^^^^^^^^^ biography: Selma Ortiz is mayor.
//! Ortiz called the plan “too slow”.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote: Selma Ortiz called the plan “too slow”.
//! “The town closed two schools in 2019,” Karl Holm told reporters.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote: Karl Holm said: “The town closed two schools in 2019”.
//!  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: Karl Holm said that the town closed two schools in 2019.
//! ```
//!
//! ## Not a claim
//!
//! Opinion, feeling, promise and rhetoric inside a quotation: that the words were said is still a
//! claim, what they say is none.
//!
//! ```text claims
//! “It is a wonderful day,” said Selma Ortiz.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote: Selma Ortiz said: “It is a wonderful day”.
//!  ^^^^^^^^^^^^^^^^^^^^^ no claim: opinion
//! ```
//!
//! ## References
//!
//! Speakers are found in [`crate::language::english::quote::speaker`].

use std::ops::Range;

use tickmark_core::{ClaimKind, NotClaim, TextRange};

use super::detail::{self, plain};
use super::draft::Draft;
use super::{judge, kind};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::{self, Clause};
use crate::language::english::quote::mark::Form;
use crate::language::english::quote::speaker::Attributed;
use crate::language::english::restate;
use crate::language::english::word::Tag;
use crate::language::english::word::lexicon::REPORTING;

const REASON: &str = "These are words in quotation marks and who is said to have used them.";

/// The quotation claims of one sentence; returns the clauses they take up.
pub fn claims(
    article: &Article<'_>,
    index: usize,
    clauses: &[Clause],
    attributed: &[Attributed],
    out: &mut Vec<Draft>,
) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::new();
    let from = attributed.partition_point(|a| a.sentence < index);
    let here: Vec<&Attributed> = attributed
        .iter()
        .skip(from)
        .take_while(|a| a.sentence == index)
        .collect();
    let mut at = 0;
    while let Some(first) = here.get(at) {
        let own = clause_of(clauses, first.at);
        let mut group = vec![*first];
        while let Some(next) = here.get(at + group.len()) {
            let same = clause_of(clauses, next.at) == own
                || next.verb.is_some()
                    && next.verb == first.verb
                    && follows_attribution(article, first, next);
            if !same {
                break;
            }
            group.push(*next);
        }
        at += group.len();
        if !is_claim(article, &group, clauses) {
            continue;
        }
        if !group.iter().any(|a| a.direct) {
            let last = out
                .iter_mut()
                .rev()
                .take(8)
                .find(|d| d.kind == ClaimKind::Quote && d.reason == REASON);
            if let Some(last) = last.filter(|d| continues(article, index, d)) {
                extend(article, last, &group);
                taken.extend(own);
                continue;
            }
        }
        let words = span(article, clauses, &group);
        taken.extend(
            clauses
                .iter()
                .enumerate()
                .filter(|(_, c)| words.start <= c.words.start && c.words.end <= words.end)
                .map(|(i, _)| i),
        );
        taken.extend(own);
        taken.extend(
            group
                .iter()
                .filter_map(|a| a.verb)
                .filter_map(|verb| clause_of(clauses, verb)),
        );
        out.push(draft(article, &group, words));
    }
    taken
}

fn clause_of(clauses: &[Clause], at: usize) -> Option<usize> {
    clauses.iter().position(|c| c.words.contains(&at))
}

/// `“A,” she said, “B.”`: one broken quotation.
fn follows_attribution(article: &Article<'_>, first: &Attributed, next: &Attributed) -> bool {
    first
        .verb
        .is_some_and(|verb| first.at < verb && verb < next.at)
        && article
            .words
            .get(next.at)
            .is_some_and(|w| w.tag == Tag::Quote)
}

/// Speech is always a claim; single words only where a verb of saying governs them.
fn is_claim(article: &Article<'_>, group: &[&Attributed], clauses: &[Clause]) -> bool {
    group.iter().any(|a| {
        let Some(stretch) = article.stretches.get(a.stretch) else {
            return false;
        };
        if stretch.form == Form::Speech {
            return true;
        }
        let Some(verb) = a.verb.and_then(|verb| article.words.get(verb)) else {
            return false;
        };
        let governed = verb.has(REPORTING)
            && !matches!(verb.lower.as_str(), "reported" | "reports")
            || a.verb.is_some_and(|v| v < a.at);
        let near = clause_of(clauses, a.at).is_some_and(|at| {
            a.verb.and_then(|v| clause_of(clauses, v)).is_some_and(|v| {
                at == v
                    || clauses
                        .get(at)
                        .is_some_and(|c| c.reporter == Some(v) && c.form != clause::Form::Relative)
            })
        });
        governed && near && verb.has(REPORTING) && verb.lower != "reported"
            || (near && !verb.has(REPORTING))
    })
}

/// Whether a sentence of nothing but quotation goes on the claim before it.
fn continues(article: &Article<'_>, index: usize, last: &Draft) -> bool {
    let Some(sentence) = article.sentences.get(index) else {
        return false;
    };
    let alone = article
        .words(&sentence.words)
        .iter()
        .all(|w| matches!(w.tag, Tag::Quote | Tag::Mark(_)));
    let before = index
        .checked_sub(1)
        .and_then(|at| article.sentences.get(at));
    alone
        && before
            .is_some_and(|b| b.block == sentence.block && b.range.start() <= last.range.start())
}

fn extend(article: &Article<'_>, last: &mut Draft, group: &[&Attributed]) {
    for attributed in group {
        let Some(stretch) = article.stretches.get(attributed.stretch) else {
            continue;
        };
        last.range = last.range.cover(stretch.range);
        last.details
            .push(plain(stretch.content, ClaimKind::Quote, "the words quoted"));
        let words = last
            .restatement
            .trim_end_matches(['.', '”', ' '])
            .to_owned();
        last.restatement = format!("{words} … {}”", one_line(stretch.content.of(article.text)));
    }
}

fn span(article: &Article<'_>, clauses: &[Clause], group: &[&Attributed]) -> Range<usize> {
    let mut start = group.iter().map(|a| a.at).min().unwrap_or(0);
    let mut end = group
        .iter()
        .map(|a| last_word(article, a) + 1)
        .max()
        .unwrap_or(start);
    for attributed in group {
        let own = clause_of(clauses, attributed.at).and_then(|at| clauses.get(at));
        let verb_clause = attributed
            .verb
            .and_then(|v| clause_of(clauses, v))
            .and_then(|at| clauses.get(at));
        let same = own.map(|c| c.words.clone()) == verb_clause.map(|c| c.words.clone());
        if let Some(clause) = own {
            // Words of the same clause before the quotation belong to it.
            start = start.min(
                clause
                    .words
                    .start
                    .max(if same { clause.words.start } else { 0 }),
            );
        }
        let phrase = article
            .stretches
            .get(attributed.stretch)
            .is_some_and(|s| s.form != Form::Speech);
        if let Some(clause) = own.filter(|c| phrase && c.words.end > end) {
            // `said a “wider look” is due`: the clause goes on.
            end = clause.words.end;
        }
        if let Some(verb) = attributed.verb {
            let speaker = attributed.speaker.clone().unwrap_or(verb..verb);
            if verb > attributed.at {
                end = end.max(verb + 1);
                // `said at a news conference on Tuesday`: when and where it was said.
                if let Some(clause) = own.filter(|c| c.words.contains(&verb)) {
                    let tail = article.range_of(&(verb + 1..clause.words.end));
                    if clause.words.end - verb <= 10
                        && article.values_in(tail).any(|v| v.kind.is_temporal())
                    {
                        end = end.max(clause.words.end);
                    }
                }
                if speaker.start > attributed.at {
                    end = end.max(speaker.end);
                }
            } else if same
                || verb_clause
                    .is_some_and(|c| own.is_some_and(|o| c.words.end.abs_diff(o.words.start) <= 2))
                    && !own.is_some_and(|o| {
                        first_is_quote(article, o) && o.form == clause::Form::Coordinated
                    })
            {
                start = start.min(verb);
                if speaker.start < verb
                    && verb_clause.is_some_and(|c| c.words.contains(&speaker.start))
                {
                    start = start.min(speaker.start);
                }
            }
        }
    }
    start..end
}

fn first_is_quote(article: &Article<'_>, clause: &Clause) -> bool {
    article
        .words
        .get(clause.words.start)
        .is_some_and(|w| w.tag == Tag::Quote)
}

fn last_word(article: &Article<'_>, attributed: &Attributed) -> usize {
    let Some(stretch) = article.stretches.get(attributed.stretch) else {
        return attributed.at;
    };
    let mut at = attributed.at;
    while article.words.get(at + 1).is_some_and(|w| {
        w.range.end() <= stretch.range.end() && w.range.start() >= stretch.range.start()
    }) {
        at += 1;
    }
    at
}

fn draft(article: &Article<'_>, group: &[&Attributed], words: Range<usize>) -> Draft {
    let mut range = article.range_of(&words);
    let mut details = Vec::new();
    let mut quoted: Vec<String> = Vec::new();
    for attributed in group {
        let Some(stretch) = article.stretches.get(attributed.stretch) else {
            continue;
        };
        range = range.cover(stretch.range);
        details.push(plain(stretch.content, ClaimKind::Quote, "the words quoted"));
        quoted.push(one_line(stretch.content.of(article.text)));
    }
    let first = group.first();
    if let Some(speaker) = first.and_then(|a| a.speaker.clone()) {
        let named = article
            .words(&speaker)
            .iter()
            .any(|w| w.tag != Tag::Pronoun);
        if named && words.contains(&speaker.start) {
            details.push(plain(
                article.range_of(&speaker),
                ClaimKind::Quote,
                "who is quoted",
            ));
        }
    }
    for value in detail::of_values(article, range) {
        let inside = article.stretches_in(value.range).next().is_some();
        if !inside && value.kind == ClaimKind::Date {
            details.push(value);
        }
    }
    details.sort_by_key(|d| d.range);
    let name = first.and_then(|a| a.name.clone());
    let whole = group.iter().all(|a| {
        article
            .stretches
            .get(a.stretch)
            .is_some_and(|s| s.form == Form::Speech)
    });
    let prefixed = first.is_some_and(|a| a.verb.is_none_or(|v| v < a.at));
    let restatement = restated(
        article,
        first.copied(),
        &words,
        name.as_deref(),
        &quoted,
        whole
            && !(prefixed && embedded(article, first.copied(), &words))
            && !completes(article, first.copied(), &quoted),
    );
    let query = unclear(article, first.copied());
    Draft {
        claimant: name,
        query,
        ..Draft::new(range, ClaimKind::Quote, details, restatement, REASON)
    }
}

/// Whether other words of the clause stand between the verb and the quotation.
fn embedded(article: &Article<'_>, first: Option<&Attributed>, words: &Range<usize>) -> bool {
    first.is_some_and(|a| {
        a.verb.is_some_and(|verb| {
            verb < a.at
                && article
                    .words(&(verb + 1..a.at))
                    .iter()
                    .any(|w| !matches!(w.tag, Tag::Mark(_)))
                && words.contains(&verb)
        })
    })
}

/// `such a test “is rarely used”`: the quotation goes on a sentence that stands before it.
fn completes(article: &Article<'_>, first: Option<&Attributed>, quoted: &[String]) -> bool {
    let before = first
        .and_then(|a| a.at.checked_sub(1))
        .and_then(|at| article.words.get(at));
    let goes_on = quoted
        .first()
        .is_some_and(|text| text.starts_with(char::is_lowercase));
    goes_on && before.is_some_and(|w| w.tag.is_head())
}

fn restated(
    article: &Article<'_>,
    first: Option<&Attributed>,
    words: &Range<usize>,
    name: Option<&str>,
    quoted: &[String],
    whole: bool,
) -> String {
    let verb = first
        .and_then(|a| a.verb)
        .and_then(|at| article.words.get(at));
    let verb = verb.map_or("said", |w| match w.lower.as_str() {
        "told" | "saying" | "telling" => "said",
        _ => w.range.of(article.text),
    });
    let labels = first.is_some_and(|a| {
        let what = a.speaker.as_ref().and_then(|s| s.start.checked_sub(1));
        what.and_then(|at| article.words.get(at))
            .is_some_and(|w| w.lower == "what")
    });
    if let (true, true, Some(who)) = (whole, labels, name) {
        // `in what she called “…”`.
        return capitalised(&format!("{who} {verb} this “{}”", quoted.join(" … ")));
    }
    if whole {
        let who = name.unwrap_or("the article");
        let verb = if name.is_none() { "quotes" } else { verb };
        let text = quoted.join(" … ");
        return capitalised(&format!("{who} {verb}: “{text}”"));
    }
    let mut named = Vec::new();
    let mut lead = String::new();
    let that = article
        .words
        .get(words.start)
        .is_some_and(|w| w.lower == "that" && words.len() > 1);
    let words = &(words.start + usize::from(that)..words.end);
    let has_speaker = first
        .and_then(|a| a.speaker.clone())
        .is_some_and(|s| words.contains(&s.start));
    if let (false, Some(name)) = (has_speaker, name) {
        let has_verb = first
            .and_then(|a| a.verb)
            .is_some_and(|v| words.contains(&v));
        lead = if has_verb {
            format!("{name} ")
        } else {
            format!("{name} {verb} ")
        };
    }
    let gerund = article.words.get(words.start).filter(|w| {
        w.tag == Tag::Gerund && !lead.is_empty() && first.and_then(|a| a.verb) == Some(words.start)
    });
    // `noting that …` behind the name is `noted that …`.
    let finite = gerund.and_then(|w| restate::inflect::finite(&w.lower, false, false));
    let words = words.start + usize::from(finite.is_some())..words.end;
    let text = restate::render(article, &words, &mut named).text;
    let verb = finite.map(|verb| format!("{verb} ")).unwrap_or_default();
    restate::sentence(&format!("{lead}{verb}{text}"))
}

fn capitalised(text: &str) -> String {
    restate::sentence(text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches(',')
        .to_owned()
}

fn unclear(article: &Article<'_>, first: Option<&Attributed>) -> Option<String> {
    let speaker = first?.speaker.clone()?;
    let at = (speaker.start..speaker.end).find(|at| {
        article
            .words
            .get(*at)
            .is_some_and(|w| restate::refer::personal(w).is_some())
    })?;
    match restate::refer::person(article, at) {
        restate::refer::Referent::Entity(_) => None,
        restate::refer::Referent::Ambiguous(people) => {
            let names: Vec<&str> = people
                .iter()
                .filter_map(|e| article.names.entities.get(*e))
                .map(|e| e.name.as_str())
                .collect();
            Some(format!("Who said this: {}?", names.join(" or ")))
        }
        restate::refer::Referent::Unknown => Some("Who said this?".to_owned()),
    }
}

/// Facts asserted inside the quotations of the article.
pub fn facts(
    article: &Article<'_>,
    sentence: &Sentence,
    attributed: &[Attributed],
    out: &mut Vec<Draft>,
    not: &mut Vec<NotClaim>,
) {
    let Some(stretch) = sentence.quoted else {
        return;
    };
    let at = attributed.partition_point(|a| a.stretch < stretch);
    let speaker = attributed
        .get(at)
        .filter(|a| a.stretch == stretch)
        .and_then(|a| a.name.clone());
    let clauses = clause::clauses(&article.words, &sentence.words);
    for (index, clause) in clauses.iter().enumerate() {
        // A cause inside a quotation stays with what it causes.
        let cause = clauses
            .get(index + 1)
            .filter(|next| next.form == clause::Form::Cause);
        let clause = &Clause {
            words: clause.words.start..cause.map_or(clause.words.end, |c| c.words.end),
            ..clause.clone()
        };
        let range = article.range_of(&clause.words).trim(article.text);
        if let Some(why) = judge::judge(article, clause, &sentence.words, false) {
            not.push(NotClaim { range, why });
            continue;
        }
        if is_fact(article, clause, range) {
            out.extend(fact(article, clause, range, speaker.as_deref()));
        }
    }
}

/// Whether the clause asserts something that can be looked up: a verb with tense and a value or a
/// name, said of somebody else than the speaker.
fn is_fact(article: &Article<'_>, clause: &Clause, range: TextRange) -> bool {
    let Some(group) = &clause.group else {
        return false;
    };
    let words = article.words(&clause.words);
    let valued = !detail::of_values(article, range).is_empty();
    let named_subject = clause
        .subject
        .as_ref()
        .is_some_and(|s| !article.names.mentions_in(s).is_empty());
    let verbs = article.words(&group.words);
    let negated = verbs
        .iter()
        .any(|w| w.tag == Tag::Negation || w.lower.contains("n't") || w.lower.contains("n’t"));
    let unreal = verbs.iter().any(|w| {
        matches!(
            w.lower.as_str(),
            "would" | "could" | "should" | "might" | "may" | "must" | "will"
        )
    }) || words
        .first()
        .is_some_and(|w| matches!(w.lower.as_str(), "if" | "unless" | "had"));
    let speaks = clause
        .subject
        .as_ref()
        .is_some_and(|s| judge::speaks(article.words(s)));
    let present = verbs
        .first()
        .is_some_and(|w| matches!(w.lower.as_str(), "is" | "are"));
    let ours = clause.subject.as_ref().is_some_and(|s| {
        article
            .words(s)
            .iter()
            .any(|w| matches!(w.lower.as_str(), "our" | "my" | "your"))
    });
    let passive = group.passive && group.finite && !present && !ours;
    let because = words.first().is_some_and(|w| w.lower == "because");
    // `all those who were hurt`, cut off from its verb.
    let headless = clause.form == clause::Form::Main
        && article
            .words(&(clause.words.start..group.words.start))
            .last()
            .is_some_and(|w| w.tag == Tag::Relative);
    if headless {
        return false;
    }
    let aside = because
        || matches!(
            clause.form,
            clause::Form::Relative | clause::Form::Subordinate
        ) && !valued;
    !aside
        && words.len() >= 4
        && !negated
        && !unreal
        && (!speaks || valued)
        && (valued || named_subject || passive)
}

fn fact(
    article: &Article<'_>,
    clause: &Clause,
    range: TextRange,
    speaker: Option<&str>,
) -> Option<Draft> {
    let mut details = detail::of_values(article, range);
    let (kind, also) = kind::of_clause(article, clause, &details);
    let group = clause.group.as_ref()?;
    if let Some(found) = detail::of_verb(
        article,
        &clause.words,
        group,
        if kind == ClaimKind::Figure {
            ClaimKind::Event
        } else {
            kind
        },
    ) && !details.iter().any(|d| d.range == found.range)
    {
        details.push(found);
    }
    details.sort_by_key(|d| d.range);
    let start = clause
        .words
        .clone()
        .find(|at| {
            let word = article.words.get(*at);
            word.is_none_or(|w| w.lower != "that")
        })
        .unwrap_or(clause.words.start);
    let words = start..clause.words.end;
    let who = speaker.unwrap_or("The person quoted");
    let first_person = article.words(&words).iter().any(|w| {
        judge::speaks(std::slice::from_ref(w))
            || matches!(w.lower.as_str(), "my" | "our" | "me" | "us" | "myself")
    });
    let mut named = Vec::new();
    let rendered = restate::render(article, &words, &mut named);
    let said = restate::decapitalised(article, &words, rendered.text);
    let restatement = if first_person {
        // What a speaker says of himself stays in his words.
        restate::sentence(&format!(
            "{who} said: “{}”",
            one_line(range.of(article.text))
        ))
    } else {
        restate::sentence(&format!("{who} said that {said}"))
    };
    Some(Draft {
        range,
        details,
        kind,
        also,
        restatement,
        claimant: speaker.map(str::to_owned),
        reason: "This is a fact asserted inside a quotation.",
        query: rendered.query,
        steps: rendered.steps,
    })
}
