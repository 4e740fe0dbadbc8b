//! What an article says of a person beside the name.
//!
//! ## What it finds
//!
//! Titles and roles before a name, appositives behind it, ages, and descriptions that stand for a
//! person (“the singer”).
//!
//! ## Why a checker cares
//!
//! Titles, offices, ages and family ties go wrong often and are easy to check.
//!
//! ## Examples
//!
//! ```text claims published=2025-01-27
//! Harbour master Ida Brandt, 61, a former diver, resigned.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^ biography: Ida Brandt is a harbour master.
//!                ^^^^^^^^^^^^^^ biography: Ida Brandt is 61 years old (on 27 January 2025).
//!                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ biography: Ida Brandt is a former diver.
//!                                                ^^^^^^^^ biography: Harbour master Ida Brandt resigned.
//! Norwegian skipper Karl Holm was born in Bergen in 1962.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^ biography: Karl Holm is a Norwegian skipper.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ biography: Norwegian skipper Karl Holm was born in Bergen in 1962.
//! The singer Anna Ruiz left Lisbon. She married in 2004.
//! ^^^^^^^^^^^^^^^^^^^^ biography: Anna Ruiz is a singer.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: The singer Anna Ruiz left Lisbon.
//!                                   ^^^^^^^^^^^^^^^^^^^ biography: Anna Ruiz married in 2004.
//! ```
//!
//! ## Not a claim
//!
//! `Mr`, `Mrs` and `Ms` alone.
//!
//! ```text claims
//! Mr Holm left.
//! ^^^^^^^^^^^^ event: Mr Holm left.
//! ```
//!
//! ## References
//!
//! Roles and titles are listed in [`crate::language::english::name::lists`].

use std::ops::Range;

use tickmark_core::ClaimKind;

use super::description::{
    appositive_end, comma_description_start, description_start, possessed, role_phrase,
    title_phrase, title_start, walk_back, without_determiner,
};
use super::detail::{self, plain};
use super::draft::Draft;
use super::life;
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::phrase::noun_phrase_end;
use crate::language::english::name::lists;
use crate::language::english::name::{EntityKind, Mention};
use crate::language::english::quote::speaker::name_of;
use crate::language::english::restate;
use crate::language::english::word::{Tag, Word};

/// Titles that say nothing to check.
const COURTESY: [&str; 10] = [
    "mr", "mrs", "ms", "miss", "mx", "sir", "dr", "dame", "lord", "lady",
];

/// Ties that are ticked together with the name.
const KIN: [&str; 22] = [
    "mother",
    "father",
    "mom",
    "mum",
    "dad",
    "wife",
    "husband",
    "son",
    "daughter",
    "brother",
    "sister",
    "aunt",
    "uncle",
    "cousin",
    "stepdad",
    "stepmom",
    "stepfather",
    "stepmother",
    "grandfather",
    "grandmother",
    "girlfriend",
    "boyfriend",
];

/// Biographical claims of one sentence.
pub fn claims(article: &Article<'_>, sentence: &Sentence, out: &mut Vec<Draft>) {
    for mention in article.names.mentions_in(&sentence.words) {
        out.extend(before_name(article, sentence, mention));
        out.extend(after_name(article, sentence, mention));
    }
    out.extend(described(article, sentence));
    out.extend(relatives(article, sentence));
    out.extend(life::origin(article, sentence));
    ages(article, sentence, out);
}

fn is_person(article: &Article<'_>, mention: &Mention) -> bool {
    article
        .names
        .entity(mention)
        .is_some_and(|e| e.kind == EntityKind::Person)
}

fn could_be_person(article: &Article<'_>, mention: &Mention) -> bool {
    article
        .names
        .entity(mention)
        .is_some_and(|e| matches!(e.kind, EntityKind::Person | EntityKind::Unknown))
}

