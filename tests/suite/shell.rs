//! What the page may ask of the shell: the same list in every place, and nothing besides.

use std::collections::BTreeSet;

use crate::tree::{json, sources, text};

/// The policy of the design, to the letter.
const POLICY: &str = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; connect-src ipc: http://ipc.localhost; frame-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

/// Longest body of a command, in lines.
const BODY: usize = 10;

/// The commands the shell registers.
fn registered() -> BTreeSet<String> {
    let text = text("src-tauri/src/commands/mod.rs");
    let list = text
        .split("generate_handler![")
        .nth(1)
        .unwrap()
        .split(']')
        .next()
        .unwrap();
    list.split(',')
        .filter_map(|entry| entry.trim().split("::").nth(1))
        .map(str::to_owned)
        .collect()
}

/// Text between two marks, for every line that has both.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once(before)?.1.split_once(after))
        .map(|(found, _)| found)
        .collect()
}

#[test]
fn every_command_is_registered() {
    let mut written = BTreeSet::new();
    for (_, text) in sources("src-tauri/src/commands", ".rs") {
        for part in text.split("#[tauri::command]").skip(1) {
            let name = part.split("fn ").nth(1).unwrap().split('(').next().unwrap();
            written.insert(name.to_owned());
        }
    }
    assert_eq!(written, registered());
}

#[test]
fn every_command_is_permitted_one_by_one() {
    let permitted: BTreeSet<String> =
        between(&text("src-tauri/permissions/desk.toml"), "  \"", "\"")
            .into_iter()
            .map(str::to_owned)
            .collect();
    assert_eq!(permitted, registered());
}

#[test]
fn the_page_knows_every_command() {
    let known: BTreeSet<String> = text("ui/src/ipc/commands.ts")
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(": {"))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .collect();
    assert_eq!(known, registered());
}

#[test]
fn commands_are_thin_and_documented() {
    for (path, text) in sources("src-tauri/src/commands", ".rs") {
        for (before, after) in text
            .match_indices("#[tauri::command]")
            .map(|(at, _)| text.split_at(at))
        {
            let name = after
                .split("fn ")
                .nth(1)
                .unwrap()
                .split('(')
                .next()
                .unwrap();
            let doc = before.trim_end().lines().next_back().unwrap();
            assert!(doc.starts_with("///"), "{name} says nothing of itself");
            let body = after
                .split_once(" {\n")
                .unwrap()
                .1
                .split("\n}")
                .next()
                .unwrap();
            let lines = body.lines().count();
            assert!(
                lines <= BODY,
                "{name} in {} is {lines} lines long",
                path.display()
            );
        }
    }
}

#[test]
fn the_page_reaches_nothing_but_our_commands_and_events() {
    let expected = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "desk",
    ];
    for window in ["main", "inspector"] {
        let capability = json(&format!("src-tauri/capabilities/{window}.json"));
        assert_eq!(capability["permissions"], serde_json::json!(expected));
        assert_eq!(capability["windows"], serde_json::json!([window]));
        assert!(capability["remote"].is_null());
    }
    let windows = &json("tauri.conf.json")["app"]["security"]["capabilities"];
    assert_eq!(*windows, serde_json::json!(["main", "inspector"]));
    let page = text("ui/package.json");
    assert!(
        !page.contains("@tauri-apps/plugin-"),
        "plugins are called from Rust only"
    );
}

#[test]
fn the_policy_is_the_one_of_the_design() {
    let app = &json("tauri.conf.json")["app"];
    assert_eq!(app["security"]["csp"], POLICY);
    assert!(app["security"]["devCsp"].is_null());
    assert_eq!(
        app["security"]["dangerousDisableAssetCspModification"],
        serde_json::json!(["style-src"])
    );
    assert_eq!(app["security"]["freezePrototype"], true);
    assert!(app["security"]["assetProtocol"].is_null());
    assert_eq!(app["withGlobalTauri"], false);
}
