//! The report as Markdown, with the content of the page.
//!
//! Text from outside is escaped so that it stays text: it can make no heading, list, link, image,
//! table or markup of any dialect we know, and no bare address becomes a link by itself.

mod penciled;

use std::fmt::Write;

use crate::Report;
use crate::entry::{Address, Correction, Entry, Evidence, Query, Source};
use crate::page::{Badge, Change, Line, Page};
use crate::row::{Note, Row};

pub(crate) fn write(report: &Report) -> String {
    let page = Page::new(report);
    let mut out = Markdown::default();
    head(&page, &mut out);
    summary(&page, &mut out);
    penciled::words_ticked(&page.pencil, &mut out);
    article(&page, &mut out);
    entries("Claims", "", &page.claims, &mut out);
    entries(
        "Words gone",
        "These claims were taken on in an earlier draft. Their words could not be found in this one.",
        &page.lost,
        &mut out,
    );
    proposals(&page, &mut out);
    penciled::who_ticked(&page.pencil, &mut out);
    sources(&page, &mut out);
    method(&page, &mut out);
    out.text
}

#[derive(Default)]
struct Markdown {
    text: String,
}

impl Markdown {
    /// A paragraph, heading or quotation, already escaped.
    fn block(&mut self, block: &str) {
        if !block.is_empty() {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(block);
            self.text.push('\n');
        }
    }

    /// A list, already escaped.
    fn list(&mut self, items: impl IntoIterator<Item = String>) {
        let mut list = String::new();
        for item in items {
            let _ = writeln!(list, "- {item}");
        }
        self.block(list.trim_end());
    }
}

fn head(page: &Page, out: &mut Markdown) {
    out.block(&format!("**{}**", page.status));
    out.block(&format!("# Fact-check report: {}", escape(&page.title)));
    let credits: Vec<String> = [&page.byline, &page.publication, &page.published]
        .into_iter()
        .flatten()
        .map(|credit| escape(credit))
        .collect();
    out.block(&credits.join(" · "));
    let mut facts = vec![format!("Text checked: {}", escape(&page.draft))];
    facts.extend(
        page.address
            .as_ref()
            .map(|of| format!("Address: {}", address(of))),
    );
    facts.push(format!("Checked by: {}", reviewer(page)));
    facts.push(format!("Report made: {}", page.generated));
    out.list(facts);
}

fn reviewer(page: &Page) -> String {
    match (page.reviewer.as_str(), page.initials.as_str()) {
        ("", _) => "not named".to_owned(),
        (name, "") => escape(name),
        (name, initials) => format!("{} ({})", escape(name), escape(initials)),
    }
}

fn summary(page: &Page, out: &mut Markdown) {
    out.block("## Summary");
    out.block(&page.status);
    if page.tally.is_empty() {
        out.block("There are no checked claims in this report.");
    }
    out.list(
        page.tally
            .iter()
            .map(|t| format!("{}: {}", badge(&t.badge), t.count)),
    );
    if let Some(uncounted) = &page.uncounted {
        out.block(&format!("{uncounted} See [To check](#to-check)."));
    }
    out.list(page.remarks.iter().cloned());
    if !page.corrections.is_empty() {
        out.block("### Corrections");
        out.block(&page.correction_counts);
        out.list(page.corrections.iter().map(change));
    }
    if !page.problems.is_empty() {
        out.block("### Needs a change or a decision");
        out.list(page.problems.iter().map(problem));
    }
}

fn change(change: &Change) -> String {
    let (claim, severity) = (link(change.number), change.severity);
    let words = replaced(&change.before, change.after.as_deref());
    format!("{claim}, {severity}: {words}")
}

fn problem(line: &Line) -> String {
    let (claim, restatement) = (link(line.number), escape(&line.restatement));
    format!("{claim}: {restatement} ({})", badge(&line.badge))
}

/// A link to the heading of a claim, whose name readers of Markdown make from its words.
fn link(number: u32) -> String {
    format!("[Claim {number}](#claim-{number})")
}

fn badge(badge: &Badge) -> String {
    let mark = match badge.class {
        "confirmed" => "✓",
        "change" => "✓✎",
        "wrong" => "✗",
        "context" => "ⓘ",
        "conflict" => "⇄",
        "unconfirmed" => "?",
        "author" => "☞",
        "opinion" => "❝",
        "uncheckable" => "⊘",
        "cut" => "✂",
        "proposed" => "◌",
        _ => "○",
    };
    format!("{mark} {}", badge.word)
}

