//! What an article says of things beside their name.
//!
//! ## What it finds
//!
//! Appositives (`Lind, the coast's oldest port`), descriptions before a name (`the magazine Orbit`),
//! former names in brackets, and `according to`.
//!
//! ## Why a checker cares
//!
//! Asides are read quickly and checked seldom; that is why they go wrong.
//!
//! ## Examples
//!
//! ```text claims
//! Lake Ohra, the region's largest reservoir, froze.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comparison: Lake Ohra is the region's largest reservoir.
//!                                            ^^^^^ event: Lake Ohra froze.
//! The magazine Orbit (formerly Skywatch) closed.
//! ^^^^^^^^^^^^^^^^^^ description: Orbit is a magazine.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: The magazine Orbit (formerly Skywatch) closed.
//!              ^^^^^^^^^^^^^^^^^^^^^^^^^ description: Orbit was formerly Skywatch.
//! According to Radio Nord, the bridge opened in 1931.
//! ^^^^^^^^^^^^^^^^^^^^^^^ quote: Radio Nord reported that the bridge opened in 1931.
//!                          ^^^^^^^^^^^^^^^^^^^^^^^^^ date: The bridge opened in 1931, according to Radio Nord.
//! ```
//!
//! ## Not a claim
//!
//! Lists of names; a town followed by its country.
//!
//! ```text claims
//! Karl Holm, Ida Brandt and Anna Ruiz met in Porto, Portugal.
//! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ event: Karl Holm, Ida Brandt and Anna Ruiz met in Porto, Portugal.
//! ```
//!
//! ## References
//!
//! People are handled in [`super::biography`].

use std::ops::Range;

use tickmark_core::{ClaimKind, Detail, TextRange};

use super::description::appositive_end;
use super::detail::{self, plain};
use super::draft::Draft;
use super::marker;
use crate::language::english::article::{Article, Sentence};
use crate::language::english::clause::phrase::{noun_phrase_end, noun_phrase_start};
use crate::language::english::name::lists;
use crate::language::english::name::{EntityKind, Mention};
use crate::language::english::restate;
use crate::language::english::word::{Tag, Word};

/// Nouns that stand before the name of a thing.
const KINDS: [&str; 42] = [
    "magazine",
    "newspaper",
    "website",
    "site",
    "agency",
    "firm",
    "company",
    "browser",
    "group",
    "party",
    "band",
    "team",
    "club",
    "charity",
    "film",
    "movie",
    "series",
    "documentary",
    "show",
    "book",
    "novel",
    "album",
    "song",
    "journal",
    "university",
    "platform",
    "app",
    "network",
    "broadcaster",
    "retailer",
    "airline",
    "brand",
    "organisation",
    "organization",
    "blog",
    "channel",
    "label",
    "startup",
    "manufacturer",
    "publisher",
    "chain",
    "maker",
];

/// Asides of one sentence.
pub fn claims(article: &Article<'_>, sentence: &Sentence, out: &mut Vec<Draft>) {
    for mention in article.names.mentions_in(&sentence.words) {
        out.extend(appositive(article, sentence, mention));
        out.extend(described(article, sentence, mention));
        out.extend(former_name(article, sentence, mention));
    }
    out.extend(according(article, sentence));
    common(article, sentence, out);
}

fn is_person(article: &Article<'_>, mention: &Mention) -> bool {
    article
        .names
        .entity(mention)
        .is_some_and(|e| e.kind == EntityKind::Person)
}

/// `Sami, a northern people of herders from Lapland`.
fn appositive(article: &Article<'_>, sentence: &Sentence, mention: &Mention) -> Option<Draft> {
    let appositive = behind_name(article, sentence, mention)?;
    let first = article.words.get(appositive.start)?;
    let detail_words = if matches!(first.tag, Tag::Determiner | Tag::Possessive) {
        appositive.start + 1..appositive.end
    } else {
        appositive.clone()
    };
    let what = article.range_of(&detail_words);
    let kind = if first.lower == "next" {
        ClaimKind::Place
    } else if marker::comparison(article, &detail_words).is_some() {
        ClaimKind::Comparison
    } else if is_person(article, mention) {
        ClaimKind::Biography
    } else {
        ClaimKind::Description
    };
    let details = appositive_details(article, what, kind);
    let name = &article.names.entity(mention)?.name;
    let mut named = vec![mention.entity];
    let rendered = restate::render(article, &appositive, &mut named).text;
    let said = if rendered.starts_with(&restate::genitive(name)) {
        // `Ruiz, its main rival`: nobody is his own rival.
        article.range_of(&appositive).of(article.text).to_owned()
    } else {
        rendered
    };
    let words = noun_phrase_start_of(article, mention)..appositive.end;
    Some(Draft {
        also: vec![ClaimKind::Description],
        ..Draft::new(
            article.range_of(&words),
            kind,
            details,
            restate::sentence(&format!("{name} is {said}")),
            "This is an appositive behind a name.",
        )
    })
}

