//! Ordinary and hostile pages, in our own words.

use tickmark_core::{BlockRole, Keep};

use super::*;

/// Four paragraphs that both extractors take for an article.
fn story() -> String {
    [
        "The ferry to Sable Island carried 4,200 people on Saturday, more than on any day since the \
         line opened in 1931, the harbor office said in a statement on Monday morning.",
        "Dana Cole, who has led the office since 2018, said that the crowd came for the fair, and \
         that two extra crossings were made in the evening so that nobody had to stay on the pier.",
        "The ferry was built in 1987 in the yard at Ostrey, and it is the oldest that still runs on \
         the coast, according to the register of ships that the county keeps in its archive.",
        "A second ferry is to be bought next year, the county council decided last week by seven \
         votes to two, after a debate of four hours about what it will cost the town.",
    ]
    .iter()
    .map(|paragraph| format!("<p>{paragraph}</p>\n"))
    .collect()
}

/// A page with `head` and `extra` around and inside the story.
fn page(head: &str, extra: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><title>Ferry carries record crowd - The Harbor Times</title>{head}</head>\
         <body><nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav>\
         <article><h1>Ferry carries record crowd</h1>{extra}{}</article>\
         <footer>© 2025 The Harbor Times</footer></body></html>",
        story()
    )
}

fn read_page(html: &str) -> Imported {
    read(html, Some("https://paper.example/news/ferry")).expect("an article")
}

fn texts(imported: &Imported, role: BlockRole) -> Vec<&str> {
    imported
        .document
        .blocks
        .iter()
        .filter(|block| block.role == role)
        .map(|block| block.range.of(&imported.document.text))
        .collect()
}

#[test]
fn an_article_is_its_headline_and_its_paragraphs() {
    let imported = read_page(&page("", ""));
    assert_eq!(
        texts(&imported, BlockRole::Headline),
        ["Ferry carries record crowd"]
    );
    let paragraphs = texts(&imported, BlockRole::Paragraph);
    assert_eq!(paragraphs.len(), 4);
    assert!(paragraphs[0].starts_with("The ferry to Sable Island carried 4,200 people"));
    assert!(
        imported
            .document
            .blocks
            .iter()
            .all(|b| b.keep == Keep::Sure)
    );
    assert!(!imported.document.text.contains("Home"));
    assert_eq!(imported.warnings, []);
}

#[test]
fn metadata_come_from_json_ld_first() {
    let head = r#"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"Ferry carries record crowd &amp; more","datePublished":"2025-03-04T08:00:00+01:00",
         "author":[{"@type":"Person","name":"Alma Writer"},{"name":"Rosa <b>Fenwick</b>"}],"publisher":{"name":"The Harbor Times"}}]}</script>
        <meta name="author" content="Somebody Else"><meta property="article:published_time" content="2020-01-01">"#;
    let found = read_page(&page(head, "")).metadata;
    assert_eq!(found.title.as_deref(), Some("Ferry carries record crowd"));
    assert_eq!(found.byline.as_deref(), Some("Alma Writer, Rosa Fenwick"));
    assert_eq!(found.publication.as_deref(), Some("The Harbor Times"));
    assert_eq!(
        found.published.map(|d| d.to_string()).as_deref(),
        Some("2025-03-04")
    );
    assert_eq!(found.language.as_deref(), Some("en"));
    assert_eq!(
        found.url.as_deref(),
        Some("https://paper.example/news/ferry")
    );
}

#[test]
fn metadata_come_from_meta_tags_and_time_elements() {
    let head = r#"<meta property="og:site_name" content="The Harbor Times"><meta name="author" content="By Alma Writer">"#;
    let found = read_page(&page(head, "<time datetime=\"2025-03-04\">Tuesday</time>")).metadata;
    assert_eq!(found.title.as_deref(), Some("Ferry carries record crowd"));
    assert_eq!(found.byline.as_deref(), Some("Alma Writer"));
    assert_eq!(found.publication.as_deref(), Some("The Harbor Times"));
    assert_eq!(
        found.published.map(|d| d.to_string()).as_deref(),
        Some("2025-03-04")
    );
}

#[test]
fn a_saved_page_says_where_it_was_saved_from() {
    let html = page("", "").replace(
        "<html",
        "<!-- saved from url=(0030)https://harbor.example/a?b=1 -->\n<html",
    );
    let found = read(&html, None).expect("an article").metadata;
    assert_eq!(found.url.as_deref(), Some("https://harbor.example/a?b=1"));
}

