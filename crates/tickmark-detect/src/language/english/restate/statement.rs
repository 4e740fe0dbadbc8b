//! A clause as a sentence that stands alone.

use std::ops::Range;

use tickmark_core::BlockRole;

use super::{Rendered, decapitalised, genitive, inflect, own_words, render, sentence};
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::group::Group;
use crate::language::english::clause::phrase;
use crate::language::english::clause::{self, Clause, Form};
use crate::language::english::word::{Tag, Word};

/// The restatement of the clause at `index`, the question it raises, and what its words were read
/// as.
pub fn restated(
    article: &Article<'_>,
    own: &Sentence,
    clauses: &[Clause],
    index: usize,
) -> Rendered {
    let mut restater = Restater::new(article, clauses);
    let text = clauses
        .get(index)
        .map(|clause| restater.whole(own, clause, index));
    restater.finish(sentence(&text.unwrap_or_default()))
}

/// The report itself with its day: `ICE reported this on Friday, 24 January 2025.`
pub fn report(article: &Article<'_>, clauses: &[Clause], head: &Clause) -> Option<Rendered> {
    let mut restater = Restater::new(article, clauses);
    let days: Vec<String> = article
        .values_in(article.range_of(&head.words))
        .filter(|value| value.kind.is_temporal())
        .map(|value| {
            let words = value.range.of(article.text);
            super::day::absolute(value, words, "").unwrap_or_else(|| format!("in {words}"))
        })
        .collect();
    let said = restater.attribution(head);
    let text = sentence(&format!("{said} this {}", days.join(" ")));
    (!days.is_empty()).then(|| restater.finish(text))
}

struct Restater<'a> {
    article: &'a Article<'a>,
    clauses: &'a [Clause],
    /// Entities the restatement has named so far.
    named: Vec<usize>,
    query: Option<String>,
    steps: Vec<String>,
}

impl<'a> Restater<'a> {
    fn new(article: &'a Article<'a>, clauses: &'a [Clause]) -> Self {
        Self {
            article,
            clauses,
            named: Vec::new(),
            query: None,
            steps: Vec::new(),
        }
    }

    fn finish(self, text: String) -> Rendered {
        Rendered {
            text,
            query: self.query,
            steps: self.steps,
        }
    }

    fn whole(&mut self, own: &Sentence, clause: &Clause, index: usize) -> String {
        if let Some(main) = clause::conditional(&self.article.words, self.clauses, index) {
            let main = self.clauses.get(main).cloned();
            let words = clause.words.start..main.map_or(clause.words.end, |m| m.words.end);
            return self.text(words);
        }
        let reporter = clause
            .reporter
            .filter(|at| *at != index)
            .and_then(|at| self.clauses.get(at));
        if let Some(head) = reporter {
            let said = if self.asks_for_word(head, clause) {
                self.body(head)
            } else {
                self.attribution(head)
            };
            let gerund = clause
                .group
                .as_ref()
                .filter(|g| g.form == Tag::Gerund && clause.form != Form::Relative);
            if let Some(group) = gerund {
                // `ICE reported arresting 593 people`.
                return format!("{said} {}", self.text(group.words.start..clause.words.end));
            }
            let asked = self.word(clause.words.start).is_some_and(|w| {
                matches!(
                    w.lower.as_str(),
                    "whether" | "if" | "why" | "how" | "what" | "where" | "when" | "who"
                )
            });
            if asked && clause.form == Form::Reported {
                let lead = if head.group.as_ref().is_some_and(|g| !g.finite) {
                    self.infinitive(head)
                } else {
                    said
                };
                return format!("{lead} {}", self.text(clause.words.clone()));
            }
            return format!("{said} that {}", self.reported(clause));
        }
        let attribution = clause
            .attribution
            .filter(|at| *at != index)
            .and_then(|at| self.clauses.get(at));
        if let Some(head) = attribution {
            if head.form == Form::Attribution {
                let said = self.attribution(head);
                return format!("{said} that {}", self.inside(clause));
            }
            let body = self.body(clause);
            let source = self
                .text(head.words.clone())
                .replacen("According", "according", 1);
            let body = body.trim_end_matches([',', '.', ' ']);
            return format!("{body}, {source}");
        }
        let verbless = self
            .clauses
            .iter()
            .all(|c| c.group.as_ref().is_none_or(|g| !g.finite));
        if own.role == BlockRole::Caption && verbless && clause.form == Form::Participial {
            let start = self
                .clauses
                .first()
                .map_or(clause.words.start, |c| c.words.start);
            let shown = self.noun(start..clause.words.end);
            return format!("the picture shows {shown}");
        }
        let body = self.body(clause);
        if verbless && self.names_picture(own) {
            let body = decapitalised(self.article, &clause.words, body);
            return format!("the picture shows {}", indefinite(body));
        }
        if own.role == BlockRole::Caption && clause.group.as_ref().is_none_or(|g| !g.finite) {
            let body = decapitalised(self.article, &clause.words, body);
            return format!("the picture shows {body}");
        }
        body
    }

