//! The report as one self-contained page: no script, no network, nothing remote. A policy in the
//! page itself allows one style sheet, named by its hash, and nothing else.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Output, State, UndefinedBehavior, context};
use sha2::{Digest, Sha256};

use crate::page::Page;
use crate::{Report, ReportError};

const TEMPLATE: &str = include_str!("report.html");
const STYLE: &str = include_str!("report.css");
const ICONS: &str = include_str!("icons.svg");

pub(crate) fn write(report: &Report) -> Result<Vec<u8>, ReportError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder().trim_blocks(true).build()?;
    environment.set_syntax(syntax);
    environment.set_formatter(escape);
    environment.add_template("report.html", TEMPLATE)?;
    let page = environment.get_template("report.html")?.render(context! {
        page => Value::from(Serde(Page::new(report))),
        style => Value::from_safe_string(STYLE.to_owned()),
        style_hash => base64(&Sha256::digest(STYLE)),
        icons => Value::from_safe_string(ICONS.to_owned()),
    })?;
    Ok(page.into_bytes())
}

/// Text escaped for elements and quoted attributes. The engine's own formatter escapes slashes
/// too, which makes addresses unreadable in the file.
fn escape(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            let mut rest = text;
            while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
                let (plain, special) = rest.split_at(at);
                out.write_str(plain)?;
                let (special, after) = special.split_at(1);
                out.write_str(match special {
                    "&" => "&amp;",
                    "<" => "&lt;",
                    ">" => "&gt;",
                    "\"" => "&quot;",
                    _ => "&#39;",
                })?;
                rest = after;
            }
            Ok(out.write_str(rest)?)
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let mut block = [0; 3];
        for (to, from) in block.iter_mut().zip(chunk) {
            *to = *from;
        }
        let bits = u32::from_be_bytes([0, block[0], block[1], block[2]]);
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            out.push(if place <= chunk.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    out
}
