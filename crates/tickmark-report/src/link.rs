//! Addresses that may be links: http and https, nothing else.

use url::Url;

/// The address in the form a browser would send it, when it may be a link.
pub(crate) fn href(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    is_web.then(|| url.as_str().replace('\\', "%5C"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_links() {
        assert_eq!(
            href(" https://example.org/a b "),
            Some("https://example.org/a%20b".to_owned())
        );
        for other in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//example.org",
            "mailto:a@example.org",
            "https://",
            "",
        ] {
            assert_eq!(href(other), None, "{other} must stay text");
        }
    }
}
