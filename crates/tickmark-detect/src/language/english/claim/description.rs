//! How far the words that describe a name reach, before it and behind it.

use std::ops::Range;

use crate::language::english::article::{Article, Sentence};
use crate::language::english::name::lists;
use crate::language::english::restate;
use crate::language::english::word::Tag;

/// The longest description before a name, in words.
const BEFORE_WORDS: usize = 10;
/// The longest appositive, in words.
const APPOSITIVE_WORDS: usize = 16;

pub fn title_start(article: &Article<'_>, sentence: &Sentence, end: usize) -> usize {
    let mut start = end;
    while start > sentence.words.start && end - start < 4 {
        match article.words.get(start - 1).map(|w| w.tag) {
            Some(Tag::Genitive) => start -= 1,
            Some(Tag::Name)
                if article
                    .words
                    .get(start)
                    .is_some_and(|w| w.tag == Tag::Genitive) =>
            {
                let owner = article.names.mention_in(&(start - 1..start));
                start = owner.map_or(start - 1, |m| m.words.start.max(sentence.words.start));
            }
            Some(Tag::Adjective) => start -= 1,
            _ => break,
        }
    }
    start
}

/// Where a description right before a name starts; it must end in a common noun.
pub fn description_start(article: &Article<'_>, sentence: &Sentence, end: usize) -> usize {
    let Some(last) = end
        .checked_sub(1)
        .and_then(|at| article.words.get(at))
        .filter(|_| end > sentence.words.start)
    else {
        return end;
    };
    if !matches!(last.tag, Tag::Noun) {
        return end;
    }
    walk_back(article, sentence, end)
}

pub fn comma_description_start(article: &Article<'_>, sentence: &Sentence, end: usize) -> usize {
    let mut start = walk_back(article, sentence, end);
    // `the director of the port (…), Arne …`, `the president of the region, …`
    let mut guard = 0;
    while start > sentence.words.start && guard < 3 {
        let Some(word) = article.words.get(start - 1) else {
            break;
        };
        let according = word.lower == "to"
            && start
                .checked_sub(2)
                .and_then(|at| article.words.get(at))
                .is_some_and(|w| w.lower == "according");
        let linked = matches!(word.lower.as_str(), "of" | "for" | "at" | "to" | "in") && !according;
        let bracket = word.is_mark('(') || word.is_mark(')');
        if !linked && !bracket {
            break;
        }
        start = if bracket {
            skip_bracket(article, sentence, start - 1)
        } else {
            walk_back(article, sentence, start - 1)
        };
        guard += 1;
    }
    if article
        .words
        .get(end.saturating_sub(1))
        .is_some_and(|w| w.is_mark(')'))
        && start == end
    {
        start = skip_bracket(article, sentence, end - 1);
        if let Some(of) = start
            .checked_sub(1)
            .filter(|at| article.words.get(*at).is_some_and(|w| w.lower == "of"))
        {
            start = walk_back(article, sentence, of);
        }
    }
    start
}

fn skip_bracket(article: &Article<'_>, sentence: &Sentence, close: usize) -> usize {
    let from = sentence.words.start.max(close.saturating_sub(12));
    let open = (from..close)
        .rev()
        .find(|at| article.words.get(*at).is_some_and(|w| w.is_mark('(')));
    open.map_or(close, |open| walk_back(article, sentence, open))
}

pub fn walk_back(article: &Article<'_>, sentence: &Sentence, end: usize) -> usize {
    let mut start = end;
    while start > sentence.words.start && end - start < BEFORE_WORDS {
        let Some(word) = article.words.get(start - 1) else {
            break;
        };
        let quoted = matches!(word.tag, Tag::Mark('“' | '”' | '"'));
        let fits = matches!(
            word.tag,
            Tag::Noun
                | Tag::Name
                | Tag::Adjective
                | Tag::Genitive
                | Tag::Determiner
                | Tag::Possessive
        ) || quoted;
        if !fits {
            break;
        }
        start -= 1;
        if matches!(word.tag, Tag::Determiner | Tag::Possessive) {
            break;
        }
    }
    // Not half of a quotation or a genitive.
    let marks = article
        .words(&(start..end))
        .iter()
        .filter(|w| matches!(w.tag, Tag::Mark(_)))
        .count();
    while start < end
        && (article
            .words
            .get(start)
            .is_some_and(|w| w.tag == Tag::Genitive)
            || (marks % 2 == 1
                && article
                    .words
                    .get(start)
                    .is_some_and(|w| matches!(w.tag, Tag::Mark(_)))))
    {
        start += 1;
    }
    start
}

pub fn without_determiner(article: &Article<'_>, words: Range<usize>) -> Range<usize> {
    let skip = article.words.get(words.start).is_some_and(|w| {
        matches!(w.tag, Tag::Determiner | Tag::Possessive) || w.lower == "another"
    });
    if skip {
        words.start + 1..words.end
    } else {
        words
    }
}

