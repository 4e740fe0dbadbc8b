//! Captions and credits. A credit at the end of a caption becomes a block of its own; a caption
//! that stands twice (alternative text, then the same words with a credit) is a caption once.

use tickmark_core::{BlockRole, TextRange};

use super::furniture;
use super::line::{Line, ends_sentence};
use crate::patterns::{Pattern, compile};

/// A caption is not longer than this.
const LONGEST_CAPTION_WORDS: usize = 60;
/// A credit is not longer than this.
const LONGEST_CREDIT_WORDS: usize = 10;
/// A fragment without a verb that starts in lower case is not longer than this.
const LONGEST_FRAGMENT_WORDS: usize = 20;

/// Agencies, platforms and archives that pictures are credited to, folded.
const MAKERS: &[&str] = &[
    "abaca",
    "afp",
    "alamy",
    "anadolu",
    "ansa",
    "ap",
    "backgrid",
    "bettmann",
    "bloomberg",
    "corbis",
    "cnp",
    "dpa",
    "efe",
    "epa",
    "facebook",
    "filmmagic",
    "flickr",
    "getty",
    "handout",
    "images",
    "imago",
    "instagram",
    "istock",
    "keystone",
    "magnum",
    "mega",
    "newscom",
    "nurphoto",
    "pexels",
    "photo",
    "photos",
    "photography",
    "pixabay",
    "polaris",
    "redux",
    "reuters",
    "rex",
    "ritzau",
    "screengrab",
    "screenshot",
    "shutterstock",
    "sipa",
    "snapchat",
    "splash",
    "tass",
    "tiktok",
    "tnyt",
    "twitter",
    "unsplash",
    "upi",
    "wikimedia",
    "wireimage",
    "xinhua",
    "youtube",
    "zuma",
];
/// Words a credit may hold that are neither names nor makers.
const JOINERS: &[&str] = &[
    "and", "at", "by", "courtesy", "de", "for", "from", "of", "photo", "the", "van", "via", "von",
];

/// "Photo: Jane Doe", "Image by …", "(AP Photo/Jane Doe)": says of itself that it is a credit.
static SAYS_CREDIT: Pattern = Pattern::new(|| {
    compile(
        r"^(?:[(\[]\s*)?(?i:(?:file\s+)?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|video|still|screenshot|photo\s+illustration)\s*(?:credit|source)?\s*(?:by|courtesy(?:\s+of)?|via|:|©|,)|credit\s*:|courtesy(?:\s+of)?\s*:?|image\s+source\s*[:,]|ap\s+photo\s*/|©)\s*\S",
    )
});
/// The same inside brackets at the end of a caption.
static IN_BRACKETS: Pattern = Pattern::new(|| compile(r"\s[(\[]([^()\[\]]+)[)\]]\.?$"));
/// "… Image: Friedrich.", "… Photograph: Jane Doe/The Paper": a credit that names itself inside the line.
static NAMED_INSIDE: Pattern = Pattern::new(|| {
    compile(
        r"\s(?:Photo(?:graph)?s?|Image|Picture|Pic|Credit|Illustration)(?:\s+credit)?(?::|\s+by\s)\s*\S[^.!?]+\.?$",
    )
});
/// Lines that say they stand under a picture.
static SAYS_CAPTION: Pattern = Pattern::new(|| {
    compile(
        r"(?i)^(?:(?:image\s+)?caption\s*[:,]|pictured(?:\s+(?:above|below|here|left|right))?\s*[:,]|file\s*(?:photo)?\s*[-–—:]\s|file\s+photo\b|(?:above|below|left|right|top)\s*:\s|(?:photo|image|picture)\s+shows\b|in\s+this\s+.*\b(?:photo|image|picture)\b)",
    )
});

/// Words that never end a whole caption: a line that ends with one is torn off.
const TORN: [&str; 20] = [
    "a", "an", "and", "as", "at", "by", "for", "from", "her", "his", "in", "of", "on", "or", "the",
    "their", "to", "with", "during", "after",
];

