//! Markdown, with YAML or TOML front matter. The text that is rendered enters the document, not
//! the signs that mark it up.

use chrono::NaiveDate;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use tickmark_core::{BlockRole, Metadata};

use crate::html;
use crate::imported::{Imported, Warning};
use crate::part::{self, Part};
use crate::when;

/// Reads a Markdown file. Never fails; what cannot be read is left out with a warning.
pub(crate) fn read(source: &str) -> Imported {
    let source = source.trim_start_matches('\u{feff}');
    let (front, body) = front_matter(source);
    let parts = parts(body);
    let fields = front.map(Front::read);
    let title = fields.as_ref().and_then(|f| f.metadata.title.clone());
    let mut imported = part::document(&with_title(parts, title.as_deref()), title.as_deref());
    if let Some(Front { metadata, readable }) = fields {
        let found = std::mem::take(&mut imported.metadata);
        imported.metadata = Metadata {
            title: metadata.title.or(found.title),
            byline: metadata.byline.or(found.byline),
            publication: metadata.publication.or(found.publication),
            published: metadata.published.or(found.published),
            language: metadata.language.or(found.language),
            url: metadata.url,
        };
        if !readable {
            imported.warnings.push(Warning::FrontMatterIgnored);
        }
    }
    imported
}

/// The title of the front matter opens the document when no headline of the text does.
fn with_title(mut parts: Vec<Part>, title: Option<&str>) -> Vec<Part> {
    let has_headline = parts.iter().any(|p| p.mark == Some(BlockRole::Headline));
    if let Some(title) = title
        && !has_headline
    {
        parts.insert(0, Part::new(Some(BlockRole::Headline), title.to_owned()));
    }
    parts
}

/// What stands between the fences at the top, and the rest.
fn front_matter(source: &str) -> (Option<&str>, &str) {
    for fence in ["---", "+++"] {
        let Some(after) = source.strip_prefix(fence) else {
            continue;
        };
        let Some(after) = after
            .strip_prefix('\n')
            .or_else(|| after.strip_prefix("\r\n"))
        else {
            continue;
        };
        let mut at = 0;
        for line in after.split_inclusive('\n') {
            let bare = line.trim_end();
            if bare == fence || (fence == "---" && bare == "...") {
                return (
                    after.get(..at),
                    after.get(at + line.len()..).unwrap_or_default(),
                );
            }
            at += line.len();
        }
    }
    (None, source)
}

struct Front {
    metadata: Metadata,
    /// At least one line was a field.
    readable: bool,
}

impl Front {
    /// `key: value` and `key = value` lines; nested values are not of interest here.
    fn read(source: &str) -> Self {
        let mut metadata = Metadata::default();
        let mut readable = source.trim().is_empty();
        let mut list: Option<String> = None;
        for line in source.lines() {
            if let (Some(key), Some(item)) = (&list, line.trim_start().strip_prefix("- ")) {
                set(&mut metadata, key, &unquote(item));
                continue;
            }
            let Some((key, value)) = line.split_once([':', '=']) else {
                continue;
            };
            if key.trim().is_empty() || key.starts_with(char::is_whitespace) {
                continue;
            }
            readable = true;
            let key = key.trim().to_ascii_lowercase();
            let value = value.trim();
            if value.is_empty() {
                list = Some(key);
            } else {
                list = None;
                values(value)
                    .iter()
                    .for_each(|v| set(&mut metadata, &key, v));
            }
        }
        Self { metadata, readable }
    }
}

/// One value, or those of `[a, "b"]`.
fn values(value: &str) -> Vec<String> {
    match value.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
        Some(items) => items.split(',').map(unquote).collect(),
        None => vec![unquote(value)],
    }
}

fn unquote(value: &str) -> String {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = value
            .strip_prefix(quote)
            .and_then(|v| v.strip_suffix(quote))
        {
            return inner.replace("\\\"", "\"").replace("''", "'");
        }
    }
    value.to_owned()
}

