//! Addresses: resolved against the page, and only absolute http and https ones survive.

use url::Url;

/// `address` as an absolute http or https URL; `None` for anything else, whatever white space or
/// control characters it hides behind.
pub(crate) fn web(address: &str, base: Option<&Url>) -> Option<Url> {
    let address = address.trim();
    let url = match (Url::parse(address), base) {
        (Ok(url), _) => url,
        (Err(url::ParseError::RelativeUrlWithoutBase), Some(base)) => base.join(address).ok()?,
        _ => return None,
    };
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: Option<&str>) {
        let base = Url::parse("https://paper.example/news/a.html").expect("valid");
        let found = web(address, Some(&base));
        assert_eq!(found.as_ref().map(Url::as_str), expected, "{address:?}");
    }

    #[test]
    fn relative_addresses_resolve_and_other_schemes_fall() {
        check("b.html", Some("https://paper.example/news/b.html"));
        check("//cdn.example/x", Some("https://cdn.example/x"));
        check(" http://a.example ", Some("http://a.example/"));
        for hostile in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "\tjavascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>1</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://a.example/1",
        ] {
            check(hostile, None);
        }
    }

    #[test]
    fn odd_spaces_leave_no_script_behind() {
        let base = Url::parse("https://paper.example/").expect("valid");
        for hostile in [
            "\u{a0}javascript:1",
            "\u{2028}javascript:1",
            "\u{1680}javascript:1",
        ] {
            let scheme = web(hostile, Some(&base)).map(|u| u.scheme().to_owned());
            assert!(
                matches!(scheme.as_deref(), None | Some("https")),
                "{hostile:?}"
            );
        }
    }
}