/// `Conservative TV commentator Ana Ruiz`, `the mayor, Ana Ruiz`, `President Ruiz`.
fn before_name(article: &Article<'_>, sentence: &Sentence, mention: &Mention) -> Option<Draft> {
    let name_start = mention.words.start + mention.title_words;
    let titled = mention.title_words > 0;
    let mut end = mention.words.start;
    let mut start = description_start(article, sentence, end);
    if start == end && !titled {
        // `Norland's Foreign Minister, Arne Holt`
        let comma = end
            .checked_sub(1)
            .filter(|at| article.words.get(*at).is_some_and(|w| w.is_mark(',')))?;
        let kin = article
            .words
            .get(comma.checked_sub(1)?)
            .is_some_and(|w| KIN.contains(&w.lower.as_str()))
            && comma
                .checked_sub(2)
                .and_then(|at| article.words.get(at))
                .is_some_and(|w| w.tag == Tag::Possessive);
        if !could_be_person(article, mention) || (mention.words.len() < 2 && !kin) {
            return None;
        }
        end = comma;
        start = comma_description_start(article, sentence, end);
    }
    let description = article.words(&(start..end));
    let role = description.last().is_some_and(|w| lists::is_role(&w.lower))
        || description.iter().any(|w| lists::is_role(&w.lower))
            && !description.iter().any(|w| w.tag.is_verbal());
    let fits = if titled {
        role || title_tells(article, mention)
    } else {
        role && could_be_person(article, mention) && !modifies(article, mention)
    };
    if !fits {
        return None;
    }
    if !role {
        // `US President Ruiz`: keep a name or adjective right before the title.
        start = title_start(article, sentence, mention.words.start);
    }
    let words = start..mention.words.end;
    let kin = description
        .last()
        .is_some_and(|w| KIN.contains(&w.lower.as_str()));
    let apart = end < mention.words.start;
    let detail_words = if kin && !apart {
        start..mention.words.end
    } else if titled {
        start..name_start
    } else {
        start..end
    };
    let detail_words = without_determiner(article, detail_words);
    let what = article.range_of(&detail_words);
    if what.is_empty() {
        return None;
    }
    let name = article.names.entity(mention)?.name.clone();
    let described = Described {
        words: start..end,
        what: detail_words,
        kin,
        titled,
        role,
    };
    let restatement = described.restated(article, &name);
    let reason = "This is a title or role before a name.";
    let Some(tie) = tie_before(article, sentence, start) else {
        return Some(make(article, words, what, restatement, reason));
    };
    let mut named = Vec::new();
    let whose = restate::render(article, &(tie.start - 1..tie.end), &mut named);
    let role = role_phrase(article, &without_determiner(article, start..end));
    let words = tie.start - 1..words.end;
    let restatement = format!("{} is {name}, {role}", whose.text);
    let mut draft = make(article, words, what, restatement, reason);
    let kin = article.range_of(&tie);
    draft
        .details
        .push(plain(kin, ClaimKind::Biography, "who the relative is"));
    draft.details.sort_by_key(|d| d.range);
    draft.query = whose.query;
    Some(draft)
}

/// `her daughter, the novelist Ana Ruiz`: the tie before the comma, as words.
fn tie_before(article: &Article<'_>, sentence: &Sentence, start: usize) -> Option<Range<usize>> {
    let kin = start
        .checked_sub(2)
        .filter(|at| *at > sentence.words.start)?;
    let comma = article.words.get(start - 1)?.is_mark(',');
    let tie = KIN.contains(&article.words.get(kin)?.lower.as_str());
    let owned = article.words.get(kin - 1)?.tag == Tag::Possessive;
    (comma && tie && owned).then_some(kin..kin + 1)
}

/// Whether a title says something to check, and of a person: not `Mr`, not the first word of
/// `General Stores Authority`.
fn title_tells(article: &Article<'_>, mention: &Mention) -> bool {
    let name = mention.words.start + mention.title_words;
    let title = article.words(&(mention.words.start..name));
    let body = article
        .words(&(name..mention.words.end))
        .last()
        .is_some_and(|w| lists::is_organisation_word(&w.lower) || w.lower == "administration");
    let telling = |w: &Word| !COURTESY.contains(&w.lower.trim_end_matches('.'));
    !body && title.iter().any(telling)
}

/// `an all-male Danish choir`: a name that only describes the next noun.
fn modifies(article: &Article<'_>, mention: &Mention) -> bool {
    let next = article.words.get(mention.words.end);
    next.is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural | Tag::Adjective))
        && !is_person(article, mention)
}

/// What stands before a name, read.
struct Described {
    /// The words of the description, without a title.
    words: Range<usize>,
    /// The words to be ticked.
    what: Range<usize>,
    /// It is a tie: `her brother`.
    kin: bool,
    /// A title belongs to the name.
    titled: bool,
    /// It holds a role.
    role: bool,
}

impl Described {
    fn restated(&self, article: &Article<'_>, name: &str) -> String {
        let possessed = possessed(article, self.words.start);
        if self.kin && possessed {
            let mut named = Vec::new();
            let whose = restate::render(article, &self.words, &mut named).text;
            return format!("{whose} is {name}");
        }
        let role = if self.kin {
            role_phrase(article, &without_determiner(article, self.words.clone()))
        } else if self.titled && !self.role {
            title_phrase(article, &self.what)
        } else if possessed && !self.titled {
            role_phrase(article, &self.words)
        } else {
            role_phrase(article, &self.what)
        };
        format!("{name} is {role}")
    }
}