/// Cuts credits off the captions they follow.
pub(super) fn split_credits<'t>(text: &'t str, lines: &mut Vec<Line<'t>>) {
    let whole = std::mem::take(lines);
    let mut before: Option<Line<'t>> = None;
    for line in whole {
        let cut = may_hold_credit(&line)
            .then(|| credit_start(&line, before.as_ref()))
            .flatten();
        before = Some(line.clone());
        let Some(at) = cut else {
            lines.push(line);
            continue;
        };
        let at = line.range.start() + u32::try_from(at).unwrap_or(0);
        let piece = line.piece();
        let caption = TextRange::new(line.range.start(), at);
        let credit = TextRange::new(at, line.range.end());
        if !caption.trim(text).is_empty() {
            lines.push(Line::part(text, caption, Some(BlockRole::Caption), &piece));
        }
        lines.push(Line::part(text, credit, Some(BlockRole::Credit), &piece));
    }
}

fn may_hold_credit(line: &Line<'_>) -> bool {
    matches!(
        line.role,
        None | Some(BlockRole::Caption | BlockRole::Paragraph)
    ) && line.is_short()
        && line.words.len() <= LONGEST_CAPTION_WORDS
        && !furniture::is_furniture(line)
}

/// Where in the line its credit begins; 0 when the line is nothing else.
fn credit_start(line: &Line<'_>, before: Option<&Line<'_>>) -> Option<usize> {
    let text = line.text;
    if is_credit(text) {
        return Some(0);
    }
    let skip_space = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        at + (rest.len() - rest.trim_start().len())
    };
    if let Some(found) = IN_BRACKETS.captures(text)
        && names_only(&found[1])
        && has_maker(&found[1])
    {
        return found.get(0).map(|whole| skip_space(whole.start()));
    }
    if let Some(found) = NAMED_INSIDE.find(text) {
        return Some(skip_space(found.start()));
    }
    let is_marked = line.role == Some(BlockRole::Caption);
    let has_alternative =
        is_marked || before.is_some_and(|alt| alt.is_short() && !alt.ends() && shares(alt, line));
    sentence_ends(text).find(|&at| {
        let rest = text.get(at..).unwrap_or_default();
        names_only(rest) && (has_maker(rest) || has_alternative)
    })
}

/// Where each sentence after the first begins.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .filter(|&(at, _)| ends_sentence(text.get(..at).unwrap_or_default()))
        .map(|(at, c)| at + c.len_utf8())
}

/// A line that is a credit and nothing else.
fn is_credit(text: &str) -> bool {
    let words = text.split_whitespace().count();
    if words > LONGEST_CREDIT_WORDS {
        return false;
    }
    if SAYS_CREDIT.is_match(text) {
        return names_only(
            text.split_once([':', ','])
                .map_or(text, |(_, rest)| rest)
                .trim_end_matches('.'),
        );
    }
    words <= 6 && names_only(text) && has_maker(text)
}

/// Names, handles, makers and signs, not ended like a sentence.
fn names_only(text: &str) -> bool {
    let text = text.trim().trim_matches(['(', ')', '[', ']']);
    let words: Vec<&str> = text.split_whitespace().collect();
    !words.is_empty()
        && words.len() <= LONGEST_CREDIT_WORDS
        && !text.ends_with(['.', '!', '?', ':', '”', '"', ','])
        && words.iter().all(|word| is_name_like(word))
        && words.iter().any(|w| w.chars().any(char::is_alphabetic))
}

fn is_name_like(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    let Some(first) = bare.chars().next() else {
        return true;
    };
    first == '@'
        || first.is_uppercase()
        || word.contains('/')
        || JOINERS.contains(&bare.to_lowercase().as_str())
        || bare.len() == 4 && bare.chars().all(|c| c.is_ascii_digit())
}

