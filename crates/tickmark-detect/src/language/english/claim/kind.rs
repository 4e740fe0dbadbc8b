//! What a clause is mainly about.
//!
//! ## What it finds
//! The kinds of a claim, and the one it is listed under: a quotation, a date, a figure, a comparison, a
//! cause, a life, a description, an event. A clause can be of several kinds; the values in it, its verb
//! and the words that compare or explain tell which.
//!
//! ## Why a checker cares
//! The kind decides where to look: a figure is found in a table, a life in a register, a quotation in a
//! recording.
//!
//! ## Examples
//! ```text claims
//! The mill opened in 1904.
//! ^^^^^^^^^^^^^^^^^^^^^^^ date: The mill opened in 1904.
//! The mill employs 340 people.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: The mill employs 340 people.
//! The mill is the oldest on the river.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comparison: The mill is the oldest on the river.
//! Karl Holm studied law in Bergen.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ biography: Karl Holm studied law in Bergen.
//! A spark caused the fire.
//! ^^^^^^^^^^^^^^^^^^^^^^^ cause: A spark caused the fire.
//! ```
//!
//! ## Not a claim
//! A kind says nothing of whether the clause is a claim at all: that is judged in [`super::judge`].
//!
//! ## References
//! - Schlichtkrull, Guo, Vlachos: AVeriTeC, 2023 (the types of claims).

use std::collections::HashSet;
use std::sync::LazyLock;

use tickmark_core::{BlockRole, ClaimKind, Detail, ValueKind};

use super::marker;
use crate::language::english::article::Article;
use crate::language::english::clause::{Clause, Form};
use crate::language::english::name::{Entity, EntityKind, lists};
use crate::language::english::word::{Tag, Word, verb};

/// Verbs that tell of a life whoever their subject is.
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
/// Verbs, by base form, that tell of a life where their subject is a person.
const LIFE_VERBS: &str = "act appoint attend author chair co-found co-star coach cofound compose costar \
    curate debut design direct divorce edit elect emigrate enrol enroll graduate grow immigrate intern invent \
    join knight lead live major marry mentor migrate move paint pioneer practise practice preside \
    produce publish resign retire sculpt serve settle sing skipper star study succeed survive teach \
    train tutor volunteer wed work write";
/// Nouns that make `won`, `earned`, `left` and the like a detail of a life.
const LIFE_NOUNS: [&str; 33] = [
    "award",
    "awards",
    "prize",
    "prizes",
    "medal",
    "medals",
    "order",
    "degree",
    "degrees",
    "doctorate",
    "diploma",
    "scholarship",
    "fellowship",
    "knighthood",
    "honour",
    "honor",
    "honours",
    "honors",
    "school",
    "university",
    "college",
    "career",
    "debut",
    "childhood",
    "marriage",
    "presidency",
    "professorship",
    "apprenticeship",
    "job",
    "role",
    "post",
    "position",
    "chairmanship",
];
/// Verbs that take such a noun.
const LIFE_TAKERS: [&str; 26] = [
    "won",
    "win",
    "wins",
    "received",
    "receives",
    "earned",
    "earns",
    "left",
    "leaves",
    "took",
    "takes",
    "made",
    "makes",
    "began",
    "begins",
    "started",
    "starts",
    "finished",
    "ended",
    "held",
    "holds",
    "got",
    "gained",
    "awarded",
    "completed",
    "quit",
];
/// Verbs, by base form, that describe a state.
const STATIVE_VERBS: &str = "include contain consist cost own belong remain need mean account depend \
    become want weigh measure span lie resemble know prefer lack exist comprise wear show base use \
    describe worry concern";
static LIFE_FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| forms_of(LIFE_VERBS));
static STATIVE_FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| forms_of(STATIVE_VERBS));

fn forms_of(verbs: &str) -> HashSet<String> {
    let forms = verbs.split_whitespace().flat_map(verb::forms);
    forms.map(|(form, _)| form).collect()
}

