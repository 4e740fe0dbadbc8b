//! Names that differ by a letter or two: “Catherine Hale” and “Katherine Hale” may be one person
//! spelled in two ways, so a checker looks at both.

use std::collections::{BTreeMap, BTreeSet};

use tickmark_core::{Entity, EntityKind};

/// The shortest word in which one letter may differ when the rest of the name is the same.
const SHORTEST_BESIDE_OTHERS: usize = 3;
/// The shortest name of one word in which one letter may differ.
const SHORTEST_ALONE: usize = 5;
/// The shortest word in which two letters may differ.
const SHORTEST_FOR_TWO: usize = 8;

/// For every spelling of an article those it could be mistaken for.
pub(crate) struct LookAlikes {
    found: BTreeMap<String, BTreeSet<String>>,
}

/// A spelling, cut into words as they are compared.
struct Spelling<'e> {
    written: &'e str,
    words: Vec<String>,
    kind: EntityKind,
}

impl LookAlikes {
    pub(crate) fn of(entities: &[Entity]) -> Self {
        let spellings: Vec<Spelling<'_>> = entities.iter().flat_map(spellings).collect();
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        // Names that look alike share their first word, their last word, or are one word each.
        for group in groups(&spellings) {
            for (at, one) in group.iter().enumerate() {
                for other in group.iter().skip(at + 1).filter(|other| one.is_like(other)) {
                    let mut add = |of: &str, like: &str| {
                        let likes = found.entry(of.to_owned()).or_default();
                        likes.insert(like.to_owned());
                    };
                    add(one.written, other.written);
                    add(other.written, one.written);
                }
            }
        }
        Self { found }
    }

    /// The names that look like one of these spellings and are none of them, or differ among them.
    pub(crate) fn of_spellings(&self, spellings: &[String]) -> Vec<String> {
        let likes = spellings.iter().filter_map(|each| self.found.get(each));
        let likes: BTreeSet<&String> = likes.flatten().collect();
        likes.into_iter().cloned().collect()
    }
}

fn spellings(entity: &Entity) -> impl Iterator<Item = Spelling<'_>> {
    entity.spellings.iter().map(|written| Spelling {
        written,
        words: words(written),
        kind: entity.kind,
    })
}

/// The words of a name without case, possessive endings and signs.
fn words(name: &str) -> Vec<String> {
    let bare = name.to_lowercase().replace('’', "'");
    let bare = bare.trim_end_matches("'s").trim_end_matches('\'');
    bare.split_whitespace()
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect())
        .filter(|word: &String| !word.is_empty())
        .collect()
}

fn groups<'a, 'e>(spellings: &'a [Spelling<'e>]) -> Vec<Vec<&'a Spelling<'e>>> {
    let mut groups: BTreeMap<(usize, Option<&str>), Vec<&Spelling<'_>>> = BTreeMap::new();
    for spelling in spellings {
        let count = spelling.words.len();
        let last = spelling.words.last().map(String::as_str);
        let first = spelling.words.first().map(String::as_str);
        match count {
            0 => {}
            1 => groups.entry((1, None)).or_default().push(spelling),
            _ => {
                groups.entry((count, first)).or_default().push(spelling);
                // A first and a last word are kept apart by the count none has.
                groups.entry((usize::MAX, last)).or_default().push(spelling);
            }
        }
    }
    groups.into_values().collect()
}

impl Spelling<'_> {
    /// Whether one could be a slip for the other.
    fn is_like(&self, other: &Self) -> bool {
        let kinds = [self.kind, other.kind];
        let may_be_one = self.kind == other.kind || kinds.contains(&EntityKind::Other);
        if !may_be_one || self.words == other.words || self.words.len() != other.words.len() {
            return false;
        }
        let alone = self.words.len() == 1;
        let mut differing = self.words.iter().zip(&other.words).filter(|(a, b)| a != b);
        let first = differing.next();
        first.is_some_and(|(a, b)| differ_little(a, b, alone)) && differing.next().is_none()
    }
}