fn article(page: &Page, out: &mut Markdown) {
    out.block("## The article");
    if page.rows.is_empty() {
        out.block("The article has no text.");
    }
    if !page.proposals.is_empty() {
        out.block("A number with ◌ is a proposal nobody has looked at.");
    }
    for rows in page
        .rows
        .chunk_by(|one, next| one.class == "item" && next.class == "item")
    {
        let blocks: Vec<String> = rows.iter().map(block).collect();
        out.block(&blocks.join("\n"));
    }
}

fn block(row: &Row) -> String {
    let mut text = String::new();
    for (at, piece) in row.pieces.iter().enumerate() {
        text.push_str(&escape(&piece.text));
        let next = row
            .pieces
            .get(at + 1)
            .and_then(|next| next.text.chars().next());
        let is_in_word = next.is_some_and(char::is_alphanumeric);
        for end in &piece.ends {
            text.push(' ');
            text.push_str(&mark(end, is_in_word));
        }
    }
    let text = first_of_line(text.trim());
    let label = row
        .label
        .as_deref()
        .map(|label| label.trim_end_matches(':'));
    let label = label
        .map(|label| format!("*{label}:* "))
        .unwrap_or_default();
    match row.class {
        "headline" => format!("### {text}"),
        "heading" => format!("#### {text}"),
        "item" => format!("- {text}"),
        "quotation" => format!("> {text}"),
        _ => format!("{label}{text}"),
    }
}

/// A claim's number after its words. Emphasis cannot end where a word goes on.
fn mark(note: &Note, is_in_word: bool) -> String {
    let number = note.number;
    match note.badge.class {
        "proposed" => format!("\\[{number} ◌\\]"),
        _ if is_in_word => format!("\\[{number} {}\\]", badge(&note.badge)),
        _ => format!("**\\[{number} {}\\]**", badge(&note.badge)),
    }
}

fn entries(title: &str, lead: &str, entries: &[Entry], out: &mut Markdown) {
    if entries.is_empty() {
        return;
    }
    out.block(&format!("## {title}"));
    out.block(lead);
    for claim in entries {
        entry(claim, out);
    }
}

fn entry(claim: &Entry, out: &mut Markdown) {
    out.block(&format!("### Claim {}", claim.number));
    out.block(&first_of_line(&escape(&claim.restatement)));
    out.block(&format!("**{}** · {}", badge(&claim.badge), claim.status));
    let evidence = claim.evidence.iter().map(evidence);
    let query = claim.query.iter().flat_map(query);
    out.list(facts(claim).into_iter().chain(evidence).chain(query));
}

fn facts(claim: &Entry) -> Vec<String> {
    let place = if claim.is_lost {
        "Words in an earlier draft"
    } else {
        "In the article"
    };
    let mut facts = vec![
        format!("{place}: “{}”", escape(&claim.excerpt)),
        format!("Kind: {}", claim.kinds),
    ];
    let mut add = |label: &str, text: Option<String>| {
        facts.extend(text.map(|text| format!("{label}{text}")));
    };
    add("According to: ", claim.claimant.as_deref().map(escape));
    add("To be ticked: ", details(claim));
    add(
        "**These words are no longer in this draft.**",
        claim.is_lost.then(String::new),
    );
    add(
        "**The words changed since the draft before.** They were: ",
        claim
            .previous
            .as_ref()
            .map(|words| format!("“{}”", escape(words))),
    );
    add(
        "**Confirmed without a passage.**",
        claim.lacks_passage.then(String::new),
    );
    add(
        "",
        claim
            .correction
            .as_ref()
            .map(|c| correction(&claim.excerpt, c)),
    );
    add("Note: ", claim.note.as_deref().map(escape));
    facts
}

fn details(claim: &Entry) -> Option<String> {
    let details: Vec<String> = claim
        .details
        .iter()
        .map(|detail| match &detail.value {
            Some(value) => format!("{} = {}", escape(&detail.text), escape(value)),
            None => escape(&detail.text),
        })
        .collect();
    (!details.is_empty()).then(|| details.join("; "))
}

fn correction(before: &str, correction: &Correction) -> String {
    let after = Some(correction.replacement.as_str()).filter(|after| !after.is_empty());
    let words = replaced(before, after);
    format!("Correction ({}): {words}", correction.severity)
}

