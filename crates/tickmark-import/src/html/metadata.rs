//! Title, byline, publication, day, language and address of a page, from JSON-LD, Open Graph,
//! meta tags, `<time>` and the title.

use chrono::NaiveDate;
use dom_query::Document;
use tickmark_core::Metadata;
use url::Url;

use super::blocks;
use super::json_ld::{self, Described};
use super::links;
use crate::patterns::{Pattern, compile};
use crate::roles::fold;
use crate::when;

/// A field longer than this is no title and no name.
const LONGEST_FIELD: usize = 400;

const TITLES: [&str; 4] = ["og:title", "twitter:title", "dc.title", "parsely-title"];
const AUTHORS: [&str; 7] = [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
];
const PUBLICATIONS: [&str; 4] = [
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
];
const DATES: [&str; 18] = [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "date.published",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publishdate",
    "publication_date",
    "pubdate",
    "pdate",
    "originalpublicationdate",
    "date",
];

/// What stands before the names of a byline.
static BY: Pattern = Pattern::new(|| compile(r"(?i)^(?:by|von|par|por|di|door)[\s:]+"));

/// "<!-- saved from url=(0042)https://… -->", as browsers write into saved pages.
static SAVED_FROM: Pattern =
    Pattern::new(|| compile(r"(?i)<!--\s*saved from url=\(\d+\)(\S+)\s*-->"));

/// Everything the page says of itself. `address` is where the caller got it.
pub(super) fn read(html: &str, page: &Document, address: Option<&Url>) -> Metadata {
    let tags = Tags::of(page);
    let described = json_ld::described(page).unwrap_or_default();
    let publication = described
        .publisher
        .clone()
        .and_then(|name| field(&name))
        .or_else(|| tags.first(&PUBLICATIONS));
    Metadata {
        title: title(page, &tags, &described, publication.as_deref()),
        byline: byline(page, &tags, &described),
        published: published(page, &tags, &described),
        language: language(page),
        url: url(html, page, &tags, &described, address).map(String::from),
        publication,
    }
}

/// What relative addresses of the page resolve against.
pub(super) fn base(html: &str, page: &Document, address: Option<&Url>) -> Option<Url> {
    let origin = address.cloned().or_else(|| saved_from(html));
    let declared = page.select_single("base[href]").attr("href");
    declared
        .and_then(|href| links::web(&href, origin.as_ref()))
        .or(origin)
}

fn saved_from(html: &str) -> Option<Url> {
    let head = html.get(..html.floor_char_boundary(2000.min(html.len())))?;
    links::web(&SAVED_FROM.captures(head)?[1], None)
}

/// The meta tags by lower-case name.
struct Tags(Vec<(String, String)>);

impl Tags {
    fn of(page: &Document) -> Self {
        let tags = page.select("meta[content]");
        let named = tags.nodes().iter().filter_map(|node| {
            let name = node
                .attr("property")
                .or_else(|| node.attr("name"))
                .or_else(|| node.attr("itemprop"))?;
            Some((
                name.trim().to_ascii_lowercase(),
                node.attr("content")?.to_string(),
            ))
        });
        Self(named.collect())
    }

    fn raw<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, content)| content.as_str())
    }

    fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.raw(name).find_map(field))
    }
}

/// The printed headline where the page shows one that its metadata confirm, else what the
/// metadata say.
fn title(
    page: &Document,
    tags: &Tags,
    described: &Described,
    publication: Option<&str>,
) -> Option<String> {
    let window = page.select_single("head > title");
    let window = window.nodes().first().and_then(|n| field(&n.text()));
    let known: Vec<String> = [described.headline.as_deref(), described.name.as_deref()]
        .into_iter()
        .flatten()
        .filter_map(field)
        .chain(tags.first(&TITLES))
        .chain(window)
        .map(|title| without_site(&title, publication))
        .collect();
    printed_headline(page, &known).or_else(|| known.into_iter().next())
}

/// The `<h1>` most of whose words stand in what the metadata call the page.
fn printed_headline(page: &Document, known: &[String]) -> Option<String> {
    let known: Vec<String> = known.iter().flat_map(|title| fold(title)).collect();
    page.select("h1")
        .nodes()
        .iter()
        .filter_map(|node| field(&blocks::text_of(node)))
        .find(|title| {
            let words = fold(title);
            let shared = words.iter().filter(|w| known.contains(w)).count();
            words.len() >= 2 && shared * 2 > words.len()
        })
}

