//! The head of a story: byline, date line, standfirst; and the place line that opens a paragraph.

use chrono::NaiveDate;
use tickmark_core::{BlockRole, TextRange};

use super::line::Line;
use crate::patterns::{Pattern, compile};
use crate::when::{self, MONTH};

/// A byline is not longer than this.
const LONGEST_BYLINE_WORDS: usize = 20;
/// A standfirst is not longer than this.
const LONGEST_DEK_WORDS: usize = 60;
/// A place line is not longer than this.
const LONGEST_DATELINE: usize = 80;
/// A place is not written with fewer letters; "I —" and "TV —" open sentences.
const SHORTEST_PLACE: usize = 4;
/// So much text follows a place line in its paragraph.
const SHORTEST_OPENING: usize = 20;

/// "By Jane Doe and John Roe, Staff Writers".
static BYLINE: Pattern = Pattern::new(|| {
    compile(
        r"^(?:(?i:written |words |story |text |reported |reporting |analysis |opinion )?(?:By|BY|by)|(?:Von|Par|Por|Di|Door|Av|Af))[:\s]\s*(?:[Tt]he\s+)?[\p{Lu}@]",
    )
});
/// "Reporting by Jane Doe; editing by John Roe".
static REPORTING: Pattern = Pattern::new(|| {
    compile(
        r"(?i)^\(?(?:(?:additional )?(?:reporting|writing|editing|research|photographs|illustrations?|compiled|edited|translated)\s+by\b.+|.+\bcontributed (?:to this|reporting)\b.*)$",
    )
});
/// Words in a byline that are not capitalised.
const BYLINE_SMALL: [&str; 18] = [
    "and", "for", "of", "in", "the", "with", "at", "to", "de", "la", "van", "von", "der", "del",
    "da", "bin", "al", "on",
];

/// A weekday before a date, or nothing.
const DAY: &str = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";

/// A line of nothing but a day and perhaps a time.
static DATE_LINE: Pattern = Pattern::new(|| {
    let day = DAY;
    let date = format!(
        r"(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?{MONTH}(?:,?\s+\d{{4}})?|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
    );
    let lead = r"(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified|created|filed|issued|date)(?:\s+(?:on|at))?\s*[:\-–—]?\s*)?";
    let time = r"(?:\s*[,|·•@–—-]?\s*(?:at\s+)?\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?|[+-]\d{2}:?\d{2})?)?";
    let ago = r"(?:\d+\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago)";
    let one = format!(
        "{lead}(?:{day}{date}{time}|{ago}|{lead}\\d{{1,2}}:\\d{{2}}\\s*(?:[ap]\\.?m\\.?)?\\s*[A-Z]{{0,4}},?\\s*{day}{date})"
    );
    compile(&format!(
        r"(?i)^[\W_]*{one}(?:\s*[,|·•/–—-]?\s*{one})?[\W_]*$"
    ))
});
/// A line of nothing but a place and a whole date: "Morven, 4 March 2025".
static PLACE_AND_DATE: Pattern = Pattern::new(|| {
    let word = r"\p{Lu}[\p{L}.’'\-]*";
    let place = format!(r"{word}(?:\s+(?:(?:of|on|upon|de|la|le|del|am|el|al)\s+)?{word}){{0,2}}");
    let agency = r"(?:\s+\([\p{Lu}][\p{L}\p{N}./& ]+\))?";
    let between = r"\s*(?:,|—|–|-|\||·|/|:)\s*";
    let date = format!(
        r"(?i:{DAY}(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?{MONTH},?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}))"
    );
    compile(&format!(
        r"^[\W_]*{place}(?:,\s+{place}){{0,2}}{agency}{between}{date}[\W_]*$"
    ))
});
/// A whole date with its weekday that opens a longer line.
static DATE_OPENING: Pattern = Pattern::new(|| {
    compile(&format!(
        r"^(?i:mon|tues|wednes|thurs|fri|satur|sun)day,\s+(?i:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH}),?\s+\d{{4}}\s+"
    ))
});
/// "WASHINGTON (AP) — ", "LONDON, Jan 27 (Reuters) - ", "PARIS — ", "(Reuters) — ".
static PLACE_LINE: Pattern = Pattern::new(|| {
    let more = r"(?:,\s+\p{L}[\p{L}.’' ]*)*(?:,?\s+\d+(?:,?\s+\d+)?)?";
    let agency = r"\s+\([\p{Lu}][\p{L}\p{N}./& ]+\)";
    let dash = r"\s*(?:—|–|--?|―)\s+";
    compile(&format!(
        r"^(?:\p{{Lu}}[\p{{Lu}}.’'][\p{{Lu}}.’'\- ]*{more}(?:{agency})?{dash}|\p{{Lu}}[\p{{L}}.’' ]+{more}{agency}{dash}|\([\p{{Lu}}][\p{{L}}\p{{N}}./& ]+\){dash})"
    ))
});
/// "© 2025 The Harbour Times. All rights reserved."
static COPYRIGHT: Pattern = Pattern::new(|| {
    compile(
        r"(?i:copyright|©|\(c\))\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}&’'.\- ]+?)(?:\s*[,.|]|\s+(?i:all rights|ltd|inc|llc)|$)",
    )
});

