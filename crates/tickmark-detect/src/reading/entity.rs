//! Entities of a text that is read in pieces: taken apart by place, joined again by name.

use std::collections::{BTreeMap, HashMap, HashSet};

use tickmark_core::{Entity, EntityKind, MentionForm, TextRange, TraitKind};

/// Brings mentions and traits in order; what is said twice is kept where it stands first.
fn settle(entity: &mut Entity) {
    entity.mentions.sort_by_key(|m| m.range);
    entity.mentions.dedup_by_key(|m| m.range);
    entity.traits.sort_by_key(|t| t.range);
    let mut seen: HashSet<(TraitKind, String)> = HashSet::new();
    entity
        .traits
        .retain(|t| seen.insert((t.kind, t.text.to_lowercase())));
}

/// The ways an entity is written, in order.
pub fn spellings(entity: &Entity, text: &str) -> Vec<String> {
    let mut seen: HashSet<&str> = HashSet::new();
    let names = entity.mentions.iter();
    let names = names.filter(|m| matches!(m.form, MentionForm::Name | MentionForm::Variant));
    names
        .filter_map(|m| m.range.get(text))
        .filter(|words| seen.insert(words))
        .map(str::to_owned)
        .collect()
}

/// The entity in pieces, one for each number that `part` gives its mentions and traits.
pub fn pieces(
    entity: Entity,
    text: &str,
    part: impl Fn(TextRange) -> usize,
) -> Vec<(usize, Entity)> {
    let mut pieces: BTreeMap<usize, Entity> = BTreeMap::new();
    let bare = Entity {
        spellings: Vec::new(),
        mentions: Vec::new(),
        traits: Vec::new(),
        ..entity.clone()
    };
    for mention in entity.mentions {
        let piece = pieces.entry(part(mention.range));
        piece.or_insert_with(|| bare.clone()).mentions.push(mention);
    }
    for told in entity.traits {
        let piece = pieces.entry(part(told.range));
        piece.or_insert_with(|| bare.clone()).traits.push(told);
    }
    for piece in pieces.values_mut() {
        piece.spellings = spellings(piece, text);
    }
    pieces.into_iter().collect()
}

/// The pieces of entities joined again by kind and name, in order of first mention.
pub fn joined(pieces: Vec<Entity>) -> Vec<Entity> {
    let mut entities: Vec<Entity> = Vec::new();
    let mut numbers: HashMap<(EntityKind, String), usize> = HashMap::new();
    for piece in pieces {
        let next = entities.len();
        let key = (piece.kind, piece.name.clone());
        match entities.get_mut(*numbers.entry(key).or_insert(next)) {
            Some(entity) => {
                entity.mentions.extend(piece.mentions);
                entity.traits.extend(piece.traits);
                for spelling in piece.spellings {
                    if !entity.spellings.contains(&spelling) {
                        entity.spellings.push(spelling);
                    }
                }
            }
            None => entities.push(piece),
        }
    }
    entities.iter_mut().for_each(settle);
    entities.sort_by_key(|e| e.mentions.first().map(|m| m.range));
    entities
}