const BEGINNINGS: [&str; 18] = [
    "begin",
    "start",
    "lasted",
    "lasts",
    "expires",
    "expired",
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
    let (figure, date) = (counts(article, details), has(ClaimKind::Date));
    let dynamic = is_dynamic(article, clause);
    let comparison = marker::comparison(article, &clause.words).is_some();
    // `the first meeting opened` is an event; `profits rose` and `is the largest` compare.
    let changes = comparison && words.iter().any(|w| marker::is_change(&w.lower));
    let cause = matches!(clause.form, Form::Cause | Form::Purpose)
        || marker::cause(article, &clause.words).is_some();
    let biography = is_biography(article, clause, dynamic)
        || has(ClaimKind::Biography) && is_state(article, clause);
    let begins = words.iter().any(|w| BEGINNINGS.contains(&w.lower.as_str()));
    let eventful = dynamic && !is_habit(article, clause)
        || clause.group.is_none()
        || clause.form == Form::Adjunct;
    let ranked = [
        (biography, ClaimKind::Biography),
        (cause && !figure, ClaimKind::Cause),
        (figure, ClaimKind::Figure),
        (date && begins, ClaimKind::Date),
        (comparison && (!dynamic || changes), ClaimKind::Comparison),
        (date && !eventful, ClaimKind::Date),
        (is_based(article, clause), ClaimKind::Place),
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

/// The kind of what the verb of a clause says, beside the dates, figures and places in it.
pub fn of_verb(article: &Article<'_>, clause: &Clause) -> ClaimKind {
    let dynamic = is_dynamic(article, clause);
    if is_biography(article, clause, dynamic) {
        ClaimKind::Biography
    } else if dynamic && !is_habit(article, clause) {
        ClaimKind::Event
    } else {
        ClaimKind::Description
    }
}

/// Whether a figure counts for what the clause is about: not a bare ordinal before a noun (`in the
/// second case`).
fn counts(article: &Article<'_>, details: &[Detail]) -> bool {
    details
        .iter()
        .filter(|d| d.kind == ClaimKind::Figure)
        .any(|d| {
            let text = d.range.of(article.text).to_lowercase();
            let ordinal = article
                .values_in(d.range)
                .any(|v| v.kind == ValueKind::Ordinal && v.range == d.range);
            let noun = article
                .after(d.range)
                .strip_prefix(' ')
                .is_some_and(|rest| {
                    rest.starts_with(char::is_alphabetic)
                        && ![
                            "in", "on", "at", "with", "behind", "after", "and", "to", "of", "from",
                            "by",
                        ]
                        .contains(&rest.split(' ').next().unwrap_or_default())
                });
            !(ordinal && noun) && text != "both"
        })
}

/// Whether the verb tells of something done or happening.
fn is_dynamic(article: &Article<'_>, clause: &Clause) -> bool {
    head_verb(article, clause)
        .is_some_and(|w| !matches!(w.tag, Tag::Be | Tag::Have | Tag::To) && !is_stative(&w.lower))
}

fn head_verb<'a>(article: &'a Article<'_>, clause: &Clause) -> Option<&'a Word> {
    let group = clause.group.as_ref()?;
    article.words.get(group.head)
}

/// `She was 83`: a form of `be` and no other verb.
fn is_state(article: &Article<'_>, clause: &Clause) -> bool {
    head_verb(article, clause).is_some_and(|w| w.tag == Tag::Be)
}

/// `based in Milan`, `lies in the north`.
fn is_based(article: &Article<'_>, clause: &Clause) -> bool {
    head_verb(article, clause).is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "based" | "located" | "situated" | "headquartered" | "lies"
        )
    }) && !super::place::of_places(article, &clause.words).is_empty()
}