    /// `Portrait shot of Ana Ruiz`: a picture's words, also where nothing marks them as a caption.
    fn names_picture(&self, own: &Sentence) -> bool {
        let words = self.article.words(&own.words);
        let noun = words.iter().take(3).position(|w| {
            matches!(
                w.lower.as_str(),
                "portrait"
                    | "photo"
                    | "photograph"
                    | "picture"
                    | "image"
                    | "shot"
                    | "drawing"
                    | "screenshot"
                    | "illustration"
                    | "rendering"
                    | "snapshot"
            )
        });
        noun.is_some_and(|at| {
            words
                .iter()
                .skip(at + 1)
                .take(2)
                .any(|w| matches!(w.lower.as_str(), "of" | "from" | "by"))
        })
    }

    /// `asked the office to find whether …`: the verb that reports is not the verb of the clause.
    fn asks_for_word(&self, head: &Clause, clause: &Clause) -> bool {
        let Some(group) = head.group.as_ref().filter(|g| g.finite) else {
            return false;
        };
        let between = self
            .article
            .words(&(group.words.end..head.words.end.max(group.words.end)));
        clause.form == Form::Reported && between.last().is_some_and(|w| w.tag == Tag::Base)
    }

    /// The clause as it stands inside a sentence.
    fn inside(&mut self, clause: &Clause) -> String {
        let body = self.body(clause);
        let starts = [
            Some(clause.words.clone()),
            clause.subject.clone(),
            self.clauses.first().map(|first| first.words.clone()),
        ];
        starts.into_iter().flatten().fold(body, |body, start| {
            decapitalised(self.article, &start, body)
        })
    }

    /// What is reported: `it` and `they` are those who report.
    fn reported(&mut self, clause: &Clause) -> String {
        let start = clause
            .words
            .clone()
            .find(|at| self.word(*at).is_none_or(|w| w.tag != Tag::Subordinator));
        let pronoun = start.filter(|at| {
            self.word(*at)
                .is_some_and(|w| matches!(w.lower.as_str(), "it" | "they"))
                && matches!(clause.form, Form::Reported)
        });
        match pronoun.and_then(|at| self.word(at).map(|w| (at, w.lower.clone()))) {
            Some((at, pronoun)) => format!("{pronoun} {}", self.text(at + 1..clause.words.end)),
            None => self.body(clause),
        }
    }

