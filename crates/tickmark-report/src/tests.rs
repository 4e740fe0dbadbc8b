use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options as Dialect, Parser, Tag};
use tickmark_core::{
    AnchorState, BlockRole, CheckStatus, ClaimState, Correction, Severity, TickKind, Verdict,
};

use crate::testing::{claim, claim_at, ferry, report_of, tick_at};
use crate::{
    ClaimEntry, DetailEntry, EvidenceEntry, Format, Options, QueryEntry, Report, TickEntry, write,
};

fn html(report: &Report) -> String {
    written(report, Format::Html)
}

fn markdown(report: &Report) -> String {
    written(report, Format::Markdown)
}

fn written(report: &Report, format: Format) -> String {
    let bytes = write(report, &Options { format }).expect("the report is written");
    String::from_utf8(bytes).expect("the report is UTF-8")
}

/// The part of `text` from the first `from` to the next `to`.
fn part<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).expect("the part begins");
    let rest = &text[start..];
    &rest[..rest.find(to).expect("the part ends")]
}

/// Every tag of a page as `name` and the text up to its `>`.
fn tags(page: &str) -> Vec<(&str, &str)> {
    let body = page
        .split_once("</style>")
        .expect("the page has its style")
        .1;
    body.split('<')
        .skip(1)
        .map(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            let name = tag.split([' ', '/']).find(|name| !name.is_empty());
            (name.unwrap_or_default(), tag)
        })
        .collect()
}

fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let name = format!(" {attribute}=\"");
    let ends = page.split(name.as_str()).skip(1);
    ends.map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for format in [Format::Html, Format::Markdown] {
        assert_eq!(written(&ferry(), format), written(&ferry(), format));
    }
}

#[test]
fn the_whole_report_in_markdown() {
    insta::assert_snapshot!(markdown(&ferry()));
}

#[test]
fn the_marked_article_as_html() {
    insta::assert_snapshot!(part(&html(&ferry()), "<div class=\"rows\"", "</section>"));
}

#[test]
fn one_entry_as_html() {
    insta::assert_snapshot!(part(
        &html(&ferry()),
        "<article class=\"claim\" id=\"claim-5\"",
        "</article>"
    ));
}

#[test]
fn every_link_inside_the_page_has_its_place() {
    let page = html(&ferry());
    let ids = values(&page, "id");
    let places: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), places.len(), "an id stands once");
    let links: Vec<&str> = values(&page, "href")
        .iter()
        .filter_map(|h| h.strip_prefix('#'))
        .collect();
    assert!(links.len() > 30, "the report is full of links");
    for link in links {
        assert!(places.contains(link), "#{link} leads nowhere");
    }
}

#[test]
fn the_page_needs_nothing_from_outside() {
    let page = html(&ferry());
    for (name, tag) in tags(&page) {
        assert!(!matches!(
            name,
            "script" | "img" | "iframe" | "object" | "link" | "base" | "form"
        ));
        for reach in [" src=", " style=", " onload", " onerror"] {
            assert!(!tag.contains(reach), "{tag}");
        }
    }
    let style = part(&page, "<style>", "</style>");
    assert!(!style.contains("url(") && !style.contains("@import"));
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
}

/// Checks the first words of both formats for claims given as state, verdict and status.
fn check_status(claims: &[(ClaimState, Option<Verdict>, CheckStatus)], expected: &str) {
    let text = "One two three.";
    let mut report = report_of(text);
    for (number, (state, verdict, status)) in (1..).zip(claims) {
        let mut claim = claim_at(text, number, (0, 3));
        (claim.state, claim.verdict, claim.check_status) = (*state, *verdict, *status);
        report.claims.push(claim);
    }
    assert_eq!(
        markdown(&report).lines().next(),
        Some(format!("**{expected}**").as_str())
    );
    assert!(part(&html(&report), "class=\"notice", "</p>").contains(expected));
}

#[test]
fn the_first_words_say_what_is_open() {
    use CheckStatus::{Checked, Open, WithAuthor};
    use ClaimState::{Accepted, Dismissed, Proposed};
    let confirmed = Some(Verdict::Confirmed);
    check_status(&[], "No claims were checked.");
    check_status(
        &[(Accepted, confirmed, Checked)],
        "The one claim has been checked.",
    );
    check_status(
        &[
            (Accepted, confirmed, Checked),
            (Accepted, confirmed, Open),
            (Dismissed, None, Open),
        ],
        "All 2 claims have been checked.",
    );
    check_status(
        &[(Accepted, None, Open), (Accepted, confirmed, Checked)],
        "Not final: 1 of 2 claims is open.",
    );
    check_status(
        &[
            (Accepted, confirmed, WithAuthor),
            (Accepted, None, Checked),
            (Proposed, None, Open),
        ],
        "Not final: 2 of 2 claims are open; 1 proposal nobody has looked at.",
    );
    check_status(
        &[(Proposed, None, Open); 3],
        "Not final: 3 proposals nobody has looked at.",
    );
    check_status(
        &[(Proposed, confirmed, Open)],
        "The one claim has been checked.",
    );
}