/// `Arne Holt, envoy to the islands,`: an appositive with a role.
fn after_name(article: &Article<'_>, sentence: &Sentence, mention: &Mention) -> Option<Draft> {
    let comma = mention.words.end;
    if !article.words.get(comma)?.is_mark(',')
        || comma >= sentence.words.end
        || !could_be_person(article, mention)
    {
        return None;
    }
    let mut start = comma + 1;
    // `Ana Ruiz, 61, a former diver,`
    if is_age(article, start) && article.words.get(start + 1).is_some_and(|w| w.is_mark(',')) {
        start += 2;
    }
    let end = appositive_end(article, sentence, start)?;
    let words = article.words(&(start..end));
    // `Behind the Ministries, the guests were …`: no comma behind, so no appositive.
    let goes_on = article
        .words
        .get(end)
        .is_some_and(|w| end < sentence.words.end && w.tag.is_verbal());
    if goes_on {
        return None;
    }
    if !names_role(words, is_person(article, mention)) {
        return None;
    }
    let detail_words = without_determiner(article, start..end);
    let name = article.names.entity(mention)?.name.clone();
    let mut named = vec![mention.entity];
    let mut text = restate::render(article, &(start..end), &mut named).text;
    if words.first().is_some_and(|w| w.lower == "former") {
        text.insert_str(0, "a ");
    }
    let range = mention.words.start + mention.title_words..end;
    Some(make(
        article,
        range,
        article.range_of(&detail_words),
        format!("{name} is {text}"),
        "This is a role in an appositive behind a name.",
    ))
}

/// Whether an appositive says what somebody is: a role that only its own modifiers stand before, or,
/// of a known `person`, `a …` with any noun.
fn names_role(words: &[Word], person: bool) -> bool {
    let former = person
        && words
            .first()
            .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an"))
        && words.iter().all(|w| w.tag != Tag::Number);
    let role = words.iter().position(|w| lists::is_role(&w.lower));
    let noun = || words.iter().position(|w| w.tag == Tag::Noun);
    let Some(role_at) = role.or_else(|| noun().filter(|_| former)) else {
        return false;
    };
    let modifies = |w: &Word| {
        matches!(
            w.tag,
            Tag::Determiner
                | Tag::Possessive
                | Tag::Adjective
                | Tag::Noun
                | Tag::Name
                | Tag::Genitive
                | Tag::Number
                | Tag::Adverb
                | Tag::Mark('“' | '”' | '"')
        )
    };
    // A list of people is no appositive: `Ana Ruiz, singer Ben Holt and …`.
    let named_after = words
        .get(role_at + 1)
        .is_some_and(|w| w.tag == Tag::Name && w.capital && !lists::is_organisation_word(&w.lower))
        && words.get(role_at).is_some_and(|w| w.tag == Tag::Noun);
    !named_after && words.iter().take(role_at).all(modifies)
}

/// `The “Night Ferry” star agreed …`, `The painter spoke …`: who is meant has that role.
fn described(article: &Article<'_>, sentence: &Sentence) -> Option<Draft> {
    let start = sentence.words.start;
    let first = article.words.get(start)?;
    if first.lower != "the" {
        return None;
    }
    let end = noun_phrase_end(&article.words, start, sentence.words.end);
    let words = article.words(&(start..end));
    let head = words.last()?;
    let verb = article.words.get(end)?;
    let named = verb.is_mark(',')
        && article
            .words
            .get(end + 1)
            .is_some_and(|w| w.tag == Tag::Name);
    let acts = !named && (verb.tag.is_verbal() || verb.is_mark(',') || verb.tag == Tag::Adverb);
    let plain = words.iter().all(|w| w.lower != "of")
        && lists::is_role(&head.lower)
        && !matches!(head.tag, Tag::Plural);
    if !acts
        || !plain
        || words.len() > 10
        || !article
            .names
            .mentions_in(&(start..end))
            .iter()
            .all(|m| !is_person(article, m) || quoted(article, m))
    {
        return None;
    }
    let person = match restate::refer::described(article, &(start..end)) {
        restate::refer::Referent::Entity(entity) => {
            Some(article.names.entities.get(entity)?.name.clone())
        }
        _ => None,
    }?;
    let detail_words = start + 1..end;
    let restatement = format!("{person} is {}", role_phrase(article, &detail_words));
    Some(make(
        article,
        start..end,
        article.range_of(&detail_words),
        restatement,
        "This is a description that stands for a person.",
    ))
}

