//! Sentences, claims, values and quotations.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use tickmark_core::{
    Block, BlockRole, Claim, ClaimKind, Document, Entity, Keep, MentionForm, NotClaim,
    NotClaimReason, TextRange,
};
use tickmark_detect::language::ENGLISH;
use tickmark_detect::{Context, Quote, Split, worth};

use super::sent_text::SentText;
use super::{Answer, text_field};

pub(super) fn sentences(request: &Value) -> Answer {
    let sent = SentText::new(text_field(request, "text")?);
    let sentences: Vec<Value> = tickmark_detect::sentences(sent.text())
        .into_iter()
        .map(|range| sent.pair(range))
        .collect();
    Ok(json!({ "sentences": sentences }))
}

pub(super) fn values(request: &Value) -> Answer {
    let sent = SentText::new(text_field(request, "text")?);
    let found = match moment(request) {
        Some(now) => tickmark_detect::values_at(sent.text(), now),
        None => tickmark_detect::values(sent.text(), reference(request)),
    };
    let values: Vec<Value> = found
        .into_iter()
        .map(|value| {
            let span = sent.span(value.range);
            json!({
                "start": span.start,
                "end": span.end,
                "kind": value.kind,
                "value": value.value,
            })
        })
        .collect();
    Ok(json!({ "values": values }))
}

pub(super) fn quotes(request: &Value) -> Answer {
    let sent = SentText::new(text_field(request, "text")?);
    let context = Context {
        published: reference(request),
        language: Some(&ENGLISH),
    };
    let split = tickmark_detect::split(&document(sent.text()), &context);
    let quotes: Vec<Value> = split
        .quotes
        .iter()
        .map(|quote| {
            let span = sent.span(quote.range);
            let speaker = speaker(&split.entities, quote).map(|range| sent.pair(range));
            json!({ "start": span.start, "end": span.end, "speaker": speaker })
        })
        .collect();
    Ok(json!({ "quotes": quotes }))
}

pub(super) fn names(request: &Value) -> Answer {
    let sent = SentText::new(text_field(request, "text")?);
    let context = Context {
        published: reference(request),
        ..Context::default()
    };
    let entities: Vec<Value> = tickmark_detect::split(&document(sent.text()), &context)
        .entities
        .iter()
        .map(|entity| {
            let mentions: Vec<Value> = entity
                .mentions
                .iter()
                .map(|mention| {
                    let span = sent.span(mention.range);
                    json!({ "start": span.start, "end": span.end, "form": mention.form })
                })
                .collect();
            json!({ "kind": entity.kind, "name": entity.name, "mentions": mentions })
        })
        .collect();
    Ok(json!({ "entities": entities }))
}

/// The words that name the speaker: those of the attribution where they hold a name, and for "she
/// said" or "said the mayor" the place nearest before the quotation where the name stands, or else
/// the first place after it.
fn speaker(entities: &[Entity], quote: &Quote) -> Option<TextRange> {
    let words = quote.speaker?;
    let named = quote.speaker_name.as_deref();
    let Some(entity) = entities.iter().find(|e| Some(e.name.as_str()) == named) else {
        return Some(words);
    };
    let names: Vec<TextRange> = entity
        .mentions
        .iter()
        .filter(|m| matches!(m.form, MentionForm::Name | MentionForm::Variant))
        .map(|m| m.range)
        .collect();
    if names.iter().any(|name| words.contains(*name)) {
        return Some(words);
    }
    let before = names.partition_point(|name| name.end() <= quote.range.start());
    let nearest = before.checked_sub(1).and_then(|at| names.get(at));
    Some(nearest.or(names.first()).copied().unwrap_or(words))
}

pub(super) fn claims(request: &Value) -> Answer {
    let sent = SentText::new(text_field(request, "text")?);
    let document = document(sent.text());
    let context = Context {
        published: reference(request),
        language: Some(&ENGLISH),
    };
    let split = tickmark_detect::split(&document, &context);
    let claims: Vec<Value> = split.claims.iter().map(|c| claim(&sent, c)).collect();
    let score = if document.blocks.len() > 1 {
        split.claims.iter().map(|c| c.score).fold(0.0, f64::max)
    } else {
        worth::score(sent.text())
    };
    Ok(json!({ "score": score, "types": types(&split, &document), "claims": claims }))
}

/// One line is one paragraph; more lines are an article with roles.
fn document(text: &str) -> Document {
    let line = TextRange::from_usize(0, text.len()).trim(text);
    if line.of(text).contains('\n') {
        let document = tickmark_import::document_of_text(text).document;
        debug_assert_eq!(document.text, text, "normalising twice changes nothing");
        return document;
    }
    Document {
        text: text.to_owned(),
        blocks: vec![Block {
            range: line,
            role: BlockRole::Paragraph,
            keep: Keep::Sure,
        }],
    }
}

fn claim(sent: &SentText, claim: &Claim) -> Value {
    let span = sent.span(claim.range);
    let details: Vec<Value> = claim
        .details
        .iter()
        .map(|detail| {
            let span = sent.span(detail.range);
            let mut reply = json!({ "start": span.start, "end": span.end, "kind": detail.kind });
            if let (Some(value), Some(fields)) = (&detail.value, reply.as_object_mut()) {
                fields.insert("value".to_owned(), json!(value));
            }
            reply
        })
        .collect();
    json!({
        "start": span.start,
        "end": span.end,
        "kind": claim.kind,
        "kinds": claim.kinds,
        "score": claim.score,
        "restatement": claim.restatement,
        "query": claim.query,
        "claimant": claim.claimant,
        "details": details,
    })
}

/// What the text asks of a checker: `position` where it is nothing but an opinion; for an article
/// the kinds of its claims, for one statement those of the statement.
fn types(split: &Split, document: &Document) -> Vec<Value> {
    let opinion = |not: &NotClaim| not.why == NotClaimReason::Opinion;
    if split.claims.is_empty() && split.not_claims.iter().any(opinion) {
        return vec![json!("position")];
    }
    let has = |kind: &ClaimKind| split.claims.iter().any(|c| c.kinds.contains(kind));
    let article = document.blocks.len() > 1;
    let own = if article {
        Vec::new()
    } else {
        worth::kinds(&document.text)
    };
    ClaimKind::ALL
        .into_iter()
        .filter(|kind| own.contains(kind) || (has(kind) && (article || tells_more(*kind, &own))))
        .map(|kind| json!(kind))
        .collect()
}

/// Whether a kind of a claim says more closely what the event or the property of the statement is.
fn tells_more(kind: ClaimKind, own: &[ClaimKind]) -> bool {
    own.contains(&ClaimKind::Event)
        && matches!(
            kind,
            ClaimKind::Date
                | ClaimKind::Biography
                | ClaimKind::Place
                | ClaimKind::Comparison
                | ClaimKind::Description
        )
}

/// The moment of writing, where the request tells the time of day too.
fn moment(request: &Value) -> Option<NaiveDateTime> {
    let text = request.get("ref")?.as_str()?;
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()
}

/// The day relative dates resolve against; a time of day after it is ignored.
fn reference(request: &Value) -> Option<NaiveDate> {
    let text = request.get("ref")?.as_str()?;
    text.get(..10)?.parse().ok()
}
