//! Parts that do not make their total.
//!
//! ## What it finds
//! A count of people or cases with the counts of its parts, where they do not add up: parts listed
//! behind a colon or in brackets (`593 people: 321 men and 270 women`), the rest of a whole (`of the
//! 40, 25 were freed and the other 13 charged`), a total said behind its parts, and parts led by
//! `including` or `of whom` that are more than the whole.
//!
//! ## Why a checker cares
//! One of the figures is wrong, and the article itself shows it.
//!
//! ## Examples
//! ```text findings
//! The ferry carried 593 people: 321 men and 270 women.
//!                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ N1 321 + 270 = 591, not 593.
//! ```
//!
//! ## Not a finding
//! Rough and rounded numbers (`about 600`, `2,000`), parts that may overlap (`including 25 smokers
//! and 20 drivers`), and parts led by `including` or `of whom` that are fewer than the whole.
//!
//! ## References
//! - Rule N1 of the checking rules: parts that do not make their total.

mod item;

use tickmark_core::{Finding, RuleId, TextRange};

use self::item::{Count, Item, items};
use super::Sentence;
use super::words::Category;

/// The most words between a whole and the mark that leads its parts: `people were arrested`.
const WHOLE_WORDS: usize = 8;
/// The most words of a part behind its count: `in the old town`.
const PART_WORDS: usize = 5;
/// From here on a number that ends in two zeros may be rounded.
const ROUNDED_FROM: u64 = 1000;

pub(super) fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    if sentence.values.len() < 2 {
        return;
    }
    let items = items(sentence);
    let list = List {
        sentence,
        items: &items,
    };
    for (at, item) in items.iter().enumerate() {
        let Item::Count(count) = item else { continue };
        if count.rough {
            continue;
        }
        let whole = Whole { at, count: *count };
        let finding = list
            .rest(whole)
            .or_else(|| list.listed(whole))
            .or_else(|| list.told_behind(whole));
        found.extend(finding);
    }
}

/// A total, and where it stands among the items.
#[derive(Clone, Copy)]
struct Whole {
    at: usize,
    count: Count,
}

/// A part of a total.
#[derive(Clone, Copy, Debug)]
struct Part {
    count: Count,
    sort: Sort,
}

/// What tells one part from another.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sort {
    /// The group counted.
    Group(Category),
    /// Where or what for: the token of the preposition.
    Told(usize),
}

/// How the parts stand to the whole.
#[derive(Clone, Copy, PartialEq)]
enum Relation {
    /// They are all of it.
    All,
    /// They are some of it.
    Some,
}

struct List<'s, 'a> {
    sentence: &'s Sentence<'a>,
    items: &'s [Item],
}

impl List<'_, '_> {
    fn word(&self, at: usize, list: &[&str]) -> bool {
        matches!(self.items.get(at), Some(Item::Token(token)) if self.sentence.is(*token, list))
    }

    fn sign(&self, at: usize, signs: &[char]) -> bool {
        matches!(self.items.get(at), Some(Item::Token(token)) if self.sentence.is_sign(*token, signs))
    }

    /// A plain word that is written small.
    fn small(&self, at: usize) -> bool {
        matches!(self.items.get(at), Some(Item::Token(token)) if self.sentence.get(*token).is_some_and(|token| token.words.starts_with(char::is_lowercase)))
    }

    fn count(&self, at: usize) -> Option<Count> {
        match self.items.get(at) {
            Some(Item::Count(count)) => Some(*count),
            _ => None,
        }
    }

    fn group(&self, at: usize) -> Option<Category> {
        match self.items.get(at) {
            Some(Item::Token(token)) => self
                .sentence
                .look_up(*token, self.sentence.words.categories),
            _ => None,
        }
    }

    /// The end of the sentence, or a sign that closes a list.
    fn closed(&self, at: usize) -> bool {
        at >= self.items.len() || self.sign(at, &['.', ';', ')', '—', '–', '!', '?', ','])
    }