#[test]
fn proposals_are_listed_apart_and_never_counted_as_checked() {
    let page = html(&ferry());
    let claims = part(&page, "<section id=\"claims\"", "</section>");
    assert!(!claims.contains("Diesel"));
    assert!(part(&page, "<section id=\"to-check\"", "</section>").contains("Diesel"));
    assert!(part(&page, "<section id=\"lost\"", "</section>").contains("since 1998"));
    assert!(!part(&page, "<h2 id=\"claims-title\"", "<footer>").contains("quiet beaches"));
}

const HOSTILE: &str = "</script></style></title><script>alert(1)</script>\
<img src=x onerror=alert(1)> \"' onmouseover='x' {{ 7*7 }} {% raw %} \
[a](javascript:alert(1)) ![i](http://evil.example/p.png) <https://evil.example/auto> \
https://evil.example/bare www.evil.example a@evil.example `code` **bold** _it_ ~~no~~ | a | b |\n\
# heading\n---\n- item\n1. one\n> quote\n```\nfence\n\
&lt;b&gt; \\ \u{202e}turned\u{2066} \0\u{7}end";

fn hostile() -> Report {
    let mut report = report_of(HOSTILE);
    let bad = || HOSTILE.to_owned();
    report.metadata.title = Some(bad());
    report.metadata.byline = Some(bad());
    report.metadata.publication = Some(bad());
    report.metadata.language = Some("\"><script>".to_owned());
    report.metadata.url = Some("javascript:alert(document.domain)".to_owned());
    report.draft.origin = Some(bad());
    report.reviewer.name = bad();
    report.reviewer.initials = bad();
    report.app_version = bad();
    report.method = bad();
    report.sources = ferry().sources;
    for (source, url) in report.sources.iter_mut().zip([
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "https://ok.example/a\"><script>?q=<b>#>",
    ]) {
        (source.title, source.note) = (bad(), bad());
        (source.author, source.publisher) = (Some(bad()), Some(bad()));
        (source.published, source.accessed) = (Some(bad()), Some(bad()));
        source.url = Some(url.to_owned());
    }
    let states = [
        ClaimState::Accepted,
        ClaimState::Accepted,
        ClaimState::Proposed,
    ];
    report.claims = (1..).zip(states).map(hostile_claim).collect();
    report.ticks = hostile_ticks(&report);
    report
}

/// Ticked, waived, and gone; words, reason and name are all from outside.
fn hostile_ticks(report: &Report) -> Vec<TickEntry> {
    let tick = |kind| TickEntry {
        words: HOSTILE.to_owned(),
        reason: HOSTILE.to_owned(),
        ..tick_at(report, HOSTILE, kind)
    };
    let gone = TickEntry {
        range: None,
        state: AnchorState::Orphaned,
        ..tick(TickKind::Ticked)
    };
    vec![tick(TickKind::Ticked), tick(TickKind::Waived), gone]
}

fn hostile_claim((number, state): (u32, ClaimState)) -> ClaimEntry {
    let bad = || HOSTILE.to_owned();
    let mut claim = claim_at(HOSTILE, number, (0, HOSTILE.len()));
    claim.state = state;
    claim.range = claim.range.filter(|_| number != 2);
    (claim.excerpt, claim.restatement, claim.note) = (bad(), bad(), bad());
    (claim.previous_excerpt, claim.claimant) = (Some(bad()), Some(bad()));
    claim.details = vec![DetailEntry {
        text: bad(),
        kind: claim.kind,
        value: Some("9".to_owned() + HOSTILE),
    }];
    claim.correction = Some(Correction {
        replacement: bad(),
        severity: Severity::Note,
    });
    claim.query = Some(QueryEntry {
        question: bad(),
        answer: Some(bad()),
    });
    let evidence = ferry().claims.into_iter().flat_map(|claim| claim.evidence);
    claim.evidence = evidence
        .map(|evidence| EvidenceEntry {
            excerpt: bad(),
            locator: bad(),
            ..evidence
        })
        .collect();
    claim
}

#[test]
fn text_from_outside_stays_text_in_html() {
    let page = html(&hostile());
    let friendly = html(&ferry());
    let ours: BTreeSet<&str> = tags(&friendly).iter().map(|(name, _)| *name).collect();
    for (name, tag) in tags(&page) {
        assert!(ours.contains(name), "<{tag}> is not ours");
        let quotes = tag.matches('"').count();
        assert_eq!(quotes % 2, 0, "<{tag}> breaks out of an attribute");
        assert!(
            !tag.contains(" on") || tag.contains("aria-label"),
            "<{tag}> listens"
        );
    }
    for href in values(&page, "href") {
        let is_web = href.starts_with("https://ok.example/");
        assert!(is_web || href.starts_with('#'), "{href} must not be a link");
    }
    assert_eq!(page.matches("<style").count(), 1);
    assert!(page.contains("{{ 7*7 }}") && !page.contains(">49"));
    for unseen in ['\u{202e}', '\u{2066}', '\0', '\u{7}'] {
        assert!(!page.contains(unseen));
    }
    assert!(
        page.contains("[U+202E]turned"),
        "a control that turns text is named"
    );
}

