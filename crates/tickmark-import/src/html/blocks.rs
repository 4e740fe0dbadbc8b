//! Cleaned HTML as a list of parts: plain text with the role its element gives. No markup leaves
//! this module.

use dom_query::{Document, NodeRef};
use tickmark_core::BlockRole;

use super::depth;
use crate::part::Part;

/// The parts of an extractor's HTML, in order.
pub(super) fn parts(html: &str) -> Vec<Part> {
    let document = Document::fragment(html);
    let mut walk = Walk::default();
    walk.children(&document.root(), None);
    walk.flush(None);
    walk.parts
}

/// The parts of HTML that no extractor has cleaned; `None` when it nests too deep.
pub(crate) fn parts_of_untrusted(html: &str) -> Option<Vec<Part>> {
    depth::is_shallow(html).then(|| parts(html))
}

/// The text of one element, as a reader sees it.
pub(super) fn text_of(node: &NodeRef<'_>) -> String {
    let mut walk = Walk::default();
    walk.children(node, None);
    walk.flush(None);
    let texts: Vec<String> = walk.parts.into_iter().map(|p| p.text).collect();
    texts.join(" ")
}

#[derive(Default)]
struct Walk {
    parts: Vec<Part>,
    text: String,
}

impl Walk {
    /// Depth is limited before a page is parsed, and extractors only take elements away, so
    /// recursion ends.
    fn children(&mut self, node: &NodeRef<'_>, mark: Option<BlockRole>) {
        for child in node.children_it(false) {
            if child.is_text() {
                self.text.push_str(&child.text());
                continue;
            }
            let Some(name) = child.node_name() else {
                continue;
            };
            self.element(&child, &name, mark);
        }
    }

    fn element(&mut self, node: &NodeRef<'_>, name: &str, mark: Option<BlockRole>) {
        match name {
            "br" | "lb" => self.text.push('\u{2028}'),
            "hr" => self.flush(mark),
            name if is_dropped(name) => {}
            name if is_inline(name) => self.children(node, mark),
            _ => {
                self.flush(mark);
                let own = role(node, name).or(mark);
                self.children(node, own);
                self.flush(own);
            }
        }
    }

    /// Ends the block that is being gathered; two line breaks in a row end one too.
    fn flush(&mut self, mark: Option<BlockRole>) {
        let text = std::mem::take(&mut self.text);
        let mut lines: Vec<String> = Vec::new();
        for line in text.split('\u{2028}') {
            let line = collapse(line);
            if line.is_empty() {
                self.push(&mut lines, mark);
            } else {
                lines.push(line);
            }
        }
        self.push(&mut lines, mark);
    }

    fn push(&mut self, lines: &mut Vec<String>, mark: Option<BlockRole>) {
        let text = std::mem::take(lines).join("\n");
        if !text.is_empty() {
            self.parts.push(Part::new(mark, text));
        }
    }
}

/// Elements whose content is never text of an article.
fn is_dropped(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "iframe"
            | "object"
            | "embed"
            | "head"
            | "title"
            | "select"
            | "button"
            | "textarea"
            | "canvas"
            | "audio"
            | "video"
            | "form"
            | "input"
    )
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "hi"
            | "i"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "nobr"
            | "q"
            | "ref"
            | "rp"
            | "rt"
            | "ruby"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "img"
            | "picture"
            | "source"
            | "amp-img"
    )
}

fn role(node: &NodeRef<'_>, name: &str) -> Option<BlockRole> {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(BlockRole::Heading),
        "li" | "dd" | "dt" => Some(BlockRole::ListItem),
        "blockquote" => Some(BlockRole::Quotation),
        "figcaption" => Some(BlockRole::Caption),
        "td" | "th" | "caption" => Some(BlockRole::TableCell),
        _ => class_role(&node.class()?),
    }
}

/// A few class names that say plainly what a block is.
fn class_role(class: &str) -> Option<BlockRole> {
    class.split_ascii_whitespace().find_map(|name| {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "wp-caption-text" | "caption" | "image-caption" | "photo-caption" => {
                Some(BlockRole::Caption)
            }
            _ => None,
        }
    })
}

/// Runs of ASCII white space become one space; no-break spaces stay.
fn collapse(line: &str) -> String {
    line.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<String> {
        parts(html).into_iter().map(|p| p.text).collect()
    }

    #[test]
    fn blocks_breaks_and_inline_elements() {
        assert_eq!(
            texts(
                "<div><p>One <b>bold</b>\n word.</p>Loose<br>line<br><br>next<ul><li>a<li>b</ul></div>"
            ),
            ["One bold word.", "Loose\nline", "next", "a", "b"]
        );
    }

    #[test]
    fn roles_come_from_elements() {
        let found = parts(
            "<h2>Head</h2><blockquote><p>Said</p></blockquote><table><tr><td>1</td></tr></table><figure><img><figcaption>Cap</figcaption></figure>",
        );
        let marks: Vec<_> = found.iter().filter_map(|p| p.mark).collect();
        assert_eq!(
            marks,
            [
                BlockRole::Heading,
                BlockRole::Quotation,
                BlockRole::TableCell,
                BlockRole::Caption
            ]
        );
    }
}
