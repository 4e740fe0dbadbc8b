//! Where a sentence is cut into clauses. Every rule is one short function.

use std::ops::Range;

use super::group::Group;
use crate::language::english::word::lexicon::REPORTING;
use crate::language::english::word::{Tag, Word};

/// How a clause hangs on what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A clause with its own subject.
    Main,
    /// A verb phrase that shares its subject.
    Coordinated,
    /// The main clause after an insertion.
    Resumed,
    /// `which …`, `whose …`.
    Relative,
    /// `…, killing two`.
    Participial,
    /// `after …`, `because …`.
    Subordinate,
    /// What somebody is reported to say.
    Reported,
    /// `due to …`.
    Cause,
    /// `in order to …`.
    Purpose,
    /// `with …`, `despite …`, `according to …`.
    Adjunct,
    /// `…, the mayor said`: who asserts what stands before.
    Attribution,
}

/// A place where a clause starts.
#[derive(Clone, Copy, Debug)]
pub struct Cut {
    /// The first word of the clause.
    pub at: usize,
    /// How it hangs on what stands before.
    pub form: Form,
}

/// Adjuncts that make a statement of their own after a comma.
const ADJUNCTS: [&str; 8] = [
    "with",
    "compared",
    "despite",
    "according",
    "due",
    "because",
    "amid",
    "following",
];

/// The cuts of `words[sentence]`, the start of the sentence first, and the asides between dashes.
pub fn cuts(
    words: &[Word],
    sentence: &Range<usize>,
    groups: &[Group],
) -> (Vec<Cut>, Vec<Range<usize>>) {
    let mut cutter = Cutter {
        words,
        groups,
        end: sentence.end,
        cuts: vec![Cut {
            at: sentence.start,
            form: opening(words, sentence.start),
        }],
        finite: false,
        verb: false,
        asides: Vec::new(),
        skip_until: 0,
    };
    let mut at = sentence.start;
    let mut depth = 0_u32;
    while at < sentence.end {
        let Some(word) = words.get(at) else { break };
        match word.tag {
            Tag::Mark('(' | '[') => depth += 1,
            Tag::Mark(')' | ']') => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => {
                if at > sentence.start && at >= cutter.skip_until {
                    cutter.look(at);
                }
                cutter.pass(at);
            }
        }
        at += 1;
    }
    (cutter.cuts, cutter.asides)
}

fn opening(words: &[Word], at: usize) -> Form {
    match words.get(at) {
        Some(w) if w.tag == Tag::Subordinator && w.lower != "that" => Form::Subordinate,
        Some(w) if matches!(w.lower.as_str(), "with" | "despite" | "according") => Form::Adjunct,
        Some(w) if w.tag == Tag::Gerund => Form::Participial,
        Some(w)
            if matches!(w.lower.as_str(), "since" | "after" | "before" | "while")
                && words.get(at + 1).is_some_and(|n| n.tag == Tag::Gerund) =>
        {
            Form::Subordinate
        }
        _ => Form::Main,
    }
}

fn is_condition(lower: &str) -> bool {
    matches!(lower, "if" | "unless")
}

pub(super) struct Cutter<'a> {
    pub(super) words: &'a [Word],
    pub(super) groups: &'a [Group],
    pub(super) end: usize,
    pub(super) cuts: Vec<Cut>,
    /// A finite verb has been passed since the last cut.
    pub(super) finite: bool,
    /// Any verb has been passed since the last cut.
    pub(super) verb: bool,
    /// Asides between dashes that are no cuts.
    pub(super) asides: Vec<Range<usize>>,
    /// Words before this one belong to an aside.
    pub(super) skip_until: usize,
}

