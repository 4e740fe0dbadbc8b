//! Verb groups: `has been slowly growing`, `to be held`, `said`.

use std::ops::Range;

use crate::language::english::word::{Tag, Word};

/// A verb with its helpers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The words of the group.
    pub words: Range<usize>,
    /// The verb that carries the meaning.
    pub head: usize,
    /// Whether it has tense and so makes a clause.
    pub finite: bool,
    /// Whether it is passive.
    pub passive: bool,
    /// The tag of its first verb.
    pub form: Tag,
}

/// The verb groups of `words[range]`, in order.
pub fn groups(words: &[Word], range: &Range<usize>) -> Vec<Group> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match group(words, at, range.end) {
            Some(group) => {
                at = group.words.end;
                found.push(group);
            }
            None => at += 1,
        }
    }
    found
}

fn group(words: &[Word], start: usize, end: usize) -> Option<Group> {
    let first = words.get(start)?;
    if !(first.tag.is_verbal() || first.tag == Tag::To) {
        return None;
    }
    let (mut head, mut be, mut stop) = (start, false, start + 1);
    be |= first.tag == Tag::Be;
    let mut at = start + 1;
    while let Some(word) = words.get(at).filter(|_| at < end) {
        let last = words.get(head)?;
        let helper = matches!(
            last.tag,
            Tag::Modal | Tag::Be | Tag::Have | Tag::Do | Tag::To
        ) || matches!(last.lower.as_str(), "been" | "being" | "be");
        match word.tag {
            Tag::Adverb | Tag::Negation => {}
            Tag::To if last.tag == Tag::Be || (last.tag == Tag::Have && be_to(words, at)) => {
                head = at;
                stop = at + 1;
            }
            Tag::Base | Tag::Participle | Tag::Gerund | Tag::Be | Tag::Have if helper => {
                be |= word.tag == Tag::Be;
                head = at;
                stop = at + 1;
            }
            _ => break,
        }
        at += 1;
    }
    let head_tag = words.get(head)?.tag;
    Some(Group {
        words: start..stop,
        head,
        finite: matches!(first.tag, Tag::Modal | Tag::Do | Tag::Present | Tag::Past)
            || (first.tag == Tag::Be && !matches!(first.lower.as_str(), "be" | "been" | "being"))
            || (first.tag == Tag::Have && first.lower != "having"),
        passive: be && head_tag == Tag::Participle,
        form: first.tag,
    })
}

fn be_to(words: &[Word], at: usize) -> bool {
    words
        .get(at + 1)
        .is_some_and(|w| matches!(w.tag, Tag::Base | Tag::Be))
}
