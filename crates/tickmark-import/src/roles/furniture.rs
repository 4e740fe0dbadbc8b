//! What pages put around an article: navigation, "Read more", share buttons, notices.

use tickmark_core::BlockRole;

use super::line::Line;
use crate::patterns::{Pattern, compile};

/// Furniture is short.
const LONGEST_WORDS: usize = 24;
/// So many very short lines in a row are a menu.
const SHORTEST_MENU: usize = 3;
/// A menu entry has at most so many words.
const LONGEST_ENTRY_WORDS: usize = 3;

/// A whole line that is furniture, whatever stands around it.
static LINE: Pattern = Pattern::new(|| {
    compile(concat!(
        r"(?ix)^[\W_]*(?:",
        r"(?:read|see|view|show|load|explore)\s+(?:more|next|also|all|less|full)\b.*",
        r"|(?:related|recommended|more\ stories|also\ read|up\ next|don['’]t\ miss|in\ other\ news|previously|watch|listen|opinion|gallery|video|photos|in\ pictures|read|explainer)\s*:\s.*",
        r"|more\ (?:from|stories|news|coverage|about|on\ this)\b.*",
        r"|related(?:\s+(?:articles?|stor(?:y|ies)|topics?|content|coverage|links?|news|posts?|reading))?\s*:?",
        r"|recommended(?:\ (?:for\ you|stories|reading))?\s*:?|see\ also\s*:?.*",
        r"|(?:most|top|latest|popular|trending|breaking)\ (?:read|popular|viewed|shared|stories|story|news|headlines|videos?|now|articles|posts)(?:\ .*)?\s*:?",
        r"|trending|editors?['’]?s?\ (?:picks?|choice)|you\ (?:may|might)\ (?:also\ )?like.*|what\ to\ (?:read|watch)\ next",
        r"|(?:story|article|content)\ continues\b.*|continue\ reading\b.*|scroll\ (?:down|to)\b.*|(?:back|return|skip)\ to\ .+|jump\ to\ .+",
        r"|(?:(?:paid|sponsored|promoted|partner)\ (?:content|post|by\ .+)|sponsored|advertisements?|advert|ad)",
        r"|(?:sign|log)\s?(?:in|up|out)(?:\ (?:to|for|with|here|now)\b.*)?|subscribe(?:\ (?:to|for|now|today|here)\b.*)?|register(?:\ now)?|join\ (?:us|now|today|the\ conversation)|become\ a\ (?:member|subscriber).*",
        r"|(?:follow|like|find|join)\ (?:us|me|@\w+|.+)\ on\ (?:x|twitter|facebook|instagram|tiktok|youtube|linkedin|whatsapp|telegram|threads|bluesky|google\ news).*",
        r"|(?:click|tap)\ (?:here|to)\b.*|get\ (?:our|the|all|more)\b.*(?:newsletters?|inbox|app|alerts?)\b.*|download\ (?:our|the)\b.*\bapp\b.*|(?:our|the)?\ ?newsletters?",
        r"|share(?:\ (?:this|on|via|article|story|full|options)\b.*)?|copy\ link|link\ copied.*|print(?:\ this\ .+)?|save(?:\ (?:article|story|for\ later))?|bookmark|gift\ (?:this\ )?article|listen\ to\ this\ (?:article|story).*",
        r"|(?:view|leave|post|add|read|write|show|hide|see|jump\ to)?\s*(?:a\ |all\ |the\ )?\d*\s*(?:comments?|repl(?:y|ies))(?:\ \(\d+\))?",
        r"|\d[\d.,]*\s*[km]?\s*(?:shares?|views?|likes?|retweets?|min(?:ute)?s?(?:\ read|\ listen)?|sec(?:ond)?s?\ read)|(?:reading\ time|estimated\ read).*",
        r"|(?:copyright|©|\(c\)\s*\d{4})\b?.*|.*all\ rights\ reserved.*|this\ (?:material|article|story)\ may\ not\ be\ (?:published|reproduced|copied).*",
        r"|(?:we|this\ (?:site|website))\ uses?\ cookies.*|(?:cookie|privacy)\ (?:policy|settings|notice|preferences)|terms\ (?:of|and)\ (?:use|service|conditions)|do\ not\ sell\ my.*|accept\ (?:all|cookies)",
        r"|(?:filed\ under|tags?|topics?|categor(?:y|ies)|keywords?|in\ this\ (?:article|story))\s*:?\s.*|filed\ under|topics|tags",
        r"|(?:toggle|hide|show)\ caption|enlarge(?:\ this)?\ image|play(?:\ video)?|pause|mute|replay|close|menu|search|home|next|previous|loading\W*|video\ (?:duration|player).*|\d+\ (?:of|/)\ \d+",
        r"|(?:have|got)\ (?:a|any)\ (?:news\ )?(?:tip|story|question)s?\b.*|if\ you\ (?:enjoyed|liked)\ this.*|support\ (?:our|independent)\b.*|donate(?:\ now)?|thank(?:s|\ you)\ for\ reading.*",
        r")[\W_]*$",
    ))
});