/// The words of an appositive that opens and closes as one behind a name: no list, no role of a
/// person.
fn behind_name(
    article: &Article<'_>,
    sentence: &Sentence,
    mention: &Mention,
) -> Option<Range<usize>> {
    let comma = mention.words.end;
    if !article.words.get(comma)?.is_mark(',') || comma + 1 >= sentence.words.end {
        return None;
    }
    let start = comma + 1;
    let first = article.words.get(start)?;
    let genitive = article
        .words
        .get(start + 1)
        .is_some_and(|w| w.tag == Tag::Genitive);
    let counts = matches!(
        first.lower.as_str(),
        "all" | "both" | "some" | "no" | "this" | "that"
    );
    let opens = matches!(first.tag, Tag::Determiner | Tag::Possessive)
        || (first.tag == Tag::Name && genitive)
        || first.lower == "next";
    if !opens || counts {
        return None;
    }
    let end = appositive_end(article, sentence, start)?;
    let words = article.words(&(start..end));
    let closed = end == sentence.words.end
        || article
            .words
            .get(end)
            .is_some_and(|w| matches!(w.tag, Tag::Mark(',' | '.' | ';')));
    let person = is_person(article, mention);
    let role = words.iter().any(|w| lists::is_role(&w.lower));
    // `born in Ostrey, the third of five daughters`: not what Ostrey is.
    let family = words.iter().any(|w| {
        matches!(
            w.lower.as_str(),
            "daughters" | "sons" | "children" | "siblings"
        )
    });
    // `the mayor, the treasurer, and the clerk`.
    let goes_on = first.lower == "the"
        && article.words.get(end + 1).is_some_and(|w| {
            article.words.get(end).is_some_and(|c| c.is_mark(',')) && w.lower == "and"
        });
    let listing = goes_on
        || words.iter().any(|w| w.tag == Tag::Conjunction)
            && !words.iter().any(|w| w.lower == "of");
    let fits = closed && words.len() >= 2 && !listing && !(role && person) && (!family || person);
    fits.then_some(start..end)
}

fn noun_phrase_start_of(article: &Article<'_>, mention: &Mention) -> usize {
    let start = mention.words.start;
    let the = start.checked_sub(1).filter(|at| {
        article
            .words
            .get(*at)
            .is_some_and(|w: &Word| w.lower == "the")
    });
    the.unwrap_or(start)
}

/// `The weekly magazine Orbit`.
fn described(article: &Article<'_>, sentence: &Sentence, mention: &Mention) -> Option<Draft> {
    let end = mention.words.start;
    let last = article
        .words
        .get(end.checked_sub(1)?)
        .filter(|_| end > sentence.words.start)?;
    if !(last.tag == Tag::Noun && KINDS.contains(&last.lower.as_str()))
        || is_person(article, mention)
    {
        return None;
    }
    let start = noun_phrase_start(&article.words, end).max(sentence.words.start);
    if end - start < 2 {
        return None;
    }
    let determiner = article
        .words
        .get(start)
        .is_some_and(|w| matches!(w.tag, Tag::Determiner | Tag::Possessive));
    let detail_words = if determiner {
        start + 1..end
    } else {
        start..end
    };
    let words = start..mention.words.end;
    let kind = if marker::comparison(article, &detail_words).is_some() {
        ClaimKind::Comparison
    } else {
        ClaimKind::Description
    };
    let name = &article.names.entity(mention)?.name;
    let what = article.range_of(&detail_words);
    let mut details = vec![plain(
        what,
        ClaimKind::Description,
        "what stands before the name",
    )];
    details.extend(
        detail::of_values(article, what)
            .into_iter()
            .filter(|d| d.kind == ClaimKind::Date),
    );
    let said = with_article(article, &detail_words);
    Some(Draft {
        also: vec![ClaimKind::Description],
        ..Draft::new(
            article.range_of(&words),
            kind,
            details,
            restate::sentence(&format!("{name} is {said}")),
            "This is a description before a name.",
        )
    })
}