/// "Headline - The Harbour Times" without the site.
fn without_site(title: &str, publication: Option<&str>) -> String {
    let cut = [" | ", " - ", " – ", " — ", " :: ", " » "]
        .iter()
        .filter_map(|mark| title.rfind(mark).map(|at| (at, at + mark.len())))
        .max();
    let Some((at, after)) = cut else {
        return title.to_owned();
    };
    let (head, site) = (&title[..at], &title[after..]);
    let is_site = publication.is_some_and(|name| fold(name) == fold(site));
    let is_short = site.split_whitespace().count() <= 4 && head.split_whitespace().count() >= 4;
    if is_site || is_short {
        head.trim().to_owned()
    } else {
        title.to_owned()
    }
}

fn byline(page: &Document, tags: &Tags, described: &Described) -> Option<String> {
    let is_name = |name: &String| !name.contains("://") && !name.starts_with('/');
    described
        .author
        .as_deref()
        .and_then(field)
        .filter(is_name)
        .or_else(|| {
            AUTHORS
                .iter()
                .flat_map(|name| tags.raw(name))
                .filter_map(field)
                .find(is_name)
        })
        .or_else(|| {
            let shown = page.select(
                "[rel='author'], [itemprop='author'] [itemprop='name'], [itemprop='author'], .byline-name, .author-name, .byline, .author",
            );
            shown
                .nodes()
                .iter()
                .filter_map(|node| field(&blocks::text_of(node)))
                .find(|name| is_name(name) && name.split_whitespace().count() <= 12)
        })
        .map(|line| names_of(&line))
        .filter(|names| !names.is_empty())
}

/// A byline as printed, without "By" and without the day and time that often follow the names.
fn names_of(line: &str) -> String {
    let start = BY.find(line).map_or(0, |by| by.end());
    let end = when::find(line).map_or(line.len(), |day| day.start);
    let names = line.get(start..end).unwrap_or(line);
    names
        .trim_matches(|c: char| c.is_whitespace() || "-–—|·•,:(".contains(c))
        .to_owned()
}

fn published(page: &Document, tags: &Tags, described: &Described) -> Option<NaiveDate> {
    let shown = |selector: &str| {
        page.select(selector).nodes().iter().find_map(|node| {
            ["datetime", "content", "title"]
                .iter()
                .find_map(|name| when::date_in(&node.attr(name)?))
                .or_else(|| when::date_in(&node.text()))
        })
    };
    described
        .published
        .as_deref()
        .and_then(when::date_in)
        .or_else(|| {
            DATES
                .iter()
                .flat_map(|name| tags.raw(name))
                .find_map(when::date_in)
        })
        .or_else(|| shown("[itemprop='datePublished'], time[pubdate]"))
        .or_else(|| shown("article time, header time, main time"))
        .or_else(|| shown("time[datetime]"))
        .or_else(|| shown(".date, .published, .dateline, .timestamp, .entry-date, .post-date"))
}

/// The declared language, when it looks like a tag.
fn language(page: &Document) -> Option<String> {
    let declared = page.select_single("html").attr("lang")?.to_string();
    let tag = declared.trim().replace('_', "-");
    let primary = tag.split('-').next()?;
    let fits = (2..=3).contains(&primary.len())
        && tag.len() <= 20
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    fits.then(|| primary.to_ascii_lowercase())
}

/// Where the page is: what the caller knows comes first, a page may say anything.
fn url(
    html: &str,
    page: &Document,
    tags: &Tags,
    described: &Described,
    address: Option<&Url>,
) -> Option<Url> {
    let base = base(html, page, address);
    let canonical = page.select_single("link[rel='canonical']").attr("href");
    address
        .cloned()
        .or_else(|| saved_from(html))
        .or_else(|| links::web(&canonical?, base.as_ref()))
        .or_else(|| {
            tags.raw("og:url")
                .find_map(|u| links::web(u, base.as_ref()))
        })
        .or_else(|| links::web(described.url.as_deref()?, base.as_ref()))
}

/// A field as plain text: mark-up and entities resolved, white space and control characters gone.
fn field(value: &str) -> Option<String> {
    let plain = if value.contains('<') || value.contains('&') {
        let parts = blocks::parts_of_untrusted(value)?;
        parts
            .into_iter()
            .map(|p| p.text)
            .collect::<Vec<_>>()
            .join(" ")
    } else {
        value.to_owned()
    };
    let plain: String = plain
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    (!plain.is_empty() && plain.len() <= LONGEST_FIELD).then_some(plain)
}
