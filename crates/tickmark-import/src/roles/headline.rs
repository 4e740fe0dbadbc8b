//! Slug lines and the headline: recognised once, its repeats are boilerplate.

use tickmark_core::BlockRole;

use super::line::Line;

/// A slug joins at least so many words.
const FEWEST_SLUG_WORDS: usize = 3;
/// A headline is not longer than this.
const LONGEST_HEADLINE_WORDS: usize = 35;
/// A headline nobody names has at least so many words; one- and two-word lines are stray.
const FEWEST_HEADLINE_WORDS: usize = 3;
/// The headline is looked for among so many lines from the top.
const DEEPEST_HEADLINE: usize = 60;

/// Marks slugs.
pub(super) fn mark_slugs(lines: &mut [Line<'_>]) {
    for line in lines.iter_mut().filter(|line| is_slug(line.text)) {
        line.role = Some(BlockRole::Boilerplate);
    }
}

/// Hyphen-joined words without a space, as addresses of stories are built.
pub(super) fn is_slug(text: &str) -> bool {
    let text = text.trim();
    if text.contains(char::is_whitespace) || text.starts_with('-') {
        return false;
    }
    if text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.") {
        return true;
    }
    let words = text
        .split(['-', '_'])
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count();
    let joins = text.matches(['-', '_']).count();
    words >= FEWEST_SLUG_WORDS && joins >= FEWEST_SLUG_WORDS && text.len() >= 20
}

/// Marks the headline and everything that only repeats it or belongs to another story's slug.
pub(super) fn mark(lines: &mut [Line<'_>], title: Option<&str>) {
    let chosen = choose(lines, title);
    if let Some(at) = chosen {
        lines[at].role = Some(BlockRole::Headline);
        let words = lines[at].words.clone();
        for (other, line) in lines.iter_mut().enumerate() {
            if other != at && line.is_short() && repeats(&line.words, &words) {
                line.role = Some(BlockRole::Boilerplate);
            }
        }
    }
    mark_other_stories(lines, chosen);
}

/// The same words, or the same with a site's name after them.
fn repeats(words: &[String], headline: &[String]) -> bool {
    !headline.is_empty()
        && words.len() <= headline.len() + 4
        && words.starts_with(headline)
        && (words.len() == headline.len() || headline.len() > 4)
}

fn choose(lines: &[Line<'_>], title: Option<&str>) -> Option<usize> {
    let head = head(lines);
    marked(lines)
        .or_else(|| titled(&lines[..head], title?))
        .or_else(|| slugged(lines, head))
        .or_else(|| repeated(&lines[..head]))
        .or_else(|| first(lines, head))
}

/// The lines before the second paragraph of running text.
fn head(lines: &[Line<'_>]) -> usize {
    lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.is_body())
        .map(|(at, _)| at)
        .next()
        .unwrap_or(lines.len())
        .min(DEEPEST_HEADLINE)
}

/// The format names a headline; further ones are headings.
fn marked(lines: &[Line<'_>]) -> Option<usize> {
    lines
        .iter()
        .position(|l| l.role == Some(BlockRole::Headline))
}

fn titled(head: &[Line<'_>], title: &str) -> Option<usize> {
    let title = super::fold(title);
    head.iter().position(|line| {
        line.words.len() >= 2
            && (title.starts_with(&line.words) && line.words.len() * 2 >= title.len()
                || line.words.starts_with(&title) && !title.is_empty())
    })
}

/// A line that a slug of the head repeats word for word.
fn slugged(lines: &[Line<'_>], head: usize) -> Option<usize> {
    let slugs: Vec<&Line<'_>> = lines[..head].iter().filter(|l| is_slug(l.text)).collect();
    lines[..head].iter().position(|line| {
        may_be_headline(line)
            && slugs
                .iter()
                .any(|slug| same_story(&slug.words, &line.words))
    })
}

/// The first line of the head that stands there twice.
fn repeated(head: &[Line<'_>]) -> Option<usize> {
    head.iter().enumerate().position(|(at, line)| {
        may_be_headline(line)
            && line.words.len() >= FEWEST_HEADLINE_WORDS
            && head[at + 1..].iter().any(|other| other.words == line.words)
    })
}

/// The first line that reads like one, when running text follows.
fn first(lines: &[Line<'_>], head: usize) -> Option<usize> {
    if !lines[head..].iter().any(Line::is_body) {
        return None;
    }
    let open = |line: &Line<'_>, fewest| may_be_headline(line) && line.words.len() >= fewest;
    let head = &lines[..head];
    head.iter()
        .position(|line| open(line, FEWEST_HEADLINE_WORDS))
        .or_else(|| head.iter().rposition(|line| open(line, 2)))
}

fn may_be_headline(line: &Line<'_>) -> bool {
    let ends_as_headline = !line.ends()
        || line
            .text
            .trim_end_matches(['’', '”', '"', '\''])
            .ends_with(['?', '!']);
    line.is_open()
        && line.is_short()
        && !line.words.is_empty()
        && line.words.len() <= LONGEST_HEADLINE_WORDS
        && ends_as_headline
        && !super::body::is_list_item(line.text)
}

/// A line that repeats a slug, other than the headline, is the headline of another story; so are
/// lines between slugs at the end.
fn mark_other_stories(lines: &mut [Line<'_>], headline: Option<usize>) {
    for at in 0..lines.len() {
        if !is_slug(lines[at].text) {
            continue;
        }
        let slug = lines[at].words.clone();
        let around = [at.checked_sub(1), Some(at + 1)];
        for beside in around.into_iter().flatten() {
            let Some(line) = lines.get_mut(beside) else {
                continue;
            };
            if Some(beside) != headline && same_story(&slug, &line.words) {
                line.role = Some(BlockRole::Boilerplate);
            }
        }
    }
}

/// Whether a slug and a line name the same story: nearly all words of the shorter in the longer.
fn same_story(slug: &[String], line: &[String]) -> bool {
    let (fewer, more) = if slug.len() <= line.len() {
        (slug, line)
    } else {
        (line, slug)
    };
    if fewer.len() < 3 {
        return false;
    }
    let shared = fewer.iter().filter(|word| more.contains(word)).count();
    shared * 10 >= fewer.len() * 8 && fewer.len() * 2 >= more.len()
}
