//! Checks addresses that people paste, and tells when two of them name the same page.
//!
//! A link that passes [`check_link`] is http or https, has a host, and holds no credentials, no
//! white space and no control character: it can be stored, printed and handed to a browser.

use ::url::{Host, Url};

/// The longest address accepted, in bytes.
pub const MAX_LINK_BYTES: usize = 8_192;

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Nothing was given.
    #[error("the address is empty")]
    Empty,
    /// Longer than any real address.
    #[error("the address is longer than {MAX_LINK_BYTES} characters")]
    TooLong,
    /// White space or an invisible character inside: a way to disguise an address.
    #[error("the address has a space or an invisible character in it")]
    HiddenCharacter,
    /// A scheme other than http and https.
    #[error("only addresses that begin with http:// or https:// can be attached")]
    Scheme,
    /// Not an address at all.
    #[error("this is not a complete web address")]
    NotAnAddress,
}

/// A checked address: http or https, with a host, without credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(Url);

impl Link {
    /// The address as it is stored and opened.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The host, without `www.`, for showing.
    pub fn host(&self) -> &str {
        let host = self.0.host_str().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

/// Reads an address as a person pastes it. Plain blanks and line ends around it are dropped;
/// `www.example.org/page` gets `https://`; user name and password are dropped.
pub fn check_link(text: &str) -> Result<Link, LinkError> {
    let text = text.trim_matches([' ', '\n', '\r', '\t']);
    if text.is_empty() {
        return Err(LinkError::Empty);
    }
    if text.len() > MAX_LINK_BYTES {
        return Err(LinkError::TooLong);
    }
    if text.chars().any(is_hidden) {
        return Err(LinkError::HiddenCharacter);
    }
    let mut url = parse(text)?;
    // Neither can fail: an http address with a host may have credentials, so it may lose them.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    Ok(Link(url))
}

fn parse(text: &str) -> Result<Url, LinkError> {
    let completed = if is_bare_host(text) {
        &format!("https://{text}")
    } else {
        text
    };
    let scheme = completed.split_once("://").map(|(scheme, _)| scheme);
    if !scheme.is_some_and(|s| s.eq_ignore_ascii_case("http") || s.eq_ignore_ascii_case("https")) {
        return Err(if text.contains(':') {
            LinkError::Scheme
        } else {
            LinkError::NotAnAddress
        });
    }
    let url = Url::parse(completed).map_err(|_| LinkError::NotAnAddress)?;
    if has_real_host(&url) {
        Ok(url)
    } else {
        Err(LinkError::NotAnAddress)
    }
}

/// `example.org`, `www.example.org/page`: letters, digits and hyphens with a dot, before any path.
fn is_bare_host(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.starts_with('.')
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '.')
        && host
            .rsplit('.')
            .next()
            .is_some_and(|last| last.len() > 1 && last.chars().any(char::is_alphabetic))
}

fn has_real_host(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => !name.trim_matches('.').is_empty(),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    }
}

