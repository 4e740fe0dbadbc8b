//! The annotated articles gate the splitting engine: claims, details and restatements are scored
//! as the project's measures define them, on articles of our own words.
//!
//! A predicted claim matches a gold claim where their spans overlap with intersection over union
//! of at least one half, or where it covers all of the gold claim's details without being longer
//! than its sentence or three times its span. Each claim matches at most once.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::json;
use tickmark_library::bench::Bench;

/// A half-open range of code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Deserialize)]
struct Gold {
    published: String,
    claims: Vec<GoldClaim>,
}

#[derive(Deserialize)]
struct GoldClaim {
    #[serde(flatten)]
    span: Span,
    kind: String,
    kinds: Vec<String>,
    details: Vec<Detail>,
}

#[derive(Deserialize)]
struct Reply {
    claims: Vec<Predicted>,
}

#[derive(Deserialize)]
struct Predicted {
    #[serde(flatten)]
    span: Span,
    kind: String,
    details: Vec<Detail>,
    restatement: String,
}

#[derive(Clone, Deserialize)]
struct Detail {
    #[serde(flatten)]
    span: Span,
    kind: String,
}

/// True positives, predictions and gold items.
#[derive(Clone, Copy, Default)]
struct Tally {
    right: usize,
    predicted: usize,
    gold: usize,
}

impl Tally {
    /// Harmonic mean of precision and recall, 0 to 1.
    fn f1(self) -> f64 {
        match self.predicted + self.gold {
            0 => 0.0,
            n => 2.0 * self.right as f64 / n as f64,
        }
    }
}

#[derive(Default)]
struct Score {
    claims: Tally,
    kinds_right: usize,
    details: HashMap<String, Tally>,
    restatements: usize,
    open: usize,
}

/// Floors on our own articles; the engine may only get better.
const CLAIM_F1: f64 = 0.85;
const DETAIL_F1: f64 = 0.84;
const OPEN_SHARE: f64 = 0.05;

#[test]
fn the_engine_holds_its_floors_on_our_own_articles() {
    let mut score = Score::default();
    for path in gold_files() {
        add_article(&path, &mut score);
    }
    let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
    let detail = |kind: &str| score.details.get(kind).copied().unwrap_or_default().f1();
    let open = share(score.open, score.restatements);
    println!(
        "claims F1 {:.3} ({} predicted, {} gold), kind accuracy {:.3}, date {:.3}, figure {:.3}, biography {:.3}, open {open:.3}",
        score.claims.f1(),
        score.claims.predicted,
        score.claims.gold,
        share(score.kinds_right, score.claims.right),
        detail("date"),
        detail("figure"),
        detail("biography"),
    );
    assert!(score.claims.f1() >= CLAIM_F1, "claims fall below the floor");
    assert!(detail("date") >= DETAIL_F1, "dates fall below the floor");
    assert!(
        detail("figure") >= DETAIL_F1,
        "figures fall below the floor"
    );
    assert!(
        open <= OPEN_SHARE,
        "too many restatements do not stand alone"
    );
}

#[test]
fn whole_sentences_score_below_the_floor() {
    let mut tally = Tally::default();
    for path in gold_files() {
        let (text, gold) = read(&path);
        let chars: Vec<char> = text.chars().collect();
        let lines = line_spans(&chars);
        let matched = pairs(gold.claims.len(), lines.len(), |g, p| {
            claim_matches(&chars, &gold.claims[g], lines[p])
        });
        tally.right += matched.len();
        tally.predicted += lines.len();
        tally.gold += gold.claims.len();
    }
    assert!(
        tally.f1() < CLAIM_F1,
        "the measure must tell a splitter from one that does not split"
    );
}

fn gold_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/articles");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".gold.json"))
        .collect();
    files.sort();
    assert!(
        files.len() >= 5,
        "five annotated articles belong to the suite"
    );
    files
}

fn read(path: &Path) -> (String, Gold) {
    let gold: Gold = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let text = path.to_string_lossy().replace(".gold.json", ".txt");
    (fs::read_to_string(text).unwrap(), gold)
}

fn add_article(path: &Path, score: &mut Score) {
    let (text, gold) = read(path);
    let request = json!({ "id": "a", "text": text, "ref": gold.published });
    let reply: Reply = serde_json::from_value(Bench::Claims.answer(&request)).unwrap();
    let chars: Vec<char> = text.chars().collect();
    let matched = pairs(gold.claims.len(), reply.claims.len(), |g, p| {
        claim_matches(&chars, &gold.claims[g], reply.claims[p].span)
    });
    score.claims.right += matched.len();
    score.claims.predicted += reply.claims.len();
    score.claims.gold += gold.claims.len();
    score.kinds_right += matched
        .iter()
        .filter(|&&(g, p)| gold.claims[g].kinds.contains(&reply.claims[p].kind))
        .count();
    add_details(&gold, &reply, score);
    score.restatements += reply.claims.len();
    score.open += reply
        .claims
        .iter()
        .filter(|claim| is_open(&claim.restatement))
        .count();
}

