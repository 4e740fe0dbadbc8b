//! What assistive technology is told of the controls on a screen: each has a role and a name, the
//! name says what it does, and no two in one place are called the same.

use std::collections::HashMap;

use serde_json::Value;

use crate::desk::Desk;
use crate::webdriver::Element;

/// A script that returns every control of the screen and notes those whose focus is not seen.
const CONTROLS: &str = include_str!("controls.js");

/// The place a control stands in: the nearest thing around it that has a name of its own.
const PLACE: &str = "
    const PLACES = 'article, li, tr, fieldset, form, nav, aside, header, footer, section, ' +
      '[role=row], [role=group], [role=toolbar], [role=region], [role=tablist], [role=dialog]'
    const place = arguments[0].parentElement.closest(PLACES)
    window.places ??= new Map()
    if (!window.places.has(place)) window.places.set(place, window.places.size)
    return window.places.get(place)";

/// Roles a person knows how to use.
const KNOWN: &[&str] = &[
    "button",
    "checkbox",
    "combobox",
    "dialog",
    "grid",
    "gridcell",
    "group",
    "link",
    "listbox",
    "menu",
    "menuitem",
    "option",
    "radio",
    "region",
    "row",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "tab",
    "tabpanel",
    "textbox",
    "toolbar",
    "document",
];

/// Everything wrong with the controls of the screen.
pub fn problems(desk: &Desk, seen: &mut Seen) -> Vec<String> {
    let session = desk.session();
    let controls = session.elements(CONTROLS).unwrap();
    let unmarked = desk.run("return window.unmarked");
    let mut problems: Vec<String> = unmarked
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|control| format!("the focus is not seen on {control}"))
        .collect();
    let mut names: HashMap<(String, String, u64), u32> = HashMap::new();
    for control in &controls {
        let (role, label) = seen.ask(desk, control);
        if !KNOWN.contains(&role.as_str()) {
            problems.push(format!("“{label}” has the role “{role}”"));
        }
        if !label.chars().any(char::is_alphabetic) {
            problems.push(format!("a {role} is called “{label}”"));
        }
        let place = session.run_on(PLACE, control).unwrap();
        let key = (role, label, place.as_u64().unwrap_or_default());
        *names.entry(key).or_default() += 1;
    }
    let twice = names.into_iter().filter(|(_, count)| *count > 1);
    problems.extend(
        twice.map(|((role, label, _), count)| {
            format!("{count} in one place are the {role} “{label}”")
        }),
    );
    problems
}

/// Controls that were asked about on an earlier screen: the driver names an element the same for as
/// long as it lives.
#[derive(Default)]
pub struct Seen(HashMap<Element, (String, String)>);

impl Seen {
    fn ask(&mut self, desk: &Desk, control: &Element) -> (String, String) {
        let ask = |what| desk.session().computed(control, what).unwrap();
        self.0
            .entry(control.clone())
            .or_insert_with(|| (ask("role"), ask("label").trim().to_owned()))
            .clone()
    }
}