fn set(metadata: &mut Metadata, key: &str, value: &str) {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.is_empty() {
        return;
    }
    let day = |value: &str| -> Option<NaiveDate> { when::date_in(value) };
    match key {
        "title" | "headline" => metadata.title = Some(value),
        "author" | "authors" | "byline" | "by" => {
            metadata.byline = Some(match metadata.byline.take() {
                Some(others) => format!("{others}, {value}"),
                None => value,
            });
        }
        "publication" | "publisher" | "site" | "outlet" => metadata.publication = Some(value),
        "date" | "published" | "publishdate" | "pubdate" => {
            metadata.published = metadata.published.or_else(|| day(&value));
        }
        "lang" | "language" => metadata.language = Some(value),
        "url" | "link" | "canonical" | "source" => {
            metadata.url = html::web_address(&value, None).map(String::from);
        }
        _ => {}
    }
}

fn parts(source: &str) -> Vec<Part> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut walk = Walk::default();
    for event in Parser::new_ext(source, options) {
        walk.event(event);
    }
    walk.flush();
    walk.parts
}

/// Gathers events into parts. The stack of marks has one entry for each open block.
#[derive(Default)]
struct Walk {
    parts: Vec<Part>,
    marks: Vec<Option<BlockRole>>,
    text: String,
    html: String,
    /// Inside an inline script or style element, whose text is no text.
    hidden: bool,
    /// The paragraph holds a picture, and nothing but it so far.
    picture: bool,
}