/// What holds in the present: `the firm makes lifts`, `the pass is closed to cars`. A headline or a
/// caption tells in the present what happened.
fn is_habit(article: &Article<'_>, clause: &Clause) -> bool {
    let Some(group) = clause.group.as_ref() else {
        return false;
    };
    let verbs = article.words(&group.words);
    let present = verbs.first().is_some_and(|w| match w.tag {
        Tag::Present => true,
        Tag::Be => matches!(w.lower.as_str(), "is" | "are") && group.passive,
        _ => false,
    });
    let told_now = article.sentence_at(clause.words.start).is_some_and(|s| {
        let stops = article
            .words(&s.words)
            .last()
            .is_some_and(|w| matches!(w.tag, Tag::Mark('.' | '!' | '?' | ':' | '”' | '"')));
        matches!(
            s.role,
            BlockRole::Headline | BlockRole::Heading | BlockRole::Caption
        ) || (!stops && s.quoted.is_none())
    });
    present && !told_now
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
    let verb = head_verb(article, clause);
    let is = verb.is_some_and(|w| w.tag == Tag::Be);
    let becomes = verb.is_some_and(|w| matches!(w.lower.as_str(), "become" | "becomes" | "became"));
    let person = names_person(article, clause);
    let takes = verb.is_some_and(|w| LIFE_TAKERS.contains(&w.lower.as_str()));
    let founds = verb.is_some_and(|w| matches!(w.lower.as_str(), "founded" | "founds" | "heads"));
    let takes_over = takes && any(&["over", "up", "office"]);
    let lives = person
        && (takes_over || founds || verb.is_some_and(|w| LIFE_FORMS.contains(&w.lower)))
        && !scores(article, clause);
    any(&BIOGRAPHY_VERBS) && !is_thing(article, clause)
        || lives && !posts(words)
        || (any(&["family", "descent", "parents"]) && !dynamic)
        || ((is || becomes) && person && words.iter().any(|w| lists::is_role(&w.lower)))
        || (takes && (person || any(&LIFE_NOUNS[..14])) && any(&LIFE_NOUNS))
}

/// `led 2-1`: a number is what was done.
fn scores(article: &Article<'_>, clause: &Clause) -> bool {
    let object = clause
        .group
        .as_ref()
        .and_then(|g| article.words.get(g.words.end));
    object.is_some_and(|w| w.tag == Tag::Number)
}

/// `wrote on her page`, `wrote in a post`: what is told is a message, not a work.
fn posts(words: &[Word]) -> bool {
    let writes = words
        .iter()
        .position(|w| matches!(w.lower.as_str(), "wrote" | "writes" | "written"));
    writes.is_some_and(|at| {
        words.get(at + 1).is_none_or(|w| {
            matches!(
                w.tag,
                Tag::Preposition | Tag::Mark(_) | Tag::Subordinator | Tag::Quote
            )
        })
    })
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

/// Whether the subject is a person: a name, `he`, `she` or `who`, or a role.
fn names_person(article: &Article<'_>, clause: &Clause) -> bool {
    let Some(subject) = &clause.subject else {
        return false;
    };
    let person = |e: &Entity| e.kind == EntityKind::Person;
    let mentions = article.names.mentions_in(subject).iter();
    let words = article.words(subject);
    let pronoun = words
        .iter()
        .any(|w| matches!(w.lower.as_str(), "he" | "she"));
    let who = clause.form == Form::Relative
        && article
            .words
            .get(clause.words.start)
            .is_some_and(|w| w.lower == "who");
    let role = words
        .iter()
        .take_while(|w| w.tag != Tag::Preposition)
        .filter(|w| w.tag.is_head())
        .last()
        .is_some_and(|w| w.tag == Tag::Noun && lists::is_role(&w.lower));
    pronoun || who || role || mentions.filter_map(|m| article.names.entity(m)).any(person)
}

/// Verbs that describe a state.
pub fn is_stative(lower: &str) -> bool {
    STATIVE_FORMS.contains(lower)
}