    /// Subject and verb of a reporting clause, without its date.
    fn attribution(&mut self, head: &Clause) -> String {
        let subject = head
            .subject
            .clone()
            .map(|words| self.noun(words))
            .unwrap_or_default();
        let telling = head.group.as_ref().filter(|g| {
            self.word(g.head).is_some_and(|w| {
                matches!(
                    w.lower.as_str(),
                    "told" | "tells" | "informed" | "assured" | "warned" | "reminded"
                )
            })
        });
        if let Some(group) = telling {
            // Who was told belongs to it.
            let end = phrase::noun_phrase_end(&self.article.words, group.words.end, head.words.end);
            let told = self.text(group.words.start..end);
            return format!("{subject} {told}");
        }
        let Some(group) = head.group.as_ref() else {
            return subject;
        };
        let shown = self.article.range_of(&group.words).of(self.article.text);
        // `opposed it, arguing that …`: who opposed it argued.
        let finite = self
            .word(group.head)
            .filter(|w| w.tag == Tag::Gerund && !group.finite)
            .and_then(|w| inflect::finite(&w.lower, self.present_tense(head), false));
        format!("{subject} {}", finite.as_deref().unwrap_or(shown))
    }

    fn text(&mut self, words: Range<usize>) -> String {
        let rendered = render(self.article, &words, &mut self.named);
        self.query = self.query.take().or(rendered.query);
        self.steps.extend(rendered.steps);
        rendered.text
    }

    /// A noun phrase that can stand inside a sentence.
    fn noun(&mut self, words: Range<usize>) -> String {
        let text = self.text(words.clone());
        decapitalised(self.article, &words, text)
    }

    fn word(&self, at: usize) -> Option<&Word> {
        self.article.words.get(at)
    }

    fn body(&mut self, clause: &Clause) -> String {
        let words = clause.words.clone();
        let outside = |subject: &Range<usize>| !words.contains(&subject.start);
        match (clause.form, &clause.subject, &clause.group) {
            (Form::Relative, antecedent, Some(_)) if self.of_whole(clause, antecedent.as_ref()) => {
                self.behind_main(clause)
            }
            (Form::Relative, Some(antecedent), Some(group)) => {
                self.relative(clause, antecedent.clone(), group)
            }
            (Form::Coordinated | Form::Resumed, Some(subject), Some(group))
                if group.finite && outside(subject) =>
            {
                self.joined(clause, subject.clone(), group)
            }
            (Form::Coordinated | Form::Purpose, _, Some(group))
                if matches!(group.form, Tag::Base | Tag::To) =>
            {
                self.infinitive(clause)
            }
            (Form::Participial | Form::Coordinated, Some(subject), Some(group))
                if !group.finite && outside(subject) =>
            {
                self.participial(clause, subject.clone(), group)
            }
            (Form::Subordinate, Some(subject), Some(group))
                if !self.gives_reason(&words) && !self.holds_whenever(&words, group) =>
            {
                self.text(subject.start..words.end)
            }
            (Form::Cause | Form::Purpose | Form::Adjunct | Form::Subordinate, _, _) => {
                self.behind_main(clause)
            }
            (_, Some(subject), Some(group)) if self.has_aside(subject.end..group.words.start) => {
                self.joined(clause, subject.clone(), group)
            }
            _ if self.share(clause).is_some() => {
                let share = self.share(clause).unwrap_or(words.start..words.start);
                format!("{}, {}", self.text(share), self.noun(words))
            }
            _ => self.text(self.first_word(&words)..words.end),
        }
    }

    /// The first word that stands in a sentence of its own: no conjunction, no `because`.
    fn first_word(&self, words: &Range<usize>) -> usize {
        let first = words.clone().find(|at| {
            // `As swimming is a duty` says that swimming is one.
            let as_doing = self.word(*at).is_some_and(|w| w.lower == "as")
                && self.word(at + 1).is_some_and(|w| w.tag == Tag::Gerund);
            let opens = self.word(*at).is_some_and(|w| {
                matches!(w.tag, Tag::Subordinator | Tag::Conjunction)
                    && !matches!(w.lower.as_str(), "if" | "unless")
            });
            !as_doing && !opens
        });
        first.unwrap_or(words.start)
    }

