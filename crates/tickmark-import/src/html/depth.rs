//! How deep a page nests, known before a tree is built.
//!
//! A tree builder looks through its stack of open elements at every tag, so a page of nothing but
//! opening tags costs the square of its size, and what walks the tree may run out of stack. One
//! pass of the tokenizer counts open elements as a browser would keep them.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, states,
};

/// Deeper pages are refused.
pub(super) const DEEPEST: usize = 512;
/// An end tag closes an element at most so far up; farther ones are stray.
const FARTHEST_CLOSE: usize = 64;

/// Whether no element of the page has more than [`DEEPEST`] ancestors.
pub(super) fn is_shallow(html: &str) -> bool {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Depth::default(), Default::default());
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    let open = tokenizer.sink.open.borrow();
    open.deepest <= DEEPEST
}

#[derive(Default)]
struct Depth {
    open: RefCell<Open>,
}

#[derive(Default)]
struct Open {
    names: Vec<html5ever::LocalName>,
    deepest: usize,
}

impl TokenSink for Depth {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        let mut open = self.open.borrow_mut();
        if open.deepest > DEEPEST {
            return TokenSinkResult::Plaintext;
        }
        match tag.kind {
            TagKind::StartTag => open.start(tag),
            TagKind::EndTag => {
                open.end(&tag);
                TokenSinkResult::Continue
            }
        }
    }
}

impl Open {
    fn start(&mut self, tag: Tag) -> TokenSinkResult<()> {
        let raw = match &*tag.name {
            "script" => Some(states::RawKind::ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(states::RawKind::Rawtext),
            "title" | "textarea" => Some(states::RawKind::Rcdata),
            _ => None,
        };
        if is_void(&tag.name) || (tag.self_closing && raw.is_none()) {
            return TokenSinkResult::Continue;
        }
        self.close_implied(&tag.name);
        self.names.push(tag.name);
        self.deepest = self.deepest.max(self.names.len());
        raw.map_or(TokenSinkResult::Continue, TokenSinkResult::RawData)
    }

    /// Elements whose end tag may be left out close when the next of their kind opens.
    fn close_implied(&mut self, opening: &str) {
        while let Some(top) = self.names.last() {
            let closes = match (&**top, opening) {
                ("p", name) => !is_phrasing(name),
                ("li", "li")
                | ("dt" | "dd", "dt" | "dd")
                | ("option", "option" | "optgroup")
                | ("td" | "th", "td" | "th" | "tr" | "tbody" | "tfoot")
                | ("tr", "tr" | "tbody" | "tfoot")
                | ("thead" | "tbody", "tbody" | "tfoot")
                | ("a", "a") => true,
                _ => false,
            };
            if !closes {
                break;
            }
            self.names.pop();
        }
    }

    fn end(&mut self, tag: &Tag) {
        let from = self.names.len().saturating_sub(FARTHEST_CLOSE);
        let found = self.names[from..].iter().rposition(|n| *n == tag.name);
        if let Some(at) = found {
            self.names.truncate(from + at);
        }
    }
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements that may stand inside a paragraph without closing it.
fn is_phrasing(name: &str) -> bool {
    !matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "center"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dd"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "ul"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_pages_are_refused_and_long_ones_are_not() {
        assert!(is_shallow(&"<div>".repeat(DEEPEST)));
        assert!(!is_shallow(&"<div>".repeat(DEEPEST + 1)));
        assert!(!is_shallow(&"<b><i>".repeat(DEEPEST)));
        assert!(is_shallow(&"<p>one".repeat(5000)));
        assert!(is_shallow(&"<li>one".repeat(5000)));
        assert!(is_shallow(&"<tr><td>x".repeat(5000)));
        assert!(is_shallow(&"<div><p>a</p></div>".repeat(5000)));
        assert!(is_shallow(&"<br><img src=x>".repeat(5000)));
    }

    #[test]
    fn tags_inside_scripts_do_not_count() {
        let page = format!("<script>{}</script><p>x", "<div>".repeat(2000));
        assert!(is_shallow(&page));
    }

    #[test]
    fn a_page_of_opening_tags_is_counted_in_one_pass() {
        assert!(!is_shallow(&"<div>".repeat(500_000)));
    }
}