    /// `593 people: …`, `593 people (…)`, `12 arrests, including …`, `40 people, of whom …`.
    fn listed(&self, whole: Whole) -> Option<Finding> {
        let words = self.sentence.words;
        if self.is_joined(whole.at) {
            return None;
        }
        let (mark, counted) = self.end_of_whole(whole.at)?;
        let comma = usize::from(self.sign(mark, &[',']));
        let next = mark + comma;
        let (relation, first) = if comma == 0 && self.sign(mark, &[':', '(']) {
            (Relation::All, mark + 1)
        } else if self.word(next, words.including) {
            (Relation::Some, next + 1)
        } else if self.word(next, words.of) && self.word(next + 1, words.whom) {
            (Relation::Some, next + 2)
        } else {
            return None;
        };
        let (parts, end) = self.parts(first)?;
        if relation == Relation::All && !self.closed(end) {
            return None;
        }
        let by_group = parts.iter().all(|part| matches!(part.sort, Sort::Group(_)));
        if by_group && !counted {
            return None;
        }
        self.judge(whole.count, relation, &parts)
    }

    /// Whether the count is itself one of several, or a part: `10 of the 40 people`, `2 and 12`.
    fn is_joined(&self, at: usize) -> bool {
        let words = self.sentence.words;
        let before = |back: usize| at.checked_sub(back);
        let of = before(1).is_some_and(|at| self.word(at, words.of))
            || before(2).is_some_and(|of| self.word(of, words.of) && self.word(of + 1, words.the));
        let joined = before(1).is_some_and(|at| {
            self.word(at, words.and)
                || self.word(at, words.to)
                || self.sign(at, &['-', '–', '/', '$', '£', '€'])
        });
        let earlier = (0..at).any(|at| self.count(at).is_some());
        let pair = earlier && before(1).is_some_and(|at| self.sign(at, &[',']));
        of || joined || pair
    }

    /// Where the words of the whole end, and whether it counts people or cases one by one.
    fn end_of_whole(&self, at: usize) -> Option<(usize, bool)> {
        let words = self.sentence.words;
        let mut counted = false;
        for next in at + 1..=at + 1 + WHOLE_WORDS {
            if self.sign(next, &[':', '(', ','])
                || self.word(next, words.including)
                || self.word(next, words.of)
            {
                return (next > at + 1 || self.word(next, words.of)).then_some((next, counted));
            }
            let verb = matches!(self.items.get(next), Some(Item::Token(token)) if self.sentence.get(*token).is_some_and(|token| words.verb_endings.iter().any(|end| token.words.ends_with(end))));
            let noun = !counted && self.word(next, words.counted);
            let known = noun || verb || self.word(next, words.between);
            let first_words = next <= at + 2 && !counted && self.small(next);
            if !known && !first_words {
                return None;
            }
            counted |= noun;
        }
        None
    }

    /// `321 men and 270 women`, `seven in Leeds, two in York`: two or more parts, or one group.
    fn parts(&self, first: usize) -> Option<(Vec<Part>, usize)> {
        let mut parts = Vec::new();
        let mut at = first;
        loop {
            let (part, end) = self.part(at)?;
            parts.push(part);
            let next = self.joint(end);
            match next.filter(|next| self.count(*next).is_some()) {
                Some(next) => at = next,
                None => return Some((parts, end)),
            }
        }
    }

    /// Past `,`, `and`, `, and`.
    fn joint(&self, at: usize) -> Option<usize> {
        let comma = usize::from(self.sign(at, &[',', ';', '&']));
        let and = usize::from(self.word(at + comma, self.sentence.words.and));
        (comma + and > 0).then_some(at + comma + and)
    }