impl Cutter<'_> {
    fn pass(&mut self, at: usize) {
        if let Some(finite) = self.group_at(at).map(|group| group.finite) {
            self.verb = true;
            self.finite |= finite;
        }
    }

    fn cut(&mut self, at: usize, form: Form) {
        if at < self.end && self.cuts.last().is_none_or(|last| last.at < at) {
            self.cuts.push(Cut { at, form });
            self.finite = false;
            self.verb = false;
        }
    }

    pub(super) fn form(&self) -> Form {
        self.cuts.last().map_or(Form::Main, |cut| cut.form)
    }

    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        self.words.get(at).filter(|_| at < self.end)
    }

    pub(super) fn is(&self, at: usize, tag: Tag) -> bool {
        self.word(at).is_some_and(|w| w.tag == tag)
    }

    /// The group that starts at `at`, adverbs before it skipped.
    pub(super) fn group_at(&self, at: usize) -> Option<&Group> {
        let index = self.groups.partition_point(|g| g.words.start < at);
        let group = self.groups.get(index)?;
        let only_adverbs = self
            .words
            .get(at..group.words.start)?
            .iter()
            .all(|w| matches!(w.tag, Tag::Adverb | Tag::Negation));
        (only_adverbs && group.words.start < self.end).then_some(group)
    }

    fn look(&mut self, at: usize) {
        let Some(word) = self.word(at) else { return };
        match word.tag {
            Tag::Mark(',') => self.comma(at),
            Tag::Mark(';') => self.cut(at + 1, Form::Main),
            Tag::Mark(':') => self.cut(at + 1, Form::Main),
            Tag::Mark('—' | '–') | Tag::Mark('-') => self.dash(at),
            Tag::Conjunction => self.conjunction(at),
            Tag::Relative => self.relative(at),
            Tag::Subordinator => self.subordinator(at),
            Tag::Preposition => self.preposition(at),
            Tag::To => self.purpose(at),
            _ => self.verb(at),
        }
    }

    fn comma(&mut self, at: usize) {
        let mut next = at + 1;
        while self
            .word(next)
            .is_some_and(|w| matches!(w.tag, Tag::Mark('”' | '"' | '’')))
        {
            next += 1;
        }
        if self.is(next, Tag::Conjunction) || self.parenthetical(at) {
            return;
        }
        let Some(word) = self.word(next) else { return };
        if word.tag == Tag::Relative
            || self.prepared_relative(next)
            || self.prepared_relative(next + 1)
                && matches!(word.tag, Tag::Number | Tag::Pronoun | Tag::Determiner)
        {
            return self.cut(next, Form::Relative);
        }
        if self.part_of_which(next) {
            return self.cut(next, Form::Relative);
        }
        if is_condition(&word.lower) && self.finite || self.joins_adjectives(at) {
            return;
        }
        if word.tag == Tag::Subordinator && word.lower != "that" {
            return self.cut(next, Form::Subordinate);
        }
        if ADJUNCTS.contains(&word.lower.as_str()) && self.adjunct_len(next) >= 2 {
            let form = if matches!(word.lower.as_str(), "due" | "because") {
                Form::Cause
            } else {
                Form::Adjunct
            };
            return self.cut(next, form);
        }
        if (self.verb || self.cuts.len() > 1) && self.attributes(next) {
            return self.cut(next, Form::Attribution);
        }
        if let Some(group) = self.group_at(next).cloned() {
            return self.verb_after_comma(next, &group);
        }
        if self.form() == Form::Attribution && !self.compares(next) && !self.clause_starts(next) {
            return;
        }
        if word.lower == "so" && self.finite && self.clause_starts(next + 1) {
            return self.cut(next + 1, Form::Main);
        }
        if self.tells_more(next, &word.lower) {
            return self.cut(next, Form::Adjunct);
        }
        self.main_after_comma(next);
    }

    /// Whether a phrase behind a comma counts, compares, ranks or measures what stands before.
    fn tells_more(&self, at: usize, first: &str) -> bool {
        let amount = matches!(first, "at" | "for") && self.counts(at);
        self.finite && (self.compares(at) || self.measures(at) || amount)
            || self.verb && self.ranks(at)
    }

    fn main_after_comma(&mut self, next: usize) {
        let intro = matches!(
            self.form(),
            Form::Subordinate | Form::Adjunct | Form::Participial | Form::Relative | Form::Cause
        );
        let ready = self.finite || (intro && (self.verb || self.form() == Form::Adjunct));
        if ready && self.clause_starts(next) {
            self.cut(next, Form::Main);
        }
    }

    fn verb_after_comma(&mut self, at: usize, group: &Group) {
        if self.shares_object(at, group) {
            return;
        }
        if group.finite {
            let inserted = matches!(
                self.form(),
                Form::Relative | Form::Participial | Form::Subordinate
            );
            let apart = self.form() == Form::Attribution;
            if (self.finite && !apart) || (inserted && self.verb) {
                let insertion = matches!(
                    self.form(),
                    Form::Relative | Form::Participial | Form::Adjunct | Form::Subordinate
                );
                let form = if insertion {
                    Form::Resumed
                } else {
                    Form::Coordinated
                };
                self.cut(at, form);
            }
        } else if self.goes_on_perfect(at, group) {
            self.cut(at, Form::Coordinated);
        } else if matches!(
            group.form,
            Tag::Gerund | Tag::Participle | Tag::Have | Tag::Be
        ) && !self.is_quantifier(at)
            && !self.describes(group)
            && (self.cuts.len() > 1
                || self.finite
                || self.verb
                || group.form == Tag::Gerund
                || self.inserted(at))
        {
            self.cut(at, Form::Participial);
        }
    }

    fn conjunction(&mut self, at: usize) {
        let mut next = at + 1;
        while self
            .word(next)
            .is_some_and(|w| w.tag == Tag::Adverb || w.is_mark(','))
        {
            next += 1;
        }
        let Some(word) = self.word(next) else { return };
        // `rooms 12 and 13 and …`: numbers joined are one list.
        let list = self.is(at.wrapping_sub(1), Tag::Number)
            && word.tag == Tag::Number
            && self.is(next + 1, Tag::Conjunction);
        let either = self.word(at).is_some_and(|w| w.lower == "or")
            && self.is(at.wrapping_sub(1), Tag::Number)
            && word.tag == Tag::Number;
        if list || either {
            return;
        }
        if matches!(word.tag, Tag::Quote) && (self.verb || self.has_quote()) {
            return self.cut(next, Form::Coordinated);
        }
        if word.tag == Tag::Subordinator {
            let form = if word.lower == "that" {
                Form::Reported
            } else {
                Form::Subordinate
            };
            return self.cut(next, form);
        }
        if word.tag == Tag::Relative {
            return self.cut(next, Form::Relative);
        }
        if self.finite && self.gerund_subject(next) {
            return self.cut(at + 1, Form::Main);
        }
        if let Some(group) = self.group_at(next).cloned() {
            if self.describes(&group) && self.lists(at) {
                return;
            }
            if self.parallel(&group) {
                let start = if group.words.start == next {
                    next
                } else {
                    at + 1
                };
                self.cut(start, Form::Coordinated);
            }
            return;
        }
        if self.joins_subjects(at) {
            return;
        }
        let inserted = self.form() == Form::Participial
            && self.verb
            && self.is(at.wrapping_sub(1), Tag::Mark(','));
        if (self.finite || inserted)
            && (self.clause_starts(next) || self.clause_after_adverbial(next))
        {
            self.cut(at + 1, Form::Main);
        } else if self.finite && self.verb_after_adverbial(next) {
            self.cut(at + 1, Form::Coordinated);
        }
    }

    /// `signed — and later burnt — a letter`: an aside that leaves the clause around it whole.
    fn aside(&mut self, at: usize) -> bool {
        let rest = self
            .words
            .get(at + 1..self.end.min(at + 10))
            .unwrap_or_default();
        let Some(close) = rest
            .iter()
            .position(|w| matches!(w.tag, Tag::Mark('—' | '–')))
        else {
            return false;
        };
        let close = at + 1 + close;
        let verb =
            (at + 1..close).any(|i| self.groups.iter().any(|g| g.words.start == i && g.finite));
        let resumed = self.group_at(close + 1).is_some_and(|g| g.finite);
        let object = self.word(close + 1).is_some_and(|w| w.tag.is_nominal())
            && !self.clause_starts(close + 1);
        if !(verb && object && !resumed && self.finite) {
            return false;
        }
        self.asides.push(at + 1..close);
        self.skip_until = close + 1;
        true
    }

    fn dash(&mut self, at: usize) {
        // `1 – 0` is a score.
        if self.is(at.saturating_sub(1), Tag::Number) && self.is(at + 1, Tag::Number) {
            return;
        }
        if at < self.skip_until || self.aside(at) {
            return;
        }
        let spaced = |a: usize, b: usize| match (self.words.get(a), self.words.get(b)) {
            (Some(a), Some(b)) => b.range.start() > a.range.end(),
            _ => false,
        };
        if !spaced(at.saturating_sub(1), at) || !spaced(at, at + 1) {
            return;
        }
        let mut next = at + 1;
        while self
            .word(next)
            .is_some_and(|w| matches!(w.tag, Tag::Conjunction | Tag::Adverb))
        {
            next += 1;
        }
        if self.finite
            && (self.group_at(next).is_some_and(|g| g.finite) || self.clause_starts(next))
        {
            let form = if self.group_at(next).is_some() {
                Form::Coordinated
            } else {
                Form::Main
            };
            self.cut(at + 1, form);
        }
    }

    fn relative(&mut self, at: usize) {
        let prior = self.word(at.wrapping_sub(1)).map(|w| w.tag);
        let fragment = !self.finite && !self.finite_ahead_of(at);
        if !prior.is_some_and(|tag| {
            tag.is_head() || tag == Tag::Preposition || matches!(tag, Tag::Mark('”' | '"'))
        }) {
            return;
        }
        let at_a_time = self.word(at).is_some_and(|w| w.lower == "when")
            && self
                .word(at.wrapping_sub(1))
                .is_some_and(|w| w.lower == "time");
        if at_a_time {
            return;
        }
        // `Ana Ruiz, a diver whose boat sank, died`: a clause inside an appositive.
        let from = self.cuts.last().map_or(0, |cut| cut.at);
        let appositive = self.word(at).is_some_and(|w| w.lower == "whose")
            && self
                .words
                .get(from..at)
                .is_some_and(|w| w.iter().any(|w| w.is_mark(',')));
        if self.finite || fragment || appositive || (self.verb && self.form() != Form::Main) {
            let start = if prior == Some(Tag::Preposition) {
                at - 1
            } else {
                at
            };
            let opened = self
                .cuts
                .last()
                .is_some_and(|c| c.form == Form::Relative && start - c.at <= 1);
            if !(prior == Some(Tag::Preposition) && opened) {
                self.cut(start, Form::Relative);
            }
        }
    }

    fn subordinator(&mut self, at: usize) {
        let Some(word) = self.word(at) else { return };
        if word.lower == "that" {
            if self.reports_before(at) {
                self.cut(at, Form::Reported);
            }
            return;
        }
        let asks = self.word(at.wrapping_sub(1)).is_some_and(|w| {
            w.tag.is_verbal() && (w.has(REPORTING) || w.lower.starts_with("determin"))
        });
        if matches!(word.lower.as_str(), "whether" | "if") && asks {
            return self.cut(at, Form::Reported);
        }
        if is_condition(&word.lower) && self.finite {
            // `could be saved if managers gave up their bonuses` is not true without its condition.
            return;
        }
        self.cut(at, Form::Subordinate);
    }

    /// `voted 7 to 2 to build a library`: after a score or count, what it was for.
    fn purpose(&mut self, at: usize) {
        let number = self.is(at.wrapping_sub(1), Tag::Number);
        let long = self.end.saturating_sub(at) >= 4;
        if self.finite && number && long {
            self.cut(at, Form::Purpose);
        }
    }

    fn preposition(&mut self, at: usize) {
        let Some(word) = self.word(at) else { return };
        let lower = word.lower.as_str();
        let next = self
            .word(at + 1)
            .map(|w| w.lower.clone())
            .unwrap_or_default();
        let complement = self.is(at.wrapping_sub(1), Tag::Be);
        if (lower == "due" && next == "to" && !complement) || (lower == "because" && next == "of") {
            return self.cut(at, Form::Cause);
        }
        if self.finite && self.judged_for(at) {
            return self.cut(at, Form::Cause);
        }
        if self.finite && self.where_of_life(at) {
            return self.cut(at, Form::Adjunct);
        }
        if lower == "in" && next == "order" {
            return self.cut(at, Form::Purpose);
        }
        let gerund = self.is(at + 1, Tag::Gerund);
        if gerund && matches!(lower, "after" | "before" | "while" | "since") && self.verb {
            return self.cut(at, Form::Subordinate);
        }
        if self.prepared_relative(at) && self.finite {
            self.cut(at, Form::Relative);
        }
    }

    /// After a reporting verb: what it reports, with or without `that`.
    fn verb(&mut self, at: usize) {
        let Some(before) = self.word(at.wrapping_sub(1)) else {
            return;
        };
        let reports = before.has(REPORTING)
            && (matches!(before.tag, Tag::Past | Tag::Present) || self.is_group_head(at - 1));
        if !reports || !self.finite {
            return;
        }
        if self.is(at, Tag::Gerund) || self.clause_starts(at) {
            self.cut(at, Form::Reported);
        }
    }
}