fn differ_little(a: &str, b: &str, alone: bool) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let shorter = a.len().min(b.len());
    let letters = |word: &[char]| word.iter().all(|c| c.is_alphabetic());
    let shortest = match alone {
        true => SHORTEST_ALONE,
        false => SHORTEST_BESIDE_OTHERS,
    };
    if shorter < shortest || !letters(&a) || !letters(&b) || is_ending(&a, &b) {
        return false;
    }
    let most = 1 + usize::from(shorter >= SHORTEST_FOR_TWO);
    a.len().abs_diff(b.len()) <= most && distance(&a, &b) <= most
}

/// A plural or an origin is no slip: `German` and `Germans`, `Syria` and `Syrian`.
fn is_ending(a: &[char], b: &[char]) -> bool {
    let (shorter, longer) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let ending = longer.strip_prefix(shorter).unwrap_or_default();
    matches!(ending, ['s'] | ['n'] | ['a', 'n'] | ['e', 's'] | ['n', 's'])
}

/// Letters to add, drop, change or swap with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut above: Vec<usize> = Vec::new();
    let mut line: Vec<usize> = (0..=b.len()).collect();
    let mut before = None;
    for (row, from) in a.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, to) in b.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let changed = cell(&line, column) + usize::from(from != to);
            let moved = (cell(&line, column + 1) + 1).min(cell(&next, column) + 1);
            let swaps = column > 0 && before == Some(to) && b.get(column - 1) == Some(from);
            let swapped = match swaps {
                true => cell(&above, column - 1) + 1,
                false => usize::MAX,
            };
            next.push(changed.min(moved).min(swapped));
        }
        above = std::mem::replace(&mut line, next);
        before = Some(from);
    }
    line.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(kind: EntityKind, spellings: &[&str]) -> Entity {
        Entity {
            kind,
            name: spellings.first().copied().unwrap_or_default().to_owned(),
            spellings: spellings.iter().map(|&each| each.to_owned()).collect(),
            mentions: Vec::new(),
            traits: Vec::new(),
            reason: String::new(),
        }
    }

    fn check(one: &str, other: &str, alike: bool) {
        let entities = [one, other].map(|name| entity(EntityKind::Person, &[name]));
        let found = LookAlikes::of(&entities).of_spellings(&[one.to_owned()]);
        let expected = if alike {
            vec![other.to_owned()]
        } else {
            Vec::new()
        };
        assert_eq!(found, expected, "{one} / {other}");
    }

    #[test]
    fn a_letter_or_two_in_one_word_look_alike() {
        check("Catherine Hale", "Katherine Hale", true);
        check("Jon Hale", "John Hale", true);
        check("Marta Quill", "Marta Quil", true);
        check("Theo Brandt", "Theo Brnadt", true);
        check("Ortega", "Ortego", true);
        check("José Ruiz", "Jose Ruiz", true);
        check("Christensen", "Kristensen", true);
    }

    #[test]
    fn other_names_do_not() {
        check("Marta Quill", "Marta Holm", false);
        check("Ann Lee", "Ann Li", false);
        check("Cole", "Cora", false);
        check("Hale", "Hall", false);
        check("J. Hale", "K. Hale", false);
        check("German", "Germans", false);
        check("Route 12", "Route 13", false);
        check("PORT ELLERY", "Port Ellery", false);
        check("Quill’s", "Quill", false);
        check("Jon Hale", "John Hall", false);
    }

    #[test]
    fn spellings_of_one_entity_that_differ_are_both_told() {
        let entities = [entity(
            EntityKind::Person,
            &["Catherine Hale", "Katherine Hale"],
        )];
        let spellings = &entities[0].spellings;
        assert_eq!(
            LookAlikes::of(&entities).of_spellings(spellings),
            *spellings
        );
    }

    #[test]
    fn a_person_is_not_taken_for_a_place() {
        let entities = [
            entity(EntityKind::Person, &["Ortega"]),
            entity(EntityKind::Place, &["Ortego"]),
        ];
        let found = LookAlikes::of(&entities).of_spellings(&entities[0].spellings);
        assert_eq!(found, Vec::<String>::new());
    }
}
