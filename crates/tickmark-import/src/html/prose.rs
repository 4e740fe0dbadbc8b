//! Whether a page holds an article at all. Extractors give something for every page: of a menu its
//! entries, of a login page its labels.

use dom_query::Document;
use tickmark_core::BlockRole;

use super::merge::Words;
use crate::part::Part;
use crate::patterns::{Pattern, compile};
use crate::roles::{ends_sentence, fold, is_furniture_line};

/// A sentence has at least so many words.
const FEWEST_WORDS: usize = 4;
/// A sentence in a script without spaces has at least so many letters.
const FEWEST_LETTERS: usize = 12;
/// So much text is no label, even where nothing shows that a sentence ends.
const LONG: usize = 200;
/// A longer link is a whole text that somebody forgot to end the link after.
const LONGEST_LINK: usize = 300;
/// What a page says of itself is not longer than this.
const LONGEST_NOTICE: usize = 300;

/// A sentence to the visitor about the site: signing in, cookies, terms, a page that is not there.
static NOTICE: Pattern = Pattern::new(|| {
    let visitor = r"(?:you|your|yours|we|our|please|sorry|already|don['’]t|forgot|new\ here|cannot|can['’]t|must|by\ \w+ing)";
    let site = r"(?:accounts?|passwords?|user\s?names?|sign(?:ing|ed)?[\s-]?(?:in|up|out)|log(?:ging|ged)?[\s-]?(?:in|on|out)|log-?ins?|register(?:ed|ing)?|subscri\w+|newsletters?|in-?box|e-?mails?|cookies?|java\s?script|browsers?|terms|privacy|captcha|robot|page|link|url|web\s?site|site)";
    compile(&format!(
        r"(?i)\b{visitor}\b.*\b{site}\b|\b{site}\b.*\b{visitor}\b"
    ))
});

/// The words of all links.
pub(super) fn links(page: &Document) -> Words {
    let links = page.select("a[href]");
    let texts: Vec<String> = links
        .nodes()
        .iter()
        .map(|link| link.text().to_string())
        .filter(|text| text.len() <= LONGEST_LINK)
        .collect();
    Words::of(texts.iter().map(String::as_str))
}

/// Whether some part is a sentence of an article: no headline, no link, nothing about the site.
pub(super) fn is_in(parts: &[Part], title: Option<&str>, links: &Words) -> bool {
    let title = title.map(fold).unwrap_or_default();
    parts.iter().any(|part| {
        let text = part.text.as_str();
        let is_head = matches!(
            part.mark,
            Some(BlockRole::Headline | BlockRole::Heading | BlockRole::Caption)
        );
        !is_head
            && is_sentence(text)
            && !is_about_the_site(text)
            && !links.hold_text(text)
            && fold(text) != title
    })
}

fn is_sentence(text: &str) -> bool {
    let text = text.trim_end();
    let ends = ends_sentence(text) && !text.ends_with([':', ';', '…']);
    let wide = text.chars().filter(|c| *c >= '\u{2e80}').count();
    text.len() >= LONG
        || (ends && (text.split_whitespace().count() >= FEWEST_WORDS || wide >= FEWEST_LETTERS))
}

fn is_about_the_site(text: &str) -> bool {
    is_furniture_line(text) || (text.len() <= LONGEST_NOTICE && NOTICE.is_match(text))
}
