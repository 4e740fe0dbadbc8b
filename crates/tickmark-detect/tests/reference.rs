//! Keeps `docs/reference` true: one page a detector, made from its doc comment.
//! `cargo xtask reference` writes the pages again; without it a page that differs fails here.

#![allow(clippy::expect_used, reason = "a test may stop at what it cannot read")]
#![allow(clippy::disallowed_methods, reason = "the pages are files")]

mod detector;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The headings of a detector's doc comment, in this order; a rule says what is `Not a finding`.
const HEADINGS: [&str; 5] = [
    "## What it finds",
    "## Why a checker cares",
    "## Examples",
    "## Not a claim",
    "## References",
];

/// A page that carries this line is written by the machine.
const ORIGIN: &str = "<!-- Made from the doc comment by `cargo xtask reference`. -->";

#[test]
fn every_detector_has_its_page() {
    let pages = pages();
    let folder = detector::folder().join("../../docs/reference");
    if env::var_os("UPDATE_REFERENCE").is_some() {
        write(&folder, &pages);
    }
    let kept = kept(&folder);
    let stale: Vec<&String> = pages
        .keys()
        .chain(kept.keys())
        .filter(|name| pages.get(*name) != kept.get(*name))
        .collect();
    assert!(
        stale.is_empty(),
        "run `cargo xtask reference`: {stale:?} differ from the doc comments"
    );
}

#[test]
fn every_detector_is_explained_by_an_example_that_runs() {
    let bare: Vec<PathBuf> = detectors()
        .filter(|(_, doc)| {
            let doc = doc.replace("## Not a finding", "## Not a claim");
            let places: Vec<Option<usize>> = HEADINGS.iter().map(|h| doc.find(h)).collect();
            let ordered = places.iter().all(Option::is_some) && places.is_sorted();
            !ordered || !doc.contains("```text ") || !doc.contains("^^")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(
        bare.is_empty(),
        "the doc comments of {bare:?} lack one of {HEADINGS:?} or a block drawn with carets"
    );
}

/// The detectors: source files whose doc comment says what they find.
fn detectors() -> impl Iterator<Item = (PathBuf, String)> {
    detector::sources()
        .into_iter()
        .map(|path| {
            let doc = detector::doc(&path);
            (path, doc)
        })
        .filter(|(_, doc)| HEADINGS.first().is_some_and(|first| doc.contains(first)))
}

/// File name to contents, the list of all pages among them.
fn pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut list = format!(
        "# Detectors\n\n{ORIGIN}\n\nWhat finds the claims, and how: one page each.\nThe drawn examples are tests.\n\n"
    );
    let names: Vec<String> = detectors().map(|(path, _)| name(&path)).collect();
    for (path, doc) in detectors() {
        let name = name(&path);
        let summary = doc.lines().take_while(|line| !line.is_empty());
        let summary = summary.collect::<Vec<_>>().join(" ");
        list += &format!("- [{name}]({name}.md): {summary}\n");
        let body = plain(&doc, &names);
        pages.insert(
            format!("{name}.md"),
            format!("# {name}\n\n{ORIGIN}\n\n{body}"),
        );
    }
    pages.insert("README.md".to_owned(), list);
    pages
}

/// `claim/aside.rs` of English is `claim-aside`, `value/mod.rs` is `value`.
fn name(path: &Path) -> String {
    let path = path
        .strip_prefix(detector::folder().join("src"))
        .expect("a source file lies in src")
        .with_extension("");
    let path = path.strip_prefix("language/english").unwrap_or(&path);
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .filter(|part| part != "mod")
        .collect::<Vec<_>>()
        .join("-")
}

/// Links to items of the code are words on a page; those to a detector lead to its page.
fn plain(doc: &str, names: &[String]) -> String {
    let mut out = doc.to_owned();
    while let Some(start) = out.find("[`") {
        let Some(end) = out[start..].find("`]").map(|at| start + at) else {
            break;
        };
        let item = out[start + 2..end].to_owned();
        let word = item.rsplit("::").next().unwrap_or(&item);
        let page = names
            .iter()
            .find(|name| name.rsplit('-').next() == Some(word));
        let link = match page {
            Some(page) => format!("[{page}]({page}.md)"),
            None => format!("`{word}`"),
        };
        out.replace_range(start..end + 2, &link);
    }
    out
}

/// The pages in the folder that the machine wrote.
fn kept(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.expect("an entry is readable").path();
            let name = path.file_name()?.to_string_lossy().into_owned();
            let page = fs::read_to_string(&path).ok()?;
            page.contains(ORIGIN).then_some((name, page))
        })
        .collect()
}

fn write(folder: &Path, pages: &BTreeMap<String, String>) {
    for name in kept(folder).keys() {
        fs::remove_file(folder.join(name)).expect("a page can be removed");
    }
    fs::create_dir_all(folder).expect("the folder can be made");
    for (name, page) in pages {
        fs::write(folder.join(name), page).expect("a page can be written");
    }
}
