//! The body: cross-heads, list items, quotations, what trails after the end. The rest is
//! paragraphs.

use tickmark_core::BlockRole;

use super::Origin;
use super::line::Line;
use crate::patterns::{Pattern, compile};

/// A cross-head is not longer than this.
const LONGEST_HEADING_WORDS: usize = 14;
/// A text with fewer paragraphs of running text is notes: its lines are all paragraphs.
const FEWEST_BODY_LINES: usize = 2;

static LIST_ITEM: Pattern =
    Pattern::new(|| compile(r"^(?:[-*•‣▪◦·–]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)\S"));
static QUOTED: Pattern = Pattern::new(|| compile(r"^>\s+\S"));

/// Whether a line is written as an item of a list.
pub(crate) fn is_list_item(text: &str) -> bool {
    LIST_ITEM.is_match(text.trim_start())
}

/// Marks what the shape and place of a line tell, once the head and the pictures are known.
pub(super) fn mark(lines: &mut [Line<'_>], origin: Origin) {
    for line in lines.iter_mut().filter(|l| l.is_open()) {
        if is_list_item(line.text) {
            line.role = Some(BlockRole::ListItem);
        } else if QUOTED.is_match(line.text) {
            line.role = Some(BlockRole::Quotation);
        }
    }
    if lines.iter().filter(|l| l.is_body()).count() < FEWEST_BODY_LINES {
        return;
    }
    if origin == Origin::Pasted {
        mark_trail(lines);
    }
    mark_headings(lines);
}

/// Two or more lines after the last sentence are headlines of other stories.
fn mark_trail(lines: &mut [Line<'_>]) {
    let Some(last) = lines.iter().rposition(Line::is_body) else {
        return;
    };
    let trailing = |line: &Line<'_>| line.is_open() && !line.ends();
    let open = lines[last + 1..].iter().filter(|l| trailing(l)).count();
    let furnished = lines[last + 1..]
        .iter()
        .any(|l| l.role == Some(BlockRole::Boilerplate));
    if open >= 2 || furnished {
        for line in lines[last + 1..].iter_mut().filter(|l| trailing(l)) {
            line.role = Some(BlockRole::Boilerplate);
        }
    }
}

/// A short line that ends no sentence and has running text after it.
fn mark_headings(lines: &mut [Line<'_>]) {
    for at in 0..lines.len() {
        let Some(next) = lines.get(at + 1) else {
            break;
        };
        let leads = next.is_body()
            || matches!(
                next.role,
                Some(BlockRole::Dateline | BlockRole::ListItem | BlockRole::Quotation)
            );
        let line = &lines[at];
        let fits = line.is_open()
            && line.is_short()
            && !line.words.is_empty()
            && line.words.len() <= LONGEST_HEADING_WORDS
            && !line.text.ends_with(['.', ':', ';', ',', '”', '"', '’']);
        if fits && leads {
            lines[at].role = Some(BlockRole::Heading);
        }
    }
}

/// Everything nobody decided is a paragraph.
pub(super) fn settle(lines: &mut [Line<'_>]) {
    for line in lines.iter_mut().filter(|l| l.is_open()) {
        line.role = Some(BlockRole::Paragraph);
    }
}