fn add_details(gold: &Gold, reply: &Reply, score: &mut Score) {
    let gold = unique(gold.claims.iter().flat_map(|claim| &claim.details));
    let predicted = unique(reply.claims.iter().flat_map(|claim| &claim.details));
    for kind in ["date", "figure", "biography"] {
        let of = |details: &[Detail]| -> Vec<Span> {
            details
                .iter()
                .filter(|d| d.kind == kind)
                .map(|d| d.span)
                .collect()
        };
        let (gold, predicted) = (of(&gold), of(&predicted));
        let tally = score.details.entry(kind.to_owned()).or_default();
        tally.right += pairs(gold.len(), predicted.len(), |g, p| {
            overlap(gold[g], predicted[p]) >= 0.5
        })
        .len();
        tally.predicted += predicted.len();
        tally.gold += gold.len();
    }
}

fn unique<'a>(details: impl Iterator<Item = &'a Detail>) -> Vec<Detail> {
    let mut kept: Vec<Detail> = Vec::new();
    for detail in details {
        if !kept
            .iter()
            .any(|k| k.span == detail.span && k.kind == detail.kind)
        {
            kept.push(detail.clone());
        }
    }
    kept
}

/// Intersection over union.
fn overlap(a: Span, b: Span) -> f64 {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    let union = (a.end - a.start) + (b.end - b.start) - shared;
    shared as f64 / union.max(1) as f64
}

fn claim_matches(text: &[char], gold: &GoldClaim, span: Span) -> bool {
    if overlap(span, gold.span) >= 0.5 {
        return true;
    }
    let limit = longest_match(text, gold);
    let covers = gold
        .details
        .iter()
        .all(|detail| span.start <= detail.span.start && detail.span.end <= span.end);
    covers
        && limit.start <= span.start
        && span.end <= limit.end
        && span.end - span.start <= 3 * (gold.span.end - gold.span.start)
}

/// The longest a prediction may be: the claim's line for a quotation, else its sentence.
fn longest_match(text: &[char], gold: &GoldClaim) -> Span {
    let line = Span {
        start: text[..gold.span.start]
            .iter()
            .rposition(|&c| c == '\n')
            .map_or(0, |at| at + 1),
        end: text[gold.span.end..]
            .iter()
            .position(|&c| c == '\n')
            .map_or(text.len(), |at| gold.span.end + at),
    };
    if gold.kind == "quote" {
        return line;
    }
    let stop = |at: usize| matches!(text.get(at), Some('.' | '!' | '?'));
    let ends_sentence = |at: usize| {
        let rest = |by: usize| text.get(at + by).copied().unwrap_or('\n');
        stop(at) && (rest(1) == ' ' || (matches!(rest(1), '”' | '"') && rest(2) == ' '))
    };
    let start = (line.start..gold.span.start)
        .rev()
        .find(|&at| ends_sentence(at))
        .map_or(line.start, |at| at + 1);
    let end = (gold.span.end - 1..line.end)
        .find(|&at| stop(at) && text.get(at + 1) == Some(&' '))
        .unwrap_or(line.end);
    Span {
        start,
        end: end + 1,
    }
}

/// Maximum one-to-one matching, as pairs of gold and prediction.
fn pairs(
    gold: usize,
    predicted: usize,
    fits: impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut mate: Vec<Option<usize>> = vec![None; predicted];
    for g in 0..gold {
        grow(g, &mut vec![false; predicted], &mut mate, &fits);
    }
    mate.iter()
        .enumerate()
        .filter_map(|(p, g)| g.map(|g| (g, p)))
        .collect()
}

fn grow(
    gold: usize,
    seen: &mut [bool],
    mate: &mut [Option<usize>],
    fits: &impl Fn(usize, usize) -> bool,
) -> bool {
    for p in 0..mate.len() {
        if seen[p] || !fits(gold, p) {
            continue;
        }
        seen[p] = true;
        let free = match mate[p] {
            None => true,
            Some(other) => grow(other, seen, mate, fits),
        };
        if free {
            mate[p] = Some(gold);
            return true;
        }
    }
    false
}

/// Whether a restatement begins with a bare pronoun or keeps a relative date, outside quotations.
fn is_open(restatement: &str) -> bool {
    let bare = without_quotations(restatement);
    let words: Vec<&str> = bare
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    const PRONOUNS: [&str; 13] = [
        "He", "She", "It", "They", "His", "Her", "Their", "Its", "This", "That", "These", "Those",
        "Him",
    ];
    const RELATIVE: [&str; 3] = ["yesterday", "today", "tomorrow"];
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let starts = words.first().is_some_and(|word| PRONOUNS.contains(word));
    let relative = words.iter().enumerate().any(|(at, word)| {
        let word = word.to_lowercase();
        let next = words.get(at + 1).copied().unwrap_or_default();
        let dated = next.starts_with(|c: char| c.is_ascii_digit());
        RELATIVE.contains(&word.as_str()) || (DAYS.contains(&word.as_str()) && !dated)
    });
    starts || relative
}

fn without_quotations(text: &str) -> String {
    let mut inside = false;
    text.chars()
        .filter(|&c| match c {
            '“' => {
                inside = true;
                false
            }
            '”' => {
                inside = false;
                false
            }
            _ => !inside,
        })
        .collect()
}

fn line_spans(text: &[char]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    for at in 0..=text.len() {
        if text.get(at).is_none_or(|&c| c == '\n') {
            if at > start {
                spans.push(Span { start, end: at });
            }
            start = at + 1;
        }
    }
    spans
}