    /// One part and one past its words.
    fn part(&self, at: usize) -> Option<(Part, usize)> {
        let words = self.sentence.words;
        let count = self.count(at).filter(|count| !count.rough)?;
        let were = usize::from(self.word(at + 1, words.were));
        let noun = at + 1 + were;
        for next in noun..noun + 2 {
            if let Some(group) = self.group(next) {
                let sort = Sort::Group(group);
                return Some((Part { count, sort }, next + 1));
            }
            if !self.small(next) || self.word(next, words.prepositions) {
                break;
            }
        }
        match self.items.get(noun) {
            Some(Item::Token(token)) if self.word(noun, words.prepositions) => {
                let end = self.end_of_part(noun + 1)?;
                let sort = Sort::Told(*token);
                Some((Part { count, sort }, end))
            }
            _ => None,
        }
    }

    /// One past the words that tell where or what for.
    fn end_of_part(&self, at: usize) -> Option<usize> {
        let words = self.sentence.words;
        let end = (at..=at + PART_WORDS).find(|end| {
            self.closed(*end)
                || self.word(*end, words.and)
                || !matches!(self.items.get(*end), Some(Item::Token(_)))
        })?;
        (end > at && !matches!(self.items.get(end), Some(Item::Count(_) | Item::Other)))
            .then_some(end)
    }

    /// Holds parts against their whole.
    fn judge(&self, whole: Count, relation: Relation, parts: &[Part]) -> Option<Finding> {
        let sum: u64 = parts.iter().map(|part| part.count.value).sum();
        let more = parts.iter().find(|part| part.count.value > whole.value);
        let wrong = match (relation, parts) {
            (Relation::All, [_, _, ..]) => {
                let smaller = parts.iter().all(|part| part.count.value < whole.value);
                sum != whole.value && smaller && !whole.rounded && self.whole(parts)
            }
            (Relation::Some, [_]) => more.is_some() && self.apart(parts),
            (Relation::Some, _) => sum > whole.value && self.apart(parts),
            (Relation::All, _) => false,
        };
        wrong.then(|| self.finding(whole, parts.iter().map(|part| part.count).collect()))?
    }

    /// Whether the parts are everything there is.
    fn whole(&self, parts: &[Part]) -> bool {
        let mut groups = Vec::new();
        for part in parts {
            match part.sort {
                Sort::Group(group) => groups.push(group),
                Sort::Told(_) => return self.told_alike(parts),
            }
        }
        groups.sort_unstable();
        Category::WHOLES.contains(&groups.as_slice())
    }

    /// Whether nobody is in two of the parts.
    fn apart(&self, parts: &[Part]) -> bool {
        let mut groups = Vec::new();
        for part in parts {
            match part.sort {
                Sort::Group(group) => groups.push(group),
                Sort::Told(_) => return self.told_alike(parts) && self.told_by_name(parts),
            }
        }
        let known = groups.len();
        groups.sort_unstable();
        groups.dedup();
        let wholes = Category::WHOLES;
        known == groups.len()
            && wholes
                .iter()
                .any(|whole| groups.iter().all(|group| whole.contains(group)))
    }

    /// Every part is told by the same preposition.
    fn told_alike(&self, parts: &[Part]) -> bool {
        let mut lead = None;
        parts.iter().all(|part| match part.sort {
            Sort::Group(_) => false,
            Sort::Told(token) => {
                let word = self.sentence.get(token).map(|token| token.words);
                *lead.get_or_insert(word) == word
            }
        })
    }

    /// Every part is told by the name of a place.
    fn told_by_name(&self, parts: &[Part]) -> bool {
        parts.len() > 1
            && parts.iter().all(|part| match part.sort {
                Sort::Group(_) => false,
                Sort::Told(token) => self.sentence.capital(token + 1),
            })
    }