/// A description with the article it needs: `a weekly magazine`, `the region’s largest port`.
fn with_article(article: &Article<'_>, words: &Range<usize>) -> String {
    let said = article.range_of(words).of(article.text).to_owned();
    let said = restate::decapitalised(article, words, said);
    let slice = article.words(words);
    let owned = slice.iter().any(|w| w.tag == Tag::Genitive);
    let unique = marker::comparison(article, words).is_some() || slice.len() > 2;
    let lead = match (owned, unique) {
        (true, _) => "",
        (false, true) => "the ",
        _ if said.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) => "an ",
        _ => "a ",
    };
    format!("{lead}{said}")
}

/// `X (formerly Twitter)`.
fn former_name(article: &Article<'_>, sentence: &Sentence, mention: &Mention) -> Option<Draft> {
    let open = mention.words.end;
    if open >= sentence.words.end || !article.words.get(open)?.is_mark('(') {
        return None;
    }
    let close = (open..sentence.words.end.min(open + 12))
        .find(|at| article.words.get(*at).is_some_and(|w| w.is_mark(')')))?;
    let inside = article.words(&(open + 1..close));
    let telling = inside.first().is_some_and(|w| {
        matches!(
            w.lower.as_str(),
            "formerly" | "previously" | "now" | "then" | "once"
        )
    }) || inside
        .get(..2)
        .is_some_and(|w| w.iter().any(|w| w.lower == "known"));
    if !telling {
        return None;
    }
    let words = mention.words.start..close + 1;
    let what = article.range_of(&(open + 1..close));
    let name = &article.names.entity(mention)?.name;
    let restatement = restate::sentence(&format!("{name} was {}", what.of(article.text)));
    Some(Draft::new(
        article.range_of(&words),
        ClaimKind::Description,
        vec![plain(
            what,
            ClaimKind::Description,
            "another name in brackets",
        )],
        restatement,
        "This is another name in brackets.",
    ))
}

/// `According to Radio Nord`: that this source says so.
fn according(article: &Article<'_>, sentence: &Sentence) -> Option<Draft> {
    let words = article.words(&sentence.words);
    let at = sentence.words.start + words.iter().position(|w| w.lower == "according")?;
    if article.words.get(at + 1)?.lower != "to" {
        return None;
    }
    let end = source_end(article, sentence, at + 2);
    let what = article.range_of(&(at + 2..end));
    if article.names.mentions_in(&(at + 2..end)).is_empty() || what.is_empty() {
        return None;
    }
    let name = crate::language::english::quote::speaker::name_of(article, &(at + 2..end));
    let told = told(article, sentence, at, end);
    let source = what.of(article.text);
    // `The coach, Ana Ruiz, reported`: the comma that opened closes.
    let source = match source.contains(", ") {
        true => format!("{source},"),
        false => source.to_owned(),
    };
    Some(Draft {
        claimant: name,
        ..Draft::new(
            article.range_of(&(at..end)),
            ClaimKind::Quote,
            vec![plain(what, ClaimKind::Quote, "who is given as the source")],
            restate::sentence(&format!("{source} reported that {told}")),
            "This is a source given with “according to”.",
        )
    })
}

/// Where the source behind `according to` ends: `Ambassador to Norway Ida Holt`, `the coach, Ana
/// Ruiz`.
fn source_end(article: &Article<'_>, sentence: &Sentence, start: usize) -> usize {
    let is_comma = |at: usize| article.words.get(at).is_some_and(|w| w.is_mark(','));
    let comma = (start..sentence.words.end.min(start + 12)).find(|at| is_comma(*at));
    let plain = |range: Range<usize>| {
        article
            .words(&range)
            .iter()
            .all(|w| w.tag.is_nominal() || w.tag == Tag::Preposition)
    };
    let Some(comma) = comma.filter(|comma| plain(start..*comma)) else {
        return noun_phrase_end(&article.words, start, sentence.words.end);
    };
    let named = article
        .names
        .mention_in(&(comma + 1..comma + 2))
        .filter(|m| m.words.start == comma + 1 && is_comma(m.words.end));
    let role = article
        .words
        .get(comma - 1)
        .is_some_and(|w| w.tag == Tag::Noun && lists::is_role(&w.lower));
    named.filter(|_| role).map_or(comma, |m| m.words.end)
}