/// White space, control characters, and characters that show nothing or turn text around.
fn is_hidden(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// The key under which one page is one source: scheme, `www.`, mobile and AMP forms, fragment,
/// tracking parameters, parameter order, default port and a final slash do not tell pages apart.
pub fn canonical_key(link: &Link) -> String {
    let url = unwrapped(&link.0);
    let host = canonical_host(url.host_str().unwrap_or_default());
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let path = canonical_path(url.path());
    let query = canonical_query(&url);
    format!("{host}{port}{path}{query}")
}

/// The page behind an AMP cache or a viewer's address.
fn unwrapped(url: &Url) -> Url {
    let host = url.host_str().unwrap_or_default();
    let inner = if host.ends_with(".cdn.ampproject.org") {
        amp_cache_target(url.path())
    } else if is_google(host) {
        url.path().strip_prefix("/amp/").map(amp_viewer_target)
    } else {
        None
    };
    inner
        .and_then(|text| check_link(&text).ok())
        .map_or_else(|| url.clone(), |link| link.0)
}

fn is_google(host: &str) -> bool {
    host.strip_prefix("www.")
        .unwrap_or(host)
        .starts_with("google.")
}

/// `/c/s/example.org/story` or `/v/s/…`: `s` means https.
fn amp_cache_target(path: &str) -> Option<String> {
    let rest = path
        .strip_prefix("/c/")
        .or_else(|| path.strip_prefix("/v/"))?;
    Some(amp_viewer_target(rest))
}

fn amp_viewer_target(rest: &str) -> String {
    match rest.strip_prefix("s/") {
        Some(page) => format!("https://{page}"),
        None => format!("http://{rest}"),
    }
}

fn canonical_host(host: &str) -> String {
    let host = host.trim_end_matches('.').to_lowercase();
    let mut labels: Vec<&str> = host.split('.').collect();
    while labels.len() > 2 && matches!(labels[0], "www" | "m" | "mobile" | "amp" | "touch") {
        labels.remove(0);
    }
    // Wikipedia and its sisters put the mark second: `en.m.wikipedia.org`.
    if labels.len() > 3 && labels[1] == "m" {
        labels.remove(1);
    }
    labels.join(".")
}

fn canonical_path(path: &str) -> String {
    let mut segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
    if segments.len() > 1 && segments.last().is_some_and(|last| is_amp(last)) {
        segments.pop();
    }
    if segments.len() > 1 && segments.first().is_some_and(|first| is_amp(first)) {
        segments.remove(0);
    }
    let mut key = String::new();
    for segment in segments {
        key.push('/');
        key.push_str(segment.strip_suffix(".amp").unwrap_or(segment));
    }
    match key.strip_suffix(".amp.html") {
        Some(stem) => format!("{stem}.html"),
        None => key,
    }
}

fn is_amp(segment: &str) -> bool {
    segment.eq_ignore_ascii_case("amp")
}

fn canonical_query(url: &Url) -> String {
    let mut pairs: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .filter(|(name, value)| !is_tracking(name) && !is_amp_switch(name, value))
        .collect();
    if pairs.is_empty() {
        return String::new();
    }
    pairs.sort();
    let query = ::url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    format!("?{query}")
}

fn is_amp_switch(name: &str, value: &str) -> bool {
    is_amp(name) || (is_amp(value) && matches!(name, "outputType" | "output" | "view"))
}

/// Parameters that say where a reader came from and never which page it is.
fn is_tracking(name: &str) -> bool {
    const PREFIXES: [&str; 9] = [
        "utm_", "at_", "mtm_", "pk_", "hsa_", "_hs", "oly_", "vero_", "ns_",
    ];
    const NAMES: [&str; 33] = [
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "twclid",
        "ttclid",
        "li_fat_id",
        "igshid",
        "igsh",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "yclid",
        "ysclid",
        "_ga",
        "_gl",
        "ref_src",
        "ref_url",
        "smid",
        "cmpid",
        "ocid",
        "ncid",
        "sr_share",
        "ftag",
        "wt_mc",
        "xtor",
        "s_cid",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
    ];
    let name = name.to_ascii_lowercase();
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || NAMES.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> String {
        canonical_key(&check_link(text).unwrap())
    }

    fn refused(text: &str, why: LinkError) {
        assert_eq!(check_link(text), Err(why), "{text:?} may not pass");
    }

    #[test]
    fn addresses_as_people_paste_them() {
        for (text, stored) in [
            ("https://example.org/a", "https://example.org/a"),
            (" https://example.org/a\n", "https://example.org/a"),
            ("HTTPS://Example.ORG/A", "https://example.org/A"),
            ("www.example.org/a?b=c", "https://www.example.org/a?b=c"),
            ("example.org", "https://example.org/"),
            ("http://user:secret@example.org/", "http://example.org/"),
            (
                "https://bücher.example/ä",
                "https://xn--bcher-kva.example/%C3%A4",
            ),
            ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ] {
            assert_eq!(check_link(text).unwrap().as_str(), stored);
        }
    }

    #[test]
    fn other_schemes_are_refused() {
        for text in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,<b>x</b>",
            "file:///etc/passwd",
            "ftp://example.org/",
            "vbscript:x",
            "blob:https://example.org/x",
            "view-source:https://example.org",
            "http:example.org",
            "https:/example.org",
            "smb://example.org/share",
        ] {
            refused(text, LinkError::Scheme);
        }
    }

    #[test]
    fn hidden_characters_are_refused_wherever_they_stand() {
        for hidden in [
            '\u{0}',
            '\u{1}',
            '\u{b}',
            '\u{1f}',
            '\u{7f}',
            '\u{85}',
            '\u{a0}',
            '\u{ad}',
            '\u{1680}',
            '\u{180e}',
            '\u{200b}',
            '\u{200e}',
            '\u{2028}',
            '\u{202e}',
            '\u{2060}',
            '\u{3000}',
            '\u{feff}',
            '\u{e0041}',
        ] {
            refused(
                &format!("{hidden}javascript:alert(1)"),
                LinkError::HiddenCharacter,
            );
            refused(
                &format!("https://example.org/{hidden}"),
                LinkError::HiddenCharacter,
            );
        }
        refused("java\tscript:alert(1)", LinkError::HiddenCharacter);
        refused("java\nscript:alert(1)", LinkError::HiddenCharacter);
        refused("ht tps://example.org", LinkError::HiddenCharacter);
        refused("https://example.org/a b", LinkError::HiddenCharacter);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        refused("", LinkError::Empty);
        refused(" \n\t ", LinkError::Empty);
        refused("seven", LinkError::NotAnAddress);
        refused("3.14", LinkError::NotAnAddress);
        refused("https://", LinkError::NotAnAddress);
        refused("https://:80/", LinkError::NotAnAddress);
        refused("http://[::1", LinkError::NotAnAddress);
        refused("//example.org/a", LinkError::NotAnAddress);
        refused(
            &format!("https://example.org/{}", "a".repeat(9_000)),
            LinkError::TooLong,
        );
    }

    #[test]
    fn spellings_of_one_page_have_one_key() {
        let page = key("https://example.org/news/story");
        for text in [
            "http://example.org/news/story",
            "https://www.example.org/news/story/",
            "https://example.org:443/news/story#part-2",
            "https://user:pw@example.org/news/story",
            "https://m.example.org/news/story",
            "https://amp.example.org/news/story",
            "https://example.org/news/story/amp",
            "https://example.org/news/story/amp/",
            "https://example.org/amp/news/story",
            "https://example.org/news/story.amp",
            "https://example.org/news/story?amp=1",
            "https://example.org/news/story?outputType=amp",
            "https://example.org/news/story?utm_source=x&fbclid=y&utm_medium=z",
            "https://www.google.com/amp/s/example.org/news/story",
            "https://example-org.cdn.ampproject.org/c/s/example.org/news/story",
            "https://EXAMPLE.org./news/story",
        ] {
            assert_eq!(key(text), page, "{text}");
        }
        assert_eq!(
            key("https://en.m.wikipedia.org/wiki/Harbour"),
            key("https://en.wikipedia.org/wiki/Harbour")
        );
        assert_eq!(
            key("https://example.org/?b=2&a=1"),
            key("https://example.org?a=1&b=2")
        );
    }

    #[test]
    fn other_pages_have_other_keys() {
        let page = key("https://example.org/news/story?id=1");
        for text in [
            "https://example.org/news/story?id=2",
            "https://example.org/news/story",
            "https://example.org/news/Story?id=1",
            "https://example.org:8080/news/story?id=1",
            "https://blog.example.org/news/story?id=1",
            "https://example.com/news/story?id=1",
        ] {
            assert_ne!(key(text), page, "{text}");
        }
        assert_ne!(key("https://m.org/a"), key("https://org.m/a"));
        assert_ne!(key("https://example.org/amp"), key("https://example.org/"));
    }

    #[test]
    fn the_host_is_shown_without_www() {
        assert_eq!(
            check_link("https://www.example.org/a").unwrap().host(),
            "example.org"
        );
    }
}
