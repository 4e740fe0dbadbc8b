#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;

#[test]
fn the_committed_weights_parse() {
    let model = model::Model::parse(include_str!("weights.txt")).unwrap();
    assert!(model.len() > 500, "{} weights are too few", model.len());
}

#[test]
fn a_figure_of_public_interest_comes_before_a_view() {
    let order = [
        "Unemployment in the region rose to 9 percent in the spring of 2009.",
        "The council met in the old library.",
        "I think we should all be very proud of that.",
    ];
    let scores = order.map(score);
    assert!(scores[0] > 0.5 && scores[2] < 0.1, "{scores:?}");
    assert!(scores.is_sorted_by(|a, b| a > b), "{scores:?}");
}

#[test]
fn no_words_are_worth_nothing() {
    for text in ["", "   ", "…", "“”", "\u{200d}", "?!?!"] {
        assert_eq!(score(text).to_bits(), 0, "{text:?}");
    }
}

#[test]
fn keys_are_those_of_names() {
    for text in ["We cut taxes by 20 percent; she won’t.", "Is it so? Yes!"] {
        let article = alone(text);
        let values: Vec<&Value> = article.values.iter().collect();
        features::visit(&article.words, &values, |feature, key, _| {
            let named = features::Key::new().with(&feature.name());
            assert_eq!(key, named.0, "{}", feature.name());
        });
    }
}

#[test]
fn reasons_are_plain_words_each_said_once() {
    let text =
        "Mayor Ada Lund said that the 14 mills and 3 ferries of Ribe lost $2 million in 2009.";
    let article = alone(text);
    let values: Vec<&Value> = article.values.iter().collect();
    let labels: Vec<String> = explained(&article.words, &values)
        .1
        .into_iter()
        .map(|reason| reason.label)
        .collect();
    assert_eq!(labels.len(), REASONS);
    for (at, label) in labels.iter().enumerate() {
        assert!(!labels[..at].contains(label), "{labels:?}");
        assert!(!label.contains(['*', '_', '<', '+']), "{label}");
    }
}
