//! Runs the literate specs of `tests/specs`: Markdown files whose `text` blocks hold lines of text,
//! each followed by caret lines that draw every range expected in it. A line without carets expects
//! nothing. The examples in the doc comments of the detectors are run too: there the info string
//! names the spec, as in `text values published=2025-01-27`.

#![allow(clippy::expect_used, reason = "a test may stop at what it cannot read")]
#![allow(clippy::disallowed_methods, reason = "the specs are files")]

use std::fs;
use std::path::{Path, PathBuf};

mod detector;

use chrono::{NaiveDate, NaiveDateTime};
use tickmark_core::{Block, BlockRole, Document, Keep, MentionForm, OffsetMap, TextRange};
use tickmark_detect::{Context, Split};

/// One block: its text, what is drawn under it, and the publication date or the moment of writing of
/// its info string.
struct Case {
    line: usize,
    text: String,
    drawn: Vec<(usize, usize, String)>,
    published: Option<NaiveDate>,
    now: Option<NaiveDateTime>,
}

#[test]
fn values() {
    check("values", |case| {
        let found = match case.now {
            Some(now) => tickmark_detect::values_at(&case.text, now),
            None => tickmark_detect::values(&case.text, case.published),
        };
        found
            .into_iter()
            .map(|value| {
                let kind = format!("{:?}", value.kind).to_lowercase();
                let unit = value
                    .unit
                    .map(|unit| format!(" {unit}"))
                    .unwrap_or_default();
                (value.range, format!("{kind} {}{unit}", value.value))
            })
            .collect()
    });
}

#[test]
fn sentences() {
    check("sentences", |case| {
        tickmark_detect::sentences(&case.text)
            .into_iter()
            .map(|range| (range, "sentence".to_owned()))
            .collect()
    });
}

#[test]
fn quotes() {
    check("quotes", |case| {
        tickmark_detect::quotes(&case.text)
            .into_iter()
            .map(|quote| {
                let speaker = quote
                    .speaker_name
                    .unwrap_or_else(|| "nobody named".to_owned());
                (quote.range, format!("quote of {speaker}"))
            })
            .collect()
    });
}

/// A mention is drawn with the kind and name of its entity and its form, a trait with whose it is.
#[test]
fn names() {
    check("names", |case| {
        let mut found = Vec::new();
        for entity in split(&case.text, case.published).entities {
            for mention in &entity.mentions {
                let form = match mention.form {
                    MentionForm::Name => String::new(),
                    other => format!(" ({})", label(other)),
                };
                let kind = label(entity.kind);
                found.push((mention.range, format!("{kind} {}{form}", entity.name)));
            }
            for told in &entity.traits {
                found.push((
                    told.range,
                    format!("{} of {}", label(told.kind), entity.name),
                ));
            }
        }
        found
    });
}

/// A claim is drawn with its kind and its restatement; what was set aside with the reason.
#[test]
fn claims() {
    check("claims", |case| {
        let split = split(&case.text, case.published);
        let set_aside = split
            .not_claims
            .into_iter()
            .map(|not| (not.range, format!("no claim: {}", label(not.why))));
        split
            .claims
            .into_iter()
            .map(|claim| {
                (claim.range, {
                    let query = claim
                        .query
                        .map(|query| format!(" ({query})"))
                        .unwrap_or_default();
                    format!("{}: {}{query}", label(claim.kind), claim.restatement)
                })
            })
            .chain(set_aside)
            .collect()
    });
}

/// Each detail of a claim is drawn with its kind and its value.
#[test]
fn details() {
    check("details", |case| {
        let split = split(&case.text, case.published);
        let details = split.claims.into_iter().flat_map(|claim| claim.details);
        details
            .map(|detail| {
                let value = detail.value.map(|value| format!(" {value}"));
                let drawn = label(detail.kind) + &value.unwrap_or_default();
                (detail.range, drawn)
            })
            .collect()
    });
}

/// A claim is drawn with its check-worthiness and what moved it most.
#[test]
fn worth() {
    check("worth", |case| {
        let claims = split(&case.text, case.published).claims;
        claims
            .into_iter()
            .map(|claim| {
                let why = claim.score_reasons.first().map(|reason| &reason.label);
                let why = why.map(|label| format!(": {label}")).unwrap_or_default();
                (claim.range, format!("{:.1}{why}", claim.score))
            })
            .collect()
    });
}

/// A statement that stands alone is drawn with what it asks of a checker.
#[test]
fn kinds() {
    check("kinds", |case| {
        tickmark_detect::sentences(&case.text)
            .into_iter()
            .map(|range| {
                let kinds = tickmark_detect::worth::kinds(range.of(&case.text));
                let kinds: Vec<String> = kinds.into_iter().map(label).collect();
                (range, kinds.join(", "))
            })
            .collect()
    });
}