    /// `Of the 40 people, 25 were freed and the other 13 were charged.`
    fn rest(&self, whole: Whole) -> Option<Finding> {
        let words = self.sentence.words;
        let of = whole.at.checked_sub(2)?;
        let led = self.word(of, words.of) && self.word(of + 1, words.the);
        let opens = of == 0
            || of
                .checked_sub(1)
                .is_some_and(|at| self.sign(at, &[',', ';', '—', '–']) || self.word(at, words.and));
        let comma = (whole.at + 1..=whole.at + 1 + WHOLE_WORDS).find(|at| !self.small(*at))?;
        if !led || !opens || !self.sign(comma, &[',']) || whole.count.rounded {
            return None;
        }
        let mut parts = Vec::new();
        for at in comma + 1..self.items.len() {
            if self.sign(at, &['.', ';', ':', '(', '“', '"'])
                || matches!(self.items.get(at), Some(Item::Other))
            {
                return None;
            }
            let Some(count) = self.count(at) else {
                continue;
            };
            let last = at >= 2 && self.word(at - 1, words.rest) && self.word(at - 2, words.the);
            let begins = last
                || at == comma + 1
                || self.sign(at - 1, &[','])
                || self.word(at - 1, words.and);
            if count.rough && !last || !begins || count.value >= whole.count.value {
                return None;
            }
            parts.push(count);
            if last {
                let sum: u64 = parts.iter().map(|count| count.value).sum();
                return (sum != whole.count.value && parts.len() > 1)
                    .then(|| self.finding(whole.count, parts))?;
            }
        }
        None
    }

    /// `321 men and 270 women, a total of 593`, `(593 in total)`.
    fn told_behind(&self, whole: Whole) -> Option<Finding> {
        let words = self.sentence.words;
        let lead = whole.at.checked_sub(3)?;
        if !(self.word(lead, words.a)
            && self.word(lead + 1, words.total)
            && self.word(lead + 2, words.of))
        {
            return None;
        }
        let behind = self.items.get(whole.at + 1).is_none()
            || self.closed(whole.at + 1)
            || self.word(whole.at + 1, words.counted);
        let first = (0..lead)
            .rev()
            .take_while(|at| !self.sign(*at, &['.', ';', ':', '(']))
            .find(|at| {
                self.parts(*at).is_some_and(|(parts, end)| {
                    parts.len() > 1
                        && (end == lead || end + 1 == lead && self.sign(end, &[',', '—', '–']))
                }) && at.checked_sub(1).is_none_or(|before| {
                    !self.sign(before, &[',']) && !self.word(before, words.and)
                })
            })?;
        let (parts, _) = self.parts(first)?;
        let sum: u64 = parts.iter().map(|part| part.count.value).sum();
        let wrong =
            behind && self.apart(&parts) && sum != whole.count.value && !whole.count.rounded;
        let groups = parts.iter().all(|part| matches!(part.sort, Sort::Group(_)));
        (wrong && groups)
            .then(|| self.finding(whole.count, parts.iter().map(|part| part.count).collect()))?
    }

    fn finding(&self, whole: Count, parts: Vec<Count>) -> Option<Finding> {
        let sum: u64 = parts.iter().map(|part| part.value).sum();
        let numbers: Vec<String> = parts.iter().map(|part| part.value.to_string()).collect();
        let working = match parts.as_slice() {
            [one] => format!("{} is more than {}.", one.value, whole.value),
            _ => format!("{} = {sum}, not {}.", numbers.join(" + "), whole.value),
        };
        let message = match parts.as_slice() {
            [_] => "The part is more than the whole.".to_owned(),
            _ if sum > whole.value => {
                format!("The parts make {} more than the total.", sum - whole.value)
            }
            _ => format!("The parts make {} less than the total.", whole.value - sum),
        };
        let related: Vec<TextRange> = std::iter::once(whole)
            .chain(parts)
            .map(|count| count.range)
            .collect();
        let range = related.iter().copied().reduce(TextRange::cover)?;
        let last = self
            .sentence
            .tokens
            .iter()
            .find(|token| token.range.start() >= range.end());
        let noun = last.filter(|token| token.words.starts_with(char::is_alphabetic));
        let range = noun.map_or(range, |noun| range.cover(noun.range));
        Some(
            self.sentence
                .finding(RuleId::N1, range, related, message, working),
        )
    }
}