fn replaced(before: &str, after: Option<&str>) -> String {
    let before = escape(before);
    match after.map(escape) {
        None => format!("take out “{before}”"),
        Some(after) => format!("“{before}” → “{after}”"),
    }
}

fn evidence(evidence: &Evidence) -> String {
    let mut text = format!("Evidence, {}: {}", evidence.stance, escape(&evidence.title));
    if let Some(locator) = &evidence.locator {
        let _ = write!(text, ", {}", escape(locator));
    }
    if let Some(source) = evidence.source {
        let _ = write!(text, " (S{source})");
    }
    if let Some(href) = &evidence.href {
        let _ = write!(text, " <{href}>");
    }
    match &evidence.passage {
        Some(passage) => text + ": “" + &escape(passage) + "”",
        None => text + ". No passage noted.",
    }
}

fn query(query: &Query) -> [String; 2] {
    let answer = match &query.answer {
        Some(answer) => format!("Answer: {}", escape(answer)),
        None => "Not answered yet.".to_owned(),
    };
    [
        format!("Query to the author: {}", escape(&query.question)),
        answer,
    ]
}

fn proposals(page: &Page, out: &mut Markdown) {
    if page.proposals.is_empty() {
        return;
    }
    out.block("## To check");
    out.block(
        "Proposed by the app. Nobody has looked at these yet; nothing is said here about whether \
         they are true.",
    );
    out.list(page.proposals.iter().map(proposal));
}

fn proposal(line: &Line) -> String {
    let lost = if line.is_lost {
        "; words no longer in this draft"
    } else {
        ""
    };
    let (number, kinds) = (line.number, &line.kinds);
    format!(
        "Claim {number}: {} ({kinds}{lost})",
        escape(&line.restatement)
    )
}

fn sources(page: &Page, out: &mut Markdown) {
    out.block("## Sources");
    if page.sources.is_empty() {
        out.block("No sources were attached.");
    }
    out.list(page.sources.iter().map(source));
}

fn source(source: &Source) -> String {
    let facts: Vec<String> = source.facts.iter().map(|fact| escape(fact)).collect();
    let mut text = format!(
        "S{}. {} ({}).",
        source.number,
        escape(&source.title),
        facts.join(", ")
    );
    if let Some(of) = &source.address {
        let _ = write!(text, " {}.", address(of));
    }
    match &source.accessed {
        Some(day) => _ = write!(text, " Consulted {}.", escape(day)),
        None => text.push_str(" Day of consultation not noted."),
    }
    if !source.cited_by.is_empty() {
        let numbers: Vec<String> = source.cited_by.iter().map(u32::to_string).collect();
        let noun = if numbers.len() == 1 {
            "Claim"
        } else {
            "Claims"
        };
        let _ = write!(text, " {noun} {}.", numbers.join(", "));
    }
    if let Some(note) = &source.note {
        let _ = write!(text, " {}", escape(note));
    }
    text
}

/// An autolink where it may be one, escaped text otherwise.
fn address(address: &Address) -> String {
    match &address.href {
        Some(href) => format!("<{href}>"),
        None => escape(&address.text),
    }
}

fn method(page: &Page, out: &mut Markdown) {
    out.block("## Method");
    out.block(&first_of_line(&escape(&page.method)));
    out.block("### What the verdicts mean");
    out.list(
        page.scale
            .iter()
            .map(|item| format!("{}: {}", badge(&item.badge), item.definition)),
    );
    out.block(&format!(
        "Checked by {}. Report made {} with Tickmark {}.",
        reviewer(page),
        page.generated,
        escape(&page.version),
    ));
}

/// Text on one line in which nothing is markup. Where it begins a line, see [`first_of_line`].
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let words = text.split([' ', '\t', '\n']);
    for (at, word) in words.enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let is_web = word.contains("www.");
        for c in word.chars() {
            let special = match c {
                '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~'
                | '&' | '$' | '^' | '@' | '!' => true,
                ':' => word.contains("://"),
                '.' => is_web,
                _ => false,
            };
            if special {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Escaped text that begins a line: no list, rule or underline of a heading.
fn first_of_line(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match text.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => {
            let (number, rest) = text.split_at(digits);
            format!("{number}\\{rest}")
        }
        Some(b'-' | b'+' | b'=') if digits == 0 => format!("\\{text}"),
        _ => text.to_owned(),
    }
}