#[test]
fn text_from_outside_stays_text_in_markdown() {
    let report = hostile();
    let text = markdown(&report);
    let mut headings = 0;
    for event in Parser::new_ext(&text, Dialect::all()) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => panic!("markup: {html}"),
            Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
                panic!("code: {code}")
            }
            Event::Rule => panic!("a rule"),
            Event::Start(Tag::Heading { .. }) => headings += 1,
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(
                    dest_url.starts_with("https://ok.example/") || dest_url.starts_with('#'),
                    "{dest_url} is a link"
                );
            }
            Event::Start(
                tag @ (Tag::Image { .. }
                | Tag::CodeBlock(_)
                | Tag::Table(_)
                | Tag::BlockQuote(_)
                | Tag::HtmlBlock),
            ) => {
                panic!("{tag:?}")
            }
            _ => {}
        }
    }
    assert_eq!(headings, 16, "every heading is ours");
    assert!(
        !text.contains("s://evil") && !text.contains("www.evil"),
        "a bare address would become a link"
    );
}

#[test]
fn an_article_without_text_or_claims_is_a_report_too() {
    let report = report_of("");
    assert!(html(&report).contains("The article has no text."));
    assert!(markdown(&report).contains("No sources were attached."));
}

#[test]
fn a_book_with_twenty_thousand_claims_is_written() {
    let line = "Police held 43 people near the old harbor.";
    let text = vec![line; 20_000].join("\n");
    let mut report = report_of(&text);
    let width = line.len() + 1;
    report.claims = (0..20_000)
        .map(|at| {
            claim_at(
                &text,
                at as u32 + 1,
                (at * width, at * width + line.len() - 1),
            )
        })
        .collect();
    assert_eq!(
        html(&report).matches("<article class=\"claim\"").count(),
        20_000
    );
    assert!(markdown(&report).contains("### Claim 20000\n"));
}

#[test]
fn every_mark_of_emphasis_is_read_as_one() {
    let mut report = report_of("Raid nets 43\nPolice said.\n京都は古い。");
    report.document.blocks[0].role = BlockRole::Headline;
    report.document.blocks[1].role = BlockRole::Heading;
    for (number, words) in (1..).zip(["Raid nets 43", "Police said.", "京都"]) {
        let mut claim = claim(&report, number, words);
        claim.verdict = Some(Verdict::Confirmed);
        report.claims.push(claim);
    }
    for report in [report, ferry()] {
        for event in Parser::new_ext(&markdown(&report), Dialect::all()) {
            if let Event::Text(text) = event {
                assert!(!text.contains('*'), "{text} shows its marks");
            }
        }
    }
}

#[test]
fn the_headline_and_the_cross_heads_are_headings_in_markdown() {
    let text = markdown(&ferry());
    assert!(text.contains("\n### The last ferry to Brenholm\n"));
    assert!(text.contains("\n#### Numbers\n"));
}

#[test]
fn corrections_stand_in_the_summary_the_most_urgent_first() {
    let mut report = ferry();
    report.claims[1].correction = Some(Correction {
        replacement: String::new(),
        severity: Severity::Note,
    });
    let text = markdown(&report);
    let lines: Vec<&str> = part(&text, "### Corrections", "\n### Needs")
        .lines()
        .filter(|line| line.starts_with("- "))
        .map(|line| line.split(':').next().unwrap_or_default())
        .collect();
    assert_eq!(
        lines,
        [
            "- [Claim 1](#claim-1), must fix",
            "- [Claim 5](#claim-5), should fix",
            "- [Claim 2](#claim-2), note",
        ]
    );
    let page = html(&report);
    let list = part(&page, "<ol class=\"lines corrections\">", "</ol>");
    let links = values(list, "href").into_iter();
    assert_eq!(
        links
            .filter(|link| link.starts_with("#claim"))
            .collect::<Vec<_>>(),
        ["#claim-1", "#claim-5", "#claim-2"],
        "each line leads to its claim"
    );
    assert!(list.contains("take out"));
}

#[test]
fn a_report_without_corrections_has_no_list_of_them() {
    let report = report_of("One.");
    assert!(!html(&report).contains("Corrections"));
    assert!(!markdown(&report).contains("Corrections"));
}

#[test]
fn every_link_in_markdown_leads_to_a_heading() {
    let text = markdown(&ferry());
    for event in Parser::new_ext(&text, Dialect::empty()) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && let Some(name) = dest_url.strip_prefix('#')
        {
            let is_heading = |line: &str| {
                let heading = line.trim_start_matches('#').trim();
                line.starts_with('#') && heading.to_lowercase().replace(' ', "-") == name
            };
            assert!(text.lines().any(is_heading), "#{name} leads nowhere");
        }
    }
}