    /// A verb behind a subject that stands apart from it, with the adverbs and negations before
    /// it: `and never won`, `and by noon had arrested 38`.
    fn joined(&mut self, clause: &Clause, subject: Range<usize>, group: &Group) -> String {
        let words = clause.words.clone();
        let verb = (words.start..group.words.start)
            .rev()
            .take_while(|at| {
                self.word(*at)
                    .is_some_and(|w| matches!(w.tag, Tag::Adverb | Tag::Negation))
            })
            .last()
            .unwrap_or(group.words.start);
        let head = self.text(subject.clone());
        let told = self.text(verb..words.end);
        let told = own_words::agreed(self.article, &subject, verb, told);
        let adverbial = self.word(words.start).map(|w| w.tag) == Some(Tag::Preposition);
        if adverbial && words.start < verb && clause.form == Form::Coordinated {
            return format!("{head} {told} {}", self.text(words.start..verb));
        }
        format!("{head} {told}")
    }

    /// A relative clause that tells of the whole clause before it: `fell between 1990 and 2015, which
    /// the study links to …`, `the winter past, when it was half`.
    fn of_whole(&self, clause: &Clause, antecedent: Option<&Range<usize>>) -> bool {
        let first = self.word(clause.words.start).map(|w| w.lower.as_str());
        match antecedent {
            None => matches!(first, Some("when" | "where")),
            Some(words) => {
                let number = self
                    .article
                    .words(words)
                    .iter()
                    .all(|w| w.tag == Tag::Number);
                first == Some("which") && number
            }
        }
    }

    /// `Of those held, 29 … and nine …`: what the second number counts.
    fn share(&self, clause: &Clause) -> Option<Range<usize>> {
        let first = self.clauses.first()?.words.clone();
        let subject = clause.subject.clone()?;
        let bare = subject.len() == 1
            && self.word(subject.start)?.tag == Tag::Number
            && clause.words.start == subject.start
            && subject.start > first.start;
        let comma = first
            .clone()
            .find(|at| self.word(*at).is_some_and(|w| w.is_mark(',')))?;
        (bare && self.word(first.start)?.lower == "of").then_some(first.start..comma)
    }

    fn has_aside(&self, words: Range<usize>) -> bool {
        self.article.words(&words).iter().any(|w| w.is_mark(','))
    }