#[test]
fn captions_lists_and_quotations_keep_their_roles() {
    let extra = "<figure><img src=\"a.jpg\"><figcaption>Passengers wait on the pier on Saturday. Dan Ruiz/Harbor Times</figcaption></figure>\
        <blockquote><p>We have never seen such a crowd on the pier, not in all my years here.</p></blockquote>\
        <h2>What comes next</h2><ul><li>A second ferry, bought next year by the county</li><li>A longer pier, for which money is still sought</li></ul>";
    let imported = read_page(&page("", &format!("{}{extra}", story())));
    assert_eq!(texts(&imported, BlockRole::Heading), ["What comes next"]);
    assert_eq!(texts(&imported, BlockRole::ListItem).len(), 2);
    assert_eq!(texts(&imported, BlockRole::Quotation).len(), 1);
}

#[test]
fn pages_without_an_article_are_refused() {
    for html in [
        "<html><body></body></html>",
        "<html><head><title>Nothing here</title></head><body><script>let a = 1;</script></body></html>",
        "<!doctype html>",
    ] {
        assert_eq!(read(html, None), Err(ImportError::NoArticle), "{html}");
    }
    assert_eq!(read(&"<div>".repeat(600), None), Err(ImportError::TooDeep));
}

/// A page of `body` with a menu and a footer.
fn bare_page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html><head><title>{title}</title></head><body>\
         <nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>\
         {body}<footer>© 2025 The Harbor Times. All rights reserved.</footer></body></html>"
    )
}

#[test]
fn menus_logins_and_lists_of_links_are_no_articles() {
    let headlines = [
        "Council backs new pier after four hours of debate, seven votes to two",
        "Ferry captain suspended after a reckless crossing in a storm",
        "Tram drivers walk out for the second day.",
        "Who will pay for the bridge that the storm has closed?",
        "Lake loses its ice a month earlier than fifty years ago, the office says.",
    ];
    let list: String = headlines
        .iter()
        .map(|words| format!("<li><a href=\"/story\">{words}</a></li>"))
        .collect();
    let cards: String = headlines
        .iter()
        .map(|words| format!("<div class=\"card\"><h3><a href=\"/story\">{words}</a></h3><p><a href=\"/story\">{words}</a></p></div>"))
        .collect();
    let login = "<main><h1>Sign in to your account</h1><form><label>Email <input type=email></label>\
        <label>Password <input type=password></label><button>Sign in</button></form>\
        <p><a href=\"/forgot\">Forgot your password?</a></p><p>Don’t have an account yet? <a href=\"/join\">Create one</a> in a minute.</p>\
        <p>By signing in you agree to our terms of service and our privacy policy.</p></main>";
    for (title, body) in [
        ("The Harbor Times", String::new()),
        ("Sign in - The Harbor Times", login.to_owned()),
        (
            "News - The Harbor Times",
            format!("<main><h1>News</h1><ul>{list}</ul></main>"),
        ),
        (
            "News - The Harbor Times",
            format!("<main><h1>News</h1>{cards}</main>"),
        ),
        (
            "Not found",
            "<h1>Not found</h1><p>The page you are looking for is not here any more.</p>"
                .to_owned(),
        ),
        (
            "The Harbor Times",
            "<p>Please enable JavaScript in your browser to read this site.</p>".to_owned(),
        ),
    ] {
        let html = bare_page(title, &body);
        assert_eq!(read(&html, None), Err(ImportError::NoArticle), "{html}");
    }
}

#[test]
fn a_headline_and_one_sentence_are_an_article() {
    for sentence in [
        "The old bridge was closed at noon on Tuesday after two cables tore in a storm.",
        "The bridge is closed.",
        "橋は火曜日の正午に閉鎖されたと郡が発表した。",
    ] {
        let body = format!("<article><h1>Storm closes old bridge</h1><p>{sentence}</p></article>");
        let html = bare_page("Storm closes old bridge - The Harbor Times", &body);
        let imported = read(&html, None).expect("an article");
        assert_eq!(texts(&imported, BlockRole::Paragraph), [sentence]);
    }
}

#[test]
fn an_article_that_speaks_to_its_reader_is_one() {
    let body = format!(
        "<article><h1>Ferry carries record crowd</h1>{}<p>For more of this, sign up for our newsletter.</p></article>",
        story()
    );
    let html = bare_page("Ferry carries record crowd - The Harbor Times", &body);
    assert!(read(&html, None).is_ok());
}