/// `Her parents, Ida and Jon Brandt,`: who somebody's relatives are.
fn relatives(article: &Article<'_>, sentence: &Sentence) -> Option<Draft> {
    let comma = sentence
        .words
        .clone()
        .find(|at| article.words.get(*at).is_some_and(|w| w.is_mark(',')))?;
    let head = article.words.get(comma.checked_sub(1)?)?;
    let tie = matches!(
        head.lower.as_str(),
        "parents"
            | "children"
            | "sons"
            | "daughters"
            | "brothers"
            | "sisters"
            | "grandparents"
            | "siblings"
            | "twins"
    );
    let start = sentence.words.start;
    if !tie
        || comma - start > 5
        || !article
            .words
            .get(start)
            .is_some_and(|w| matches!(w.tag, Tag::Possessive | Tag::Name | Tag::Determiner))
    {
        return None;
    }
    let names = article.names.mentions_in(&(comma..sentence.words.end));
    let (first, second) = (names.first()?, names.get(1)?);
    if first.words.start != comma + 1 || second.words.start > first.words.end + 2 {
        return None;
    }
    let words = start..second.words.end;
    let mut named = Vec::new();
    let whose = restate::render(article, &(start..comma), &mut named);
    let restatement = format!(
        "{} are {} and {}",
        whose.text,
        first.range.of(article.text),
        second.range.of(article.text)
    );
    let mut draft = make(
        article,
        words,
        first.range,
        restatement,
        "These are relatives named in an appositive.",
    );
    draft.details.push(plain(
        second.range,
        ClaimKind::Biography,
        "who the relative is",
    ));
    draft.query = whose.query;
    Some(draft)
}

/// Whether a name stands between quotation marks, as the title of a work.
fn quoted(article: &Article<'_>, mention: &Mention) -> bool {
    article.stretches_in(mention.range).next().is_some()
}

fn is_age(article: &Article<'_>, at: usize) -> bool {
    article.words.get(at).is_some_and(|w| {
        w.tag == Tag::Number
            && w.lower
                .parse::<u32>()
                .is_ok_and(|age| (1..=115).contains(&age))
    })
}

/// `Vale, 61,`, `painter, 34,`, `aged 12`, `10-year-old`.
fn ages(article: &Article<'_>, sentence: &Sentence, out: &mut Vec<Draft>) {
    for at in sentence.words.start + 2..sentence.words.end {
        let Some(word) = article.words.get(at) else {
            break;
        };
        let comma = article.words.get(at - 1).is_some_and(|w| w.is_mark(','));
        let closed = article
            .words
            .get(at + 1)
            .is_none_or(|w| matches!(w.tag, Tag::Mark(',' | '.' | ';')))
            || at + 1 == sentence.words.end;
        let before: Option<&Word> = article.words.get(at - 2);
        let whole = before.is_some_and(|w| {
            matches!(w.tag, Tag::Name) || (w.tag == Tag::Noun && lists::is_role(&w.lower))
        });
        if !(comma && closed && whole && is_age(article, at)) {
            continue;
        }
        let mention = article
            .names
            .mentions_in(&(sentence.words.start..at))
            .iter()
            .rev()
            .find(|m| m.words.end == at - 1);
        if let Some(entity) = mention.and_then(|m| article.names.entity(m))
            && matches!(entity.kind, EntityKind::Place | EntityKind::Organisation)
        {
            continue;
        }
        let start = mention.map_or(at - 2, |m| m.words.start + m.title_words);
        let name = match mention {
            Some(mention) => article.names.entity(mention).map(|e| e.name.clone()),
            None => {
                let from = walk_back(article, sentence, at - 1);
                name_of(article, &(from..at - 1))
            }
        };
        let Some(name) = name else { continue };
        let on = article.published.map(restate::day::day_month_year);
        let on = on.map(|day| format!(" (on {day})")).unwrap_or_default();
        let restatement = format!("{name} is {} years old{on}", word.lower);
        out.push(make(
            article,
            start..at + 1,
            word.range,
            restatement,
            "This is an age behind a name.",
        ));
    }
}

fn make(
    article: &Article<'_>,
    words: Range<usize>,
    what: tickmark_core::TextRange,
    restatement: String,
    reason: &'static str,
) -> Draft {
    let range = article.range_of(&words);
    let mut details = vec![plain(
        what,
        ClaimKind::Biography,
        "what is said of the person",
    )];
    for value in detail::of_values(article, range) {
        if matches!(value.kind, ClaimKind::Date | ClaimKind::Figure)
            && !details.iter().any(|d| d.range == value.range)
        {
            details.push(value);
        }
    }
    Draft::new(
        range,
        ClaimKind::Biography,
        details,
        restate::sentence(&restatement),
        reason,
    )
}