/// A heading under which only links to other stories stand.
static LIST_HEAD: Pattern = Pattern::new(|| {
    compile(concat!(
        r"(?i)^[\W_]*(?:related(?:\s+(?:articles?|stor(?:y|ies)|content|coverage|links?|news|posts?|reading))?",
        r"|read (?:more|next|also)|see also|more (?:from|stories|news|coverage)\b.*|recommended.*|trending.*",
        r"|(?:most|top|latest|popular) (?:read|popular|viewed|shared|stories|news|headlines|videos?|articles|posts).*",
        r"|you (?:may|might) (?:also )?like.*|what to (?:read|watch) next|editors?['’]?s? (?:picks?|choice)|up next)\s*:?[\W_]*$",
    ))
});

/// Networks and buttons; a line of nothing else is a share bar.
const BUTTONS: &[&str] = &[
    "facebook",
    "twitter",
    "x",
    "whatsapp",
    "email",
    "e",
    "mail",
    "print",
    "share",
    "tweet",
    "pin",
    "pinterest",
    "linkedin",
    "reddit",
    "flipboard",
    "telegram",
    "bluesky",
    "threads",
    "copy",
    "link",
    "save",
    "comment",
    "comments",
    "instagram",
    "tiktok",
    "youtube",
    "messenger",
    "photo",
    "photos",
    "images",
    "gallery",
];

/// Marks furniture and the lists of links under it.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    let mut in_list = false;
    for line in lines.iter_mut() {
        if !may_be_furniture(line) {
            in_list &= line.role.is_some() && !line.is_body();
            continue;
        }
        if is_furniture(line) {
            in_list = LIST_HEAD.is_match(line.text);
            line.role = Some(BlockRole::Boilerplate);
        } else if in_list && !line.is_body() {
            line.role = Some(BlockRole::Boilerplate);
        } else {
            in_list = false;
        }
    }
}

/// Short stray lines above the headline: a section's name, a torn-off word.
pub(super) fn mark_before_headline(lines: &mut [Line<'_>]) {
    let headline = lines
        .iter()
        .position(|l| l.role == Some(BlockRole::Headline));
    for line in &mut lines[..headline.unwrap_or(0)] {
        if line.is_open() && !line.is_body() {
            line.role = Some(BlockRole::Boilerplate);
        }
    }
}

fn may_be_furniture(line: &Line<'_>) -> bool {
    matches!(
        line.role,
        None | Some(BlockRole::Heading | BlockRole::ListItem)
    ) && line.is_short()
        && line.words.len() <= LONGEST_WORDS
}

/// Whether a line reads as furniture, whatever stands around it.
pub(crate) fn is_furniture_line(text: &str) -> bool {
    LINE.is_match(text)
}

pub(super) fn is_furniture(line: &Line<'_>) -> bool {
    is_furniture_line(line.text)
        || is_share_bar(line)
        || is_trail(line)
        || (line.words.is_empty() && line.mark.is_none())
}

/// Nothing but names of networks and buttons.
fn is_share_bar(line: &Line<'_>) -> bool {
    !line.words.is_empty() && line.words.iter().all(|w| BUTTONS.contains(&w.as_str()))
}

/// "Home › News › Politics", "News | Sport | Weather".
fn is_trail(line: &Line<'_>) -> bool {
    let parts: Vec<&str> = line.text.split(['|', '›', '»', '·', '•', '>']).collect();
    parts.len() >= 3
        && !line.ends()
        && parts
            .iter()
            .all(|part| part.split_whitespace().count() <= LONGEST_ENTRY_WORDS)
}

/// Runs of very short lines that end no sentence.
pub(super) fn mark_menus(lines: &mut [Line<'_>]) {
    let entry = |line: &Line<'_>| {
        (line.is_open() || line.role == Some(BlockRole::Boilerplate))
            && line.is_short()
            && !line.ends()
            && line.words.len() <= LONGEST_ENTRY_WORDS
    };
    let mut at = 0;
    while at < lines.len() {
        let run = lines[at..].iter().take_while(|line| entry(line)).count();
        if run >= SHORTEST_MENU {
            for line in &mut lines[at..at + run] {
                line.role = Some(BlockRole::Boilerplate);
            }
        }
        at += run.max(1);
    }
}