/// A finding is drawn with its rule and its working.
#[test]
fn findings() {
    check("findings", |case| {
        let (document, split) = read(&case.text, case.published);
        let language = Context::default().language_of(&case.text);
        tickmark_detect::findings(&document, &split, language, case.published)
            .into_iter()
            .map(|finding| {
                let label = format!("{} {}", finding.rule, finding.working);
                (finding.range, label)
            })
            .collect()
    });
}

fn label(kind: impl std::fmt::Debug) -> String {
    format!("{kind:?}").to_lowercase()
}

fn split(text: &str, published: Option<NaiveDate>) -> Split {
    read(text, published).1
}

/// Every line is a paragraph; a line that starts with `Photo: ` is a caption.
fn read(text: &str, published: Option<NaiveDate>) -> (Document, Split) {
    let mut document = Document {
        text: text.to_owned(),
        blocks: Vec::new(),
    };
    let mut at = 0;
    for line in text.split('\n') {
        let range = TextRange::from_usize(at, at + line.len()).trim(text);
        at += line.len() + 1;
        if range.is_empty() {
            continue;
        }
        let role = if line.starts_with("Photo: ") {
            BlockRole::Caption
        } else {
            BlockRole::Paragraph
        };
        document.blocks.push(Block {
            range,
            role,
            keep: Keep::Sure,
        });
    }
    let split = tickmark_detect::split(
        &document,
        &Context {
            published,
            ..Context::default()
        },
    );
    (document, split)
}

/// Runs every block of the specs whose name begins with `prefix`.
fn check(prefix: &str, find: impl Fn(&Case) -> Vec<(TextRange, String)>) {
    let mut failures = String::new();
    let mut count = 0;
    let pages = specs(prefix).into_iter().chain(detector::sources());
    for path in pages {
        let (markdown, name) = if path.extension().is_some_and(|end| end == "rs") {
            (detector::doc(&path), Some(prefix))
        } else {
            let spec = fs::read_to_string(&path).expect("a spec is readable");
            (spec, None)
        };
        for case in cases(&markdown, name) {
            let map = OffsetMap::new(&case.text);
            let mut found: Vec<(usize, usize, String)> = find(&case)
                .into_iter()
                .map(|(range, label)| {
                    let chars = map.to_chars(range).expect("ranges lie on boundaries");
                    (chars.start as usize, chars.end as usize, label)
                })
                .collect();
            found.sort();
            count += 1;
            if found != case.drawn {
                failures += &format!(
                    "{}:{}\n{}\n",
                    path.display(),
                    case.line,
                    draw(&case.text, &found)
                );
            }
        }
    }
    assert!(count > 0, "no spec named {prefix}*.md holds a text block");
    assert!(
        failures.is_empty(),
        "found instead of what the spec draws:\n\n{failures}"
    );
}

fn specs(prefix: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/specs");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the specs are beside the crates")
        .map(|entry| entry.expect("an entry is readable").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && name.ends_with(".md")
        })
        .collect();
    paths.sort();
    paths
}

/// The `text` blocks; with a name only those whose info string begins with it.
fn cases(markdown: &str, name: Option<&str>) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut lines = markdown.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.strip_prefix("```text") else {
            continue;
        };
        let body: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| !line.starts_with("```"))
            .collect();
        let info = match name {
            None => info,
            Some(name) => match info.trim().strip_prefix(name) {
                Some(rest) => rest,
                None => continue,
            },
        };
        let published = info.trim().strip_prefix("published=").map(|date| {
            date.parse()
                .expect("a publication date is written 2025-01-27")
        });
        let now = info.trim().strip_prefix("now=").map(|moment| {
            moment
                .parse()
                .expect("a moment is written 2025-01-27T09:30:00")
        });
        cases.push(Case {
            published,
            now,
            ..read_case(number + 1, &body)
        });
    }
    cases
}

fn read_case(line: usize, body: &[&str]) -> Case {
    let mut case = Case {
        line,
        text: String::new(),
        drawn: Vec::new(),
        published: None,
        now: None,
    };
    let mut line_start = 0;
    let mut length = 0;
    for line in body {
        if line.trim_start().starts_with('^') {
            let start = line.chars().take_while(|&c| c == ' ').count();
            let carets = line.chars().filter(|&c| c == '^').count();
            let label = line.trim_start().trim_start_matches('^').trim().to_owned();
            case.drawn
                .push((line_start + start, line_start + start + carets, label));
        } else {
            if length > 0 || !case.text.is_empty() {
                case.text.push('\n');
                length += 1;
            }
            line_start = length;
            case.text.push_str(line);
            length += line.chars().count();
        }
    }
    case.drawn.sort();
    case
}

/// The text with `found` drawn under it, as a spec would.
fn draw(text: &str, found: &[(usize, usize, String)]) -> String {
    let mut drawing = String::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.chars().count();
        drawing += &format!("{line}\n");
        for (from, to, label) in found
            .iter()
            .filter(|(from, ..)| (start..=end).contains(from))
        {
            drawing += &format!(
                "{}{} {label}\n",
                " ".repeat(from - start),
                "^".repeat(to - from)
            );
        }
        start = end + 1;
    }
    drawing
}