impl Walk {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) if !self.hidden => self.text.push_str(&text),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::Rule => self.flush(),
            Event::Html(html) => self.html.push_str(&html),
            Event::InlineHtml(tag) => self.inline_html(&tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.open(Some(self.heading(*level))),
            Tag::BlockQuote(_) => self.open(Some(BlockRole::Quotation)),
            Tag::Item => self.open(Some(BlockRole::ListItem)),
            Tag::TableCell => self.open(Some(BlockRole::TableCell)),
            Tag::Image { .. } => self.picture = self.text.trim().is_empty(),
            Tag::Paragraph
            | Tag::CodeBlock(_)
            | Tag::FootnoteDefinition(_)
            | Tag::HtmlBlock
            | Tag::List(_) => self.open(None),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => self.close_html(),
            TagEnd::Paragraph if self.picture => {
                self.marks.pop();
                self.marks.push(Some(BlockRole::Caption));
                self.close();
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::List(_)
            | TagEnd::FootnoteDefinition => self.close(),
            _ => {}
        }
    }

    /// The first top-level heading is the headline.
    fn heading(&self, level: HeadingLevel) -> BlockRole {
        let taken = self
            .parts
            .iter()
            .any(|p| p.mark == Some(BlockRole::Headline));
        if level == HeadingLevel::H1 && !taken {
            BlockRole::Headline
        } else {
            BlockRole::Heading
        }
    }

    fn open(&mut self, mark: Option<BlockRole>) {
        self.flush();
        self.marks.push(mark);
    }

    fn close(&mut self) {
        self.flush();
        self.marks.pop();
    }

    /// Ends the part being gathered; the innermost block that says something gives its role.
    fn flush(&mut self) {
        self.hidden = false;
        self.picture = false;
        let text = std::mem::take(&mut self.text);
        let mark = self.marks.iter().rev().find_map(|mark| *mark);
        if !text.trim().is_empty() {
            self.parts.push(Part::new(mark, text.trim().to_owned()));
        }
    }

    /// A block of raw HTML gives its text, if it may be parsed.
    fn close_html(&mut self) {
        let source = std::mem::take(&mut self.html);
        self.marks.pop();
        self.parts
            .extend(html::parts_of_untrusted(&source).unwrap_or_default());
    }

    fn inline_html(&mut self, tag: &str) {
        let tag = tag.to_ascii_lowercase();
        for name in ["script", "style", "template", "noscript", "svg", "iframe"] {
            if tag.starts_with(&format!("<{name}")) {
                self.hidden = true;
            } else if tag.starts_with(&format!("</{name}")) {
                self.hidden = false;
            }
        }
        if tag.starts_with("<br") {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: &str = "\
---
title: \"Storm closes *old* bridge\"
authors:
  - Alma Writer
  - 'Rosa Fenwick'
publication: The Harbor Times
date: 2025-03-04
url: javascript:alert(1)
---

# Storm closes *old* bridge

The bridge was **closed** at [noon](https://paper.example) after two\\
cables tore.

![The old bridge on Tuesday.](bridge.jpg)

## What is known

- Two cables tore &amp; fell
- Nobody was hurt

> It was a matter of time.

| Year | Cars |
|------|------|
| 2019 | 400  |

<div onclick=\"x()\"><p>The county will <b>decide</b> on Monday.</p><script>alert(1)</script></div>

It <script>alert(2)</script>was `built` in 1931.
";

    fn blocks(source: &str) -> Vec<(BlockRole, String)> {
        let document = read(source).document;
        document
            .blocks
            .iter()
            .map(|block| (block.role, block.range.of(&document.text).to_owned()))
            .collect()
    }

    #[test]
    fn marks_become_roles_and_no_mark_up_is_left() {
        use BlockRole::{Caption, Heading, Headline, ListItem, Paragraph, Quotation, TableCell};
        let expected = [
            (Headline, "Storm closes old bridge"),
            (
                Paragraph,
                "The bridge was closed at noon after two\ncables tore.",
            ),
            (Caption, "The old bridge on Tuesday."),
            (Heading, "What is known"),
            (ListItem, "Two cables tore & fell"),
            (ListItem, "Nobody was hurt"),
            (Quotation, "It was a matter of time."),
            (TableCell, "Year"),
            (TableCell, "Cars"),
            (TableCell, "2019"),
            (TableCell, "400"),
            (Paragraph, "The county will decide on Monday."),
            (Paragraph, "It was built in 1931."),
        ];
        let expected = expected.map(|(role, text)| (role, text.to_owned()));
        assert_eq!(blocks(ARTICLE), expected);
    }

    #[test]
    fn front_matter_gives_the_metadata() {
        let found = read(ARTICLE).metadata;
        assert_eq!(found.title.as_deref(), Some("Storm closes *old* bridge"));
        assert_eq!(found.byline.as_deref(), Some("Alma Writer, Rosa Fenwick"));
        assert_eq!(found.publication.as_deref(), Some("The Harbor Times"));
        assert_eq!(
            found.published.map(|d| d.to_string()).as_deref(),
            Some("2025-03-04")
        );
        assert_eq!(found.url, None);
    }

    #[test]
    fn the_title_of_the_front_matter_opens_a_text_without_headline() {
        let source = "+++\ntitle = 'Storm closes old bridge'\n+++\nThe bridge was closed.\n\nNobody was hurt there.\n";
        let found = blocks(source);
        assert_eq!(
            found[0],
            (BlockRole::Headline, "Storm closes old bridge".to_owned())
        );
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn front_matter_that_says_nothing_is_reported() {
        let imported = read("---\njust words\n---\nThe bridge was closed.\n");
        assert_eq!(imported.warnings, [Warning::FrontMatterIgnored]);
        assert_eq!(imported.document.text, "The bridge was closed.");
    }

    #[test]
    fn a_rule_at_the_top_is_no_front_matter() {
        assert_eq!(
            read("---\n\nThe bridge was closed.\n").document.text,
            "The bridge was closed."
        );
    }

    #[test]
    fn a_place_with_its_date_gives_the_day_when_the_front_matter_does_not() {
        let body = "# Storm closes old bridge\n\n*Morven, 4 March 2025*\n\nThe bridge was closed at noon after two cables tore.\n\nIt was built in 1931, the county said.\n";
        assert_eq!(
            blocks(body)[1],
            (BlockRole::Dateline, "Morven, 4 March 2025".to_owned())
        );
        let day = |source: &str| read(source).metadata.published.map(|day| day.to_string());
        assert_eq!(day(body).as_deref(), Some("2025-03-04"));
        let dated = format!("---\ndate: 2025-03-06\n---\n{body}");
        assert_eq!(day(&dated).as_deref(), Some("2025-03-06"));
    }
}
