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