/// `The old library, a former cannery, was built …`: an appositive behind a common noun.
fn common(article: &Article<'_>, sentence: &Sentence, out: &mut Vec<Draft>) {
    for comma in sentence.words.start + 1..sentence.words.end {
        let starts = article.words.get(comma).is_some_and(|w| w.is_mark(','))
            && article
                .words
                .get(comma - 1)
                .is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::Plural))
            && article
                .words
                .get(comma + 1)
                .is_some_and(|w| matches!(w.lower.as_str(), "a" | "an" | "the" | "its" | "their"));
        if starts {
            out.extend(common_appositive(article, sentence, comma));
        }
    }
}

fn common_appositive(article: &Article<'_>, sentence: &Sentence, comma: usize) -> Option<Draft> {
    let start = comma + 1;
    let end = appositive_end(article, sentence, start)?;
    let words = article.words(&(start..end));
    let verb = article
        .words
        .get(end + 1)
        .is_some_and(|w| w.tag.is_verbal());
    let closed = article.words.get(end).is_some_and(|w| w.is_mark(',')) && verb;
    let listing = words
        .iter()
        .any(|w| w.tag == Tag::Conjunction || w.tag.is_verbal());
    let subject = noun_phrase_start(&article.words, comma).max(sentence.words.start);
    // `In their first match, the home side, named …`: the phrase before is an adverbial.
    let adverbial = subject == sentence.words.start + 1
        && article
            .words
            .get(sentence.words.start)
            .is_some_and(|w| w.tag == Tag::Preposition)
        || subject
            .checked_sub(2)
            .filter(|at| sentence.words.contains(at))
            .is_some_and(|at| {
                article.words.get(at).is_some_and(|w| w.is_mark(','))
                    && article
                        .words
                        .get(at + 1)
                        .is_some_and(|w| w.tag == Tag::Preposition)
            });
    if !closed || listing || adverbial || words.len() < 2 || subject >= comma {
        return None;
    }
    let what = article.range_of(&(start + 1..end));
    let kind = if marker::comparison(article, &(start..end)).is_some() {
        ClaimKind::Comparison
    } else {
        ClaimKind::Description
    };
    let details = appositive_details(article, what, kind);
    let mut named = Vec::new();
    let head = restate::render(article, &(subject..comma), &mut named).text;
    let said = restate::render(article, &(start..end), &mut named).text;
    let is = if restate::is_plural(article.words(&(subject..comma))) {
        "are"
    } else {
        "is"
    };
    Some(Draft {
        also: vec![ClaimKind::Description],
        ..Draft::new(
            article.range_of(&(subject..end)),
            kind,
            details,
            restate::sentence(&format!("{head} {is} {said}")),
            "This is an appositive behind a noun.",
        )
    })
}

/// The rest of the sentence, without the attribution.
fn told(article: &Article<'_>, sentence: &Sentence, at: usize, end: usize) -> String {
    let before = sentence.words.start..at;
    let after = end..sentence.words.end;
    let part = if before.len() > after.len() {
        before
    } else {
        after
    };
    let mut named = Vec::new();
    let skip = article
        .words(&part)
        .iter()
        .take_while(|w| matches!(w.tag, Tag::Mark(_)))
        .count();
    let dangling = article
        .words(&part)
        .iter()
        .rev()
        .take_while(|w| matches!(w.tag, Tag::Mark(_) | Tag::Relative | Tag::Conjunction))
        .count();
    let start = (part.start + skip).min(part.end);
    let part = start..part.end.saturating_sub(dangling).max(start);
    let text = restate::render(article, &part, &mut named).text;
    restate::decapitalised(article, &part, text)
        .trim_end_matches([',', '.', ' '])
        .to_owned()
}

/// What an appositive says as a whole, and each date and figure in it.
fn appositive_details(article: &Article<'_>, what: TextRange, kind: ClaimKind) -> Vec<Detail> {
    let values = detail::of_values(article, what)
        .into_iter()
        .filter(|d| d.kind == ClaimKind::Date || d.kind == ClaimKind::Figure);
    std::iter::once(plain(what, kind, "what the appositive says"))
        .chain(values)
        .collect()
}