    fn gives_reason(&self, words: &Range<usize>) -> bool {
        self.word(words.start).is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "because" | "if" | "unless" | "since" | "whether" | "until"
            )
        })
    }

    /// `when the bid is not open`: in the present it is a condition, and no event.
    fn holds_whenever(&self, words: &Range<usize>, group: &Group) -> bool {
        let when = self.word(words.start).is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "when" | "whenever" | "once" | "wherever" | "where"
            )
        });
        let verb = self.word(group.words.start);
        let now = verb.is_some_and(|w| {
            matches!(w.tag, Tag::Present | Tag::Modal)
                || matches!(w.lower.as_str(), "is" | "are" | "has" | "have")
        });
        when && now
    }

    /// `whose boat sank`, `which follows eight families`, `that she deleted`, `in which they met`.
    fn relative(&mut self, clause: &Clause, antecedent: Range<usize>, group: &Group) -> String {
        let words = clause.words.clone();
        let first = self.word(words.start).map(|w| (w.lower.clone(), w.tag));
        let (lower, tag) = first.unwrap_or((String::new(), Tag::Noun));
        if let Some(text) = self.part_of_which(&words, &antecedent) {
            return text;
        }
        let of_which = self.word(words.start + 1).is_some_and(|w| w.lower == "of");
        if of_which && tag != Tag::Preposition && words.start + 3 < words.end {
            // `two of which won`.
            let count = self.text(words.start..words.start + 2);
            let counted = self
                .word(antecedent.start)
                .is_some_and(|w| w.tag == Tag::Number);
            let the = if counted { "the " } else { "" };
            let noun = format!("{the}{}", self.noun(antecedent));
            return format!("{count} {noun} {}", self.text(words.start + 3..words.end));
        }
        if tag == Tag::Preposition {
            let start = (words.start + 2).min(words.end);
            let told = self.text(start..words.end);
            return format!("{told} {lower} {}", self.noun(antecedent));
        }
        if lower == "where" || lower == "when" {
            let told = self.text(words.start + 1..words.end);
            if lower == "when" && !self.is_time(&antecedent) {
                return told;
            }
            let place = if lower == "where" && self.is_venue(&antecedent) {
                "at"
            } else {
                "in"
            };
            return format!("{told} {place} {}", self.noun(antecedent));
        }
        if lower == "whose" {
            let head = genitive(&self.text(antecedent));
            return format!("{head} {}", self.text(words.start + 1..words.end));
        }
        let own = self.article.words(&(words.start + 1..group.words.start));
        if own.iter().any(|w| w.tag.is_head()) && group.words.end <= words.end {
            return self.object_relative(&words, antecedent, group);
        }
        let head = self.text(antecedent);
        // `that's open` behind its noun is `is open`.
        let clitic = self.word(words.start + 1);
        if let Some((_, verb)) =
            clitic.and_then(|w| super::long_form(self.article, words.start + 1, w))
        {
            return format!("{head} {verb} {}", self.text(words.start + 2..words.end));
        }
        format!("{head} {}", self.text(words.start + 1..words.end))
    }

    /// `that she deleted`, `which the town gave Vale in May`: the antecedent is the object.
    fn object_relative(
        &mut self,
        words: &Range<usize>,
        antecedent: Range<usize>,
        group: &Group,
    ) -> String {
        let end = self.infinitive_end(group.words.end, words.end);
        let told = self.text(words.start + 1..end);
        let object = self.noun(antecedent);
        let gives = self.word(group.head).is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "awarded" | "gave" | "offered" | "granted" | "sent" | "handed" | "paid"
            )
        });
        if gives && self.word(end).is_some_and(|w| w.tag == Tag::Name) {
            let given = phrase::noun_phrase_end(&self.article.words, end, words.end);
            let whom = self.text(end..given);
            let rest = self.text(given..words.end);
            return format!("{told} {whom} {object} {rest}");
        }
        let tail = self.text(end..words.end);
        format!("{told} {object} {tail}")
    }

    /// `continues to have`: an infinitive behind the verb goes before the object.
    fn infinitive_end(&self, end: usize, limit: usize) -> usize {
        let tag = |at: usize| self.word(at).filter(|_| at < limit).map(|w| w.tag);
        match (tag(end), tag(end + 1)) {
            (Some(Tag::To), Some(verb)) if verb.is_verbal() => end + 2,
            _ => end,
        }
    }

    /// `the origin of which is unclear`.
    fn part_of_which(&mut self, words: &Range<usize>, whole: &Range<usize>) -> Option<String> {
        let of = words
            .clone()
            .take(4)
            .find(|at| self.word(*at).is_some_and(|w| w.lower == "of"))
            .filter(|of| *of >= words.start + 2)?;
        let which = self
            .word(of + 1)
            .is_some_and(|w| matches!(w.lower.as_str(), "which" | "whom"));
        if !which {
            return None;
        }
        let part = self.text(words.start..of + 1);
        let whole = self.noun(whole.clone());
        Some(format!("{part} {whole} {}", self.text(of + 2..words.end)))
    }

    /// Whether a noun phrase names a site or an occasion, where things happen `at` it.
    fn is_venue(&self, words: &Range<usize>) -> bool {
        let phrase = self.article.words(words);
        let head = phrase
            .iter()
            .take_while(|w| w.lower != "of")
            .filter(|w| w.tag.is_head())
            .last();
        head.is_some_and(|w| {
            matches!(
                w.lower.as_str(),
                "airport"
                    | "station"
                    | "school"
                    | "university"
                    | "college"
                    | "conference"
                    | "event"
                    | "meeting"
                    | "festival"
                    | "stadium"
                    | "hotel"
                    | "hospital"
                    | "company"
                    | "firm"
                    | "concert"
                    | "party"
                    | "ceremony"
                    | "site"
                    | "border"
                    | "scene"
                    | "restaurant"
                    | "game"
                    | "match"
                    | "summit"
                    | "rally"
                    | "academy"
                    | "institute"
                    | "plant"
            )
        })
    }

    /// Whether a noun phrase names a time: `the spring of 2022`, `the year before`.
    fn is_time(&self, words: &Range<usize>) -> bool {
        self.article.words(words).iter().any(|w| {
            matches!(
                w.lower.trim_end_matches('s'),
                "spring"
                    | "summer"
                    | "autumn"
                    | "fall"
                    | "winter"
                    | "year"
                    | "month"
                    | "week"
                    | "time"
                    | "decade"
                    | "century"
                    | "season"
                    | "period"
            )
        }) || self
            .article
            .values_in(self.article.range_of(words))
            .any(|v| v.kind.is_temporal())
    }

    /// `killing two`, `called a hoax`, behind the subject of the clause before.
    fn participial(&mut self, clause: &Clause, subject: Range<usize>, group: &Group) -> String {
        let words = clause.words.clone();
        let participle = group.form == Tag::Participle;
        let object = self.word(group.words.end).is_some_and(|w| {
            group.words.end < words.end && matches!(w.tag, Tag::Determiner | Tag::Possessive)
        });
        if participle && object {
            // `cut them into slices, mounted the slices`: an object, so no passive.
            let head = self.text(subject);
            let helper = self
                .perfect(clause)
                .map_or(String::new(), |h| format!("{h} "));
            return format!("{head} {helper}{}", self.text(words));
        }
        let near = clause
            .antecedent
            .clone()
            .filter(|_| participle && clause.form == Form::Participial);
        let subject = near.unwrap_or(subject);
        let plural = super::is_plural(self.article.words(&subject));
        let head = self.text(subject);
        if participle {
            let perfect = self.perfect(clause);
            let verb = perfect.unwrap_or(if plural { "were" } else { "was" });
            return format!("{head} {verb} {}", self.text(words));
        }
        let present = self.present_tense(clause);
        let negated = self
            .article
            .words(&(words.start..group.words.start))
            .iter()
            .any(|w| w.tag == Tag::Negation);
        // `not answering` is `did not answer`; `being` and `having` take their `not` behind them.
        let verb = self.word(group.words.start).and_then(|w| {
            let helped = !matches!(w.lower.as_str(), "being" | "having");
            match (negated, helped) {
                (false, _) => inflect::finite(&w.lower, present, plural),
                (true, false) => {
                    let verb = inflect::finite(&w.lower, present, plural)?;
                    Some(format!("{verb} not"))
                }
                (true, true) => {
                    let base = inflect::finite(&w.lower, true, true)?;
                    let helper = match (present, plural) {
                        (false, _) => "did",
                        (true, true) => "do",
                        (true, false) => "does",
                    };
                    Some(format!("{helper} not {base}"))
                }
            }
        });
        match verb {
            Some(verb) => format!(
                "{head} {verb} {}",
                self.text(group.words.start + 1..words.end)
            ),
            None => format!("{head}, {}", self.text(words)),
        }
    }

    /// `(wanted to meet him) and express support`: the words up to `to` are taken from before.
    fn infinitive(&mut self, clause: &Clause) -> String {
        let before = self
            .clauses
            .iter()
            .rev()
            .find(|c| c.words.end <= clause.words.start && c.form != Form::Relative);
        let words = clause.words.clone();
        if let Some(text) = self.behind_modal(clause) {
            return text;
        }
        let Some(before) = before.cloned() else {
            return self.text(words);
        };
        let to = before
            .words
            .clone()
            .rev()
            .find(|at| self.word(*at).is_some_and(|w| w.tag == Tag::To));
        let starts_with_to = self
            .word(words.start)
            .is_some_and(|w| w.tag == Tag::To || w.lower == "in");
        match to {
            Some(to) if !starts_with_to => {
                let head = Clause {
                    words: before.words.start..to + 1,
                    ..before
                };
                let lead = self.body(&head);
                format!("{lead} {}", self.text(words))
            }
            _ => self.behind_main(clause),
        }
    }

    /// `who can damage the brand and impede growth`, `may sign it and send it back`: the helper of
    /// the verb before.
    fn behind_modal(&mut self, clause: &Clause) -> Option<String> {
        let at = self.clauses.iter().position(|c| c.words == clause.words)?;
        let last = self.clauses.get(at.checked_sub(1)?)?.clone();
        let group = last.group.clone().filter(|g| g.form == Tag::Modal)?;
        let base = self.word(clause.words.start)?.tag == Tag::Base;
        let later = self
            .article
            .words(&(group.words.end..last.words.end))
            .iter()
            .any(|w| w.tag == Tag::To);
        let subject = last.subject.clone().filter(|_| base && !later)?;
        let modal = self
            .article
            .range_of(&(group.words.start..group.words.start + 1));
        let head = self.text(subject);
        let modal = modal.of(self.article.text);
        Some(format!(
            "{head} {modal} {}",
            self.text(clause.words.clone())
        ))
    }

    /// A cause, purpose or circumstance behind the clause it belongs to.
    fn behind_main(&mut self, clause: &Clause) -> String {
        let main = self
            .clauses
            .iter()
            .filter(|c| {
                c.words != clause.words
                    && c.group.as_ref().is_some_and(|g| g.finite)
                    && matches!(
                        c.form,
                        Form::Main | Form::Reported | Form::Resumed | Form::Coordinated
                    )
            })
            .min_by_key(|c| {
                // The nearest clause before, else the first one after.
                let before = clause.words.start.checked_sub(c.words.end);
                before.unwrap_or(usize::MAX / 2 + c.words.start)
            })
            .cloned();
        let mut text = main.map(|main| self.body(&main)).unwrap_or_default();
        text.truncate(text.trim_end_matches(['.', ',']).len());
        if text.is_empty() {
            return self.text(self.first_word(&clause.words)..clause.words.end);
        }
        let own = self.noun(clause.words.clone());
        let set_off = matches!(clause.form, Form::Adjunct | Form::Relative)
            && self.word(clause.words.start).is_some_and(|w| {
                !matches!(
                    w.lower.as_str(),
                    "with" | "despite" | "due" | "because" | "amid" | "following" | "at" | "for"
                )
            });
        let comma = if set_off { "," } else { "" };
        format!("{text}{comma} {own}")
    }

    /// `had provided guards and placed cameras`: the helper of the verb it is joined to.
    fn perfect(&self, clause: &Clause) -> Option<&'static str> {
        let before = self
            .clauses
            .iter()
            .rev()
            .filter(|c| c.words.start < clause.words.start);
        let group = before.filter_map(|c| c.group.as_ref()).find(|g| g.finite)?;
        let joined = clause.form == Form::Coordinated && group.form == Tag::Have && !group.passive;
        match self.word(group.words.start)?.lower.as_str() {
            "had" if joined => Some("had"),
            "has" if joined => Some("has"),
            "have" if joined => Some("have"),
            _ => None,
        }
    }

    fn present_tense(&self, clause: &Clause) -> bool {
        self.clauses
            .iter()
            .rev()
            .filter(|c| c.words.start < clause.words.start)
            .find_map(|c| c.group.as_ref().filter(|g| g.finite))
            .and_then(|g| self.word(g.words.start))
            .is_some_and(|w| {
                w.tag == Tag::Present || matches!(w.lower.as_str(), "is" | "are" | "has" | "have")
            })
    }
}

/// `portrait shot of Ana Ruiz` with its article.
fn indefinite(phrase: String) -> String {
    let determined = ["a ", "an ", "the ", "this "];
    if determined.iter().any(|word| phrase.starts_with(word)) {
        return phrase;
    }
    let article = if phrase.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {phrase}")
}