fn has_maker(text: &str) -> bool {
    let slashed = text.split_whitespace().any(|word| {
        word.split('/')
            .filter(|part| part.chars().any(char::is_alphabetic))
            .count()
            >= 2
    });
    slashed
        || text.contains(" / ")
        || super::fold(text)
            .iter()
            .any(|word| MAKERS.contains(&word.as_str()))
        || SAYS_CREDIT.is_match(text.trim())
}

/// Marks captions and what only repeats them.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    for at in 0..lines.len() {
        if lines[at].is_open() && is_caption(lines, at) {
            lines[at].role = Some(BlockRole::Caption);
        }
    }
    mark_alternatives(lines);
    mark_repeats(lines);
}

fn is_caption(lines: &[Line<'_>], at: usize) -> bool {
    let line = &lines[at];
    if !line.is_short() || line.words.is_empty() {
        return false;
    }
    if SAYS_CAPTION.is_match(line.text) && line.words.len() <= LONGEST_CAPTION_WORDS {
        return true;
    }
    let before_ends = at
        .checked_sub(1)
        .and_then(|i| lines.get(i))
        .is_none_or(|before| before.ends() || !before.is_open());
    let lower = line.text.chars().take(2).all(char::is_lowercase);
    lower && line.ends() && before_ends && line.words.len() <= LONGEST_FRAGMENT_WORDS
}

/// The line above a caption that says the same in other words is its alternative text; one that
/// is torn off, or wholly said by the caption, is boilerplate.
fn mark_alternatives(lines: &mut [Line<'_>]) {
    for at in 1..lines.len() {
        let (above, below) = lines.split_at_mut(at);
        let (Some(alternative), Some(caption)) = (above.last_mut(), below.first()) else {
            continue;
        };
        if caption.role != Some(BlockRole::Caption)
            || !alternative.is_open()
            || !alternative.is_short()
            || alternative.ends()
        {
            continue;
        }
        if alternative.words == caption.words {
            alternative.role = Some(BlockRole::Caption);
        } else if caption.words.starts_with(&alternative.words) || is_torn(alternative) {
            alternative.role = Some(BlockRole::Boilerplate);
        } else if shares(alternative, caption) {
            alternative.role = Some(BlockRole::Caption);
        }
    }
}

fn is_torn(line: &Line<'_>) -> bool {
    line.words
        .last()
        .is_some_and(|word| TORN.contains(&word.as_str()))
}

/// Two captions say much the same: two words and a third of the shorter in common.
fn shares(a: &Line<'_>, b: &Line<'_>) -> bool {
    let shared = a.words.iter().filter(|w| b.words.contains(w)).count();
    let fewer = a.words.len().min(b.words.len());
    shared >= 2 && shared * 3 >= fewer
}

/// A caption that adds no word to one of the captions before it is a repeat.
fn mark_repeats(lines: &mut [Line<'_>]) {
    let mut seen: Vec<Vec<String>> = Vec::new();
    let captions: Vec<Vec<String>> = lines
        .iter()
        .filter(|l| l.role == Some(BlockRole::Caption))
        .map(|l| l.words.clone())
        .collect();
    for line in lines.iter_mut() {
        let is_caption = line.role == Some(BlockRole::Caption);
        let may_repeat = is_caption || (line.is_open() && line.is_short() && !line.ends());
        if !may_repeat || line.words.len() < 2 {
            continue;
        }
        let repeated = seen.iter().any(|words| adds_nothing(&line.words, words));
        if repeated {
            line.role = Some(BlockRole::Boilerplate);
        } else if captions.contains(&line.words) {
            line.role = Some(BlockRole::Caption);
        }
        if line.role == Some(BlockRole::Caption) {
            seen.push(line.words.clone());
        }
    }
}

/// Whether `words` says nothing that `earlier` does not.
fn adds_nothing(words: &[String], earlier: &[String]) -> bool {
    words.len() <= earlier.len()
        && words.len() + 2 >= earlier.len()
        && words.iter().all(|word| earlier.contains(word))
}
