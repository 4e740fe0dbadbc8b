//! Rating scales: one with errors is refused in words, and what was written stays.

use crate::desk::{CONTROL, Desk, ESCAPE, Home, SHIFT};
use crate::steps::{open_quay, wait_for_no_dialog};

/// Scales with errors, and words of the sentence that says so.
const BROKEN: &[(&str, &str)] = &[
    ("{ \"name\": \"Quay\", ", "JSON"),
    (
        r#"{"name":"","labels":[{"label":"Sound","number":5,"tone":"true","definition":""}]}"#,
        "name",
    ),
    (
        r#"{"name":"Quay","labels":[{"label":"Sound","tone":"true"},{"label":"Sound","tone":"false"}]}"#,
        "Sound",
    ),
];

const SOUND: &str = r#"{"name":"Quay scale","publisher":"Morven Post","labels":[
    {"label":"Sound","number":3,"tone":"true","definition":"It holds."},
    {"label":"Leaks","number":1,"tone":"false","definition":"It does not."}]}"#;

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_scale_with_errors_is_refused_and_kept_as_written() {
    let home = Home::new();
    let desk = open_quay(&home);
    desk.press_with(&[CONTROL, SHIFT], 's');
    desk.click("button", "Add a scale…");
    for (json, words) in BROKEN {
        desk.fill("The scale as JSON", json);
        desk.click("button", "Add the scale");
        desk.wait_for(
            "the sentence",
            &format!("return document.querySelector('[role=dialog] [role=alert]')?.innerText.includes('{words}') ?? false"),
        );
        assert_eq!(written(&desk), *json, "nothing that was written is lost");
    }
    desk.fill("The scale as JSON", SOUND);
    desk.click("button", "Add the scale");
    desk.find("heading", "Quay scale");
    desk.click("button", "Use for this article");
    desk.wait_for_text("Used by this article");
    desk.press(ESCAPE);
    wait_for_no_dialog(&desk);
    desk.press(';');
    desk.press('2');
    desk.hears("Claim 1: Rating: Leaks");
}

fn written(desk: &Desk) -> String {
    let text = desk.run("return document.querySelector('[role=dialog] textarea').value");
    text.as_str().unwrap().to_owned()
}