/// Cuts the place line, or the date that runs into the first sentence, off its paragraph.
pub(super) fn split_datelines<'t>(text: &'t str, lines: &mut Vec<Line<'t>>) {
    let cut = |line: &Line<'t>| -> Option<[Line<'t>; 2]> {
        if !matches!(line.role, None | Some(BlockRole::Paragraph)) {
            return None;
        }
        let found = PLACE_LINE
            .find(line.text)
            .or_else(|| DATE_OPENING.find(line.text))?;
        let at = line.range.start() + u32::try_from(found.end()).ok()?;
        let letters = found.as_str().chars().filter(|c| c.is_alphabetic());
        if found.end() > LONGEST_DATELINE
            || line.text.len() < found.end() + SHORTEST_OPENING
            || letters.count() < SHORTEST_PLACE
        {
            return None;
        }
        let piece = line.piece();
        Some([
            Line::part(
                text,
                TextRange::new(line.range.start(), at),
                Some(BlockRole::Dateline),
                &piece,
            ),
            Line::part(
                text,
                TextRange::new(at, line.range.end()),
                line.role,
                &piece,
            ),
        ])
    };
    let whole = std::mem::take(lines);
    for line in whole {
        match cut(&line) {
            Some(parts) => lines.extend(parts),
            None => lines.push(line),
        }
    }
}

/// Marks bylines and date lines. A place with its date is one above or below the running text;
/// inside it, it may head an entry of a diary.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    let is_body = |line: &Line<'_>| line.is_body() && !PLACE_AND_DATE.is_match(line.text);
    let body: Vec<usize> = (0..lines.len()).filter(|&at| is_body(&lines[at])).collect();
    // The first sentence may be the standfirst.
    let head = body.get(1).copied().unwrap_or(lines.len());
    let last = body.last().copied().unwrap_or(0);
    for (at, line) in lines.iter_mut().enumerate() {
        if !line.is_open() || !line.is_short() {
            continue;
        }
        if is_byline(line) {
            line.role = Some(BlockRole::Byline);
        } else if DATE_LINE.is_match(line.text)
            || ((at < head || at > last) && PLACE_AND_DATE.is_match(line.text))
        {
            line.role = Some(BlockRole::Dateline);
        }
    }
}

/// The day of publication: a line that names only a day says it more plainly than one that names
/// a place too.
pub(super) fn published(lines: &[Line<'_>]) -> Option<NaiveDate> {
    let (placed, plain): (Vec<&Line<'_>>, Vec<&Line<'_>>) = lines
        .iter()
        .filter(|l| matches!(l.role, Some(BlockRole::Dateline | BlockRole::Byline)))
        .partition(|line| PLACE_AND_DATE.is_match(line.text));
    plain
        .into_iter()
        .chain(placed)
        .find_map(|line| when::date_in(line.text))
}

fn is_byline(line: &Line<'_>) -> bool {
    if REPORTING.is_match(line.text) {
        return true;
    }
    line.words.len() <= LONGEST_BYLINE_WORDS
        && BYLINE.is_match(line.text)
        && mostly_names(line.text)
}

/// Whether nearly every word is a name, an initial, a number or a joining word.
fn mostly_names(text: &str) -> bool {
    let words: Vec<&str> = text
        .split_whitespace()
        .skip(1)
        .filter(|w| w.chars().any(char::is_alphanumeric))
        .collect();
    let names = words
        .iter()
        .filter(|word| {
            word.chars()
                .find(|c| c.is_alphanumeric())
                .is_some_and(|c| !c.is_lowercase())
                || word.starts_with('@')
                || BYLINE_SMALL.contains(&word.trim_matches(',').to_lowercase().as_str())
        })
        .count();
    !words.is_empty()
        && (names == words.len() || (words.len() > 4 && names + 1 >= words.len()))
        && !text.trim_end().ends_with(['?', '!'])
}

/// The standfirst between the headline and the byline or date, and a bare author's name there.
pub(super) fn mark_dek_and_author(lines: &mut [Line<'_>]) {
    let Some(headline) = lines
        .iter()
        .position(|l| l.role == Some(BlockRole::Headline))
    else {
        return;
    };
    let front = |line: &Line<'_>| {
        matches!(
            line.role,
            Some(BlockRole::Byline | BlockRole::Dateline | BlockRole::Boilerplate)
        )
    };
    for at in headline + 1..lines.len().min(headline + 4) {
        let followed = lines
            .get(at + 1)
            .is_some_and(|next| front(next) && next.role != Some(BlockRole::Boilerplate));
        let line = &mut lines[at];
        if !line.is_open() || !line.is_short() || line.words.len() > LONGEST_DEK_WORDS {
            if line.is_open() {
                break;
            }
            continue;
        }
        if followed && is_name(line) {
            line.role = Some(BlockRole::Byline);
        } else if followed {
            line.role = Some(BlockRole::Dek);
        } else {
            break;
        }
    }
}

/// Two to four capitalised words and nothing else.
fn is_name(line: &Line<'_>) -> bool {
    let words: Vec<&str> = line.text.split_whitespace().collect();
    (2..=4).contains(&words.len())
        && !line.ends()
        && words.iter().all(|w| {
            w.chars().next().is_some_and(char::is_uppercase)
                && w.chars().all(|c| c.is_alphabetic() || "-.’'".contains(c))
        })
}

/// The writer's names of a byline, without the "By".
pub(super) fn writer(byline: &str) -> String {
    let rest = BYLINE
        .find(byline)
        .and_then(|found| byline.get(..found.end()))
        .and_then(|lead| lead.char_indices().next_back())
        .and_then(|(at, _)| byline.get(at..));
    rest.unwrap_or(byline).trim().to_owned()
}

/// The publication a copyright line names.
pub(super) fn publication(lines: &[Line<'_>]) -> Option<String> {
    lines
        .iter()
        .filter(|l| l.role == Some(BlockRole::Boilerplate))
        .find_map(|l| COPYRIGHT.captures(l.text))
        .and_then(|found| found.get(1))
        .map(|name| name.as_str().trim().to_owned())
        .filter(|name| !name.to_lowercase().starts_with("all rights"))
}
