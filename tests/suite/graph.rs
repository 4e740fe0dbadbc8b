//! The crate graph and the invariants of ARCHITECTURE.md: an absence cannot be seen in the code, so
//! it is tested.

use serde_json::Value;

use crate::tree::{packages, sources};

/// Who may name whom. Nothing else of ours is named by anyone.
const ARROWS: &[(&str, &[&str])] = &[
    ("tickmark-core", &[]),
    ("tickmark-import", &["tickmark-core"]),
    ("tickmark-detect", &["tickmark-core"]),
    ("tickmark-report", &["tickmark-core"]),
    ("tickmark-store", &["tickmark-core"]),
    ("tickmark-capture", &["tickmark-core"]),
    (
        "tickmark-library",
        &[
            "tickmark-capture",
            "tickmark-core",
            "tickmark-detect",
            "tickmark-import",
            "tickmark-report",
            "tickmark-store",
        ],
    ),
    ("tickmark-cli", &["tickmark-library"]),
    ("tickmark-desktop", &["tickmark-library"]),
    ("tickmark-tests", &["tickmark-library"]),
    // Training reads what the engine sees of a sentence.
    ("xtask", &["tickmark-detect"]),
];

/// Crates that reach the network.
const NETWORK: &[&str] = &["curl", "hyper", "isahc", "reqwest", "tungstenite", "ureq"];

fn names(package: &Value) -> (&str, Vec<&str>) {
    let dependencies = package["dependencies"].as_array().unwrap();
    let mut names: Vec<&str> = dependencies
        .iter()
        .map(|dependency| dependency["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    names.dedup();
    (package["name"].as_str().unwrap(), names)
}

/// The packages that name a dependency the test picks.
fn naming(pick: impl Fn(&str) -> bool) -> Vec<String> {
    packages()
        .iter()
        .map(names)
        .filter(|(_, dependencies)| dependencies.iter().any(|name| pick(name)))
        .map(|(name, _)| name.to_owned())
        .collect()
}

#[test]
fn arrows_point_down_only() {
    let packages = packages();
    assert_eq!(
        packages.len(),
        ARROWS.len(),
        "a new crate gets its place in the graph"
    );
    for package in &packages {
        let (name, dependencies) = names(package);
        let (_, allowed) = ARROWS.iter().find(|(known, _)| *known == name).unwrap();
        for ours in dependencies
            .iter()
            .filter(|name| name.starts_with("tickmark-"))
        {
            assert!(allowed.contains(ours), "{name} may not name {ours}");
        }
    }
}

#[test]
fn only_the_shell_names_tauri() {
    assert_eq!(
        naming(|name| name.starts_with("tauri")),
        ["tickmark-desktop"]
    );
}

#[test]
fn only_the_store_names_sqlite() {
    let sqlite = |name: &str| name.contains("sqlite") || name == "diesel" || name == "sqlx";
    assert_eq!(naming(sqlite), ["tickmark-store"]);
}

#[test]
fn only_capture_reaches_the_network() {
    let naming = naming(|name| NETWORK.contains(&name));
    assert!(
        naming.iter().all(|name| name == "tickmark-capture"),
        "{naming:?}"
    );
    for folder in ["crates", "src-tauri"] {
        for (path, text) in sources(folder, ".rs") {
            let may = path
                .components()
                .any(|part| part.as_os_str() == "tickmark-capture");
            assert!(
                may || !text.contains("std::net"),
                "{} opens a socket",
                path.display()
            );
        }
    }
}

#[test]
fn the_pure_crates_do_no_io_and_read_no_clock() {
    let forbidden = [
        "std::env",
        "std::fs",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "::now()",
        "println!",
    ];
    for name in ["core", "detect", "report"] {
        for (path, text) in sources(&format!("crates/tickmark-{name}/src"), ".rs") {
            for word in forbidden {
                assert!(!text.contains(word), "{} has {word}", path.display());
            }
        }
    }
}