/// Where an appositive that starts at `start` ends: before the next comma, verb, or the full stop.
pub fn appositive_end(article: &Article<'_>, sentence: &Sentence, start: usize) -> Option<usize> {
    let limit = sentence.words.end.min(start + APPOSITIVE_WORDS);
    let mut at = start;
    while at < limit {
        let word = article.words.get(at)?;
        let stops = matches!(
            word.tag,
            Tag::Mark(',' | ';' | ':' | '.' | '—' | '–' | '(' | '-')
                | Tag::Quote
                | Tag::Relative
                | Tag::Subordinator
                | Tag::Modal
                | Tag::Be
                | Tag::Have
                | Tag::Do
                | Tag::Present
                | Tag::Past
        ) || (word.tag == Tag::Pronoun && at == start);
        if stops {
            break;
        }
        at += 1;
    }
    (at > start).then_some(at)
}

/// Whether a description starts with `her` or `Ana's`.
pub fn possessed(article: &Article<'_>, start: usize) -> bool {
    article
        .words(&(start..start + 2))
        .iter()
        .any(|w| matches!(w.tag, Tag::Possessive | Tag::Genitive))
}

/// Offices of which there is one at a time in a place: no article.
const OFFICES: [&str; 14] = [
    "president",
    "mayor",
    "sheriff",
    "governor",
    "chancellor",
    "premier",
    "minister",
    "pope",
    "king",
    "queen",
    "prime minister",
    "vice president",
    "attorney general",
    "speaker",
];

/// A title that stood before a name, in lower case and with the article it needs: `a judge`,
/// `sheriff`, `US president`.
pub fn title_phrase(article: &Article<'_>, words: &Range<usize>) -> String {
    let shown: Vec<String> = words
        .clone()
        .filter_map(|at| article.words.get(at))
        .filter(|w| !matches!(w.lower.trim_end_matches('.'), "mr" | "mrs" | "ms"))
        .map(|w| {
            let title = lists::is_title(&w.lower) || lists::is_role(&w.lower);
            let text = w.range.of(article.text);
            if (title || matches!(w.lower.as_str(), "prime" | "vice")) && !w.upper {
                text.to_lowercase()
            } else {
                text.to_owned()
            }
        })
        .collect();
    let text = shown.join(" ").replace(" ’s", "’s").replace(" 's", "'s");
    let lower = text.to_lowercase();
    let office = OFFICES.iter().any(|office| lower.ends_with(office)) || text.contains(['’', '\'']);
    let wide = lower.contains(" of ") || lower.contains(" for ");
    if wide {
        // `Minister of Education` is the name of an office.
        let shown = article.range_of(words).of(article.text);
        return shown
            .trim_end_matches(" Mr.")
            .trim_end_matches(" Ms.")
            .trim_end_matches(" Mrs.")
            .to_owned();
    }
    with_article(&text, !office)
}

/// `a judge`, `an inspector`; the words as they are where no article is `needed`.
fn with_article(text: &str, needed: bool) -> String {
    let first = text.trim_start_matches(['“', '"', '‘', '\'']);
    if !needed || text.is_empty() {
        text.to_owned()
    } else if first.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) {
        format!("an {text}")
    } else {
        format!("a {text}")
    }
}

/// The role with the article it needs: `a political commentator`, `Tunisia's coach`.
pub fn role_phrase(article: &Article<'_>, words: &Range<usize>) -> String {
    if let [only] = article.words(words)
        && lists::is_title(&only.lower)
    {
        return title_phrase(article, words);
    }
    let mut named = Vec::new();
    let text = restate::render(article, words, &mut named).text;
    let text = restate::decapitalised(article, words, text);
    let definite = article
        .words(words)
        .iter()
        .any(|w| matches!(w.tag, Tag::Genitive | Tag::Possessive))
        || article
            .words(words)
            .first()
            .is_some_and(|w| matches!(w.tag, Tag::Determiner));
    let office = article.words(words).iter().any(|w| {
        matches!(
            w.lower.as_str(),
            "of" | "for" | "to" | "president" | "minister" | "secretary"
        )
    });
    let owned = article.words(words).windows(2).any(|pair| {
        matches!(pair, [noun, genitive] if genitive.tag == Tag::Genitive && noun.tag == Tag::Noun)
    });
    let determined = article
        .words(words)
        .first()
        .is_some_and(|w| matches!(w.tag, Tag::Determiner | Tag::Possessive));
    // `last year’s winner` takes no article.
    let dated = text.starts_with("last ") || text.starts_with("this ");
    if owned && !determined && !dated {
        return format!("the {text}");
    }
    with_article(&text, !(definite || office))
}