/// Payloads of our own. `MARK` stands in everything that would run or be mark-up.
const HOSTILE: &[&str] = &[
    "<script>MARK=1</script>",
    "<SCRIPT\n>MARK=1</SCRIPT\n>",
    "<scr<script>ipt></scr</script>ipt>",
    "<img src=x onerror=MARK=1>",
    "<img src=\"x\" onerror='MARK=1' alt=\"\">",
    "<body onload=MARK=1>",
    "<details open ontoggle=MARK=1></details>",
    "<a href=\"javascript:MARK\"></a>",
    "<a href=\" &#1;javascript:MARK\"></a>",
    "<a href=\"java&#10;script&colon;MARK\"></a>",
    "<a href=\"&#x2028;javascript:MARK\"></a>",
    "<svg onload=MARK=1><script>MARK=2</script><text>MARK</text></svg>",
    "<svg><style><img src=x onerror=MARK></style></svg>",
    "<math><mtext><script>MARK</script></mtext></math>",
    "<style>p{background:url(MARK)}</style>",
    "<style><!--</style><script>MARK</script>-->",
    "<iframe src=\"javascript:MARK\">MARK</iframe>",
    "<iframe srcdoc=\"<script>MARK</script>\"></iframe>",
    "<noscript><p title=\"</noscript><img src=x onerror=MARK>\"></noscript>",
    "<template><script>MARK</script><p>MARK</p></template>",
    "<object data=\"MARK\">MARK</object><embed src=\"MARK\">",
    "<form action=\"javascript:MARK\"><button formaction=\"javascript:MARK\">MARK</button></form>",
    "<textarea><script>MARK</script></textarea>",
    "<select><option>MARK</option></select>",
    "<video src=x onerror=MARK>MARK</video><audio>MARK</audio>",
    "<meta http-equiv=refresh content=\"0;url=javascript:MARK\">",
    "<base href=\"javascript:MARK\">",
    "<link rel=canonical href=\"javascript:MARK\">",
    "<!--<script>MARK</script>-->",
    "<![CDATA[MARK]]>",
    "<?php MARK ?>",
    "<xmp><script>MARK</script></xmp>",
];

#[test]
fn no_mark_up_and_no_script_leaves_a_hostile_page() {
    for payload in HOSTILE {
        let imported = read_page(&page(payload, &format!("{payload}{}{payload}", story())));
        let text = &imported.document.text;
        assert!(
            text.contains("carried 4,200 people"),
            "the story is lost: {payload}"
        );
        // A comment's end inside a style element is text to every browser too.
        for trace in [
            "MARK",
            "<script",
            "onerror",
            "javascript:",
            "<img",
            "srcdoc",
        ] {
            assert!(!text.contains(trace), "{payload} left {trace}: {text}");
        }
        let said = serde_json::to_string(&imported.metadata).expect("metadata");
        assert!(
            !said.contains("javascript"),
            "{payload} left a link: {said}"
        );
    }
}

#[test]
fn hostile_metadata_become_plain_text() {
    let head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"<img src=x onerror=MARK>Ferry carries record crowd<script>MARK<\\/script>\",\
        \"author\":\"<svg onload=MARK><\\/svg>Alma Writer\",\"url\":\"javascript:MARK\",\"publisher\":{\"name\":\"<iframe src=MARK><\\/iframe>Harbor Times\"}}</script>\
        <meta property=\"og:url\" content=\"data:text/html,MARK\"><link rel=canonical href=\"\u{a0}javascript:MARK\">";
    let found = read(&page(head, ""), None).expect("an article").metadata;
    assert_eq!(found.title.as_deref(), Some("Ferry carries record crowd"));
    assert_eq!(found.byline.as_deref(), Some("Alma Writer"));
    assert_eq!(found.publication.as_deref(), Some("Harbor Times"));
    assert_eq!(found.url, None);
}

#[test]
fn only_web_addresses_are_kept() {
    for hostile in [
        "javascript:alert(1)",
        "java\tscript:x",
        "file:///etc/passwd",
        "data:text/html,x",
    ] {
        let imported = read(&page("", ""), Some(hostile)).expect("an article");
        assert_eq!(imported.metadata.url, None, "{hostile}");
    }
}

#[test]
fn a_paragraph_only_one_extractor_keeps_is_doubtful() {
    let kept = extractors::Kept {
        readability: vec![
            Part::new(None, "The council met on Monday evening.".to_owned()),
            Part::new(None, "Sign up here to get more of this.".to_owned()),
            Part::new(None, "It voted seven to two for the pier.".to_owned()),
        ],
        trafilatura: vec![
            Part::new(
                None,
                "The council met on Monday evening. It voted seven to two for the pier.".to_owned(),
            ),
            Part::new(None, "The mayor did not vote, she said later.".to_owned()),
        ],
        both_failed: false,
    };
    let merged: Vec<(Keep, String)> = merge::merge(kept)
        .into_iter()
        .map(|part| (part.keep, part.text))
        .collect();
    let text = |words: &str| words.to_owned();
    assert_eq!(
        merged,
        [
            (Keep::Sure, text("The council met on Monday evening.")),
            (Keep::Doubtful, text("Sign up here to get more of this.")),
            (Keep::Sure, text("It voted seven to two for the pier.")),
            (
                Keep::Doubtful,
                text("The mayor did not vote, she said later.")
            ),
        ]
    );
}
